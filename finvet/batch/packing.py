"""Plain data in few bytes, as the journal holds much of it: json, compressed; and a seal that tells damage."""

from __future__ import annotations

import json
import struct
from hashlib import blake2b
from typing import Any

import pyarrow as pa

LZ4, LENGTH = pa.Codec("lz4"), struct.Struct("<I")
"""What packs in a tenth of the time that zlib takes, and how long it has to be told that the data were."""
MOST_BYTES = 256 * 1024 * 1024
"""No partner's figures take nearly as much: whatever says that it does was damaged, or made to fill the memory."""
SEAL_BYTES = 16


def packed(plain: Any) -> bytes:
    """The data in few bytes."""
    content = json.dumps(plain, allow_nan=False).encode()
    return LENGTH.pack(len(content)) + bytes(LZ4.compress(content, asbytes=True))


def unpacked(content: bytes) -> Any:
    """The data that `packed` packed; an empty list for nothing. Raises ValueError for what is none."""
    try:
        return json.loads(_unpacked(content)) if content else []
    except (OSError, struct.error) as error:
        raise ValueError("not packed") from error


def _unpacked(content: bytes) -> bytes:
    (length,) = LENGTH.unpack_from(content)
    if length > MOST_BYTES:
        raise ValueError("too long")
    return bytes(LZ4.decompress(content[LENGTH.size :], length, asbytes=True))


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
