"""A Japanese site's tables: a year a row, amounts as 12.34億, the company's forecast as the last row, ratios beside."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import Short, down

RESULTS = """
売上高 :: revenue => revenue
営業利益 :: operating_profit => operating_profit
経常利益 :: ordinary_profit => ordinary_profit
当期利益 :: net_income => net_income
"""
POSITION = """
総資産 :: total_assets => total_assets
純資産 :: total_equity => total_equity
株主資本 :: total_equity
利益剰余金 :: retained_earnings => retained_earnings
有利子負債 :: bank_debt + owner_loan
"""
FLOWS = """
営業CF :: cf_operating => cf_operating
投資CF :: cf_investing => cf_investing
財務CF :: cf_financing => cf_financing
フリーCF :: cf_operating + cf_investing
設備投資 :: - capex
現金等 :: cash_end => cash_end
"""
SIZES = ((1e12, "兆"), (1e8, "億"), (1e4, "万"))


def irbank() -> Form:
    """Three tables of years down the rows on one sheet; what is expected of the next year closes the first."""
    books = company("株式会社ミナト精機", sales=21_500, step=1e6, years=4, seed=204, without=PLAIN)
    form = Form(books, "minato_irbank.xlsx", date(2024, 3, 31), prints=Short(1, -6, sizes=SIZES))
    form.leave_open(
        "cf_capex equity_attributable_to_parent total_debt financial_debt_unsplit cash_and_equivalents free_cash_flow"
    )
    years = [(f"{2024 - back}/03", Amount(back)) for back in (3, 2, 1, 0)]
    page = form.page("決算まとめ")
    page.put("6497 ミナト精機 業績・財務・キャッシュフロー (連結)")
    page.skip()
    page.put("会社業績")
    down(page, ["年度"], RESULTS, years, form.prints)
    page.row -= 4
    for eps, margin in (("88.12", "7.4%"), ("95.40", "7.9%"), ("91.77", "7.6%"), ("104.3", "8.1%")):
        page.put(eps, margin, column=6)
    page.row -= 5
    page.put("EPS", "営利率", column=6)
    page.row += 4
    page.put("2025/03予", "380億", "44億", "42億", "31.5億", "109.2", "8.2%")
    page.skip()
    page.put("財務")
    down(page, ["年度"], POSITION, years, form.prints)
    page.skip()
    page.put("キャッシュフローの推移")
    down(page, ["年度"], FLOWS, years, form.prints)
    return form


FORMS = (irbank,)
