"""Annual statements (DFP) as Brazil's commission publishes them: account codes, the last and the last but one exercise, thousands of reais."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
1 | Ativo Total :: total_assets => total_assets
1.01 | Ativo Circulante :: total_current_assets => total_current_assets
1.01.01 | Caixa e Equivalentes de Caixa :: cash_and_equivalents => cash_and_equivalents
1.01.02 | Aplicações Financeiras :: short_term_investments => short_term_investments
1.01.02.01 | Aplicações Financeiras Avaliadas a Valor Justo através do Resultado :: short_term_investments
1.01.03 | Contas a Receber :: trade_receivables
1.01.03.01 | Clientes :: trade_receivables => trade_receivables
1.01.04 | Estoques :: inventories => inventories
1.01.06 | Tributos a Recuperar :: vat_receivable => current_tax_assets/other_receivables
1.01.06.01 | Tributos Correntes a Recuperar :: vat_receivable
1.01.07 | Despesas Antecipadas :: prepaid_expenses => prepaid_expenses
1.01.08 | Outros Ativos Circulantes :: sundry_receivables => other_current_assets
1.02 | Ativo Não Circulante :: total_noncurrent_assets => total_noncurrent_assets
1.02.01 | Ativo Realizável a Longo Prazo :: deposits + deferred_tax_assets
1.02.01.07 | Tributos Diferidos :: deferred_tax_assets => deferred_tax_assets
1.02.01.10 | Outros Ativos Não Circulantes :: deposits => other_noncurrent_assets
1.02.01.10.03 | Depósitos Judiciais :: deposits
1.02.02 | Investimentos :: long_term_investments => long_term_investments
1.02.03 | Imobilizado :: property_plant_equipment => property_plant_equipment
1.02.03.01 | Imobilizado em Operação :: property_plant_equipment - construction
1.02.03.03 | Imobilizado em Andamento :: construction
1.02.04 | Intangível :: intangibles
1.02.04.01 | Intangíveis :: intangible_assets => intangible_assets
1.02.04.02 | Goodwill :: goodwill => goodwill
"""
FUNDS = """
2 | Passivo Total :: total_liabilities_and_equity => total_liabilities_and_equity
2.01 | Passivo Circulante :: total_current_liabilities => total_current_liabilities
2.01.01 | Obrigações Sociais e Trabalhistas :: employee_payables + social_payable => employee_payables
2.01.01.01 | Obrigações Sociais :: social_payable
2.01.01.02 | Obrigações Trabalhistas :: employee_payables
2.01.02 | Fornecedores :: trade_payables => trade_payables
2.01.02.01 | Fornecedores Nacionais :: trade_payables
2.01.03 | Obrigações Fiscais :: vat_payable + current_tax_payable
2.01.03.01 | Obrigações Fiscais Federais :: vat_payable + current_tax_payable
2.01.03.01.01 | Imposto de Renda e Contribuição Social a Pagar :: current_tax_payable => current_tax_payable
2.01.04 | Empréstimos e Financiamentos :: bank_current => short_term_debt
2.01.04.01 | Empréstimos e Financiamentos :: bank_current
2.01.04.01.01 | Em Moeda Nacional :: bank_current
2.01.05 | Outras Obrigações :: contract_liabilities + other_current_liabilities + accrued_expenses => other_current_liabilities
2.01.05.02 | Outros :: contract_liabilities + other_current_liabilities + accrued_expenses
2.01.05.02.04 | Adiantamentos de Clientes :: contract_liabilities => contract_liabilities
2.01.06 | Provisões :: provisions_current => provisions_current
2.02 | Passivo Não Circulante :: total_noncurrent_liabilities => total_noncurrent_liabilities
2.02.01 | Empréstimos e Financiamentos :: bank_long => long_term_debt
2.02.01.01 | Empréstimos e Financiamentos :: bank_long
2.02.02 | Outras Obrigações :: owner_loan
2.02.02.01 | Passivos com Partes Relacionadas :: owner_loan => related_party_payables_noncurrent
2.02.03 | Tributos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
2.02.03.01 | Imposto de Renda e Contribuição Social Diferidos :: deferred_tax_liabilities
2.02.04 | Provisões :: provisions_noncurrent + pension_obligations => provisions_noncurrent
2.02.04.01 | Provisões Fiscais Previdenciárias Trabalhistas e Cíveis :: provisions_noncurrent + pension_obligations
2.03 | Patrimônio Líquido :: total_equity => total_equity
2.03.01 | Capital Social Realizado :: share_capital => share_capital
2.03.02 | Reservas de Capital :: share_premium => share_premium/other_reserves
2.03.04 | Reservas de Lucros :: revenue_reserves => revenue_reserves
2.03.04.01 | Reserva Legal :: legal_reserve
2.03.04.05 | Reserva de Retenção de Lucros :: free_reserves
2.03.05 | Lucros/Prejuízos Acumulados :: accumulated_profit => retained_earnings
"""
RESULTS = """
3.01 | Receita de Venda de Bens e/ou Serviços :: revenue => revenue
3.02 | Custo dos Bens e/ou Serviços Vendidos :: - cost_of_sales => -cost_of_sales
3.03 | Resultado Bruto :: gross_profit => gross_profit
3.04 | Despesas/Receitas Operacionais :: - sga_expenses + other_operating_income
3.04.01 | Despesas com Vendas :: - selling_expenses => -selling_expenses
3.04.02 | Despesas Gerais e Administrativas :: - general_admin_expenses => -general_admin_expenses
3.04.04 | Outras Receitas Operacionais :: other_operating_income => other_operating_income
3.05 | Resultado Antes do Resultado Financeiro e dos Tributos :: operating_profit => operating_profit
3.06 | Resultado Financeiro :: net_financial_result => net_financial_result
3.06.01 | Receitas Financeiras :: finance_income => interest_income
3.06.02 | Despesas Financeiras :: - finance_costs => -interest_expense
3.07 | Resultado Antes dos Tributos sobre o Lucro :: profit_before_tax => profit_before_tax
3.08 | Imposto de Renda e Contribuição Social sobre o Lucro :: - income_tax_expense => -income_tax_expense
3.08.01 | Corrente :: - current_tax
3.08.02 | Diferido :: - deferred_tax
3.09 | Resultado Líquido das Operações Continuadas :: net_income
3.11 | Lucro/Prejuízo do Período :: net_income => net_income
3.99 | Lucro por Ação - (Reais / Ação)
"""
FLOWS = """
6.01 | Caixa Líquido Atividades Operacionais :: cf_operating => cf_operating
6.01.01 | Caixa Gerado nas Operações :: cf_before_working_capital => cf_before_working_capital
6.01.01.01 | Lucro Líquido do Exercício :: net_income => cf_start_profit
6.01.01.02 | Depreciação e Amortização :: depreciation_amortisation => cf_depreciation
6.01.01.03 | Provisões :: provisions_change
6.01.01.04 | Imposto de Renda e Contribuição Social Diferidos :: deferred_tax_noncash
6.01.01.05 | Resultado na Venda de Imobilizado :: - disposal_gain
6.01.02 | Variações nos Ativos e Passivos :: cf_change_working_capital => cf_change_working_capital
6.01.02.01 | Contas a Receber de Clientes :: - up_trade_receivables => cf_change_receivables
6.01.02.02 | Estoques :: cf_change_inventories => cf_change_inventories
6.01.02.03 | Fornecedores :: cf_change_payables => cf_change_payables
6.01.02.04 | Outros Ativos e Passivos :: cf_change_other_wc - up_other_receivables => cf_change_other_wc
6.02 | Caixa Líquido Atividades de Investimento :: cf_investing => cf_investing
6.02.01 | Aquisição de Imobilizado :: cf_capex => cf_capex
6.02.02 | Aquisição de Intangível :: cf_capex_intangibles => cf_capex_intangibles
6.02.03 | Recebimento pela Venda de Imobilizado :: disposal_proceeds => cf_disposal_proceeds
6.02.04 | Aplicações Financeiras, Líquidas de Resgates :: cf_other_investing => cf_other_investing
6.03 | Caixa Líquido Atividades de Financiamento :: cf_financing => cf_financing
6.03.01 | Captação de Empréstimos e Financiamentos :: borrowed => cf_debt_proceeds
6.03.02 | Amortização de Empréstimos e Financiamentos :: - repaid => cf_debt_repayment
6.03.03 | Dividendos e Juros sobre Capital Próprio Pagos :: - dividends_declared => cf_dividends_paid
6.05 | Aumento (Redução) de Caixa e Equivalentes :: cf_net_change => cf_net_change
6.05.01 | Saldo Inicial de Caixa e Equivalentes :: was_cash_and_equivalents => cash_beginning
6.05.02 | Saldo Final de Caixa e Equivalentes :: cash_and_equivalents => cash_end
"""
DAY = ("Último Exercício\n31/12/2024", "Penúltimo Exercício\n31/12/2023", "Antepenúltimo Exercício\n31/12/2022")
SPAN = tuple(f"{which} Exercício\n01/01/{year} à 31/12/{year}" for which, year in (("Último", 2024), ("Penúltimo", 2023), ("Antepenúltimo", 2022)))  # fmt: skip


