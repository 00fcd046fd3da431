from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book

BALANCE = """{title}
 | {year} | {before}
Inventories | {k}20 | {k}10
Cash and cash equivalents | {k}80 | {k}70
Total current assets | {k}200 | {k}180
Total assets | {k}900 | {k}850
Total equity | {k}400 | {k}300
Total liabilities | 500 | 550"""
INCOME = """Income statement
 | 2024 | 2023
Revenue | 9000 | 8000
Operating profit | 900 | 800
Net income | {profit} | 80"""


def read(
    title: str = "Balance sheet",
    other: str = "Balance sheet",
    files: tuple[str, str] = ("q.xlsx", "w.xlsx"),
    **more: str,
) -> Statements:
    newer = BALANCE.format(title=title, year=2024, before=2023, k=1)
    older = BALANCE.format(title=other, year=2022, before=2021, k=7)
    return spread([book(newer, *more.values(), file=files[0]), book(older, file=files[1])])


def untied(statements: Statements) -> list[tuple[str, str]]:
    found = [w for w in statements.warnings if w.message.code == "files-untied"]
    assert all(len(w.basis) == 2 for w in found)
    return [(str(w.message.parameters["file"]), str(w.message.parameters["other_file"])) for w in found]


def test_files_without_a_year_a_figure_or_a_name_in_common_are_named() -> None:
    assert untied(read()) == [("w.xlsx", "q.xlsx")]
    assert untied(read("Alder Brewing", "Birch Foods")) == [("w.xlsx", "q.xlsx")]


def test_nothing_is_sure_of_files_that_may_be_of_two_companies() -> None:
    for one, other, surest in (("Alder Brewing", "Birch Foods", "medium"), ("Alder Brewing", "Alder Brewing", "high")):
        equity = read(one, other).figures["total_equity"]
        assert {equity["2022"].confidence, equity["2024"].confidence} == {surest}
        assert all(("file-untied" in {n.code for n in f.notes}) is (surest == "medium") for f in equity.values())


@pytest.mark.parametrize(
    ("title", "other", "files"),
    [
        ("Alder Brewing", "ALDER BREWING", ("q.xlsx", "w.xlsx")),
        ("Alder Brewing Ltd", "Accounts of Alder Brewing Ltd", ("q.xlsx", "w.xlsx")),
        ("Balance sheet", "Balance sheet", ("alder 2024.xlsx", "alder 2022.xlsx")),
    ],
)
def test_a_name_in_common_ties_files(title: str, other: str, files: tuple[str, str]) -> None:
    assert not untied(read(title, other, files))


def test_flows_that_lead_from_one_balance_sheet_to_the_next_tie_files() -> None:
    newer = BALANCE.format(title="Balance sheet", year=2024, before=2023, k=1) + "\nRetained earnings | 900 | 800"
    older = BALANCE.format(title="Balance sheet", year=2022, before=2021, k=7) + "\nRetained earnings | 720 | 700"
    told = [book(newer, INCOME.format(profit=100), file="q.xlsx"), book(older, file="w.xlsx")]
    assert not untied(spread(told))
    other = [
        book(newer, INCOME.format(profit=100).replace("100 | 80", "100 | 40"), file="q.xlsx"),
        book(older, file="w.xlsx"),
    ]
    assert untied(spread(other))


def test_a_year_in_common_ties_files() -> None:
    newer = BALANCE.format(title="Balance sheet", year=2024, before=2023, k=1)
    assert not untied(spread([book(newer, file="q.xlsx"), book(INCOME.format(profit=9), file="w.xlsx")]))
