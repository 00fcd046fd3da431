"""A Mexican program's reports: balance in two sides, results of December beside the accumulated year with their percents."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.eleventh.beside import beside
from tests.spreading.forms.interim import quarter
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ASSETS = """
*A C T I V O
*Circulante
Caja :: cash_hand
Bancos :: cash_bank
Inversiones temporales :: short_term_investments => short_term_investments
Clientes :: trade_receivables => trade_receivables
Deudores diversos :: sundry_receivables
IVA acreditable :: vat_receivable
Inventarios :: raw_inventories => inventories
Anticipo a proveedores :: advances_paid
Pagos anticipados :: prepaid_expenses => prepaid_expenses
*Total Circulante :: total_current_assets => total_current_assets
*Fijo
Edificios :: buildings_gross + construction
Maquinaria y equipo :: machinery_gross
Mobiliario y equipo de oficina :: fixtures_gross
Depreciación acumulada :: - accumulated_depreciation => -accumulated_depreciation
*Total Fijo :: property_plant_equipment => property_plant_equipment
*Diferido
Gastos de instalación y licencias :: intangibles => intangible_assets
Depósitos en garantía e inversiones :: financial_assets
*Total Diferido :: intangibles + financial_assets
*SUMA DEL ACTIVO :: total_assets => total_assets
"""

FUNDS = """
*P A S I V O
*Corto plazo
Proveedores :: trade_payables => trade_payables
Acreedores diversos :: accrued_expenses + other_current_liabilities + provisions_current + employee_payables
Anticipo de clientes :: contract_liabilities => contract_liabilities
Impuestos por pagar :: taxes_and_social + current_tax_payable => other_tax_social_payables
Créditos bancarios :: bank_current => short_term_debt
*Total Corto plazo :: total_current_liabilities => total_current_liabilities
*Largo plazo
Créditos bancarios a largo plazo :: bank_long => long_term_debt
Préstamos de socios :: owner_loan => related_party_payables_noncurrent
Provisión prima de antigüedad :: pension_obligations + provisions_noncurrent
*Total Largo plazo :: total_noncurrent_liabilities => total_noncurrent_liabilities
*SUMA DEL PASIVO :: total_liabilities => total_liabilities
*C A P I T A L
Capital social :: share_capital => share_capital
Aportaciones para futuros aumentos :: share_premium
Reserva legal :: legal_reserve
Resultado de ejercicios anteriores :: free_reserves + retained_brought => retained_earnings
Utilidad o pérdida del ejercicio :: net_income => profit_for_year_in_equity
*SUMA DEL CAPITAL :: total_equity => total_equity
*SUMA DEL PASIVO Y CAPITAL :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
*I N G R E S O S
Ventas :: revenue => revenue
*Total Ingresos :: revenue
*E G R E S O S
Costo de ventas :: cost_of_sales => cost_of_sales
Gastos de venta :: selling_expenses => selling_expenses
Gastos de administración :: general_admin_expenses => general_admin_expenses
Gastos financieros :: interest_expense => interest_expense
Productos financieros :: - interest_income => -interest_income
Otros ingresos :: - other_operating_income => -other_operating_income
*Total Egresos :: cost_of_sales + sga_expenses + interest_expense - interest_income - other_operating_income
Provisión ISR y PTU :: income_tax_expense => income_tax_expense
*Utilidad (o Pérdida) :: net_income => net_income
"""


def mexican_program() -> Form:
    """A Mexican program's reports: balance in two sides, results of December beside the accumulated year with their percents."""
    books = company("Herrajes del Bajío SA de CV", sales=38_902_117, step=1, seed=58, without=PLAIN + DEFERRED_TAX)
    form = Form(books, "Estados Financieros 2022-2024 HEBA.xlsx", prints=Print(unit=1, number_format="#,##0.00"))
    form.leave_open(
        "cash_and_equivalents other_receivables receivables_total other_current_assets accrued_expenses other_current_liabilities employee_payables provisions_current provisions_noncurrent pension_obligations current_tax_payable other_noncurrent_assets long_term_investments long_term_receivables total_noncurrent_assets share_premium other_reserves revenue_reserves gross_profit operating_profit profit_before_tax total_operating_expenses net_financial_result sga_expenses total_operating_income property_plant_equipment_gross ebitda other_noncurrent_liabilities"
    )
    for back in (0, 1, 2):
        year = 2024 - back
        page = form.page(f"BG {year}")
        page.put(None, None, "HERRAJES DEL BAJIO SA DE CV", None, None, "Hoja: 1")
        page.put(
            None,
            None,
            f"Posición Financiera, Balance General al 31/Dic/{year}",
            None,
            None,
            f"Fecha: 17/Mar/{year + 1}",
        )
        page.skip()
        top = page.row
        page.table(ASSETS, [0, Amount(back)])
        page.table(FUNDS, [0, Amount(back)], row=top, column=4)
        page = form.page(f"ER {year}")
        page.put(None, None, "HERRAJES DEL BAJIO SA DE CV", None, None, "Hoja: 1")
        page.put(None, None, f"Estado de Resultados del 01/Dic/{year} al 31/Dic/{year}")
        page.put(None, "Periodo", "%", "Acumulado", "%")
        top = page.row
        page.table(
            INCOME,
            [0, Amount(back, books=quarter(books, 0, 4), counts=False) if back == 0 else None, None, Amount(back)],
        )
        for at in (2, 4):
            total = page.cells.get((top + 2, at))
            if total and isinstance(total.value, float):
                beside(page, range(top, page.row), at, at + 1, lambda v, t=total.value: 100 * v / t, "0.00")  # type: ignore[misc]
    return form


FORMS: tuple[Callable[[], Form], ...] = (mexican_program,)
