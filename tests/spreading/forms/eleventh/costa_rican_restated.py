"""Audited accounts with cover, contents and report: restated prior years of three balances, notes before the amounts, colones."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*ACTIVO
*Activo circulante
Efectivo y equivalentes de efectivo|2c, 4 :: cash_and_equivalents => cash_and_equivalents
Inversiones a corto plazo|5 :: short_term_investments => short_term_investments
Cuentas por cobrar comerciales, neto|2d, 6 :: trade_receivables => trade_receivables
Otras cuentas por cobrar|7 :: other_receivables => other_receivables
Inventarios, neto|2e, 8 :: inventories => inventories
Gastos pagados por anticipado :: prepaid_expenses => prepaid_expenses
*Total activo circulante :: total_current_assets => total_current_assets
Inmuebles, mobiliario y equipo, neto|2f, 9 :: property_plant_equipment => property_plant_equipment
Activos intangibles y plusvalía|10 :: intangibles => intangible_assets
Inversiones y depósitos a largo plazo :: financial_assets => long_term_investments
Impuesto sobre la renta diferido|17 :: deferred_tax_assets => deferred_tax_assets
*Total activo :: total_assets => total_assets
*PASIVO Y PATRIMONIO
*Pasivo circulante
Préstamos bancarios a corto plazo|11 :: bank_short => short_term_debt
Porción circulante de la deuda a largo plazo|12 :: bank_portion => current_portion_long_term_debt
Cuentas por pagar comerciales|13 :: trade_payables => trade_payables
Anticipos recibidos de clientes :: contract_liabilities => contract_liabilities
Impuesto sobre la renta por pagar|17 :: current_tax_payable => current_tax_payable
Gastos acumulados y otras cuentas por pagar|14 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current
*Total pasivo circulante :: total_current_liabilities => total_current_liabilities
Deuda a largo plazo|12 :: bank_long => long_term_debt
Cuentas por pagar a accionistas|15 :: owner_loan => related_party_payables_noncurrent
Provisión para prestaciones legales|16 :: pension_obligations + provisions_noncurrent
Impuesto sobre la renta diferido|17 :: deferred_tax_liabilities => deferred_tax_liabilities
*Total pasivo :: total_liabilities => total_liabilities
*Patrimonio
Capital social|18 :: share_capital => share_capital
Aportes adicionales de capital :: share_premium => share_premium
Reserva legal :: legal_reserve
Utilidades no distribuidas :: free_reserves + accumulated_profit => retained_earnings
*Total patrimonio :: total_equity => total_equity
*Total pasivo y patrimonio :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
Ventas netas|19 :: revenue => revenue
Costo de ventas|20 :: - cost_of_sales => -cost_of_sales
*Utilidad bruta :: gross_profit => gross_profit
Gastos de venta|21 :: - selling_expenses => -selling_expenses
Gastos generales y administrativos|22 :: - general_admin_expenses => -general_admin_expenses
Otros ingresos :: other_operating_income => other_operating_income
*Utilidad de operación :: operating_profit => operating_profit
Ingresos financieros :: interest_income => interest_income
Gastos financieros|23 :: - interest_expense => -interest_expense
*Utilidad antes del impuesto sobre la renta :: profit_before_tax => profit_before_tax
Impuesto sobre la renta corriente|17 :: - current_tax
Impuesto sobre la renta diferido|17 :: - deferred_tax
*Utilidad neta :: net_income => net_income
"""


def costa_rican_restated() -> Form:
    """Audited accounts with cover, contents and report: restated prior years of three balances, notes before the amounts, colones."""
    form = Form(
        company("Procesadora Tica S.A.", sales=9_812_340, last=2024, seed=52),
        "EF auditados 2024 Procesadora Tica.xlsx",
        prints=Print(number_format="#,##0;(#,##0);-"),
    )
    form.leave_open(
        "accrued_expenses other_current_liabilities employee_payables other_tax_social_payables provisions_noncurrent pension_obligations provisions_total other_reserves income_tax_expense intangible_assets other_noncurrent_liabilities revenue_reserves goodwill"
    )
    page = form.page("Portada")
    page.skip(4)
    page.put("PROCESADORA TICA S.A.", column=3)
    page.put("Estados financieros y opinión de los auditores independientes", column=3)
    page.put("Al 31 de diciembre de 2024 y 2023", column=3)
    page = form.page("Índice")
    for name, number in (
        ("Opinión de los auditores", 1.0),
        ("Estados de situación financiera", 4.0),
        ("Estados de resultados", 5.0),
        ("Notas a los estados financieros", 9.0),
    ):
        page.put(name, number)
    page = form.page("Aviso")
    page.put(
        "Este archivo se entrega sin responsabilidad del auditor; prevalece el informe firmado. Cifras en miles de colones salvo indicación contraria."
    )
    page = form.page("ESF")
    page.put("PROCESADORA TICA S.A.")
    page.put("ESTADOS DE SITUACIÓN FINANCIERA")
    page.put("(Expresados en miles de colones costarricenses)")
    page.skip()
    page.put(None, "Nota", "31 de diciembre de 2024", "31 de diciembre de 2023", "1 de enero de 2023")
    page.put(None, None, None, "(Reexpresado)", "(Reexpresado)")
    page.table(BALANCE, [0, 1, Amount(0), Amount(1), Amount(2)])
    page.put("Las notas adjuntas son parte integral de los estados financieros.")
    page = form.page("ERI")
    page.put("PROCESADORA TICA S.A.")
    page.put("ESTADOS DE RESULTADOS INTEGRALES")
    page.put("Por los años terminados el 31 de diciembre")
    page.put("(Expresados en miles de colones costarricenses)")
    page.skip()
    page.put(None, "Nota", "2024", "2023", "2023")
    page.put(None, None, None, "(Reexpresado)", "(Reportado previamente)")
    before = form.company.with_changes(1, sales_goods=-9_000, external_services=4_000)
    page.table(INCOME, [0, 1, Amount(0), Amount(1), Amount(1, books=before, counts=False)])
    return form


FORMS: tuple[Callable[[], Form], ...] = (costa_rican_restated,)
