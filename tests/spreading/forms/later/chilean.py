"""Chile: classified IFRS statements of a closed company in thousands of pesos (M$), as pasted from its report."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
ACTIVOS CORRIENTES
Efectivo y equivalentes al efectivo | 5 => cash_and_equivalents
Otros activos financieros, corrientes | 6 => short_term_investments
Otros activos no financieros, corrientes | 7 :: prepaid_expenses + advances_paid => other_current_assets
Deudores comerciales y otras cuentas por cobrar, corrientes | 8 :: trade_receivables + sundry_receivables => trade_receivables/receivables_total
Inventarios | 10 :: raw_inventories => inventories
Activos por impuestos, corrientes | 11 :: vat_receivable => current_tax_assets
TOTAL ACTIVOS CORRIENTES | => total_current_assets
ACTIVOS NO CORRIENTES
Otros activos financieros, no corrientes | 6 :: long_term_investments => long_term_investments
Cuentas por cobrar, no corrientes | 8 :: deposits => long_term_receivables
Activos intangibles distintos de la plusvalía | 12 => intangible_assets
Plusvalía | 13 => goodwill
Propiedades, planta y equipo | 14 => property_plant_equipment
Activos por impuestos diferidos | 15 => deferred_tax_assets
TOTAL ACTIVOS NO CORRIENTES | => total_noncurrent_assets
TOTAL ACTIVOS | => total_assets
"""
FUNDS = """
PASIVOS CORRIENTES
Otros pasivos financieros, corrientes | 16 :: bank_current => short_term_debt
Cuentas comerciales y otras cuentas por pagar, corrientes | 17 :: trade_payables + accrued_expenses + other_current_liabilities => trade_payables
Cuentas por pagar a entidades relacionadas, corrientes | 9
Otras provisiones, corrientes | 18 => provisions_current
Pasivos por impuestos, corrientes | 11 => current_tax_payable
Provisiones por beneficios a los empleados, corrientes | 19 => employee_payables
Otros pasivos no financieros, corrientes | 20 :: contract_liabilities + taxes_and_social => other_current_liabilities
TOTAL PASIVOS CORRIENTES | => total_current_liabilities
PASIVOS NO CORRIENTES
Otros pasivos financieros, no corrientes | 16 :: bank_long => long_term_debt
Cuentas por pagar a entidades relacionadas, no corrientes | 9 => related_party_payables_noncurrent
Otras provisiones, no corrientes | 18 => provisions_noncurrent
Pasivos por impuestos diferidos | 15 => deferred_tax_liabilities
Provisiones por beneficios a los empleados, no corrientes | 19 => pension_obligations
TOTAL PASIVOS NO CORRIENTES | => total_noncurrent_liabilities
TOTAL PASIVOS | => total_liabilities
PATRIMONIO
Capital emitido | 21 => share_capital
Primas de emisión | 21 => share_premium
Ganancias (pérdidas) acumuladas | 21 => retained_earnings
Otras reservas | 21
Patrimonio atribuible a los propietarios de la controladora | => equity_attributable_to_parent
Participaciones no controladoras |
TOTAL PATRIMONIO | => total_equity
TOTAL PATRIMONIO Y PASIVOS | => total_liabilities_and_equity
"""
INCOME = """
Ingresos de actividades ordinarias | 22 => revenue
Costo de ventas | 23 => -cost_of_sales
Ganancia bruta | => gross_profit
Otros ingresos, por función | 24 => other_operating_income
Costos de distribución | 23 => -selling_expenses
Gasto de administración | 23 => -general_admin_expenses
Otras ganancias (pérdidas) |
Ganancias (pérdidas) de actividades operacionales | => operating_profit
Ingresos financieros | 25 => interest_income
Costos financieros | 25 => -interest_expense
Diferencias de cambio |
Resultados por unidades de reajuste |
Ganancia (pérdida), antes de impuestos | => profit_before_tax
Gasto por impuestos a las ganancias | 15 => -income_tax_expense
Ganancia (pérdida) procedente de operaciones continuadas | :: net_income
Ganancia (pérdida) procedente de operaciones discontinuadas |
Ganancia (pérdida) | => net_income
Ganancia (pérdida), atribuible a los propietarios de la controladora | :: net_income => net_income_parent
Ganancia (pérdida), atribuible a participaciones no controladoras |
"""
CASH = """
Flujos de efectivo procedentes de (utilizados en) actividades de operación
Cobros procedentes de las ventas de bienes y prestación de servicios | :: revenue - up_trade_receivables + up_contract_liabilities - bad_debt_expense
Otros cobros por actividades de operación | :: sundry_income - up_other_receivables
Pagos a proveedores por el suministro de bienes y servicios | :: change_in_inventories_fg + own_work_capitalised - materials - external_services - sundry_costs - up_inventories + up_trade_payables + up_accrued_expenses - up_prepaid_expenses
Pagos a y por cuenta de los empleados | :: - personnel_expenses + up_employee_payables
Otros pagos por actividades de operación | :: - other_taxes + up_taxes_and_social + up_other_current_liabilities + provisions_change
Flujos de efectivo netos procedentes de la operación | => cf_cash_generated_from_operations
Intereses pagados | => cf_interest_paid
Intereses recibidos | => cf_interest_received
Impuestos a las ganancias reembolsados (pagados) | => cf_tax_paid
Flujos de efectivo netos procedentes de (utilizados en) actividades de operación | => cf_operating
Flujos de efectivo procedentes de (utilizados en) actividades de inversión
Importes procedentes de la venta de propiedades, planta y equipo | => cf_disposal_proceeds
Compras de propiedades, planta y equipo | => cf_capex
Compras de activos intangibles | => cf_capex_intangibles
Otras entradas (salidas) de efectivo | => cf_other_investing
Flujos de efectivo netos procedentes de (utilizados en) actividades de inversión | => cf_investing
Flujos de efectivo procedentes de (utilizados en) actividades de financiación
Importes procedentes de la emisión de acciones | => cf_equity_proceeds
Importes procedentes de préstamos | => cf_debt_proceeds
Reembolsos de préstamos | => cf_debt_repayment
Dividendos pagados | => cf_dividends_paid
Flujos de efectivo netos procedentes de (utilizados en) actividades de financiación | => cf_financing
Incremento (disminución) en el efectivo y equivalentes al efectivo, antes del efecto de los cambios en la tasa de cambio | :: cf_net_change
Efectos de la variación en la tasa de cambio sobre el efectivo y equivalentes al efectivo |
Incremento (disminución) neto de efectivo y equivalentes al efectivo | => cf_net_change
Efectivo y equivalentes al efectivo al principio del ejercicio | 5 => cash_beginning
Efectivo y equivalentes al efectivo al final del ejercicio | 5 => cash_end
"""
STATEMENTS = (
    ("Estados de Situación Financiera Clasificados Consolidados", "ACTIVOS", ASSETS),
    ("Estados de Situación Financiera Clasificados Consolidados", "PASIVOS Y PATRIMONIO", FUNDS),
    ("Estados de Resultados Consolidados por Función", "ESTADO DE RESULTADOS", INCOME),
    ("Estados de Flujos de Efectivo Consolidados, Método Directo", "ESTADO DE FLUJOS DE EFECTIVO", CASH),
)


