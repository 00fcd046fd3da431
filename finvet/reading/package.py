"""The zip package that a workbook is: its parts, their relationships, its kind; nothing outside it is followed."""

from __future__ import annotations

import posixpath
import struct
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.markup import visit_listing

CHUNK = limits.MIB
ENCRYPTED = 0x1
BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, UnicodeDecodeError, NotImplementedError, ValueError, OSError)
"""What zipfile raises of a damaged zip: found by cutting and mutating zips."""


class Relationship(NamedTuple):
    """Where a part points: the last word of its type ("worksheet") and the part's name, None outside the zip."""

    type: str
    target: str | None


class Package:
    """An open zip. Raises FileRefused where it is broken, encrypted, ambiguous or beyond the limits."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(content))
        except BROKEN as broken:
            raise FileRefused("zip-broken") from broken
        self._size = len(content)
        self._produced = 0
        self._entries = _by_name(self._zip.infolist())

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._entries

    def chunks(self, part: str) -> Iterator[bytes]:
        """The part's bytes as they unpack; the checksum is verified at the end."""
        entry = self._entries.get(_key(part))
        if entry is None:
            raise FileRefused("part-missing", part=clean(part))
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    self._count(entry, size, len(chunk))
                    yield chunk
        except BROKEN as broken:
            raise FileRefused("zip-part-broken", part=clean(part)) from broken

    def relates(self, part: str) -> bool:
        """Whether a part has relationships at all."""
        return _listing(part) in self

    def relationships(self, part: str = "") -> Mapping[str, Relationship]:
        """The relationships of a part by id; of the package itself where no part is named."""
        folder = posixpath.dirname(part)
        listing = _listing(part)
        found: dict[str, Relationship] = {}

        def add(path: str, attributes: Mapping[str, str]) -> None:
            if path == "Relationships/Relationship":
                outside = attributes.get("TargetMode") == "External"
                target = None if outside else _resolved(folder, attributes.get("Target", ""))
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = Relationship(kind, target)

        visit_listing(listing, self.chunks(listing), add)
        return found

    def main_part(self) -> str:
        """The part that lists the sheets, wherever it stands in the zip."""
        for related in self.relationships().values():
            if related.type == "officeDocument" and related.target:
                return related.target
        raise FileRefused("part-missing", part="xl/workbook.xml")

    def content_types(self) -> frozenset[str]:
        """The content types that the package lists for its parts."""
        found: set[str] = set()

        def add(_path: str, attributes: Mapping[str, str]) -> None:
            found.add(attributes.get("ContentType", ""))

        listing = "[Content_Types].xml"
        visit_listing(listing, self.chunks(listing), add)
        return frozenset(found)

    def _count(self, entry: ZipInfo, size: int, produced: int) -> None:
        """Holds a part and the whole package to the limits, before the bytes just produced are used."""
        self._produced += produced
        # What the zip says of packed sizes is the sender's word, and parts may share bytes: the file's size is ours.
        if _is_bomb(size, entry.compress_size) or _is_bomb(self._produced, self._size):
            raise FileRefused("ratio-too-high", part=clean(entry.filename), limit=limits.RATIO)
        if size > limits.PART_BYTES:
            raise FileRefused("part-too-large", part=clean(entry.filename), limit=limits.PART_BYTES // limits.MIB)
        if self._produced > limits.UNPACKED_BYTES:
            raise FileRefused("unpacked-too-large", limit=limits.UNPACKED_BYTES // limits.MIB)


def opened(content: bytes | Package) -> Package:
    """The package that the bytes are, or the one that is open already."""
    return content if isinstance(content, Package) else Package(content)


def _is_bomb(produced: int, packed: int) -> bool:
    return produced > limits.RATIO_FROM and produced > limits.RATIO * packed


def _by_name(entries: list[ZipInfo]) -> Mapping[str, ZipInfo]:
    if len(entries) > limits.ENTRIES:
        raise FileRefused("zip-too-many-entries", limit=limits.ENTRIES)
    by_name: dict[str, ZipInfo] = {}
    for entry in entries:
        name = clean(entry.filename)
        if entry.flag_bits & ENCRYPTED:
            raise FileRefused("file-is-encrypted")
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise FileRefused("zip-part-broken", part=name)
        if by_name.setdefault(_key(entry.filename), entry) is not entry:
            raise FileRefused("zip-duplicate", part=name)
    return by_name


def _key(name: str) -> str:
    """Part names are compared without case, and some writers use the backslash."""
    return name.replace("\\", "/").casefold()


def _listing(part: str) -> str:
    """Where the relationships of a part stand."""
    folder, slash, name = part.rpartition("/")
    return f"{folder}{slash}_rels/{name}.rels"


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
