"""A group's consolidation: a column an entity, eliminations and the consolidated figures, a sheet a year."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ROWS = """
*Balance sheet
Cash and bank :: cash_and_equivalents => cash_and_equivalents
Marketable securities :: short_term_investments => short_term_investments
Trade debtors, net :: trade_receivables => trade_receivables
VAT and sundry debtors :: other_receivables => other_receivables
Stock :: inventories => inventories
Prepayments :: prepaid_expenses => prepaid_expenses
*Current assets :: total_current_assets => total_current_assets
Tangible fixed assets :: property_plant_equipment => property_plant_equipment
Goodwill on consolidation :: goodwill => goodwill
Other intangibles :: intangible_assets => intangible_assets
Financial fixed assets :: financial_assets => long_term_investments
Deferred tax asset :: deferred_tax_assets => deferred_tax_assets
*Fixed assets :: total_noncurrent_assets => total_noncurrent_assets
*TOTAL ASSETS :: total_assets => total_assets
Trade creditors :: trade_payables => trade_payables
Customer prepayments :: contract_liabilities => contract_liabilities
Bank overdraft and short-term loans :: bank_short => bank_overdrafts/short_term_debt
Current portion of bank loans :: bank_portion => current_portion_long_term_debt
Corporation tax :: current_tax_payable => current_tax_payable
VAT and payroll taxes :: taxes_and_social => other_tax_social_payables
Wages and holiday accrual :: employee_payables => employee_payables
Accruals :: accrued_expenses => accrued_expenses
Short-term provisions :: provisions_current => provisions_current
Sundry creditors :: other_current_liabilities => other_current_liabilities
*Current liabilities :: total_current_liabilities => total_current_liabilities
Bank loans > 1 year :: bank_long => long_term_debt
Shareholder loan :: owner_loan => related_party_payables_noncurrent
Pension provision :: pension_obligations => pension_obligations
Other provisions :: provisions_noncurrent => provisions_noncurrent
Deferred tax liability :: deferred_tax_liabilities => deferred_tax_liabilities
*Long-term liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Share capital :: share_capital => share_capital
Share premium :: share_premium => share_premium
Retained earnings :: retained_earnings => retained_earnings
*Equity :: total_equity => total_equity
*TOTAL EQUITY AND LIABILITIES :: total_assets => total_liabilities_and_equity

*Income statement
Net sales :: revenue => revenue
Cost of goods sold :: - cost_of_sales => -cost_of_sales
*Gross margin :: gross_profit => gross_profit
Selling expenses :: - selling_expenses => -selling_expenses
G&A expenses :: - general_admin_expenses => -general_admin_expenses
Other operating income :: other_operating_income => other_operating_income
*EBIT :: operating_profit => operating_profit
Interest received :: interest_income => interest_income
Interest paid :: - interest_expense => -interest_expense
*EBT :: profit_before_tax => profit_before_tax
Tax :: - income_tax_expense => -income_tax_expense
*Net result :: net_income => net_income
"""


def consolidation_pack() -> Form:
    """Entities side by side, what is eliminated, the group last; a sheet FY24 and a sheet FY23."""
    group = company("Kestrel Packaging Group", "manufacturer", sales=58_000, years=2)
    one = replace(company("Kestrel Packaging Ltd", "manufacturer", sales=31_000, years=2), step=group.step)
    two = replace(company("Kestrel Verpackung GmbH", "manufacturer", sales=22_000, years=2), step=group.step)
    three = replace(company("Kestrel Emballage SARL", "manufacturer", sales=11_000, years=2), step=group.step)
    names = list(group.accounts)
    rest = Company(
        "eliminations",
        {
            n: tuple(
                group.accounts[n][at] - one.accounts[n][at] - two.accounts[n][at] - three.accounts[n][at]
                for at in range(group.years + 1)
            )
            for n in names
        },
        group.last,
        group.step,
    )
    form = Form(group, "Consolidation pack FY24.xlsx", prints=Print(1000, 0, "#,##0;(#,##0);-", zero=0.0))
    for back, name in ((0, "FY24"), (1, "FY23")):
        page = form.page(name)
        page.put("Kestrel Packaging Group - consolidation")
        page.put(f"Year ended 31 December {2024 - back}", None, None, None, None, "EUR '000")
        page.put(None, "Kestrel Ltd", "Kestrel GmbH", "Kestrel SARL", "Eliminations", "Consolidated")
        page.table(
            ROWS,
            (0, *(Amount(back, books=books, counts=False) for books in (one, two, three, rest)), Amount(back)),
        )
    return form


FORMS = (consolidation_pack,)
