"""Every line of a statement as a sum of accounts or of other lines; `up_x` is the rise of x, `was_x` its balance a year ago."""

from __future__ import annotations

from collections.abc import Mapping

SUMS = """
cash_and_equivalents = cash_hand + cash_bank
trade_receivables = trade_gross - allowance
other_receivables = vat_receivable + sundry_receivables
raw_inventories = raw + wip + finished + merchandise
inventories = raw_inventories + advances_paid
receivables_total = trade_receivables + other_receivables
total_current_assets = cash_and_equivalents + short_term_investments + receivables_total + inventories + prepaid_expenses
buildings = buildings_gross - buildings_worn
machinery = machinery_gross - machinery_worn
fixtures = fixtures_gross - fixtures_worn
property_plant_equipment_gross = buildings_gross + machinery_gross + fixtures_gross + construction
accumulated_depreciation = buildings_worn + machinery_worn + fixtures_worn
property_plant_equipment = property_plant_equipment_gross - accumulated_depreciation
intangible_assets = software_gross - software_worn
intangibles_gross = software_gross + goodwill
intangibles = intangible_assets + goodwill
fixed_assets = property_plant_equipment + intangibles
long_term_receivables = deposits
financial_assets = long_term_investments + deposits
total_noncurrent_assets = fixed_assets + financial_assets + deferred_tax_assets
total_assets = total_noncurrent_assets + total_current_assets

taxes_and_social = vat_payable + social_payable
other_tax_social_payables = taxes_and_social
contract_liabilities = advances_received + deferred_income
bank_current = bank_short + bank_portion
bank_debt = bank_long + bank_current
total_current_liabilities = trade_payables + contract_liabilities + bank_current + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
deferred_income_bs = deferred_income
provisions_total = provisions
creditors_total = debts
financial_debt_unsplit = bank_debt
provisions = pension_obligations + provisions_noncurrent + provisions_current
total_noncurrent_liabilities = bank_long + owner_loan + pension_obligations + provisions_noncurrent + deferred_tax_liabilities
total_liabilities = total_current_liabilities + total_noncurrent_liabilities
debts = bank_debt + owner_loan + trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities
revenue_reserves = legal_reserve + free_reserves
accumulated_profit = retained_brought + profit_for_year_in_equity
profit_for_year_in_equity = net_income
retained_earnings = revenue_reserves + accumulated_profit
total_equity = share_capital + share_premium + retained_earnings
total_liabilities_and_equity = total_equity + total_liabilities
net_current_assets = total_current_assets - total_current_liabilities
total_assets_less_current_liabilities = total_assets - total_current_liabilities
net_assets = total_equity
equity_attributable_to_parent = total_equity
short_term_debt = bank_short
current_portion_long_term_debt = bank_portion
long_term_debt = bank_long
related_party_payables_noncurrent = owner_loan

revenue = sales_goods + sales_services
materials_consumed = materials
personnel_expenses = wages + social_cost + pension_cost
depreciation_amortisation = depreciation_ppe + amortisation
other_operating_expenses = operating_charges
other_operating_income = sundry_income + disposal_gain
operating_charges = other_taxes + sundry_costs + bad_debt_expense
total_operating_income = revenue + change_in_inventories_fg + own_work_capitalised + other_operating_income
nature_costs = materials + external_services + personnel_expenses + depreciation_amortisation + operating_charges
operating_profit = total_operating_income - nature_costs
ebitda = operating_profit + depreciation_amortisation
direct_services = external_services - services_selling - services_admin
direct_wages = personnel_expenses - wages_selling - wages_admin
direct_depreciation = depreciation_amortisation - depreciation_selling - depreciation_admin
cost_of_sales = materials - change_in_inventories_fg - own_work_capitalised + direct_services + direct_wages + direct_depreciation
gross_profit = revenue - cost_of_sales
selling_expenses = services_selling + wages_selling + depreciation_selling + bad_debt_expense
general_admin_expenses = services_admin + wages_admin + depreciation_admin + other_taxes + sundry_costs
sga_expenses = selling_expenses + general_admin_expenses
fx_result = fx_gain - fx_loss
other_financial_result = fx_result
finance_income = interest_income + fx_gain
finance_costs = interest_expense + fx_loss
net_financial_result = finance_income - finance_costs
ordinary_profit = operating_profit + net_financial_result
exceptional_items = exceptional_income - exceptional_costs
profit_before_tax = ordinary_profit + exceptional_items
income_tax_expense = current_tax + deferred_tax
net_income = profit_before_tax - income_tax_expense

cf_start_profit = net_income
cf_depreciation = depreciation_amortisation
provisions_change = up_pension_obligations + up_provisions_noncurrent + up_provisions_current
deferred_tax_noncash = up_deferred_tax_liabilities - up_deferred_tax_assets
cf_other_noncash = provisions_change + deferred_tax_noncash - disposal_gain
cf_before_working_capital = cf_start_profit + cf_depreciation + cf_other_noncash
cf_change_receivables = - up_trade_receivables - up_other_receivables
cf_change_inventories = - up_inventories
cf_change_payables = up_trade_payables
cf_change_other_wc = up_contract_liabilities + up_current_tax_payable + up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities - up_prepaid_expenses
cf_change_working_capital = cf_change_receivables + cf_change_inventories + cf_change_payables + cf_change_other_wc
cf_operating = cf_before_working_capital + cf_change_working_capital
cf_cash_generated_from_operations = cf_operating + tax_settled + interest_expense - interest_income
tax_settled = current_tax - up_current_tax_payable
cf_tax_paid = - tax_settled
cf_interest_paid = - interest_expense
cf_interest_received = interest_income
cf_capex = - capex
cf_capex_intangibles = - capex_intangibles
cf_disposal_proceeds = disposal_proceeds
cf_other_investing = - up_financial_assets - up_short_term_investments
cf_investing = cf_capex + cf_capex_intangibles + cf_disposal_proceeds + cf_other_investing
cf_debt_proceeds = borrowed
cf_debt_repayment = - repaid
cf_equity_proceeds = raised
cf_dividends_paid = - dividends_declared
cf_financing = cf_debt_proceeds + cf_debt_repayment + cf_equity_proceeds + cf_dividends_paid
cf_net_change = cf_operating + cf_investing + cf_financing
cash_beginning = was_cash_and_equivalents
cash_end = cash_and_equivalents
"""
FORMULAS: Mapping[str, str] = {
    name.strip(): expression.strip()
    for name, _, expression in (line.partition("=") for line in SUMS.splitlines() if line.strip())
}
