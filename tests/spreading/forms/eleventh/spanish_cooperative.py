"""A cooperative's accounts on one sheet: funds of its law, codes behind the labels, amounts typed as text, three years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
*A) ACTIVO NO CORRIENTE|11000 :: total_noncurrent_assets => total_noncurrent_assets
I. Inmovilizado intangible|11100 :: intangibles => intangible_assets
II. Inmovilizado material|11200 :: property_plant_equipment => property_plant_equipment
IV. Inversiones en empresas del grupo, asociadas y socios a largo plazo|11400 :: long_term_investments
V. Inversiones financieras a largo plazo|11500 :: deposits
VI. Activos por impuesto diferido|11600 :: deferred_tax_assets => deferred_tax_assets
*B) ACTIVO CORRIENTE|12000 :: total_current_assets => total_current_assets
II. Existencias|12200 :: inventories => inventories
III. Deudores comerciales y otras cuentas a cobrar|12300 :: receivables_total => receivables_total
1. Clientes por ventas y prestaciones de servicios|12310 :: trade_receivables => trade_receivables
2. Socios deudores|12320 :: sundry_receivables
3. Otros deudores|12330 :: vat_receivable
V. Inversiones financieras a corto plazo|12500 :: short_term_investments => short_term_investments
VI. Periodificaciones a corto plazo|12600 :: prepaid_expenses => prepaid_expenses
VII. Efectivo y otros activos líquidos equivalentes|12700 :: cash_and_equivalents => cash_and_equivalents
*TOTAL ACTIVO (A + B)|10000 :: total_assets => total_assets
*A) PATRIMONIO NETO|20000 :: total_equity => total_equity
A-1) Fondos propios|21000 :: total_equity
I. Capital cooperativo|21100 :: share_capital + share_premium => share_capital
III. Reservas|21300 :: revenue_reserves
1. Fondo de reserva obligatorio|21310 :: legal_reserve
2. Fondo de reserva voluntario|21320 :: free_reserves
V. Resultados de ejercicios anteriores|21500 :: retained_brought => retained_earnings
VII. Excedente de la cooperativa|21700 :: net_income => profit_for_year_in_equity
*B) PASIVO NO CORRIENTE|31000 :: total_noncurrent_liabilities => total_noncurrent_liabilities
I. Fondo de educación, formación y promoción a largo plazo|31100 :: provisions_noncurrent
II. Deudas con características especiales a largo plazo|31200 :: pension_obligations
IV. Deudas a largo plazo con entidades de crédito|31400 :: bank_long => long_term_debt
V. Deudas con socios a largo plazo|31500 :: owner_loan
VI. Pasivos por impuesto diferido|31600 :: deferred_tax_liabilities => deferred_tax_liabilities
*C) PASIVO CORRIENTE|32000 :: total_current_liabilities => total_current_liabilities
I. Fondo de educación, formación y promoción a corto plazo|32100 :: provisions_current
III. Deudas a corto plazo con entidades de crédito|32300 :: bank_current => short_term_debt
VI. Acreedores comerciales y otras cuentas a pagar|32600 :: trade_payables + taxes_and_social + current_tax_payable + employee_payables + other_current_liabilities + advances_received
1. Proveedores y socios proveedores|32610 :: trade_payables => trade_payables
2. Otros acreedores|32620 :: taxes_and_social + current_tax_payable + employee_payables + other_current_liabilities + advances_received
VII. Periodificaciones a corto plazo|32700 :: deferred_income + accrued_expenses
*TOTAL PATRIMONIO NETO Y PASIVO (A + B + C)|30000 :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
1. Importe neto de la cifra de negocios|40100 :: revenue => revenue
2. Variación de existencias de productos terminados y en curso|40200 :: change_in_inventories_fg => change_in_inventories_fg
3. Trabajos realizados por la cooperativa para su activo|40300 :: own_work_capitalised => own_work_capitalised
4. Aprovisionamientos|40400 :: - materials => -materials_consumed
a) Consumos de existencias de socios|40410
5. Otros ingresos de explotación|40500 :: other_operating_income => other_operating_income
6. Gastos de personal|40600 :: - personnel_expenses => -personnel_expenses
7. Otros gastos de explotación|40700 :: - external_services - operating_charges => -other_operating_expenses
8. Amortización del inmovilizado|40800 :: - depreciation_amortisation => -depreciation_amortisation
*A) RESULTADO DE EXPLOTACIÓN|49100 :: operating_profit => operating_profit
13. Ingresos financieros|41400 :: interest_income => interest_income
14. Gastos financieros|41500 :: - interest_expense => -interest_expense
*B) RESULTADO FINANCIERO|49200 :: net_financial_result => net_financial_result
*C) RESULTADO ANTES DE IMPUESTOS|49300 :: profit_before_tax => profit_before_tax
19. Impuestos sobre beneficios|41900 :: - income_tax_expense => -income_tax_expense
*D) EXCEDENTE DEL EJERCICIO|49500 :: net_income => net_income
"""


def comma(amount: float) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


def spanish_cooperative() -> Form:
    """A cooperative's accounts on one sheet: funds of its law, codes behind the labels, amounts typed as text, three years."""
    form = Form(
        company("Cooperativa Olivarera Sierra Baja S.Coop.And.", sales=7_420_655, step=1, seed=53),
        "cuentas 23-24.xlsx",
        date(2024, 9, 30),
        prints=Print(unit=1, words=comma),
    )
    form.leave_open(
        "long_term_investments other_receivables share_premium other_reserves revenue_reserves provisions_noncurrent provisions_current pension_obligations provisions_total other_noncurrent_liabilities related_party_payables_noncurrent other_current_liabilities other_tax_social_payables employee_payables contract_liabilities current_tax_payable accrued_expenses external_services related_party_receivables_current equity_attributable_to_parent related_party_receivables_noncurrent deferred_income_bs total_operating_expenses value_added long_term_receivables"
    )
    page = form.page("Cuentas")
    page.put("Cooperativa Olivarera Sierra Baja, S. Coop. And.", None, None, None, "F-23014872")
    page.put("BALANCE NORMAL DE COOPERATIVAS", None, None, None, "Importes en euros")
    page.put("Ejercicio cerrado a 30 de septiembre")
    page.skip()
    page.put(None, None, "2024", "2023", "2022")
    columns = [0, 1, Amount(0), Amount(1), Amount(2)]
    page.table(BALANCE, columns)
    page.skip(2)
    page.put("CUENTA DE PÉRDIDAS Y GANANCIAS NORMAL DE COOPERATIVAS")
    page.put(None, None, "2023/2024", "2022/2023", "2021/2022")
    page.table(INCOME, columns)
    return form


FORMS: tuple[Callable[[], Form], ...] = (spanish_cooperative,)
