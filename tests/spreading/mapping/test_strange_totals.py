"""Totals in a language that nobody knows."""

from __future__ import annotations

import re

import pytest

from finvet.errors import FileRefused
from tests.books import spread_of, values
from tests.spreading.mapping.test_mapping import mapped
from tests.spreading.test_metamorphic import FIGURES, Grid, grids, labels, spread_grids

SYLLABLES = ("ka", "zu", "mip", "lor", "vex", "tun", "gri", "shu", "pol", "nek", "wob")
RESULTS = "Total|Gross|Operating|Profit|Net"


def made_up(text: str) -> str:
    """A word of no language for each of the first three words of a label, the same for the same one."""
    return " ".join("".join(SYLLABLES[(ord(c) + at) % 11] for at, c in enumerate(w[:4])) for w in text.split()[:3])


def without_titles(tables: dict[str, Grid]) -> dict[str, Grid]:
    return {f"Sheet{n}": grid[1:] for n, grid in enumerate(tables.values(), start=1)}


def test_a_company_of_which_no_word_is_known_has_no_figures() -> None:
    with pytest.raises(FileRefused):
        spread_grids(labels(made_up))
    with pytest.raises(FileRefused):
        spread_grids(without_titles(labels(made_up)))


@pytest.mark.parametrize("unknown", ["Total", RESULTS, f"(?!{RESULTS}|Revenue)", "Trade|Cash and|Short|Finance"])
def test_what_arithmetic_says_of_unknown_labels_is_right_or_left_open(unknown: str) -> None:
    is_title = {grid[0][0] for grid in grids().values()}.__contains__
    found = spread_grids(labels(lambda text: made_up(text) if re.match(unknown, text) and not is_title(text) else text))
    for item, row in values(found).items():
        for period, value in row.items():
            assert value == FIGURES.get(item, {}).get(period), item


def test_the_totals_of_a_balance_sheet_are_told_by_what_they_add_up_and_are_no_certainty() -> None:
    found = spread_grids(labels(lambda text: made_up(text) if text.startswith("Total") else text))
    assert values(found)["total_current_assets"] == FIGURES["total_current_assets"]
    assert values(found)["total_assets"] == FIGURES["total_assets"]
    assert {f.confidence for f in found.figures["total_current_assets"].values()} == {"low"}
    assert "high" not in {f.confidence for f in found.figures["total_assets"].values()}


LIQUID = """
Cash | 21 | 12
Trade receivables | 33 | 44
Grishu polnek | 54 | 56
Inventories | 17 | 19
"""


def test_a_sum_beside_which_another_line_of_the_block_stands_is_not_the_block() -> None:
    assert "total_current_assets" not in {m.item for m in mapped("BS", LIQUID).mapped}


def test_a_sum_of_debts_does_not_say_when_they_fall_due() -> None:
    drawn = "Trade payables | 41 | 30\nOther current liabilities | 22 | 21\nGrishu polnek | 63 | 51"
    assert "total_current_liabilities" not in {m.item for m in mapped("BS", drawn).mapped}


def test_more_unknown_lines_than_known_ones_tell_no_block() -> None:
    drawn = (
        "Cash | 21 | 12\nInventories | 33 | 44\nKamip | 7 | 9\nZutun | 8 | 5\nVexlor | 9 | 3\nGrishu polnek | 78 | 73"
    )
    assert "total_current_assets" not in {m.item for m in mapped("BS", drawn).mapped}


def test_of_two_sums_that_hold_all_known_lines_neither_is_the_block() -> None:
    drawn = "Cash | 21 | 12\nTrade receivables | 33 | 44\nGrishu polnek | 54 | 56\nKamip | 17 | 19\nZutun lor | 71 | 75"
    assert "total_current_assets" not in {m.item for m in mapped("BS", drawn).mapped}


FLOWS_OF_CASH = """
Net income | 300 | 250
Depreciation | 120 | 110
Grishu | 420 | 360
Capital expenditure | -200 | -150
Proceeds from sale of equipment | 20 | 30
Polnek | -180 | -120
Proceeds from borrowings | 90 | 10
Dividends paid | -60 | -50
Wobtun | 30 | -40
Net change in cash | 270 | 200
"""


def flows(text: str) -> dict[str, str]:
    return {m.line.label: m.item for m in mapped("CF", text).mapped}


def test_three_sums_that_change_cash_are_its_flows_in_their_order() -> None:
    found = flows(FLOWS_OF_CASH)
    assert found["Grishu"] == "cf_operating"
    assert found["Polnek"] == "cf_investing"
    assert found["Wobtun"] == "cf_financing"


def test_a_line_of_another_flow_leaves_all_of_them_open() -> None:
    found = flows(FLOWS_OF_CASH.replace("Proceeds from sale of equipment", "Proceeds from issue of shares"))
    assert not {"Grishu", "Polnek", "Wobtun"} & found.keys()


def test_a_sum_that_says_another_thing_leaves_the_others_open() -> None:
    assert not {"Grishu", "Wobtun"} & flows(FLOWS_OF_CASH.replace("Polnek", "Purchase of intangible assets")).keys()
    assert (
        not {"Grishu", "Wobtun"} & flows(FLOWS_OF_CASH.replace("Polnek", "Cash flow from financing activities")).keys()
    )


EXCEPTIONAL = "Exceptional income | 53 | 40\nExceptional expenses | {} | {}\n{} | {} | {}"


@pytest.mark.parametrize("rest", ["Grishu polnek", "Net exceptional items"])
def test_what_an_income_leaves_above_its_cost_is_both_whatever_it_is_called(rest: str) -> None:
    found = mapped("IS", EXCEPTIONAL.format(39, 15, rest, 14, 25))
    assert [(m.item, m.line.row) for m in found.mapped] == [("exceptional_items", 4)]


def test_a_part_of_an_income_beside_its_cost_in_another_order_is_no_result() -> None:
    found = mapped("IS", "Exceptional income | 53 | 40\nGrishu polnek | 14 | 25\nExceptional expenses | 39 | 15")
    assert 3 not in {m.line.row for m in found.mapped}


def test_two_incomes_leave_no_result() -> None:
    found = mapped("IS", "Exceptional items | 53 | 40\nExceptional income | 39 | 15\nGrishu polnek | 14 | 25")
    assert 4 not in {m.line.row for m in found.mapped}


def test_a_total_that_equity_goes_into_is_no_surely_read_total_of_liabilities() -> None:
    drawn = """Balans
 | 2024 | 2023
Vaste activa | 1060 | 1020
Vlottende activa | 160 | 160
Totaal activa | 1220 | 1180
Eigen vermogen | 748 | 667
Voorzieningen | 43 | 58
Langlopende leningen | 299 | 307
Totaal vaste passiva | 1090 | 1032
Kortlopende schulden | 130 | 148
Totaal passiva | 1220 | 1180
"""
    figures = spread_of(drawn).figures
    owed = figures.get("total_noncurrent_liabilities", {})
    assert {f.value for f in owed.values() if f.confidence != "low"} <= {342, 365}
