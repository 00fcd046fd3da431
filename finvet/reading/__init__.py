"""Reading: a partner's file becomes a Workbook, cell by cell as a careful person sees it, or is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from finvet.errors import FileRefused
from finvet.model import Sheet, SourceFile, Workbook
from finvet.reading.cleaning import clean
from finvet.reading.encrypted import decrypted
from finvet.reading.evaluate import evaluated
from finvet.reading.intake import content_of
from finvet.reading.sniff import kind, unpacked

__all__ = ["read", "read_bytes"]

Reader = Callable[[Any], tuple[str, tuple[Sheet, ...]]]
"""Content (of a zip the open package) to the sheets, with what the format's name leaves open ("utf-8, ;").

Refuses without naming the file.
"""

READERS: Mapping[str, str] = {
    "xlsx": "xlsx",
    "xlsm": "xlsx",
    "xltx": "xlsx",
    "xltm": "xlsx",
    "xlsb": "binary",
    "xls": "legacy",
    "ods": "opendocument",
    "spreadsheetml": "spreadsheetml",
    "html": "markup_tables",
    "csv": "delimited",
}
"""The module whose `read` is the Reader of a kind of file; imported when the first such file comes."""


def read(path: Path, password: str | None = None) -> Workbook:
    """The workbook in a file. Raises FileRefused for every file that cannot be read whole."""
    file = clean(path.name or str(path))
    try:
        content = content_of(path)
    except FileRefused as refused:
        refused.where = file
        raise
    return read_bytes(content, file, password)


def read_bytes(content: bytes, file: str, password: str | None = None) -> Workbook:
    """The workbook that these bytes are, whatever the file's name ends in; `file` is how sources name it.

    Raises FileRefused for every file that cannot be read whole, one that only another password opens among them.
    """
    try:
        described, sheets = _read(content, password)
    except FileRefused as refused:
        refused.where = file
        raise
    source = SourceFile(file, hashlib.sha256(content).hexdigest())
    return Workbook(source, described, evaluated(sheets))


def _read(content: bytes, password: str | None) -> tuple[str, tuple[Sheet, ...]]:
    """The format in words and the sheets. Only the reader of a format can tell that its content is encrypted."""
    try:
        return _as_it_is(content)
    except FileRefused as refused:
        if refused.message.code != "file-is-encrypted":
            raise
    described, sheets = _as_it_is(decrypted(content, password))
    return f"{described}, encrypted", sheets


def _as_it_is(packed: bytes) -> tuple[str, tuple[Sheet, ...]]:
    content = unpacked(packed)
    found = kind(content)
    if found not in READERS:
        raise FileRefused(f"file-is-{found}")
    read_sheets: Reader = import_module(f"finvet.reading.{READERS[found]}").read
    details, sheets = read_sheets(content)
    return f"{found}, {details}" if details else found, sheets
