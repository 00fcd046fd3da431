"""Reading: a partner's file becomes a Workbook, cell by cell as a careful person sees it, or is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from finvet.errors import FileRefused
from finvet.model import Sheet, SourceFile, Workbook
from finvet.reading import delimited, xlsx
from finvet.reading.cleaning import clean
from finvet.reading.intake import content_of
from finvet.reading.sniff import kind

__all__ = ["read", "read_bytes"]

Reader = Callable[[bytes], tuple[str, tuple[Sheet, ...]]]
"""Content to the sheets, with what the format's name leaves open ("utf-8, ;"); refuses without naming the file."""

READERS: Mapping[str, Reader] = {
    "xlsx": xlsx.read,
    "xlsm": xlsx.read,
    "xltx": xlsx.read,
    "xltm": xlsx.read,
    "csv": delimited.read,
}


def read(path: Path) -> Workbook:
    """The workbook in a file. Raises FileRefused for every file that cannot be read whole."""
    file = clean(path.name or str(path))
    try:
        content = content_of(path)
    except FileRefused as refused:
        refused.where = file
        raise
    return read_bytes(content, file)


def read_bytes(content: bytes, file: str) -> Workbook:
    """The workbook that these bytes are, whatever the file's name ends in; `file` is how sources name it."""
    try:
        return _read(content, file)
    except FileRefused as refused:
        refused.where = file
        raise


def _read(content: bytes, file: str) -> Workbook:
    found = kind(content)
    reader = READERS.get(found)
    if reader is None:
        raise FileRefused(f"file-is-{found}")
    details, sheets = reader(content)
    source = SourceFile(file, hashlib.sha256(content).hexdigest())
    return Workbook(source, f"{found}, {details}" if details else found, sheets)
