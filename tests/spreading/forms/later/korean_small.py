"""Korea: statements under the general standards as a bookkeeping program for small companies prints them."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
자산
Ⅰ.유동자산 :: ; total_current_assets => ; total_current_assets
 (1)당좌자산 :: ; total_current_assets - raw_inventories
    현금 :: ; cash_hand => ; +cash_and_equivalents
    보통예금 :: ; cash_bank => ; +cash_and_equivalents
    정기예ㆍ적금 :: ; short_term_investments => ; short_term_investments
    외상매출금 :: trade_gross - bills
    대손충당금 :: allowance ; trade_receivables - bills => receivables_allowance ; +trade_receivables
    받을어음 :: ; bills => ; +trade_receivables
    미수금 :: ; sundry_receivables => ; +other_receivables
    선급금 :: ; advances_paid
    선급비용 :: ; prepaid_expenses => ; prepaid_expenses
    부가세대급금 :: ; vat_receivable => ; +other_receivables
 (2)재고자산 :: ; raw_inventories => ; inventories
    제품 :: ; finished
    원재료 :: ; raw
    재공품 :: ; wip
Ⅱ.비유동자산 :: ; total_noncurrent_assets => ; total_noncurrent_assets
 (1)투자자산 :: ; long_term_investments => ; long_term_investments
    장기성예금 :: ; long_term_investments
 (2)유형자산 :: ; property_plant_equipment => ; property_plant_equipment
    건물 :: buildings_gross
    감가상각누계액 :: buildings_worn ; buildings
    기계장치 :: machinery_gross
    감가상각누계액 :: machinery_worn ; machinery
    비품 :: fixtures_gross
    감가상각누계액 :: fixtures_worn ; fixtures
    건설중인자산 :: ; construction
 (3)무형자산 :: ; intangible_assets => ; intangible_assets
    소프트웨어 :: ; intangible_assets
 (4)기타비유동자산 :: ; deposits => ; other_noncurrent_assets/long_term_receivables
    임차보증금 :: ; deposits
자산총계 :: ; total_assets => ; total_assets
부채
Ⅰ.유동부채 :: ; total_current_liabilities => ; total_current_liabilities
    외상매입금 :: ; trade_payables - bills_payable => ; +trade_payables
    지급어음 :: ; bills_payable => ; +trade_payables
    미지급금 :: ; other_current_liabilities => ; other_current_liabilities
    예수금 :: ; social_payable => ; +other_tax_social_payables
    부가세예수금 :: ; vat_payable => ; +other_tax_social_payables
    선수금 :: ; contract_liabilities => ; contract_liabilities
    단기차입금 :: ; bank_short => ; short_term_debt
    미지급세금 :: ; current_tax_payable => ; current_tax_payable
    미지급비용 :: ; accrued_expenses + employee_payables => ; accrued_expenses
    유동성장기부채 :: ; bank_portion => ; current_portion_long_term_debt
Ⅱ.비유동부채 :: ; total_noncurrent_liabilities => ; total_noncurrent_liabilities
    장기차입금 :: ; bank_long => ; long_term_debt
    주.임.종장기차입금 :: ; owner_loan => ; related_party_payables_noncurrent
    퇴직급여충당부채 :: ; pension_obligations => ; pension_obligations
부채총계 :: ; total_liabilities => ; total_liabilities
자본
Ⅰ.자본금 :: ; share_capital => ; share_capital
    자본금 :: ; share_capital => ; share_capital
Ⅱ.자본잉여금 :: ; share_premium
    주식발행초과금 :: ; share_premium => ; share_premium
Ⅲ.자본조정
Ⅳ.기타포괄손익누계액
Ⅴ.이익잉여금 :: ; retained_earnings => ; retained_earnings
    이익준비금 :: ; legal_reserve
    임의적립금 :: ; free_reserves
    미처분이익잉여금 :: ; accumulated_profit
    (당기순이익)
자본총계 :: ; total_equity => ; total_equity
부채와자본총계 :: ; total_assets => ; total_liabilities_and_equity
"""
INCOME = """
Ⅰ.매출액 :: ; revenue => ; revenue
    제품매출 :: sales_goods
    임가공매출 :: sales_services
Ⅱ.매출원가 :: ; cost_of_sales - amortisation => ; cost_of_sales
    제품매출원가 :: ; cost_of_sales - amortisation
    기초제품재고액 :: was_finished
    당기제품제조원가 :: cost_of_sales - amortisation + up_finished
    기말제품재고액 :: finished
Ⅲ.매출총이익 :: ; gross_profit + amortisation => ; gross_profit
Ⅳ.판매비와관리비 :: ; sga_expenses + amortisation => ; sga_expenses
    급여 :: wages_selling + wages_admin
    감가상각비 :: depreciation_selling + depreciation_admin => +depreciation_amortisation
    무형자산상각비 :: amortisation => +depreciation_amortisation
    세금과공과금 :: other_taxes
    지급수수료 :: services_admin
    광고선전비 :: services_selling
    대손상각비 => bad_debt_expense
    소모품비 :: sundry_costs
Ⅴ.영업이익 :: ; operating_profit - other_operating_income => ; operating_profit
Ⅵ.영업외수익 :: ; interest_income + other_operating_income
    이자수익 => interest_income
    유형자산처분이익 :: disposal_gain
    잡이익 :: sundry_income
Ⅶ.영업외비용 :: ; interest_expense
    이자비용 => interest_expense
Ⅷ.법인세차감전이익 :: ; profit_before_tax => ; profit_before_tax
Ⅸ.법인세등 :: ; income_tax_expense => ; income_tax_expense
    법인세등 :: income_tax_expense
Ⅹ.당기순이익 :: ; net_income => ; net_income
"""
MADE = """
Ⅰ.원재료비 :: ; materials
    기초원재료재고액 :: was_raw
    당기원재료매입액 :: materials + up_raw
    기말원재료재고액 :: raw
Ⅱ.노무비 :: ; direct_wages
    임금 :: wages - wages_selling - wages_admin
    퇴직급여 :: pension_cost
    복리후생비 :: social_cost
Ⅲ.경비 :: ; direct_services + direct_depreciation - amortisation
    감가상각비 :: direct_depreciation - amortisation => +depreciation_amortisation
    외주가공비 :: direct_services
Ⅳ.당기총제조비용 :: ; materials + direct_wages + direct_services + direct_depreciation - amortisation
Ⅴ.기초재공품재고액 :: ; was_wip
Ⅵ.합계 :: ; materials + direct_wages + direct_services + direct_depreciation - amortisation + was_wip
Ⅶ.기말재공품재고액 :: ; wip
Ⅷ.타계정으로대체액
Ⅸ.당기제품제조원가 :: ; cost_of_sales - amortisation + up_finished
"""
WITHOUT = (*PLAIN, *DEFERRED_TAX, "goodwill", "provisions_noncurrent", "provisions_current", "own_work_capitalised")


