"""Spain: abridged annual accounts as an accounting program lists them, with the ledger accounts below every heading."""

from __future__ import annotations

from tests.spreading.forms.later.parts import parted
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
 | A) ACTIVO NO CORRIENTE => total_noncurrent_assets
 | I. Inmovilizado intangible :: intangible_assets => intangible_assets
206 | APLICACIONES INFORMATICAS :: software_gross
280 | AMORT. ACUMULADA INMOV. INTANGIBLE :: - software_worn
 | II. Inmovilizado material :: property_plant_equipment => property_plant_equipment
211 | CONSTRUCCIONES :: buildings_gross
213 | MAQUINARIA :: machinery_gross
216 | MOBILIARIO Y EQUIPOS INFORMATICOS :: fixtures_gross
231 | CONSTRUCCIONES EN CURSO :: construction
281 | AMORT. ACUMULADA INMOV. MATERIAL :: - accumulated_depreciation => -accumulated_depreciation
 | V. Inversiones financieras a largo plazo :: financial_assets => long_term_investments
250 | INV. FINANC. L/P INSTRUMENTOS PATRIMONIO :: long_term_investments
260 | FIANZAS CONSTITUIDAS L/P :: deposits
 | VI. Activos por impuesto diferido :: deferred_tax_assets => deferred_tax_assets
474 | ACTIVOS POR IMPUESTO DIFERIDO :: deferred_tax_assets
 | B) ACTIVO CORRIENTE => total_current_assets
 | II. Existencias => inventories
300 | MERCADERIAS :: merchandise
407 | ANTICIPOS A PROVEEDORES :: advances_paid
 | III. Deudores comerciales y otras cuentas a cobrar => receivables_total
 | 1. Clientes por ventas y prestac. de servicios :: trade_receivables => trade_receivables
430 | CLIENTES :: trade_gross
490 | DETERIORO VALOR CREDITOS OP. COMERC. :: - allowance => -receivables_allowance
 | 3. Otros deudores :: other_receivables => other_receivables
440 | DEUDORES :: sundry_receivables
470 | H.P. DEUDORA POR DIVERSOS CONCEPTOS :: vat_receivable
 | V. Inversiones financieras a corto plazo :: short_term_investments => short_term_investments
548 | IMPOSICIONES A CORTO PLAZO :: short_term_investments
 | VI. Periodificaciones a corto plazo :: prepaid_expenses => prepaid_expenses
480 | GASTOS ANTICIPADOS :: prepaid_expenses
 | VII. Efectivo y otros activos liquidos equival. => cash_and_equivalents
570 | CAJA, EUROS :: cash_hand
572 | BANCOS C/C VISTA, EUROS :: cash_bank
 | TOTAL ACTIVO (A+B) :: total_assets => total_assets
"""
FUNDS = """
 | A) PATRIMONIO NETO => total_equity
 | A-1) Fondos propios :: total_equity
 | I. Capital :: share_capital
 | 1. Capital escriturado :: share_capital => share_capital
100 | CAPITAL SOCIAL :: share_capital
 | II. Prima de emision :: share_premium => share_premium
110 | PRIMA DE EMISION O ASUNCION :: share_premium
 | III. Reservas :: revenue_reserves => revenue_reserves/other_reserves
112 | RESERVA LEGAL :: legal_reserve
113 | RESERVAS VOLUNTARIAS :: free_reserves
 | V. Resultados de ejercicios anteriores :: retained_brought => retained_earnings
120 | REMANENTE :: retained_brought
 | VII. Resultado del ejercicio :: net_income => profit_for_year_in_equity
129 | RESULTADO DEL EJERCICIO :: net_income
 | B) PASIVO NO CORRIENTE => total_noncurrent_liabilities
 | I. Provisiones a largo plazo :: provisions_noncurrent => provisions_noncurrent
142 | PROVISION PARA OTRAS RESPONSABILIDADES :: provisions_noncurrent
 | II. Deudas a largo plazo :: bank_long
 | 1. Deudas con entidades de credito :: bank_long => long_term_debt
170 | DEUDAS L/P ENTIDADES DE CREDITO :: bank_long
 | III. Deudas con emp. grupo y asociadas a l/p :: owner_loan => related_party_payables_noncurrent
163 | OTRAS DEUDAS L/P CON OTRAS PARTES VINCULADAS :: owner_loan
 | IV. Pasivos por impuesto diferido :: deferred_tax_liabilities => deferred_tax_liabilities
479 | PASIVOS DIF. TEMPORARIAS IMPONIBLES :: deferred_tax_liabilities
 | C) PASIVO CORRIENTE => total_current_liabilities
 | I. Provisiones a corto plazo :: provisions_current => provisions_current
529 | PROVISIONES A CORTO PLAZO :: provisions_current
 | II. Deudas a corto plazo :: bank_current + other_current_liabilities
 | 1. Deudas con entidades de credito :: bank_current => short_term_debt
520 | DEUDAS C/P ENTIDADES DE CREDITO :: bank_current
 | 3. Otras deudas a corto plazo :: other_current_liabilities
551 | C/C CON SOCIOS Y ADMINISTRADORES :: owner_current
555 | PARTIDAS PENDIENTES DE APLICACION :: pending
 | IV. Acreedores comerc. y otras cuentas a pagar :: trade_payables + advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
 | 1. Proveedores :: trade_payables => trade_payables
400 | PROVEEDORES :: trade_payables
 | 2. Otros acreedores :: advances_received + current_tax_payable + taxes_and_social + employee_payables + accrued_expenses
