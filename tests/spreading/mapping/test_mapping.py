from __future__ import annotations

from itertools import product
from pathlib import Path
from random import Random

import pytest

from finvet.model import StatementName
from finvet.reading import read
from finvet.spreading.mapping.mapped import MappedStatement
from finvet.spreading.mapping.mapping import map_lines, mapped_labels
from finvet.spreading.mapping.named import named
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Line
from tests.books import book, sheet
from tests.running import SAMPLES


def mapped(statement: StatementName, drawn: str) -> MappedStatement:
    (table,) = tables_of(book(sheet(" | 2024 | 2023\n" + drawn.strip("\n"))))
    return map_lines(statement, table.lines, table.languages)


def items(found: MappedStatement) -> list[str]:
    return [m.item for m in found.mapped]


def test_one_label_twice_goes_to_the_block_it_stands_in() -> None:
    found = mapped("BS", """
Current liabilities
Bank loans | 100 | 120
Trade payables | 400 | 380
Total current liabilities | 500 | 500
Non-current liabilities
Bank loans | 900 | 1000
Debentures | 60 | 80
Total non-current liabilities | 960 | 1080
""")  # fmt: skip
    assert items(found) == [
        "short_term_debt", "trade_payables", "total_current_liabilities",
        "long_term_debt", "bonds_payable", "total_noncurrent_liabilities",
    ]  # fmt: skip
    assert not any(m.ambiguous for m in found.mapped)
    assert all(m.tied for m in found.mapped)


def test_a_label_with_two_meanings_and_no_block_is_a_guess() -> None:
    found = mapped("BS", "Fixed assets | 120 | 90\nCurrent assets\nStock | 30 | 37\nCash | 71 | 85")
    assert found.mapped[0].ambiguous
    assert not found.mapped[1].ambiguous


def test_unnamed_totals_are_the_block_they_close() -> None:
    found = mapped("BS", """
Current assets
Cash at bank | 300 | 250
Stock | 200 | 300
 | 500 | 550
Capital and reserves
Share capital | 100 | 100
Retained earnings | 1000 | 800
 | 1100 | 900
""")  # fmt: skip
    assert items(found) == [
        "cash_and_equivalents", "inventories", "total_current_assets",
        "share_capital", "retained_earnings", "total_equity",
    ]  # fmt: skip


def test_an_unnamed_total_that_reaches_above_the_heading_is_not_its_block() -> None:
    found = mapped("BS", """
Long-term borrowings | 900 | 1000
Trade payables | 500 | 500
Capital and reserves
Share capital | 100 | 100
Retained earnings | 1000 | 800
Total | 2500 | 2400
""")  # fmt: skip
    assert "total_equity" not in items(found)


def test_a_second_unnamed_total_equal_to_the_assets_is_the_other_side() -> None:
    found = mapped("BS", """
Total assets | 30 | 25
Trade payables | 10 | 10
Share capital | 20 | 15
Total | 30 | 25
""")  # fmt: skip
    assert items(found)[-1] == "total_liabilities_and_equity"


def test_of_a_total_and_its_part_of_one_item_the_total_stays() -> None:
    found = mapped("BS", """
Raw materials | 1071 | 960
Finished goods | 2044 | 1553
Stocks | 3115 | 2513
Cash | 5 | 5
""")  # fmt: skip
    assert [(m.item, m.line.label) for m in found.mapped] == [
        ("inventories", "Stocks"), ("cash_and_equivalents", "Cash"),
    ]  # fmt: skip


def test_what_no_dictionary_knows_is_left_with_its_amounts() -> None:
    found = mapped("BS", "Cash | 5 | 5\nSundry lighthouses | 7 | 7\nStock | 3 | 3\nA remark")
    assert [line.label for line in found.unmatched] == ["Sundry lighthouses"]


def test_a_total_of_understood_lines_is_closed_and_one_with_a_stranger_is_not() -> None:
    known = "Cash | 5 | 5\nStock | 3 | 3\nTotal current assets | 8 | 8"
    assert "total_current_assets" in mapped("BS", known).closed
    stranger = "Cash | 5 | 5\nSundry lighthouses | 3 | 3\nTotal current assets | 8 | 8"
    assert "total_current_assets" not in mapped("BS", stranger).closed


@pytest.mark.parametrize(("inside", "is_closed"), [("Wages payable", True), ("Sundry lighthouses", False)])
def test_a_total_of_other_items_closes_none_where_it_adds_up_a_stranger(inside: str, is_closed: bool) -> None:
    found = mapped("BS", f"""
Current liabilities
Trade payables | 10 | 20
{inside} | 6 | 7
Sales tax payable | 3 | 4
Total other current liabilities | 9 | 11
Total current liabilities | 19 | 31
""")  # fmt: skip
    assert ("total_current_liabilities" in found.closed) is is_closed


def test_a_total_told_again_a_thousand_times_is_no_way_too_long() -> None:
    found = mapped("BS", "\n".join(["Cash | 100 | 90", *["Other current assets | 1234 | 1235"] * 1100]))
    assert "other_current_assets" not in found.closed


def test_a_profit_in_the_cash_flow_is_where_it_starts() -> None:
    found = mapped(
        "CF", "Profit for the year | 5 | 5\nDepreciation | 3 | 3\nNet cash from operating activities | 8 | 8"
    )
    assert items(found) == ["cf_start_profit", "cf_depreciation", "cf_operating"]


