"""A broker's page of financials on a Singapore company: four blocks of a sheet, forecasts beside what was reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

PROFIT = """
Turnover :: revenue => revenue
Operating costs ex. D&A :: ebitda - revenue
*EBITDA :: ebitda => ebitda
Depn & amort. :: - depreciation_amortisation => -depreciation_amortisation
*Operating profit (EBIT) :: operating_profit => operating_profit
Net int income/(exp) :: interest_income - interest_expense => net_financial_result
Exceptional gain/(loss) :: exceptional_income - exceptional_costs => exceptional_items
Share of assocs & JVs :: raised - raised
*Pre-tax profit :: profit_before_tax => profit_before_tax
Tax :: - income_tax_expense => -income_tax_expense
Minority interest :: raised - raised
*Net profit :: net_income => net_income
Net profit pre-except. :: net_income - exceptional_income + exceptional_costs
"""
BALANCE = """
Fixed assets, net :: property_plant_equipment => property_plant_equipment
Invts in assocs & others :: financial_assets => long_term_investments
Goodwill & intangibles :: intangibles => intangible_assets
Other LT assets :: deferred_tax_assets => other_noncurrent_assets/deferred_tax_assets
Cash & ST invts :: cash_and_equivalents => cash_and_equivalents
Inventory :: inventories => inventories
Debtors :: trade_receivables => trade_receivables
Other current assets :: other_receivables + prepaid_expenses => other_current_assets
*Total assets :: total_assets => total_assets
ST debt :: bank_current => short_term_debt
Creditors :: trade_payables => trade_payables
Other current liabs :: total_current_liabilities - bank_current - trade_payables => other_current_liabilities
LT debt :: bank_long + owner_loan => long_term_debt
Other LT liabs :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
Shareholder's equity :: total_equity => total_equity
Minority interests :: raised - raised
*Total cap. & liabs :: total_assets => total_liabilities_and_equity
Non-cash wkg. capital :: inventories + receivables_total + prepaid_expenses - total_current_liabilities + bank_current
Net cash/(debt) :: cash_and_equivalents - bank_current - bank_long - owner_loan => -net_debt
"""
CASH = """
Pre-tax profit :: profit_before_tax => cf_start_profit
Depn & amort. :: depreciation_amortisation => cf_depreciation
Tax paid :: up_current_tax_payable - current_tax => cf_tax_paid
Chg in wkg. cap :: cf_change_working_capital - up_current_tax_payable => cf_change_working_capital
Other operating CF :: cf_other_noncash - deferred_tax => cf_other_noncash
*Net operating CF :: cf_operating => cf_operating
Capital exp. (net) :: cf_capex + cf_capex_intangibles + disposal_proceeds => cf_capex
Other invts (net) :: cf_other_investing => cf_other_investing
*Net investing CF :: cf_investing => cf_investing
Div paid :: - dividends_declared => cf_dividends_paid
Chg in gross debt :: borrowed - repaid
Capital issues :: raised => cf_equity_proceeds
*Net financing CF :: cf_financing => cf_financing
Currency adjustments :: raised - raised
*Chg in cash :: cf_net_change => cf_net_change
"""
RATES = (
    ("Turnover growth (%)", "up_revenue", "was_revenue"),
    ("EBITDA margin (%)", "ebitda", "revenue"),
    ("EBIT margin (%)", "operating_profit", "revenue"),
    ("Net profit margin (%)", "net_income", "revenue"),
    ("Effective tax rate (%)", "income_tax_expense", "profit_before_tax"),
    ("ROAE (%)", "net_income", "total_equity"),
    ("ROA (%)", "net_income", "total_assets"),
)
NAME = "Straits Harbour Cold Chain Ltd"


def broker_page() -> Form:
    """Profit beside balance sheet, cash flow beside ratios, "FY Dec (S$m)" over each, three years with A and two with F."""
    without = tuple({*PLAIN, "short_term_investments", "owner_loan"} - {"exceptional_income", "exceptional_costs"})
    told = company(NAME, "builder", "healthy", sales=3_870, step=1e5, last=2026, years=5, without=without)
    books = replace(told, accounts={name: of[:4] for name, of in told.accounts.items()}, last=2024)
    form = Form(
        books,
        "SHCC SP - financials.xlsx",
        date(2024, 12, 31),
        dated=False,
        prints=Print(1e6, 1, "#,##0.0;(#,##0.0)", zero="-"),
    )
    form.leave_open(
        "total_operating_expenses goodwill other_current_assets prepaid_expenses other_receivables receivables_total "
        "total_current_assets total_noncurrent_assets total_current_liabilities total_noncurrent_liabilities total_liabilities "
        "cf_debt_proceeds cf_debt_repayment cf_disposal_proceeds cf_capex cf_capex_intangibles cf_before_working_capital total_debt "
        "interest_expense interest_income deferred_tax_assets net_debt cf_cash_generated_from_operations net_income_parent "
        "other_financial_result equity_attributable_to_parent cf_other_noncash cost_of_sales deferred_tax_liabilities"
    )
    form.also("total_liabilities", "total_liabilities")
    amounts = (
        *(Amount(back) for back in (2, 1, 0)),
        *(Amount(back, books=told, counts=False) for back in (1, 0)),
    )
    heads = ("2022A", "2023A", "2024A", "2025F", "2026F")
    page = form.page("Financials")
    page.put("Company update - Straits Harbour Cold Chain (SHCC SP)", column=2)
    page.put("Rating: ACCUMULATE", None, "Price: S$1.42", None, "Target: S$1.68", column=2)
    page.skip()
    for left, drawn, right, beside in (
        ("Profit & Loss", PROFIT, "Balance Sheet", BALANCE),
        ("Cash Flow", CASH, "", ""),
    ):
        page.put(left, *[None] * 6, right or "Key Ratios", column=2)
        page.put("FY Dec (S$m)", *heads, None, "FY Dec (S$m)" if right else "FY Dec", *heads, column=2)
        top = page.row
        page.table(drawn, (0, *amounts), row=top, column=2)
        if beside:
            page.table(beside, (0, *amounts), row=top, column=9)
        else:
            bottom, page.row = page.row, top
            for label, part, whole in RATES:
                shares = (told.amount(part, back) / told.amount(whole, back) for back in (4, 3, 2, 1, 0))
                page.put(label, *(Cell(round(100 * share, 1), "0.0") for share in shares), column=9)
            page.put("PE (x)", *(Cell(value, "0.0") for value in (14.2, 12.9, 11.7, 10.8, 9.9)), column=9)
            page.put("Dividend yield (%)", *(Cell(value, "0.0") for value in (3.1, 3.4, 3.4, 3.8, 4.1)), column=9)
            page.row = bottom
        page.skip()
    page.put("Source: Company, broker estimates. Price as at 14 March 2025.", column=2)
    return form


FORMS = (broker_page,)
