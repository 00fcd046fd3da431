"""Mexico: a listed company's statements as the exchange's taxonomy prints them, role numbers before the titles."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
Estado de situación financiera [sinopsis]
Activos [sinopsis]
Activos circulantes [sinopsis]
Efectivo y equivalentes de efectivo :: cash_and_equivalents => cash_and_equivalents
Clientes y otras cuentas por cobrar :: receivables_total => trade_receivables/receivables_total
Impuestos por recuperar :: raised - raised
Otros activos financieros :: short_term_investments => short_term_investments
Inventarios :: inventories => inventories
Otros activos no financieros :: prepaid_expenses => prepaid_expenses/other_current_assets
Total de activos circulantes :: total_current_assets => total_current_assets
Activos no circulantes [sinopsis]
Clientes y otras cuentas por cobrar no circulantes :: deposits => long_term_receivables
Otros activos financieros no circulantes :: long_term_investments => long_term_investments
Propiedades, planta y equipo :: property_plant_equipment => property_plant_equipment
Crédito mercantil :: goodwill => goodwill
Activos intangibles distintos al crédito mercantil :: intangible_assets => intangible_assets
Activos por impuestos diferidos :: deferred_tax_assets => deferred_tax_assets
Total de activos no circulantes :: total_noncurrent_assets => total_noncurrent_assets
Total de activos :: total_assets => total_assets
Capital Contable y Pasivos [sinopsis]
Pasivos Circulantes [sinopsis]
Proveedores y otras cuentas por pagar a corto plazo :: trade_payables + accrued_expenses + employee_payables => trade_payables
Impuestos por pagar a corto plazo :: current_tax_payable + taxes_and_social
Otros pasivos financieros a corto plazo :: bank_current => short_term_debt
Otros pasivos no financieros a corto plazo :: contract_liabilities + other_current_liabilities => other_current_liabilities
Otras provisiones a corto plazo :: provisions_current => provisions_current
Total de pasivos circulantes :: total_current_liabilities => total_current_liabilities
Pasivos a largo plazo [sinopsis]
Otros pasivos financieros a largo plazo :: bank_long + owner_loan => long_term_debt
Provisiones por beneficios a los empleados a Largo plazo :: pension_obligations => pension_obligations
Otras provisiones a largo plazo :: provisions_noncurrent => provisions_noncurrent
Pasivo por impuestos diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
Total de pasivos a Largo plazo :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total pasivos :: total_liabilities => total_liabilities
Capital Contable [sinopsis]
Capital social :: share_capital => share_capital
Prima en emisión de acciones :: share_premium => share_premium
Utilidades acumuladas :: retained_earnings => retained_earnings
Total de la participación controladora :: total_equity => equity_attributable_to_parent
Total de capital contable :: total_equity => total_equity
Total de capital contable y pasivos :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Resultado de periodo [sinopsis]
Utilidad (pérdida) [sinopsis]
Ingresos :: revenue => revenue
Costo de ventas :: cost_of_sales => cost_of_sales
Utilidad bruta :: gross_profit => gross_profit
Gastos de venta :: selling_expenses => selling_expenses
Gastos de administración :: general_admin_expenses => general_admin_expenses
Otros ingresos :: other_operating_income => other_operating_income
Utilidad (pérdida) de operación :: operating_profit => operating_profit
Ingresos financieros :: interest_income => interest_income
Gastos financieros :: interest_expense => interest_expense
Utilidad (pérdida) antes de impuestos :: profit_before_tax => profit_before_tax
Impuestos a la utilidad :: income_tax_expense => income_tax_expense
Utilidad (pérdida) de operaciones continuas :: net_income
Utilidad (pérdida) neta :: net_income => net_income
"""
FLOWS = """
Flujos de efectivo procedentes de (utilizados en) actividades de operación [sinopsis]
Utilidad (pérdida) neta :: net_income => cf_start_profit
+ Gastos de depreciación y amortización :: depreciation_amortisation => cf_depreciation
+ (-) Disminución (incremento) en los inventarios :: cf_change_inventories => cf_change_inventories
+ (-) Disminución (incremento) de clientes :: cf_change_receivables => cf_change_receivables
+ (-) Incremento (disminución) de proveedores :: cf_change_payables => cf_change_payables
+ Otras partidas distintas al efectivo :: cf_other_noncash => cf_other_noncash
+ (-) Incremento (disminución) de otras cuentas por pagar :: cf_change_other_wc => cf_change_other_wc
Flujos de efectivo netos procedentes de (utilizados en) actividades de operación :: cf_operating => cf_operating
Flujos de efectivo procedentes de (utilizados en) actividades de inversión [sinopsis]
- Compras de propiedades, planta y equipo :: - capex => cf_capex
- Compras de activos intangibles :: - capex_intangibles => cf_capex_intangibles
+ Importes procedentes de la venta de propiedades, planta y equipo :: disposal_proceeds => cf_disposal_proceeds
+ (-) Otras entradas (salidas) de efectivo :: cf_other_investing => cf_other_investing
Flujos de efectivo netos procedentes de (utilizados en) actividades de inversión :: cf_investing => cf_investing
Flujos de efectivo procedentes de (utilizados en) actividades de financiamiento [sinopsis]
+ Importes procedentes de préstamos :: borrowed => cf_debt_proceeds
- Reembolsos de préstamos :: - repaid => cf_debt_repayment
- Dividendos pagados :: - dividends_declared => cf_dividends_paid
Flujos de efectivo netos procedentes de (utilizados en) actividades de financiamiento :: cf_financing => cf_financing
Incremento (disminución) neto de efectivo y equivalentes de efectivo :: cf_net_change => cf_net_change
Efectivo y equivalentes de efectivo al principio del periodo :: cash_beginning => cash_beginning
Efectivo y equivalentes de efectivo al final del periodo :: cash_end => cash_end
"""


def mexican_xbrl() -> Form:
    """Words in brackets above each part, plus and minus signs before the flows, thousands named in the headings."""
    books = company("Grupo Cerámico Bajío, S.A.B. de C.V.", "manufacturer", sales=1_420_000, years=2)
    form = Form(books, "BAJIO_2024-4D.xlsx", prints=Print(1000, 0, "#,##0"))
    form.leave_open("current_tax_payable other_tax_social_payables contract_liabilities total_operating_income")
    for name, title, drawn, heads in (
        (
            "210000",
            "[210000] Estado de situación financiera, circulante/no circulante",
            POSITION,
            ("Cierre Año Actual\nMXN\n2024-12-31", "Cierre Año Anterior\nMXN\n2023-12-31"),
        ),
        (
            "310000",
            "[310000] Estado de resultados, resultado del periodo, por función de gasto",
            INCOME,
            (
                "Acumulado Año Actual\nMXN\n2024-01-01 - 2024-12-31",
                "Acumulado Año Anterior\nMXN\n2023-01-01 - 2023-12-31",
            ),
        ),
        (
            "520000",
            "[520000] Estado de flujos de efectivo, método indirecto",
            FLOWS,
            (
                "Acumulado Año Actual\nMXN\n2024-01-01 - 2024-12-31",
                "Acumulado Año Anterior\nMXN\n2023-01-01 - 2023-12-31",
            ),
        ),
    ):
        page = form.page(name)
        page.put("Clave de Cotización: BAJIO", None, "Trimestre: 4D", "Año: 2024")
        page.put(books.name, None, "Cantidades monetarias expresadas en Miles de Pesos")
        page.put(title)
        page.put("Concepto", *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (mexican_xbrl,)
