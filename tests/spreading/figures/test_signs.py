from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import StatementName
from finvet.spreading.figures.signs import signed_values
from finvet.spreading.mapping.mapping import map_lines
from finvet.spreading.tables.layout import tables_of
from tests.books import book, sheet, spread_of, values


def signed(statement: StatementName, drawn: str) -> dict[str, float]:
    """The latest year's amounts with the signs of the chart."""
    (table,) = tables_of(book(sheet(" | 2024 | 2023\n" + drawn.strip("\n"))))
    found = map_lines(statement, table.lines, table.languages)
    return {m.item: v[2] for m, v in zip(found.mapped, signed_values(found), strict=True)}


def both(lines: str) -> str:
    """Each line with its amount in both years."""
    return "\n".join(f"{line} |{line.split('|')[1]}" for line in lines.strip("\n").split("\n"))


INCOME = (
    "Revenue | 100\nCost of sales | {0}60\nGross profit | 40\nAdministrative expenses | {0}25\nOperating profit | 15"
)


@pytest.mark.parametrize("sign", ["", "-"])
def test_costs_are_positive_however_they_are_printed(sign: str) -> None:
    found = signed("IS", both(INCOME.format(sign)))
    assert (found["cost_of_sales"], found["general_admin_expenses"], found["operating_profit"]) == (60, 25, 15)


def test_a_credit_among_positive_costs_stays_negative() -> None:
    found = signed(
        "IS", both("Gross profit | 40\nAdministrative expenses | 25\nImpairment losses | -3\nOperating profit | 18")
    )
    assert (found["general_admin_expenses"], found["impairment_losses"]) == (25, -3)


def test_a_credit_among_negative_costs_is_a_negative_cost() -> None:
    found = signed(
        "IS", both("Gross profit | 40\nAdministrative expenses | -25\nImpairment losses | 3\nOperating profit | 18")
    )
    assert (found["general_admin_expenses"], found["impairment_losses"]) == (25, -3)


@pytest.mark.parametrize(("printed", "tax"), [("10", -10), ("-10", -10)])
def test_a_tax_credit_follows_what_net_income_says(printed: str, tax: float) -> None:
    found = signed("IS", both(f"Profit before tax | -50\nIncome tax expense | {printed}\nNet income | -40"))
    assert found["income_tax_expense"] == tax


@pytest.mark.parametrize(("profits", "tax"), [((75, 60), 25), ((-75, -60), -25), ((75, None), -25)])
def test_a_tax_below_zero_beside_profits_of_years_is_no_credit(profits: tuple[int, int | None], tax: float) -> None:
    years = " | ".join("" if profit is None else str(profit) for profit in profits)
    found = signed(
        "IS", f"Staff costs | 90 | 80\nOperating profit | 130 | 120\nIncome tax | -25 | -20\nNet income | {years}"
    )
    assert (found["income_tax_expense"], found["personnel_expenses"]) == (tax, 90)


def test_a_tax_credit_follows_net_income_where_a_line_between_is_missing() -> None:
    costs = "Cost of sales | 160\nAdministrative expenses | 40\n"
    found = signed("IS", both(f"{costs}Profit before tax | -100\nIncome tax expense | -30\nNet income | -65"))
    assert (found["income_tax_expense"], found["cost_of_sales"]) == (-30, 160)


def test_a_ledger_with_negative_revenue_is_turned_as_a_whole() -> None:
    drawn = """
Revenue | -100
Cost of sales | 60
Gross profit | -40
Profit before tax | -40
Income tax expense | 9
Net income | -31
"""
    assert signed("IS", both(drawn)) == {
        "revenue": 100, "cost_of_sales": 60, "gross_profit": 40,
        "profit_before_tax": 40, "income_tax_expense": 9, "net_income": 31,
    }  # fmt: skip


def test_a_ledger_without_totals_is_turned_too() -> None:
    assert signed("IS", both("Revenue | -100\nCost of sales | 60")) == {"revenue": 100, "cost_of_sales": 60}


def test_negative_revenue_without_a_cost_beside_it_is_a_loss_of_what_was_invested() -> None:
    drawn = "Revenue | -147\nGross profit | -147\nOperating profit | -155"
    assert signed("IS", both(drawn)) == {"revenue": -147, "gross_profit": -147, "operating_profit": -155}


@pytest.mark.parametrize("printed", ["20", "-20"])
def test_a_loss_by_name_is_negative(printed: str) -> None:
    found = signed("IS", both(f"Turnover | 100\nStaff costs | 120\nOperating loss | {printed}"))
    assert found["operating_profit"] == -20


