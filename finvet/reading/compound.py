"""The compound file (OLE2) in which Office kept its documents before 2007, and keeps encrypted ones."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from finvet.errors import FileRefused

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SECTOR_SIZES = {9: 512, 12: 4096}
HEADER_TABLE = 109
ENTRY = 128
NAME_BYTES = 64
NO_ENTRY = 0xFFFFFFFF
INSTALLER = bytes.fromhex("84100c0000000000c000000000000046")


class Directory(NamedTuple):
    """What stands at the top of a compound file: its streams and storages, and the class of the whole."""

    names: frozenset[str]
    is_installer: bool


class _Entry(NamedTuple):
    name: str
    left: int
    right: int
    child: int
    class_id: bytes


def directory(content: bytes) -> Directory:
    """The names at the top level; what stands in storages belongs to embedded documents.

    Raises FileRefused where the file is cut off or damaged. The layout is that of Microsoft's MS-CFB, section 2.
    """
    try:
        entries = _entries(content)
        root = entries[0]
        return Directory(frozenset(_siblings(entries, root.child)), root.class_id == INSTALLER)
    except (struct.error, IndexError, KeyError, ValueError) as broken:
        raise FileRefused("compound-broken") from broken


def _entries(content: bytes) -> list[_Entry]:
    size = SECTOR_SIZES[struct.unpack_from("<H", content, 30)[0]]
    entries: list[_Entry] = []
    for sector in _chain(content, size, struct.unpack_from("<I", content, 48)[0]):
        starts = range((sector + 1) * size, (sector + 2) * size, ENTRY)
        entries += (_entry(content, start) for start in starts)
    return entries


def _chain(content: bytes, size: int, sector: int) -> Iterator[int]:
    """The sectors of the directory in their order; a chain that comes back to itself is damage."""
    tables = _tables(content, size)
    per_table = size // 4
    seen: set[int] = set()
    while sector < len(content) // size:
        if sector in seen:
            raise ValueError("the directory comes back to itself")
        seen.add(sector)
        yield sector
        table = tables[sector // per_table]
        sector = struct.unpack_from("<I", content, (table + 1) * size + 4 * (sector % per_table))[0]


def _tables(content: bytes, size: int) -> list[int]:
    """The sectors that hold the table of chains: the first 109 stand in the header, the others in a chain."""
    tables = list(struct.unpack_from(f"<{HEADER_TABLE}I", content, 76))
    sector = struct.unpack_from("<I", content, 68)[0]
    while sector < len(content) // size and len(tables) <= len(content) // size:
        *more, sector = struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size)
        tables += more
    return tables


def _entry(content: bytes, start: int) -> _Entry:
    length, _kind, _color, left, right, child = struct.unpack_from("<HBBIII", content, start + NAME_BYTES)
    written = content[start : start + min(max(length - 2, 0), NAME_BYTES)]
    return _Entry(written.decode("utf-16-le", "replace"), left, right, child, content[start + 80 : start + 96])


def _siblings(entries: list[_Entry], first: int) -> Iterator[str]:
    """The names of a storage's tree of entries."""
    waiting, seen = [first], set()
    while waiting:
        number = waiting.pop()
        if number != NO_ENTRY and number not in seen:
            seen.add(number)
            entry = entries[number]
            yield entry.name
            waiting += entry.left, entry.right
