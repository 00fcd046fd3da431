"""Korea: the regulator's download of a listed group's statements, consolidated and separate, June year end."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.company import Company
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

BALANCE = """
자산
 유동자산 :: total_current_assets => total_current_assets
  현금및현금성자산 (주4,5) :: cash_and_equivalents => cash_and_equivalents
  단기금융상품 (주5) :: short_term_investments => short_term_investments
  매출채권 및 기타유동채권 (주6,30) :: receivables_total => receivables_total/trade_receivables
  유동재고자산 (주8) :: inventories => inventories
  기타유동자산 (주9) :: prepaid_expenses => other_current_assets/prepaid_expenses
 비유동자산 :: total_noncurrent_assets => total_noncurrent_assets
  기타포괄손익-공정가치 측정 비유동금융자산 (주7) :: long_term_investments => long_term_investments
  장기매출채권 및 기타비유동채권 (주6) :: deposits => long_term_receivables
  유형자산 (주10) :: property_plant_equipment => property_plant_equipment
  영업권 (주11) :: goodwill => goodwill
  영업권 이외의 무형자산 (주11) :: intangible_assets => intangible_assets
  이연법인세자산 (주27) :: deferred_tax_assets => deferred_tax_assets
 자산총계 :: total_assets => total_assets
부채
 유동부채 :: total_current_liabilities => total_current_liabilities
  매입채무 및 기타유동채무 (주13,30) :: trade_payables + employee_payables + accrued_expenses + other_current_liabilities => trade_payables
  단기차입금 (주14) :: bank_short => short_term_debt
  유동성장기차입금 (주14) :: bank_portion => current_portion_long_term_debt
  유동계약부채 (주20) :: contract_liabilities => contract_liabilities
  당기법인세부채 (주27) :: current_tax_payable => current_tax_payable
  유동충당부채 (주16) :: provisions_current => provisions_current
  기타유동부채 (주17) :: taxes_and_social => other_current_liabilities/other_tax_social_payables
 비유동부채 :: total_noncurrent_liabilities => total_noncurrent_liabilities
  장기차입금(사채 제외), 총액 (주14) :: bank_long => long_term_debt
  장기매입채무 및 기타비유동채무 (주13) :: owner_loan => other_noncurrent_liabilities
  퇴직급여부채 (주15) :: pension_obligations => pension_obligations
  비유동충당부채 (주16) :: provisions_noncurrent => provisions_noncurrent
  이연법인세부채 (주27) :: deferred_tax_liabilities => deferred_tax_liabilities
 부채총계 :: total_liabilities => total_liabilities
자본
 지배기업의 소유주에게 귀속되는 지분 :: total_equity - minority => equity_attributable_to_parent
  자본금 (주18) :: share_capital => share_capital
  자본잉여금 (주18) :: share_premium => share_premium
  이익잉여금(결손금) (주19) :: retained_earnings - minority => retained_earnings
 비지배지분 :: minority => noncontrolling_interests
 자본총계 :: total_equity => total_equity
부채와자본총계 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
매출액 (주20,30) :: revenue => revenue
매출원가 (주21,30) :: cost_of_sales => cost_of_sales
매출총이익 :: gross_profit => gross_profit
판매비와관리비 (주22) :: sga_expenses => sga_expenses
영업이익(손실) :: gross_profit - sga_expenses => operating_profit
기타이익 (주24) :: other_operating_income
금융수익 (주25) :: interest_income
금융원가 (주25) :: interest_expense
법인세비용차감전순이익(손실) :: profit_before_tax => profit_before_tax
법인세비용(수익) (주27) :: income_tax_expense => income_tax_expense
당기순이익(손실) :: net_income => net_income
당기순이익(손실)의 귀속
 지배기업의 소유주에게 귀속되는 당기순이익(손실) :: net_income - minority_profit => net_income_parent
 비지배지분에 귀속되는 당기순이익(손실) :: minority_profit
총포괄손익 :: net_income
"""
CASH = """
영업활동현금흐름 :: cf_operating => cf_operating
 영업에서 창출된 현금흐름 (주28) :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
  당기순이익(손실) :: net_income => cf_start_profit
  당기순이익조정을 위한 가감 :: depreciation_amortisation + provisions_change + income_tax_expense + interest_expense - interest_income - disposal_gain
  영업활동으로 인한 자산ㆍ부채의 변동 :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
 이자수취 :: interest_income => cf_interest_received
 이자지급 :: - interest_expense => cf_interest_paid
 법인세환급(납부) :: - tax_settled => cf_tax_paid
