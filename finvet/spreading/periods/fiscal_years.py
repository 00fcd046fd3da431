"""Years in the text of a heading: "2023", "FY23", "2022/23", "FY 22-23", with the letter that marks a forecast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast

from msgspec import Struct

from finvet.model import PeriodKind
from finvet.spreading.periods.days import EARLIEST, LATEST, YEAR, year_of
from finvet.spreading.periods.lengths import part_behind, part_joined, part_of_year
from finvet.spreading.wording.lexicon import is_covered
from finvet.spreading.wording.words import word_lists, words

KINDS: tuple[PeriodKind, ...] = ("budget", "forecast", "actual")
_AT_END = re.compile(r"(?P<word>[^\W\d_][^\d]*?)[\s']{1,2}(?P<year>\d\d)\s?")


class NamedYear(Struct, frozen=True):
    """A year in a text: its place, and what its mark says; `is_fiscal`: written as a year of accounts, "FY2023"."""

    start: int
    end: int
    year: int
    is_fiscal: bool = False
    kind: PeriodKind | None = None


def years_in(low: str) -> tuple[NamedYear, ...]:
    """The years of a plain text without its dates, in the order in which they stand."""
    found: list[NamedYear] = []
    rest = low
    for pattern in _patterns():
        for match in pattern.finditer(rest):
            year = _year(match)
            rest = rest[: match.start()] + " " * (match.end() - match.start()) + rest[match.end() :]
            if year is not None and EARLIEST <= year <= LATEST:
                named = match.groupdict()
                kind = _kinds().get(named["mark"] or named.get("ahead") or named.get("first") or "")
                found.append(NamedYear(match.start(), match.end(), year, match["fiscal"] is not None, kind))
    return tuple(sorted(found, key=lambda named: named.start)) if found else _behind_kind(low)


def _behind_kind(low: str) -> tuple[NamedYear, ...]:
    """The year of two digits behind nothing but a word for actual figures, budgets or forecasts: "Budget 24"."""
    match = _AT_END.fullmatch(low)
    if match is None or not is_covered(match["word"], *KINDS):
        return ()
    return (NamedYear(match.start("year"), match.end("year"), year_of(match["year"])),)


def compares(low: str) -> bool:
    """Whether a text sets one year against another, or spans several: "2024/2023", "2021-2023"."""
    return any(_year(match) is None for match in _patterns()[0].finditer(low))


def kind_behind(low: str, at: int) -> PeriodKind | None:
    """What a letter right behind a date says of it: "Mar-25 (P)"."""
    match = _behind().match(low, at)
    return _kinds()[match[1]] if match else None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"期?\)?[\s/-]?\(?({_any(_kinds())})\)?(?!\w)")


def _year(match: re.Match[str]) -> int | None:
    """The year in which a fiscal year ends; None for a pair of years that do not follow each other."""
    if match["from"] is None:
        return year_of(match["year"])
    first, last = year_of(match["from"]), year_of(match["year"])
    return last if last == first + 1 else None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """A year over two calendar years, one of two digits beside a word, a part of a year or a slash, one of four."""
    fiscal = rf"(?:(?<![^\W\d_])(?P<fiscal>{_any(list(words('headings', 'fiscal')))})[\s.:'-]{{0,2}})"
    alone = r"(?<!\d)(?<!\d[.,:/-])"
    mark = rf"(?:\)?[\s/-]?\(?(?P<mark>{_any(_kinds())})\)?(?!\w))?"
    ahead = (
        rf"(?:(?<!\w)(?P<ahead>{_any(mark for mark in _kinds() if len(mark) == 1)})|^(?P<first>{_any(_kinds())})\s)?"
    )
    ends = rf"(?!\d)(?:(?![.,:/-]\d)|(?=[./]{part_behind()}))"
    none = "(?P<fiscal>(?!))?(?P<from>(?!))?"
    return (
        re.compile(rf"{fiscal}?{alone}(?P<from>{YEAR})\s?[/-]\s?(?P<year>{YEAR}|\d\d){mark}{ends}"),
        re.compile(rf"{fiscal}(?:(?P<from>\d\d)\s?[/-]\s?)?(?P<year>\d\d){mark}{ends}"),
        re.compile(rf"{none}(?<![^\W_])(?:{part_of_year()})[\s'/-]{{0,2}}(?P<year>{YEAR}|\d\d){mark}{ends}"),
        re.compile(rf"{none}(?P<mark>(?!))?(?<![\w.,/-])(?P<year>\d\d)(?=[./]{part_behind()}|{part_joined()})"),
        re.compile(rf"(?P<fiscal>(?!))?{alone}(?P<from>1[3-9]|[2-9]\d)/(?P<year>\d\d){mark}{ends}"),
        re.compile(rf"{fiscal}?{ahead}{alone}(?P<from>(?!))?(?P<year>{YEAR}){mark}{ends}"),
    )


def _any(listed: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, listed), key=len, reverse=True))


@cache
def _kinds() -> Mapping[str, PeriodKind]:
    """What the letters behind a year, or before it, say of it: 2023A, E2024."""
    return {mark: cast("PeriodKind", kind) for kind, marks in word_lists("suffixes") for mark in marks}
