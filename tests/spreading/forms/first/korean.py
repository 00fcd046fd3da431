"""Korea: K-IFRS statements as the regulator's viewer exports them."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

KOREAN_BALANCE = """
자산
 유동자산 => total_current_assets
  현금및현금성자산 => cash_and_equivalents
  단기금융상품 => short_term_investments
  매출채권 => trade_receivables
  기타유동채권 => other_receivables
  재고자산 => inventories
  기타유동자산 :: prepaid_expenses => other_current_assets
 비유동자산 => total_noncurrent_assets
  장기금융상품 :: financial_assets => long_term_investments
  유형자산 => property_plant_equipment
  영업권 => goodwill
  무형자산 => intangible_assets
  이연법인세자산 => deferred_tax_assets
 자산총계 => total_assets
부채
 유동부채 => total_current_liabilities
  매입채무 => trade_payables
  단기차입금 :: bank_short => short_term_debt
  유동성장기차입금 :: bank_portion => current_portion_long_term_debt
  계약부채 => contract_liabilities
  당기법인세부채 => current_tax_payable
  유동충당부채 => provisions_current
  기타유동부채 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
 비유동부채 => total_noncurrent_liabilities
  장기차입금 :: bank_long => long_term_debt
  확정급여부채 => pension_obligations
  이연법인세부채 => deferred_tax_liabilities
  비유동충당부채 => provisions_noncurrent
  기타비유동부채 :: owner_loan => other_noncurrent_liabilities
 부채총계 => total_liabilities
자본
 자본금 => share_capital
 주식발행초과금 => share_premium
 이익잉여금(결손금) => retained_earnings
 자본총계 => total_equity
자본과부채총계 => total_liabilities_and_equity
"""
KOREAN_INCOME = """
수익(매출액) => revenue
매출원가 => cost_of_sales
매출총이익 => gross_profit
판매비와관리비 => sga_expenses
영업이익(손실) :: gross_profit - sga_expenses => operating_profit
기타수익 :: other_operating_income
금융수익 :: finance_income
금융원가 :: finance_costs
법인세비용차감전순이익(손실) => profit_before_tax
법인세비용 => income_tax_expense
당기순이익(손실) => net_income
"""
KOREAN_CASH = """
영업활동현금흐름 => cf_operating
 당기순이익(손실) => cf_start_profit
 당기순이익조정을 위한 가감 :: cf_depreciation + cf_other_noncash
 영업활동으로인한자산ㆍ부채의변동 => cf_change_working_capital
투자활동현금흐름 => cf_investing
 유형자산의 취득 => cf_capex
 무형자산의 취득 => cf_capex_intangibles
 유형자산의 처분 => cf_disposal_proceeds
 금융상품의 취득 => cf_other_investing
재무활동현금흐름 => cf_financing
 차입금의 차입 => cf_debt_proceeds
 차입금의 상환 => cf_debt_repayment
 유상증자 => cf_equity_proceeds
 배당금지급 => cf_dividends_paid
현금및현금성자산의순증가(감소) => cf_net_change
기초현금및현금성자산 => cash_beginning
기말현금및현금성자산 => cash_end
"""


def kifrs_dart() -> Form:
    """Korean statements as the DART viewer exports them: terms of the company over three columns, in won, parts below totals."""
    books = company("한빛정공 주식회사", "manufacturer", "healthy", sales=72_300, step=1e6, years=3)
    form = Form(books, "재무제표.xlsx", prints=Print(1, number_format="#,##0;(#,##0)"))
    form.leave_open(
        "other_financial_result interest_income interest_expense cf_other_noncash other_operating_income net_financial_result intangible_assets"
    )
    for name, heads, drawn in (
        ("재무상태표", ("제 21 기 2024.12.31 현재", "제 20 기 2023.12.31 현재", "제 19 기 2022.12.31 현재"), KOREAN_BALANCE),
        ("손익계산서", ("제 21 기 2024.01.01 부터 2024.12.31 까지", "제 20 기 2023.01.01 부터 2023.12.31 까지", "제 19 기 2022.01.01 부터 2022.12.31 까지"), KOREAN_INCOME),
        ("현금흐름표", ("제 21 기 2024.01.01 부터 2024.12.31 까지", "제 20 기 2023.01.01 부터 2023.12.31 까지", "제 19 기 2022.01.01 부터 2022.12.31 까지"), KOREAN_CASH),
    ):  # fmt: skip
        page = form.page(name)
        page.put(name)
        for head in heads:
            page.put(head)
        page.put("(단위 : 원)")
        page.skip()
        page.put(None, "제 21 기", "제 20 기", "제 19 기")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (kifrs_dart,)
