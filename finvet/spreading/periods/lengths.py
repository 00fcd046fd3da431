"""How many months a heading says that its period has: "12 Months Ended", "Q3", "9M", "53 weeks", "3. Quartal"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache

from finvet.spreading.periods.days import MONTHS_A_YEAR, YEAR
from finvet.spreading.wording.words import words

PARTS_OF_YEAR = {"quarter": 3, "third": 4, "half": 6, "nine": 9}
WHOLES = {"single_month": 1, "year": MONTHS_A_YEAR}  # where nothing is counted
MOST_MONTHS = 24
LONG = 3  # letters of a mark that is no other word
WEEKS_A_MONTH = 52.18 / MONTHS_A_YEAR
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN_OF_YEAR = re.compile(rf"(?<![\w./-])(?:iv|i{{1,3}})(?=/{YEAR}(?!\d))")
_ROMAN_MONTHS = re.compile(rf"(?<!\w)([ivx]+)\s?-\s?([ivx]+)(?=[\s./]{{1,3}}{YEAR}(?!\d))")
_DIGIT, _NUMBER = re.compile(r"\d"), re.compile(r"(?<!\w)(?:iv|i{1,3})(?!\w)")


def months_in(low: str, keys: Set[str]) -> int | None:
    """The months that a plain text states, the fewest where it states several; `keys`: the lists of words in it."""
    worded = [months for key, months in PARTS_OF_YEAR.items() if key in keys]
    worded += [PARTS_OF_YEAR["quarter"]] if "last_quarter" in keys and "year" not in keys else []
    counted = [months for months in (*worded, *_counted(low)) if 1 <= months <= MOST_MONTHS]
    whole = next((months for key, months in WHOLES.items() if key in keys), None)
    return min(counted, default=whole or _of_a_word(low))


def _of_a_word(low: str) -> int | None:
    """The months of a quarter that an abbreviation names without a number that is understood: "cuarto trim"."""
    return PARTS_OF_YEAR["quarter"] if _DIGIT.search(low) and _mark_alone().search(low) else None


def months_to_date(low: str, keys: Set[str]) -> int | None:
    """The months from the beginning of a year to the end of the part that a text names: 12 of "Q4, cumulative"."""
    if "last_quarter" in keys:
        return MONTHS_A_YEAR
    counted = [months for months in _counted(low, from_start=True) if 1 <= months <= MOST_MONTHS]
    return min(counted, default=MONTHS_A_YEAR if "year" in keys else None)


def months_up_to(low: str, keys: Set[str]) -> int | None:
    """The months of a year that are over at the end of the quarter or half of it that a text names: 6 of "Q2"."""
    return MONTHS_A_YEAR if "last_quarter" in keys else min((last for _, last in _numbered_parts(low)), default=None)


def _numbered_parts(low: str) -> Iterator[tuple[int, int]]:
    """How long each quarter or half is that a text numbers, and how many months of the year are over at its end."""
    for match in _ROMAN_OF_YEAR.finditer(low):
        yield 3, 3 * (ROMAN.index(match[0]) + 1)
    low = _roman_quarters().sub(_in_digits, low)
    for each, parts in ((3, _parts("quarter", 4)), (6, _parts("half", 2))):
        for match in (match for pattern in parts for match in pattern.finditer(low)):
            first, last = match["first"] or match["last"], match["last"] or match["first"]
            yield each * max(int(last) - int(first) + 1, 1), each * int(last)


def without_lengths(low: str) -> str:
    """The text without what counts months, weeks, quarters or halves."""
    if not _DIGIT.search(low):
        return low
    low = _roman_quarters().sub(_in_digits, low)
    for pattern in (*_parts("quarter", 4), *_parts("half", 2), _count("week"), _count("month"), _numbered_period()):
        low = pattern.sub(" ", low)
    return low


def _counted(low: str, *, from_start: bool = False) -> Iterator[int]:
    """The months that numbers state; `from_start`: a part of a year ends the time since the year began."""
    if not _DIGIT.search(low):
        return
    yield from (last if from_start else long for long, last in _numbered_parts(low))
    for first, last in ((match[1], match[2]) for match in _ROMAN_MONTHS.finditer(low)):
        if first in ROMAN and last in ROMAN and ROMAN.index(first) < ROMAN.index(last):
            yield ROMAN.index(last) + 1 - (0 if from_start else ROMAN.index(first))
    for match in _count("week").finditer(low):
        yield round(int(match["n"]) / WEEKS_A_MONTH)
    for pattern in (_count("month"), _count_behind(), _letters_before_year()):
        yield from (int(match["n"]) for match in pattern.finditer(low))
    for match in _numbered_period().finditer(low):
        first = 1 if from_start else int(match["first"])
        yield int(match["last"] or match["first"]) - first + 1


@cache
def part_of_year() -> str:
    """A pattern of a part of a year as it stands before a year of two digits: "3Q", "Q3'", "9M"."""
    quarter, half, month = (_marks(key) for key in ("quarter", "half", "month"))
    return rf"[1-9]\d?(?:{quarter}|{half}|{month})|(?:{quarter}|{half})\s?[1-4]['\s/-]"


@cache
def part_behind() -> str:
    """A pattern of a quarter or half that stands behind its year, of four digits: the "1Q" of "2024.1Q"."""
    return rf"[1-4](?:{_marks('quarter')}|{_marks('half')})(?![^\W\d_])"


def part_joined() -> str:
    """A pattern of a quarter or half that is written together with its year before it: the "Q1" of "24Q1"."""
    return rf"(?:{_marks('quarter')}|{_marks('half')})[1-4](?!\w)"


def ends_with_part(text: str) -> bool:
    """Whether a text ends with the mark of a quarter or half, whose number follows."""
    return _part_at_end().search(text) is not None


@cache
def _part_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{_marks('quarter')}|{_marks('half')})\s?$")


def _marks(key: str, shortest: int = 1) -> str:
    return "(?:" + "|".join(re.escape(word) for word in words("lengths", key) if len(word) >= shortest) + ")"


@cache
def _parts(key: str, most: int) -> tuple[re.Pattern[str], ...]:
    """A part of a year before or behind its mark, or several: "Q3", "3Q23", "Q1-Q3"."""
    mark, number = _marks(key), f"[1-{most}]"
    before, behind_year = rf"(?:{mark}\.?\s?|{_marks(key, LONG)}-)", r"(?<=(?:19|20)\d\d[./])|(?<=^\d\d[./])"
    ordinal = rf"(?:[.°o]|{_marks('ordinal')}(?=\s))?\s?"  # "1ºT": made plain it is an o
    several = rf"(?:\s?-\s?{mark}?\s?(?P<last>{number}))?(?!\d)"
    ahead = rf"(?:(?<![^\W\d_])|(?<=年)){before}(?P<first>{number}){several}"
    behind = rf"(?:(?<![\d.,/])|{behind_year})(?:(?P<first>{number})\.?\s?-\s?)?(?P<last>{number}){ordinal}{mark}"
    behind += r"(?![^\W\d_]|/[^\W\d_])"
    return re.compile(ahead), re.compile(behind)


@cache
def _mark_alone() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_marks('quarter', LONG)}(?!\w)")


@cache
def _roman_quarters() -> re.Pattern[str]:
    """A Roman number beside the mark of a quarter or half, or several: "IV kw.", "I-III кв.", "Trim. I", "I sem"."""
    mark, number = f"(?:{_marks('quarter')}|{_marks('half', 2)})", "iv|i{1,3}"
    ahead = rf"(?:(?:{number})\s?-\s?)?(?:{number})(?=\.?\s{mark}(?!\w))"
    return re.compile(rf"(?<!\w)(?:{ahead}|{mark}(?:\.\s?|\s)(?:{number})(?!\w))")


def _in_digits(numbered: re.Match[str]) -> str:
    return _NUMBER.sub(lambda match: str(ROMAN.index(match[0]) + 1), numbered[0])


@cache
def _numbered_period() -> re.Pattern[str]:
    """One of the twelve or thirteen periods of a year, or several: "P12", "Period 3", "periode 1 t/m 12"."""
    number, to = "1[0-3]|0?[1-9]", "|".join(map(re.escape, words("headings", "from_to")))
    several = rf"(?:\s?(?:{to})\s?{_marks('period')}?\s?(?P<last>{number}))?"
    return re.compile(rf"(?<![^\W\d_]){_marks('period')}\s?(?P<first>{number}){several}(?![\d./-]|,\d)")


@cache
def _count(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,/])(?P<n>\d{{1,2}})[\s.-]{{0,2}}{_marks(key)}(?![^\W\d_])")


@cache
def _count_behind() -> re.Pattern[str]:
    """A count that follows its word: "number of months: 12"."""
    word = "|".join(map(re.escape, (*words("lengths", "month"), *words("headings", "count_of_months"))))
    return re.compile(rf"(?:{word})\)?\s?[:=]\s?(?P<n>\d{{1,2}})(?![\d.,/])")


@cache
def _letters_before_year() -> re.Pattern[str]:
    """The months of a part of a year by a letter that means them right before the year alone: "9A 2024", "6T/2024"."""
    return re.compile(rf"(?<!\w)(?P<n>[369]|12){_marks('month_before_year')}\s?/?\s?(?={YEAR}(?!\d))")
