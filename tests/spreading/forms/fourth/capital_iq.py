"""A data vendor's workbook of an Indian listed company, three statements with the vendor's own template of lines."""

from __future__ import annotations

from datetime import date

from finvet.model import Cell
from tests.spreading.forms.company import Company
from tests.spreading.forms.fourth.halves import before_last, twelve_months_to_half
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import company

INCOME = """
Revenue :: revenue => revenue
Other Revenue :: nothing
*  Total Revenue :: revenue => revenue

Cost Of Goods Sold :: cost_of_sales - direct_depreciation => cost_of_sales
*  Gross Profit :: gross_profit + direct_depreciation => gross_profit

Selling General & Admin Exp. :: sga_expenses - depreciation_selling - depreciation_admin - research => sga_expenses
R & D Exp. :: research => rd_expenses
Depreciation & Amort. :: depreciation_amortisation => depreciation_amortisation
Other Operating Expense/(Income) :: - sundry_income => -other_operating_income

*  Other Operating Exp., Total :: sga_expenses + direct_depreciation - sundry_income

*  Operating Income :: operating_profit - disposal_gain => operating_profit

Interest Expense :: - interest_expense => -interest_expense
Interest and Invest. Income :: interest_income => interest_income
*  Net Interest Exp. :: interest_income - interest_expense

Currency Exchange Gains (Loss) :: fx_gain - fx_loss => other_financial_result
*  EBT Excl. Unusual Items :: profit_before_tax - disposal_gain

Gain (Loss) On Sale Of Assets :: disposal_gain
*  EBT Incl. Unusual Items :: profit_before_tax => profit_before_tax

Income Tax Expense :: income_tax_expense => income_tax_expense
*  Earnings from Cont. Ops. :: net_income

Earnings of Discontinued Ops. :: nothing
*  Net Income to Company :: net_income => net_income

Minority Int. in Earnings :: nothing
*  Net Income :: net_income => net_income

Pref. Dividends and Other Adj. :: nothing

*  NI to Common Incl Extra Items :: net_income
*  NI to Common Excl. Extra Items :: net_income
"""
SUPPLEMENT = """
*Supplemental Items
EBITDA :: operating_profit - disposal_gain + depreciation_amortisation => ebitda
EBITA :: operating_profit - disposal_gain + amortisation
EBIT :: operating_profit - disposal_gain
As Reported Total Revenue* :: revenue + other_operating_income + interest_income
Current Domestic Taxes :: current_tax
Deferred Domestic Taxes :: deferred_tax
"""
BALANCE = """
*ASSETS
Cash And Equivalents :: cash_and_equivalents => cash_and_equivalents
Short Term Investments :: short_term_investments => short_term_investments
*  Total Cash & ST Investments :: cash_and_equivalents + short_term_investments

Accounts Receivable :: trade_receivables => trade_receivables
Other Receivables :: vat_receivable => other_receivables
*  Total Receivables :: trade_receivables + vat_receivable => receivables_total

Inventory :: inventories => inventories
Prepaid Exp. :: prepaid_expenses => prepaid_expenses
Other Current Assets :: sundry_receivables => other_current_assets
*  Total Current Assets :: total_current_assets => total_current_assets

Gross Property, Plant & Equipment :: property_plant_equipment_gross => property_plant_equipment_gross
Accumulated Depreciation :: - accumulated_depreciation => -accumulated_depreciation
*  Net Property, Plant & Equipment :: property_plant_equipment => property_plant_equipment

Long-term Investments :: long_term_investments => long_term_investments
Goodwill => goodwill
Other Intangibles :: intangible_assets => intangible_assets
Deferred Tax Assets, LT :: deferred_tax_assets => deferred_tax_assets
Other Long-Term Assets :: deposits => other_noncurrent_assets
*Total Assets :: total_assets => total_assets

*LIABILITIES
Accounts Payable :: trade_payables => trade_payables
Accrued Exp. :: accrued_expenses + employee_payables => accrued_expenses
Short-term Borrowings :: bank_short => short_term_debt
Curr. Port. of LT Debt :: bank_portion => current_portion_long_term_debt
Curr. Income Taxes Payable :: current_tax_payable => current_tax_payable
Unearned Revenue, Current :: contract_liabilities => contract_liabilities
Other Current Liabilities :: taxes_and_social + other_current_liabilities + provisions_current => other_current_liabilities
*  Total Current Liabilities :: total_current_liabilities => total_current_liabilities

Long-Term Debt :: bank_long + owner_loan - lease => long_term_debt
Long-Term Leases :: lease => lease_liabilities_noncurrent
Pension & Other Post-Retire. Benefits :: pension_obligations => pension_obligations
Def. Tax Liability, Non-Curr. :: deferred_tax_liabilities => deferred_tax_liabilities
Other Non-Current Liabilities :: provisions_noncurrent => other_noncurrent_liabilities/provisions_noncurrent
*Total Liabilities :: total_liabilities => total_liabilities

Common Stock :: share_capital => share_capital
Additional Paid In Capital :: share_premium => share_premium
Retained Earnings :: retained_earnings - legal_reserve => retained_earnings
Treasury Stock :: nothing
Comprehensive Inc. and Other :: legal_reserve => other_reserves
*  Total Common Equity :: total_equity => equity_attributable_to_parent

Minority Interest :: nothing
*Total Equity :: total_equity => total_equity

*Total Liabilities And Equity :: total_assets => total_liabilities_and_equity

*Supplemental Items
Tangible Book Value :: total_equity - intangibles
Total Debt :: bank_debt + owner_loan => total_debt
Net Debt :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Equity Method Investments :: nothing
Inventory - Raw Materials :: raw
Inventory - Work in Progress :: wip
Inventory - Finished Goods :: finished
"""
CASH = """
Net Income :: net_income => cf_start_profit
Depreciation & Amort. :: depreciation_ppe
Amort. of Goodwill and Intangibles :: amortisation
*  Depreciation & Amort., Total :: depreciation_amortisation => cf_depreciation

(Gain) Loss From Sale Of Assets :: - disposal_gain => +cf_other_noncash
Other Operating Activities :: cf_other_noncash + disposal_gain => +cf_other_noncash
Change in Acc. Receivable :: - up_trade_receivables => cf_change_receivables
Change In Inventories :: - up_inventories => cf_change_inventories
Change in Acc. Payable :: up_trade_payables => cf_change_payables
Change in Unearned Rev. :: up_contract_liabilities => +cf_change_other_wc
Change in Inc. Taxes :: up_current_tax_payable => +cf_change_other_wc
Change in Other Net Operating Assets :: cf_change_working_capital + up_trade_receivables + up_inventories - up_trade_payables - up_contract_liabilities - up_current_tax_payable => +cf_change_other_wc
*  Cash from Ops. :: cf_operating => cf_operating

Capital Expenditure :: cf_capex => cf_capex
Sale of Property, Plant, and Equipment :: disposal_proceeds => cf_disposal_proceeds
Cash Acquisitions :: nothing
Sale (Purchase) of Intangible assets :: cf_capex_intangibles => cf_capex_intangibles
Invest. in Marketable & Equity Securt. :: - up_short_term_investments - up_long_term_investments => +cf_other_investing
Other Investing Activities :: - up_deposits => +cf_other_investing
*  Cash from Investing :: cf_investing => cf_investing

Short Term Debt Issued :: nothing
Long-Term Debt Issued :: borrowed => cf_debt_proceeds
*  Total Debt Issued :: borrowed => cf_debt_proceeds
Short Term Debt Repaid :: nothing
Long-Term Debt Repaid :: - repaid => cf_debt_repayment
*  Total Debt Repaid :: - repaid => cf_debt_repayment

Issuance of Common Stock :: raised => cf_equity_proceeds

Common Dividends Paid :: - dividends_declared => cf_dividends_paid
*  Total Dividends Paid :: - dividends_declared => cf_dividends_paid

Special Dividend Paid :: nothing
*  Cash from Financing :: cf_financing => cf_financing

Foreign Exchange Rate Adj. :: nothing
*  Net Change in Cash :: cf_net_change => cf_net_change

*Supplemental Items
Cash Interest Paid :: interest_expense => -cf_interest_paid
Cash Taxes Paid :: tax_settled => -cf_tax_paid
Net Debt Issued :: borrowed - repaid
"""


