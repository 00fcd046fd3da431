"""A program's comparative statements with segmented account numbers: cash by what it is for, departments, income before depreciation."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, changes, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Assets
*  Current Assets
000-1100-00 Cash - Operating Account :: bank_main
000-1110-00 Cash - Payroll :: payroll_bank
000-1120-00 Cash Suspense Account :: suspense
000-1130-00 Petty Cash :: cash_hand
000-1140-00 Savings :: savings
000-1200-00 Accounts Receivable :: trade_gross
000-1205-00 Sales Discounts Available :: - discounts
000-1210-00 Allowance for Doubtful Accounts :: - allowance => -receivables_allowance
000-1270-00 Interest Receivable :: sundry_receivables
000-1271-00 Notes Receivable :: vat_receivable
000-1300-01 Inventory - Retail/Parts :: raw_inventories
000-1310-01 Inventory - Returns :: advances_paid
000-1410-00 Prepaid Insurance :: prepaid_expenses => prepaid_expenses
*  Total Current Assets :: total_current_assets => total_current_assets
*  Property and Equipment
000-1500-00 Land and Buildings :: buildings_gross + construction
000-1505-00 Accumulated Depreciation - Buildings :: - buildings_worn
000-1510-00 Machinery & Equipment :: machinery_gross
000-1515-00 Accumulated Depreciation - Machinery & Equipment :: - machinery_worn
000-1520-00 Furniture & Fixtures :: fixtures_gross
000-1525-00 Accumulated Depreciation - Furniture & Fixtures :: - fixtures_worn
*  Total Property and Equipment :: property_plant_equipment => property_plant_equipment
*  Other Assets
000-1800-00 Organization Costs, Net :: intangible_assets
000-1850-00 Utility Deposits :: deposits
*  Total Other Assets :: intangible_assets + deposits => other_noncurrent_assets
*Total Assets :: total_assets => total_assets
*Liabilities and Equity
*  Current Liabilities
000-2100-00 Accounts Payable :: trade_payables => trade_payables
000-2105-00 Purchases Discounts Available
000-2111-00 Accrued Purchases :: accrued_expenses
000-2115-00 Line of Credit Payable :: bank_short
000-2120-00 Commissions Payable :: comm
000-2130-00 Employee Deductions Payable :: social_payable
000-2170-00 Wages/Salaries Payable :: wages_payable
000-2200-00 Federal Income Tax Payable :: current_tax_payable => current_tax_payable
000-2300-00 IL State Sales Tax Payable :: vat_payable
000-2320-00 Customer Deposits Payable :: contract_liabilities => contract_liabilities
000-2400-00 Current Maturities of Long-Term Debt :: bank_portion => current_portion_long_term_debt
*  Total Current Liabilities :: total_current_liabilities => total_current_liabilities
*  Long-Term Debt
000-2700-00 Long-Term Notes Payable :: bank_long
000-2710-00 Notes Payable - Officers :: owner_loan
*  Total Long-Term Debt :: total_noncurrent_liabilities => long_term_debt
*Total Liabilities :: total_liabilities => total_liabilities
*  Equity
000-3010-00 Common Stock :: share_capital => share_capital
000-3020-00 Capital in Excess of Par :: share_premium => share_premium
000-3030-00 Retained Earnings :: retained_brought => retained_earnings
Net Profit/(Loss) :: net_income => profit_for_year_in_equity
*  Total Equity :: total_equity => total_equity
*Total Liabilities and Equity :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
*Sales
000-4100-00 Sales - Finished Goods :: sales_goods
000-4140-01 US Sales - Service Plans :: sales_services
*  Total Sales :: revenue => revenue
*Cost of Goods Sold
000-4510-01 Cost of Goods Sold - Retail/Parts :: materials - change_in_inventories_fg
000-4600-00 Purchase Price Variance :: price_var
000-4730-00 Inventory Shrinkage :: direct_services - price_var
*  Total Cost of Goods Sold :: materials - change_in_inventories_fg + direct_services => cost_of_sales
*Gross Profit :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
*Selling Expense
300-5100-00 Salaries and Wages - Sales :: wages_selling
300-5170-00 Commissions :: services_selling
*  Total Selling Expense :: wages_selling + services_selling => selling_expenses
*Administrative Expense
100-5100-00 Salaries and Wages - Administration :: wages - wages_selling
100-5150-00 Employee Benefits - Administration :: pension_cost
100-5160-00 Payroll Taxes :: social_cost
100-6500-00 Professional Fees :: services_admin
100-6600-00 Bad Debt :: bad_debt_expense => bad_debt_expense
100-6700-00 Licenses & Taxes :: other_taxes
100-6800-00 Miscellaneous :: sundry_costs
*  Total Administrative Expense :: personnel_expenses - wages_selling + services_admin + operating_charges => general_admin_expenses
*Operating Income before Depreciation :: operating_profit - other_operating_income + depreciation_amortisation => ebitda
000-6200-00 Depreciation Expense - Buildings and Equipment :: depreciation_amortisation => depreciation_amortisation
*Operating Income :: operating_profit - other_operating_income => operating_profit
*Other Income and Expense
000-7010-00 Interest Income :: interest_income => interest_income
000-7030-00 Miscellaneous Income :: other_operating_income
000-8010-00 Interest Expense :: - interest_expense => -interest_expense
000-8020-00 Cash Over and Short
*  Total Other Income and Expense :: interest_income + other_operating_income - interest_expense
*Income before Tax :: profit_before_tax => profit_before_tax
000-8500-00 Federal Income Tax :: income_tax_expense => income_tax_expense
*Net Income :: net_income => net_income
"""