투자활동현금흐름 :: cf_investing => cf_investing
 유형자산의 취득 :: cf_capex => cf_capex
 유형자산의 처분 :: disposal_proceeds => cf_disposal_proceeds
 무형자산의 취득 :: cf_capex_intangibles => cf_capex_intangibles
 금융자산의 순증감 :: cf_other_investing => cf_other_investing
재무활동현금흐름 :: cf_financing => cf_financing
 차입금의 차입 :: borrowed => cf_debt_proceeds
 차입금의 상환 :: - repaid => cf_debt_repayment
 유상증자 :: raised => cf_equity_proceeds
 배당금지급 :: - dividends_declared => cf_dividends_paid
현금및현금성자산의순증가(감소) :: cf_net_change => cf_net_change
기초현금및현금성자산 :: cash_beginning => cash_beginning
기말현금및현금성자산 :: cash_end => cash_end
"""
INSTANTS = ("제 25 기          2025.06.30 현재", "제 24 기          2024.06.30 현재")
YEARS = ("제 25 기 2024.07.01 부터 2025.06.30 까지", "제 24 기 2023.07.01 부터 2024.06.30 까지")
NAME = "세명바이오텍 주식회사"


def _of_one_company(drawn: str) -> str:
    """The rows of a company's own statements, which know no minority."""
    kept = (row for row in drawn.splitlines() if "비지배" not in row and "귀속" not in row)
    return "\n".join(row.replace(" - minority ", " ") for row in kept)


def _equity(form: Form, books: Company) -> None:
    """Changes in equity over both terms, a component a column."""
    page = form.page("연결 자본변동표")
    page.put("연결 자본변동표")
    page.put(YEARS[0])
    page.put(YEARS[1])
    page.put("(단위 : 원)")
    page.put(None, "자본금", "자본잉여금", "이익잉여금", "비지배지분", "자본 합계")
    parts = ("share_capital", "share_premium", "retained_earnings - minority", "minority")
    for back, start, end in (
        (1, "2023.07.01 (기초자본)", "2024.06.30 (기말자본)"),
        (0, "2024.07.01 (기초자본)", "2025.06.30 (기말자본)"),
    ):
        begun = [books.amount(part, back + 1) for part in parts]
        ended = [books.amount(part, back) for part in parts]
        moved = [b - a for a, b in zip(begun, ended, strict=True)]
        for label, row in ((start, begun), ("자본 증가(감소) 합계", moved), (end, ended)):
            page.put(label, *(float(one) for one in row), float(sum(row)))


def kifrs_download() -> Form:
    """A Korean viewer's download: consolidated then separate statements, notes inside labels, won, a June year end, changes in equity."""
    books = company(NAME, "manufacturer", "healthy", sales=58_700_000_000, step=1, last=2025, years=2, without=PLAIN)
    books = split(books, minority=("retained_earnings", 0.04), minority_profit=("net_income", 0.03))
    alone = company(
        f"{NAME} 별도",
        "manufacturer",
        "healthy",
        sales=41_200_000_000,
        step=1,
        last=2025,
        years=2,
        without=(*PLAIN, "goodwill"),
    )
    form = Form(
        books, "세명바이오텍_재무제표_ko.xlsx", date(2025, 6, 30), prints=Print(1, number_format="#,##0;(#,##0)")
    )
    form.leave_open(
        "other_receivables other_current_liabilities accrued_expenses employee_payables other_operating_income other_financial_result "
        "interest_income interest_expense net_financial_result ebitda cf_other_noncash cf_before_working_capital cf_change_other_wc "
        "total_operating_expenses total_operating_income provisions_total related_party_payables_noncurrent other_noncurrent_assets"
    )  # fmt: skip
    for name, heads, drawn in (
        ("연결 재무상태표", INSTANTS, BALANCE), ("연결 포괄손익계산서", YEARS, INCOME), ("연결 현금흐름표", YEARS, CASH),
        ("재무상태표", INSTANTS, BALANCE), ("포괄손익계산서", YEARS, INCOME), ("현금흐름표", YEARS, CASH),
    ):  # fmt: skip
        is_group = name.startswith("연결")
        if name == "연결 현금흐름표":
            _equity(form, books)
        page = form.page(name)
        page.put(name)
        page.put(heads[0])
        page.put(heads[1])
        page.put("(단위 : 원)")
        page.skip()
        page.put(None, "제 25 기", "제 24 기")
        if is_group:
            page.table(drawn, (0, Amount(0), Amount(1)))
        else:
            columns = (0, Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False))
            page.table(_of_one_company(drawn), columns)
        if drawn is INCOME:
            page.put("주당이익")
            page.put(" 기본주당이익(손실) (단위 : 원)", *((412.0, 388.0) if is_group else (305.0, 291.0)))
    return form


FORMS = (kifrs_download,)