def test_liabilities_and_equity_printed_negative_are_turned() -> None:
    drawn = """
Total assets | 30
Trade payables | -10
Share capital | -5
Retained earnings | -15
Total equity | -20
Total equity and liabilities | -30
"""
    assert signed("BS", both(drawn)) == {
        "total_assets": 30, "trade_payables": 10, "share_capital": 5, "retained_earnings": 15,
        "total_equity": 20, "total_liabilities_and_equity": 30,
    }  # fmt: skip


def test_both_sides_printed_as_a_ledger_is_kept_are_turned() -> None:
    drawn = """
Total assets | 30
Trade payables | -10
Retained earnings | -20
Total equity | -20
Total liabilities and equity | -30
"""
    assert signed("BS", both(drawn)) == {
        "total_assets": 30, "trade_payables": 10, "retained_earnings": 20, "total_equity": 20,
        "total_liabilities_and_equity": 30,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("below", "debt"),
    [("Net capital employed | 16", 6), ("Provisions, non-current | -20\nTotal non-current liabilities | -14", -6)],
)
def test_a_debt_to_lenders_stays_as_it_is_below_suppliers_taken_off_the_assets(below: str, debt: float) -> None:
    drawn = f"Inventories | 30\nTrade payables | -10\nOther payables | -4\nLong-term borrowings | 6\n{below}"
    assert signed("BS", both(drawn))["long_term_debt"] == debt


def test_negative_equity_stays_negative() -> None:
    drawn = """
Total assets | 10
Trade payables | 40
Total liabilities | 40
Share capital | 5
Accumulated deficit | -35
Total equity | -30
"""
    found = signed("BS", both(drawn))
    assert (found["retained_earnings"], found["total_equity"]) == (-35, -30)


def test_an_allowance_is_a_magnitude() -> None:
    drawn = """
Trade receivables | 20
Allowance for doubtful accounts | -3
Cash | 5
"""
    assert signed("BS", both(drawn))["receivables_allowance"] == 3


def test_outflows_printed_positive_are_turned() -> None:
    found = signed(
        "CF", both("Net cash from operating activities | 500\nInterest paid | 50\nDividends paid | 81\nTax paid | -23")
    )
    assert (found["cf_interest_paid"], found["cf_dividends_paid"], found["cf_tax_paid"]) == (-50, -81, -23)


def test_a_section_that_counts_what_leaves_is_turned_with_its_total() -> None:
    drawn = """
Repayment of borrowings | 100
Dividends paid | 30
Proceeds from borrowings | -50
Net cash used in financing activities | 80
"""
    assert signed("CF", both(drawn)) == {
        "cf_debt_repayment": -100, "cf_dividends_paid": -30, "cf_debt_proceeds": 50, "cf_financing": -80,
    }  # fmt: skip


def test_a_negative_total_of_what_is_printed_positive_leaves_cash() -> None:
    found = signed(
        "CF", both("Purchase of property, plant and equipment | 120\nNet cash from investing activities | -120")
    )
    assert (found["cf_capex"], found["cf_investing"]) == (-120, -120)


def test_an_increase_in_debtors_leaves_cash_however_it_is_printed() -> None:
    for printed in ("30", "-30"):
        found = signed("CF", both(f"Profit for the year | 99\nIncrease in debtors | {printed}\nTax paid | -7"))
        assert found["cf_change_receivables"] == -30


def test_a_sum_says_more_than_the_label_above_a_decrease() -> None:
    drawn = """
Profit for the year | 99
Increase in debtors | 30
Net cash from operating activities | 129
"""
    assert signed("CF", both(drawn))["cf_change_receivables"] == 30


def test_a_line_is_turned_as_the_sum_says_that_it_goes_into() -> None:
    drawn = """
Profit for the year | 1204
Depreciation | 2511
Increase in debtors | 733
Net cash from operating activities | 2982
"""
    assert signed("CF", both(drawn))["cf_change_receivables"] == -733


def test_a_cost_among_costs_printed_the_other_way_is_found_by_their_result() -> None:
    drawn = """
Revenue | 9712
Raw materials and consumables used | 5204
Change in inventories of finished goods and work in progress | -317
Employee benefits expense | 2118
Operating profit | 2707
"""
    found = signed("IS", both(drawn))
    assert (found["materials_consumed"], found["change_in_inventories_fg"]) == (5204, 317)


def test_a_loss_that_the_amounts_do_not_show_negative_is_told_by_what_goes_into_it() -> None:
    drawn = """
Common stock | 1012 | 987
Accumulated deficit | 14031 | 12744
Total equity | 13019 | 11757
"""
    found = signed("BS", drawn)
    assert (found["share_capital"], found["retained_earnings"], found["total_equity"]) == (1012, -14031, -13019)


