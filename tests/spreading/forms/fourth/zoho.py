"""Zoho Books: an Emirati software company's three reports, comparing calendar years."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

PROFIT = """
Operating Income
    Licence Sales | 4010 :: sales_goods
    Subscription & Support Income | 4020 :: sales_services
Total for Operating Income :: revenue => revenue
Cost of Goods Sold
    Cloud Hosting | 5010 :: materials
    Freelance Consultants | 5020 :: direct_services
Total for Cost of Goods Sold :: materials + direct_services => cost_of_sales
Gross Profit :: revenue - materials - direct_services => gross_profit
Operating Expense
    Advertising And Marketing | 6010 :: services_selling
    Bad Debt | 6020 :: bad_debt_expense => bad_debt_expense
    Consultant Expense | 6030 :: services_admin
    Depreciation And Amortisation | 6040 :: depreciation_amortisation => depreciation_amortisation
    Gratuity Expense | 6050 :: pension_cost => +personnel_expenses
    IT and Internet Expenses | 6060 :: sundry_costs
    Medical Insurance & Visa | 6070 :: social_cost => +personnel_expenses
    Salaries and Employee Wages | 6080 :: wages => +personnel_expenses
    Trade Licence & Government Fees | 6090 :: other_taxes
Total for Operating Expense :: services_selling + services_admin + operating_charges + depreciation_amortisation + personnel_expenses => total_operating_expenses
Operating Profit :: revenue - materials - direct_services - services_selling - services_admin - operating_charges - depreciation_amortisation - personnel_expenses => operating_profit
Non Operating Income
    Gain on Disposal | 7010 :: disposal_gain
    Interest Income | 7020 :: interest_income => interest_income
    Other Charges Recovered | 7030 :: sundry_income
Total for Non Operating Income :: other_operating_income + interest_income
Non Operating Expense
    Corporate Tax | 8010 :: income_tax_expense => income_tax_expense
    Interest Expense | 8020 :: interest_expense => interest_expense
Total for Non Operating Expense :: income_tax_expense + interest_expense
Net Profit/Loss :: net_income => net_income
"""
BALANCE = """
Assets
    Current Assets
        Cash
            Petty Cash | 1010 :: cash_hand
            Undeposited Funds
        Total for Cash :: cash_hand
        Bank
            Emirates Business Current AED | 1021 :: cash_bank - foreign
            Emirates Business Call USD | 1022 :: foreign
        Total for Bank :: cash_bank
        Accounts Receivable
            Accounts Receivable | 1100 :: trade_receivables => trade_receivables
        Total for Accounts Receivable :: trade_receivables
        Other current assets
            Input VAT | 1210 :: vat_receivable => +other_receivables
            Prepaid Expenses | 1220 :: prepaid_expenses => prepaid_expenses
            Employee Advance | 1230 :: sundry_receivables => +other_receivables
        Total for Other current assets :: other_receivables + prepaid_expenses
    Total for Current Assets :: total_current_assets => total_current_assets
    Fixed Assets
        Furniture and Equipment | 1310 :: property_plant_equipment_gross => property_plant_equipment_gross
        Accumulated Depreciation | 1320 :: - accumulated_depreciation => -accumulated_depreciation
    Total for Fixed Assets :: property_plant_equipment => property_plant_equipment
    Other Assets
        Capitalised Development | 1410 :: software_gross
        Accumulated Amortisation | 1420 :: - software_worn
        Refundable Deposits | 1430 :: deposits
    Total for Other Assets :: intangible_assets + deposits
Total for Assets :: total_assets => total_assets
Liabilities & Equities
    Liabilities
        Current Liabilities
            Accounts Payable | 2010 :: trade_payables => trade_payables
            Corporate Tax Payable | 2020 :: current_tax_payable => current_tax_payable
            Customer Advances | 2030 :: advances_received => +contract_liabilities
            Employee Reimbursements | 2040 :: other_current_liabilities => other_current_liabilities
            Output VAT | 2050 :: vat_payable => other_tax_social_payables
            Salaries Payable | 2060 :: employee_payables + social_payable => employee_payables
            Short Term Facility | 2070 :: bank_short + bank_portion => short_term_debt
            Accrued Expenses | 2080 :: accrued_expenses => accrued_expenses
            Unearned Revenue | 2090 :: deferred_income => +contract_liabilities
        Total for Current Liabilities :: total_current_liabilities => total_current_liabilities
        Long Term Liabilities
            Term Finance | 2210 :: bank_long => long_term_debt
            Loan from Shareholder | 2220 :: owner_loan => related_party_payables_noncurrent
        Total for Long Term Liabilities :: bank_long + owner_loan
        Other Liabilities
            End of Service Benefits | 2310 :: pension_obligations => pension_obligations
        Total for Other Liabilities :: pension_obligations
    Total for Liabilities :: total_liabilities => total_liabilities
    Equities
        Current Year Earnings :: net_income => profit_for_year_in_equity
        Retained Earnings | 3010 :: retained_earnings - net_income - legal_reserve => retained_earnings
        Share Capital | 3020 :: share_capital => share_capital
        Statutory Reserve | 3030 :: legal_reserve => revenue_reserves/other_reserves
    Total for Equities :: total_equity => total_equity
