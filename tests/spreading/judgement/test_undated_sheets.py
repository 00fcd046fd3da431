from __future__ import annotations

from collections.abc import Sequence

import pytest

from finvet.errors import FileRefused
from finvet.model import SpreadWarning, Workbook
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, csv_book, sheet

INCOME = """
Income statement, in EUR
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | -600 | -500
Gross profit | 400 | 400
Net income | 100 | 90
"""
BALANCE = """
Balance sheet, in EUR
 | {now} | {before}
Cash and cash equivalents | 300 | 200
Trade receivables | 200 | 200
Inventories | 100 | 100
Total current assets | 600 | 500
Total assets | 600 | 500
"""


LINES = ("Inventories", "Trade receivables", "Total current assets", "Total assets", "Total equity")


def undated(workbooks: Sequence[Workbook]) -> list[SpreadWarning]:
    return [w for w in spread(workbooks).warnings if w.message.code == "sheet-undated"]


@pytest.mark.parametrize(("now", "before"), [("Quux", "Quuz"), ("", ""), ("Ending balance", "Beginning balance")])
def test_a_statement_under_no_year_is_named_with_its_cells(now: str, before: str) -> None:
    (said,) = undated([book(sheet(INCOME, "P&L"), sheet(BALANCE.format(now=now, before=before), "Stand"))])
    assert [source.cell for source in said.basis] == ["A3", "A4", "A5", "A6", "A7"]
    assert say(said.message).startswith(
        "Balance sheet: the sheet Stand shows lines of it (Cash and cash equivalents (A3)"
    )


def test_so_is_that_of_a_file_of_its_own() -> None:
    (said,) = undated([csv_book(INCOME, "income.csv"), csv_book(BALANCE.format(now="Quux", before="Quuz"), "b.csv")])
    assert said.basis[0].file == "b.csv"


def test_a_statement_that_was_read_needs_no_sheet_more() -> None:
    read, other = BALANCE.format(now="2024", before="2023"), BALANCE.format(now="Quux", before="Quuz")
    assert undated([book(sheet(INCOME, "P&L"), sheet(read, "BS"), sheet(other, "Notes"))]) == []


def test_a_few_lines_are_no_statement() -> None:
    few = "\n".join(BALANCE.format(now="Quux", before="Quuz").splitlines()[:-1])
    assert undated([book(sheet(INCOME, "P&L"), sheet(few, "Notes"))]) == []


def test_what_is_hidden_is_not_asked_for() -> None:
    hidden = sheet(BALANCE.format(now="Quux", before="Quuz"), "Old", hidden=True)
    assert undated([book(sheet(INCOME, "P&L"), hidden)]) == []


def test_an_item_on_two_lines_is_told_by_the_first() -> None:
    again = BALANCE.format(now="Quux", before="Quuz") + "Inventories | 1 | 1\n"
    (said,) = undated([book(sheet(INCOME, "P&L"), sheet(again, "Stand"))])
    assert [source.cell for source in said.basis] == ["A3", "A4", "A5", "A6", "A7"]


def test_so_is_a_table_below_one_with_years_that_tells_its_own_from_the_newest_alone() -> None:
    below = BALANCE.format(now="Current year", before="Prior year")
    (said,) = undated([book(sheet(INCOME + below, "Stand"))])
    assert [source.cell for source in said.basis] == ["A10", "A11", "A12", "A13", "A14"]
    assert not undated([book(sheet(INCOME + BALANCE.format(now="2024 YTD", before="2023 YTD"), "Stand"))])


@pytest.mark.parametrize(("most", "named"), [(8, 1), (7, 0)])
def test_of_a_long_sheet_the_first_rows_are_looked_at(monkeypatch: pytest.MonkeyPatch, most: int, named: int) -> None:
    monkeypatch.setattr("finvet.spreading.judgement.undated_sheets.MOST_ROWS", most)
    stand = BALANCE.format(now="Quux", before="Quuz").strip().splitlines()
    drawn = "\n".join((stand[0], "Remark", *stand[1:], "Remark"))
    assert len(undated([book(sheet(INCOME, "P&L"), sheet(drawn, "Stand"))])) == named


def refusal(workbook: Workbook) -> str:
    with pytest.raises(FileRefused) as refused:
        spread([workbook])
    return say(refused.value.message)


def test_a_file_that_tells_no_year_at_all_is_refused_for_that() -> None:
    text = "Account | Amount\n" + "\n".join(f"{line} | 100" for line in LINES)
    assert refusal(csv_book(text, "export.csv")).startswith("lines of a statement (Inventories (A2), ")
    assert refusal(csv_book("\n".join(text.splitlines()[:-1]), "export.csv")).startswith("no statement found")
    assert spread([csv_book(text, "export 2023.csv")]).periods[0].year == 2023
