"""The one place that opens a partner's file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from finvet.errors import FileRefused
from finvet.reading import limits


def content_of(path: Path) -> bytes:
    """The bytes of a regular file, opened once. Raises FileRefused for whatever is none, or too large."""
    # A FIFO would make the open wait for ever without O_NONBLOCK; Windows has no such flag and no FIFO.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        with os.fdopen(_regular(descriptor), "rb") as file:
            content = file.read(limits.FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as missing:
        raise FileRefused("file-missing") from missing
    except OSError as refused:
        raise FileRefused("file-is-folder" if os.path.isdir(path) else "file-unreadable") from refused
    if len(content) > limits.FILE_BYTES:
        raise FileRefused("file-too-large", limit=limits.FILE_BYTES // limits.MIB)
    return content


def _regular(descriptor: int) -> int:
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return descriptor
    os.close(descriptor)
    raise FileRefused("file-is-folder" if stat.S_ISDIR(mode) else "file-not-regular")
