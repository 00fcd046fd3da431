"""A Chilean memoria typed off: clasificado, note numbers, thousands of pesos (M$), dates as 31-12-2024, function of expense."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
Activos
Activos corrientes
Efectivo y equivalentes al efectivo|5 :: cash_and_equivalents => cash_and_equivalents
Otros activos financieros, corrientes|6 :: short_term_investments => short_term_investments
Otros activos no financieros, corrientes|7 :: prepaid_expenses
Deudores comerciales y otras cuentas por cobrar, corrientes|8 :: receivables_total => receivables_total/trade_receivables
Inventarios|9 :: inventories => inventories
Total activos corrientes :: total_current_assets => total_current_assets
Activos no corrientes
Otros activos financieros, no corrientes|6 :: long_term_investments => long_term_investments
Derechos por cobrar, no corrientes|8 :: deposits => long_term_receivables
Activos intangibles distintos de la plusvalía|10 :: intangible_assets => intangible_assets
Plusvalía|11 :: goodwill => goodwill
Propiedades, planta y equipo|12 :: property_plant_equipment => property_plant_equipment
Activos por impuestos diferidos|13 :: deferred_tax_assets => deferred_tax_assets
Total activos no corrientes :: total_noncurrent_assets => total_noncurrent_assets
Total activos :: total_assets => total_assets

Patrimonio y pasivos
Pasivos corrientes
Otros pasivos financieros, corrientes|14 :: bank_current => short_term_debt
Cuentas por pagar comerciales y otras cuentas por pagar|15 :: trade_payables + accrued_expenses + taxes_and_social => trade_payables
Otras provisiones, corrientes|16 :: provisions_current => provisions_current
Pasivos por impuestos, corrientes|13 :: current_tax_payable => current_tax_payable
Provisiones corrientes por beneficios a los empleados|17 :: employee_payables => employee_payables
Otros pasivos no financieros, corrientes|18 :: contract_liabilities + other_current_liabilities => other_current_liabilities
Total pasivos corrientes :: total_current_liabilities => total_current_liabilities
Pasivos no corrientes
Otros pasivos financieros, no corrientes|14 :: bank_long => long_term_debt
Cuentas por pagar a entidades relacionadas, no corrientes|19 :: owner_loan => related_party_payables_noncurrent
Otras provisiones, no corrientes|16 :: provisions_noncurrent => provisions_noncurrent
Pasivo por impuestos diferidos|13 :: deferred_tax_liabilities => deferred_tax_liabilities
Provisiones no corrientes por beneficios a los empleados|17 :: pension_obligations => pension_obligations
Total pasivos no corrientes :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total pasivos :: total_liabilities => total_liabilities
Patrimonio
Capital emitido|20 :: share_capital => share_capital
Primas de emisión|20 :: share_premium => share_premium
Ganancias (pérdidas) acumuladas :: retained_earnings => retained_earnings
Patrimonio total :: total_equity => total_equity
Total patrimonio y pasivos :: total_liabilities_and_equity => total_liabilities_and_equity
"""
INCOME = """
Ingresos de actividades ordinarias|21 :: revenue => revenue
Costo de ventas|9 :: - cost_of_sales => -cost_of_sales
Ganancia bruta :: gross_profit => gross_profit
Otros ingresos, por función|22 :: other_operating_income => other_operating_income
Costos de distribución :: - selling_expenses => -selling_expenses
Gasto de administración|22 :: - general_admin_expenses => -general_admin_expenses
Ganancias (pérdidas) de actividades operacionales :: operating_profit => operating_profit
Ingresos financieros|23 :: interest_income => interest_income
Costos financieros|23 :: - interest_expense => -interest_expense
Ganancia (pérdida), antes de impuestos :: profit_before_tax => profit_before_tax
Gasto por impuestos a las ganancias|13 :: - income_tax_expense => -income_tax_expense
Ganancia (pérdida) :: net_income => net_income
Ganancia (pérdida), atribuible a los propietarios de la controladora :: net_income => net_income_parent
"""


def chilean_memoria() -> Form:
    """The two statements stacked on one sheet, balance first, their titles repeated, the peso unit only beside the years."""
    books = company("Viña Los Maitenes S.A.", sales=62_400_000, seed=1319, without=PLAIN)
    form = Form(books, "Memoria 2024 - EEFF transcritos.xlsx")
    form.leave_open(
        "prepaid_expenses other_current_assets accrued_expenses other_tax_social_payables total_debt other_receivables "
        "contract_liabilities net_financial_result"
    )
    page = form.page("EEFF")
    page.put("VIÑA LOS MAITENES S.A. Y FILIALES")
    page.put("Estados de Situación Financiera Consolidados")
    page.put("Al 31 de diciembre de 2024 y 2023")
    page.put(None, "Nota", "31-12-2024", "31-12-2023")
    page.put(None, None, "M$", "M$")
    page.table(POSITION, (0, 1, Amount(0), Amount(1)))
    page.skip(2)
    page.put("Estados de Resultados por Función Consolidados")
    page.put("Por los ejercicios terminados al 31 de diciembre de 2024 y 2023")
    page.put(None, "Nota", "01-01-2024", "01-01-2023")
    page.put(None, None, "31-12-2024", "31-12-2023")
    page.put(None, None, "M$", "M$")
    page.table(INCOME, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (chilean_memoria,)
