"""The coded form of the Superintendencia: an account's number in front of every line, the day of the meeting in the head."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ECUADOR = """
1|ACTIVO :: total_assets => total_assets
101|ACTIVO CORRIENTE :: total_current_assets => total_current_assets
10101|EFECTIVO Y EQUIVALENTES AL EFECTIVO :: cash_and_equivalents => cash_and_equivalents
10102|ACTIVOS FINANCIEROS :: short_term_investments + receivables_total
1010202|ACTIVOS FINANCIEROS MANTENIDOS HASTA EL VENCIMIENTO :: short_term_investments => short_term_investments
1010205|DOCUMENTOS Y CUENTAS POR COBRAR CLIENTES NO RELACIONADOS :: trade_gross
1010208|OTRAS CUENTAS POR COBRAR :: other_receivables
1010209|(-) PROVISIÓN POR CUENTAS INCOBRABLES Y DETERIORO :: - allowance => -receivables_allowance
10103|INVENTARIOS :: raw_inventories => inventories
1010301|INVENTARIOS DE MATERIA PRIMA :: raw
1010302|INVENTARIOS DE PRODUCTOS EN PROCESO :: wip
1010305|INVENTARIOS DE PROD. TERM. Y MERCAD. EN ALMACÉN - PRODUCIDO POR LA COMPAÑÍA :: finished
10104|SERVICIOS Y OTROS PAGOS ANTICIPADOS :: prepaid_expenses + advances_paid => prepaid_expenses
1010401|SEGUROS PAGADOS POR ANTICIPADO :: prepaid_expenses
1010403|ANTICIPOS A PROVEEDORES :: advances_paid
102|ACTIVO NO CORRIENTE :: total_noncurrent_assets => total_noncurrent_assets
10201|PROPIEDADES, PLANTA Y EQUIPO :: property_plant_equipment => property_plant_equipment
1020102|EDIFICIOS :: buildings_gross
1020103|CONSTRUCCIONES EN CURSO :: construction
1020105|MUEBLES Y ENSERES :: fixtures_gross
1020106|MAQUINARIA Y EQUIPO :: machinery_gross
1020112|(-) DEPRECIACIÓN ACUMULADA PROPIEDADES, PLANTA Y EQUIPO :: - accumulated_depreciation => -accumulated_depreciation
10204|ACTIVO INTANGIBLE :: intangibles
1020401|PLUSVALÍAS :: goodwill => goodwill
1020403|CONCESIONES Y LICENCIAS :: intangible_assets
10205|ACTIVOS POR IMPUESTOS DIFERIDOS :: deferred_tax_assets => deferred_tax_assets
10206|ACTIVOS FINANCIEROS NO CORRIENTES :: financial_assets => long_term_investments
2|PASIVO :: total_liabilities => total_liabilities
201|PASIVO CORRIENTE :: total_current_liabilities => total_current_liabilities
20103|CUENTAS Y DOCUMENTOS POR PAGAR :: trade_payables => trade_payables
2010301|LOCALES :: trade_payables
20104|OBLIGACIONES CON INSTITUCIONES FINANCIERAS :: bank_current => short_term_debt
20105|PROVISIONES :: provisions_current => provisions_current
20107|OTRAS OBLIGACIONES CORRIENTES :: taxes_and_social + current_tax_payable + employee_payables
2010701|CON LA ADMINISTRACIÓN TRIBUTARIA :: vat_payable
2010702|IMPUESTO A LA RENTA POR PAGAR DEL EJERCICIO :: current_tax_payable => current_tax_payable
2010703|CON EL IESS :: social_payable
2010704|POR BENEFICIOS DE LEY A EMPLEADOS :: employee_payables => employee_payables
20110|ANTICIPOS DE CLIENTES :: contract_liabilities => contract_liabilities
20113|OTROS PASIVOS CORRIENTES :: accrued_expenses + other_current_liabilities => other_current_liabilities
202|PASIVO NO CORRIENTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
20203|OBLIGACIONES CON INSTITUCIONES FINANCIERAS :: bank_long => long_term_debt
20204|CUENTAS POR PAGAR DIVERSAS/RELACIONADAS :: owner_loan => related_party_payables_noncurrent
20207|PROVISIONES POR BENEFICIOS A EMPLEADOS :: pension_obligations => pension_obligations
2020701|JUBILACIÓN PATRONAL :: pension_obligations
20208|OTRAS PROVISIONES :: provisions_noncurrent => provisions_noncurrent
20209|PASIVO DIFERIDO :: deferred_tax_liabilities
2020902|PASIVOS POR IMPUESTOS DIFERIDOS :: deferred_tax_liabilities => deferred_tax_liabilities
3|PATRIMONIO NETO :: total_equity => total_equity
301|CAPITAL :: share_capital
30101|CAPITAL SUSCRITO O ASIGNADO :: share_capital => share_capital
303|PRIMA POR EMISIÓN PRIMARIA DE ACCIONES :: share_premium => share_premium
304|RESERVAS :: revenue_reserves
30401|RESERVA LEGAL :: legal_reserve
30402|RESERVAS FACULTATIVA Y ESTATUTARIA :: free_reserves
306|RESULTADOS ACUMULADOS :: retained_brought => retained_earnings
30601|GANANCIAS ACUMULADAS :: retained_brought
307|RESULTADOS DEL EJERCICIO :: net_income => profit_for_year_in_equity
30701|GANANCIA NETA DEL PERIODO :: net_income
"""


ECUADOR_INCOME = """
401|INGRESOS DE ACTIVIDADES ORDINARIAS :: revenue => revenue
40101|VENTA DE BIENES :: sales_goods
40102|PRESTACION DE SERVICIOS :: sales_services
501|COSTO DE VENTAS Y PRODUCCIÓN :: cost_of_sales => cost_of_sales
402|GANANCIA BRUTA :: gross_profit => gross_profit
403|OTROS INGRESOS :: other_operating_income + interest_income
40302|INTERESES FINANCIEROS :: interest_income => interest_income
40305|OTRAS RENTAS :: other_operating_income => other_operating_income
502|GASTOS :: sga_expenses + interest_expense
50201|GASTOS DE VENTA :: selling_expenses => selling_expenses
50202|GASTOS ADMINISTRATIVOS :: general_admin_expenses => general_admin_expenses
50203|GASTOS FINANCIEROS :: interest_expense
5020301|INTERESES :: interest_expense => interest_expense
600|GANANCIA (PÉRDIDA) ANTES DE 15% A TRABAJADORES E IMPUESTO A LA RENTA DE OPERACIONES CONTINUADAS :: profit_before_tax => profit_before_tax
603|IMPUESTO A LA RENTA CAUSADO :: income_tax_expense => income_tax_expense
607|GANANCIA (PÉRDIDA) DE OPERACIONES CONTINUADAS :: net_income => net_income
707|GANANCIA (PÉRDIDA) NETA DEL PERIODO :: net_income
"""


def ecuadorian() -> Form:
    """The coded form of the Superintendencia: an account's number in front of every line, the day of the meeting in the head."""
    form = Form(
        company("PLASTIGUAYAS S.A.", sales=18_402_551, step=1, seed=18),
        "ESF_ERI_2024_PLASTIGUAYAS.xlsx",
        prints=Print(unit=1, number_format="#,##0.00"),
    )
    form.leave_open(
        "trade_receivables other_receivables receivables_total intangible_assets other_tax_social_payables other_reserves revenue_reserves operating_profit total_operating_expenses property_plant_equipment_gross other_noncurrent_liabilities accrued_expenses net_financial_result"
    )
    for name, drawn, title in (
        ("ESF", ECUADOR, "ESTADO DE SITUACIÓN FINANCIERA"),
        ("ERI", ECUADOR_INCOME, "ESTADO DEL RESULTADO INTEGRAL"),
    ):
        page = form.page(name)
        page.put("SUPERINTENDENCIA DE COMPAÑÍAS, VALORES Y SEGUROS")
        page.put("RAZÓN SOCIAL:", "PLASTIGUAYAS S.A.", None, "EXPEDIENTE:", 87412)
        page.put("DIRECCIÓN COMERCIAL:", "Km 12 1/2 vía a Daule, Guayaquil", None, "RUC:", "0991234567001")
        page.put("FORMULARIO:", "SCV.NIIF.87412.2024.1", None, "AÑO:", 2024)
        page.put("FECHA DE LA JUNTA QUE APROBÓ LOS ESTADOS FINANCIEROS (DD/MM/AAAA):", None, None, date(2025, 3, 28))
        page.put(title)
        page.put("AL 31 DE DICIEMBRE DEL 2024 (EXPRESADO EN DÓLARES DE LOS ESTADOS UNIDOS DE AMÉRICA)")
        page.put("CÓDIGO", "CUENTA", None, "31/12/2024", "31/12/2023")
        page.table(drawn, [0, 1, None, Amount(0), Amount(1)])
        page.put("REPRESENTANTE LEGAL", "CI: 0912345678", None, "CONTADOR", "RUC: 0923456789001")
    return form


FORMS: tuple[Callable[[], Form], ...] = (ecuadorian,)