@pytest.mark.parametrize("costs", ["", "-"])
@pytest.mark.parametrize(
    ("labels", "tax"),
    [
        ("Revenue | Cost of sales | Gross profit", "Tax income (expense)"),
        ("Revenue | Cost of sales | Gross profit", "(Charge) credit for tax"),
        ("Umsatzerlöse | Umsatzkosten | Bruttoergebnis vom Umsatz", "Steuerertrag (-aufwand)"),
        ("Chiffre d'affaires | Coût des ventes | Marge brute", "(Charge) produit d'impôt"),
        ("Hasılat | Satışların maliyeti | Brüt kar", "Dönem vergi geliri (gideri)"),
        ("Hasılat | Satışların maliyeti | Brüt kar", "Vergi (Gideri)/Geliri"),
        ("Выручка | Себестоимость продаж | Валовая прибыль", "Доход (расход) по налогу на прибыль"),
    ],
)
def test_a_tax_whose_label_sets_the_expense_in_brackets_is_one_where_it_is_negative(
    costs: str, labels: str, tax: str
) -> None:
    sold, cost, gross = labels.split(" | ")
    drawn = (
        f" | 2024 | 2023\n{sold} | 900 | 800\n{cost} | {costs}600 | {costs}500\n{gross} | 300 | 300\n{tax} | -75 | 25"
    )
    assert values(spread_of(drawn))["income_tax_expense"] == {"2024": 75, "2023": -25}


LED_BACK = """
Revenue | 900
Cost of sales | 500
Operating expenses | 200
EBITDA | 200
Depreciation | 40
EBIT | 160
Interest expense | 10
Profit before tax | 150
Income tax expense | 30
Net income | 120
Net income | 120
Add: interest expense | 10
Add: taxes | 30
Add: depreciation | 40
Add: owner's expenses | 5
Adjusted EBITDA | 205
"""


def test_a_profit_that_is_led_back_to_an_earlier_one_is_no_ledger() -> None:
    found = spread_of(sheet("Income statement\n | 2024 | 2023\n" + both(LED_BACK)))
    told = {item: found.figures[item]["2024"].value for item in ("net_income", "ebitda", "interest_expense")}
    assert told == {"net_income": 120, "ebitda": 200, "interest_expense": 10}


@pytest.mark.parametrize(("deferred", "tax"), [("-4 | 3", [50, -4]), ("4 | -3", [50, 4])])
def test_deferred_tax_beside_the_current_one_is_told_by_what_both_come_to(deferred: str, tax: list[float]) -> None:
    after = 150 - sum(tax), 130 - 40 - (3 if tax[1] < 0 else -3)
    (table,) = tables_of(book(sheet(f"""
 | 2024 | 2023
Profit before tax | 150 | 130
Current tax | 50 | 40
Deferred tax | {deferred}
Profit for the year | {after[0]} | {after[1]}
Owners of the parent | 90 | 80
""".strip("\n"))))  # fmt: skip
    found = map_lines("IS", table.lines, table.languages)
    apart = replace(found, mapped=tuple(m._replace(goes_into=None) for m in found.mapped))
    told = zip(apart.mapped, signed_values(apart), strict=True)
    assert [v[2] for m, v in told if m.item == "income_tax_expense"] == tax


def test_a_payment_above_zero_is_a_guess() -> None:
    told = spread_of("""
 | 2024 | 2023
Net cash from operating activities | 120 | 110
Purchase of property, plant and equipment | -50 | 40
Net cash used in investing activities | -50 | 40
Dividends paid | -30 | -25
Net cash used in financing activities | -30 | -25
Net increase in cash | 40 | 125
""").figures["cf_capex"]  # fmt: skip
    assert (told["2023"].value, told["2023"].confidence) == (40, "low")
    assert (told["2024"].value, told["2024"].confidence) == (-50, "high")


OUTFLOWS = """
Cash flow statement | 2024 | 2023 | 2022 | 2021
Net income | 41208 | 39114 | 37020 | 30718
Depreciation | 29107 | 25913 | 24307 | 20106
Net cash flow from operating activities | 70315 | 65027 | 61327 | 50824
{0}Licences - bought/(sold) - net - total | 8043 | 23718 | 31655 | 18520
Purchases of intangible assets | 21649 | 27523 | 35591 | 20843
Licences given away | 13606 | 3805 | 3936 | 2323
"""


@pytest.mark.parametrize(("plant", "signed_as"), [(9021, -21649), (-9021, 21649)])
def test_a_total_not_understood_says_nothing_of_an_outflow_unless_others_stand_below_zero(
    plant: int, signed_as: int
) -> None:
    other = f"Purchases of property, plant and equipment | {plant} | {plant + 7} | {plant - 5} | {plant + 19}\n"
    found = values(spread_of(OUTFLOWS.format(other)))
    assert (found["cf_capex"]["2024"], found["cf_capex_intangibles"]["2024"]) == (-9021, signed_as)
