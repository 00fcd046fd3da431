"""An analyst's three-statement model: three actual years, three projected ones, checks and ratios."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Cell
from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = (
    ("*Net sales :: revenue => revenue", "   % growth", "up_revenue", "was_revenue"),
    ("COGS (excl. D&A) :: cost_of_sales - direct_depreciation => cost_of_sales", "", "", ""),
    (
        "*Gross profit :: gross_profit + direct_depreciation => gross_profit",
        "   % margin", "gross_profit + direct_depreciation", "revenue",
    ),
    ("SG&A (excl. D&A) :: sga_expenses - depreciation_selling - depreciation_admin => sga_expenses", "", "", ""),
    ("Other operating (income) / expense, net :: - other_operating_income => -other_operating_income", "", "", ""),
    ("*EBITDA :: ebitda => ebitda", "   % margin", "ebitda", "revenue"),
    ("Depreciation & amortization :: depreciation_amortisation => depreciation_amortisation", "", "", ""),
    ("*EBIT :: operating_profit => operating_profit", "   % margin", "operating_profit", "revenue"),
    (
        """
Interest expense :: interest_expense => interest_expense
Interest income :: - interest_income => -interest_income
*EBT :: profit_before_tax => profit_before_tax
Income taxes :: income_tax_expense => income_tax_expense""",
        "   Effective tax rate", "income_tax_expense", "profit_before_tax",
    ),
    ("*Net income :: net_income => net_income", "   % margin", "net_income", "revenue"),
)  # fmt: skip
BALANCE = """
Cash :: cash_and_equivalents => cash_and_equivalents
Marketable securities :: short_term_investments => short_term_investments
Accounts receivable :: trade_receivables => trade_receivables
Inventory :: inventories => inventories
Prepaids & other current assets :: prepaid_expenses + other_receivables => other_current_assets/prepaid_expenses
*Total current assets :: total_current_assets => total_current_assets
PP&E, net :: property_plant_equipment => property_plant_equipment
Goodwill :: goodwill => goodwill
Other intangibles, net :: intangible_assets => intangible_assets
Other long-term assets :: financial_assets + deferred_tax_assets => other_noncurrent_assets
*Total assets :: total_assets => total_assets

