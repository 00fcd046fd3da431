"""Brazil: the balance and result that a stock site exports, one sheet a statement, year ends across, thousands of reais."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

BALANCE = """
Ativo Total :: total_assets => total_assets
Ativo Circulante :: total_current_assets => total_current_assets
Caixa e Equivalentes de Caixa :: cash_and_equivalents => cash_and_equivalents
Aplicações Financeiras :: short_term_investments => short_term_investments
Contas a Receber :: receivables_total => trade_receivables/receivables_total
Estoques :: inventories => inventories
Ativos Biológicos :: raised - raised
Tributos a Recuperar :: raised - raised
Despesas Antecipadas :: prepaid_expenses => prepaid_expenses
Outros Ativos Circulantes :: raised - raised
Ativo Realizável a Longo Prazo :: deposits + deferred_tax_assets
Contas a Receber :: deposits
Tributos Diferidos :: deferred_tax_assets => deferred_tax_assets
Investimentos :: long_term_investments => long_term_investments
Imobilizado :: property_plant_equipment => property_plant_equipment
Intangível :: intangibles => intangible_assets
Passivo Total :: total_assets => total_liabilities_and_equity
Passivo Circulante :: total_current_liabilities => total_current_liabilities
Obrigações Sociais e Trabalhistas :: social_payable + employee_payables
Fornecedores :: trade_payables => trade_payables
Obrigações Fiscais :: vat_payable + current_tax_payable => other_tax_social_payables
Empréstimos e Financiamentos :: bank_current => short_term_debt
Outras Obrigações :: contract_liabilities + accrued_expenses + other_current_liabilities
Provisões :: provisions_current => provisions_current
Passivo Não Circulante :: total_noncurrent_liabilities => total_noncurrent_liabilities
Empréstimos e Financiamentos :: bank_long => long_term_debt
Outras Obrigações :: owner_loan
Tributos Diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
Provisões :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Patrimônio Líquido :: total_equity => total_equity
Capital Social Realizado :: share_capital => share_capital
Reservas de Capital :: share_premium
Reservas de Lucros :: retained_earnings => revenue_reserves/retained_earnings
"""
INCOME = """
Receita Líquida de Vendas e/ou Serviços :: revenue => revenue
Custo de Bens e/ou Serviços Vendidos :: - cost_of_sales => -cost_of_sales
Resultado Bruto :: gross_profit => gross_profit
Despesas Com Vendas :: - selling_expenses => -selling_expenses
Despesas Gerais e Administrativas :: - general_admin_expenses => -general_admin_expenses
Outras Receitas Operacionais :: other_operating_income => other_operating_income
Resultado Antes do Resultado Financeiro e Tributos :: operating_profit => operating_profit
Financeiras :: net_financial_result => net_financial_result
Receitas Financeiras :: interest_income => interest_income
Despesas Financeiras :: - interest_expense => -interest_expense
Resultado Antes Tributação/Participações :: profit_before_tax => profit_before_tax
Provisão para IR e Contribuição Social :: - current_tax
IR Diferido :: - deferred_tax
Lucro/Prejuízo do Período :: net_income => net_income
"""


def fundamentus() -> Form:
    """Sums above their parts without indents, the same label in several blocks, zeros printed."""
    books = company("IND CERAMICA JEQUITIBA S.A.", "manufacturer", sales=512_000, years=3)
    form = Form(books, "balanco_jeqt.xls", prints=Print(1000, 0, "#,##0", zero=0.0))
    form.leave_open(
        "current_tax_assets other_reserves share_premium employee_payables current_tax_payable other_current_liabilities accrued_expenses contract_liabilities long_term_receivables "
        "other_noncurrent_liabilities income_tax_expense total_noncurrent_assets total_liabilities related_party_payables_noncurrent pension_obligations goodwill "
        "total_operating_income other_operating_expenses other_current_assets ebitda other_receivables total_operating_expenses other_noncurrent_assets"
    )
    for name, title, drawn in (
        ("Bal. Patrim.", "Balanço Patrimonial", BALANCE),
        ("Dem. Result.", "Demonstrativo de Resultados", INCOME),
    ):
        page = form.page(name)
        page.put(f"{title} - JEQT3 - valores em milhares de R$")
        page.put(None, "31/12/2024", "31/12/2023", "31/12/2022")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


FORMS = (fundamentus,)
