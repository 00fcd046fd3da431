"""The individual accounts of the SNC: headings RUBRICAS, NOTAS and DATAS, subtotals without labels, amounts as texts."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

PORTUGUESE = """
ATIVO
Ativo não corrente
Ativos fixos tangíveis|5 :: property_plant_equipment => property_plant_equipment
Goodwill|6 => goodwill
Ativos intangíveis|6 :: intangible_assets => intangible_assets
Outros investimentos financeiros|7 :: financial_assets => long_term_investments
Ativos por impostos diferidos|8 :: deferred_tax_assets => deferred_tax_assets
 :: total_noncurrent_assets => total_noncurrent_assets
Ativo corrente
Inventários|9 :: raw_inventories => inventories
Clientes|10 :: trade_receivables => trade_receivables
Estado e outros entes públicos|11 :: vat_receivable
Outros créditos a receber|12 :: sundry_receivables + advances_paid
Diferimentos|13 :: prepaid_expenses => prepaid_expenses
Outros ativos financeiros|14 :: short_term_investments => short_term_investments
Caixa e depósitos bancários|4 :: cash_and_equivalents => cash_and_equivalents
 :: total_current_assets => total_current_assets
Total do ativo :: total_assets => total_assets
CAPITAL PRÓPRIO E PASSIVO
Capital próprio
Capital subscrito|15 :: share_capital => share_capital
Prémios de emissão :: share_premium => share_premium
Reservas legais :: legal_reserve
Outras reservas :: free_reserves
Resultados transitados :: retained_brought => retained_earnings
Resultado líquido do período :: net_income => profit_for_year_in_equity
Total do capital próprio :: total_equity => total_equity
Passivo
Passivo não corrente
Provisões|16 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Financiamentos obtidos|17 :: bank_long + owner_loan => long_term_debt
Passivos por impostos diferidos|8 :: deferred_tax_liabilities => deferred_tax_liabilities
 :: total_noncurrent_liabilities => total_noncurrent_liabilities
Passivo corrente
Fornecedores|18 :: trade_payables => trade_payables
Adiantamentos de clientes :: advances_received
Estado e outros entes públicos|11 :: taxes_and_social + current_tax_payable
Financiamentos obtidos|17 :: bank_current => short_term_debt
Outras dívidas a pagar|19 :: employee_payables + accrued_expenses + other_current_liabilities + provisions_current
Diferimentos|13 :: deferred_income
 :: total_current_liabilities => total_current_liabilities
Total do passivo :: total_liabilities => total_liabilities
Total do capital próprio e do passivo :: total_liabilities_and_equity => total_liabilities_and_equity
"""


PORTUGUESE_INCOME = """
Vendas e serviços prestados|20 :: revenue => revenue
Variação nos inventários da produção|21 :: change_in_inventories_fg => change_in_inventories_fg
Trabalhos para a própria entidade :: own_work_capitalised => own_work_capitalised
Custo das mercadorias vendidas e das matérias consumidas|22 :: - materials => -materials_consumed
Fornecimentos e serviços externos|23 :: - external_services => -external_services
Gastos com o pessoal|24 :: - personnel_expenses => -personnel_expenses
Imparidade de dívidas a receber (perdas/reversões)|10 :: - bad_debt_expense => -bad_debt_expense
Outros rendimentos|25 :: other_operating_income => other_operating_income
Outros gastos|26 :: - other_taxes - sundry_costs => -other_operating_expenses
Resultado antes de depreciações, gastos de financiamento e impostos :: ebitda => ebitda
Gastos/reversões de depreciação e de amortização|27 :: - depreciation_amortisation => -depreciation_amortisation
Resultado operacional (antes de gastos de financiamento e impostos) :: operating_profit => operating_profit
Juros e rendimentos similares obtidos|28 :: interest_income => interest_income
Juros e gastos similares suportados|28 :: - interest_expense => -interest_expense
Resultado antes de impostos :: profit_before_tax => profit_before_tax
Imposto sobre o rendimento do período|8 :: - income_tax_expense => -income_tax_expense
Resultado líquido do período :: net_income => net_income
"""


def iberian(amount: float) -> str:
    words = f"{abs(amount):,.2f}".replace(",", " ").replace(".", ",")
    return f"({words})" if amount < 0 else words


def portuguese_snc() -> Form:
    """The individual accounts of the SNC: headings RUBRICAS, NOTAS and DATAS, subtotals without labels, amounts as texts."""
    form = Form(
        company("Cerâmica do Vouga, Lda.", sales=7_418_226, step=1, seed=25),
        "Contas 2024.xlsx",
        prints=Print(unit=1, words=iberian),
    )
    form.leave_open(
        "other_receivables receivables_total contract_liabilities other_tax_social_payables current_tax_payable other_current_liabilities other_reserves revenue_reserves accrued_expenses deferred_income_bs net_financial_result current_tax_assets other_current_assets"
    )
    page = form.page("Balanço")
    page.put("CERÂMICA DO VOUGA, LDA.")
    page.put("NIPC 503 218 447 - Capital Social 375.000 € - Matriculada na C.R.C. de Águeda sob o n.º 1987")
    page.put("BALANÇO INDIVIDUAL EM 31 DE DEZEMBRO DE 2024")
    page.put(None, None, None, "(montantes expressos em euros)")
    page.put("RUBRICAS", "NOTAS", "DATAS", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "31-12-2024", "31-12-2023")
    page.table(PORTUGUESE, [0, 1, Amount(0), Amount(1)])
    page.put("Águeda, 31 de março de 2025")
    page.put("A Gerência", None, "O Contabilista Certificado n.º 48217")
    page = form.page("DR Naturezas")
    page.put("CERÂMICA DO VOUGA, LDA.")
    page.put("DEMONSTRAÇÃO INDIVIDUAL DOS RESULTADOS POR NATUREZAS")
    page.put("PERÍODO FINDO EM 31 DE DEZEMBRO DE 2024")
    page.put("RENDIMENTOS E GASTOS", "NOTAS", "PERÍODOS", None)
    page.merge(page.row - 1, 3, 4)
    page.put(None, None, "2024", "2023")
    page.table(PORTUGUESE_INCOME, [0, 1, Amount(0), Amount(1)])
    return form


FORMS: tuple[Callable[[], Form], ...] = (portuguese_snc,)
