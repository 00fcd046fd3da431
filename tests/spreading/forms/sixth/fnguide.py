"""South Korea: a broker's information page, key accounts of years across, in hundred millions of won."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
매출액 :: revenue => revenue
매출원가 :: cost_of_sales => cost_of_sales
매출총이익 :: gross_profit => gross_profit
판매비와관리비 :: sga_expenses - other_operating_income => sga_expenses
영업이익 :: operating_profit => operating_profit
금융수익 :: interest_income => interest_income
금융원가 :: interest_expense => interest_expense
세전계속사업이익 :: profit_before_tax => profit_before_tax
법인세비용 :: income_tax_expense => income_tax_expense
당기순이익 :: net_income => net_income
지배주주순이익 :: net_income => net_income_parent
"""
BALANCE = """
자산 :: total_assets => total_assets
유동자산 :: total_current_assets => total_current_assets
재고자산 :: inventories => inventories
매출채권및기타유동채권 :: receivables_total => trade_receivables/receivables_total
기타유동자산 :: prepaid_expenses => other_current_assets
단기금융자산 :: short_term_investments => short_term_investments
현금및현금성자산 :: cash_and_equivalents => cash_and_equivalents
비유동자산 :: total_noncurrent_assets => total_noncurrent_assets
유형자산 :: property_plant_equipment => property_plant_equipment
무형자산 :: intangibles => intangible_assets
장기금융자산 :: financial_assets => long_term_investments
이연법인세자산 :: deferred_tax_assets => deferred_tax_assets
부채 :: total_liabilities => total_liabilities
유동부채 :: total_current_liabilities => total_current_liabilities
단기차입금 :: bank_short => short_term_debt
유동성장기부채 :: bank_portion => current_portion_long_term_debt
매입채무및기타유동채무 :: trade_payables + employee_payables + taxes_and_social + accrued_expenses => trade_payables
유동충당부채 :: provisions_current => provisions_current
당기법인세부채 :: current_tax_payable => current_tax_payable
기타유동부채 :: contract_liabilities + other_current_liabilities => other_current_liabilities
비유동부채 :: total_noncurrent_liabilities => total_noncurrent_liabilities
장기차입금 :: bank_long + owner_loan => long_term_debt
비유동종업원급여충당부채 :: pension_obligations => pension_obligations
비유동충당부채 :: provisions_noncurrent => provisions_noncurrent
이연법인세부채 :: deferred_tax_liabilities => deferred_tax_liabilities
자본 :: total_equity => total_equity
지배기업주주지분 :: total_equity => equity_attributable_to_parent
자본금 :: share_capital => share_capital
자본잉여금 :: share_premium => share_premium
이익잉여금 :: retained_earnings => retained_earnings
"""
FLOWS = """
영업활동으로인한현금흐름 :: cf_operating => cf_operating
당기순손익 :: net_income => cf_start_profit
감가상각비및무형자산상각비 :: depreciation_amortisation => cf_depreciation
영업활동으로인한자산부채변동(운전자본변동) :: cf_change_working_capital => cf_change_working_capital
투자활동으로인한현금흐름 :: cf_investing => cf_investing
유형자산의증가 :: - capex => cf_capex
무형자산의증가 :: - capex_intangibles => cf_capex_intangibles
재무활동으로인한현금흐름 :: cf_financing => cf_financing
차입금의증가 :: borrowed => cf_debt_proceeds
차입금의감소 :: - repaid => cf_debt_repayment
배당금의지급 :: - dividends_declared => cf_dividends_paid
현금및현금성자산의증가 :: cf_net_change => cf_net_change
기초현금및현금성자산 :: cash_beginning => cash_beginning
기말현금및현금성자산 :: cash_end => cash_end
"""


def fnguide() -> Form:
    """Sums above their parts without an indent, headings such as 2024/12, parts that do not add up to their sum."""
    books = company("한빛정밀", "manufacturer", sales=38_000, step=10_000_000.0, years=3)
    form = Form(books, "FnGuide_A089470.xlsx", prints=Print(100_000_000, 1, "#,##0.0"))
    form.leave_open("cf_other_noncash cf_other_investing intangible_assets other_operating_income ebitda")
    for name, drawn in (("포괄손익계산서", INCOME), ("재무상태표", BALANCE), ("현금흐름표", FLOWS)):
        page = form.page(name)
        page.put(f"{books.name} (A089470)", None, None, "단위 : 억원")
        page.put("IFRS(연결)", "2022/12", "2023/12", "2024/12")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
    return form


FORMS = (fnguide,)
