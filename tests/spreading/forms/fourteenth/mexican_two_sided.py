"""A Mexican accounting program's Balance General, assets beside liabilities, and Estado de Resultados of the year and the one before, in pesos."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

LEFT = """
*ACTIVO
*  CIRCULANTE
   CAJA :: cash_hand => +cash_and_equivalents
   BANCOS :: cash_bank => +cash_and_equivalents
   INVERSIONES TEMPORALES :: short_term_investments => short_term_investments
   CLIENTES :: trade_receivables => trade_receivables
   DEUDORES DIVERSOS :: sundry_receivables => +other_receivables
   IVA ACREDITABLE :: vat_receivable => +other_receivables
   ALMACEN :: raw_inventories => +inventories
   ANTICIPO A PROVEEDORES :: advances_paid => +prepaid_expenses
   PAGOS ANTICIPADOS :: prepaid_expenses => +prepaid_expenses
*  TOTAL CIRCULANTE :: total_current_assets => total_current_assets
*  FIJO
   EDIFICIOS :: buildings_gross
   MAQUINARIA Y EQUIPO :: machinery_gross + construction
   MOBILIARIO Y EQUIPO DE OFICINA :: fixtures_gross
   DEPRECIACION ACUMULADA :: - accumulated_depreciation => -accumulated_depreciation
*  TOTAL FIJO :: property_plant_equipment => property_plant_equipment
*  DIFERIDO
   PROGRAMAS DE COMPUTO, NETO :: intangible_assets => intangible_assets
   CREDITO MERCANTIL :: goodwill => goodwill
   DEPOSITOS EN GARANTIA :: deposits
   INVERSIONES PERMANENTES :: long_term_investments => long_term_investments
*  TOTAL DIFERIDO :: intangibles + financial_assets
*SUMA DEL ACTIVO :: total_assets => total_assets
"""
RIGHT = """
*PASIVO
*  A CORTO PLAZO
   PROVEEDORES :: trade_payables => trade_payables
   ACREEDORES DIVERSOS :: other_current_liabilities + provisions_current + accrued_expenses => other_current_liabilities
   ANTICIPO DE CLIENTES :: contract_liabilities => contract_liabilities
   IVA POR PAGAR :: vat_payable => +other_tax_social_payables
   IMSS, SAR E INFONAVIT POR PAGAR :: social_payable => +other_tax_social_payables
   ISR POR PAGAR :: current_tax_payable => current_tax_payable
   SUELDOS POR PAGAR :: employee_payables => employee_payables
   CREDITOS BANCARIOS C.P. :: bank_current => short_term_debt
*  TOTAL A CORTO PLAZO :: total_current_liabilities => total_current_liabilities
*  A LARGO PLAZO
   CREDITOS BANCARIOS L.P. :: bank_long => long_term_debt
   PRESTAMOS DE SOCIOS :: owner_loan => related_party_payables_noncurrent
   OBLIGACIONES LABORALES :: pension_obligations + provisions_noncurrent => pension_obligations
*  TOTAL A LARGO PLAZO :: total_noncurrent_liabilities => total_noncurrent_liabilities
*SUMA DEL PASIVO :: total_liabilities => total_liabilities
*CAPITAL
   CAPITAL SOCIAL :: share_capital => share_capital
   PRIMA EN SUSCRIPCION DE ACCIONES :: share_premium => share_premium
   RESERVA LEGAL :: legal_reserve => revenue_reserves
   RESULTADO DE EJERCICIOS ANTERIORES :: retained_brought + free_reserves => retained_earnings
   RESULTADO DEL EJERCICIO :: net_income => profit_for_year_in_equity
*SUMA DEL CAPITAL :: total_equity => total_equity
*SUMA DEL PASIVO Y CAPITAL :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
*INGRESOS
   VENTAS NETAS :: revenue => revenue
*TOTAL INGRESOS :: revenue
*COSTO DE VENTAS
   COSTO DE LO VENDIDO :: cost_of_sales => cost_of_sales
*UTILIDAD BRUTA :: gross_profit => gross_profit
*GASTOS DE OPERACION
   GASTOS DE VENTA :: selling_expenses => selling_expenses
   GASTOS DE ADMINISTRACION :: general_admin_expenses => general_admin_expenses
*TOTAL GASTOS DE OPERACION :: sga_expenses
   OTROS PRODUCTOS :: other_operating_income => other_operating_income
*UTILIDAD DE OPERACION :: operating_profit => operating_profit
   PRODUCTOS FINANCIEROS :: interest_income => interest_income
   GASTOS FINANCIEROS :: interest_expense => interest_expense
*UTILIDAD ANTES DE IMPUESTOS :: profit_before_tax => profit_before_tax
   ISR DEL EJERCICIO :: income_tax_expense => income_tax_expense
*UTILIDAD NETA :: net_income => net_income
"""


def mexican_two_sided() -> Form:
    """Assets in the first columns, liabilities and capital beside them; the results on another sheet."""
    books = company(
        "Ferretera del Bajío SA de CV",
        "trader",
        sales=61_500,
        seed=1405,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    form = Form(books, "Balance y Resultados dic 2024.xlsx", prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "prepaid_expenses property_plant_equipment_gross long_term_receivables other_noncurrent_assets total_noncurrent_assets provisions_current "
        "provisions_noncurrent accrued_expenses receivables_total sga_expenses total_operating_expenses net_financial_result total_debt "
        "current_tax_assets inventories other_operating_income total_operating_income"
    )
    page = form.page("Balance General")
    page.put(books.name)
    page.put("Posición Financiera, Balance General al 31/Dic/2024")
    page.put("Pesos")
    page.put(None, "2024", "2023", None, None, "2024", "2023")
    row = page.row
    page.table(LEFT, [0, Amount(0), Amount(1)], row=row)
    page.table(RIGHT, [0, Amount(0), Amount(1)], row=row, column=5)
    page = form.page("Estado de Resultados")
    page.put(books.name)
    page.put("Estado de Resultados del 01/Ene/2024 al 31/Dic/2024")
    page.put(None, "2024", "2023")
    page.table(RESULTS, [0, Amount(0), Amount(1)])
    return form


FORMS = (mexican_two_sided,)