def test_a_label_of_another_statement_is_read_by_its_words() -> None:
    found = mapped("CF", "Net profit | 50 | 60\nDepreciation and amortisation expense | 10 | 20")
    assert [(m.item, m.by_grammar) for m in found.mapped] == [("cf_start_profit", False), ("cf_depreciation", True)]


def test_a_label_that_cannot_stand_in_its_block_is_read_by_its_words() -> None:
    found = mapped("BS", """
Current assets
Investments | 10 | 20
Cash | 5 | 5
Total current assets | 15 | 25
""")  # fmt: skip
    assert items(found) == ["short_term_investments", "cash_and_equivalents", "total_current_assets"]


def test_a_total_is_closed_only_by_lines_of_the_dictionaries() -> None:
    drawn = "Current liabilities\n{} | 10 | 20\nTrade payables | 5 | 5\nTotal current liabilities | 15 | 25"
    assert "total_current_liabilities" in mapped("BS", drawn.format("Wages payable")).closed
    assert "total_current_liabilities" not in mapped("BS", drawn.format("Bonuses due to staff")).closed


def test_a_sum_of_lines_that_it_cannot_hold_ties_nothing_in_a_cash_flow() -> None:
    found = mapped("CF", """
Net cash from operating activities | 30 | 40
Capital expenditure | 10 | 15
Free cash flow | 20 | 25
""")  # fmt: skip
    assert [(m.item, m.tied) for m in found.mapped] == [("cf_operating", False), ("cf_capex", False)]


@pytest.mark.parametrize(("result", "item"), [("70 | 60", "interest_expense"), ("90 | 80", "interest_income")])
def test_interest_that_does_not_say_whether_it_is_earned_is_told_by_the_result(result: str, item: str) -> None:
    found = mapped("IS", f"""
Revenue | 200 | 180
Total operating expenses | 120 | 110
Operating profit | 80 | 70
Interest | 10 | 10
Profit before tax | {result}
""")  # fmt: skip
    assert items(found)[3] == item


def test_interest_of_which_no_result_tells_is_left_out() -> None:
    found = mapped("IS", "Revenue | 200 | 180\nInterest | 10 | 10")
    assert items(found) == ["revenue"]


GROUP = "Gezeichnetes Kapital | 661 | 663\nKapitalrücklage | 2325 | 2432\nGewinnrücklagen | 5705 | 5425\n"


def test_reserves_that_hold_all_that_was_earned_are_retained_earnings() -> None:
    found = mapped("BS", GROUP + "Eigenkapital | 8691 | 8520")
    assert items(found)[2] == "retained_earnings"


@pytest.mark.parametrize(
    "beside", ["Jahresüberschuss | 70 | 60", "Bilanzgewinn | 70 | 60", "Andere Gewinnrücklagen | 5 | 5"]
)
def test_reserves_beside_other_profits_are_those_that_were_set_aside(beside: str) -> None:
    found = mapped("BS", f"{GROUP}{beside}\nEigenkapital | 8761 | 8580")
    assert items(found)[2] == "revenue_reserves"


@pytest.mark.parametrize(
    ("debt", "more", "item"),
    [
        ("560 | 500", "", "total_liabilities"),
        ("260 | 200", "", "financial_debt_unsplit"),
        ("260 | 200", "Total liabilities | 560 | 500\n", "financial_debt_unsplit"),
    ],
)
def test_total_debt_is_all_liabilities_only_where_it_makes_up_the_assets_with_equity(
    debt: str, more: str, item: str
) -> None:
    found = mapped("BS", f"Total assets | 1000 | 900\nTotal debt | {debt}\n{more}Shareholders' equity | 440 | 400")
    assert item in [m.item for m in found.mapped if m.line.label == "Total debt"]


def test_a_cost_by_its_words_alone_is_none_where_an_account_enters_it_as_a_credit() -> None:
    found = mapped("IS", """
By Sales | 600 | 580
By Commission | 50 | 40
By Interest | 6 | 5
Net profit | 106 | 95
""")  # fmt: skip
    assert "selling_expenses" not in items(found)


def other_amounts(line: Line, chance: Random) -> Line:
    """The line with amounts of which one or all are others, as a partner's own would be."""
    times = chance.choice((1.0, 1.0, 1.0, 0.0, -1.0, 3.0))
    some = chance.choice([*line.values, None]) if line.values else None
    changed = {c: a._replace(value=a.value * times) for c, a in line.amounts.items() if a.value and some in (c, None)}
    return line.with_amounts({**line.amounts, **changed})


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.xlsx")), ids=lambda path: path.stem)
def test_what_is_remembered_of_labels_holds_for_other_amounts(sample: Path) -> None:
    chance = Random(5)
    for table, statement in product(tables_of(read(sample)), ("BS", "IS", "CF")):
        for _ in range(6):
            map_lines(statement, table.lines, table.languages)
            lines = [other_amounts(line, chance) for line in table.lines]
            warm = map_lines(statement, lines, table.languages)
            assert warm == map_lines(statement, lines, table.languages)
            named.forget()
            mapped_labels.forget()
            assert warm == map_lines(statement, lines, table.languages)
