"""Consolidated statements of a Korean listed group: this period and the last, notes, losses and costs in brackets."""

from __future__ import annotations

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*자 산
*Ⅰ. 유동자산 | :: total_current_assets => total_current_assets
1. 현금및현금성자산 | 5,6 :: cash_and_equivalents => cash_and_equivalents
2. 단기금융상품 | 6 :: short_term_investments => short_term_investments
3. 매출채권 및 기타채권 | 7,32 :: receivables_total
4. 재고자산 | 8 :: inventories => inventories
5. 기타유동자산 | 9 :: prepaid_expenses
*Ⅱ. 비유동자산 | :: total_noncurrent_assets => total_noncurrent_assets
1. 장기금융상품 | 6 :: long_term_investments
2. 유형자산 | 11 :: property_plant_equipment => property_plant_equipment
3. 사용권자산 | 12 :: leased => right_of_use_assets
4. 영업권 | 13 :: goodwill => goodwill
5. 무형자산 | 13 :: intangible_assets => intangible_assets
6. 보증금 | :: deposits
7. 이연법인세자산 | 27 :: deferred_tax_assets => deferred_tax_assets
*자 산 총 계 | :: total_assets => total_assets
*부 채
*Ⅰ. 유동부채 | :: total_current_liabilities => total_current_liabilities
1. 매입채무 | 15 :: trade_payables => trade_payables
2. 미지급금 및 미지급비용 | 15 :: accrued_expenses + employee_payables + taxes_and_social + other_current_liabilities
3. 단기차입금 | 16 :: bank_short => short_term_debt
4. 유동성장기부채 | 16 :: bank_portion => current_portion_long_term_debt
5. 유동리스부채 | 12 :: lease_short => lease_liabilities_current
6. 계약부채 | 21 :: contract_liabilities => contract_liabilities
7. 당기법인세부채 | 27 :: current_tax_payable => current_tax_payable
8. 유동충당부채 | 18 :: provisions_current => provisions_current
*Ⅱ. 비유동부채 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
1. 장기차입금 | 16 :: bank_long => long_term_debt
2. 비유동리스부채 | 12 :: lease_long => lease_liabilities_noncurrent
3. 순확정급여부채 | 17 :: pension_obligations => pension_obligations
4. 비유동충당부채 | 18 :: provisions_noncurrent => provisions_noncurrent
5. 이연법인세부채 | 27 :: deferred_tax_liabilities => deferred_tax_liabilities
6. 기타비유동부채 | :: owner_loan
*부 채 총 계 | :: total_liabilities => total_liabilities
*자 본
*Ⅰ. 지배기업 소유주지분 | :: total_equity => equity_attributable_to_parent
1. 자본금 | 19 :: share_capital => share_capital
2. 주식발행초과금 | 19 :: share_premium => share_premium
3. 이익잉여금 | 20 :: retained_earnings => retained_earnings
*자 본 총 계 | :: total_equity => total_equity
*부 채 와 자 본 총 계 | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Ⅰ. 매출액 | 21,22 :: revenue => revenue
Ⅱ. 매출원가 | 23 :: - cost_of_sales => -cost_of_sales
*Ⅲ. 매출총이익 | :: gross_profit => gross_profit
Ⅳ. 판매비와관리비 | 23,24 :: - sga_expenses => -sga_expenses
*Ⅴ. 영업이익 | :: operating_profit - other_operating_income => operating_profit
Ⅵ. 금융수익 | 25 :: interest_income
Ⅶ. 금융비용 | 25 :: - interest_expense
Ⅷ. 기타영업외수익 | 26 :: other_operating_income
*Ⅸ. 법인세비용차감전순이익 | :: profit_before_tax => profit_before_tax
Ⅹ. 법인세비용 | 27 :: - income_tax_expense => -income_tax_expense
*XI. 당기순이익 | :: net_income => net_income
지배기업 소유주지분 | :: net_income => net_income_parent
"""
FLOWS = """
*Ⅰ. 영업활동현금흐름 | :: cf_operating => cf_operating
1. 영업에서 창출된 현금흐름 | 30 :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
가. 당기순이익 | :: net_income => cf_start_profit
나. 조정 | :: cf_before_working_capital - net_income + income_tax_expense - income_tax_expense + current_tax + interest_expense - interest_income
다. 영업활동으로 인한 자산ㆍ부채의 변동 | :: cf_change_working_capital - up_current_tax_payable
2. 이자의 수취 | :: interest_income => cf_interest_received
3. 이자의 지급 | :: - interest_expense => cf_interest_paid
4. 법인세의 납부 | :: cf_tax_paid => cf_tax_paid
*Ⅱ. 투자활동현금흐름 | :: cf_investing => cf_investing
1. 유형자산의 취득 | :: cf_capex => cf_capex
2. 무형자산의 취득 | :: cf_capex_intangibles => cf_capex_intangibles
3. 유형자산의 처분 | :: disposal_proceeds => cf_disposal_proceeds
4. 기타금융자산의 순증감 | :: cf_other_investing
*Ⅲ. 재무활동현금흐름 | :: cf_financing => cf_financing
1. 차입금의 차입 | :: borrowed => cf_debt_proceeds
2. 차입금의 상환 | :: - repaid => cf_debt_repayment
3. 리스부채의 상환 | :: - lease_paid => cf_lease_principal
4. 배당금의 지급 | :: - dividends_declared => cf_dividends_paid
*Ⅳ. 현금및현금성자산의 증가(감소) | :: cf_net_change => cf_net_change
*Ⅴ. 기초의 현금및현금성자산 | :: was_cash_and_equivalents => cash_beginning
*Ⅵ. 기말의 현금및현금성자산 | :: cash_and_equivalents => cash_end
"""


def korean_group() -> Form:
    plain = company("한빛정밀 주식회사", "manufacturer", sales=780_000, step=1e6, last=2024, seed=99)
    form = Form(with_leases(plain), "연결재무제표.xlsx", prints=Print(1e6, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "receivables_total other_current_assets long_term_investments long_term_receivables accrued_expenses"
    )
    form.leave_open(
        "other_current_liabilities other_noncurrent_liabilities other_noncurrent_assets interest_income ebitda"
    )
    form.leave_open(
        "interest_expense other_financial_result net_financial_result cf_other_noncash cf_change_working_capital"
    )
    form.leave_open("cf_other_investing exceptional_items other_operating_income trade_receivables")
    for name, drawn, of_flows in (
        ("연결 재무상태표", POSITION, False), ("연결 포괄손익계산서", INCOME, True), ("연결 현금흐름표", FLOWS, True),
    ):  # fmt: skip
        page = form.page(name.replace(" ", ""))
        row = page.put(name)
        page.merge(row, 1, 4)
        for back, word in enumerate(("당", "전")):
            year = form.end.year - back
            span = f"{year}년 1월 1일부터 {year}년 12월 31일까지" if of_flows else f"{year}년 12월 31일 현재"
            page.put(f"제 {56 - back}({word})기 {span}")
        page.put("한빛정밀 주식회사와 그 종속기업", None, None, "(단위 : 백만원)")
        page.put("과 목", "주석", "제 56(당)기", "제 55(전)기")
        page.table(drawn, [0, 1, Amount(0), Amount(1)])
        page.put("별첨 주석은 본 연결재무제표의 일부입니다.")
    return form


FORMS = (korean_group,)
