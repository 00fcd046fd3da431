"""Peru: statements as the securities regulator publishes them, with account codes and a column of notes."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
 | Activos Corrientes
1D0109 | Efectivo y Equivalentes al Efectivo :: cash_and_equivalents => cash_and_equivalents
1D0114 | Otros Activos Financieros :: short_term_investments => short_term_investments
1D0121 | Cuentas por Cobrar Comerciales :: trade_receivables => trade_receivables
1D0117 | Otras Cuentas por Cobrar :: other_receivables => other_receivables
1D0107 | Anticipos :: prepaid_expenses => prepaid_expenses
1D0106 | Inventarios :: inventories => inventories
1D01ST | *Total Activos Corrientes :: total_current_assets => total_current_assets
 | Activos No Corrientes
1D0217 | Otros Activos Financieros :: long_term_investments => long_term_investments
1D0219 | Otras Cuentas por Cobrar :: deposits => long_term_receivables
1D0205 | Propiedades, Planta y Equipo :: property_plant_equipment => property_plant_equipment
1D0206 | Activos Intangibles Distintos de la Plusvalía :: intangible_assets => intangible_assets
1D0207 | Activos por Impuestos Diferidos :: deferred_tax_assets => deferred_tax_assets
1D0212 | Plusvalía :: goodwill => goodwill
1D02ST | *Total Activos No Corrientes :: total_noncurrent_assets => total_noncurrent_assets
1D020T | *TOTAL DE ACTIVOS :: total_assets => total_assets
 | Pasivos Corrientes
1D0309 | Otros Pasivos Financieros :: bank_current => short_term_debt
1D0302 | Cuentas por Pagar Comerciales :: trade_payables => trade_payables
1D0313 | Otras Cuentas por Pagar :: taxes_and_social + accrued_expenses + other_current_liabilities => other_current_liabilities
1D0317 | Ingresos Diferidos :: contract_liabilities => contract_liabilities
1D0316 | Provisión por Beneficios a los Empleados :: employee_payables => employee_payables
1D0310 | Otras Provisiones :: provisions_current => provisions_current
1D0311 | Pasivos por Impuestos a las Ganancias :: current_tax_payable => current_tax_payable
1D03ST | *Total Pasivos Corrientes :: total_current_liabilities => total_current_liabilities
 | Pasivos No Corrientes
1D0401 | Otros Pasivos Financieros :: bank_long => long_term_debt
1D0402 | Cuentas por Pagar a Entidades Relacionadas :: owner_loan => related_party_payables_noncurrent
1D0408 | Provisión por Beneficios a los Empleados :: pension_obligations => pension_obligations
1D0406 | Otras Provisiones :: provisions_noncurrent => provisions_noncurrent
1D0404 | Pasivos por Impuestos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
1D04ST | *Total Pasivos No Corrientes :: total_noncurrent_liabilities => total_noncurrent_liabilities
1D040T | *Total Pasivos :: total_liabilities => total_liabilities
 | Patrimonio
1D0701 | Capital Emitido :: share_capital => share_capital
1D0702 | Primas de Emisión :: share_premium => share_premium
1D0707 | Otras Reservas de Capital :: revenue_reserves
1D0706 | Resultados Acumulados :: accumulated_profit => retained_earnings
1D07ST | *Total Patrimonio :: total_equity => total_equity
1D070T | *TOTAL PASIVO Y PATRIMONIO :: total_assets => total_liabilities_and_equity
"""
INCOME = """
2D01ST | Ingresos de Actividades Ordinarias :: revenue => revenue
2D0201 | Costo de Ventas :: - cost_of_sales => -cost_of_sales
2D02ST | *Ganancia (Pérdida) Bruta :: gross_profit => gross_profit
2D0302 | Gastos de Ventas y Distribución :: - selling_expenses => -selling_expenses
2D0301 | Gastos de Administración :: - general_admin_expenses => -general_admin_expenses
2D0403 | Otros Ingresos Operativos :: other_operating_income => other_operating_income
2D03ST | *Ganancia (Pérdida) Operativa :: operating_profit => operating_profit
2D0401 | Ingresos Financieros :: interest_income => interest_income
2D0402 | Gastos Financieros :: - interest_expense => -interest_expense
2D0410 | Diferencias de Cambio Neto :: fx_result
2D04ST | *Ganancia (Pérdida) antes de Impuestos :: profit_before_tax => profit_before_tax
2D0502 | Gasto por Impuesto a las Ganancias :: - income_tax_expense => -income_tax_expense
2D07ST | *Ganancia (Pérdida) Neta del Ejercicio :: net_income => net_income
"""


def peruvian_smv() -> Form:
    """Codes before the accounts, the same account in current and non-current, exchange differences on a line."""
    books = company(
        "CONSERVAS DEL PACÍFICO S.A.A.",
        "manufacturer",
        sales=310_000,
        years=2,
        without=("exceptional_income", "exceptional_costs"),
    )
    form = Form(books, "EEFF_SMV_2024.html.xls", prints=Print(1000, 0, "#,##0"))
    form.leave_open("other_reserves revenue_reserves other_financial_result net_financial_result cf_other_noncash")
    page = form.page("")
    for title, drawn in (("ESTADO DE SITUACION FINANCIERA", POSITION), ("ESTADO DE RESULTADOS", INCOME)):
        page.put(f"Empresa: {books.name}")
        page.put(f"{title} INDIVIDUAL ANUAL AL 31 DE DICIEMBRE DEL 2024 (en miles de SOLES)")
        page.put("CUENTA", "DESCRIPCION", "Notas", "2024", "2023")
        page.table(drawn, (0, 1, "0", Amount(0), Amount(1)))
        page.skip()
    return form


FORMS = (peruvian_smv,)
