"""NIIF statements of a Colombian S.A.S. for its bank: three sheets, change in pesos and in percent beside two years."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ACTIVOS
*Activos corrientes
Efectivo y equivalentes al efectivo | 6 :: cash_and_equivalents => cash_and_equivalents
Inversiones temporales | 7 :: short_term_investments => short_term_investments
Deudores comerciales y otras cuentas por cobrar, neto | 8 :: receivables_total
Activos por impuestos corrientes | 9
Inventarios | 10 :: inventories => inventories
Gastos pagados por anticipado | 11 :: prepaid_expenses => prepaid_expenses
*Total activos corrientes | :: total_current_assets => total_current_assets
*Activos no corrientes
Propiedades, planta y equipo, neto | 12 :: property_plant_equipment => property_plant_equipment
Activos por derecho de uso | 13 :: leased => right_of_use_assets
Plusvalía | 14 :: goodwill => goodwill
Activos intangibles distintos de la plusvalía | 14 :: intangible_assets => intangible_assets
Inversiones en asociadas | 15 :: long_term_investments => equity_method_investments
Otras cuentas por cobrar no corrientes | 8 :: deposits => long_term_receivables
Activo por impuesto diferido | 23 :: deferred_tax_assets => deferred_tax_assets
*Total activos no corrientes | :: total_noncurrent_assets => total_noncurrent_assets
*TOTAL ACTIVOS | :: total_assets => total_assets
*PASIVOS Y PATRIMONIO
*Pasivos corrientes
Obligaciones financieras | 16 :: bank_current => short_term_debt
Pasivos por arrendamientos | 13 :: lease_short => lease_liabilities_current
Cuentas por pagar comerciales | 17 :: trade_payables => trade_payables
Otras cuentas por pagar | 17 :: accrued_expenses + other_current_liabilities
Beneficios a los empleados | 18 :: employee_payables + social_payable => employee_payables
Impuesto de renta por pagar | 23 :: current_tax_payable => current_tax_payable
Otros impuestos por pagar | 19 :: vat_payable => other_tax_social_payables
Anticipos recibidos de clientes | 20 :: contract_liabilities => contract_liabilities
Provisiones | 21 :: provisions_current => provisions_current
*Total pasivos corrientes | :: total_current_liabilities => total_current_liabilities
*Pasivos no corrientes
Obligaciones financieras | 16 :: bank_long => long_term_debt
Pasivos por arrendamientos | 13 :: lease_long => lease_liabilities_noncurrent
Cuentas por pagar a partes relacionadas | 22 :: owner_loan => related_party_payables_noncurrent
Beneficios a los empleados | 18 :: pension_obligations => pension_obligations
Provisiones | 21 :: provisions_noncurrent => provisions_noncurrent
Pasivo por impuesto diferido | 23 :: deferred_tax_liabilities => deferred_tax_liabilities
*Total pasivos no corrientes | :: total_noncurrent_liabilities => total_noncurrent_liabilities
*TOTAL PASIVOS | :: total_liabilities => total_liabilities
*PATRIMONIO
Capital suscrito y pagado | 24 :: share_capital => share_capital
Prima en colocación de acciones | 24 :: share_premium => share_premium
Reservas | 24 :: revenue_reserves
Resultado del ejercicio | :: net_income => profit_for_year_in_equity
Resultados acumulados | :: retained_brought => retained_earnings
*TOTAL PATRIMONIO | :: total_equity => total_equity
*TOTAL PASIVOS Y PATRIMONIO | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Ingresos de actividades ordinarias | 25 :: revenue => revenue
Costo de ventas | 26 :: - cost_of_sales => -cost_of_sales
*Utilidad bruta | :: gross_profit => gross_profit
Gastos de administración | 27 :: - general_admin_expenses => -general_admin_expenses
Gastos de ventas | 28 :: - selling_expenses => -selling_expenses
Otros ingresos | 29 :: other_operating_income => other_operating_income
*Utilidad operacional | :: operating_profit => operating_profit
Ingresos financieros | 30 :: interest_income => interest_income
Costos financieros | 30 :: - interest_expense => -interest_expense
*Utilidad antes de impuesto sobre la renta | :: profit_before_tax => profit_before_tax
Gasto por impuesto de renta corriente | 23 :: - current_tax
Impuesto diferido | 23 :: - deferred_tax
*UTILIDAD NETA DEL EJERCICIO | :: net_income => net_income
"""
FLOWS = """
*Actividades de operación
Utilidad neta del ejercicio | :: net_income => cf_start_profit
Ajustes para conciliar la utilidad:
Depreciaciones y amortizaciones | :: depreciation_amortisation => cf_depreciation
Provisiones | :: provisions_change
Impuesto diferido | :: deferred_tax_noncash
Utilidad en venta de propiedades, planta y equipo | :: - disposal_gain
Cambios en activos y pasivos:
Deudores | :: cf_change_receivables => cf_change_receivables
Inventarios | :: cf_change_inventories => cf_change_inventories
Gastos pagados por anticipado | :: - up_prepaid_expenses
Proveedores y cuentas por pagar | :: cf_change_payables + up_accrued_expenses + up_other_current_liabilities
Impuestos por pagar | :: up_current_tax_payable + up_vat_payable
Beneficios a empleados | :: up_employee_payables + up_social_payable
Anticipos de clientes | :: up_contract_liabilities
*Efectivo neto provisto por actividades de operación | :: cf_operating => cf_operating
*Actividades de inversión
Adquisición de propiedades, planta y equipo | :: cf_capex => cf_capex
Adquisición de intangibles | :: cf_capex_intangibles => cf_capex_intangibles
Venta de propiedades, planta y equipo | :: disposal_proceeds => cf_disposal_proceeds
Inversiones | :: cf_other_investing
*Efectivo neto usado en actividades de inversión | :: cf_investing => cf_investing
*Actividades de financiación
Nuevas obligaciones financieras | :: borrowed => cf_debt_proceeds
Pago de obligaciones financieras | :: - repaid => cf_debt_repayment
Pago de pasivos por arrendamiento | :: - lease_paid => cf_lease_principal
Dividendos pagados | :: - dividends_declared => cf_dividends_paid
*Efectivo neto usado en actividades de financiación | :: cf_financing => cf_financing
*(Disminución) aumento neto del efectivo | :: cf_net_change => cf_net_change
Efectivo al inicio del año | :: was_cash_and_equivalents => cash_beginning
*Efectivo al final del año | :: cash_and_equivalents => cash_end
"""


