"""Statements as firms file them with Colombia's superintendence of companies: taxonomy sheets of bracketed numbers, thousands of pesos."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*Activos [sinopsis]
*  Activos corrientes [sinopsis]
    Efectivo y equivalentes al efectivo :: cash_and_equivalents => cash_and_equivalents
    Cuentas comerciales por cobrar y otras cuentas por cobrar corrientes :: trade_receivables + sundry_receivables + prepaid_expenses => trade_receivables
    Inventarios corrientes :: inventories => inventories
    Activos por impuestos corrientes, corriente :: vat_receivable => current_tax_assets
    Otros activos financieros corrientes :: short_term_investments => short_term_investments
*    Total activos corrientes :: total_current_assets => total_current_assets
*  Activos no corrientes [sinopsis]
    Propiedades, planta y equipo :: property_plant_equipment => property_plant_equipment
    Plusvalía :: goodwill => goodwill
    Activos intangibles distintos de la plusvalía :: intangible_assets => intangible_assets
    Activos por impuestos diferidos :: deferred_tax_assets => deferred_tax_assets
    Otros activos financieros no corrientes :: financial_assets => long_term_investments
*    Total de activos no corrientes :: total_noncurrent_assets => total_noncurrent_assets
*  Total de activos :: total_assets => total_assets
*Patrimonio y pasivos [sinopsis]
*  Pasivos [sinopsis]
*    Pasivos corrientes [sinopsis]
*      Provisiones corrientes [sinopsis]
        Provisiones corrientes por beneficios a los empleados :: employee_payables => employee_payables
        Otras provisiones corrientes :: provisions_current => provisions_current
*        Total provisiones corrientes :: employee_payables + provisions_current
      Cuentas por pagar comerciales y otras cuentas por pagar :: trade_payables + accrued_expenses + other_current_liabilities => trade_payables
      Pasivos por impuestos corrientes, corriente :: current_tax_payable + taxes_and_social => current_tax_payable
      Otros pasivos financieros corrientes :: bank_current => short_term_debt
      Otros pasivos no financieros corrientes :: contract_liabilities => other_current_liabilities
*      Total pasivos corrientes :: total_current_liabilities => total_current_liabilities
*    Pasivos no corrientes [sinopsis]
      Provisiones no corrientes por beneficios a los empleados :: pension_obligations => pension_obligations
      Otras provisiones no corrientes :: provisions_noncurrent => provisions_noncurrent
      Pasivo por impuestos diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
      Cuentas por pagar a entidades relacionadas no corrientes :: owner_loan => related_party_payables_noncurrent
      Otros pasivos financieros no corrientes :: bank_long => long_term_debt
*      Total de pasivos no corrientes :: total_noncurrent_liabilities => total_noncurrent_liabilities
*    Total pasivos :: total_liabilities => total_liabilities
*  Patrimonio [sinopsis]
    Capital emitido :: share_capital => share_capital
    Prima de emisión :: share_premium => share_premium
    Otras reservas :: revenue_reserves => revenue_reserves/other_reserves
    Ganancias acumuladas :: accumulated_profit => retained_earnings
*    Patrimonio total :: total_equity => total_equity
*  Total de patrimonio y pasivos :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
*Ganancia (pérdida) [sinopsis]
    Ingresos de actividades ordinarias :: revenue => revenue
    Costo de ventas :: cost_of_sales => cost_of_sales
*    Ganancia bruta :: gross_profit => gross_profit
    Otros ingresos :: other_operating_income => other_operating_income
    Gastos de ventas :: selling_expenses => selling_expenses
    Gastos de administración :: general_admin_expenses => general_admin_expenses
*    Ganancia (pérdida) por actividades de operación :: operating_profit => operating_profit
    Ingresos financieros :: interest_income => interest_income
    Costos financieros :: interest_expense => interest_expense
*    Ganancia (pérdida), antes de impuestos :: profit_before_tax => profit_before_tax
    Ingreso (gasto) por impuestos :: income_tax_expense => income_tax_expense
*    Ganancia (pérdida) :: net_income => net_income
"""
FLOWS = """
*Flujos de efectivo procedentes de (utilizados en) actividades de operación [sinopsis]
    Ganancia (pérdida) :: net_income => cf_start_profit
*  Ajustes para conciliar la ganancia (pérdida) [sinopsis]
    Ajustes por el gasto por impuestos a las ganancias :: income_tax_expense
    Ajustes por costos financieros :: interest_expense - interest_income
    Ajustes por disminuciones (incrementos) en los inventarios :: cf_change_inventories => cf_change_inventories
    Ajustes por la disminución (incremento) de cuentas por cobrar de origen comercial :: cf_change_receivables => cf_change_receivables
    Ajustes por el incremento (disminución) de cuentas por pagar de origen comercial :: cf_change_payables => cf_change_payables
    Ajustes por gastos de depreciación y amortización :: depreciation_amortisation => cf_depreciation
    Ajustes por provisiones :: provisions_change
    Otros ajustes para conciliar la ganancia (pérdida) :: cf_operating + tax_settled - net_income - income_tax_expense - cf_change_inventories - cf_change_receivables - cf_change_payables - depreciation_amortisation - provisions_change
*  Flujos de efectivo netos procedentes de (utilizados en) operaciones :: cf_operating + tax_settled + interest_expense - interest_income
    Intereses pagados :: interest_expense => -cf_interest_paid
    Intereses recibidos :: interest_income => cf_interest_received
    Impuestos a las ganancias pagados (reembolsados) :: tax_settled => -cf_tax_paid
*  Flujos de efectivo netos procedentes de (utilizados en) actividades de operación :: cf_operating => cf_operating
*Flujos de efectivo procedentes de (utilizados en) actividades de inversión [sinopsis]
    Importes procedentes de ventas de propiedades, planta y equipo :: disposal_proceeds => cf_disposal_proceeds
    Compras de propiedades, planta y equipo :: capex => -cf_capex
    Compras de activos intangibles :: capex_intangibles => -cf_capex_intangibles
    Otras entradas (salidas) de efectivo :: cf_other_investing => cf_other_investing
*  Flujos de efectivo netos procedentes de (utilizados en) actividades de inversión :: cf_investing => cf_investing
*Flujos de efectivo procedentes de (utilizados en) actividades de financiación [sinopsis]
    Importes procedentes de préstamos :: borrowed => cf_debt_proceeds
    Reembolsos de préstamos :: repaid => -cf_debt_repayment
    Dividendos pagados :: dividends_declared => -cf_dividends_paid
*  Flujos de efectivo netos procedentes de (utilizados en) actividades de financiación :: cf_financing => cf_financing
*Incremento (disminución) neto de efectivo y equivalentes al efectivo :: cf_net_change => cf_net_change
*Efectivo y equivalentes al efectivo al principio del periodo :: was_cash_and_equivalents => cash_beginning
*Efectivo y equivalentes al efectivo al final del periodo :: cash_and_equivalents => cash_end
"""
SHEETS = (
    ("210030", "[210030] Estado de situación financiera, corriente/no corriente", POSITION, "Cierre del periodo actual 2024-12-31"),
    ("310030", "[310030] Estado de resultados, resultado del periodo, por función de gasto", RESULTS, "Acumulado periodo actual 2024-01-01 - 2024-12-31"),
    ("520000", "[520000] Estado de flujos de efectivo, método indirecto", FLOWS, "Acumulado periodo actual 2024-01-01 - 2024-12-31"),
)  # fmt: skip


def colombian_supervised() -> Form:
    """Three sheets of two periods; headings of the taxonomy say that they are such."""
    books = company("Alimentos del Valle S.A.S.", sales=48_000, step=1e6, seed=1402)
    form = Form(books, "Estados Financieros 2024 - Supersociedades.xlsx", prints=Print(1000.0, 0, "#,##0"))
    form.leave_open(
        "prepaid_expenses receivables_total other_receivables other_tax_social_payables contract_liabilities accrued_expenses "
        "cf_other_noncash cf_change_other_wc cf_change_working_capital cf_before_working_capital total_debt cf_tax_paid "
        "cf_cash_generated_from_operations equity_attributable_to_parent other_reserves cf_other_financing sga_expenses net_financial_result"
    )
    for name, title, drawn, head in SHEETS:
        page = form.page(name)
        page.put(title)
        page.put("Razón social", books.name)
        page.put("Información en miles de pesos colombianos (COP)")
        page.skip()
        page.put("Concepto", head, head.replace("actual", "anterior").replace("2024", "2023"))
        page.table(drawn, [0, Amount(0), Amount(1)])
    return form


FORMS = (colombian_supervised,)
