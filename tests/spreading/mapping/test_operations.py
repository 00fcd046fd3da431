"""Other income and expense by the sum that it goes into, and what is called a profit though it is income."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped

RESULT = """
Sales | 900 | 800
Cost of sales | -600 | -520
Gross profit | 300 | 280
Selling expenses | -90 | -84
Administrative expenses | -120 | -110
{0}
Finance charges | -20 | -18
Net income for the year | 88 | 80
"""


@pytest.mark.parametrize(
    ("lines", "item"),
    [
        ("Other income, net | 18 | 12\nIncome from chief trade | 108 | 98", "other_operating_income"),
        ("Other expense, net | -18 | -12\nIncome from chief trade | 72 | 74", "other_operating_expenses"),
        ("Operating profit | 90 | 86\nOther income, net | 18 | 12", "other_financial_result"),
    ],
)
def test_other_income_in_a_sum_of_operating_costs_is_operating(lines: str, item: str) -> None:
    drawn = RESULT.format(lines)
    drawn = drawn.replace("88 | 80", "52 | 56") if "expense, net" in lines else drawn
    assert item in items(mapped("IS", drawn))


def test_other_income_right_above_the_profit_before_tax_may_be_either() -> None:
    drawn = """
Sales | 900 | 800
Administrative expenses | -820 | -730
Other income, net | 18 | 12
Profit before tax | 98 | 82
"""
    assert "other_financial_result" in items(mapped("IS", drawn))


def test_services_below_sales_are_sold_and_among_costs_by_nature_bought() -> None:
    drawn = """
Sales | 900 | 800
{0}
Materials | 400 | 350
Services | 100 | 90
Personnel | 200 | 180
"""
    for extra, sold in (("Other income | 20 | 10", ["Sales"]), ("Services | 30 | 20", ["Sales", "Services"])):
        found = mapped("IS", drawn.format(extra))
        assert [m.line.label for m in found.mapped if m.item == "revenue"] == sold
        assert [m.line.row for m in found.mapped if m.item == "external_services"] == [5]


def test_a_profit_that_costs_are_taken_off_is_revenue() -> None:
    found = mapped("IS", """
Revenue | 932 | 821
Operating income | 900 | 800
Plus other income | 32 | 21
Less costs of revenue | 600 | 520
Gross profit | 332 | 301
Less operating expenses | 210 | 194
Operating income (or loss) | 122 | 107
Interest expense | 20 | 18
Net profit | 102 | 89
""")  # fmt: skip
    told = {m.item: m.line.label for m in found.mapped}
    assert (told["revenue"], told["total_operating_income"]) == ("Operating income", "Revenue")
    assert told["operating_profit"] == "Operating income (or loss)"


ABOVE_GROSS_PROFIT = """
{0} | 900 | 800
{1} | -600 | -520
Gross profit | 300 | 280
"""


@pytest.mark.parametrize(
    ("sold", "cost", "read"),
    [
        ("Revenues", "Cost", ["revenue", "gross_profit"]),
        ("Revenues", "Costs of revenues", ["revenue", "cost_of_sales", "gross_profit"]),
        ("Sales", "Quux", ["revenue", "gross_profit"]),
        ("Quux earned", "Cost of sales", ["cost_of_sales", "gross_profit"]),
        ("Quux earned", "Quux spent", ["revenue", "cost_of_sales", "gross_profit"]),
    ],
)
def test_what_lies_between_revenue_and_gross_profit_is_no_other_cost(sold: str, cost: str, read: list[str]) -> None:
    assert items(mapped("IS", ABOVE_GROSS_PROFIT.format(sold, cost))) == read


def test_all_income_above_a_gross_profit_is_not_called_revenue() -> None:
    drawn = "Net sales | 890 | 790\nSundry income | 10 | 10" + ABOVE_GROSS_PROFIT.format(
        "Total revenue and other income", "Materials consumed"
    )
    assert items(mapped("IS", drawn))[-3:] == ["total_operating_income", "materials_consumed", "gross_profit"]


@pytest.mark.parametrize(
    "sold", ["Total revenue | 4.3 Q | 3.8 Q\nCost of revenue | 2.9 Q | 2.6 Q", "Staff costs | 600 | 520"]
)
def test_income_from_operations_below_costs_is_no_revenue(sold: str) -> None:
    found = mapped("IS", f"""
{sold}
Selling expenses | 90 | 84
Income from operations | 90 | 86
Finance cost | 20 | 18
Profit before tax | 70 | 68
""")  # fmt: skip
    assert {m.item for m in found.mapped if m.line.label == "Income from operations"} == {"operating_profit"}


def test_income_from_operations_above_costs_is_revenue() -> None:
    found = mapped("IS", """
