"""A Portuguese report's pages out of a pdf converter: amounts as text with spaces, empty columns, headings merged, notes apart."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company

POSITION = """
ATIVO
ATIVO NÃO CORRENTE:
Ativos fixos tangíveis|6 :: property_plant_equipment => property_plant_equipment
Goodwill|7 :: goodwill => goodwill
Ativos intangíveis|8 :: intangible_assets => intangible_assets
Outros investimentos financeiros|9 :: long_term_investments => long_term_investments
Outros ativos não correntes|10 :: deposits => other_noncurrent_assets
Ativos por impostos diferidos|11 :: deferred_tax_assets => deferred_tax_assets
Total de ativos não correntes :: total_noncurrent_assets => total_noncurrent_assets
ATIVO CORRENTE:
Inventários|12 :: inventories => inventories
Clientes|13 :: trade_receivables => trade_receivables
Outras dívidas de terceiros|14 :: sundry_receivables => other_receivables
Estado e outros entes públicos|15 :: vat_receivable
Outros ativos correntes|16 :: prepaid_expenses + short_term_investments => other_current_assets
Caixa e equivalentes de caixa|17 :: cash_and_equivalents => cash_and_equivalents
Total de ativos correntes :: total_current_assets => total_current_assets
TOTAL DO ATIVO :: total_assets => total_assets
CAPITAL PRÓPRIO E PASSIVO
CAPITAL PRÓPRIO:
Capital social|18 :: share_capital => share_capital
Prémios de emissão|18 :: share_premium => share_premium
Reservas e resultados transitados|18 :: retained_earnings - net_income
Resultado líquido do exercício :: net_income => profit_for_year_in_equity
TOTAL DO CAPITAL PRÓPRIO :: total_equity => total_equity
PASSIVO:
PASSIVO NÃO CORRENTE:
Empréstimos bancários|19 :: bank_long + owner_loan => long_term_debt
Provisões|20 :: provisions_noncurrent => provisions_noncurrent
Responsabilidades por pensões|21 :: pension_obligations => pension_obligations
Passivos por impostos diferidos|11 :: deferred_tax_liabilities => deferred_tax_liabilities
Total de passivos não correntes :: total_noncurrent_liabilities => total_noncurrent_liabilities
PASSIVO CORRENTE:
Empréstimos bancários|19 :: bank_current => short_term_debt
Fornecedores|22 :: trade_payables => trade_payables
Estado e outros entes públicos|15 :: taxes_and_social + current_tax_payable => other_tax_social_payables
Outros passivos correntes|23 :: employee_payables + accrued_expenses + contract_liabilities + other_current_liabilities + provisions_current => other_current_liabilities
Total de passivos correntes :: total_current_liabilities => total_current_liabilities
TOTAL DO PASSIVO :: total_liabilities => total_liabilities
TOTAL DO CAPITAL PRÓPRIO E DO PASSIVO :: total_liabilities_and_equity => total_liabilities_and_equity
"""
INCOME = """
Vendas|24 :: sales_goods => +revenue
Prestações de serviços|24 :: sales_services => +revenue
Outros rendimentos|25 :: other_operating_income => other_operating_income
Variação da produção|12 :: change_in_inventories_fg => change_in_inventories_fg
Custo das vendas|12 :: - materials => -materials_consumed/cost_of_sales
Fornecimentos e serviços externos|26 :: - external_services => -external_services
Gastos com o pessoal|27 :: - personnel_expenses => -personnel_expenses
Amortizações e depreciações|6 :: - depreciation_amortisation => -depreciation_amortisation
Outros gastos|28 :: - operating_charges => -other_operating_expenses
Resultado operacional :: operating_profit => operating_profit
Gastos financeiros|29 :: - interest_expense => -interest_expense
Rendimentos financeiros|29 :: interest_income => interest_income
Resultado antes de impostos :: profit_before_tax => profit_before_tax
Imposto sobre o rendimento|11 :: - income_tax_expense => -income_tax_expense
Resultado líquido consolidado do exercício :: net_income => net_income
"""


def spaced(amount: float) -> str:
    """As such reports print it: 1 234 567, brackets below zero."""
    digits = f"{abs(amount):,.0f}".replace(",", " ")
    return f"({digits})" if amount < 0 else digits


def portuguese_converted() -> Form:
    """A page a sheet called Table 1 and Table 2, empty columns between the amounts, page furniture above and below."""
    books = company("Cortiças do Sado", sales=143_000, step=1000, seed=1320, without=(*PLAIN, "own_work_capitalised"))
    form = Form(books, "RC2024 pag 61-63.xlsx", prints=Print(1.0, words=spaced, zero="-"))
    form.leave_open(
        "current_tax_payable current_tax_assets other_reserves retained_earnings revenue_reserves total_debt receivables_total "
        "employee_payables net_financial_result gross_profit total_operating_income long_term_receivables"
    )
    columns = (0, None, 1, None, Amount(0), None, Amount(1))
    for number, title, drawn in (
        (1, "DEMONSTRAÇÕES DA POSIÇÃO FINANCEIRA CONSOLIDADA EM 31 DE DEZEMBRO DE 2024 E 2023", POSITION),
        (
            2,
            "DEMONSTRAÇÕES DOS RESULTADOS CONSOLIDADOS PARA OS EXERCÍCIOS FINDOS EM 31 DE DEZEMBRO DE 2024 E 2023",
            INCOME,
        ),
    ):
        page = form.page(f"Table {number}")
        page.put("RELATÓRIO E CONTAS 2024", None, None, None, None, None, f"{60 + number}")
        row = page.put("CORTIÇAS DO SADO, S.G.P.S., S.A.")
        page.merge(row, 1, 7)
        row = page.put(title)
        page.merge(row, 1, 7)
        row = page.put("(Montantes expressos em Euros)")
        page.merge(row, 1, 7)
        page.skip()
        if drawn is POSITION:
            page.put(None, None, "Notas", None, "31.12.2024", None, "31.12.2023")
        else:
            page.put(None, None, "Notas", None, "2024", None, "2023")
        page.table(drawn, columns)
        page.put("O anexo faz parte destas demonstrações financeiras consolidadas.")
        page.put("O Contabilista Certificado", None, None, None, "O Conselho de Administração")
    return form


FORMS = (portuguese_converted,)
