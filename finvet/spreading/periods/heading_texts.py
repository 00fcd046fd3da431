"""What the text of a heading or title says of a period."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, PeriodKind
from finvet.spreading.periods.calendars import in_common_years
from finvet.spreading.periods.dates import Dated, dates_in, with_lone_month
from finvet.spreading.periods.days import Found
from finvet.spreading.periods.fiscal_years import KINDS, NamedYear, compares, kind_behind, years_in
from finvet.spreading.periods.lengths import (
    MOST_MONTHS,
    PARTS_OF_YEAR,
    months_in,
    months_to_date,
    months_up_to,
    without_lengths,
)
from finvet.spreading.periods.numeric_dates import with_months_apart
from finvet.spreading.periods.relative import Relative, relative_of
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.wording.lexicon import hits, is_covered, keys_of, plain, up_to_other_dates

DAYS_A_MONTH = 30.4
SIGN_OF_CHANGE = re.compile(r"±|\+/-|(?<!\w)δ(?![^\W\d_]|\.)")
PERCENT = "%"
FEW_LETTERS = 3  # beside the words of a heading
SHORTEST_IDENTIFIER = 15
_IDENTIFIER = re.compile(
    rf"(?<![a-z0-9])(?=\d*[a-z])(?=[a-z]*\d)(?:(?![a-z0-9]*[a-z]{{3}})[a-z0-9]{{{SHORTEST_IDENTIFIER},}}"
    r"|(?=(?:\d*[a-z]+\d+){3})[a-z0-9]{18}\d\d)(?![a-z0-9])"
)  # of a company, an LEI of 20 characters among them, or its bank account: the "Q2" in its midst is no quarter
_NAME_OF_COLUMN = re.compile(r"^x(?=\d{1,4}\.\d)")  # as R writes a date that heads a column: "X31.12.2019"
_NUMBERED = re.compile(r"\s?\(([^\W\d][^()\d]*?)\s?\d[\d.,&\s-]*\)")
_NOTE_OF_DAY = re.compile(r"(\d[./-]\d\d?[./-](?:19|20)\d\d)[1-9](?!\d)")  # whose small raised digit became a plain one
_BLEND = re.compile(r"(?<![\d.,+])(\d{1,2})\s?\+\s?(\d{1,2})(?![\d.,+])")
_PARTS = frozenset(PARTS_OF_YEAR.values())
NO_FISCAL_YEAR = frozenset({"excluded", "rolling", "to_date"})
OF_TWELVE_MONTHS = frozenset({"fiscal", "year"})


class Read(Struct, frozen=True):
    """A text as read: its stamp, how many letters of it say something else, and what speaks for it as a title."""

    stamp: Stamp
    others: int
    keys: Set[str] = frozenset()
    found: tuple[Found, ...] = ()
    years: tuple[NamedYear, ...] = ()


@lru_cache(maxsize=20_000)
def read_text(text: str) -> Read:
    """What a text says of a period."""
    low = _NAME_OF_COLUMN.sub("", up_to_other_dates(in_common_years(_without_note(plain(text)))))
    low = _IDENTIFIER.sub(" ", low) if len(low) >= SHORTEST_IDENTIFIER else low
    has_digits = any(map(str.isdigit, low))
    low = with_months_apart(low)
    dated = dates_in(low) if has_digits else Dated((), low)
    named = years_in(dated.rest) if has_digits else ()
    keys = keys_of(dated.rest)
    if "irregular_year" in keys:
        keys -= OF_TWELVE_MONTHS
    is_to_date = "to_date" in keys
    if is_to_date:
        keys -= PARTS_OF_YEAR.keys()  # "cumulative quarter"
    stated = months_to_date(dated.rest, keys) if is_to_date else months_in(dated.rest, keys)
    is_fiscal = not is_to_date and is_covered(dated.rest, "fiscal")  # "FY24 YTD" runs to no year's end
    others = _others(dated.rest, named)
    if not dated.found and others <= FEW_LETTERS:
        dated = with_lone_month(dated, {year.year for year in named})
    stamp = Stamp(
        months=stated or dated.months or (FULL_YEAR_MONTHS if is_fiscal else None),
        kind=_kind_of(keys) or ("forecast" if _is_blend(dated.rest) else None),
        excluded=_is_no_fiscal_year(low, keys) or (has_digits and compares(dated.rest)),
        to_date=is_to_date and "excluded" not in keys and PERCENT not in low,
        restated="restated" in keys,
        whole=is_covered(low, "whole"),
        irregular="irregular_year" in keys or ("interim" in keys and not dated.found and not others),
        month_end=dated.day,
        up_to=months_up_to(dated.rest, keys) if not is_to_date and stated in _PARTS else None,
        relative=relative_of(low),
    )
    return Read(_with_year(stamp, dated, named, keys), others, keys, dated.found, named)


def _without_note(low: str) -> str:
    """The text without a number of a note in brackets or behind a day: "2023 (see note 3)"."""
    low = _NOTE_OF_DAY.sub(r"\1", low)
    return _NUMBERED.sub(lambda one: "" if is_covered(one[1], "line") else one[0], low) if "(" in low else low


def _is_no_fiscal_year(low: str, keys: Set[str]) -> bool:
    return PERCENT in low or bool(SIGN_OF_CHANGE.search(low)) or not keys.isdisjoint(NO_FISCAL_YEAR)


def _kind_of(keys: Set[str]) -> PeriodKind | None:
    """The kind that words name; where they name actual figures and others as well, it is told elsewhere."""
    named = [kind for kind in KINDS if kind in keys]
    return None if len(named) > 1 and "actual" in named else next(iter(named), None)


def _is_blend(low: str) -> bool:
    """Whether it counts the actual months of a year and the forecast ones: "FY24 3+9"."""
    blend = _BLEND.search(low)
    return blend is not None and int(blend[1]) + int(blend[2]) == FULL_YEAR_MONTHS


def _with_year(stamp: Stamp, dated: Dated, named: tuple[NamedYear, ...], keys: Set[str]) -> Stamp:
    """The stamp with the only date, or the only year, that its text names; of "opening balance 2024" the first day."""
    if dated.found and len({one.last for one in dated.found}) == 1:  # in two languages perhaps
        return with_date(stamp, dated.found[0], dated.rest, keys)
    if dated.found or len({one.year for one in named}) != 1:
        return stamp
    year = named[0]
    months = stamp.months or (FULL_YEAR_MONTHS if year.is_fiscal and not stamp.to_date else None)
    told = Relative(opening=True) if "opening" in keys and months in (None, FULL_YEAR_MONTHS) else None
    return replace(stamp, year=year.year, months=months, kind=stamp.kind or year.kind, relative=told)


def with_date(stamp: Stamp, found: Found, rest: str, keys: Set[str]) -> Stamp:
    """The stamp with a date of its text; `rest` is the text without its dates."""
    is_year = "fiscal" in keys and not stamp.to_date
    months = stamp.months or _months_of(found) or (FULL_YEAR_MONTHS if is_year else None)
    return replace(
        stamp,
        year=found.last.year,
        end=found.last,
        months=months,
        kind=stamp.kind or kind_behind(rest, found.end),
        swapped=found.swapped,
        relative=None,
        unclear=not months and (not found.exact or "period" in keys),
    )


def _months_of(span: Found) -> int | None:
    """A span "1.1.2023 - 31.12.2023" states its own length."""
    if span.first is None:
        return None
    months = round(((span.last - span.first).days + 1) / DAYS_A_MONTH)
    return months if 1 <= months <= MOST_MONTHS else None


def _others(rest: str, named: tuple[NamedYear, ...]) -> int:
    """The letters of a text that say something else than its period."""
    for year in named:
        rest = rest[: year.start] + " " * (year.end - year.start) + rest[year.end :]
    rest = without_lengths(rest)
    covered = sum(sum(map(str.isalpha, rest[hit.start : hit.end])) for hit in hits(rest))
    return sum(map(str.isalpha, rest)) - covered
