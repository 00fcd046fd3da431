"""The one place that opens a partner's file."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from finvet.errors import FileRefused
from finvet.nearest import nearest
from finvet.reading import limits

USUAL_BYTES = 64 * 1024
"""Most files are no larger, and to make room for the largest takes longer than to read one of them."""

FOLLOWS_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""Has the system open no link; Windows has none such."""


def content_of(path: Path, within: Path | None = None) -> bytes:
    """The bytes of a regular file, opened once.

    `within` is the folder that no link may lead out of. Raises FileRefused for whatever is no such file, or too large.
    """
    # A FIFO would make the open wait for ever without O_NONBLOCK; Windows has no such flag and no FIFO.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags) if within is None else _opened_within(path, within, flags)
        with os.fdopen(_regular(descriptor), "rb") as file:
            content = file.read(USUAL_BYTES)
            if len(content) == USUAL_BYTES:
                content += file.read(limits.FILE_BYTES + 1 - USUAL_BYTES)
    except (FileNotFoundError, NotADirectoryError, ValueError) as missing:
        near = _names_like(path) if within is None else []
        raise FileRefused("file-missing-like" if near else "file-missing", near=near) from missing
    except OSError as refused:
        raise FileRefused(_why_closed(path)) from refused
    if len(content) > limits.FILE_BYTES:
        raise FileRefused("file-too-large", limit=limits.FILE_BYTES // limits.MIB)
    return content


def _names_like(path: Path) -> list[str]:
    """The files beside it that may have been meant; a link that leads nowhere bears the very name."""
    with suppress(OSError, ValueError):
        return nearest(path.name, set(os.listdir(path.parent)) - {path.name})
    return []


def real_path(path: Path, within: Path) -> Path:
    """Where a file really is. Raises FileRefused where a link leads out of the folder."""
    real = Path(os.path.realpath(path))
    if not real.is_relative_to(os.path.realpath(within)):
        raise FileRefused("file-link-outside", where=path.name)
    return real


def _opened_within(path: Path, within: Path, flags: int) -> int:
    if FOLLOWS_NO_LINK and os.path.dirname(path) == str(within):
        with suppress(OSError):  # mostly it is no link, and lies where it seems to
            return os.open(path, flags | FOLLOWS_NO_LINK)
    # A link that is put in its place after we looked is not followed.
    return os.open(real_path(path, within), flags | FOLLOWS_NO_LINK)


def _why_closed(path: Path) -> str:
    """Why a file cannot even be opened: what it is, or that the system does not let us."""
    with suppress(OSError):
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            return "file-is-folder"
        if stat.S_ISSOCK(mode):
            return "file-not-regular"
    return "file-unreadable"


def _regular(descriptor: int) -> int:
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return descriptor
    os.close(descriptor)
    raise FileRefused("file-is-folder" if stat.S_ISDIR(mode) else "file-not-regular")
