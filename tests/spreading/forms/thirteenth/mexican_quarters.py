"""A Mexican issuer's historical quarters: 1T23 to 4T24 with the year after its quarters, millions of pesos, UAFIDA below."""

from __future__ import annotations

from tests.spreading.forms.paper import Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, quarters_and_years, ratios

INCOME = """
Ventas netas :: revenue => revenue
Costo de ventas :: cost_of_sales => cost_of_sales
Utilidad bruta :: gross_profit => gross_profit
  Margen bruto
Gastos de venta :: selling_expenses => selling_expenses
Gastos de administración :: general_admin_expenses => general_admin_expenses
Otros (ingresos) gastos, neto :: - other_operating_income
Utilidad de operación :: operating_profit => operating_profit
  Margen operativo
Gastos financieros :: interest_expense => interest_expense
Productos financieros :: interest_income => interest_income
Costo integral de financiamiento :: interest_expense - interest_income
Utilidad antes de impuestos :: profit_before_tax => profit_before_tax
Impuestos a la utilidad :: income_tax_expense => income_tax_expense
Utilidad neta consolidada :: net_income => net_income
UAFIDA :: ebitda => ebitda
  Margen UAFIDA
"""
POSITION = """
Efectivo y equivalentes de efectivo :: cash_and_equivalents => cash_and_equivalents
Inversiones en valores :: short_term_investments => short_term_investments
Clientes, neto :: trade_receivables => trade_receivables
Otras cuentas por cobrar :: other_receivables => other_receivables
Inventarios, neto :: inventories => inventories
Pagos anticipados :: prepaid_expenses => prepaid_expenses
Activo circulante :: total_current_assets => total_current_assets
Propiedades, planta y equipo, neto :: property_plant_equipment => property_plant_equipment
Crédito mercantil :: goodwill => goodwill
Activos intangibles :: intangible_assets => intangible_assets
Impuestos diferidos :: deferred_tax_assets => deferred_tax_assets
Otros activos :: financial_assets => other_noncurrent_assets
Activo total :: total_assets => total_assets
Deuda a corto plazo :: bank_current => short_term_debt
Proveedores :: trade_payables => trade_payables
Otras cuentas por pagar y pasivos acumulados :: total_current_liabilities - bank_current - trade_payables
Pasivo circulante :: total_current_liabilities => total_current_liabilities
Deuda a largo plazo :: bank_long + owner_loan => long_term_debt
Beneficios a empleados :: pension_obligations => pension_obligations
Impuestos a la utilidad diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
Otros pasivos a largo plazo :: provisions_noncurrent
Pasivo total :: total_liabilities => total_liabilities
Capital social :: share_capital => share_capital
Prima en emisión de acciones :: share_premium => share_premium
Utilidades acumuladas :: retained_earnings => retained_earnings
Capital contable :: total_equity => total_equity
Pasivo y capital contable :: total_liabilities_and_equity => total_liabilities_and_equity
Deuda neta :: bank_debt + owner_loan - cash_and_equivalents - short_term_investments
Deuda neta / UAFIDA (veces)
"""


def mexican_quarters() -> Form:
    """Statement of results and of position, a sheet each, growth by quarter; volumes by plant on the first."""
    books = company("Grupo Envasa", sales=14_700, step=1e6, seed=1306, without=PLAIN)
    form = Form(books, "Informacion_Financiera_Historica_4T24.xlsx", dated=False, prints=Print(1e6, 0, "#,##0"))
    form.leave_open(
        "other_operating_income other_operating_expenses net_financial_result other_current_liabilities accrued_expenses "
        "other_noncurrent_liabilities provisions_noncurrent total_noncurrent_assets total_noncurrent_liabilities total_debt net_debt "
        "depreciation_amortisation long_term_investments"
    )
    page = form.page("Volumen")
    page.put("Grupo Envasa, S.A.B. de C.V.")
    page.put("Volumen de ventas (miles de toneladas)")
    page.put(None, "2022", "2023", "2024")
    page.put("México", 412.0, 420.0, 433.0)
    page.put("Centroamérica", 88.0, 90.0, 97.0)
    heads, columns = quarters_and_years(form, (2, 1, 0), lambda year, n: f"{n}T{year % 100}", lambda year: f"{year}")
    for name, title, drawn in (
        ("Resultados", "Estado de Resultados", INCOME),
        ("Balance", "Balance General", POSITION),
    ):
        page = form.page(name)
        page.put("Grupo Envasa, S.A.B. de C.V.")
        page.put(f"{title} Consolidado")
        page.put("(Millones de pesos nominales)")
        page.put(None, *heads)
        page.table(drawn, (0, *columns))
        for label, share in (("Margen bruto", 0.284), ("Margen operativo", 0.101), ("Margen UAFIDA", 0.151)):
            beside(page, label, ratios(15, share))
        beside(page, "Deuda neta / UAFIDA (veces)", ratios(15, 1.6, "0.0x"))
    return form


FORMS = (mexican_quarters,)
