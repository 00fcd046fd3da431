"""Statements as firms file them with Chile's commission: classified position, results by function, cash flows by the direct method, pesos in thousands."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Activos
*Activos corrientes
Efectivo y equivalentes al efectivo | 5 => cash_and_equivalents
Otros activos financieros corrientes | 6 :: short_term_investments => short_term_investments
Otros activos no financieros corrientes | 7 :: prepaid_expenses => other_current_assets/prepaid_expenses
Deudores comerciales y otras cuentas por cobrar corrientes | 8 :: trade_receivables + sundry_receivables => trade_receivables
Inventarios corrientes | 10 => inventories
Activos por impuestos corrientes, corrientes | 11 :: vat_receivable => current_tax_assets
*Activos corrientes totales | => total_current_assets
*Activos no corrientes
Otros activos financieros no corrientes | 6 :: long_term_investments => long_term_investments
Cuentas por cobrar no corrientes | 8 :: deposits => long_term_receivables
Activos intangibles distintos de la plusvalía | 12 => intangible_assets
Plusvalía | 13 => goodwill
Propiedades, planta y equipo | 14 => property_plant_equipment
Activos por impuestos diferidos | 15 => deferred_tax_assets
*Total de activos no corrientes | => total_noncurrent_assets
*Total de activos | => total_assets
*Patrimonio y pasivos
*Pasivos
*Pasivos corrientes
Otros pasivos financieros corrientes | 16 :: bank_current => short_term_debt
Cuentas por pagar comerciales y otras cuentas por pagar | 17 :: trade_payables + other_current_liabilities + accrued_expenses + taxes_and_social => trade_payables
Otras provisiones, corrientes | 18 :: provisions_current => provisions_current
Pasivos por impuestos corrientes, corrientes | 11 :: current_tax_payable => current_tax_payable
Provisiones corrientes por beneficios a los empleados | 19 :: employee_payables => employee_payables
Otros pasivos no financieros corrientes | 20 :: contract_liabilities => other_current_liabilities
*Pasivos corrientes totales | => total_current_liabilities
*Pasivos no corrientes
Otros pasivos financieros no corrientes | 16 :: bank_long => long_term_debt
Cuentas por pagar a entidades relacionadas, no corrientes | 9 :: owner_loan => related_party_payables_noncurrent
Otras provisiones, no corrientes | 18 :: provisions_noncurrent => provisions_noncurrent
Pasivo por impuestos diferidos | 15 => deferred_tax_liabilities
Provisiones no corrientes por beneficios a los empleados | 19 :: pension_obligations => pension_obligations
*Total de pasivos no corrientes | => total_noncurrent_liabilities
*Total de pasivos | => total_liabilities
*Patrimonio
Capital emitido y pagado | 21 :: share_capital => share_capital
Ganancias (pérdidas) acumuladas | 21 :: accumulated_profit => retained_earnings
Prima de emisión | 21 => share_premium
Otras reservas | 21 :: revenue_reserves => revenue_reserves/other_reserves
*Patrimonio atribuible a los propietarios de la controladora | :: total_equity => equity_attributable_to_parent
*Patrimonio total | => total_equity
*Total de patrimonio y pasivos | => total_liabilities_and_equity
"""
RESULTS = """
*Ganancia (pérdida)
Ingresos de actividades ordinarias | 22 => revenue
Costo de ventas | 23 :: - cost_of_sales => -cost_of_sales
*Ganancia bruta | => gross_profit
Otros ingresos | 24 :: other_operating_income => other_operating_income
Costos de distribución | 23 :: - selling_expenses => -selling_expenses
Gastos de administración | 23 :: - general_admin_expenses => -general_admin_expenses
*Ganancias (pérdidas) de actividades operacionales | :: operating_profit => operating_profit
Ingresos financieros | 25 :: interest_income => interest_income
Costos financieros | 25 :: - interest_expense => -interest_expense
*Ganancia (pérdida), antes de impuestos | => profit_before_tax
Gasto por impuestos, operaciones continuadas | 15 :: - income_tax_expense => -income_tax_expense
*Ganancia (pérdida) procedente de operaciones continuadas | :: net_income
*Ganancia (pérdida) | => net_income
*Ganancia (pérdida), atribuible a
Ganancia (pérdida), atribuible a los propietarios de la controladora | :: net_income => net_income_parent
"""
FLOWS = """
*Flujos de efectivo procedentes de (utilizados en) actividades de operación
*Clases de cobros por actividades de operación
Cobros procedentes de las ventas de bienes y prestación de servicios | :: revenue + cf_change_receivables
*Clases de pagos en efectivo procedentes de actividades de operación
Pagos a proveedores por el suministro de bienes y servicios | :: cf_operating - revenue - cf_change_receivables + wages + social_cost + interest_expense - interest_income + tax_settled
Pagos a y por cuenta de los empleados | :: - wages - social_cost
*Flujos de efectivo netos procedentes de (utilizados en) la operación | :: cf_operating + interest_expense - interest_income + tax_settled
Intereses pagados, clasificados como actividades de operación | :: - interest_expense => cf_interest_paid
Intereses recibidos, clasificados como actividades de operación | :: interest_income => cf_interest_received
Impuestos a las ganancias pagados (reembolsados), clasificados como actividades de operación | :: - tax_settled => cf_tax_paid
*Flujos de efectivo netos procedentes de (utilizados en) actividades de operación | => cf_operating
*Flujos de efectivo procedentes de (utilizados en) actividades de inversión
Importes procedentes de la venta de propiedades, planta y equipo | => cf_disposal_proceeds
Compras de propiedades, planta y equipo | => cf_capex
Compras de activos intangibles, clasificados como actividades de inversión | => cf_capex_intangibles
Otras entradas (salidas) de efectivo, clasificados como actividades de inversión | => cf_other_investing
*Flujos de efectivo netos procedentes de (utilizados en) actividades de inversión | => cf_investing
*Flujos de efectivo procedentes de (utilizados en) actividades de financiación
Importes procedentes de préstamos de corto plazo | :: borrowed => cf_debt_proceeds
Reembolsos de préstamos, clasificados como actividades de financiación | :: - repaid => cf_debt_repayment
Dividendos pagados, clasificados como actividades de financiación | :: - dividends_declared => cf_dividends_paid
*Flujos de efectivo netos procedentes de (utilizados en) actividades de financiación | => cf_financing
*Incremento (disminución) neto de efectivo y equivalentes al efectivo | => cf_net_change
*Efectivo y equivalentes al efectivo al principio del periodo | :: was_cash_and_equivalents => cash_beginning
*Efectivo y equivalentes al efectivo al final del periodo | :: cash_and_equivalents => cash_end
"""


