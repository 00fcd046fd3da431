"""Portugal and Brazil: SNC statements, and the accounts that Brazilian companies file with codes."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

SNC_BALANCE = """
ATIVO
Ativo não corrente
Ativos fixos tangíveis | 7 => property_plant_equipment
Goodwill | 8 => goodwill
Ativos intangíveis | 8 => intangible_assets
Outros investimentos financeiros | 9 :: financial_assets => long_term_investments
Ativos por impostos diferidos | 20 => deferred_tax_assets
 | => total_noncurrent_assets
Ativo corrente
Inventários | 10 => inventories
Clientes | 11 => trade_receivables
Estado e outros entes públicos | 12 :: vat_receivable
Outros créditos a receber | 11 :: sundry_receivables
Diferimentos | 13 => prepaid_expenses
Outros ativos financeiros | 14 => short_term_investments
Caixa e depósitos bancários | 4 => cash_and_equivalents
 | => total_current_assets
Total do ativo | => total_assets
CAPITAL PRÓPRIO E PASSIVO
Capital próprio
Capital subscrito | 15 => share_capital
Prémios de emissão | 15 => share_premium
Reservas legais | 15 :: legal_reserve => +revenue_reserves
Outras reservas | 15 :: free_reserves
Resultados transitados | 15 :: retained_brought => retained_earnings
Resultado líquido do período | => profit_for_year_in_equity
Total do capital próprio | => total_equity
Passivo
Passivo não corrente
Provisões | 16 => provisions_noncurrent
Financiamentos obtidos | 17 :: bank_long => long_term_debt
Responsabilidades por benefícios pós-emprego | 18 => pension_obligations
Passivos por impostos diferidos | 20 => deferred_tax_liabilities
Outras dívidas a pagar | 19 :: owner_loan
 | => total_noncurrent_liabilities
Passivo corrente
Fornecedores | 19 => trade_payables
Adiantamentos de clientes | 19 :: advances_received => contract_liabilities
Estado e outros entes públicos | 12 :: current_tax_payable + taxes_and_social => other_tax_social_payables
Financiamentos obtidos | 17 :: bank_current => short_term_debt
Outras dívidas a pagar | 19 :: employee_payables + accrued_expenses + other_current_liabilities + provisions_current
Diferimentos | 13 :: deferred_income
 | => total_current_liabilities
