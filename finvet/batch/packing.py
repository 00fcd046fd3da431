"""Plain data in few bytes, as the journal holds much of it: json, compressed; and a seal that tells damage."""

from __future__ import annotations

import json
import zlib
from hashlib import blake2b
from typing import Any

FASTEST = 1
SEAL_BYTES = 16


def packed(plain: Any) -> bytes:
    """The data in few bytes."""
    return zlib.compress(json.dumps(plain, allow_nan=False).encode(), FASTEST)


def unpacked(content: bytes) -> Any:
    """The data that `packed` packed; an empty list for nothing. Raises ValueError for what is none."""
    try:
        return json.loads(zlib.decompress(content)) if content else []
    except zlib.error as error:
        raise ValueError("not packed") from error


def sealed(content: bytes) -> bytes:
    """The content behind a hash of it."""
    return _seal(content) + content


def unsealed(kept: object) -> bytes:
    """The content that was sealed. Raises ValueError for what is any other."""
    if not isinstance(kept, bytes) or kept[:SEAL_BYTES] != _seal(kept[SEAL_BYTES:]):
        raise ValueError("not as it was sealed")
    return kept[SEAL_BYTES:]


def _seal(content: bytes) -> bytes:
    return blake2b(content, digest_size=SEAL_BYTES).digest()
