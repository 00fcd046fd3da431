from __future__ import annotations

import pytest

from finvet.model import Source
from finvet.spreading.mapping.echoes import Chosen, without_echoes
from finvet.spreading.spread import spread
from finvet.spreading.sums.sums import Sum, SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, labelled_lines
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import Reading
from tests.books import book, sheet
from tests.growth import SLACK, growth
from tests.spreading.mapping.test_mapping import items, mapped


def test_words_that_could_mean_two_items_here_are_no_reading() -> None:
    assert items(mapped("BS", "Inventories | 5 | 6\nShareholder loan account | 30 | 40")) == ["inventories"]


def test_words_stand_back_where_the_dictionary_names_the_item() -> None:
    found = mapped("BS", "Trade receivables | 50 | 60\nAmounts due from customers | 5 | 6")
    assert [(m.item, m.by_grammar) for m in found.mapped] == [("trade_receivables", False)]


def test_two_kinds_of_one_item_in_one_total_both_stand() -> None:
    found = mapped("BS", """
Current liabilities
Bank overdrafts | 5 | 6
Short-term borrowings | 10 | 20
Factoring debt due within one year | 1 | 2
Working capital facilities | 30 | 40
Total current liabilities | 45 | 66
""")  # fmt: skip
    assert items(found) == [
        "bank_overdrafts", "short_term_debt", "short_term_debt", "total_current_liabilities",
    ]  # fmt: skip


def test_a_reserve_of_which_only_the_words_are_known_is_added_to_the_one_the_dictionary_names() -> None:
    found = mapped("BS", """
Equity
Share capital | 100 | 100
Hedging reserve | 51 | 44
Capital reserves | 22 | 27
Retained earnings | 89 | 70
Total equity | 262 | 241
""")  # fmt: skip
    assert items(found) == ["share_capital", "other_reserves", "other_reserves", "retained_earnings", "total_equity"]


def test_parts_of_one_kind_do_not_rival_another_kind_beside_it() -> None:
    found = mapped("BS", """
Crediti | |
5-bis) crediti tributari | |
esigibili entro l'esercizio successivo | 28 | 22
Totale crediti tributari | 28 | 22
5-quater) verso altri | |
esigibili entro l'esercizio successivo | 33 | 29
Totale crediti verso altri | 33 | 29
Totale crediti | 61 | 51
""")  # fmt: skip
    assert items(found).count("other_receivables") == 2


def test_a_part_of_a_nameless_total_is_added_to_what_the_total_around_it_holds() -> None:
    found = mapped("BS", """
Patrimonio netto | |
Capitale | 100 | 100
Riserva legale | 20 | 20
Altre riserve | |
Riserva straordinaria | 30 | 10
Totale altre riserve | 30 | 10
Totale patrimonio netto | 150 | 130
""")  # fmt: skip
    assert items(found).count("revenue_reserves") == 2


def test_the_residual_of_a_block_takes_no_other_line() -> None:
    found = mapped("BS", """
Current assets
Other current assets | 10 | 20
Sundry other current assets | 30 | 40
Cash | 5 | 5
Total current assets | 45 | 65
""")  # fmt: skip
    assert items(found) == ["other_current_assets", "cash_and_equivalents", "total_current_assets"]


INVESTING = """
Net cash from operating activities | 374 | 376
Purchase of PPE | -209 | -205
Purchase of intangible assets | -40 | -34
Disposal of PPE | 7 | 6
Net cash used in investing activities | -242 | -233
{whole} | {now} | {before}
"""


def test_a_whole_told_below_is_wider_than_the_item_that_a_sum_counts() -> None:
    found = mapped("CF", INVESTING.format(whole="Capital expenditure", now=-249, before=-239))
    assert [m.line.label for m in found.mapped if m.item == "cf_capex"] == ["Purchase of PPE"]


def test_what_is_told_below_and_is_not_made_of_the_lines_above_is_no_wider_whole() -> None:
    found = mapped("CF", INVESTING.format(whole="Capital expenditure", now=-249, before=-240))
    assert "Capital expenditure" in [m.line.label for m in found.mapped if m.item == "cf_capex"]


def capex(drawn: str) -> list[str]:
    return [m.line.label for m in mapped("CF", drawn).mapped if m.item == "cf_capex"]