Total do passivo | => total_liabilities
Total do capital próprio e do passivo | => total_liabilities_and_equity
"""
SNC_INCOME = """
Vendas e serviços prestados | 21 => revenue
Variação nos inventários da produção | 10 => change_in_inventories_fg
Trabalhos para a própria entidade | 8 => own_work_capitalised
Custo das mercadorias vendidas e das matérias consumidas | 10 :: - materials => -cost_of_sales/materials_consumed
Fornecimentos e serviços externos | 22 => -external_services
Gastos com o pessoal | 23 => -personnel_expenses
Imparidade de dívidas a receber (perdas/reversões) | 11 => -bad_debt_expense
Outros rendimentos | 24 => other_operating_income
Outros gastos | 25 :: - other_taxes - sundry_costs => -other_operating_expenses
Resultado antes de depreciações, gastos de financiamento e impostos | => ebitda
Gastos/reversões de depreciação e de amortização | 7, 8 => -depreciation_amortisation
Resultado operacional (antes de gastos de financiamento e impostos) | => operating_profit
Juros e rendimentos similares obtidos | 26 => interest_income
Juros e gastos similares suportados | 26 => -interest_expense
Resultado antes de impostos | => profit_before_tax
Imposto sobre o rendimento do período | 20 => -income_tax_expense
Resultado líquido do período | => net_income
"""


def snc_portugal() -> Form:
    """Portuguese SNC statements on one sheet, dates over the columns, sums of blocks without a label."""
    books = company("Cerâmica do Vouga, Lda.", "manufacturer", "healthy", sales=5_240_000, step=1, years=2)
    form = Form(books, "demonstracoes.ods", prints=Print(1, number_format="# ##0;(# ##0)"))
    form.leave_open(
        "other_receivables other_reserves revenue_reserves other_current_liabilities other_noncurrent_liabilities gross_profit current_tax_payable"
    )
    page = form.page("Contas 2024")
    page.put("Cerâmica do Vouga, Lda.")
    page.put("BALANÇO EM 31 DE DEZEMBRO DE 2024")
    page.put(None, None, "UNIDADE MONETÁRIA (EURO)")
    page.put("RUBRICAS", "NOTAS", "DATAS")
    page.put(None, None, "31 DEZ 2024", "31 DEZ 2023")
    page.table(SNC_BALANCE, (0, 1, Amount(0), Amount(1)))
    page.skip(3)
    page.put("DEMONSTRAÇÃO DOS RESULTADOS POR NATUREZAS")
    page.put("PERÍODO FINDO EM 31 DE DEZEMBRO DE 2024")
    page.put("RENDIMENTOS E GASTOS", "NOTAS", "PERÍODOS")
    page.put(None, None, 2024.0, 2023.0)
    page.table(SNC_INCOME, (0, 1, Amount(0), Amount(1)))
    return form


CVM_ASSETS = """
1 | Ativo Total => total_assets
1.01 | Ativo Circulante => total_current_assets
1.01.01 | Caixa e Equivalentes de Caixa => cash_and_equivalents
1.01.02 | Aplicações Financeiras => short_term_investments
1.01.03 | Contas a Receber :: trade_receivables + sundry_receivables => receivables_total
1.01.03.01 | Clientes => trade_receivables
1.01.03.02 | Outras Contas a Receber :: sundry_receivables => other_receivables
1.01.04 | Estoques => inventories
1.01.06 | Tributos a Recuperar :: vat_receivable => current_tax_assets
1.01.07 | Despesas Antecipadas => prepaid_expenses
1.02 | Ativo Não Circulante => total_noncurrent_assets
1.02.01 | Ativo Realizável a Longo Prazo :: deferred_tax_assets + deposits
1.02.01.07 | Tributos Diferidos => deferred_tax_assets
1.02.01.10 | Outros Ativos Não Circulantes :: deposits => other_noncurrent_assets
1.02.02 | Investimentos => long_term_investments
1.02.03 | Imobilizado => property_plant_equipment
1.02.04 | Intangível :: intangibles
1.02.04.01 | Intangíveis => intangible_assets
1.02.04.02 | Goodwill => goodwill
"""
CVM_LIABILITIES = """
2 | Passivo Total => total_liabilities_and_equity
2.01 | Passivo Circulante => total_current_liabilities
2.01.01 | Obrigações Sociais e Trabalhistas :: social_payable + employee_payables
2.01.02 | Fornecedores => trade_payables
2.01.03 | Obrigações Fiscais :: vat_payable + current_tax_payable
2.01.04 | Empréstimos e Financiamentos :: bank_current => short_term_debt
2.01.05 | Outras Obrigações :: contract_liabilities + accrued_expenses + other_current_liabilities
2.01.06 | Provisões => provisions_current
2.02 | Passivo Não Circulante => total_noncurrent_liabilities
2.02.01 | Empréstimos e Financiamentos :: bank_long => long_term_debt
2.02.02 | Outras Obrigações :: owner_loan
2.02.03 | Tributos Diferidos => deferred_tax_liabilities
2.02.04 | Provisões :: pension_obligations + provisions_noncurrent => provisions_noncurrent
2.03 | Patrimônio Líquido => total_equity
2.03.01 | Capital Social Realizado => share_capital
2.03.02 | Reservas de Capital :: share_premium
2.03.04 | Reservas de Lucros :: retained_earnings => revenue_reserves
"""
CVM_INCOME = """
3.01 | Receita de Venda de Bens e/ou Serviços => revenue
3.02 | Custo dos Bens e/ou Serviços Vendidos => -cost_of_sales
3.03 | Resultado Bruto => gross_profit
3.04 | Despesas/Receitas Operacionais :: other_operating_income - sga_expenses
3.04.01 | Despesas com Vendas => -selling_expenses
3.04.02 | Despesas Gerais e Administrativas => -general_admin_expenses
3.04.04 | Outras Receitas Operacionais => other_operating_income
3.05 | Resultado Antes do Resultado Financeiro e dos Tributos => operating_profit
3.06 | Resultado Financeiro => net_financial_result
3.06.01 | Receitas Financeiras => interest_income
3.06.02 | Despesas Financeiras => -interest_expense
3.07 | Resultado Antes dos Tributos sobre o Lucro => profit_before_tax
3.08 | Imposto de Renda e Contribuição Social sobre o Lucro => -income_tax_expense
3.08.01 | Corrente :: - current_tax
3.08.02 | Diferido :: - deferred_tax
3.09 | Resultado Líquido das Operações Continuadas :: net_income
3.11 | Lucro/Prejuízo do Período => net_income
"""
CVM_CASH = """
6.01 | Caixa Líquido Atividades Operacionais => cf_operating
6.01.01 | Caixa Gerado nas Operações => cf_before_working_capital
6.01.01.01 | Lucro Líquido do Exercício => cf_start_profit
6.01.01.02 | Depreciação e Amortização => cf_depreciation
6.01.01.03 | Outros itens que não afetam o caixa => cf_other_noncash
6.01.02 | Variações nos Ativos e Passivos => cf_change_working_capital
6.01.02.01 | Contas a Receber => cf_change_receivables
6.01.02.02 | Estoques => cf_change_inventories
6.01.02.03 | Fornecedores => cf_change_payables
6.01.02.04 | Outros Ativos e Passivos => cf_change_other_wc
6.02 | Caixa Líquido Atividades de Investimento => cf_investing
6.02.01 | Aquisição de Imobilizado => cf_capex
6.02.02 | Aquisição de Intangível => cf_capex_intangibles
6.02.03 | Recebimento por Venda de Imobilizado => cf_disposal_proceeds
6.02.04 | Aplicações Financeiras => cf_other_investing
6.03 | Caixa Líquido Atividades de Financiamento => cf_financing
6.03.01 | Captação de Empréstimos e Financiamentos => cf_debt_proceeds
6.03.02 | Amortização de Empréstimos e Financiamentos => cf_debt_repayment
6.03.03 | Aumento de Capital => cf_equity_proceeds
6.03.04 | Dividendos Pagos => cf_dividends_paid
6.05 | Aumento (Redução) de Caixa e Equivalentes => cf_net_change
6.05.01 | Saldo Inicial de Caixa e Equivalentes => cash_beginning
6.05.02 | Saldo Final de Caixa e Equivalentes => cash_end
"""


def cvm_dfp() -> Form:
    """A Brazilian DFP as the regulator's portal exports it: four sheets, account codes, thousands of reais, three years."""
    books = company("Companhia Serrana de Papéis S.A.", "manufacturer", "healthy", sales=684_000, years=3)
    form = Form(books, "dfp_2024.xlsx", prints=Print(1000, zero=0.0))
    form.leave_open(
        "other_current_liabilities other_noncurrent_liabilities other_tax_social_payables employee_payables other_receivables share_premium other_reserves retained_earnings current_tax_payable pension_obligations other_current_assets"
    )
    at = ("Último Exercício 31/12/2024", "Penúltimo Exercício 31/12/2023", "Antepenúltimo Exercício 31/12/2022")
    over = tuple(f"{words} 01/01/{year} à 31/12/{year}" for words, year in (
        ("Último Exercício", 2024), ("Penúltimo Exercício", 2023), ("Antepenúltimo Exercício", 2022)
    ))  # fmt: skip
    for name, title, heads, drawn in (
        ("DF Cons Ativo", "DFs Consolidadas / Balanço Patrimonial Ativo", at, CVM_ASSETS),
        ("DF Cons Passivo", "DFs Consolidadas / Balanço Patrimonial Passivo", at, CVM_LIABILITIES),
        ("DF Cons Resultado Periodo", "DFs Consolidadas / Demonstração do Resultado", over, CVM_INCOME),
        (
            "DF Cons Fluxo de Caixa",
            "DFs Consolidadas / Demonstração do Fluxo de Caixa - Método Indireto",
            over,
            CVM_CASH,
        ),
    ):
        page = form.page(name)
        page.put(title)
        page.put("(Reais Mil)")
        page.put("Código da Conta", "Descrição da Conta", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (snc_portugal, cvm_dfp)
