import pytest

from finvet.errors import FileRefused
from finvet.spreading.spread import spread
from finvet.spreading.tables import layout, tally
from finvet.wording import say
from tests.books import book, sheet

DRAWN = """
Balance sheet | 2023 | 2022
Cash and cash equivalents | 1 | 2
Total assets | 3 | 4
Total equity | 3 | 4
"""


@pytest.mark.parametrize(("most", "sheets"), [(6, 1), (12, 2)])
def test_amounts_up_to_the_limit_are_spread(monkeypatch, most, sheets):
    monkeypatch.setattr(tally, "MOST_AMOUNTS", most)
    spread([book(*[DRAWN] * sheets)])


@pytest.mark.parametrize(("most", "sheets"), [(5, 1), (11, 2)])
def test_a_file_with_more_amounts_is_refused_before_anything_is_made_of_them(monkeypatch, most, sheets):
    monkeypatch.setattr(tally, "MOST_AMOUNTS", most)
    with pytest.raises(FileRefused, match=rf"^partner\.xlsx: more than {most} amounts under fiscal years"):
        spread([book(*[DRAWN] * sheets)])


def test_other_files_stand_beside_one_that_holds_too_much(monkeypatch):
    monkeypatch.setattr(tally, "MOST_AMOUNTS", 6)
    found = spread([book(DRAWN), book(DRAWN, DRAWN, file="ledger.xlsx")])
    assert [(one.file, one.reason.code) for one in found.refused] == [("ledger.xlsx", "too-many-amounts")]
    assert found.figures["total_assets"]["2023"].value == 3


def test_amounts_outside_of_fiscal_years_do_not_count(monkeypatch):
    monkeypatch.setattr(tally, "MOST_AMOUNTS", 6)
    ledger = sheet([["Account", "Debit", "Credit"], *([f"No {n}", float(n), 1.5] for n in range(50))], "Ledger")
    spread([book(DRAWN, ledger)])


def test_a_file_with_more_rows_is_refused_before_any_is_looked_at(monkeypatch):
    monkeypatch.setattr(tally, "MOST_ROWS", 8)
    spread([book(DRAWN, sheet(DRAWN, "B"))])
    with pytest.raises(FileRefused, match=r"^partner\.xlsx: more than 8 rows, too many for statements"):
        spread([book(DRAWN, sheet(DRAWN, "B"), sheet([["Note"]], "C"))])
    spread([book(DRAWN, sheet(DRAWN, "B"), sheet([["Note"]], "C", hidden=True))])


def test_a_hundred_thousand_rows_and_fifty_thousand_amounts_are_the_most():
    full = tally.Tally("ledger.csv")
    full.add_rows(100_000)
    full.add(50_000)
    with pytest.raises(FileRefused, match="more than 50,000 amounts"):
        full.add(1)
    with pytest.raises(FileRefused, match="more than 100,000 rows"):
        full.add_rows(100_001)


LEDGER = [["Account", "2023", "2022"], *([f"No {letter}", float(n), 1.5] for n, letter in enumerate("ABCDEFGHI"))]
QUARTERS = [["quarter", "inventory", "total_assets"], ["2023-Q1", 7.0, 9.0], ["2023-Q2", 8.0, 9.0]]


def test_a_list_with_more_lines_than_a_statement_is_set_aside_and_the_statement_beside_it_is_read(monkeypatch):
    monkeypatch.setattr(layout, "MOST_LINES", 8)
    found = spread([book(DRAWN, sheet([["Balance sheet"], *LEDGER], "Ledger"))])
    assert found.figures["total_assets"]["2023"].value == 3
    (said,) = (w.message for w in found.warnings if w.message.code == "list-too-long")
    assert say(said).startswith("the list (sheets: Ledger) has more lines than a statement")


@pytest.mark.parametrize(("most", "named"), [(9, ["Ledger"]), (10, [])])
def test_a_long_sheet_that_is_not_read_is_named(monkeypatch, most, named):
    monkeypatch.setattr(tally, "MOST_LINES", most)
    words = sheet([["Remark"], *([f"No {n}"] for n in range(20))], "Words")
    found = spread([book(DRAWN, sheet(LEDGER, "Ledger"), words)])
    assert [w.message.parameters["sheets"] for w in found.warnings if w.message.code == "list-too-long"] == [named][
        : len(named)
    ]


def test_a_sheet_with_more_rows_than_a_file_may_have_leaves_the_others_standing(monkeypatch):
    monkeypatch.setattr(tally, "MOST_LINES", 5)
    for module in (tally, layout):
        monkeypatch.setattr(module, "MOST_ROWS", 8)
    found = spread([book(DRAWN, sheet([["Balance sheet"], *LEDGER], "Ledger"))])
    assert found.figures["total_assets"]["2023"].value == 3
    assert [w.message.parameters["sheets"] for w in found.warnings if w.message.code == "list-too-long"] == [["Ledger"]]


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ([["Note"]], "list-too-long"),
        (QUARTERS, "only-part"),
    ],
)
def test_a_long_list_is_the_last_reason_to_refuse_a_file(monkeypatch, other, code):
    monkeypatch.setattr(layout, "MOST_LINES", 8)
    with pytest.raises(FileRefused) as refusal:
        spread([book(sheet(LEDGER, "Ledger"), sheet(other, "Other"))])
    assert refusal.value.message.code == code
