"""Mexico: statements after the local standards (NIF), assets and liabilities side by side, thousands of pesos."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
*Activo
*Circulante:
Efectivo y equivalentes de efectivo | 4 => cash_and_equivalents
Inversiones en instrumentos financieros | 5 => short_term_investments
Clientes, neto de estimación para pérdidas crediticias | 6 => trade_receivables
Impuestos por recuperar, principalmente IVA | :: vat_receivable
Otras cuentas por cobrar | :: sundry_receivables
Inventarios, neto | 7 => inventories
Pagos anticipados | => prepaid_expenses
*Suma el activo circulante | => total_current_assets


Inmuebles, maquinaria y equipo, neto | 8 => property_plant_equipment
Inversiones en acciones de compañías asociadas | 9 :: long_term_investments => long_term_investments/equity_method_investments
Depósitos en garantía | :: deposits
Activos intangibles, neto | 10 => intangible_assets
Crédito mercantil | 10 => goodwill
Impuesto a la utilidad diferido | 15 => deferred_tax_assets
*Suma el activo no circulante | => total_noncurrent_assets







*Total del activo | => total_assets
"""
FUNDS = """
*Pasivo y capital contable
*Pasivo a corto plazo:
Préstamos bancarios | 11 :: bank_short => short_term_debt
Porción circulante de la deuda a largo plazo | 11 :: bank_portion => current_portion_long_term_debt
Proveedores | => trade_payables
Anticipos de clientes | :: contract_liabilities => contract_liabilities
Impuestos y cuotas por pagar | :: taxes_and_social => other_tax_social_payables
Impuesto a la utilidad por pagar | 15 => current_tax_payable
Beneficios directos a los empleados y PTU por pagar | => employee_payables
Pasivos acumulados | => accrued_expenses
Acreedores diversos | :: other_current_liabilities => other_current_liabilities
Provisiones | 12 => provisions_current
*Suma el pasivo a corto plazo | => total_current_liabilities
Deuda a largo plazo, excluyendo porción circulante | 11 :: bank_long => long_term_debt
Partes relacionadas | 13 :: owner_loan => related_party_payables_noncurrent
Beneficios a los empleados | 14 => pension_obligations
Provisiones a largo plazo | 12 => provisions_noncurrent
Impuesto a la utilidad diferido | 15 => deferred_tax_liabilities
*Total del pasivo | => total_liabilities
*Capital contable:
Capital social | 16 => share_capital
Prima en suscripción de acciones | 16 => share_premium
Reserva legal | :: legal_reserve => revenue_reserves
Utilidades acumuladas | :: free_reserves + accumulated_profit => retained_earnings
*Total del capital contable | => total_equity
Compromisos y contingencias | 17
*Total del pasivo y capital contable | => total_liabilities_and_equity
"""
INCOME = """
Ventas netas => revenue
Costo de ventas => -cost_of_sales
*Utilidad bruta => gross_profit
Gastos de venta => -selling_expenses
Gastos de administración => -general_admin_expenses
Otros ingresos, neto => other_operating_income
*Utilidad de operación => operating_profit
Resultado integral de financiamiento:
   Intereses a cargo => -interest_expense
   Intereses a favor => interest_income
   Resultado cambiario, neto :: fx_result => other_financial_result
    :: net_financial_result => net_financial_result
*Utilidad antes de impuestos a la utilidad => profit_before_tax
Impuestos a la utilidad:
   Causado :: current_tax
   Diferido :: deferred_tax
   Total de impuestos a la utilidad => income_tax_expense
*Utilidad neta => net_income
"""
CASH = """
*Actividades de operación
Utilidad antes de impuestos a la utilidad :: profit_before_tax => cf_start_profit
Partidas relacionadas con actividades de inversión:
   Depreciación y amortización => cf_depreciation
   Utilidad en venta de maquinaria y equipo :: - disposal_gain
   Intereses a favor :: - interest_income
Partidas relacionadas con actividades de financiamiento:
   Intereses a cargo :: interest_expense
*Suma :: profit_before_tax + depreciation_amortisation - disposal_gain - interest_income + interest_expense
(Incremento) decremento en clientes y otras cuentas por cobrar :: - up_trade_receivables - up_other_receivables => cf_change_receivables
(Incremento) decremento en inventarios :: - up_inventories => cf_change_inventories
Decremento (incremento) en pagos anticipados :: - up_prepaid_expenses
Incremento (decremento) en proveedores :: up_trade_payables => cf_change_payables
Incremento (decremento) en otros pasivos :: up_contract_liabilities + up_taxes_and_social + up_employee_payables + up_accrued_expenses + up_other_current_liabilities
Provisiones y beneficios a los empleados :: provisions_change
Impuestos a la utilidad pagados => cf_tax_paid
*Flujos netos de efectivo de actividades de operación :: cf_operating + interest_expense - interest_income => cf_operating
*Actividades de inversión
Adquisición de inmuebles, maquinaria y equipo => cf_capex
Adquisición de activos intangibles => cf_capex_intangibles
Cobros por venta de maquinaria y equipo => cf_disposal_proceeds
Inversiones en instrumentos financieros, acciones y depósitos :: cf_other_investing
Intereses cobrados :: interest_income => cf_interest_received
*Flujos netos de efectivo de actividades de inversión :: cf_investing + interest_income => cf_investing
*Efectivo excedente para aplicar en actividades de financiamiento :: cf_operating + cf_investing + interest_expense
*Actividades de financiamiento
Préstamos bancarios obtenidos => cf_debt_proceeds
Pago de préstamos bancarios => cf_debt_repayment
Aportaciones de capital => cf_equity_proceeds
Dividendos pagados => cf_dividends_paid
Intereses pagados :: - interest_expense => cf_interest_paid cf_interest_paid_financing
*Flujos netos de efectivo de actividades de financiamiento :: cf_financing - interest_expense => cf_financing
*Incremento (disminución) neto de efectivo => cf_net_change
Efectivo y equivalentes de efectivo al inicio del año => cash_beginning
*Efectivo y equivalentes de efectivo al final del año => cash_end
"""


