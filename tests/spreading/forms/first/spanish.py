"""Spain: the normal model of the PGC."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

PGC_ASSETS = """
A) ACTIVO NO CORRIENTE | => total_noncurrent_assets
I. Inmovilizado intangible | 5 :: intangibles
4. Fondo de comercio | => goodwill
5. Aplicaciones informáticas | :: intangible_assets
II. Inmovilizado material | 6 => property_plant_equipment
1. Terrenos y construcciones | :: buildings
2. Instalaciones técnicas y otro inmovilizado material | :: machinery + fixtures
3. Inmovilizado en curso y anticipos | :: construction
V. Inversiones financieras a largo plazo | 8 :: financial_assets => long_term_investments
1. Instrumentos de patrimonio | :: long_term_investments
5. Otros activos financieros | :: deposits
VI. Activos por impuesto diferido | 12 => deferred_tax_assets
B) ACTIVO CORRIENTE | => total_current_assets
II. Existencias | 9 => inventories
1. Comerciales | :: merchandise
2. Materias primas y otros aprovisionamientos | :: raw
3. Productos en curso | :: wip
4. Productos terminados | :: finished
6. Anticipos a proveedores | :: advances_paid
III. Deudores comerciales y otras cuentas a cobrar | 8 => receivables_total
1. Clientes por ventas y prestaciones de servicios | => trade_receivables
3. Deudores varios | :: sundry_receivables
6. Otros créditos con las Administraciones Públicas | 12 :: vat_receivable
V. Inversiones financieras a corto plazo | 8 => short_term_investments
VI. Periodificaciones a corto plazo | => prepaid_expenses
VII. Efectivo y otros activos líquidos equivalentes | => cash_and_equivalents
1. Tesorería | :: cash_and_equivalents
TOTAL ACTIVO (A + B) | => total_assets
"""
PGC_FUNDS = """
A) PATRIMONIO NETO | => total_equity
A-1) Fondos propios | 10 :: total_equity
I. Capital | => share_capital
1. Capital escriturado | :: share_capital
II. Prima de emisión | => share_premium
III. Reservas | :: revenue_reserves => revenue_reserves/other_reserves
1. Legal y estatutarias | :: legal_reserve
2. Otras reservas | :: free_reserves
V. Resultados de ejercicios anteriores | :: retained_brought => retained_earnings
VII. Resultado del ejercicio | 3 => profit_for_year_in_equity
B) PASIVO NO CORRIENTE | => total_noncurrent_liabilities
I. Provisiones a largo plazo | 14 :: pension_obligations + provisions_noncurrent
1. Obligaciones por prestaciones a largo plazo al personal | => pension_obligations
4. Otras provisiones | => provisions_noncurrent
II. Deudas a largo plazo | 8 :: bank_long => long_term_debt
2. Deudas con entidades de crédito | :: bank_long
III. Deudas con empresas del grupo y asociadas a largo plazo | 18 :: owner_loan => related_party_payables_noncurrent
IV. Pasivos por impuesto diferido | 12 => deferred_tax_liabilities
C) PASIVO CORRIENTE | => total_current_liabilities
II. Provisiones a corto plazo | 14 => provisions_current
III. Deudas a corto plazo | 8 :: bank_current => short_term_debt
2. Deudas con entidades de crédito | :: bank_current
V. Acreedores comerciales y otras cuentas a pagar | 8 :: total_current_liabilities - provisions_current - bank_current - deferred_income
1. Proveedores | => trade_payables
3. Acreedores varios | :: accrued_expenses + other_current_liabilities
4. Personal (remuneraciones pendientes de pago) | => employee_payables
5. Pasivos por impuesto corriente | 12 => current_tax_payable
6. Otras deudas con las Administraciones Públicas | 12 :: taxes_and_social => other_tax_social_payables
7. Anticipos de clientes | :: advances_received => contract_liabilities
VI. Periodificaciones a corto plazo | :: deferred_income
TOTAL PATRIMONIO NETO Y PASIVO (A + B + C) | => total_liabilities_and_equity
"""
PGC_INCOME = """
A) OPERACIONES CONTINUADAS |
1. Importe neto de la cifra de negocios | 22 => revenue
a) Ventas | :: sales_goods
b) Prestaciones de servicios | :: sales_services
2. Variación de existencias de productos terminados y en curso de fabricación | => change_in_inventories_fg
3. Trabajos realizados por la empresa para su activo | => own_work_capitalised
4. Aprovisionamientos | 13 => -materials_consumed
5. Otros ingresos de explotación | :: sundry_income => other_operating_income
6. Gastos de personal | 13 => -personnel_expenses
a) Sueldos, salarios y asimilados | :: - wages
b) Cargas sociales | :: - social_cost - pension_cost
7. Otros gastos de explotación | 13 :: - external_services - operating_charges => -other_operating_expenses
a) Servicios exteriores | :: - external_services - sundry_costs
b) Tributos | :: - other_taxes
c) Pérdidas, deterioro y variación de provisiones por operaciones comerciales | => -bad_debt_expense
8. Amortización del inmovilizado | 5, 6 => -depreciation_amortisation
11. Deterioro y resultado por enajenaciones del inmovilizado | :: disposal_gain
A.1) RESULTADO DE EXPLOTACIÓN (1+2+3+4+5+6+7+8+9+10+11+12) | => operating_profit
12. Ingresos financieros | => interest_income
13. Gastos financieros | => -interest_expense
15. Diferencias de cambio | 11 :: fx_result
A.2) RESULTADO FINANCIERO (12+13+14+15+16) | => net_financial_result
A.3) RESULTADO ANTES DE IMPUESTOS (A.1 + A.2) | => profit_before_tax
17. Impuestos sobre beneficios | 12 => -income_tax_expense
A.4) RESULTADO DEL EJERCICIO PROCEDENTE DE OPERACIONES CONTINUADAS (A.3 + 17) | :: net_income
A.5) RESULTADO DEL EJERCICIO (A.4 + 18) | => net_income
"""


def pgc_normal() -> Form:
    """Spanish annual accounts, normal model, in whole euros with a column of notes, costs in brackets."""
    books = company(
        "Talleres Urkabe, S.L.", "manufacturer", "strained", sales=9_730_000, step=1, years=2, without=EXCEPTIONAL
    )
    form = Form(books, "cuentas_anuales.xlsx", prints=Print(1, number_format="#,##0;(#,##0)"))
    form.leave_open(
        "external_services other_financial_result other_current_liabilities impairment_losses contract_liabilities"
    )
    for name, title, parts in (
        ("Balance", "BALANCE AL CIERRE DEL EJERCICIO 2024", (("ACTIVO", PGC_ASSETS), ("PATRIMONIO NETO Y PASIVO", PGC_FUNDS))),
        ("PyG", "CUENTA DE PÉRDIDAS Y GANANCIAS CORRESPONDIENTE AL EJERCICIO TERMINADO EL 31/12/2024", (("", PGC_INCOME),)),
    ):  # fmt: skip
        page = form.page(name)
        page.put("Talleres Urkabe, S.L.")
        page.put(title)
        page.put("(Expresado en euros)")
        for side, drawn in parts:
            page.skip()
            heads = ("31/12/2024", "31/12/2023") if side else ("2024", "2023")
            page.put(side, "Notas de la memoria", *heads)
            page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (pgc_normal,)
