"""SAP: the financial statement report, saved from the list viewer."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

SAP = """
1000000 | Total Assets :: total_assets => total_assets
1100000 | Non-current assets => total_noncurrent_assets
1110000 | Intangible assets :: intangibles
1111000 | Goodwill => goodwill
1112000 | Software and licences :: intangible_assets
1120000 | Property, plant and equipment => property_plant_equipment
1130000 | Financial assets :: financial_assets => long_term_investments
1200000 | Current assets => total_current_assets
1210000 | Inventories => inventories
1220000 | Trade receivables => trade_receivables
1230000 | Other receivables => other_receivables
1240000 | Prepaid expenses => prepaid_expenses
1250000 | Short-term securities => short_term_investments
1260000 | Cash and cash equivalents => cash_and_equivalents
2000000 | Total Equity and Liabilities :: - total_assets => -total_liabilities_and_equity
2100000 | Equity :: - total_equity => -total_equity
2110000 | Subscribed capital :: - share_capital => -share_capital
2120000 | Capital reserve :: - share_premium => -share_premium
2130000 | Retained earnings :: - retained_earnings => -retained_earnings
2200000 | Non-current liabilities => -total_noncurrent_liabilities
2210000 | Long-term bank loans :: - bank_long => -long_term_debt
2220000 | Shareholder loans :: - owner_loan => -related_party_payables_noncurrent
2230000 | Pension provisions => -pension_obligations
2240000 | Other provisions => -provisions_noncurrent
2300000 | Current liabilities => -total_current_liabilities
2310000 | Short-term bank loans :: - bank_current => -short_term_debt
2320000 | Trade payables => -trade_payables
2330000 | Advances received :: - contract_liabilities => -contract_liabilities
2340000 | Income tax liabilities => -current_tax_payable
2350000 | Other liabilities :: - taxes_and_social - employee_payables - accrued_expenses - other_current_liabilities - provisions_current => -other_current_liabilities
"""
SAP_PROFIT = """
3000000 | Profit and loss statement :: - net_income
3100000 | Revenue => -revenue
3200000 | Cost of sales => cost_of_sales
3300000 | Selling expenses => selling_expenses
3400000 | Administrative expenses => general_admin_expenses
3500000 | Other operating income => -other_operating_income
3600000 | Operating result :: - operating_profit => -operating_profit
3700000 | Interest income => -interest_income
3800000 | Interest expense => interest_expense
3900000 | Income taxes => income_tax_expense
3950000 | Net result :: - net_income => -net_income
"""


def sap_financial_statement() -> Form:
    """SAP's balance sheet and P&L report saved as xlsx: credits negative with the minus behind, in one list, two periods."""
    books = company(
        "Kolbe Armaturen AG",
        "manufacturer",
        "healthy",
        sales=4_830_000_000,
        step=0.01,
        years=2,
        without=(*PLAIN, *DEFERRED_TAX),
    )
    form = Form(books, "S_ALR_87012284.xlsx", prints=Print(1, 2, words=_trailing))
    form.leave_open("intangible_assets operating_profit sga_expenses total_liabilities")
    page = form.page("Sheet1")
    page.put("Financial statements")
    page.put("Company code 1000", None, "Ledger 0L", None, "Amounts in EUR")
    page.put(
        "FS item",
        "Text for B/S P&L item",
        "Reporting period (01.2024-16.2024)",
        "Comparison period (01.2023-16.2023)",
        "Absolute difference",
    )
    page.table(SAP, (0, 1, Amount(0), Amount(1)))
    page.table(SAP_PROFIT, (0, 1, Amount(0), Amount(1)))
    return form


def _trailing(amount: float) -> str:
    return f"{-amount:,.2f}-" if amount < 0 else f"{amount:,.2f}"


FORMS = (sap_financial_statement,)
