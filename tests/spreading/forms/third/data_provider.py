"""A data provider's export of a listed company: field names in CamelCase, a statement a sheet, the last twelve months first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from finvet.model import Period
from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES, quarter, twelve_months
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
TotalRevenue :: revenue => revenue
OperatingRevenue :: revenue
CostOfRevenue :: cost_of_sales => cost_of_sales
GrossProfit => gross_profit
OperatingExpense :: sga_expenses
SellingGeneralAndAdministration :: sga_expenses - research => sga_expenses
SellingAndMarketingExpense :: selling_expenses => selling_expenses
GeneralAndAdministrativeExpense :: general_admin_expenses - research => general_admin_expenses
ResearchAndDevelopment :: research => rd_expenses
OperatingIncome :: operating_profit - other_operating_income => operating_profit
NetNonOperatingInterestIncomeExpense :: net_financial_result => net_financial_result
InterestIncomeNonOperating :: interest_income => interest_income
InterestExpenseNonOperating :: interest_expense => interest_expense
OtherIncomeExpense :: other_operating_income
GainOnSaleOfPPE :: disposal_gain
OtherNonOperatingIncomeExpenses :: sundry_income
PretaxIncome :: profit_before_tax => profit_before_tax
TaxProvision :: income_tax_expense => income_tax_expense
NetIncome => net_income
NetIncomeCommonStockholders :: net_income
NetIncomeContinuousOperations :: net_income
TotalExpenses :: cost_of_sales + sga_expenses
ReconciledCostOfRevenue :: cost_of_sales - direct_depreciation
ReconciledDepreciation :: depreciation_amortisation => depreciation_amortisation
EBIT :: profit_before_tax + interest_expense
EBITDA :: profit_before_tax + interest_expense + depreciation_amortisation
"""
BALANCE = """
TotalAssets => total_assets
CurrentAssets :: total_current_assets => total_current_assets
CashCashEquivalentsAndShortTermInvestments :: cash_and_equivalents + short_term_investments
CashAndCashEquivalents => cash_and_equivalents
OtherShortTermInvestments :: short_term_investments => short_term_investments
Receivables :: receivables_total => receivables_total
AccountsReceivable :: trade_receivables => trade_receivables
GrossAccountsReceivable :: trade_gross
AllowanceForDoubtfulAccountsReceivable :: - allowance => -receivables_allowance
OtherReceivables :: other_receivables => other_receivables
Inventory :: inventories => inventories
RawMaterials :: raw
WorkInProcess :: wip
FinishedGoods :: finished
OtherInventories :: advances_paid
PrepaidAssets :: prepaid_expenses => prepaid_expenses
TotalNonCurrentAssets => total_noncurrent_assets
NetPPE :: property_plant_equipment => property_plant_equipment
GrossPPE :: property_plant_equipment_gross => property_plant_equipment_gross
BuildingsAndImprovements :: buildings_gross
MachineryFurnitureEquipment :: machinery_gross
OtherProperties :: fixtures_gross
ConstructionInProgress :: construction
AccumulatedDepreciation :: - accumulated_depreciation => -accumulated_depreciation
GoodwillAndOtherIntangibleAssets :: intangibles
Goodwill => goodwill
OtherIntangibleAssets :: intangible_assets => intangible_assets
InvestmentsAndAdvances :: long_term_investments => long_term_investments
NonCurrentDeferredTaxesAssets :: deferred_tax_assets => deferred_tax_assets
OtherNonCurrentAssets :: deposits => other_noncurrent_assets
TotalLiabilitiesNetMinorityInterest :: total_liabilities => total_liabilities
CurrentLiabilities :: total_current_liabilities => total_current_liabilities
PayablesAndAccruedExpenses :: trade_payables + current_tax_payable + taxes_and_social + accrued_expenses
Payables :: trade_payables + current_tax_payable + taxes_and_social
AccountsPayable :: trade_payables => trade_payables
IncomeTaxPayable :: current_tax_payable => current_tax_payable
OtherTaxesPayable :: taxes_and_social => other_tax_social_payables
CurrentAccruedExpenses :: accrued_expenses => accrued_expenses
CurrentProvisions :: provisions_current => provisions_current
PensionandOtherPostRetirementBenefitPlansCurrent :: employee_payables
CurrentDebtAndCapitalLeaseObligation :: bank_current
CurrentDebt :: bank_current
OtherCurrentBorrowings :: bank_current => short_term_debt
CurrentDeferredLiabilities :: contract_liabilities
CurrentDeferredRevenue :: contract_liabilities => contract_liabilities
OtherCurrentLiabilities => other_current_liabilities
TotalNonCurrentLiabilitiesNetMinorityInterest :: total_noncurrent_liabilities => total_noncurrent_liabilities
LongTermProvisions :: provisions_noncurrent => provisions_noncurrent
LongTermDebtAndCapitalLeaseObligation :: bank_long + owner_loan
LongTermDebt :: bank_long + owner_loan => long_term_debt
NonCurrentDeferredTaxesLiabilities :: deferred_tax_liabilities => deferred_tax_liabilities
EmployeeBenefits :: pension_obligations => pension_obligations
TotalEquityGrossMinorityInterest :: total_equity => total_equity
StockholdersEquity :: total_equity => equity_attributable_to_parent
CapitalStock :: share_capital
CommonStock :: share_capital => share_capital
AdditionalPaidInCapital :: share_premium => share_premium
RetainedEarnings => retained_earnings
TotalCapitalization :: total_equity + bank_long + owner_loan
CommonStockEquity :: total_equity
NetTangibleAssets :: total_equity - intangibles
WorkingCapital :: net_current_assets => net_current_assets
InvestedCapital :: total_equity + bank_debt + owner_loan
TangibleBookValue :: total_equity - intangibles
TotalDebt :: bank_debt + owner_loan
NetDebt :: bank_debt + owner_loan - cash_and_equivalents
"""
CASH = """
OperatingCashFlow :: cf_operating => cf_operating
CashFlowFromContinuingOperatingActivities :: cf_operating
NetIncomeFromContinuingOperations :: cf_start_profit => cf_start_profit
DepreciationAmortizationDepletion :: cf_depreciation => cf_depreciation
DepreciationAndAmortization :: cf_depreciation
DeferredTax :: deferred_tax_noncash
GainLossOnSaleOfPPE :: - disposal_gain
OtherNonCashItems :: provisions_change
ChangeInWorkingCapital :: cf_change_working_capital => cf_change_working_capital
ChangeInReceivables :: cf_change_receivables => cf_change_receivables
ChangeInInventory :: cf_change_inventories => cf_change_inventories
ChangeInPayable :: cf_change_payables => cf_change_payables
ChangeInOtherWorkingCapital :: cf_change_other_wc => cf_change_other_wc
InvestingCashFlow :: cf_investing => cf_investing
CashFlowFromContinuingInvestingActivities :: cf_investing
NetPPEPurchaseAndSale :: cf_capex + cf_disposal_proceeds
PurchaseOfPPE :: cf_capex => cf_capex
SaleOfPPE :: cf_disposal_proceeds => cf_disposal_proceeds
NetIntangiblesPurchaseAndSale :: cf_capex_intangibles
PurchaseOfIntangibles :: cf_capex_intangibles => cf_capex_intangibles
NetInvestmentPurchaseAndSale :: cf_other_investing => cf_other_investing
FinancingCashFlow :: cf_financing => cf_financing
CashFlowFromContinuingFinancingActivities :: cf_financing
NetIssuancePaymentsOfDebt :: cf_debt_proceeds + cf_debt_repayment
LongTermDebtIssuance :: cf_debt_proceeds => cf_debt_proceeds
LongTermDebtPayments :: cf_debt_repayment => cf_debt_repayment
NetCommonStockIssuance :: cf_equity_proceeds
CommonStockIssuance :: cf_equity_proceeds => cf_equity_proceeds
CashDividendsPaid :: cf_dividends_paid => cf_dividends_paid
CommonStockDividendPaid :: cf_dividends_paid
EndCashPosition :: cash_end => cash_end
ChangesInCash :: cf_net_change => cf_net_change
BeginningCashPosition :: cash_beginning => cash_beginning
IncomeTaxPaidSupplementalData :: tax_settled => -cf_tax_paid
InterestPaidSupplementalData :: interest_expense => -cf_interest_paid
CapitalExpenditure :: cf_capex + cf_capex_intangibles
IssuanceOfDebt :: cf_debt_proceeds
RepaymentOfDebt :: cf_debt_repayment
FreeCashFlow :: cf_operating + cf_capex + cf_capex_intangibles
"""
NAME = "Orrin Valley Technologies Inc"


