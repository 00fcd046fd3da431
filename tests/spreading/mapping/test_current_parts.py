from __future__ import annotations

import pytest

from finvet.model import Source
from finvet.spreading.mapping.current_parts import net_of_current_parts, takes_off_current_part
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import inferred
from tests.books import spread_of

SHEET = """
Alder Tools Inc, balance sheets
                          | 2024 | 2023
Current assets
Cash                      | 500 | 400
Accounts receivable       | 300 | 290
Total current assets      | 800 | 690
Equipment, net            | 900 | 800
Total assets              | 1700 | 1490
Current liabilities
Accounts payable          | 110 | 90
Current maturities of long-term debt | 60 | 55
Total current liabilities | 170 | 145
{debt}
Deferred income taxes     | 30 | 25
Total liabilities         | 800 | 670
Common stock              | 100 | 100
Retained earnings         | 800 | 720
Total stockholders' equity | 900 | 820
Total liabilities and stockholders' equity | 1700 | 1490
"""


def debts(*lines: str, also_low: bool = False) -> dict[str, float]:
    """The debts of the later year, those that are low only if asked for."""
    items = ("long_term_debt", "short_term_debt", "lease_liabilities_noncurrent", "other_noncurrent_liabilities")
    figures = spread_of(SHEET.format(debt="\n".join(lines))).figures
    told = {item: figures[item]["2024"] for item in items if item in figures and "2024" in figures[item]}
    return {item: f.value for item, f in told.items() if f.value and (also_low or f.confidence != "low")}


@pytest.mark.parametrize("first", ["Long-term debt", "Notes payable to banks", "Notes payable"])
@pytest.mark.parametrize("label", ["Less: current portion of long-term debt", "Less current maturities"])
@pytest.mark.parametrize("taken", ["60 | 55", "-60 | -55"])
@pytest.mark.parametrize("rest", [["| 600 | 500"], ["Due later | 600 | 500"], []])
def test_what_a_current_part_is_taken_off_is_not_what_falls_due_later(
    first: str, label: str, taken: str, rest: list[str]
) -> None:
    found = debts(f"{first} | 660 | 555", f"{label} | {taken}", *rest)
    assert found in ({"long_term_debt": 600}, {})
    assert found or rest == ["Due later | 600 | 500"]


def test_leases_are_due_later_without_their_current_part() -> None:
    assert debts("Finance lease obligations | 660 | 555", "Less current portion | 60 | 55", "| 600 | 500") == {
        "lease_liabilities_noncurrent": 600
    }


def test_a_current_part_larger_than_the_line_above_it_says_nothing_of_that() -> None:
    source = Source("", "", "")
    said = ("Lease obligations", 30.0), ("Less current portion", 60.0)
    lines = labelled_lines([Line(p, x, source, {1: Amount(source, v)}, {1: v}) for p, (x, v) in enumerate(said)])
    lease = inferred("lease_liabilities_noncurrent")
    assert net_of_current_parts([[lease], [lease]], lines, ("en",)) == [[lease], []]


def test_what_is_not_repaid_in_parts_stays_where_no_line_shows_what_is_left() -> None:
    lines = ("Long-term debt | 560 | 455", "Other liabilities | 100 | 100", "Less current portion of debt | 60 | 55")
    assert debts(*lines, also_low=True).get("other_noncurrent_liabilities") != 40


@pytest.mark.parametrize(
    ("label", "takes"),
    [
        ("Less current maturities", True),
        ("LESS: Current portion of lease obligations", True),
        ("Less portion due within one year", True),
        ("Less allowance for doubtful accounts", False),
        ("Current portion of long-term debt", False),
        ("Long-term debt, less current portion", False),
        ("Plus current portion", False),
        ("", False),
    ],
)
def test_labels_that_take_off_a_current_part(label: str, takes: bool) -> None:
    assert takes_off_current_part(label, ("en",)) is takes
