"""Argentina: statements after the professional councils' technical resolutions, in currency of the closing date."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
*ACTIVO
*ACTIVO CORRIENTE
Caja y bancos | 3.1 :: cash_and_equivalents => cash_and_equivalents
Inversiones transitorias | 3.2 :: short_term_investments => short_term_investments
Créditos por ventas | 3.3 :: trade_receivables => trade_receivables
Otros créditos | 3.4 :: other_receivables + prepaid_expenses => other_receivables
Bienes de cambio | 3.5 :: inventories => inventories
*Total del activo corriente | :: total_current_assets => total_current_assets
*ACTIVO NO CORRIENTE
Otros créditos - activo por impuesto diferido | 3.4 :: deferred_tax_assets => deferred_tax_assets
Participaciones permanentes y otras inversiones | 3.2 :: financial_assets => long_term_investments
Bienes de uso | Anexo I :: property_plant_equipment => property_plant_equipment
Activos intangibles | Anexo II :: intangible_assets => intangible_assets
*Total del activo no corriente | :: total_noncurrent_assets => total_noncurrent_assets
*TOTAL DEL ACTIVO | :: total_assets => total_assets
*PASIVO
*PASIVO CORRIENTE
Deudas comerciales | 3.6 :: trade_payables => trade_payables
Deudas bancarias y financieras | 3.7 :: bank_current => short_term_debt
Anticipos de clientes | 3.8 :: contract_liabilities => contract_liabilities
Remuneraciones y cargas sociales | 3.9 :: employee_payables + social_payable => employee_payables
Cargas fiscales | 3.10 :: vat_payable + current_tax_payable => other_tax_social_payables/current_tax_payable
Otros pasivos | 3.11 :: accrued_expenses + other_current_liabilities => other_current_liabilities
Previsiones | Anexo III :: provisions_current => provisions_current
*Total del pasivo corriente | :: total_current_liabilities => total_current_liabilities
*PASIVO NO CORRIENTE
Deudas bancarias y financieras | 3.7 :: bank_long => long_term_debt
Deudas con accionistas | 3.12 :: owner_loan => related_party_payables_noncurrent
Previsiones para juicios | Anexo III :: provisions_noncurrent => provisions_noncurrent
Pasivo por impuesto diferido | 3.10 :: deferred_tax_liabilities => deferred_tax_liabilities
*Total del pasivo no corriente | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*TOTAL DEL PASIVO | :: total_liabilities => total_liabilities
*PATRIMONIO NETO (según estado respectivo) | :: total_equity => total_equity
*TOTAL DEL PASIVO Y PATRIMONIO NETO | :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
Ventas netas de bienes y servicios | 3.13 :: revenue => revenue
Costo de los bienes vendidos y servicios prestados | Anexo IV :: - cost_of_sales => -cost_of_sales
*Ganancia bruta | :: gross_profit => gross_profit
Gastos de comercialización | Anexo V :: - selling_expenses => -selling_expenses
Gastos de administración | Anexo V :: - general_admin_expenses => -general_admin_expenses
Resultados financieros y por tenencia (incluyendo el RECPAM) | 3.14
   Generados por activos | :: interest_income + fx_gain
   Generados por pasivos | :: - interest_expense - fx_loss
Otros ingresos y egresos | 3.15 :: other_operating_income => other_operating_income
*Ganancia antes del impuesto a las ganancias | :: profit_before_tax => profit_before_tax
Impuesto a las ganancias | 3.10 :: - income_tax_expense => -income_tax_expense
*Ganancia del ejercicio | :: net_income => net_income
"""
FLOWS = """
*VARIACIÓN DEL EFECTIVO
Efectivo al inicio del ejercicio :: cash_beginning => cash_beginning
Efectivo al cierre del ejercicio :: cash_end => cash_end
*Aumento (disminución) neta del efectivo :: cf_net_change => cf_net_change
*CAUSAS DE LA VARIACIÓN DEL EFECTIVO
*Actividades operativas
Ganancia del ejercicio :: net_income => cf_start_profit
*Ajustes para arribar al flujo neto de las actividades operativas
Depreciación de bienes de uso y amortización de intangibles :: depreciation_amortisation => cf_depreciation
Resultado por venta de bienes de uso :: - disposal_gain => +cf_other_noncash
Variación neta de previsiones e impuesto diferido :: cf_other_noncash + disposal_gain => +cf_other_noncash
*Cambios en activos y pasivos operativos
Disminución (aumento) en créditos por ventas :: - up_trade_receivables => cf_change_receivables
Disminución (aumento) en otros créditos :: - up_other_receivables - up_prepaid_expenses => +cf_change_other_wc
(Aumento) en bienes de cambio :: - up_inventories => cf_change_inventories
Aumento en deudas comerciales :: up_trade_payables => cf_change_payables
Aumento en anticipos, remuneraciones, cargas y otros pasivos :: cf_change_working_capital + up_receivables_total + up_prepaid_expenses + up_inventories - up_trade_payables => +cf_change_other_wc
*Flujo neto de efectivo generado por las actividades operativas :: cf_operating => cf_operating
*Actividades de inversión
Pagos por compras de bienes de uso :: cf_capex => cf_capex
Pagos por activos intangibles :: cf_capex_intangibles => cf_capex_intangibles
Cobros por ventas de bienes de uso :: disposal_proceeds => cf_disposal_proceeds
Pagos netos por inversiones :: cf_other_investing => cf_other_investing
*Flujo neto de efectivo utilizado en las actividades de inversión :: cf_investing => cf_investing
*Actividades de financiación
Préstamos bancarios tomados :: borrowed => cf_debt_proceeds
Cancelación de préstamos bancarios :: - repaid => cf_debt_repayment
Aportes en efectivo de los propietarios :: raised => cf_equity_proceeds
Dividendos en efectivo abonados :: - dividends_declared => cf_dividends_paid
*Flujo neto de efectivo generado por (utilizado en) las actividades de financiación :: cf_financing => cf_financing
*Aumento (disminución) neta del efectivo :: cf_net_change => cf_net_change
"""
EXPENSES = """
Sueldos, jornales y cargas sociales :: wages + social_cost + pension_cost - wages_selling - wages_admin ; wages_selling ; wages_admin ; wages + social_cost + pension_cost
Honorarios y servicios de terceros :: direct_services ; services_selling ; services_admin ; external_services
Depreciaciones :: direct_depreciation ; depreciation_selling ; depreciation_admin ; depreciation_amortisation
Deudores incobrables :: ; bad_debt_expense ; ; bad_debt_expense
Impuestos, tasas y contribuciones :: ; ; other_taxes ; other_taxes
Gastos generales :: ; ; sundry_costs ; sundry_costs
"""
EQUITY = """
Saldos al inicio del ejercicio :: was_share_capital ; was_share_premium ; was_revenue_reserves ; was_retained_earnings - was_revenue_reserves ; was_total_equity
Aportes de los propietarios :: raised ; ; ; ; raised
Asignación a reservas según Asamblea :: ; ; up_revenue_reserves ; - up_revenue_reserves ;
Dividendos en efectivo según Asamblea :: ; ; ; - dividends_declared ; - dividends_declared
Ganancia del ejercicio :: ; ; ; net_income ; net_income
Saldos al cierre del ejercicio :: share_capital ; share_premium ; revenue_reserves ; retained_earnings - legal_reserve - free_reserves ; total_equity => share_capital ; share_premium ; revenue_reserves ; retained_earnings ; total_equity
"""
NAME = "Molinos del Salado S.A."


