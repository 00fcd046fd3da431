"""Abridged accounts as Spain's mercantile registers take them: codes of the form, notes, euros with cents, two years."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
*A) ACTIVO NO CORRIENTE | 11000 | :: total_noncurrent_assets => total_noncurrent_assets
I. Inmovilizado intangible | 11100 | 5 :: intangibles => intangible_assets
II. Inmovilizado material | 11200 | 5 :: property_plant_equipment => property_plant_equipment
V. Inversiones financieras a largo plazo | 11500 | 6 :: financial_assets => long_term_investments
VI. Activos por impuesto diferido | 11600 | 9 :: deferred_tax_assets => deferred_tax_assets
*B) ACTIVO CORRIENTE | 12000 | :: total_current_assets => total_current_assets
II. Existencias | 12200 | :: inventories => inventories
III. Deudores comerciales y otras cuentas a cobrar | 12300 | :: receivables_total
  1. Clientes por ventas y prestaciones de servicios | 12380 | :: trade_receivables => trade_receivables
     b) Clientes por ventas y prestaciones de servicios a corto plazo | 12382 | :: trade_receivables
  3. Otros deudores | 12390 | :: other_receivables => other_receivables
V. Inversiones financieras a corto plazo | 12500 | 6 :: short_term_investments => short_term_investments
VI. Periodificaciones a corto plazo | 12600 | :: prepaid_expenses => prepaid_expenses
VII. Efectivo y otros activos líquidos equivalentes | 12700 | :: cash_and_equivalents => cash_and_equivalents
*TOTAL ACTIVO (A + B) | 10000 | :: total_assets => total_assets
"""
FUNDS = """
*A) PATRIMONIO NETO | 20000 | :: total_equity => total_equity
*A-1) Fondos propios | 21000 | 8 :: total_equity
I. Capital | 21100 | :: share_capital => share_capital
   1. Capital escriturado | 21110 | :: share_capital
II. Prima de emisión | 21200 | :: share_premium => share_premium
III. Reservas | 21300 | :: revenue_reserves => revenue_reserves
   2. Otras reservas | 21360 | :: revenue_reserves
V. Resultados de ejercicios anteriores | 21500 | :: retained_brought => retained_earnings
VII. Resultado del ejercicio | 21700 | 3 :: net_income => profit_for_year_in_equity
*B) PASIVO NO CORRIENTE | 31000 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
I. Provisiones a largo plazo | 31100 | :: pension_obligations + provisions_noncurrent => provisions_noncurrent
II. Deudas a largo plazo | 31200 | 7 :: bank_long => long_term_debt
   1. Deudas con entidades de crédito | 31220 | :: bank_long
III. Deudas con empresas del grupo y asociadas a largo plazo | 31300 | 10 :: owner_loan => related_party_payables_noncurrent
IV. Pasivos por impuesto diferido | 31400 | 9 :: deferred_tax_liabilities => deferred_tax_liabilities
*C) PASIVO CORRIENTE | 32000 | :: total_current_liabilities => total_current_liabilities
II. Provisiones a corto plazo | 32200 | :: provisions_current => provisions_current
III. Deudas a corto plazo | 32300 | 7 :: bank_current => short_term_debt
   1. Deudas con entidades de crédito | 32320 | :: bank_current
V. Acreedores comerciales y otras cuentas a pagar | 32500 | :: total_current_liabilities - provisions_current - bank_current - deferred_income
   1. Proveedores | 32580 | :: trade_payables => trade_payables
      b) Proveedores a corto plazo | 32582 | :: trade_payables
   2. Otros acreedores | 32590 | :: total_current_liabilities - provisions_current - bank_current - deferred_income - trade_payables
VI. Periodificaciones a corto plazo | 32600 | :: deferred_income => contract_liabilities/deferred_income_bs
*TOTAL PATRIMONIO NETO Y PASIVO (A + B + C) | 30000 | :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
1. Importe neto de la cifra de negocios | 40100 | 11 :: revenue => revenue
2. Variación de existencias de productos terminados y en curso de fabricación | 40200 | :: change_in_inventories_fg => change_in_inventories_fg
3. Trabajos realizados por la empresa para su activo | 40300 | :: own_work_capitalised => own_work_capitalised
4. Aprovisionamientos | 40400 | 11 :: - materials => -materials_consumed
5. Otros ingresos de explotación | 40500 | :: sundry_income => other_operating_income
6. Gastos de personal | 40600 | 11 :: - personnel_expenses => -personnel_expenses
7. Otros gastos de explotación | 40700 | :: - external_services - operating_charges => -other_operating_expenses
8. Amortización del inmovilizado | 40800 | 5 :: - depreciation_amortisation => -depreciation_amortisation
11. Deterioro y resultado por enajenaciones del inmovilizado | 41100 | :: disposal_gain
*A) RESULTADO DE EXPLOTACIÓN (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 11) | 49100 | :: operating_profit => operating_profit
14. Ingresos financieros | 41400 | :: interest_income => interest_income
15. Gastos financieros | 41500 | :: - interest_expense => -interest_expense
*B) RESULTADO FINANCIERO (14 + 15) | 49200 | :: net_financial_result => net_financial_result
*C) RESULTADO ANTES DE IMPUESTOS (A + B) | 49300 | :: profit_before_tax => profit_before_tax
20. Impuestos sobre beneficios | 41900 | 9 :: - income_tax_expense => -income_tax_expense
*D) RESULTADO DEL EJERCICIO (C + 20) | 49500 | :: net_income => net_income
"""


def spanish_filed_abridged() -> Form:
    """Three sheets BA1, BA2 and PA, each with the firm's number and name above, the newest year first."""
    books = company("TALLERES RIBERA ALTA, S.L.", sales=6_900, seed=1401)
    form = Form(books, "Cuentas anuales abreviadas 2024.xlsx", prints=Print(1.0, 2, "#,##0.00"), dated=False)
    form.leave_open(
        "receivables_total other_current_liabilities equity_attributable_to_parent goodwill external_services impairment_losses "
        "exceptional_items total_debt other_reserves retained_earnings"
    )
    titles = ("BALANCE ABREVIADO", "BALANCE ABREVIADO", "CUENTA DE PÉRDIDAS Y GANANCIAS ABREVIADA")
    heads = ("ACTIVO", "PATRIMONIO NETO Y PASIVO", "(DEBE) / HABER")
    for name, title, head, drawn in zip(("BA1", "BA2", "PA"), titles, heads, (ASSETS, FUNDS, RESULTS), strict=True):
        page = form.page(name)
        page.put(title)
        page.put("NIF:", "B31045562")
        page.put("DENOMINACIÓN SOCIAL:", books.name, None, None, "UNIDAD (1): Euros")
        page.skip()
        page.put(head, None, "NOTAS DE LA MEMORIA", "EJERCICIO 2024 (2)", "EJERCICIO 2023 (3)")
        page.table(drawn, [0, 1, 2, Amount(0), Amount(1)])
    return form


FORMS = (spanish_filed_abridged,)