def _headed(form: Form, name: str, heads: tuple[str, ...]) -> Page:
    page = form.page(name)
    page.put(f"Vasundhara Polyfilms Limited (NSEI:VASPOLY) > Financials > {name}")
    page.skip()
    page.put("In Millions of the reported currency, except per share items.")
    page.put("Template:", "Standard", "Restatement:", "Latest Filings")
    page.put("Period Type:", "Annual", "Order:", "Latest on Right")
    page.put("Currency:", "Reported Currency", "Conversion:", "Historical")
    page.put("Units:", "Default", "Decimals:", "Default")
    page.skip()
    page.put(f"{name}")
    page.put("Balance Sheet as of:" if name == "Balance Sheet" else "For the Fiscal Period Ending", *heads)
    page.put("Currency", *["INR"] * len(heads))
    page.skip()
    return page


def _parted(books: Company) -> Company:
    return split(books, research=("general_admin_expenses", 0.12), lease=("bank_long", 0.11), nothing=("raised", 0.0))


def vendor_template() -> Form:
    """A vendor's template in millions of rupees: four March years, the newest right, then twelve months, dashes for nothing."""
    told = company(
        "Vasundhara Polyfilms Limited", "manufacturer", "healthy", sales=142_600, step=1e5, last=2026, years=5,
        without=("exceptional_income", "exceptional_costs"),
    )  # fmt: skip
    books, recent = _parted(before_last(told)), _parted(twelve_months_to_half(told))
    form = Form(books, "VASPOLY_Financials.xls", date(2025, 3, 31), prints=Print(1e6, 1, "#,##0.0;(#,##0.0)", zero="-"))
    form.leave_open(
        "other_operating_income total_operating_expenses total_operating_income net_financial_result selling_expenses "
        "general_admin_expenses exceptional_items total_noncurrent_assets total_noncurrent_liabilities employee_payables "
        "net_debt provisions_current other_tax_social_payables related_party_payables_noncurrent cf_change_working_capital "
        "cf_before_working_capital cf_start_profit net_income_parent cf_interest_received revenue_reserves depreciation_ppe "
        "provisions_noncurrent other_financial_result other_reserves"
    )
    form.also("total_noncurrent_assets", "total_noncurrent_assets")
    columns = (
        0,
        *(Amount(back) for back in (3, 2, 1, 0)),
        Amount(0, books=recent, counts=False),
    )
    years = (2022, 2023, 2024, 2025)
    flows = (*(f"12 months\nMar-31-{year}" for year in years), "LTM\n12 months\nSep-30-2025")
    page = _headed(form, "Income Statement", flows)
    page.table(INCOME, columns)
    page.skip()
    page.put("Per Share Items")
    page.put("Basic EPS", *(Cell(round(books.amount("net_income", back) / 3_120, 2), "0.00") for back in (3, 2, 1, 0)))
    page.put("Weighted Avg. Basic Shares Out.", *[Cell(312.0, "0.0")] * 5)
    page.skip()
    page.table(SUPPLEMENT, columns)
    page.put(
        "Effective Tax Rate %",
        *(
            Cell(round(books.amount("income_tax_expense", back) / books.amount("profit_before_tax", back), 4), "0.0%")
            for back in (3, 2, 1, 0)
        ),
    )
    page.skip()
    page.put(
        "* Occasionally, certain items classified as Revenue by the company will be re-classified as other income."
    )
    page = _headed(form, "Balance Sheet", (*(f"Mar-31-{year}" for year in years), "Sep-30-2025"))
    page.table(BALANCE, columns)
    page.put("Full Time Employees", 1834.0, 1861.0, 1902.0, 1955.0, "NA")
    page = _headed(form, "Cash Flow", flows)
    page.table(CASH, columns)
    return form


FORMS = (vendor_template,)
