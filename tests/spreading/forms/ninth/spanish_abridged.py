"""Cuentas abreviadas of a Spanish S.L. in the model of the Registro Mercantil: codes, notes, two years."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
*A) ACTIVO NO CORRIENTE | 11000 | :: total_noncurrent_assets => total_noncurrent_assets
I. Inmovilizado intangible | 11100 | 5 :: intangibles
II. Inmovilizado material | 11200 | 6 :: property_plant_equipment => property_plant_equipment
III. Inversiones inmobiliarias | 11300
IV. Inversiones en empresas del grupo y asociadas a largo plazo | 11400
V. Inversiones financieras a largo plazo | 11500 | 8 :: financial_assets => long_term_investments
VI. Activos por impuesto diferido | 11600 | :: deferred_tax_assets => deferred_tax_assets
VII. Deudores comerciales no corrientes | 11700
*B) ACTIVO CORRIENTE | 12000 | :: total_current_assets => total_current_assets
I. Activos no corrientes mantenidos para la venta | 12100
II. Existencias | 12200 | 10 :: inventories => inventories
III. Deudores comerciales y otras cuentas a cobrar | 12300 | 8 :: receivables_total
1. Clientes por ventas y prestaciones de servicios | 12380 | :: trade_receivables => trade_receivables
b) Clientes por ventas y prestaciones de servicios a corto plazo | 12382 | :: trade_receivables
3. Otros deudores | 12390 | :: other_receivables => other_receivables
IV. Inversiones en empresas del grupo y asociadas a corto plazo | 12400
V. Inversiones financieras a corto plazo | 12500 | 8 :: short_term_investments => short_term_investments
VI. Periodificaciones a corto plazo | 12600 | :: prepaid_expenses => prepaid_expenses
VII. Efectivo y otros activos líquidos equivalentes | 12700 | :: cash_and_equivalents => cash_and_equivalents
*TOTAL ACTIVO (A + B) | 10000 | :: total_assets => total_assets
"""
FUNDS = """
*A) PATRIMONIO NETO | 20000 | :: total_equity => total_equity
A-1) Fondos propios | 21000 | 11 :: total_equity
I. Capital | 21100 | :: share_capital
1. Capital escriturado | 21110 | :: share_capital => share_capital
2. (Capital no exigido) | 21120
II. Prima de emisión | 21200 | :: share_premium => share_premium
III. Reservas | 21300 | :: legal_reserve + free_reserves
IV. (Acciones y participaciones en patrimonio propias) | 21400
V. Resultados de ejercicios anteriores | 21500 | :: retained_brought => retained_earnings
VII. Resultado del ejercicio | 21700 | 3 :: net_income => profit_for_year_in_equity
*B) PASIVO NO CORRIENTE | 31000 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
I. Provisiones a largo plazo | 31100 | :: pension_obligations + provisions_noncurrent => provisions_noncurrent
II. Deudas a largo plazo | 31200 | 9 :: bank_long
1. Deudas con entidades de crédito | 31220 | :: bank_long => long_term_debt
III. Deudas con empresas del grupo y asociadas a largo plazo | 31300 | 9 :: owner_loan => related_party_payables_noncurrent
IV. Pasivos por impuesto diferido | 31400 | :: deferred_tax_liabilities => deferred_tax_liabilities
*C) PASIVO CORRIENTE | 32000 | :: total_current_liabilities => total_current_liabilities
II. Provisiones a corto plazo | 32200 | :: provisions_current => provisions_current
III. Deudas a corto plazo | 32300 | 9 :: bank_current + other_current_liabilities
1. Deudas con entidades de crédito | 32320 | :: bank_current => short_term_debt
3. Otras deudas a corto plazo | 32390 | :: other_current_liabilities
V. Acreedores comerciales y otras cuentas a pagar | 32500 | 9 :: trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
1. Proveedores | 32580 | :: trade_payables => trade_payables
b) Proveedores a corto plazo | 32582 | :: trade_payables
2. Otros acreedores | 32590 | :: advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
VI. Periodificaciones a corto plazo | 32600 | :: deferred_income
*TOTAL PATRIMONIO NETO Y PASIVO (A + B + C) | 30000 | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
1. Importe neto de la cifra de negocios | 40100 | 14 :: revenue => revenue
2. Variación de existencias de productos terminados y en curso de fabricación | 40200 | :: change_in_inventories_fg => change_in_inventories_fg
3. Trabajos realizados por la empresa para su activo | 40300 | :: own_work_capitalised => own_work_capitalised
4. Aprovisionamientos | 40400 | 14 :: - materials => -materials_consumed
5. Otros ingresos de explotación | 40500 | :: sundry_income => other_operating_income
6. Gastos de personal | 40600 | 14 :: - personnel_expenses => -personnel_expenses
7. Otros gastos de explotación | 40700 | :: - external_services - operating_charges => -other_operating_expenses
8. Amortización del inmovilizado | 40800 | 5, 6 :: - depreciation_amortisation => -depreciation_amortisation
11. Deterioro y resultado por enajenaciones del inmovilizado | 41100 | :: disposal_gain
*A) RESULTADO DE EXPLOTACIÓN (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13) | 49100 | :: operating_profit => operating_profit
14. Ingresos financieros | 41400 | :: interest_income => interest_income
b) Otros ingresos financieros | 41490 | :: interest_income
15. Gastos financieros | 41500 | :: - interest_expense => -interest_expense
*B) RESULTADO FINANCIERO (14 + 15 + 16 + 17 + 18 + 19) | 49200 | :: net_financial_result => net_financial_result
*C) RESULTADO ANTES DE IMPUESTOS (A + B) | 49300 | :: profit_before_tax => profit_before_tax
20. Impuestos sobre beneficios | 41900 | 12 :: - income_tax_expense => -income_tax_expense
*D) RESULTADO DEL EJERCICIO (C + 20) | 49500 | :: net_income => net_income
"""


