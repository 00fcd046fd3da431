"""Korean audited accounts: each term has an inner and an outer column, titles are spaced, notes stand in the labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

KOREAN = """
자 산
Ⅰ. 유 동 자 산 :: ; total_current_assets => ; total_current_assets
(1) 당 좌 자 산 :: ; total_current_assets - raw_inventories
현금및현금성자산(주석3) :: ; cash_and_equivalents => ; cash_and_equivalents
단기투자자산 :: ; short_term_investments => ; short_term_investments
매출채권(주석12) :: trade_gross
대손충당금 :: - allowance ; trade_receivables => -receivables_allowance ; trade_receivables
미수금 :: ; other_receivables => ; other_receivables
선급금 :: ; advances_paid => ; +prepaid_expenses
선급비용 :: ; prepaid_expenses => ; +prepaid_expenses
(2) 재 고 자 산(주석2,6) :: ; raw_inventories => ; inventories
제품 :: ; finished
재공품 :: ; wip
원재료 :: ; raw
Ⅱ. 비 유 동 자 산 :: ; total_noncurrent_assets => ; total_noncurrent_assets
(1) 투 자 자 산 :: ; long_term_investments => ; long_term_investments
장기투자증권 :: ; long_term_investments
(2) 유 형 자 산(주석2,5) :: ; property_plant_equipment => ; property_plant_equipment
건물 :: buildings_gross
감가상각누계액 :: - buildings_worn ; buildings
기계장치 :: machinery_gross
감가상각누계액 :: - machinery_worn ; machinery
비품 :: fixtures_gross
감가상각누계액 :: - fixtures_worn ; fixtures
건설중인자산 :: ; construction
(3) 무 형 자 산 :: ; intangibles
영업권 :: ; goodwill => ; goodwill
소프트웨어 :: ; intangible_assets
(4) 기 타 비 유 동 자 산 :: ; deposits + deferred_tax_assets
보증금 :: ; deposits
이연법인세자산 :: ; deferred_tax_assets => ; deferred_tax_assets
자 산 총 계 :: ; total_assets => ; total_assets
부 채
Ⅰ. 유 동 부 채 :: ; total_current_liabilities => ; total_current_liabilities
매입채무 :: ; trade_payables => ; trade_payables
단기차입금(주석7) :: ; bank_short => ; short_term_debt
미지급금 :: ; other_current_liabilities
예수금 :: ; taxes_and_social
선수금 :: ; contract_liabilities => ; contract_liabilities
미지급비용 :: ; accrued_expenses + employee_payables + provisions_current => ; accrued_expenses
미지급법인세 :: ; current_tax_payable => ; current_tax_payable
유동성장기부채(주석7) :: ; bank_portion => ; current_portion_long_term_debt
Ⅱ. 비 유 동 부 채 :: ; total_noncurrent_liabilities => ; total_noncurrent_liabilities
장기차입금(주석7) :: ; bank_long => ; long_term_debt
임원장기차입금 :: ; owner_loan
퇴직급여충당부채(주석2,9) :: ; pension_obligations + provisions_noncurrent => ; pension_obligations
이연법인세부채 :: ; deferred_tax_liabilities => ; deferred_tax_liabilities
부 채 총 계 :: ; total_liabilities => ; total_liabilities
자 본
Ⅰ. 자 본 금(주석1,10) :: ; share_capital => ; share_capital
보통주자본금 :: ; share_capital
Ⅱ. 자 본 잉 여 금 :: ; share_premium => ; share_premium
주식발행초과금 :: ; share_premium
Ⅲ. 이 익 잉 여 금(주석11) :: ; retained_earnings => ; retained_earnings
이익준비금 :: ; legal_reserve
임의적립금 :: ; free_reserves
미처분이익잉여금 :: ; accumulated_profit
자 본 총 계 :: ; total_equity => ; total_equity
부 채 및 자 본 총 계 :: ; total_liabilities_and_equity => ; total_liabilities_and_equity
"""


KOREAN_INCOME = """
Ⅰ. 매 출 액(주석12) :: ; revenue => ; revenue
제품매출 :: sales_goods
용역매출 :: sales_services
Ⅱ. 매 출 원 가(주석12) :: ; cost_of_sales => ; cost_of_sales
제품매출원가 :: cost_of_sales
Ⅲ. 매 출 총 이 익 :: ; gross_profit => ; gross_profit
Ⅳ. 판 매 비 와 관 리 비 :: ; sga_expenses => ; sga_expenses
급여 :: wages_selling + wages_admin
감가상각비 :: depreciation_selling + depreciation_admin
지급수수료 :: services_selling + services_admin
세금과공과 :: other_taxes + sundry_costs
대손상각비 :: bad_debt_expense
Ⅴ. 영 업 이 익 :: ; gross_profit - sga_expenses => ; operating_profit
Ⅵ. 영 업 외 수 익 :: ; interest_income + other_operating_income
이자수익 :: interest_income => interest_income
유형자산처분이익 :: disposal_gain
잡이익 :: sundry_income
Ⅶ. 영 업 외 비 용 :: ; interest_expense
이자비용 :: interest_expense => interest_expense
Ⅷ. 법인세비용차감전순이익 :: ; profit_before_tax => ; profit_before_tax
Ⅸ. 법 인 세 등(주석13) :: ; income_tax_expense => ; income_tax_expense
Ⅹ. 당 기 순 이 익 :: ; net_income => ; net_income
"""


def korean_audit_report() -> Form:
    """Korean audited accounts: each term has an inner and an outer column, titles are spaced, notes stand in the labels."""
    form = Form(
        company("주식회사 한빛정밀", sales=14_802_331, step=1000, seed=24),
        "감사보고서_2024.xlsx",
        date(2024, 12, 31),
        prints=Print(unit=1, number_format="#,##0;(#,##0)"),
    )
    form.leave_open(
        "receivables_total intangible_assets other_current_assets other_current_liabilities other_tax_social_payables long_term_receivables other_noncurrent_assets related_party_payables_noncurrent other_noncurrent_liabilities other_reserves revenue_reserves accumulated_depreciation property_plant_equipment_gross provisions_noncurrent depreciation_amortisation personnel_expenses net_financial_result other_financial_result other_operating_income exceptional_items bad_debt_expense depreciation_ppe"
    )
    for name, drawn, title, days in (
        (
            "재무상태표",
            KOREAN,
            "재 무 상 태 표",
            ("제 26(당)기 2024년 12월 31일 현재", "제 25(전)기 2023년 12월 31일 현재"),
        ),
        (
            "손익계산서",
            KOREAN_INCOME,
            "손 익 계 산 서",
            (
                "제 26(당)기 2024년 1월 1일부터 2024년 12월 31일까지",
                "제 25(전)기 2023년 1월 1일부터 2023년 12월 31일까지",
            ),
        ),
    ):
        page = form.page(name)
        page.put(title)
        for day in days:
            page.put(day)
        page.put("주식회사 한빛정밀", None, None, None, "(단위 : 원)")
        page.put("과 목", "제 26(당)기", None, "제 25(전)기", None)
        page.merge(page.row - 1, 2, 3)
        page.merge(page.row - 1, 4, 5)
        page.table(drawn, [0, Amount(0, 0), Amount(0, 1), Amount(1, 0), Amount(1, 1)])
        page.put("별첨 주석은 본 재무제표의 일부입니다.")
    return form


FORMS: tuple[Callable[[], Form], ...] = (korean_audit_report,)
