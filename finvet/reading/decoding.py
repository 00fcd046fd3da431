"""The characters of a text file: which encoding its bytes are in."""

from __future__ import annotations

import codecs

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(content: bytes) -> tuple[str, str]:
    """The text and its encoding in words: by the mark, then UTF-8, UTF-16 without mark, Windows-1252, Latin-1.

    Latin-1 decodes anything; text that was in none of these holds characters nobody would write.
    """
    for encoding in _candidates(content):
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1"


def _candidates(content: bytes) -> tuple[str, ...]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding, "cp1252"
    if b"\x00" in content:
        is_little_endian = content[1::2].count(0) > content[::2].count(0)
        return "utf-16-le" if is_little_endian else "utf-16-be", "cp1252"
    return "utf-8", "cp1252"
