"""Plain data in few bytes, as the journal holds much of it: json, compressed."""

from __future__ import annotations

import json
import zlib
from typing import Any

FASTEST = 1


def packed(plain: Any) -> bytes:
    """The data in few bytes."""
    return zlib.compress(json.dumps(plain, allow_nan=False).encode(), FASTEST)


def unpacked(content: bytes) -> Any:
    """The data that `packed` packed; an empty list for nothing. Raises ValueError for what is none."""
    try:
        return json.loads(zlib.decompress(content)) if content else []
    except zlib.error as error:
        raise ValueError("not packed") from error
