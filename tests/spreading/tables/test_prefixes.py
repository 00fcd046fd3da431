"""Labels behind the name of their sheet, statement or group are what follows it."""

from __future__ import annotations

import pytest

from finvet.spreading.tables.prefixes import _ended
from tests.books import sheet, spread_of
from tests.spreading.drawn_tables import tables, told

LINES = ("Inventories", "Trade receivables", "Total current assets", "Sundry lighthouses")


def drawn(prefix: str, title: str, lines: tuple[str, ...] = LINES) -> str:
    return f"{title}\n | 2024 | 2023\n" + "\n".join(f"{prefix}{line} | 3 | 4" for line in lines)


@pytest.mark.parametrize(
    ("prefix", "title"),
    [
        ("CONSOLIDATED - ", "Balance sheet"),
        ("Group \N{EN DASH} ", "Balance sheet"),
        ("Konzern: ", "Bilanz"),
        ("Balance sheet - ", "Balance sheet EUR"),
        ("Bilan consolidé - ", "Bilan consolidé au 31 décembre"),
        ("Alder Group - ", "Alder Group balance sheet"),
    ],
)
def test_a_name_before_labels_is_none_of_their_words(prefix: str, title: str) -> None:
    assert told(drawn(prefix, title)).keys() == set(LINES)


def test_the_name_of_the_sheet_is_none_of_them_either() -> None:
    found = spread_of(sheet(drawn("BS_", "EUR"), "BS"))
    assert found.figures["inventories"]["2024"].value == 3


@pytest.mark.parametrize(
    ("prefix", "title", "lines"),
    [
        ("Total - ", "Balance sheet", LINES),  # adds up
        ("Alder - ", "Balance sheet", LINES),  # stands nowhere
        ("Alder - ", "Alder balance sheet", LINES[1:]),  # two known labels may be anything
        ("Alder - ", "Alder balance sheet", ("Lighthouses", "Beacons", "Buoys", "Flags")),  # known neither way
    ],
)
def test_what_stands_before_other_labels_is_a_part_of_them(prefix: str, title: str, lines: tuple[str, ...]) -> None:
    assert told(drawn(prefix, title, lines)).keys() == {prefix + line for line in lines}


def test_a_label_that_the_dictionary_knows_stays_whole() -> None:
    found = told(drawn("Accounts payable - ", "Accounts payable", (*LINES[:3], "trade")))
    assert found.keys() == {*LINES[:3], "Accounts payable - trade"}


def test_beside_known_labels_a_single_group_figure_loses_its_name_only_where_it_is_known_then() -> None:
    found = told(drawn("", "Balance sheet", ("Inventories", "Group - Total equity")))
    assert found.keys() == {"Inventories", "Total equity"}
    unknown = told(drawn("", "Balance sheet", ("Inventories", "Group - lighthouses")))
    assert unknown.keys() == {"Inventories", "Group - lighthouses"}


MANY = (*LINES, "Cash", "Trade payables", "Accrued expenses", "Share capital", "Total (Debit)")


@pytest.mark.parametrize(("ended", "is_a_name"), [(8, True), (5, False)])
def test_a_name_behind_most_labels_is_none_of_their_words(ended: int, is_a_name: bool) -> None:
    lines = [f"{line} - ACME" if n < ended else line for n, line in enumerate((*MANY, "Inventories paid for"))]
    found = told("Balance sheet\n | 2024 | 2023\n" + "\n".join(f"{line} | 3456 | 4321" for line in lines))
    assert ("Cash" in found) is is_a_name
    assert ("Inventories - ACME" in found) is not is_a_name


def test_headings_that_end_in_one_name_above_lines_that_do_not_are_as_they_are() -> None:
    headings = "\n".join(f"{letter * 3} - North" for letter in "abcdefghij")
    (table,) = tables(f" | 2024 | 2023\nCash | 10 | 9\n{headings}\nRent | 5 | 4")
    assert [line.label for line in table.lines][:2] == ["Cash", "aaa - North"]


def test_a_label_of_thousands_of_dashes_is_looked_at_no_further() -> None:
    assert _ended("a - " * 10_000 + "North") is None
