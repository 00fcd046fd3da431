"""Colombia: statements after NIIF in thousands of pesos, with the change in pesos and in percent beside the years."""

from __future__ import annotations

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
ACTIVO
ACTIVO CORRIENTE
Efectivo y equivalentes al efectivo | 5 => cash_and_equivalents
Inversiones medidas a costo amortizado | 6 => short_term_investments
Cuentas comerciales por cobrar y otras cuentas por cobrar | 7 :: trade_receivables + sundry_receivables => receivables_total/trade_receivables
Activos por impuestos corrientes | 8 :: vat_receivable => current_tax_assets
Inventarios | 9 => inventories
Gastos pagados por anticipado | 10 => prepaid_expenses
TOTAL ACTIVO CORRIENTE | => total_current_assets
ACTIVO NO CORRIENTE
Propiedades, planta y equipo | 11 => property_plant_equipment
Activos intangibles distintos de la plusvalía | 12 => intangible_assets
Plusvalía | 12 => goodwill
Inversiones en instrumentos de patrimonio | 6 :: long_term_investments => long_term_investments
Depósitos entregados en garantía | :: deposits
Activos por impuestos diferidos | 8 => deferred_tax_assets
TOTAL ACTIVO NO CORRIENTE | => total_noncurrent_assets
TOTAL ACTIVO | => total_assets

PASIVO
PASIVO CORRIENTE
Obligaciones financieras | 13 :: bank_current => short_term_debt
Cuentas por pagar a proveedores | 14 => trade_payables
Costos y gastos por pagar | 14 :: accrued_expenses => accrued_expenses
Pasivos por impuestos corrientes | 8 :: current_tax_payable => current_tax_payable
Impuesto a las ventas y retenciones por pagar | 8 :: vat_payable => +other_tax_social_payables
Retenciones y aportes de nómina | 15 :: social_payable => +other_tax_social_payables
Beneficios a los empleados | 15 :: employee_payables => employee_payables
Anticipos y avances recibidos de clientes | 16 :: contract_liabilities => contract_liabilities
Provisiones | 17 => provisions_current
Otros pasivos | 18 :: other_current_liabilities => other_current_liabilities
TOTAL PASIVO CORRIENTE | => total_current_liabilities
PASIVO NO CORRIENTE
Obligaciones financieras | 13 :: bank_long => long_term_debt
Cuentas por pagar a accionistas | 19 :: owner_loan => related_party_payables_noncurrent
Beneficios a los empleados | 15 :: pension_obligations => pension_obligations
Provisiones | 17 => provisions_noncurrent
Pasivos por impuestos diferidos | 8 => deferred_tax_liabilities
TOTAL PASIVO NO CORRIENTE | => total_noncurrent_liabilities
TOTAL PASIVO | => total_liabilities

PATRIMONIO
Capital suscrito y pagado | 20 => share_capital
Prima en colocación de acciones | 20 => share_premium
Reservas | 21 :: revenue_reserves => revenue_reserves/other_reserves
Resultados acumulados | :: retained_brought => retained_earnings
Resultado del ejercicio | => profit_for_year_in_equity
TOTAL PATRIMONIO | => total_equity
TOTAL PASIVO Y PATRIMONIO | => total_liabilities_and_equity
"""
INCOME = """
Ingresos de actividades ordinarias | 22 => revenue
(-) Costo de ventas | 23 => cost_of_sales
GANANCIA BRUTA | => gross_profit
(-) Gastos de administración | 24 => general_admin_expenses
(-) Gastos de ventas y distribución | 25 => selling_expenses
(+) Otros ingresos | 26 => other_operating_income
RESULTADO DE LA OPERACIÓN | => operating_profit
(+) Ingresos financieros | 27 :: interest_income => interest_income
(-) Costos financieros | 28 :: interest_expense => interest_expense
RESULTADO ANTES DE IMPUESTOS | => profit_before_tax
(-) Impuesto de renta corriente | 8 :: current_tax => +income_tax_expense
(-) Impuesto de renta diferido | 8 :: deferred_tax => +income_tax_expense
RESULTADO NETO DEL EJERCICIO | => net_income

Depreciaciones y amortizaciones incluidas en costos y gastos | :: depreciation_amortisation => depreciation_amortisation
EBITDA | => ebitda
"""
CASH = """
ACTIVIDADES DE OPERACIÓN
Resultado neto del ejercicio | :: net_income => cf_start_profit
Partidas que no afectan el efectivo:
   Depreciaciones y amortizaciones | :: depreciation_amortisation => cf_depreciation
   Provisiones y beneficios a empleados | :: provisions_change
   Impuesto diferido, neto | :: deferred_tax_noncash
   Utilidad en venta de propiedades, planta y equipo | :: - disposal_gain
