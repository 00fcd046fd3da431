"""A Spanish program's balance and result by account: eight digits before names, sums of blocks above them, items pending and current accounts of partners."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*ACTIVO
*A) ACTIVO NO CORRIENTE :: total_noncurrent_assets => total_noncurrent_assets
20600000 Aplicaciones informáticas :: software_gross
28060000 Amortización acumulada de aplicaciones informáticas :: - software_worn
21100000 Construcciones :: buildings_gross + construction
21300000 Maquinaria :: machinery_gross
21600000 Mobiliario :: fixtures_gross
28100000 Amortización acumulada del inmovilizado material :: - accumulated_depreciation => -accumulated_depreciation
26000000 Fianzas constituidas a largo plazo :: deposits
*B) ACTIVO CORRIENTE :: total_current_assets => total_current_assets
30000000 Mercaderías :: raw_inventories => inventories
43000000 Clientes :: trade_gross
49000000 Deterioro de valor de créditos comerciales :: - allowance
47200000 Hacienda Pública, IVA soportado :: vat_receivable
46000000 Anticipos de remuneraciones :: sundry_receivables
48000000 Gastos anticipados :: prepaid_expenses => prepaid_expenses
55500000 Partidas pendientes de aplicación :: suspense
57000000 Caja, euros :: cash_hand
57200001 Banco Santander c/c :: bank_main
57200002 Banco Sabadell c/c :: bank_two
*TOTAL ACTIVO (A+B) :: total_assets => total_assets
*PATRIMONIO NETO Y PASIVO
*A) PATRIMONIO NETO :: total_equity => total_equity
10000000 Capital social :: share_capital + share_premium => share_capital
11200000 Reserva legal :: legal_reserve
12000000 Remanente :: retained_brought
12900000 Resultado del ejercicio :: net_income => profit_for_year_in_equity
*B) PASIVO NO CORRIENTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
17000000 Deudas a largo plazo con entidades de crédito :: bank_long => long_term_debt
17100000 Deudas a largo plazo con socios :: owner_loan
*C) PASIVO CORRIENTE :: total_current_liabilities => total_current_liabilities
52000000 Préstamos a corto plazo de entidades de crédito :: bank_portion
52010000 Deudas a corto plazo por crédito dispuesto :: bank_short
40000000 Proveedores :: trade_payables => trade_payables
41000000 Acreedores por prestaciones de servicios :: accrued_expenses
43800000 Anticipos de clientes :: contract_liabilities => contract_liabilities
46500000 Remuneraciones pendientes de pago :: employee_payables => employee_payables
47500000 Hacienda Pública, acreedora por IVA :: vat_payable
47520000 Hacienda Pública, acreedora por impuesto sobre sociedades :: current_tax_payable => current_tax_payable
47600000 Organismos de la Seguridad Social, acreedores :: social_payable
55100000 Cuenta corriente con socios y administradores :: other_current_liabilities
*TOTAL PATRIMONIO NETO Y PASIVO (A+B+C) :: total_assets => total_liabilities_and_equity
"""
RESULTS = """
70000000 Ventas de mercaderías :: sales_goods
70500000 Prestaciones de servicios :: sales_services
*1. Importe neto de la cifra de negocios :: revenue => revenue
60000000 Compras de mercaderías :: - purchases
61000000 Variación de existencias de mercaderías :: stock_change
60700000 Trabajos realizados por otras empresas :: - direct_services
*4. Aprovisionamientos :: - materials - direct_services => -materials_consumed
75900000 Ingresos por servicios diversos :: other_operating_income => other_operating_income
64000000 Sueldos y salarios :: - wages
64200000 Seguridad Social a cargo de la empresa :: - social_cost - pension_cost
*6. Gastos de personal :: - personnel_expenses => -personnel_expenses
62100000 Arrendamientos y cánones :: - services_admin
62700000 Publicidad, propaganda y relaciones públicas :: - services_selling
62600000 Servicios bancarios y similares :: - sundry_costs
63100000 Otros tributos :: - other_taxes
65000000 Pérdidas de créditos comerciales incobrables :: - bad_debt_expense
*7. Otros gastos de explotación :: - services_admin - services_selling - operating_charges => -other_operating_expenses
68100000 Amortización del inmovilizado material :: - depreciation_amortisation
*8. Amortización del inmovilizado :: - depreciation_amortisation => -depreciation_amortisation
*A) RESULTADO DE EXPLOTACIÓN :: operating_profit => operating_profit
76900000 Otros ingresos financieros :: interest_income
66200000 Intereses de deudas :: - interest_expense => -interest_expense
*B) RESULTADO FINANCIERO :: net_financial_result => net_financial_result
*C) RESULTADO ANTES DE IMPUESTOS :: profit_before_tax => profit_before_tax
63000000 Impuesto sobre beneficios :: - income_tax_expense => -income_tax_expense
*D) RESULTADO DEL EJERCICIO :: net_income => net_income
"""


def contaplus() -> Form:
    """Two sheets of two exercises, costs below zero."""
    none = tuple(account for account in SMALL if account != "legal_reserve")
    books = company("Suministros Ferreiro SL", "trader", "strained", sales=4_700_000, step=1, seed=32, without=none)
    books = parted(books, "cash_bank", "bank_main", suspense=(0.01, 0.02, -0.01, 0.01), bank_two=0.3)
    books = with_sums(books, {"stock_change": "up_merchandise", "purchases": "materials + stock_change"})
    form = Form(books, "Balance de situacion.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "cash_and_equivalents trade_receivables receivables_allowance other_receivables receivables_total other_current_assets current_tax_assets "
        "property_plant_equipment property_plant_equipment_gross intangible_assets long_term_receivables other_noncurrent_assets "
        "long_term_investments short_term_debt current_portion_long_term_debt related_party_payables_current related_party_payables_noncurrent "
        "other_tax_social_payables other_current_liabilities accrued_expenses revenue_reserves retained_earnings interest_income "
        "other_financial_result external_services total_operating_expenses cost_of_sales gross_profit bad_debt_expense total_liabilities"
    )
    for name, title, drawn in (
        ("Balance", "Balance de Situación", POSITION),
        ("PyG", "Cuenta de Pérdidas y Ganancias", RESULTS),
    ):
        page = form.page(name)
        page.put("Empresa: 014 - Suministros Ferreiro SL")
        page.put(title)
        page.put("Período: 01/01/2024 - 31/12/2024")
        page.skip()
        page.put(None, "Ejercicio 2024", "Ejercicio 2023")
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (contaplus,)