def dynamics_gp() -> Form:
    """Two sheets of this year and the last with their variance, whole dollars, a remark that nobody audited it."""
    books = company(
        "Cobalt Ridge Instruments, Inc.",
        "manufacturer",
        "strained",
        sales=9_300_000,
        step=1,
        seed=21,
        without=SMALL[:-1],
    )
    books = parted(
        books,
        "cash_bank",
        "bank_main",
        payroll_bank=(0.03, 0.02, -0.02, 0.03),
        suspense=(0.004, -0.01, 0.006, 0.01),
        savings=0.2,
    )
    books = parted(books, "trade_gross", "trade_rest", discounts=0.0)
    books = parted(books, "employee_payables", "wages_payable", comm=0.2)
    books = parted(books, "accrued_expenses", "accrued_rest")
    books = parted(books, "external_services", "services_rest", price_var=0.01)
    books = with_sums(books, {"accrued_expenses": "accrued_rest + other_current_liabilities"})
    books = with_sums(books, {"other_current_liabilities": "accrued_rest - accrued_rest"})
    form = Form(books, "Comparative.xlsx", prints=Print(1, 0, "#,##0_);(#,##0)"))
    form.leave_open(
        "cash_and_equivalents trade_receivables receivables_total inventories other_receivables other_current_assets accrued_expenses "
        "other_current_liabilities other_tax_social_payables employee_payables short_term_debt personnel_expenses other_operating_income "
        "other_noncurrent_assets property_plant_equipment_gross accumulated_depreciation intangible_assets net_financial_result "
        "other_financial_result total_operating_expenses external_services sga_expenses"
    )
    form.also("cost_of_sales", "materials - change_in_inventories_fg + direct_services")
    form.also("gross_profit", "revenue - materials + change_in_inventories_fg - direct_services")
    for name, title, drawn, when in (
        ("BS", "Comparative Balance Sheet", POSITION, "As of December 31, 2024"),
        ("IS", "Comparative Statement of Income", RESULTS, "For the Twelve Months Ending December 31, 2024"),
    ):
        page = form.page(name)
        for text in ("Cobalt Ridge Instruments, Inc.", title, when):
            page.put(text)
        page.skip()
        page.put(None, "Current Year", "Prior Year", "Variance", "% Var")
        top = page.row
        page.table(drawn, (0, Amount(0), Amount(1)))
        changes(page, top, 2, 3)
        page.skip()
        page.put("Unaudited - For Management Purposes Only")
    return form


FORMS = (dynamics_gp,)