def _recent(books: Company) -> Company:
    """The twelve months to the middle of the last year, with what stood a year before; cash is what the flows leave."""
    ended, begun = twelve_months(books, 2), quarter(books, 1, 2)
    accounts = {
        name: (begun.accounts[name][-1] if name in BALANCES else 0, amounts[-1])
        for name, amounts in ended.accounts.items()
    }
    recent = replace(ended, accounts=accounts)
    gap = recent.amount("cash_beginning + cf_net_change - cash_end")
    return recent.with_changes(0, cash_bank=gap)


def ttm_and_field_names() -> Form:
    """A provider's annual financials in millions: CamelCase fields, totals above their parts, ttm, four years descending."""
    books = company(NAME, "manufacturer", "healthy", sales=18_430, step=1e5, last=2025, years=5, seed=9, without=PLAIN)
    books = split(books, research=("general_admin_expenses", 0.38))
    form = Form(books, "ORVT_annual_financials.xlsx", date(2024, 9, 30), prints=Print(1e6, 1, "0.0"))
    form.leave_open(
        "employee_payables sga_expenses total_operating_expenses other_operating_income other_financial_result net_financial_result ebitda "
        "cf_other_noncash cf_before_working_capital cf_interest_received current_portion_long_term_debt related_party_payables_noncurrent "
        "long_term_receivables total_debt net_debt selling_expenses general_admin_expenses cf_cash_generated_from_operations "
        "total_liabilities_and_equity net_income_parent"
    )
    ends = [Period(2025 - back, date(2025 - back, 9, 30)) for back in (1, 2, 3, 4)]
    years = [Amount(back, period=end) for back, end in enumerate(ends, 1)]
    heads = [f"{end.year}-09-30" for end in ends]
    recent = Amount(0, books=_recent(books), counts=False)
    page = form.page("info")
    for key, value in (
        ("symbol", "ORVT"), ("longName", NAME), ("exchange", "NMS"), ("financialCurrency", "USD"), ("scale", "millions"),
        ("sector", "Technology"), ("lastFiscalYearEnd", "2024-09-30"), ("mostRecentQuarter", "2025-03-31"),
    ):  # fmt: skip
        page.put(key, value)
    for name, drawn, with_recent in (
        ("income_statement", INCOME, True),
        ("balance_sheet", BALANCE, False),
        ("cash_flow", CASH, True),
    ):
        page = form.page(name)
        first = ["ttm"] if with_recent else []
        page.put("name", *first, *heads)
        page.table(drawn, (0, *([recent] if with_recent else []), *years))
    return form


FORMS = (ttm_and_field_names,)