Total for Liabilities & Equities :: total_assets => total_liabilities_and_equity
"""
CASH = """
Beginning Cash Balance :: cash_beginning => cash_beginning
Cash Flow from Operating Activities
    Net Income :: net_income => cf_start_profit
    Depreciation And Amortisation :: depreciation_amortisation => cf_depreciation
    Gain on Disposal :: - disposal_gain => +cf_other_noncash
    End of Service Benefits :: up_pension_obligations => +cf_other_noncash
    Accounts Receivable :: - up_trade_receivables => cf_change_receivables
    Input VAT :: - up_vat_receivable
    Prepaid Expenses :: - up_prepaid_expenses
    Employee Advance :: - up_sundry_receivables
    Accounts Payable :: up_trade_payables => cf_change_payables
    Corporate Tax Payable :: up_current_tax_payable
    Customer Advances :: up_advances_received
    Employee Reimbursements :: up_other_current_liabilities
    Output VAT :: up_vat_payable
    Salaries Payable :: up_employee_payables + up_social_payable
    Accrued Expenses :: up_accrued_expenses
    Unearned Revenue :: up_deferred_income
Net cash provided by Operating Activities :: cf_operating => cf_operating
Cash Flow from Investing Activities
    Furniture and Equipment :: cf_capex + cf_disposal_proceeds
    Capitalised Development :: cf_capex_intangibles => cf_capex_intangibles
    Refundable Deposits :: - up_deposits => cf_other_investing
Net cash provided by Investing Activities :: cf_investing => cf_investing
Cash Flow from Financing Activities
    Short Term Facility :: up_bank_short + up_bank_portion
    Term Finance :: up_bank_long
    Share Capital :: raised => cf_equity_proceeds
    Dividends Paid :: - dividends_declared => cf_dividends_paid
Net cash provided by Financing Activities :: cf_financing => cf_financing
Net Change in cash :: cf_net_change => cf_net_change
Ending Cash Balance :: cash_end => cash_end
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "provisions_noncurrent", "provisions_current", "long_term_investments",
    "short_term_investments", "free_reserves", "own_work_capitalised", "share_premium", "advances_paid",
)  # fmt: skip


def _reported(form: Form, name: str, over: str) -> Page:
    page = form.page(name)
    for text in ("Quillmarket Technologies FZ-LLC", name, "Basis : Accrual", over):
        page.put(text)
        page.merge(page.row - 1, 1, 4)
    page.skip()
    return page


def zoho_comparison() -> Form:
    """Three sheets in dirham and fils: titles over merged columns, account codes, "Total for" rows, two calendar years."""
    books = company(
        "Quillmarket Technologies FZ-LLC",
        "software",
        "strained",
        sales=1_480_000_000,
        step=0.01,
        last=2024,
        years=2,
        without=WITHOUT,
    )
    books = split(books, foreign=("cash_bank", 0.43))
    form = Form(
        books, "Quillmarket_reports.xlsx", date(2024, 12, 31), prints=Print(1, 2, "#,##0.00;-#,##0.00", zero=0.0)
    )
    form.leave_open(
        "selling_expenses general_admin_expenses external_services materials_consumed other_operating_income intangible_assets "
        "total_operating_income net_financial_result profit_before_tax cf_capex cf_disposal_proceeds cf_debt_proceeds "
        "cf_debt_repayment cf_change_other_wc cf_change_receivables cf_change_working_capital cf_before_working_capital "
        "receivables_total total_noncurrent_liabilities total_noncurrent_assets other_operating_expenses other_noncurrent_assets "
        "long_term_investments cf_other_noncash revenue_reserves other_reserves property_plant_equipment_gross other_current_assets "
        "other_financial_result"
    )
    form.also("cash_and_equivalents", "cash_and_equivalents")
    columns = (0, 1, Amount(0), Amount(1))
    spans = ("01 Jan 2024 - 31 Dec 2024", "01 Jan 2023 - 31 Dec 2023")
    page = _reported(form, "Profit and Loss", "From 01 Jan 2024 To 31 Dec 2024")
    page.put("Account", "Account Code", *spans)
    page.table(PROFIT, columns)
    page.put("**Amount is displayed in your base currency AED")
    page = _reported(form, "Balance Sheet", "As of 31 Dec 2024")
    page.put("Account", "Account Code", "31 Dec 2024", "31 Dec 2023")
    page.table(BALANCE, columns)
    page.put("**Amount is displayed in your base currency AED")
    page = _reported(form, "Cash Flow Statement", "From 01 Jan 2024 To 31 Dec 2024")
    page.put("Account", None, *spans)
    page.table(CASH, columns)
    page.put("**Amount is displayed in your base currency AED")
    return form


FORMS = (zoho_comparison,)
