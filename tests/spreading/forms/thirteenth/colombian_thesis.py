"""A Colombian degree thesis: the statements typed with vertical and horizontal analysis beside the pesos, millions."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import shares

INCOME = """
Ingresos de actividades ordinarias :: revenue => revenue
Costo de ventas :: cost_of_sales => cost_of_sales
UTILIDAD BRUTA :: gross_profit => gross_profit
Gastos de administración :: general_admin_expenses => general_admin_expenses
Gastos de ventas :: selling_expenses => selling_expenses
Otros ingresos operacionales :: other_operating_income => other_operating_income
UTILIDAD OPERACIONAL :: operating_profit => operating_profit
Ingresos financieros :: interest_income => interest_income
Gastos financieros :: interest_expense => interest_expense
UTILIDAD ANTES DE IMPUESTOS :: profit_before_tax => profit_before_tax
Impuesto de renta y complementarios :: income_tax_expense => income_tax_expense
UTILIDAD NETA :: net_income => net_income
"""
POSITION = """
ACTIVO
ACTIVO CORRIENTE
Efectivo y equivalentes :: cash_and_equivalents => cash_and_equivalents
Inversiones :: short_term_investments => short_term_investments
Deudores comerciales y otras cuentas por cobrar :: receivables_total => receivables_total/trade_receivables
Inventarios :: inventories => inventories
Gastos pagados por anticipado :: prepaid_expenses => prepaid_expenses
TOTAL ACTIVO CORRIENTE :: total_current_assets => total_current_assets
ACTIVO NO CORRIENTE
Propiedad planta y equipo :: property_plant_equipment => property_plant_equipment
Intangibles y plusvalía :: intangibles
Inversiones a largo plazo :: financial_assets => long_term_investments
Activos por impuesto diferido :: deferred_tax_assets => deferred_tax_assets
TOTAL ACTIVO NO CORRIENTE :: total_noncurrent_assets => total_noncurrent_assets
TOTAL ACTIVO :: total_assets => total_assets
PASIVO
PASIVO CORRIENTE
Obligaciones financieras :: bank_current => short_term_debt
Proveedores y cuentas por pagar :: trade_payables + accrued_expenses => trade_payables
Impuestos por pagar :: taxes_and_social + current_tax_payable
Beneficios a empleados :: employee_payables => employee_payables
Otros pasivos :: contract_liabilities + other_current_liabilities + provisions_current
TOTAL PASIVO CORRIENTE :: total_current_liabilities => total_current_liabilities
PASIVO NO CORRIENTE
Obligaciones financieras :: bank_long + owner_loan => long_term_debt
Beneficios a empleados :: pension_obligations => pension_obligations
Provisiones :: provisions_noncurrent => provisions_noncurrent
Impuesto diferido :: deferred_tax_liabilities => deferred_tax_liabilities
TOTAL PASIVO NO CORRIENTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
TOTAL PASIVO :: total_liabilities => total_liabilities
PATRIMONIO
Capital social :: share_capital => share_capital
Prima en colocación de acciones :: share_premium => share_premium
Reservas y resultados acumulados :: retained_earnings - net_income
Utilidad del ejercicio :: net_income => profit_for_year_in_equity
TOTAL PATRIMONIO :: total_equity => total_equity
TOTAL PASIVO + PATRIMONIO :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def colombian_thesis() -> Form:
    """Each year with its share of the total, then the change in pesos and in per cent of 2024 on 2023; a ratio sheet."""
    books = company("Alimentos del Cauca S.A.", sales=486_000, step=1e6, seed=1317, without=PLAIN)
    form = Form(books, "Analisis financiero - trabajo de grado.xlsx", dated=False, prints=Print(1e6, 0, "#,##0"))
    form.leave_open(
        "intangible_assets goodwill current_tax_payable other_tax_social_payables other_current_liabilities retained_earnings "
        "other_reserves total_debt accrued_expenses other_receivables net_financial_result provisions_current revenue_reserves"
    )
    for name, drawn, base in (
        ("Balance", POSITION, "TOTAL ACTIVO"),
        ("P y G", INCOME, "Ingresos de actividades ordinarias"),
    ):
        page = form.page(name)
        page.put("ALIMENTOS DEL CAUCA S.A.")
        page.put("ANÁLISIS VERTICAL Y HORIZONTAL")
        page.put("(Cifras en millones de pesos colombianos)")
        row = page.put("CUENTA", "2022", None, "2023", None, "2024", None, "ANÁLISIS HORIZONTAL 2023-2024")
        page.merge(row, 8, 9)
        top = page.put(None, "Valor", "A.V.", "Valor", "A.V.", "Valor", "A.V.", "Var. Absoluta", "Var. Relativa")
        page.table(drawn, (0, Amount(2), None, Amount(1), None, Amount(0)))
        for column in (2, 4, 6):
            shares(page, top + 1, column, base, "0.00%")
        for at in range(top + 1, page.row):
            before, now = page.cells.get((at, 4)), page.cells.get((at, 6))
            if before and now and isinstance(before.value, float) and isinstance(now.value, float):
                page.row = at
                rise = now.value - before.value
                page.put(
                    now._replace(value=rise),
                    now._replace(value=round(rise / before.value, 4), number_format="0.00%"),
                    column=8,
                )
    page = form.page("Indicadores")
    page.put("INDICADORES", "2022", "2023", "2024")
    page.put("Razón corriente", 1.91, 1.84, 1.88)
    page.put("Prueba ácida", 1.12, 1.08, 1.1)
    page.put("Endeudamiento total", 0.44, 0.45, 0.43)
    return form


FORMS = (colombian_thesis,)
