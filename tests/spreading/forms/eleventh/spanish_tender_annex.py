"""A declaration of economic solvency for a public tender: turnover by year down the rows, then figures of accounts as text."""

from __future__ import annotations

from collections.abc import Callable

from finvet.model import Cell
from tests.spreading.forms.eleventh.beside import years_down
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

TURNOVER = """
Volumen anual de negocios (sin IVA) :: revenue => revenue
Volumen de negocios en el ámbito del contrato (sin IVA) :: revenue - materials
"""

ACCOUNTS = """
a)|Activo no corriente :: total_noncurrent_assets => total_noncurrent_assets
b)|Activo corriente :: total_current_assets => total_current_assets
|    de los cuales: existencias :: inventories => inventories
|    de los cuales: deudores comerciales :: trade_receivables => trade_receivables
|    de los cuales: tesorería :: cash_and_equivalents => cash_and_equivalents
c)|Total activo (a + b) :: total_assets => total_assets
d)|Patrimonio neto :: total_equity => total_equity
e)|Pasivo no corriente :: total_noncurrent_liabilities => total_noncurrent_liabilities
f)|Pasivo corriente :: total_current_liabilities => total_current_liabilities
g)|Resultado de explotación :: operating_profit => operating_profit
h)|Gastos financieros :: interest_expense => interest_expense
i)|Resultado antes de impuestos :: profit_before_tax => profit_before_tax
j)|Resultado del ejercicio :: net_income => net_income
"""


def euros(amount: float) -> str:
    return f"{amount:,.2f} €".translate(str.maketrans(",.", ".,"))


def spanish_tender_annex() -> Form:
    """A declaration of economic solvency for a public tender: turnover by year down the rows, then figures of accounts as text."""
    form = Form(
        company("Limpiezas y Mantenimiento Alcor S.L.", trade="services", sales=3_204_118, step=1, seed=42),
        "Anexo IV solvencia economica.xlsx",
        prints=Print(unit=1, words=euros),
    )
    page = form.page("ANEXO IV")
    page.put("ANEXO IV")
    page.put("DECLARACIÓN RESPONSABLE DE SOLVENCIA ECONÓMICA Y FINANCIERA (art. 87 LCSP)")
    page.put("Expediente:", "SER-2025/0117", None, None, "Presupuesto base de licitación:", "1.450.000,00 €")
    page.put("Licitador:", "Limpiezas y Mantenimiento Alcor S.L.", None, None, "NIF:", "B41738206")
    page.skip()
    page.put("1. VOLUMEN ANUAL DE NEGOCIOS")
    for below, head in enumerate(("Ejercicio", "2024", "2023", "2022")):
        page.cells[page.row + below, 2] = Cell(head)
    years_down(page, TURNOVER, (0, 1, 2), column=3)
    page.skip()
    page.put("2. DATOS DE LAS CUENTAS ANUALES APROBADAS Y DEPOSITADAS (importes en euros)")
    page.put(None, "Concepto", "31/12/2022", "31/12/2023", "31/12/2024")
    page.table(ACCOUNTS, [0, 1, Amount(2), Amount(1), Amount(0)])
    page.skip()
    page.put("3. RATIOS EXIGIDOS")
    page.put(None, "Fondo de maniobra ≥ 0", "Cumple", "Cumple", "Cumple")
    page.put(None, "Ratio de solvencia (c / (e + f))", "≥ 1,10")
    page.skip()
    page.put("En Sevilla, a 3 de junio de 2025")
    return form


FORMS: tuple[Callable[[], Form], ...] = (spanish_tender_annex,)