410 | ACREEDORES POR PRESTACIONES DE SERVICIOS :: accrued_expenses
438 | ANTICIPOS DE CLIENTES :: advances_received
465 | REMUNERACIONES PENDIENTES DE PAGO :: employee_payables
475 | H.P. ACREEDORA POR CONCEPTOS FISCALES :: vat_payable + current_tax_payable
476 | ORG. SEGURIDAD SOCIAL ACREEDORES :: social_payable
 | V. Periodificaciones a corto plazo :: deferred_income => deferred_income_bs
485 | INGRESOS ANTICIPADOS :: deferred_income
 | TOTAL PATRIMONIO NETO Y PASIVO (A+B+C) :: total_assets => total_liabilities_and_equity
"""
INCOME = """
 | 1. Importe neto de la cifra de negocios :: revenue => revenue
700 | VENTAS DE MERCADERIAS :: sales_goods
705 | PRESTACIONES DE SERVICIOS :: sales_services
 | 4. Aprovisionamientos :: - materials => -materials_consumed
600 | COMPRAS DE MERCADERIAS :: - materials - up_merchandise
610 | VARIACION DE EXISTENCIAS DE MERCADERIAS :: up_merchandise
 | 5. Otros ingresos de explotacion :: sundry_income => other_operating_income
759 | INGRESOS POR SERVICIOS DIVERSOS :: sundry_income
 | 6. Gastos de personal :: - personnel_expenses => -personnel_expenses
640 | SUELDOS Y SALARIOS :: - wages
642 | SEGURIDAD SOCIAL A CARGO DE LA EMPRESA :: - social_cost
649 | OTROS GASTOS SOCIALES :: - pension_cost
 | 7. Otros gastos de explotacion :: - external_services - operating_charges => -other_operating_expenses
621 | ARRENDAMIENTOS Y CANONES :: - leases
622 | REPARACIONES Y CONSERVACION :: - repairs
623 | SERV. DE PROFESIONALES INDEPENDIENTES :: - services_admin
624 | TRANSPORTES :: - haulage
627 | PUBLICIDAD, PROPAGANDA Y RR.PP. :: - services_selling
629 | OTROS SERVICIOS :: - sundry_costs
631 | OTROS TRIBUTOS :: - other_taxes
694 | PERDIDAS DETERIORO CREDITOS OP. COMERC. :: - bad_debt_expense
 | 8. Amortizacion del inmovilizado => -depreciation_amortisation
680 | AMORTIZACION INMOV. INTANGIBLE :: - amortisation
681 | AMORTIZACION INMOV. MATERIAL :: - depreciation_ppe
 | 11. Deterioro y resultado por enajen. del inmov. :: disposal_gain
771 | BENEFICIOS PROCEDENTES INMOV. MATERIAL :: disposal_gain
 | A) RESULTADO DE EXPLOTACION => operating_profit
 | 12. Ingresos financieros :: interest_income => interest_income
769 | OTROS INGRESOS FINANCIEROS :: interest_income
 | 13. Gastos financieros :: - interest_expense => -interest_expense
662 | INTERESES DE DEUDAS :: - interest_expense
 | 15. Diferencias de cambio :: fx_result
668 | DIFERENCIAS NEGATIVAS DE CAMBIO :: - fx_loss
768 | DIFERENCIAS POSITIVAS DE CAMBIO :: fx_gain
 | B) RESULTADO FINANCIERO => net_financial_result
 | C) RESULTADO ANTES DE IMPUESTOS (A+B) => profit_before_tax
 | 17. Impuestos sobre beneficios :: - income_tax_expense => -income_tax_expense
630 | IMPUESTO SOBRE BENEFICIOS :: - income_tax_expense
 | D) RESULTADO DEL EJERCICIO (C+17) :: net_income => net_income
"""
NAME = "SUMINISTROS HOSTELEROS DEL SEGURA S.L."


def abridged_with_accounts() -> Form:
    """Abridged accounts as csv with semicolons: account codes in a column of their own, headings above their accounts."""
    books = company(
        NAME, "trader", "healthy", sales=412_000_000, step=0.01, years=2, seed=5,
        without=(*EXCEPTIONAL, "goodwill", "pension_obligations", "own_work_capitalised"),
    )  # fmt: skip
    books = parted(
        parted(books, "direct_services", "leases", "haulage", "repairs"),
        "other_current_liabilities",
        "owner_current",
        "pending",
    )
    form = Form(
        books, "SITUACION_ABREVIADO_2024.csv", prints=Print(1, 2, words=_spanish), encoding="cp1252", delimiter=";"
    )
    form.leave_open(
        "external_services other_financial_result other_current_liabilities other_tax_social_payables employee_payables contract_liabilities "
        "current_tax_payable revenue_reserves other_reserves impairment_losses accrued_expenses deferred_income_bs bad_debt_expense "
        "related_party_payables_current other_operating_expenses other_operating_income property_plant_equipment_gross long_term_receivables "
        "total_liabilities financial_debt_unsplit"
    )
    page = form.page("")
    page.put("SUMINISTROS HOSTELEROS DEL SEGURA S.L.", None, "Pag.: 1")
    for title, over, parts in (
        ("BALANCE DE SITUACION ABREVIADO", "A fecha 31/12/2024", (("ACTIVO", ASSETS), ("PATRIMONIO NETO Y PASIVO", FUNDS))),
        ("CUENTA DE PERDIDAS Y GANANCIAS ABREVIADA", "De 01/01/2024 a 31/12/2024", (("", INCOME),)),
    ):  # fmt: skip
        page.skip()
        page.put(title)
        page.put(over, None, "Moneda: EUR")
        for side, drawn in parts:
            page.put("CUENTA", side or "CONCEPTO", "EJERCICIO 2024", "EJERCICIO 2023")
            page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


def _spanish(amount: float) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


FORMS = (abridged_with_accounts,)