Accounts payable :: trade_payables => trade_payables
Accrued & other current liabilities :: taxes_and_social + employee_payables + accrued_expenses + current_tax_payable + other_current_liabilities + provisions_current => accrued_expenses/other_current_liabilities
Deferred revenue & customer deposits :: contract_liabilities => contract_liabilities
Revolver :: bank_short => short_term_debt
Current portion of term loan :: bank_portion => current_portion_long_term_debt
*Total current liabilities :: total_current_liabilities => total_current_liabilities
Term loan, net of current portion :: bank_long => long_term_debt
Shareholder loan :: owner_loan => related_party_payables_noncurrent
Other long-term liabilities :: pension_obligations + provisions_noncurrent + deferred_tax_liabilities => other_noncurrent_liabilities
*Total liabilities :: total_liabilities => total_liabilities
Common stock & APIC :: share_capital + share_premium => share_capital
Retained earnings :: retained_earnings => retained_earnings
*Total equity :: total_equity => total_equity
*Total liabilities & equity :: total_assets => total_liabilities_and_equity
"""
CASH = """
Net income :: net_income => cf_start_profit
D&A :: depreciation_amortisation => cf_depreciation
Deferred taxes & other non-cash :: cf_other_noncash => cf_other_noncash
(Inc.) / dec. in A/R :: - up_trade_receivables => cf_change_receivables
(Inc.) / dec. in inventory :: - up_inventories => cf_change_inventories
(Inc.) / dec. in prepaids & other :: - up_prepaid_expenses - up_other_receivables
Inc. / (dec.) in A/P :: up_trade_payables => cf_change_payables
Inc. / (dec.) in accrued & deferred revenue :: cf_change_other_wc + up_prepaid_expenses
*Cash flow from operations :: cf_operating => cf_operating
Capex :: cf_capex => cf_capex
Capitalized software :: cf_capex_intangibles => cf_capex_intangibles
Asset sales :: disposal_proceeds => cf_disposal_proceeds
Other investing :: cf_other_investing => cf_other_investing
*Cash flow from investing :: cf_investing => cf_investing
Debt draws :: borrowed => cf_debt_proceeds
Debt paydown :: - repaid => cf_debt_repayment
Equity issuance :: raised => cf_equity_proceeds
Dividends :: - dividends_declared => cf_dividends_paid
*Cash flow from financing :: cf_financing => cf_financing
*Net change in cash :: cf_net_change => cf_net_change
Beginning cash :: cash_beginning => cash_beginning
Ending cash :: cash_end => cash_end
"""
DEBT = """
Term loan - beginning :: was_bank_long + was_bank_portion
Term loan - net draws / (paydown) :: up_bank_long + up_bank_portion
*Term loan - ending :: bank_long + bank_portion
Revolver - beginning :: was_bank_short
Revolver - net draws / (paydown) :: up_bank_short
*Revolver - ending :: bank_short
Interest expense :: interest_expense
"""
YEARS = tuple(range(2022, 2028))
HEADS = tuple(f"FY{year - 2000}{'A' if year <= 2024 else 'E'}" for year in YEARS)


def _shares(books: Company, page: Page, label: str, part: str, whole: str) -> None:
    shares = [books.amount(part, 2027 - year) / books.amount(whole, 2027 - year) for year in YEARS]
    page.put(label, None, *(Cell(round(share, 4), "0.0%") for share in shares))


def _titled(form: Form, name: str, title: str, *, hidden: bool = False) -> Page:
    page = form.page(name, hidden=hidden)
    page.put("Project Kestrel - Halvorsen Packaging Group")
    page.put(title)
    page.put("USD in millions unless stated")
    page.skip()
    page.put(None, None, "Historical", None, None, "Projected")
    page.put("Fiscal year ending 31-Dec", None, *HEADS)
    return page


def three_statement_model() -> Form:
    """An English model: assumptions, three historical and three projected columns, growth rows between, checks, ratios below, debt, a hidden old sheet."""
    told = company(
        "Halvorsen Packaging Group", "manufacturer", "healthy", sales=2_140, step=1e5, last=2027, years=6, without=PLAIN
    )
    actual = replace(told, accounts={name: of[:4] for name, of in told.accounts.items()}, last=2024)
    form = Form(
        actual, "Kestrel_model_v14.xlsx", date(2024, 12, 31), prints=Print(1e6, 1, "#,##0.0_);(#,##0.0)", zero=0.0)
    )
    form.leave_open(
        "prepaid_expenses other_receivables receivables_total other_current_liabilities accrued_expenses other_current_assets "
        "total_operating_expenses total_operating_income net_financial_result cf_change_other_wc cf_change_working_capital "
        "cf_before_working_capital selling_expenses general_admin_expenses share_premium other_noncurrent_liabilities net_debt total_debt"
    )  # fmt: skip
    columns = (
        *(Amount(back) for back in (2, 1, 0)),
        *(Amount(back, books=told, counts=False) for back in (2, 1, 0)),
    )
    page = form.page("Assumptions")
    page.put("Project Kestrel - operating assumptions (base case)")
    page.put("Case selected", 1.0, "1 = base, 2 = downside, 3 = upside")
    page.skip()
    page.put("Driver", "Unit", *HEADS)
    for label, unit, part, whole in (
        ("Net sales growth", "%", "up_revenue", "was_revenue"),
        ("COGS excl. D&A", "% of sales", "cost_of_sales - direct_depreciation", "revenue"),
        ("Capex", "% of sales", "capex", "revenue"),
        ("Tax rate", "%", "income_tax_expense", "profit_before_tax"),
    ):
        _shares(told, page, label, part, whole)
        page.cells[page.row - 1, 2] = Cell(unit)
    page.put("Interest rate on term loan", "%", *[Cell(0.055, "0.0%")] * 6)
    page.put("Minimum cash", "$m", *[Cell(5.0, "0.0")] * 6)
    page = _titled(form, "IS", "Income statement")
    for drawn, label, part, whole in INCOME:
        page.table(drawn, (0, None, *columns))
        if label:
            _shares(told, page, label, part, whole)
    page = _titled(form, "BS", "Balance sheet")
    page.table(BALANCE, (0, None, *columns))
    page.put("Balance check", None, *[Cell(0.0, "0.000")] * 6)
    page = _titled(form, "CF", "Cash flow statement")
    page.table(CASH, (0, None, *columns))
    page.put("Check: ending cash vs. BS", None, *[Cell(0.0, "0.000")] * 6)
    page.skip()
    page.put("Credit statistics")
    _shares(told, page, "FCF conversion (CFO - capex) / EBITDA", "cf_operating - capex", "ebitda")
    debt = "bank_debt + owner_loan"
    for label, part, whole in (
        ("Total debt / EBITDA", debt, "ebitda"),
        ("Net debt / EBITDA", f"{debt} - cash_and_equivalents - short_term_investments", "ebitda"),
        ("EBITDA / interest expense", "ebitda", "interest_expense"),
    ):
        ratios = (told.amount(part, 2027 - year) / told.amount(whole, 2027 - year) for year in YEARS)
        page.put(label, None, *(Cell(round(ratio, 2), '0.0"x"') for ratio in ratios))
    page = _titled(form, "Debt", "Debt schedule")
    page.table(DEBT, (0, None, *(Amount(2027 - year, books=told, counts=False) for year in YEARS)))
    page = _titled(form, "IS_v9_old", "Income statement", hidden=True)
    stale = company(
        "Halvorsen before diligence",
        "manufacturer",
        "healthy",
        sales=2_090,
        step=1e5,
        last=2027,
        years=6,
        without=PLAIN,
    )
    for drawn, *_ in INCOME:
        page.table(drawn, (0, None, *(Amount(2027 - year, books=stale, counts=False) for year in YEARS)))
    return form


FORMS = (three_statement_model,)