Income from operations | 900 | 800
Employee benefits expense | 700 | 650
Profit before tax | 200 | 150
Tax expense | 50 | 40
Profit for the year | 150 | 110
""")  # fmt: skip
    assert {m.item for m in found.mapped if m.line.label == "Income from operations"} == {"revenue"}


STOCKS = """
売上高 | 201071360 | 217841556
{0} | 27319164 | 28116868
{1} | 159024513 | 177532130
{2} | 28116868 | 33036961
売上原価合計 | 158226809 | 172612037
売上総利益 | 42844551 | 45229519
販売管理費 | 24400398 | 26501495
営業利益 | 18444153 | 18728024
"""


def test_purchases_between_stocks_are_no_materials_consumed() -> None:
    assert "materials_consumed" not in items(
        mapped("IS", STOCKS.format("期首商品棚卸高", "当期商品仕入高", "期末商品棚卸高"))
    )


def test_materials_that_work_in_progress_is_taken_off_are_consumed() -> None:
    drawn = STOCKS.format("労務費", "原材料費", "他勘定振替高")
    assert "materials_consumed" in items(mapped("IS", drawn))


VIETNAMESE = """
Doanh thu thuần | 900 | 800
Giá vốn hàng bán | 600 | 520
Lợi nhuận gộp | 300 | 280
{0} | 15 | 12
Chi phí tài chính | 35 | 30
Chi phí bán hàng | 90 | 84
Chi phí quản lý doanh nghiệp | 120 | 110
Lợi nhuận thuần từ HĐKD | 70 | 68
Chi phí thuế TNDN | 14 | 13
Lợi nhuận sau thuế | 56 | 55
"""


def test_income_of_finance_in_a_sum_with_costs_of_finance_is_none_of_operations() -> None:
    found = items(mapped("IS", VIETNAMESE.format("Doanh thu hoạt động tài chính")))
    assert {"interest_income", "ordinary_profit"} <= {*found}
    assert {"other_operating_income", "operating_profit"}.isdisjoint(found)


@pytest.mark.parametrize(
    ("margin", "is_read"),
    [("38.8 | 39.4", False), ("0.388 | 0.394", False), ("3880 | 3590", True), ("110 | 104", True)],
)
@pytest.mark.parametrize("label", ["Gross margin", "Margen bruto"])
def test_a_gross_margin_in_percent_is_no_gross_profit(margin: str, label: str, is_read: bool) -> None:
    sold, profit = ("Revenue", "Net profit") if "Gross" in label else ("Ingresos", "Utilidad neta")
    found = mapped("IS", f"{sold} | 10000 | 9110\n{label} | {margin}\n{profit} | 2067 | 1905")
    assert ("gross_profit" in items(found)) == is_read


@pytest.mark.parametrize(
    ("lines", "item"),
    [
        ("Ricavi | 900 | 800\nCosto del venduto | -600 | -520", "gross_profit"),
        ("Risultato operativo | 320 | 300\nOneri finanziari | -20 | -20", "profit_before_tax"),
    ],
)
def test_a_word_for_what_is_left_is_of_the_profit_before_tax_where_interest_goes_into_it(lines: str, item: str) -> None:
    assert items(mapped("IS", f"{lines}\nRisultato lordo | 300 | 280"))[-1] == item


FINANCE = """
營業收入 | 900 | 800
營業成本 | 700 | 620
營業毛利 | 200 | 180
利息收入 | 30 | 25
{0} | 90 | 95
{1} | -60 | -70
稅前淨利 | 140 | 110
"""


def test_costs_of_finance_in_one_sum_with_the_interest_earned_are_not_net_of_it() -> None:
    assert "interest_expense" in items(mapped("IS", FINANCE.format("財務成本淨額", "營業外收入及支出合計")))
    alone = FINANCE.format("財務成本淨額", "合計").replace("利息收入 | 30 | 25\n", "")
    assert "interest_expense" not in items(mapped("IS", alone))


def test_what_adds_up_interest_is_the_result_of_finance_whatever_it_is_called() -> None:
    found = items(mapped("IS", FINANCE.format("財務成本", "營業外收入及支出合計")))
    assert "net_financial_result" in found
    assert "exceptional_items" not in found


def test_what_is_called_a_profit_and_added_to_the_gross_one_is_other_income() -> None:
    drawn = """
Sales | 900 | 800
Cost of sales | -600 | -520
Gross profit | 300 | 280
Operating income | {0}
Operating expenses | -120 | -110
Operating profit before depreciation and amortisation | {1}
Depreciation | -40 | -35
Operating profit | {2}
"""
    found = {m.line.label: m.item for m in mapped("IS", drawn.format("25 | 15", "205 | 185", "165 | 150")).mapped}
    assert (found["Operating income"], found["Operating profit"]) == ("other_operating_income", "operating_profit")
    found = {m.line.label: m.item for m in mapped("IS", drawn.format("25 | 15", "180 | 170", "140 | 135")).mapped}
    assert found["Operating income"] == "operating_profit"  # no sum says what it is
