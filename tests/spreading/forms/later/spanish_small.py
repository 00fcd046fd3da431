"""Spain: PYMES accounts as a bookkeeping program (A3, ContaPlus) lists them, with the register's codes in brackets."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
A) ACTIVO NO CORRIENTE [11000] :: total_noncurrent_assets => total_noncurrent_assets
   I. Inmovilizado intangible [11100] :: intangibles => intangible_assets
   II. Inmovilizado material [11200] => property_plant_equipment
   III. Inversiones inmobiliarias [11300]
   IV. Inversiones en empresas del grupo y asociadas a largo plazo [11400]
   V. Inversiones financieras a largo plazo [11500] :: financial_assets => long_term_investments
   VI. Activos por impuesto diferido [11600] => deferred_tax_assets
   VII. Deudores comerciales no corrientes [11700]
B) ACTIVO CORRIENTE [12000] => total_current_assets
   I. Existencias [12200] => inventories
   II. Deudores comerciales y otras cuentas a cobrar [12300] => receivables_total
      1. Clientes por ventas y prestaciones de servicios [12380] => trade_receivables
         a) Clientes por ventas y prestaciones de servicios a largo plazo [12381]
         b) Clientes por ventas y prestaciones de servicios a corto plazo [12382] :: trade_receivables
      2. Accionistas (socios) por desembolsos exigidos [12370]
      3. Otros deudores [12390] :: other_receivables => other_receivables
   III. Inversiones en empresas del grupo y asociadas a corto plazo [12400]
   IV. Inversiones financieras a corto plazo [12500] => short_term_investments
   V. Periodificaciones a corto plazo [12600] => prepaid_expenses
   VI. Efectivo y otros activos líquidos equivalentes [12700] => cash_and_equivalents
TOTAL ACTIVO (A + B) [10000] => total_assets
"""
FUNDS = """
A) PATRIMONIO NETO [20000] => total_equity
   A-1) Fondos propios [21000] :: total_equity
      I. Capital [21100] :: share_capital => share_capital
         1. Capital escriturado [21110] :: share_capital
         2. (Capital no exigido) [21120]
      II. Prima de emisión [21200] => share_premium
      III. Reservas [21300] :: revenue_reserves => revenue_reserves/other_reserves
      IV. (Acciones y participaciones en patrimonio propias) [21400]
      V. Resultados de ejercicios anteriores [21500] :: retained_brought => retained_earnings
      VI. Otras aportaciones de socios [21600]
      VII. Resultado del ejercicio [21700] => profit_for_year_in_equity
      VIII. (Dividendo a cuenta) [21800]
   A-3) Subvenciones, donaciones y legados recibidos [23000]
B) PASIVO NO CORRIENTE [31000] => total_noncurrent_liabilities
   I. Provisiones a largo plazo [31100] => provisions_noncurrent
   II. Deudas a largo plazo [31200] :: bank_long
      1. Deudas con entidades de crédito [31220] :: bank_long => long_term_debt
      2. Acreedores por arrendamiento financiero [31230]
      3. Otras deudas a largo plazo [31290]
   III. Deudas con empresas del grupo y asociadas a largo plazo [31300] :: owner_loan => related_party_payables_noncurrent
   IV. Pasivos por impuesto diferido [31400] => deferred_tax_liabilities
   V. Periodificaciones a largo plazo [31500]
C) PASIVO CORRIENTE [32000] => total_current_liabilities
   I. Provisiones a corto plazo [32200] => provisions_current
   II. Deudas a corto plazo [32300] :: bank_current + other_current_liabilities
      1. Deudas con entidades de crédito [32320] :: bank_current => short_term_debt
      2. Acreedores por arrendamiento financiero [32330]
      3. Otras deudas a corto plazo [32390] :: other_current_liabilities
   III. Deudas con empresas del grupo y asociadas a corto plazo [32400]
   IV. Acreedores comerciales y otras cuentas a pagar [32500] :: trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
      1. Proveedores [32580] => trade_payables
         b) Proveedores a corto plazo [32582] :: trade_payables
      2. Otros acreedores [32590] :: advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
   V. Periodificaciones a corto plazo [32600] :: deferred_income
TOTAL PATRIMONIO NETO Y PASIVO (A + B + C) [30000] => total_liabilities_and_equity
"""
INCOME = """
1. Importe neto de la cifra de negocios [40100] => revenue
2. Variación de existencias de productos terminados y en curso de fabricación [40200] => change_in_inventories_fg
3. Trabajos realizados por la empresa para su activo [40300] => own_work_capitalised
4. Aprovisionamientos [40400] => -materials_consumed
5. Otros ingresos de explotación [40500] :: sundry_income => other_operating_income
6. Gastos de personal [40600] => -personnel_expenses
7. Otros gastos de explotación [40700] :: - external_services - operating_charges => -other_operating_expenses
8. Amortización del inmovilizado [40800] => -depreciation_amortisation
9. Imputación de subvenciones de inmovilizado no financiero y otras [40900]
10. Excesos de provisiones [41000]
11. Deterioro y resultado por enajenaciones del inmovilizado [41100] :: disposal_gain
12. Otros resultados [41300]
A) RESULTADO DE EXPLOTACION (1+2+3+4+5+6+7+8+9+10+11+12) [49100] => operating_profit
13. Ingresos financieros [41400] => interest_income
14. Gastos financieros [41500] => -interest_expense
15. Variación de valor razonable en instrumentos financieros [41600]
16. Diferencias de cambio [41700] :: fx_result
17. Deterioro y resultado por enajenaciones de instrumentos financieros [41800]
B) RESULTADO FINANCIERO (13+14+15+16+17) [49200] => net_financial_result
C) RESULTADO ANTES DE IMPUESTOS (A + B) [49300] => profit_before_tax
18. Impuestos sobre beneficios [41900] => -income_tax_expense
D) RESULTADO DEL EJERCICIO (C + 18) [49500] => net_income
"""


