from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.days import last_of
from finvet.spreading.periods.periods import is_heading, stamp_of
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.wording.words import word_lists
from tests.spreading.heading_table import HEADINGS, NOTHING

FLAGS = ("excluded", "restated", "whole")
KINDS = ("actual", "forecast", "budget")


def lines(table: str) -> list[str]:
    return table.strip("\n").split("\n")


def said(text: str) -> set[str]:
    stamp = stamp_of(text)
    words = {flag for flag in FLAGS if getattr(stamp, flag)} | {kind for kind in KINDS if kind == stamp.kind}
    words |= {stamp.end.isoformat() if stamp.end else str(stamp.year)} if stamp.year else set()
    words |= {f"{stamp.months}m"} if stamp.months else set()
    words |= {"or", stamp.swapped.isoformat()} if stamp.swapped else set()
    told = stamp.relative
    words |= {f"term{told.term}" if told.term else f"back{told.back}"} if told else set()
    return words | ({"opening"} if told and told.opening else set())


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        pytest.param(*line.split(" => "), id=f"{language}: {line}")
        for language, table in HEADINGS.items()
        for line in lines(table)
    ],
)
def test_heading_says(heading: str, wanted: str) -> None:
    assert said(heading.strip("'")) == set(wanted.split())
    assert is_heading(heading.strip("'"))


@pytest.mark.parametrize("text", lines(NOTHING))
def test_this_names_no_period(text: str) -> None:
    assert not is_heading(text)


def test_the_table_is_large_enough() -> None:
    assert sum(len(lines(table)) for table in HEADINGS.values()) >= 250
    assert len(HEADINGS) >= 20
    assert len(lines(NOTHING)) >= 60
    assert len(set(lines(NOTHING))) == len(lines(NOTHING))


def test_the_end_stands_in_the_year() -> None:
    for line in (line for table in HEADINGS.values() for line in lines(table)):
        stamp = stamp_of(line.split(" => ")[0])
        assert stamp.end is None or stamp.year == stamp.end.year


@pytest.mark.parametrize(("word", "month"), sorted({*word_lists("months")}))
def test_a_month_of_any_language_ends_on_its_last_day(word: str, month: int) -> None:
    last = last_of(2023, month)
    for text in (f"{word} 2023", f"{word.upper()} 2023", f"{last} {word} 2023", f"{last}. {word} 2023", f"{word}-23"):
        assert stamp_of(text).end == date(2023, month, last), text


@pytest.mark.parametrize("end", [date(2024, month, last_of(2024, month)) for month in range(1, 13)])
def test_the_end_of_a_month_is_read_in_any_order_of_digits(end: date) -> None:
    for form in (
        "%d.%m.%Y",
        "%d/%m/%Y",
        "%m/%d/%Y",
        "%Y-%m-%d",
        "%Y/%m/%d",
        "%d-%m-%Y",
        "%d.%m.%y",
        "%y/%m/%d",
        "%Y年%m月%d日",
    ):
        stamp = stamp_of(end.strftime(form))
        assert (stamp.end, stamp.swapped) == (end, None), form


def test_a_stale_stand_dates_nothing() -> None:
    assert title_stamp(["Stand: 15.03.2024"]).year is None
    assert title_stamp(["Stand: 31.12.2023"]).end == date(2023, 12, 31)
