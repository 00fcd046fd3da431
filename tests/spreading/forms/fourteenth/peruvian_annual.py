"""Statements as Peru's securities supervisor publishes them: account numbers, notes, thousands of soles, costs in brackets."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
| Activos
| Activos Corrientes
1D0109 | Efectivo y Equivalentes al Efectivo :: cash_and_equivalents => cash_and_equivalents
1D0114 | Otros Activos Financieros :: short_term_investments => short_term_investments
1D0103 | Cuentas por Cobrar Comerciales y Otras Cuentas por Cobrar :: receivables_total
1D0121 | Cuentas por Cobrar Comerciales :: trade_receivables => trade_receivables
1D0105 | Otras Cuentas por Cobrar :: other_receivables => other_receivables
1D0107 | Anticipos :: prepaid_expenses => prepaid_expenses
1D0106 | Inventarios :: inventories => inventories
1D01ST | Total Activos Corrientes :: total_current_assets => total_current_assets
| Activos No Corrientes
1D0217 | Otros Activos Financieros :: financial_assets => long_term_investments
1D0205 | Propiedades, Planta y Equipo :: property_plant_equipment => property_plant_equipment
1D0206 | Activos Intangibles Distintos de la Plusvalia :: intangible_assets => intangible_assets
1D0207 | Activos por Impuestos Diferidos :: deferred_tax_assets => deferred_tax_assets
1D0212 | Plusvalía :: goodwill => goodwill
1D02ST | Total Activos No Corrientes :: total_noncurrent_assets => total_noncurrent_assets
1D020T | TOTAL DE ACTIVOS :: total_assets => total_assets
| Pasivos y Patrimonio
| Pasivos Corrientes
1D0309 | Otros Pasivos Financieros :: bank_current => short_term_debt
1D0316 | Cuentas por Pagar Comerciales y Otras Cuentas por Pagar :: trade_payables + other_current_liabilities + accrued_expenses
1D0302 | Cuentas por Pagar Comerciales :: trade_payables => trade_payables
1D0304 | Otras Cuentas por Pagar :: other_current_liabilities + accrued_expenses => other_current_liabilities
1D0317 | Ingresos Diferidos :: contract_liabilities => contract_liabilities
1D0313 | Provisión por Beneficios a los Empleados :: employee_payables => employee_payables
1D0310 | Otras Provisiones :: provisions_current => provisions_current
1D0311 | Pasivos por Impuestos a las Ganancias :: current_tax_payable => current_tax_payable
1D0314 | Otros Pasivos no Financieros :: taxes_and_social
1D03ST | Total Pasivos Corrientes :: total_current_liabilities => total_current_liabilities
| Pasivos No Corrientes
1D0401 | Otros Pasivos Financieros :: bank_long => long_term_debt
1D0403 | Cuentas por Pagar a Entidades Relacionadas :: owner_loan => related_party_payables_noncurrent
1D0409 | Provisión por Beneficios a los Empleados :: pension_obligations => pension_obligations
1D0406 | Otras Provisiones :: provisions_noncurrent => provisions_noncurrent
1D0404 | Pasivos por Impuestos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
1D04ST | Total Pasivos No Corrientes :: total_noncurrent_liabilities => total_noncurrent_liabilities
1D040T | Total Pasivos :: total_liabilities => total_liabilities
| Patrimonio
1D0701 | Capital Emitido :: share_capital => share_capital
1D0702 | Primas de Emisión :: share_premium => share_premium
1D0712 | Otras Reservas de Capital :: revenue_reserves => revenue_reserves/other_reserves
1D0707 | Resultados Acumulados :: accumulated_profit => retained_earnings
1D07ST | Total Patrimonio :: total_equity => total_equity
1D070T | TOTAL PASIVO Y PATRIMONIO :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
2D01ST | Ingresos de Actividades Ordinarias :: revenue => revenue
2D0201 | Costo de Ventas :: - cost_of_sales => -cost_of_sales
2D02ST | Ganancia (Pérdida) Bruta :: gross_profit => gross_profit
2D0302 | Gastos de Ventas y Distribución :: - selling_expenses => -selling_expenses
2D0301 | Gastos de Administración :: - general_admin_expenses => -general_admin_expenses
2D0407 | Otros Ingresos Operativos :: other_operating_income => other_operating_income
2D03ST | Ganancia (Pérdida) Operativa :: operating_profit => operating_profit
2D0401 | Ingresos Financieros :: interest_income => interest_income
2D0402 | Gastos Financieros :: - interest_expense => -interest_expense
2D04ST | Ganancia (Pérdida) antes de Impuestos :: profit_before_tax => profit_before_tax
2D0502 | Ingreso (Gasto) por Impuesto :: - income_tax_expense => -income_tax_expense
2D0503 | Ganancia (Pérdida) Neta de Operaciones Continuadas :: net_income
2D07ST | Ganancia (Pérdida) Neta del Ejercicio :: net_income => net_income
"""


def peruvian_annual() -> Form:
    """A sheet of the balance sheet and one of the results: number, account, note, the year and the one before."""
    books = company("CORPORACIÓN ANDINA DE ENVASES S.A.", sales=212_000, seed=1403)
    form = Form(books, "EEFF_Anual_2024.xlsx", prints=Print(1000.0, 0, "#,##0;(#,##0)", zero=0), dated=False)
    form.leave_open(
        "receivables_total other_tax_social_payables accrued_expenses equity_attributable_to_parent total_debt other_current_liabilities "
        "sga_expenses net_financial_result other_reserves revenue_reserves"
    )
    for name, title, drawn in (
        ("ESF", "ESTADO DE SITUACION FINANCIERA", POSITION),
        ("ER", "ESTADO DE RESULTADOS", RESULTS),
    ):
        page = form.page(name)
        page.put("Empresa:", books.name)
        page.put("Tipo:", "Individual")
        page.put("Período:", "ANUAL", None, "Año:", 2024)
        page.put(f"{title} (EN MILES DE SOLES)")
        page.put("Cuenta", "Descripción", "NOTA", 2024, 2023)
        page.table(drawn, [0, 1, None, Amount(0), Amount(1)])
    return form


FORMS = (peruvian_annual,)