def chilean_ifrs() -> Form:
    """All on one sheet, text amounts 1.234.567 in M$, a direct cash flow, and a hidden sheet with the first draft."""
    without = (*PLAIN, "legal_reserve", "free_reserves")
    books = company("Agrícola Los Coigües S.A.", "manufacturer", "strained", sales=18_640_000, years=2, without=without)
    draft = books.with_changes(0, sales_goods=412_307, trade_gross=412_307)
    form = Form(books, "Estados_Financieros_2024.xlsx", prints=Print(1000, words=_chilean, zero="-"))
    form.leave_open(
        "receivables_total trade_receivables other_receivables accrued_expenses contract_liabilities other_tax_social_payables prepaid_expenses "
        "sga_expenses total_operating_expenses other_operating_expenses other_financial_result"
    )
    page = form.page("EEFF")
    for counts in (True, False):
        source = books if counts else draft
        columns = (0, 1, Amount(0, books=source, counts=counts), Amount(1, counts=counts))
        for title, head, drawn in STATEMENTS:
            page.put("AGRÍCOLA LOS COIGÜES S.A. Y SUBSIDIARIA")
            page.put(title)
            flows = drawn in (INCOME, CASH)
            page.put(f"{'Por los ejercicios terminados al' if flows else 'Al'} 31 de diciembre de 2024 y 2023")
            page.put("(Cifras en miles de pesos chilenos - M$)")
            if flows:
                page.put(head, "Nota", "01-01-2024\n31-12-2024", "01-01-2023\n31-12-2023")
            else:
                page.put(head, "Nota", "31-12-2024", "31-12-2023")
            page.put(None, "N°", "M$", "M$")
            page.table(drawn, columns)
            page.skip()
        if counts:
            page = form.page("EEFF borrador v1", hidden=True)
    return form


def _chilean(amount: float) -> str:
    text = f"{abs(amount):,.0f}".replace(",", ".")
    return f"({text})" if amount < 0 else text


FORMS = (chilean_ifrs,)