def _sheet(form: Form, name: str, title: str, over: str) -> Page:
    page = form.page(name)
    page.put(NAME)
    page.put("C.U.I.T. 30-70918845-2")
    page.put(title)
    page.put(over)
    page.put("Expresado en miles de pesos - en moneda homogénea (Nota 1.2)")
    page.skip()
    return page


def homogeneous_currency() -> Form:
    """An ods after Argentine resolutions: annexes beside notes, equity in one line, what caused the change of cash, costs by function."""
    without = tuple({*PLAIN, "goodwill", "pension_obligations"} - {"fx_gain", "fx_loss"})
    books = company(NAME, "manufacturer", "strained", sales=14_200_000, last=2025, years=2, without=without)
    form = Form(books, "EECC_Molinos_del_Salado_2025.ods", date(2025, 6, 30), prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "interest_income interest_expense other_financial_result net_financial_result operating_profit receivables_total "
        "prepaid_expenses employee_payables other_tax_social_payables current_tax_payable accrued_expenses total_operating_expenses "
        "personnel_expenses depreciation_amortisation bad_debt_expense external_services sga_expenses cf_change_working_capital "
        "cf_before_working_capital other_operating_expenses share_capital share_premium revenue_reserves retained_earnings "
        "provisions_total other_operating_income exceptional_items materials_consumed provisions_current"
    )
    heads = ("Notas / Anexos", "30/06/2025", "30/06/2024")
    columns = (0, 1, Amount(0), Amount(1))
    page = _sheet(
        form, "ESP", "ESTADO DE SITUACIÓN PATRIMONIAL", "al 30 de junio de 2025, comparativo con el ejercicio anterior"
    )
    page.put(None, *heads)
    page.table(POSITION, columns)
    span = "por el ejercicio económico N° 31 finalizado el 30 de junio de 2025, comparativo con el anterior"
    page = _sheet(form, "ER", "ESTADO DE RESULTADOS", span)
    page.put(None, *heads)
    page.table(RESULTS, columns)
    page = _sheet(form, "EEPN", "ESTADO DE EVOLUCIÓN DEL PATRIMONIO NETO", span)
    page.put(
        "Rubros",
        "Capital y ajuste de capital",
        "Prima de emisión",
        "Ganancias reservadas",
        "Resultados no asignados",
        "Total",
    )
    page.table(EQUITY, (0, *(Amount(0, slot) for slot in range(5))))
    page = _sheet(form, "EFE", "ESTADO DE FLUJO DE EFECTIVO (método indirecto)", span)
    page.put(None, "30/06/2025", "30/06/2024")
    page.table(FLOWS, (0, Amount(0), Amount(1)))
    page = _sheet(form, "Anexo V", "INFORMACIÓN REQUERIDA POR EL ART. 64, INC. b) DE LA LEY 19.550", span)
    page.put(
        "Rubros", "Costo de producción", "Gastos de comercialización", "Gastos de administración", "Total 30/06/2025"
    )
    page.table(EXPENSES, (0, *(Amount(0, slot, counts=False) for slot in range(4))))
    return form


FORMS = (homogeneous_currency,)
