"""A Spanish program's balance and result by accounts: amounts as text with a euro sign, three years newest first."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
*ACTIVO :: total_assets => total_assets
*A) ACTIVO NO CORRIENTE :: total_noncurrent_assets => total_noncurrent_assets
  I. Inmovilizado intangible :: intangibles
    204 - Fondo de comercio :: goodwill => goodwill
    206 - Aplicaciones informáticas :: software_gross
    280 - Amortización acumulada del inmovilizado intangible :: - software_worn
  II. Inmovilizado material :: property_plant_equipment => property_plant_equipment
    211 - Construcciones :: buildings_gross
    213 - Maquinaria :: machinery_gross
    216 - Mobiliario :: fixtures_gross
    231 - Construcciones en curso :: construction
    281 - Amortización acumulada del inmovilizado material :: - accumulated_depreciation
  V. Inversiones financieras a largo plazo :: financial_assets => long_term_investments
    250 - Inversiones financieras a largo plazo en instrumentos de patrimonio :: long_term_investments
    260 - Fianzas constituidas a largo plazo :: deposits
*B) ACTIVO CORRIENTE :: total_current_assets => total_current_assets
  I. Existencias :: inventories => inventories
    310 - Materias primas :: raw
    330 - Productos en curso :: wip
    350 - Productos terminados :: finished
    407 - Anticipos a proveedores :: advances_paid
  II. Deudores comerciales y otras cuentas a cobrar :: receivables_total => receivables_total
    1. Clientes por ventas y prestaciones de servicios :: trade_receivables => trade_receivables
    430 - Clientes :: trade_gross
    490 - Deterioro de valor de créditos comerciales :: - allowance
    3. Otros deudores :: other_receivables => other_receivables
    470 - Hacienda Pública, deudora :: vat_receivable
    440 - Deudores :: sundry_receivables
  IV. Inversiones financieras a corto plazo :: short_term_investments => short_term_investments
  V. Periodificaciones a corto plazo :: prepaid_expenses => prepaid_expenses
  VI. Efectivo y otros activos líquidos equivalentes :: cash_and_equivalents => cash_and_equivalents
    570 - Caja, euros :: cash_hand
    572 - Bancos e instituciones de crédito c/c vista :: cash_bank
*PATRIMONIO NETO Y PASIVO :: total_liabilities_and_equity => total_liabilities_and_equity
*A) PATRIMONIO NETO :: total_equity => total_equity
  I. Capital :: share_capital => share_capital
  II. Prima de emisión :: share_premium => share_premium
  III. Reservas :: revenue_reserves
  V. Resultados de ejercicios anteriores :: retained_brought => retained_earnings
  VII. Resultado del ejercicio :: net_income => profit_for_year_in_equity
*B) PASIVO NO CORRIENTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
  I. Provisiones a largo plazo :: provisions_noncurrent + pension_obligations => provisions_noncurrent
  II. Deudas a largo plazo :: bank_long => long_term_debt
    170 - Deudas a largo plazo con entidades de crédito :: bank_long
  III. Deudas con empresas del grupo y asociadas a largo plazo :: owner_loan => related_party_payables_noncurrent
*C) PASIVO CORRIENTE :: total_current_liabilities => total_current_liabilities
  I. Provisiones a corto plazo :: provisions_current => provisions_current
  II. Deudas a corto plazo :: bank_current => short_term_debt
    520 - Deudas a corto plazo con entidades de crédito :: bank_current
  IV. Acreedores comerciales y otras cuentas a pagar :: trade_payables + accrued_expenses + other_current_liabilities + employee_payables + taxes_and_social + current_tax_payable + advances_received
    1. Proveedores :: trade_payables => trade_payables
    400 - Proveedores :: trade_payables
    2. Otros acreedores :: accrued_expenses + other_current_liabilities + employee_payables + taxes_and_social + current_tax_payable + advances_received
    410 - Acreedores por prestaciones de servicios :: accrued_expenses + other_current_liabilities
    438 - Anticipos de clientes :: advances_received
    465 - Remuneraciones pendientes de pago :: employee_payables
    475 - Hacienda Pública, acreedora :: vat_payable + current_tax_payable
    476 - Organismos de la Seguridad Social, acreedores :: social_payable
  V. Periodificaciones a corto plazo :: deferred_income => contract_liabilities/deferred_income_bs
"""
INCOME = """
*1. Importe neto de la cifra de negocios :: revenue => revenue
  700 - Ventas de mercaderías :: sales_goods
  705 - Prestaciones de servicios :: sales_services
*2. Variación de existencias de productos terminados y en curso de fabricación :: change_in_inventories_fg => change_in_inventories_fg
*3. Trabajos realizados por la empresa para su activo :: own_work_capitalised => own_work_capitalised
*4. Aprovisionamientos :: - materials => -materials_consumed
  601 - Compras de materias primas :: - materials
*5. Otros ingresos de explotación :: sundry_income => other_operating_income
*6. Gastos de personal :: - personnel_expenses => -personnel_expenses
  640 - Sueldos y salarios :: - wages
  642 - Seguridad Social a cargo de la empresa :: - social_cost - pension_cost
*7. Otros gastos de explotación :: - external_services - operating_charges
  62 - Servicios exteriores :: - external_services
  631 - Otros tributos :: - other_taxes
  650 - Pérdidas de créditos comerciales incobrables :: - bad_debt_expense
  659 - Otras pérdidas en gestión corriente :: - sundry_costs
*8. Amortización del inmovilizado :: - depreciation_amortisation => -depreciation_amortisation
*11. Deterioro y resultado por enajenaciones del inmovilizado :: disposal_gain
*A) RESULTADO DE EXPLOTACIÓN :: operating_profit => operating_profit
*12. Ingresos financieros :: interest_income => interest_income
*13. Gastos financieros :: - interest_expense => -interest_expense
*B) RESULTADO FINANCIERO :: net_financial_result => net_financial_result
*C) RESULTADO ANTES DE IMPUESTOS :: profit_before_tax => profit_before_tax
*17. Impuestos sobre beneficios :: - income_tax_expense => -income_tax_expense
*D) RESULTADO DEL EJERCICIO :: net_income => net_income
"""


def _euros(amount: float) -> str:
    text = f"{abs(amount):,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
    return f"{'-' if amount < 0 else ''}{text} €"


def holded() -> Form:
    """Totals above their parts, accounts of the plan below, a year a column newest first."""
    books = company("Talleres Ribagorza SL", sales=3_907_114, step=1, seed=207, without=(*PLAIN, *DEFERRED_TAX))
    form = Form(books, "holded-balance-2024.xlsx", prints=Print(1, 2, words=_euros, zero="0,00 €"))
    form.leave_open(
        "intangible_assets external_services other_operating_expenses other_operating_income bad_debt_expense "
        "other_current_liabilities accrued_expenses employee_payables other_tax_social_payables current_tax_payable "
        "contract_liabilities revenue_reserves other_reserves receivables_allowance accumulated_depreciation "
        "property_plant_equipment_gross long_term_receivables exceptional_items impairment_losses pension_obligations "
        "current_portion_long_term_debt provisions_total creditors_total other_receivables financial_debt_unsplit"
    )
    for name, drawn in (("Balance de situación", POSITION), ("Pérdidas y ganancias", INCOME)):
        page = form.page(name)
        page.put(books.name)
        page.put("B22384719")
        page.put(f"{name}  01/01/2024 - 31/12/2024")
        page.skip()
        page.put("Cuenta", "2024", "2023", "2022")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (holded,)
