"""Text from a file, made safe once: what a person sees of it and nothing that only a machine sees."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from finvet.reading import limits

ELLIPSIS = "…"
LOOKED_AT = 16
"""How many times the longest text is looked at, for some of it may be invisible: no program keeps so much."""
BREAKS = "\t\n\v\f\r\x85\u2028\u2029"
NOT_IN_XML = "\ufffe\uffff"
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
NOT_PLAIN = re.compile("[^ -~]")


def clean(text: str, longest: int = limits.TEXT_CHARACTERS) -> str:
    """One line of visible text; longer text is cut and ends in an ellipsis.

    Line breaks and every kind of space become a plain space, one for one save for CR LF; control and format
    characters (bidi overrides, zero-width ones) and lone surrogates go. Leading spaces stay, for they may be
    an indent.
    """
    kept = text[: longest * LOOKED_AT]
    seen = kept if kept.isprintable() else NOT_PLAIN.sub(lambda found: _seen(found[0]), kept.replace("\r\n", "\n"))
    if len(seen) <= longest and len(kept) == len(text):
        return seen
    return seen[: longest - 1] + ELLIPSIS


def from_markup(text: str, longest: int = limits.TEXT_CHARACTERS) -> str:
    """Text of a workbook's XML, its escapes decoded, as one line of visible text of bounded length."""
    if text.isprintable() and "_x" not in text and len(text) <= longest:
        return text
    return clean(unescape(text), longest)


def unescape(text: str) -> str:
    """Decodes the _xHHHH_ escapes by which workbooks write characters that XML cannot hold."""
    if "_x" not in text:
        return text
    decoded = ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text)
    return decoded.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@lru_cache(maxsize=4096)
def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Zs" or character in BREAKS:
        return " "
    if category in ("Cc", "Cf", "Cs") or character in NOT_IN_XML:
        return ""
    return character
