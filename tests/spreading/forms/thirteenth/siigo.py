"""A Colombian cloud program's statements: PUC codes in a column, group totals above their accounts, two year ends, pesos."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
1|Activo :: total_assets => total_assets
|Activos corrientes :: total_current_assets => total_current_assets
11|Efectivo y equivalentes de efectivo :: cash_and_equivalents => cash_and_equivalents
1105|Caja :: cash_hand
1110|Bancos :: cash_bank
12|Inversiones :: short_term_investments => short_term_investments
13|Deudores comerciales y otras cuentas por cobrar :: receivables_total + advances_paid + prepaid_expenses => receivables_total
1305|Clientes nacionales :: trade_gross
1399|Deterioro de cartera :: - allowance
1330|Anticipos y avances :: advances_paid
1355|Anticipo de impuestos :: vat_receivable
1380|Deudores varios :: sundry_receivables + prepaid_expenses
14|Inventarios :: raw_inventories => inventories
1435|Mercancías no fabricadas por la empresa :: raw_inventories
|Activos no corrientes :: total_noncurrent_assets => total_noncurrent_assets
15|Propiedad, planta y equipo :: property_plant_equipment => property_plant_equipment
1516|Construcciones y edificaciones :: buildings_gross
1520|Maquinaria y equipo :: machinery_gross
1524|Equipo de oficina :: fixtures_gross + construction
1592|Depreciación acumulada :: - accumulated_depreciation => -accumulated_depreciation
16|Intangibles :: intangibles => intangible_assets
19|Otros activos :: financial_assets => other_noncurrent_assets
2|Pasivo :: total_liabilities => total_liabilities
|Pasivos corrientes :: total_current_liabilities => total_current_liabilities
21|Obligaciones financieras :: bank_current => short_term_debt
22|Proveedores :: trade_payables => trade_payables
23|Cuentas por pagar :: accrued_expenses + other_current_liabilities + provisions_current
24|Impuestos, gravámenes y tasas :: vat_payable + current_tax_payable
25|Beneficios a empleados :: employee_payables + social_payable => employee_payables
28|Anticipos y avances recibidos :: contract_liabilities => contract_liabilities
|Pasivos no corrientes :: total_noncurrent_liabilities => total_noncurrent_liabilities
21|Obligaciones financieras a largo plazo :: bank_long => long_term_debt
2355|Deudas con accionistas o socios :: owner_loan => related_party_payables_noncurrent
26|Pasivos estimados y provisiones :: pension_obligations + provisions_noncurrent => provisions_noncurrent
3|Patrimonio :: total_equity => total_equity
31|Capital social :: share_capital + share_premium => share_capital
33|Reservas :: legal_reserve + free_reserves
36|Resultados del ejercicio :: net_income => profit_for_year_in_equity
37|Resultados de ejercicios anteriores :: retained_brought => retained_earnings
|Total pasivo y patrimonio :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
41|Ingresos de actividades ordinarias :: revenue => revenue
4135|Comercio al por mayor y al por menor :: sales_goods
4155|Actividades de servicios :: sales_services
61|Costo de ventas :: cost_of_sales => cost_of_sales
|Utilidad bruta :: gross_profit => gross_profit
42|Otros ingresos :: other_operating_income => other_operating_income
51|Gastos operacionales de administración :: general_admin_expenses => general_admin_expenses
5105|Gastos de personal :: wages_admin
5135|Servicios :: services_admin
5160|Depreciaciones :: depreciation_admin
5195|Diversos :: other_taxes + sundry_costs
52|Gastos operacionales de ventas :: selling_expenses => selling_expenses
5205|Gastos de personal :: wages_selling
5235|Servicios :: services_selling
5260|Depreciaciones :: depreciation_selling
5299|Provisiones :: bad_debt_expense
|Utilidad operacional :: operating_profit => operating_profit
4210|Ingresos financieros :: interest_income => interest_income
5305|Gastos financieros :: interest_expense => interest_expense
|Utilidad antes de impuestos :: profit_before_tax => profit_before_tax
54|Impuesto de renta y complementarios :: income_tax_expense => income_tax_expense
|Utilidad del ejercicio :: net_income => net_income
"""


def siigo() -> Form:
    """Name and NIT over each statement, code and account columns, December of two years, what changed between them."""
    books = company(
        "Ferretería Andina S.A.S.",
        "trader",
        sales=6_240_000,
        seed=1322,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    form = Form(books, "Estado de situacion financiera comparativo.xlsx", prints=Print(1.0, 2, "#,##0.00"))
    form.leave_open(
        "trade_receivables other_receivables receivables_allowance prepaid_expenses property_plant_equipment_gross goodwill "
        "accrued_expenses other_current_liabilities other_tax_social_payables current_tax_payable other_reserves revenue_reserves "
        "retained_earnings bad_debt_expense personnel_expenses depreciation_amortisation long_term_investments total_debt "
        "current_tax_assets net_financial_result external_services"
    )
    for name, title, drawn in (
        ("Situacion financiera", "Estado de situación financiera comparativo", POSITION),
        ("Resultados", "Estado de resultados integral comparativo", RESULTS),
    ):
        page = form.page(name)
        page.put(title)
        page.put("FERRETERÍA ANDINA S.A.S.")
        page.put("NIT 900.412.877-3")
        page.put("De Ene 2024 a Dic 2024" if drawn is RESULTS else "A Dic 31 de 2024")
        page.skip()
        page.put("Código cuenta contable", "Nombre cuenta contable", "Dic 2024", "Dic 2023", "Variación")
        top = page.row
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
        for row in range(top, page.row):
            now, before = page.cells.get((row, 3)), page.cells.get((row, 4))
            if now and before and isinstance(now.value, float) and isinstance(before.value, float):
                page.cells[row, 5] = now._replace(value=now.value - before.value)
        page.put("Procesado en: 2025/02/11 10:41:07")
    return form


FORMS = (siigo,)
