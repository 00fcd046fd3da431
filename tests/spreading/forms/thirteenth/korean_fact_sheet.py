"""A KOSPI company's IR fact sheet: quarters 1Q23 to 4Q24 with their years between, hundred millions of won, YoY last."""

from __future__ import annotations

from tests.spreading.forms.paper import Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, quarter_ends, quarters_and_years, ratios

INCOME = """
매출액 :: revenue => revenue
 YoY(%)
매출원가 :: cost_of_sales => cost_of_sales
매출총이익 :: gross_profit => gross_profit
판매비와 관리비 :: sga_expenses => sga_expenses
영업이익 :: gross_profit - sga_expenses => operating_profit
 영업이익률(%)
기타손익 :: other_operating_income
금융손익 :: net_financial_result => net_financial_result
법인세비용차감전순이익 :: profit_before_tax => profit_before_tax
법인세비용 :: income_tax_expense => income_tax_expense
당기순이익 :: net_income => net_income
 지배주주순이익 :: net_income => net_income_parent
EBITDA :: gross_profit - sga_expenses + depreciation_amortisation => ebitda
"""
POSITION = """
*자산총계 :: total_assets => total_assets
유동자산 :: total_current_assets => total_current_assets
 현금및현금성자산 :: cash_and_equivalents => cash_and_equivalents
 단기금융상품 :: short_term_investments => short_term_investments
 매출채권 및 기타채권 :: receivables_total => receivables_total/trade_receivables
 재고자산 :: inventories => inventories
 기타유동자산 :: prepaid_expenses
비유동자산 :: total_noncurrent_assets => total_noncurrent_assets
 유형자산 :: property_plant_equipment => property_plant_equipment
 무형자산 :: intangibles
 기타비유동자산 :: financial_assets + deferred_tax_assets
*부채총계 :: total_liabilities => total_liabilities
유동부채 :: total_current_liabilities => total_current_liabilities
 매입채무 및 기타채무 :: trade_payables + employee_payables + accrued_expenses + taxes_and_social => trade_payables
 단기차입금 및 유동성장기부채 :: bank_current => short_term_debt
 기타유동부채 :: contract_liabilities + current_tax_payable + other_current_liabilities + provisions_current
비유동부채 :: total_noncurrent_liabilities => total_noncurrent_liabilities
 장기차입금 및 사채 :: bank_long + owner_loan => long_term_debt
 기타비유동부채 :: total_noncurrent_liabilities - bank_long - owner_loan
*자본총계 :: total_equity => total_equity
 자본금 :: share_capital => share_capital
 자본잉여금 :: share_premium => share_premium
 이익잉여금 :: retained_earnings => retained_earnings
부채비율(%)
순차입금 :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
"""


def korean_fact_sheet() -> Form:
    """Results and position on two sheets, totals above their parts, a sheet of monthly plant use behind."""
    books = company("한결케미칼", sales=5_240, step=1e8, seed=1302, without=PLAIN)
    form = Form(books, "Hangyeol_IR_Factsheet_4Q24.xlsx", dated=False, prints=Print(1e8, 0, "#,##0"))
    form.leave_open(
        "other_operating_income other_operating_expenses exceptional_items other_receivables intangible_assets goodwill "
        "other_noncurrent_assets other_current_assets other_current_liabilities other_noncurrent_liabilities net_debt "
        "total_debt prepaid_expenses depreciation_amortisation equity_attributable_to_parent interest_expense"
    )
    for name, title, drawn in (("손익계산서", "연결 손익계산서", INCOME), ("재무상태표", "연결 재무상태표", POSITION)):
        page = form.page(name)
        page.put("한결케미칼 IR Fact Sheet")
        page.put(f"■ {title} (K-IFRS 기준)", None, None, None, None, "(단위: 억원)")
        heads, columns = quarters_and_years(form, (1, 0), lambda year, n: f"{n}Q{year % 100}", lambda year: f"{year}년")
        if drawn is POSITION:
            heads = [head for n, head in enumerate(heads) if n % 5 != 4]
            columns = quarter_ends(form, (1, 0))
        page.put("구분", *heads)
        page.table(drawn, (0, *columns))
        for label, share in (("YoY(%)", 4.1), ("영업이익률(%)", 8.3), ("부채비율(%)", 91.5)):
            beside(page, label, ratios(len(columns), share, "0.0"))
    page = form.page("가동률")
    page.put("공장 가동률 (%)")
    page.put("구분", *(f"{n}월" for n in range(1, 13)))
    page.put("울산", *ratios(12, 88.2, "0.0"))
    page.put("여수", *ratios(12, 81.4, "0.0"))
    return form


FORMS = (korean_fact_sheet,)
