from __future__ import annotations

import pytest

from finvet.spreading.periods import is_heading, stamp_of
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