def spanish_abridged() -> Form:
    books = company("Talleres Ebro S.L.", "manufacturer", sales=3_900, step=1000.0, last=2024, seed=96)
    form = Form(
        books, "deposito_cuentas.xlsx", end=date(2024, 12, 31), dated=False, prints=Print(1.0, 2, "#,##0.00;-#,##0.00")
    )
    form.leave_open("intangible_assets goodwill receivables_total revenue_reserves other_reserves ebitda total_debt")
    form.leave_open(
        "other_current_liabilities contract_liabilities external_services total_liabilities impairment_losses"
    )
    form.leave_open("exceptional_items deferred_income_bs")
    for name, title, drawn, word in (
        ("BA1", "BALANCE DE SITUACIÓN ABREVIADO", ASSETS, "ACTIVO"),
        ("BA2", "BALANCE DE SITUACIÓN ABREVIADO", FUNDS, "PATRIMONIO NETO Y PASIVO"),
        ("PA", "CUENTA DE PÉRDIDAS Y GANANCIAS ABREVIADA", INCOME, "(DEBE) / HABER"),
    ):
        page = form.page(name)
        page.put(title, None, None, None, name)
        page.put("NIF:", "B50123456", None, "UNIDAD (1): Euros X  Miles")
        page.put("DENOMINACIÓN SOCIAL:", "TALLERES EBRO, S.L.")
        page.skip()
        page.put(word, None, "NOTAS DE LA MEMORIA", "EJERCICIO 2024 (2)", "EJERCICIO 2023 (3)")
        page.table(drawn, [0, 1, 2, Amount(0), Amount(1)])
        page.skip()
        page.put(
            "(1) Marque las casillas correspondientes, según exprese las cifras en unidades, miles o millones de euros."
        )
        page.put("(2) Ejercicio al que van referidas las cuentas anuales.")
    return form


FORMS = (spanish_abridged,)