def chilean_cmf() -> Form:
    """One sheet a statement with its note numbers; days as heads of the position, spans as heads of the others."""
    books = company("Viñedos del Maule S.A.", sales=36_000, step=1e6, seed=1404)
    form = Form(books, "Estados financieros CMF 12-2024.xlsx", prints=Print(1000.0, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "prepaid_expenses receivables_total other_receivables other_tax_social_payables contract_liabilities accrued_expenses "
        "other_reserves revenue_reserves sga_expenses net_financial_result total_debt cf_change_receivables cf_other_financing"
    )
    for name, title, drawn, heads in (
        ("Estado de Situación", "Estado de Situación Financiera Clasificado", POSITION, ("31-12-2024", "31-12-2023")),
        ("Resultados", "Estado de Resultados por Función", RESULTS, ("01-01-2024\n31-12-2024", "01-01-2023\n31-12-2023")),
        ("Flujo", "Estado de Flujos de Efectivo, Método Directo", FLOWS, ("01-01-2024\n31-12-2024", "01-01-2023\n31-12-2023")),
    ):  # fmt: skip
        page = form.page(name)
        page.put(books.name.upper())
        page.put(title)
        page.put("(Expresado en miles de pesos chilenos, M$)")
        page.skip()
        page.put(None, "Nota", *heads)
        page.put(None, "N°", "M$", "M$")
        page.table(drawn, [0, 1, Amount(0), Amount(1)])
    return form


FORMS = (chilean_cmf,)