EFECTIVO GENERADO EN LA OPERACIÓN ANTES DE CAMBIOS EN CAPITAL DE TRABAJO | => cf_before_working_capital
   Cuentas comerciales por cobrar y otras cuentas por cobrar | :: - up_trade_receivables - up_sundry_receivables => cf_change_receivables
   Inventarios | :: cf_change_inventories => cf_change_inventories
   Gastos pagados por anticipado e impuestos corrientes activos | :: - up_prepaid_expenses - up_vat_receivable
   Cuentas por pagar a proveedores | :: cf_change_payables => cf_change_payables
   Otros pasivos, impuestos y beneficios a empleados | :: cf_change_other_wc + up_prepaid_expenses
CAMBIOS EN EL CAPITAL DE TRABAJO | => cf_change_working_capital
EFECTIVO NETO PROVISTO POR ACTIVIDADES DE OPERACIÓN | => cf_operating
ACTIVIDADES DE INVERSIÓN
   Adquisición de propiedades, planta y equipo | :: cf_capex => cf_capex
   Adquisición de activos intangibles | :: cf_capex_intangibles => cf_capex_intangibles
   Producto de la venta de propiedades, planta y equipo | :: disposal_proceeds => cf_disposal_proceeds
   Inversiones y depósitos | :: cf_other_investing => cf_other_investing
EFECTIVO NETO USADO EN ACTIVIDADES DE INVERSIÓN | => cf_investing
ACTIVIDADES DE FINANCIACIÓN
   Adquisición de obligaciones financieras | :: borrowed => cf_debt_proceeds
   Pago de obligaciones financieras | :: - repaid => cf_debt_repayment
   Capitalizaciones | :: raised => cf_equity_proceeds
   Dividendos pagados | :: - dividends_declared => cf_dividends_paid
EFECTIVO NETO DE ACTIVIDADES DE FINANCIACIÓN | => cf_financing
AUMENTO (DISMINUCIÓN) NETO DEL EFECTIVO | => cf_net_change
Efectivo y equivalentes al inicio del año | => cash_beginning
Efectivo y equivalentes al final del año | => cash_end
"""


def _with_variation(page: Page, first: int) -> None:
    """Writes the change of every row from the year before, in pesos and in percent."""
    for row in range(first, page.row):
        now, before = (page.cells.get((row, column)) for column in (3, 4))
        amounts = [cell.value if cell and isinstance(cell.value, float) else 0.0 for cell in (now, before)]
        if now or before:
            change = amounts[0] - amounts[1]
            page.cells[row, 5] = Cell(change, "#,##0;(#,##0)")
            page.cells[row, 6] = Cell(round(change / amounts[1], 4), "0.0%") if amounts[1] else Cell("N/A")


def niif_with_variation() -> Form:
    """Colombian statements after NIIF, an old xls: notes, both years, change in thousands of pesos and percent, costs without a sign."""
    books = company(
        "Agroindustrias del Quindío S.A.S.", "manufacturer", "healthy", sales=38_640_000, years=2, seed=6, without=PLAIN
    )  # fmt: skip
    form = Form(
        books, "EEFF NIIF Agroindustrias 2024-2023.xls", prints=Print(1000, number_format="#,##0;(#,##0)", zero=0.0)
    )
    form.leave_open(
        "other_receivables receivables_total other_noncurrent_assets long_term_receivables current_portion_long_term_debt "
        "cf_other_noncash cf_change_other_wc total_operating_expenses total_operating_income provisions_total sga_expenses "
        "net_financial_result"
    )  # fmt: skip
    for name, title, when, drawn in (
        ("ESF", "ESTADO DE SITUACIÓN FINANCIERA", "A 31 de diciembre de 2024 y 2023", POSITION),
        ("ERI", "ESTADO DE RESULTADOS", "Por los años terminados el 31 de diciembre de 2024 y 2023", INCOME),
        ("EFE", "ESTADO DE FLUJOS DE EFECTIVO", "Por los años terminados el 31 de diciembre de 2024 y 2023", CASH),
    ):
        page = form.page(name)
        page.put("AGROINDUSTRIAS DEL QUINDÍO S.A.S.")
        page.put("NIT 900.417.000-3")
        page.put(title)
        page.put(when)
        page.put("(Cifras expresadas en miles de pesos colombianos)")
        page.skip()
        page.put(None, None, None, None, "VARIACIÓN")
        page.put("CONCEPTO", "NOTA", "DIC 2024", "DIC 2023", "$", "%")
        first = page.row
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
        _with_variation(page, first)
        page.skip(2)
        page.put("_____________________", None, "_____________________")
        page.put("Representante legal", None, "Contador público T.P. 00000-T")
    return form


FORMS = (niif_with_variation,)