def pymes_export() -> Form:
    """A program's list of PYMES accounts: three exercises, the oldest first, cents, register codes after every label."""
    without = (*EXCEPTIONAL, "goodwill", "pension_obligations")
    books = company(
        "CARPINTERIA METALICA TURIA SL",
        "manufacturer",
        "strained",
        sales=342_700_000,
        step=0.01,
        years=3,
        without=without,
    )
    form = Form(books, "A3_PYMES_2024.xls", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "external_services other_financial_result other_current_liabilities other_tax_social_payables employee_payables contract_liabilities "
        "revenue_reserves other_reserves impairment_losses accrued_expenses deferred_income_bs"
    )
    page = form.page("Hoja1")
    page.put("Empresa:", "00127 - CARPINTERIA METALICA TURIA SL")
    page.put("N.I.F.:", "B00000000", None, "Fecha:", "14/03/2025")
    page.put("BALANCE DE PYMES - Ejercicio 2024 (Periodo: Enero - Diciembre)")
    page.put("Importes en Euros")
    for side, drawn in (("ACTIVO", ASSETS), ("PATRIMONIO NETO Y PASIVO", FUNDS)):
        page.skip()
        page.put(side, "Ejercicio 2022", "Ejercicio 2023", "Ejercicio 2024")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
    page = form.page("Hoja2")
    page.put("Empresa:", "00127 - CARPINTERIA METALICA TURIA SL")
    page.put("N.I.F.:", "B00000000", None, "Fecha:", "14/03/2025")
    page.put("CUENTA DE PERDIDAS Y GANANCIAS DE PYMES - Ejercicio 2024 (Periodo: Enero - Diciembre)")
    page.put("Importes en Euros")
    page.skip()
    page.put("(DEBE) / HABER", "Ejercicio 2022", "Ejercicio 2023", "Ejercicio 2024")
    page.table(INCOME, (0, Amount(2), Amount(1), Amount(0)))
    return form


FORMS = (pymes_export,)