def latin_niif() -> Form:
    plain = company("Industrias del Cauca S.A.S.", "manufacturer", sales=51_000, step=1e6, last=2024, seed=104)
    form = Form(
        with_leases(plain), "EEFF NIIF 2024.xlsx", end=date(2024, 12, 31), prints=Print(1000.0, 0, "#,##0;(#,##0)")
    )
    form.leave_open(
        "receivables_total trade_receivables accrued_expenses other_current_liabilities other_reserves ebitda"
    )
    form.leave_open("revenue_reserves income_tax_expense cf_other_noncash cf_change_payables cf_change_other_wc")
    form.leave_open(
        "cf_other_investing cf_change_working_capital cf_before_working_capital other_receivables long_term_investments"
    )
    for name, title, drawn in (
        ("ESF", "ESTADO DE SITUACIÓN FINANCIERA", POSITION),
        ("ERI", "ESTADO DE RESULTADOS INTEGRALES", INCOME),
        ("EFE", "ESTADO DE FLUJOS DE EFECTIVO", FLOWS),
    ):
        page = form.page(name)
        for text in (
            "INDUSTRIAS DEL CAUCA S.A.S.", "NIT 890.300.123-4", title,
            "Por los años terminados el 31 de diciembre de 2024 y 2023", "(Cifras expresadas en miles de pesos colombianos)",
        ):  # fmt: skip
            page.merge(page.put(text), 1, 6)
        page.skip()
        page.put(None, "Nota", 2024, 2023, "Variación $", "Variación %")
        top = page.row
        page.table(drawn, [0, 1, Amount(0), Amount(1)])
        for row in range(top, page.row):
            now, before = page.cells.get((row, 3)), page.cells.get((row, 4))
            if now and before:
                change = float(now.value) - float(before.value)  # type: ignore[arg-type]
                page.row, kept = row, page.row
                page.put(change, round(change / float(before.value), 3), column=5)  # type: ignore[arg-type]
                page.row = kept
        page.skip(2)
        page.put("Representante Legal", None, "Contador Público TP 45678-T", None, "Revisor Fiscal TP 12345-T")
        page.put("Las notas adjuntas son parte integral de los estados financieros.")
    return form


FORMS = (latin_niif,)
