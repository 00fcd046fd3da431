"""The binary parts of an xlsb workbook: a stream of numbered records."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from finvet.errors import FileRefused
from finvet.reading.cleaning import clean

NULL_TEXT = 0xFFFFFFFF
ID_BYTES, SIZE_BYTES = 2, 4
LAST_BIT = 0x80


class Record(NamedTuple):
    """One record: its number in Microsoft's MS-XLSB and its bytes. Reading beyond them raises struct.error."""

    number: int
    data: bytes

    def whole(self, offset: int) -> int:
        """An unsigned number of four bytes."""
        return int(struct.unpack_from("<I", self.data, offset)[0])

    def short(self, offset: int) -> int:
        """An unsigned number of two bytes."""
        return int(struct.unpack_from("<H", self.data, offset)[0])

    def byte(self, offset: int) -> int:
        """An unsigned number of one byte."""
        return int(struct.unpack_from("<B", self.data, offset)[0])

    def real(self, offset: int) -> float:
        """A floating-point number of eight bytes."""
        return float(struct.unpack_from("<d", self.data, offset)[0])

    def packed(self, offset: int) -> float:
        """A number in four bytes (RkNumber): an integer or the upper half of a float, perhaps in hundredths."""
        written = self.whole(offset)
        if written & 2:
            number = float(struct.unpack_from("<i", self.data, offset)[0] >> 2)
        else:
            number = float(struct.unpack("<d", struct.pack("<Q", (written & ~3) << 32))[0])
        return number / 100 if written & 1 else number

    def text(self, offset: int) -> tuple[str, int]:
        """A counted text and the offset behind it; "" where it is null."""
        length = self.whole(offset)
        if length == NULL_TEXT:
            return "", offset + 4
        end = offset + 4 + 2 * length
        if end > len(self.data):
            raise struct.error("a text is longer than its record")
        return self.data[offset + 4 : end].decode("utf-16-le", "replace"), end


def records(part: str, chunks: Iterable[bytes]) -> Iterator[Record]:
    """The records of a part as it streams. Raises FileRefused where the last one is cut off."""
    waiting = b""
    for chunk in chunks:
        waiting += chunk
        position = 0
        while found := _record(waiting, position):
            record, position = found
            yield record
        waiting = waiting[position:]
    if waiting:
        raise FileRefused("record-broken", part=clean(part))


def _record(waiting: bytes, position: int) -> tuple[Record, int] | None:
    """The record that begins here and where it ends; None where more bytes are needed."""
    number, start = _variable(waiting, position, ID_BYTES)
    size, start = _variable(waiting, start, SIZE_BYTES)
    end = start + size
    if start > len(waiting) or end > len(waiting) or start == position:
        return None
    return Record(number, waiting[start:end]), end


def _variable(waiting: bytes, position: int, longest: int) -> tuple[int, int]:
    """A number in groups of seven bits, and where it ends: beyond the end where bytes are wanting."""
    number = 0
    for place in range(longest):
        if position + place >= len(waiting):
            return 0, len(waiting) + 1
        byte = waiting[position + place]
        number |= (byte & ~LAST_BIT) << (7 * place)
        if not byte & LAST_BIT:
            return number, position + place + 1
    return number, position + longest
