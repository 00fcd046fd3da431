"""A British program's statements: nominal codes before labels, current less current liabilities, mispostings and suspense, amounts as texts."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
Fixed Assets
0020 Plant and Machinery :: machinery_gross + construction
0021 Plant and Machinery Depreciation :: - machinery_worn
0040 Furniture and Fixtures :: fixtures_gross + buildings_gross
0041 Furniture and Fixtures Depreciation :: - fixtures_worn - buildings_worn
Total Fixed Assets :: property_plant_equipment => total_noncurrent_assets
Current Assets
1001 Stock :: raw_inventories => inventories
1100 Debtors Control Account :: trade_receivables => trade_receivables
1103 Prepayments :: prepaid_expenses => prepaid_expenses
1104 Directors Loan Account :: sundry_receivables + vat_receivable
1200 Current Account :: bank_main
1210 Deposit Account :: savings
1230 Petty Cash :: cash_hand
1250 PayPal :: paypal
Total Current Assets :: total_current_assets => total_current_assets
Current Liabilities
1240 Company Credit Card :: card
2100 Creditors Control Account :: trade_payables => trade_payables
2109 Accruals :: accrued_expenses => accrued_expenses
2110 Deferred Income :: contract_liabilities => contract_liabilities
2200 VAT Liability :: vat_payable
2210 P.A.Y.E. :: paye
2211 National Insurance :: ni
2220 Net Wages :: employee_payables => employee_payables
2320 Corporation Tax :: current_tax_payable => current_tax_payable
2301 Invoice Finance :: bank_short
2310 Hire Purchase :: bank_portion
9998 Suspense Account :: suspense
9999 Mispostings Account :: mispost
Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Current Assets less Current Liabilities :: total_current_assets - total_current_liabilities => net_current_assets
Total Assets less Current Liabilities :: total_assets - total_current_liabilities => total_assets_less_current_liabilities
Long Term Liabilities
2300 Loans :: bank_long
2305 Bounce Back Loan :: owner_loan
Total Long Term Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Assets less Total Liabilities :: total_equity => net_assets
Capital & Reserves
3000 Ordinary Shares :: share_capital + share_premium => share_capital
3100 Retained Profit :: retained_rest + dividends_declared
3101 Dividends Paid :: - dividends_declared
3200 Opening Balances :: opening
Profit & Loss Account :: net_income
Total Capital & Reserves :: total_equity => total_equity
"""
RESULTS = """
Turnover
4000 Sale of Goods :: sales_goods
4100 Sale of Services :: sales_services
4906 Shipping Income
Total Turnover :: revenue => revenue
Cost of Sales
5000 Cost of Goods :: materials - change_in_inventories_fg
5101 Subcontractor Costs :: direct_services
Total Cost of Sales :: materials - change_in_inventories_fg + direct_services => cost_of_sales
Gross Profit :: revenue - materials + change_in_inventories_fg - direct_services => gross_profit
Gross Profit %
Expenses
6201 Advertising :: services_selling
7001 Directors Salaries :: dir_sal
7003 Staff Salaries :: staff_sal
7006 Employers NI :: social_cost
7007 Employers Pensions :: pension_cost
7100 Rent :: other_taxes
7600 Legal Fees :: services_admin
7901 Bank Charges :: sundry_costs
7903 Loan Interest Paid :: interest_expense => interest_expense
8000 Depreciation :: depreciation_amortisation => depreciation_amortisation
8100 Bad Debt Write Off :: bad_debt_expense => bad_debt_expense
Total Expenses :: external_services - direct_services + personnel_expenses + operating_charges + depreciation_amortisation + interest_expense
Operating Profit :: operating_profit - other_operating_income - interest_expense
Other Income
4904 Interest Received :: interest_income => interest_income
4905 Sundry Income :: other_operating_income
Total Other Income :: interest_income + other_operating_income
Profit before Tax :: profit_before_tax => profit_before_tax
8200 Corporation Tax :: income_tax_expense => income_tax_expense
Net Profit :: net_income => net_income
"""


def kashflow() -> Form:
    """Two sheets, dates and spans over two columns; the operating profit is after the interest paid."""
    none = (*SMALL, "software_gross", "software_worn", "amortisation", "deposits")
    books = company(
        "Penhallow Marine Fabrication Ltd", "builder", "strained", sales=1_240_000, step=1, seed=9, without=none
    )
    books = parted(books, "cash_bank", "bank_main", savings=0.25, paypal=0.02)
    books = parted(
        books,
        "other_current_liabilities",
        "card",
        suspense=(0.02, 0.03, -0.05, 0.04),
        mispost=(0.01, -0.01, 0.01, 0.01),
    )
    books = parted(books, "social_payable", "paye", ni=0.4)
    books = parted(books, "retained_brought", "retained_rest", opening=0.01)
    books = parted(books, "wages", "staff_sal", dir_sal=0.15)
    form = Form(books, "Balance Sheet.xlsx", prints=Print(1, 2, words=lambda amount: f"{amount:,.2f}"))
    form.leave_open(
        "lease_liabilities_current materials_consumed other_receivables receivables_total cash_and_equivalents other_current_assets "
        "other_current_liabilities other_tax_social_payables short_term_debt other_operating_income property_plant_equipment_gross "
        "accumulated_depreciation long_term_debt operating_profit retained_earnings profit_for_year_in_equity total_operating_expenses "
        "related_party_receivables_current personnel_expenses external_services selling_expenses ebitda cf_operating"
    )
    form.also("cost_of_sales", "materials - change_in_inventories_fg + direct_services")
    form.also("gross_profit", "revenue - materials + change_in_inventories_fg - direct_services")
    for name, drawn, when, heads in (
        ("Balance Sheet", POSITION, "As at 31/12/2024", ("31/12/2024", "31/12/2023")),
        (
            "Profit and Loss",
            RESULTS,
            "01/01/2024 to 31/12/2024",
            ("01/01/2024 - 31/12/2024", "01/01/2023 - 31/12/2023"),
        ),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(f"{name} {when}")
        page.put(None, *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (kashflow,)
