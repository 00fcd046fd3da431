"""Statements of a Brazilian listed company as the regulator's system exports them: account codes, three years, a sheet each."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.leases import with_leases
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

ASSETS = """
1 | Ativo Total :: total_assets => total_assets
1.01 | Ativo Circulante :: total_current_assets => total_current_assets
1.01.01 | Caixa e Equivalentes de Caixa :: cash_and_equivalents => cash_and_equivalents
1.01.02 | Aplicações Financeiras :: short_term_investments => short_term_investments
1.01.03 | Contas a Receber :: trade_receivables + sundry_receivables => receivables_total
1.01.03.01 | Clientes :: trade_receivables => trade_receivables
1.01.03.02 | Outras Contas a Receber :: sundry_receivables => other_receivables
1.01.04 | Estoques :: inventories => inventories
1.01.06 | Tributos a Recuperar :: vat_receivable => current_tax_assets
1.01.06.01 | Tributos Correntes a Recuperar :: vat_receivable
1.01.07 | Despesas Antecipadas :: prepaid_expenses => prepaid_expenses
1.02 | Ativo Não Circulante :: total_noncurrent_assets => total_noncurrent_assets
1.02.01 | Ativo Realizável a Longo Prazo :: deposits + deferred_tax_assets
1.02.01.07 | Tributos Diferidos :: deferred_tax_assets => deferred_tax_assets
1.02.01.10 | Outros Ativos Não Circulantes :: deposits
1.02.01.10.03 | Depósitos Judiciais :: deposits
1.02.02 | Investimentos :: long_term_investments
1.02.03 | Imobilizado :: property_plant_equipment + leased
1.02.03.01 | Imobilizado em Operação :: property_plant_equipment - construction
1.02.03.02 | Direito de Uso em Arrendamento :: leased => right_of_use_assets
1.02.03.03 | Imobilizado em Andamento :: construction
1.02.04 | Intangível :: intangibles
1.02.04.01 | Intangíveis :: intangible_assets => intangible_assets
1.02.04.02 | Goodwill :: goodwill => goodwill
"""
FUNDS = """
2 | Passivo Total :: total_assets => total_liabilities_and_equity
2.01 | Passivo Circulante :: total_current_liabilities => total_current_liabilities
2.01.01 | Obrigações Sociais e Trabalhistas :: social_payable + employee_payables
2.01.01.01 | Obrigações Sociais :: social_payable
2.01.01.02 | Obrigações Trabalhistas :: employee_payables => employee_payables
2.01.02 | Fornecedores :: trade_payables => trade_payables
2.01.02.01 | Fornecedores Nacionais :: trade_payables
2.01.03 | Obrigações Fiscais :: current_tax_payable + vat_payable
2.01.03.01 | Obrigações Fiscais Federais :: current_tax_payable + vat_payable
2.01.03.01.01 | Imposto de Renda e Contribuição Social a Pagar :: current_tax_payable => current_tax_payable
2.01.04 | Empréstimos e Financiamentos :: bank_current + lease_short
2.01.04.01 | Empréstimos e Financiamentos :: bank_current => short_term_debt
2.01.04.03 | Financiamento por Arrendamento :: lease_short => lease_liabilities_current
2.01.05 | Outras Obrigações :: contract_liabilities + accrued_expenses + other_current_liabilities
2.01.05.02 | Outros :: contract_liabilities + accrued_expenses + other_current_liabilities
2.01.06 | Provisões :: provisions_current => provisions_current
2.02 | Passivo Não Circulante :: total_noncurrent_liabilities => total_noncurrent_liabilities
2.02.01 | Empréstimos e Financiamentos :: bank_long + lease_long
2.02.01.01 | Empréstimos e Financiamentos :: bank_long => long_term_debt
2.02.01.03 | Financiamento por Arrendamento :: lease_long => lease_liabilities_noncurrent
2.02.02 | Outras Obrigações :: owner_loan
2.02.02.01 | Passivos com Partes Relacionadas :: owner_loan => related_party_payables_noncurrent
2.02.03 | Tributos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
2.02.04 | Provisões :: pension_obligations + provisions_noncurrent
2.03 | Patrimônio Líquido Consolidado :: total_equity => total_equity
2.03.01 | Capital Social Realizado :: share_capital => share_capital
2.03.02 | Reservas de Capital :: share_premium
2.03.04 | Reservas de Lucros :: retained_earnings
2.03.04.01 | Reserva Legal :: legal_reserve
2.03.04.05 | Reserva de Retenção de Lucros :: free_reserves + accumulated_profit
"""
INCOME = """
3.01 | Receita de Venda de Bens e/ou Serviços :: revenue => revenue
3.02 | Custo dos Bens e/ou Serviços Vendidos :: - cost_of_sales => -cost_of_sales
3.03 | Resultado Bruto :: gross_profit => gross_profit
3.04 | Despesas/Receitas Operacionais :: operating_profit - gross_profit
3.04.01 | Despesas com Vendas :: - selling_expenses => -selling_expenses
3.04.02 | Despesas Gerais e Administrativas :: - general_admin_expenses => -general_admin_expenses
3.04.04 | Outras Receitas Operacionais :: other_operating_income => other_operating_income
3.05 | Resultado Antes do Resultado Financeiro e dos Tributos :: operating_profit => operating_profit
3.06 | Resultado Financeiro :: net_financial_result => net_financial_result
3.06.01 | Receitas Financeiras :: interest_income
3.06.02 | Despesas Financeiras :: - interest_expense
3.07 | Resultado Antes dos Tributos sobre o Lucro :: profit_before_tax => profit_before_tax
3.08 | Imposto de Renda e Contribuição Social sobre o Lucro :: - income_tax_expense => -income_tax_expense
3.08.01 | Corrente :: - current_tax
3.08.02 | Diferido :: - deferred_tax
3.09 | Resultado Líquido das Operações Continuadas :: net_income
3.11 | Lucro/Prejuízo Consolidado do Período :: net_income => net_income
3.11.01 | Atribuído a Sócios da Empresa Controladora :: net_income => net_income_parent
3.99 | Lucro por Ação - (Reais / Ação)
"""
FLOWS = """
6.01 | Caixa Líquido Atividades Operacionais :: cf_operating => cf_operating
6.01.01 | Caixa Gerado nas Operações :: cf_before_working_capital => cf_before_working_capital
6.01.01.01 | Lucro líquido do exercício :: net_income => cf_start_profit
6.01.01.02 | Depreciação e amortização :: depreciation_amortisation => cf_depreciation
6.01.01.03 | Provisões e tributos diferidos :: provisions_change + deferred_tax_noncash
6.01.01.04 | Resultado na alienação de ativos :: - disposal_gain
6.01.02 | Variações nos Ativos e Passivos :: cf_change_working_capital => cf_change_working_capital
6.01.02.01 | Contas a receber de clientes :: cf_change_receivables => cf_change_receivables
6.01.02.02 | Estoques :: cf_change_inventories => cf_change_inventories
6.01.02.03 | Fornecedores :: cf_change_payables => cf_change_payables
6.01.02.04 | Outros ativos e passivos :: cf_change_other_wc
6.02 | Caixa Líquido Atividades de Investimento :: cf_investing => cf_investing
6.02.01 | Aquisição de imobilizado :: cf_capex => cf_capex
6.02.02 | Adições ao intangível :: cf_capex_intangibles => cf_capex_intangibles
6.02.03 | Recebimento na venda de imobilizado :: disposal_proceeds => cf_disposal_proceeds
6.02.04 | Aplicações financeiras :: cf_other_investing
6.03 | Caixa Líquido Atividades de Financiamento :: cf_financing => cf_financing
6.03.01 | Captação de empréstimos e financiamentos :: borrowed => cf_debt_proceeds
6.03.02 | Amortização de empréstimos e financiamentos :: - repaid => cf_debt_repayment
6.03.03 | Pagamento de arrendamentos :: - lease_paid => cf_lease_principal
6.03.04 | Dividendos e juros sobre capital próprio pagos :: - dividends_declared => cf_dividends_paid
6.05 | Aumento (Redução) de Caixa e Equivalentes :: cf_net_change => cf_net_change
6.05.01 | Saldo Inicial de Caixa e Equivalentes :: was_cash_and_equivalents => cash_beginning
6.05.02 | Saldo Final de Caixa e Equivalentes :: cash_and_equivalents => cash_end
"""


def brazilian_cvm() -> Form:
    plain = company(
        "Metalúrgica Serra Azul S.A.", "manufacturer", "strained", sales=940_000, step=1000.0, last=2024, seed=97
    )
    books = with_leases(plain)
    form = Form(books, "dfp_2024.xlsx", end=date(2024, 12, 31), prints=Print(1000.0, 0, "#,##0"))
    form.leave_open(
        "other_noncurrent_liabilities other_current_assets other_noncurrent_assets long_term_investments long_term_receivables interest_income"
    )
    form.leave_open("property_plant_equipment other_tax_social_payables other_current_liabilities contract_liabilities")
    form.leave_open(
        "provisions_noncurrent pension_obligations other_reserves retained_earnings revenue_reserves share_premium"
    )
    form.leave_open(
        "interest_expense cf_other_noncash cf_other_investing cf_change_other_wc cf_change_receivables ebitda"
    )
    for name, title, flows, drawn in (
        ("DF Cons Ativo", "Balanço Patrimonial Ativo", False, ASSETS),
        ("DF Cons Passivo", "Balanço Patrimonial Passivo", False, FUNDS),
        ("DF Cons Resultado Periodo", "Demonstração do Resultado", True, INCOME),
        ("DF Cons Fluxo de Caixa", "Demonstração do Fluxo de Caixa - Método Indireto", True, FLOWS),
    ):
        page = form.page(name)
        page.put(f"DFs Consolidadas / {title} - (Reais Mil)")
        span = "01/01/{0} à 31/12/{0}" if flows else "31/12/{0}"
        words = ("Último Exercício", "Penúltimo Exercício", "Antepenúltimo Exercício")
        heads = [f"{word} {span.format(form.end.year - back)}" for back, word in enumerate(words)]
        page.put("Código da Conta", "Descrição da Conta", *heads)
        page.table(drawn, [0, 1, Amount(0), Amount(1), Amount(2)])
    return form


FORMS = (brazilian_cvm,)