def test_binary_fractions_do_not_hide_a_wider_whole() -> None:
    drawn = """
Net cash from operating activities | 3.7 | 3.6
Purchase of PPE | -0.1 | -1.1
Purchase of intangible assets | -0.2 | -2.2
Net cash used in investing activities | -0.3 | -3.3
Capital expenditure | -0.3 | -3.3
"""
    assert capex(drawn) == ["Purchase of PPE"]


def test_one_year_alone_shows_no_wider_whole() -> None:
    drawn = INVESTING.format(whole="Capital expenditure", now=-249, before=-239)
    assert "Capital expenditure" in capex("\n".join(line.rpartition(" | ")[0] for line in drawn.splitlines()))


def with_capex_below(kinds: int) -> str:
    """A cash flow with so many lines of plant beside twenty of intangible assets, and one of each added up below."""
    plant = [(-1000 - n * n, -900 - n * 7) for n in range(kinds)]
    other = [(-500 - n * 3, -400 - n * n) for n in range(20)]
    rows = [("Purchase of property, plant and equipment", *amounts) for amounts in plant]
    rows += [("Purchase of intangible assets", *amounts) for amounts in other]
    whole = (sum(amounts[year] for amounts in (*plant, *other)) for year in (0, 1))
    below = (plant[-1][year] + other[-1][year] for year in (0, 1))
    rows += [("Net cash used in investing activities", *whole), ("Capital expenditure", *below)]
    lines = [f"{label} | {now} | {before}" for label, now, before in rows]
    return "\n".join(
        ["", "Cash flow statement | 2024 | 2023", "Net cash from operating activities | 90000 | 80000", *lines, ""]
    )


def test_a_wider_whole_is_told_up_to_as_many_lines_as_no_statement_has() -> None:
    most = spread([book(sheet(with_capex_below(20)))]).figures["cf_capex"]["2024"]
    assert (len(most.basis), most.confidence) == (20, "high")
    more = spread([book(sheet(with_capex_below(21)))])
    figure = more.figures["cf_capex"]["2024"]
    assert (figure.confidence, [note.code for note in figure.notes]) == ("low", ["label-ambiguous"])
    assert "item-on-two-lines" in [warning.message.code for warning in more.warnings]


def worded(count: int, *, are_added: bool, are_alike: bool = False) -> tuple[Chosen, list[LabelledLine], SumTree]:
    """So many lines that words alone call interest; beside them a total that adds up each second one, or nothing."""
    interest = Reading("interest_expense", "IS", turned=False, language="en", exact=False, by_grammar=True)
    lines = [
        Line(p, "", Source("", "", ""), {1: Amount(Source("", "", ""), p)}, {1: 7.0 if are_alike else float(p)})
        for p in range(count)
    ]
    tree = SumTree((Sum(count, tuple(range(0, count, 2)), 9.0),)) if are_added else SumTree()
    return [interest] * count, labelled_lines(lines), tree


@pytest.mark.parametrize("are_added", [True, False])
def test_many_lines_of_one_item_are_not_each_held_against_all_others(are_added: bool) -> None:
    few, many = worded(200, are_added=are_added), worded(3200, are_added=are_added)
    assert set(without_echoes(*few)) == {None}
    assert growth(lambda told: without_echoes(*told), few, many) < SLACK * 16


def test_lines_that_tell_the_same_stand_up_to_as_many_as_no_statement_has() -> None:
    most, more = worded(200, are_added=False, are_alike=True), worded(201, are_added=False, are_alike=True)
    assert without_echoes(*most) == most[0]
    assert set(without_echoes(*more)) == {None}


def test_all_retained_earnings_are_told_and_not_those_without_an_appropriation() -> None:
    lines = (
        "Total unappropriated retained earnings | 30 | 25\nTotal retained earnings | 61 | 54\nOther equity | 29 | 26"
    )
    found = mapped("BS", f"Share capital | 100 | 100\n{lines}\nTotal equity | 190 | 180")
    assert [m.line.label for m in found.mapped if m.item == "retained_earnings"] == ["Total retained earnings"]


def test_what_is_left_of_an_issue_after_buying_back_alone_is_no_issue() -> None:
    found = mapped("CF", """
Operating cash flow | 900 | 800
Investing cash flow | -400 | -500
Net common stock issuance | -300 | -200
Repurchase of capital stock | -300 | -200
Cash dividends paid | -50 | -40
Financing cash flow | -350 | -240
""")  # fmt: skip
    assert "cf_equity_proceeds" not in [m.item for m in found.mapped]