def mexican_nif() -> Form:
    """Audited Mexican statements: side by side with note columns, titles in the middle, a cash flow that begins before tax."""
    books = company(
        "Envases y Empaques del Bajío, S.A. de C.V.",
        "manufacturer",
        "healthy",
        sales=412_600,
        years=2,
        without=EXCEPTIONAL,
    )
    form = Form(books, "EEFF dictaminados 2024.xlsx", prints=Print(1000, number_format="#,##0;(#,##0)", zero="-"))
    form.leave_open(
        "other_receivables receivables_total current_tax_assets other_current_assets other_noncurrent_assets long_term_receivables "
        "cf_other_noncash cf_change_other_wc cf_change_working_capital cf_before_working_capital cf_cash_generated_from_operations "
        "cf_other_investing cf_other_financing total_operating_expenses total_noncurrent_liabilities other_noncurrent_liabilities"
    )
    page = form.page("ESF")
    page.put("Envases y Empaques del Bajío, S.A. de C.V.", column=4)
    page.put("Estados de situación financiera", column=4)
    page.put("Al 31 de diciembre de 2024 y 2023", column=4)
    page.put("(Miles de pesos mexicanos)", column=4)
    page.skip()
    page.put(None, "Nota", 2024.0, 2023.0, None, None, "Nota", 2024.0, 2023.0)
    top = page.row
    page.table(ASSETS, (0, 1, Amount(0), Amount(1)), row=top)
    page.table(FUNDS, (0, 1, Amount(0), Amount(1)), row=top, column=6)
    page.skip()
    page.put("Las notas adjuntas son parte integrante de los estados financieros.")
    for name, title, drawn in (
        ("ERI", "Estados de resultado integral", INCOME),
        ("EFE", "Estados de flujos de efectivo", CASH),
    ):
        page = form.page(name)
        page.put("Envases y Empaques del Bajío, S.A. de C.V.")
        page.put(title)
        page.put("Por los años terminados el 31 de diciembre de 2024 y 2023")
        page.put("(Miles de pesos mexicanos)")
        page.skip()
        page.put(None, None, 2024.0, None, 2023.0)
        page.table(drawn, (0, None, Amount(0), None, Amount(1)))
    page = form.page("Antigüedad")
    page.put("Antigüedad de saldos de clientes al 31 de diciembre de 2024 (miles de pesos)")
    page.put("Vigente", "1-30 días", "31-60 días", "61-90 días", "Más de 90 días", "Total")
    gross = books.amount("trade_gross")
    parts = [gross * share // 100 for share in (71, 14, 6, 4)]
    page.put(*(float(part) for part in parts), float(gross - sum(parts)), float(gross))
    return form


FORMS = (mexican_nif,)
