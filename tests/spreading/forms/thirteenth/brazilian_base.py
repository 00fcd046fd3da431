"""A Brazilian company's base de dados: years first, then quarters, flows by months accumulated (3M24 to 12M24), R$ mil."""

from __future__ import annotations

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, part, ratios

INCOME = """
Receita Operacional Bruta
*Receita Operacional Líquida :: revenue => revenue
Custo dos Produtos Vendidos (CPV) :: - cost_of_sales => -cost_of_sales
*Lucro Bruto :: gross_profit => gross_profit
Margem Bruta
Despesas com Vendas :: - selling_expenses => -selling_expenses
Despesas Gerais e Administrativas :: - general_admin_expenses => -general_admin_expenses
Outras Receitas (Despesas) Operacionais :: other_operating_income => other_operating_income
*Lucro Operacional antes do Resultado Financeiro :: operating_profit => operating_profit
Receitas Financeiras :: interest_income => interest_income
Despesas Financeiras :: - interest_expense => -interest_expense
Resultado Financeiro :: net_financial_result => net_financial_result
*Lucro Antes do IR e CSLL :: profit_before_tax => profit_before_tax
IR e CSLL Corrente :: - current_tax
IR e CSLL Diferido :: - deferred_tax
*Lucro Líquido do Período :: net_income => net_income
(+) Depreciação e Amortização :: depreciation_amortisation => depreciation_amortisation
*EBITDA :: ebitda => ebitda
Margem EBITDA
"""
POSITION = """
*ATIVO TOTAL :: total_assets => total_assets
*Ativo Circulante :: total_current_assets => total_current_assets
Caixa e Equivalentes de Caixa :: cash_and_equivalents => cash_and_equivalents
Aplicações Financeiras :: short_term_investments => short_term_investments
Contas a Receber de Clientes :: trade_receivables => trade_receivables
Estoques :: inventories => inventories
Impostos a Recuperar :: vat_receivable
Outros Ativos :: sundry_receivables + prepaid_expenses
*Ativo Não Circulante :: total_noncurrent_assets => total_noncurrent_assets
Tributos Diferidos :: deferred_tax_assets => deferred_tax_assets
Depósitos Judiciais :: deposits
Investimentos :: long_term_investments => long_term_investments
Imobilizado :: property_plant_equipment => property_plant_equipment
Intangível :: intangibles
*PASSIVO TOTAL E PATRIMÔNIO LÍQUIDO :: total_liabilities_and_equity => total_liabilities_and_equity
*Passivo Circulante :: total_current_liabilities => total_current_liabilities
Fornecedores :: trade_payables => trade_payables
Empréstimos e Financiamentos :: bank_current => short_term_debt
Salários e Encargos Sociais :: employee_payables + social_payable => employee_payables
Impostos a Recolher :: vat_payable + current_tax_payable
Adiantamentos de Clientes :: contract_liabilities => contract_liabilities
Outros Passivos :: accrued_expenses + other_current_liabilities + provisions_current
*Passivo Não Circulante :: total_noncurrent_liabilities => total_noncurrent_liabilities
Empréstimos e Financiamentos :: bank_long + owner_loan => long_term_debt
Provisões para Contingências :: provisions_noncurrent => provisions_noncurrent
Benefícios Pós-Emprego :: pension_obligations => pension_obligations
Tributos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
*Patrimônio Líquido :: total_equity => total_equity
Capital Social :: share_capital => share_capital
Reservas de Capital :: share_premium
Reservas de Lucros :: retained_earnings
"""
FLOWS = """
Lucro Líquido do Período :: net_income => cf_start_profit
Depreciação e Amortização :: depreciation_amortisation => cf_depreciation
Outros Ajustes :: cf_other_noncash
Contas a Receber :: cf_change_receivables => cf_change_receivables
Estoques :: cf_change_inventories => cf_change_inventories
Fornecedores :: cf_change_payables => cf_change_payables
Outras Variações :: cf_change_other_wc
*Caixa Líquido das Atividades Operacionais :: cf_operating => cf_operating
Aquisição de Imobilizado :: - capex => cf_capex
Aquisição de Intangível :: - capex_intangibles => cf_capex_intangibles
Alienação de Ativos :: disposal_proceeds => cf_disposal_proceeds
Outros Investimentos :: cf_other_investing
*Caixa Líquido das Atividades de Investimento :: cf_investing => cf_investing
Captação de Empréstimos :: borrowed => cf_debt_proceeds
Amortização de Empréstimos :: - repaid => cf_debt_repayment
Dividendos e JCP Pagos :: - dividends_declared => cf_dividends_paid
Aumento de Capital :: raised
*Caixa Líquido das Atividades de Financiamento :: cf_financing => cf_financing
Aumento (Redução) de Caixa :: cf_net_change => cf_net_change
Saldo Inicial :: cash_beginning => cash_beginning
Saldo Final :: cash_end => cash_end
"""


def brazilian_base() -> Form:
    """An index with links first; DRE and BP with years then quarters, DFC with accumulated months of each year."""
    books = company("Serranópolis Alimentos", sales=1_842_000, seed=1307, without=PLAIN)
    form = Form(books, "Base-de-Dados-Serranopolis-4T24.xlsx", dated=False, prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_receivables prepaid_expenses other_current_assets intangible_assets current_tax_payable other_tax_social_payables "
        "accrued_expenses other_current_liabilities cf_other_noncash cf_change_other_wc cf_other_investing cf_equity_proceeds "
        "other_reserves revenue_reserves retained_earnings share_premium long_term_receivables other_noncurrent_assets "
        "current_tax_assets total_debt receivables_total provisions_current"
    )
    page = form.page("Índice")
    page.put("Serranópolis Alimentos S.A.")
    page.put("Base de Dados | Data Base")
    for name in ("DRE", "BP", "DFC", "Operacional"):
        page.put(Cell(name))
    years: list[Column] = [0, Amount(2), Amount(1), Amount(0), None]
    quarters: list[Column] = [part(form, back, n, n) for back in (1, 0) for n in (1, 2, 3, 4)]
    heads = ["2022", "2023", "2024", None, *(f"{n}T{24 - back}" for back in (1, 0) for n in (1, 2, 3, 4))]
    page = form.page("DRE")
    page.put("Demonstração de Resultados (R$ mil)", *heads)
    page.table(INCOME, [*years, *quarters])
    for label, share in (("Margem Bruta", 0.27), ("Margem EBITDA", 0.14)):
        values = ratios(11, share)
        beside(page, label, [*values[:3], None, *values[3:]])
    page = form.page("BP")
    page.put("Balanço Patrimonial (R$ mil)", *heads)
    page.table(POSITION, [*years, *quarters])
    page = form.page("DFC")
    page.put("Fluxo de Caixa (R$ mil)", *(f"{3 * n}M{24 - back}" for back in (1, 0) for n in (1, 2, 3, 4)))
    page.table(
        FLOWS, [0, *(Amount(back) if n == 4 else part(form, back, 1, n) for back in (1, 0) for n in (1, 2, 3, 4))]
    )
    page = form.page("Operacional")
    page.put("Dados Operacionais", *heads[:3])
    page.put("Volume de vendas (mil toneladas)", 611.0, 640.0, 655.0)
    page.put("Número de colaboradores", 8120.0, 8410.0, 8533.0)
    return form


FORMS = (brazilian_base,)
