"""Standard statements as the tax office certifies them: a year a sheet, two halves of lines with codes side by side, won as text."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
Ⅰ.유동자산|01 :: total_current_assets => total_current_assets
1.당좌자산|02 :: total_current_assets - inventories
(1)현금 및 현금성자산|03 :: cash_and_equivalents => cash_and_equivalents
(2)단기투자자산|05 :: short_term_investments => short_term_investments
(3)매출채권|09 :: trade_receivables => trade_receivables
(4)미수금|18 :: other_receivables => other_receivables
(5)선급비용|24 :: prepaid_expenses => prepaid_expenses
2.재고자산|40 :: inventories => inventories
(1)원재료|44 :: raw + advances_paid
(2)재공품|46 :: wip
(3)제품|42 :: finished
Ⅱ.비유동자산|60 :: total_noncurrent_assets => total_noncurrent_assets
1.투자자산|61 :: long_term_investments => long_term_investments
2.유형자산|100 :: property_plant_equipment => property_plant_equipment
(1)건물|103 :: buildings
(2)기계장치|107 :: machinery
(3)비품|115 :: fixtures
(4)건설중인자산|119 :: construction
3.무형자산|150 :: intangibles => intangible_assets
4.기타비유동자산|180 :: deposits => other_noncurrent_assets
자산총계|228 :: total_assets => total_assets
"""

FUNDS = """
Ⅰ.유동부채|229 :: total_current_liabilities => total_current_liabilities
1.매입채무|231 :: trade_payables => trade_payables
2.단기차입금|230 :: bank_short => short_term_debt
3.미지급금|236 :: other_current_liabilities + employee_payables
4.선수금|240 :: contract_liabilities => contract_liabilities
5.예수금|243 :: taxes_and_social
6.미지급비용|246 :: accrued_expenses + provisions_current => accrued_expenses
7.미지급법인세|247 :: current_tax_payable => current_tax_payable
8.유동성장기부채|250 :: bank_portion => current_portion_long_term_debt
Ⅱ.비유동부채|260 :: total_noncurrent_liabilities => total_noncurrent_liabilities
1.장기차입금|262 :: bank_long => long_term_debt
2.임원차입금|265 :: owner_loan => related_party_payables_noncurrent
3.퇴직급여충당부채|280 :: pension_obligations + provisions_noncurrent => pension_obligations
부채총계|333 :: total_liabilities => total_liabilities
Ⅲ.자본금|334 :: share_capital => share_capital
Ⅳ.자본잉여금|337 :: share_premium => share_premium
Ⅴ.이익잉여금|372 :: retained_earnings => retained_earnings
자본총계|382 :: total_equity => total_equity
부채와 자본총계|383 :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
Ⅰ.매출액|01 :: revenue => revenue
1.제품매출|05 :: sales_goods
2.용역매출|09 :: sales_services
Ⅱ.매출원가|35 :: cost_of_sales => cost_of_sales
Ⅲ.매출총이익|66 :: gross_profit => gross_profit
Ⅳ.판매비와관리비|67 :: sga_expenses => sga_expenses
1.급여|68 :: wages_selling + wages_admin
2.감가상각비|88 :: depreciation_selling + depreciation_admin
3.기타|128 :: services_selling + services_admin + other_taxes + sundry_costs
4.대손상각비|97 :: bad_debt_expense
Ⅴ.영업이익|129 :: gross_profit - sga_expenses => operating_profit
Ⅵ.영업외수익|130 :: interest_income + other_operating_income
1.이자수익|131 :: interest_income => interest_income
2.잡이익|177 :: other_operating_income
Ⅶ.영업외비용|179 :: interest_expense
1.이자비용|180 :: interest_expense => interest_expense
Ⅷ.법인세비용차감전손익|217 :: profit_before_tax => profit_before_tax
Ⅸ.법인세비용|218 :: income_tax_expense => income_tax_expense
Ⅹ.당기순손익|219 :: net_income => net_income
"""


def korean_tax_packet() -> Form:
    """Standard statements as the tax office certifies them: a year a sheet, two halves of lines with codes side by side, won as text."""
    form = Form(
        company("(주)대성정공", sales=4_118_302, seed=55, without=PLAIN + DEFERRED_TAX),
        "표준재무제표증명_2022-2024.xlsx",
        prints=Print(unit=1, words=lambda v: f"{v:,.0f}"),
    )
    form.leave_open(
        "other_current_liabilities employee_payables other_tax_social_payables accrued_expenses provisions_current depreciation_amortisation other_operating_income other_financial_result net_financial_result personnel_expenses other_current_assets receivables_total bad_debt_expense long_term_receivables"
    )
    for back in (2, 1, 0):
        year = 2024 - back
        page = form.page(f"{year}")
        page.put("[별지 제3호의2 서식]")
        page.put("표준재무상태표", None, None, None, None, None, "(일반법인용)")
        page.put("법인명", "(주)대성정공", None, None, "사업자등록번호", "124-81-30987")
        page.put("사업연도", f"{year}.01.01 ~ {year}.12.31", None, None, "(단위: 원)")
        page.put("계정과목", "코드", "금액", None, "계정과목", "코드", "금액")
        top = page.row
        page.table(ASSETS, [0, 1, Amount(back)])
        page.table(FUNDS, [0, 1, Amount(back)], row=top, column=5)
        page.skip()
        page.put("표준손익계산서", None, None, None, None, None, "(일반법인용)")
        page.put("사업연도", f"{year}.01.01 ~ {year}.12.31", None, None, "(단위: 원)")
        page.put("계정과목", "코드", "금액")
        page.table(INCOME, [0, 1, Amount(back)])
    return form


FORMS: tuple[Callable[[], Form], ...] = (korean_tax_packet,)