def korean_general_standards() -> Form:
    """Korean statements of a small company: terms of the company, inner and outer columns, totals on headings, cost of making."""
    books = company(
        "주식회사 대성금형", "manufacturer", "strained", sales=5_840_000_000, step=1, years=2, without=WITHOUT
    )
    books = split(books, bills=("trade_gross", 0.15), bills_payable=("trade_payables", 0.2))
    form = Form(books, "대성금형_2024결산.xlsx", prints=Print(1, number_format="#,##0"))
    form.leave_open(
        "other_current_assets revenue_reserves other_operating_income other_financial_result net_financial_result "
        "personnel_expenses external_services materials_consumed other_operating_expenses total_operating_income "
        "total_operating_expenses selling_expenses general_admin_expenses property_plant_equipment_gross "
        "accumulated_depreciation depreciation_ppe receivables_total"
    )
    spans = ("2024년 1월 1일부터 2024년 12월 31일까지", "2023년 1월 1일부터 2023년 12월 31일까지")
    for name, title, heads, drawn in (
        ("재무상태표", "재 무 상 태 표", ("2024년 12월 31일 현재", "2023년 12월 31일 현재"), BALANCE),
        ("손익계산서", "손 익 계 산 서", spans, INCOME),
        ("제조원가명세서", "제 조 원 가 명 세 서", spans, MADE),
    ):
        page = form.page(name)
        page.put(title, column=2)
        page.put(f"제 17(당)기 {heads[0]}", column=2)
        page.put(f"제 16(전)기 {heads[1]}", column=2)
        page.put("회사명 : 주식회사 대성금형", None, None, None, "(단위 : 원)")
        page.put("과                목", "제 17 (당) 기", None, "제 16 (전) 기", None)
        page.merge(page.row - 1, 2, 3)
        page.merge(page.row - 1, 4, 5)
        page.put(None, "금", "액", "금", "액")
        page.table(drawn, (0, Amount(0), Amount(0, 1), Amount(1), Amount(1, 1)))
    return form


FORMS = (korean_general_standards,)