def brazilian_dfp() -> Form:
    """Four sheets of three exercises, the last one first."""
    books = company(
        "Móveis Serra Azul S.A.", sales=184_000, seed=1406, without=("exceptional_income", "exceptional_costs")
    )
    form = Form(books, "DFP_2024_MSAZ.xlsx", prints=Print(1000.0, 0, "#,##0", zero=0))
    form.leave_open(
        "other_receivables receivables_total other_tax_social_payables accrued_expenses sga_expenses other_reserves share_premium "
        "cf_other_noncash cf_change_receivables cf_change_other_wc other_financial_result total_debt other_current_liabilities "
        "total_operating_expenses long_term_receivables"
    )
    for name, title, drawn, heads in (
        ("DF Ind Ativo", "DFs Individuais / Balanço Patrimonial Ativo", ASSETS, DAY),
        ("DF Ind Passivo", "DFs Individuais / Balanço Patrimonial Passivo", FUNDS, DAY),
        ("DF Ind Resultado Periodo", "DFs Individuais / Demonstração do Resultado", RESULTS, SPAN),
        ("DF Ind Fluxo de Caixa", "DFs Individuais / Demonstração do Fluxo de Caixa (Método Indireto)", FLOWS, SPAN),
    ):
        page = form.page(name)
        page.put(f"DFP - Demonstrações Financeiras Padronizadas - 31/12/2024 - {books.name}")
        page.put(title)
        page.put("(Reais Mil)")
        page.put("Código da Conta", "Descrição da Conta", *heads)
        page.table(drawn, [0, 1, Amount(0), Amount(1), Amount(2)])
    return form


FORMS = (brazilian_dfp,)
