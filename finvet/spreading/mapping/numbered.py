"""Numbers that lines bear: "II. Receivables", "2. Deferred tax", and the totals that repeat them: "Total (II)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import word_pattern

NUMBER = re.compile(r"[(\[]?\b(?:[ivxlc]{1,6}\b(?:\s*(?:[-–+,à]|to|bis)\s*[ivxlc]{1,6})*|[^\W\d_])[)\]]?$")
_LINES = re.compile(r"(?<=\w)\s*\([^()]*\d[^()]*\)")
_COUNT = re.compile(r"\s*\d{1,2}[.)]")
_ENUMERATION = re.compile(r"\s*([ivxlc]{1,6}|[^\W\d_])[.)]")


def numbered_headings(lines: Sequence[LabelledLine], tree: SumTree) -> Mapping[str, Sequence[int]]:
    """The headings by their number, from the top, where a total says no more than a number."""
    found: dict[str, list[int]] = {}
    is_asked = any(says_only_total(lines[total].label) for total in tree.parts)
    for position, line in enumerate(lines if is_asked else ()):
        if not line.has_amounts and (number := enumerated(line.label)):
            found.setdefault(number, []).append(position)
    return found


def heading_with_number_of(
    total: int, lines: Sequence[LabelledLine], headings: Mapping[str, Sequence[int]]
) -> int | None:
    """The heading that a total closes by its number: "Total for group II" below "II. Receivables"."""
    numbered = headings.get(_number_of(lines[total].label), ())
    above = bisect_left(numbered, total)
    return numbered[above - 1] if above else None


def counted(label: str) -> bool:
    """Whether a label begins with a number in digits: "2. Deferred tax"."""
    return bool(_COUNT.match(label))


def enumerated(label: str) -> str:
    """The letter or Roman number that a label begins with."""
    match = _ENUMERATION.match(label.casefold())
    return match[1] if match else ""


def _number_of(label: str) -> str:
    """The number or letter behind a total that says no more: "Total (II)"."""
    match = NUMBER.search(normalise(label))
    return match[0].strip("()[]") if match else ""


@lru_cache(maxsize=20_000)
def says_only_total(label: str) -> bool:
    """Whether a label says no more than that it is a total: "Total (II)", "Total (lines 1 to 5)", or is blank."""
    text = NUMBER.sub("", _LINES.sub(_without_lines, normalise(label))).strip(" .:-()")
    return text == "" or bool(word_pattern("totals", "bare").fullmatch(text))


def _without_lines(brackets: re.Match[str]) -> str:
    """Brackets, or nothing where only numbers of lines stand in them: "(rd. 26 la 29)"."""
    rest = brackets[0]
    for key in ("line", "from_to"):
        rest = word_pattern("headings", key).sub(" ", rest)
    return brackets[0] if any(map(str.isalpha, rest)) else ""
