"""The unit that is ticked where a form names several: "Euros X  Miles", "☐ Euros ☒ Miles"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from finvet.spreading.units.unit_words import Word, words_of

FEWEST_UNITS = 2
MOST_WORDS_BESIDE = 3
_MARK = re.compile(r"(?<![\w.,])X(?![\w.,])|[☒☑✓✔☐□]")
_EMPTY = "☐□"
_UNIT = re.compile("C[Ss]|[SsUCc](?:L[SsCc])*")  # "EUR thousand" is one, "Euros Miles" are two
_OFFER = re.compile("[nQV]*[SsUCc]+")
_OTHER = re.compile("[XTKkNM]")
_EITHER = re.compile("(?=([Ss]c?[FXP,]I?[Ss]))")


@lru_cache(maxsize=4096)
def ticked(text: str) -> tuple[Word, ...] | Literal["unclear"] | None:
    """The words of the ticked unit, "unclear" where nobody can say which it is, None where a text offers no choice."""
    marks = list(_MARK.finditer(text))
    if not marks:
        return "unclear" if _offers_several(words_of(text)) or leaves_open(text) else None
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(text)]
    parts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    units = [_units(part) for part in parts]
    others = [len(_OTHER.findall(_kinds(words_of(part)))) for part in parts]
    is_name = bool(others[0]) and not units[0]  # "Generation X"
    at = [index for index, mark in enumerate(marks) if mark[0] not in _EMPTY]
    if sum(map(len, units)) < FEWEST_UNITS or sum(others) > MOST_WORDS_BESIDE or is_name:
        is_unticked = any(units) and not at and not any(others)  # "☐ in thousands"
        return "unclear" if is_unticked else None
    if len(at) != 1:
        return "unclear"
    stands_behind = _stands_behind(parts, units, at[0], is_alone=len(marks) == 1)
    if stands_behind is None:
        return "unclear"
    chosen = units[at[0]][-1:] if stands_behind else units[at[0] + 1][:1]
    return chosen[0] if chosen else "unclear"


@lru_cache(maxsize=4096)
def leaves_open(text: str) -> bool:
    """Whether a text speaks of one size or another: "say whether figures are in units, thousands or millions"."""
    words = words_of(text)
    either = (match.span(1) for match in _EITHER.finditer(_kinds(words)))
    return any(words[start].factor != words[end - 1].factor for start, end in either)


def _stands_behind(
    parts: Sequence[str], units: Sequence[Sequence[tuple[Word, ...]]], at: int, *, is_alone: bool
) -> bool | None:
    """Whether a mark stands behind its unit, not before it: as all marks do, or nearer to it where there is but one."""
    if not units[0] or not units[-1]:
        return bool(units[0])
    before, behind = parts[at], parts[at + 1]
    gaps = (len(before) - len(before.rstrip()), len(behind) - len(behind.lstrip()))
    return gaps[0] < gaps[1] if is_alone and gaps[0] != gaps[1] else None


def _offers_several(words: Sequence[Word]) -> bool:
    """Whether a text is nothing but units of several sizes, none of them ticked: "Unit: Euros  Thousands  Millions"."""
    named = [word for word in words if word.kind not in "PDH,"]
    sizes = {word.factor for word in named if word.kind in "SsU"}
    return len(sizes) >= FEWEST_UNITS and bool(_OFFER.fullmatch(_kinds(named)))


def _units(part: str) -> list[tuple[Word, ...]]:
    """The units that a part of a text names one after another."""
    words = words_of(part)
    return [tuple(words[slice(*unit.span())]) for unit in _UNIT.finditer(_kinds(words))]


def _kinds(words: Sequence[Word]) -> str:
    return "".join(word.kind for word in words)
