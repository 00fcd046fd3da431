"""A Brazilian listed company's planilha de resultados: quarters 1T23 to 4T24 with the years between them, R$ mil."""

from __future__ import annotations

from tests.spreading.forms.interim import quarter, quarter_period
from tests.spreading.forms.paper import Amount, Column, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.twelfth.rows import balanced

INCOME = """
Receita operacional bruta :: revenue + social_cost
Deduções da receita bruta :: - social_cost
*Receita operacional líquida :: revenue => revenue
Custo dos produtos vendidos :: - cost_of_sales => -cost_of_sales
*Lucro bruto :: gross_profit => gross_profit
Margem bruta (%)
Despesas com vendas :: - selling_expenses => -selling_expenses
Despesas gerais e administrativas :: - general_admin_expenses => -general_admin_expenses
Outras receitas (despesas) operacionais :: other_operating_income => other_operating_income
*Lucro antes do resultado financeiro :: operating_profit => operating_profit
Receitas financeiras :: interest_income => interest_income
Despesas financeiras :: - interest_expense => -interest_expense
Resultado financeiro :: net_financial_result => net_financial_result
*Lucro antes do IR e CSLL :: profit_before_tax => profit_before_tax
Imposto de renda e contribuição social :: - income_tax_expense => -income_tax_expense
*Lucro líquido :: net_income => net_income
Margem líquida (%)
Depreciação e amortização :: depreciation_amortisation => depreciation_amortisation
*EBITDA :: ebitda => ebitda
Margem EBITDA (%)
"""
POSITION = """
*Ativo
Caixa e equivalentes de caixa :: cash_and_equivalents => cash_and_equivalents
Aplicações financeiras :: short_term_investments => short_term_investments
Contas a receber de clientes :: trade_receivables => trade_receivables
Estoques :: inventories => inventories
Impostos a recuperar :: vat_receivable
Despesas antecipadas :: prepaid_expenses => prepaid_expenses
Outros ativos :: sundry_receivables
*Ativo circulante :: total_current_assets => total_current_assets
Depósitos judiciais :: deposits
Impostos diferidos :: deferred_tax_assets => deferred_tax_assets
Investimentos :: long_term_investments => long_term_investments
Imobilizado :: property_plant_equipment => property_plant_equipment
Intangível :: intangibles => intangible_assets
*Ativo não circulante :: total_noncurrent_assets => total_noncurrent_assets
*Total do ativo :: total_assets => total_assets
*Passivo e patrimônio líquido
Fornecedores :: trade_payables => trade_payables
Empréstimos e financiamentos :: bank_current => short_term_debt
Obrigações trabalhistas e sociais :: employee_payables + social_payable
Obrigações tributárias :: vat_payable + current_tax_payable
Adiantamentos de clientes :: contract_liabilities => contract_liabilities
Outros passivos :: accrued_expenses + other_current_liabilities + provisions_current
*Passivo circulante :: total_current_liabilities => total_current_liabilities
Empréstimos e financiamentos :: bank_long => long_term_debt
Partes relacionadas :: owner_loan => related_party_payables_noncurrent
Provisão para contingências :: provisions_noncurrent + pension_obligations => provisions_noncurrent
Impostos diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
*Passivo não circulante :: total_noncurrent_liabilities => total_noncurrent_liabilities
Capital social :: share_capital => share_capital
Reservas de capital :: share_premium
Reservas de lucros :: retained_earnings
*Patrimônio líquido :: total_equity => total_equity
*Total do passivo e patrimônio líquido :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Lucro líquido do período :: net_income => cf_start_profit
Depreciação e amortização :: depreciation_amortisation => cf_depreciation
Outros ajustes :: cf_other_noncash
Contas a receber :: cf_change_receivables => cf_change_receivables
Estoques :: cf_change_inventories => cf_change_inventories
Fornecedores :: cf_change_payables => cf_change_payables
Outras contas :: cf_change_other_wc
*Caixa líquido das atividades operacionais :: cf_operating => cf_operating
Aquisição de imobilizado :: - capex => cf_capex
Aquisição de intangível :: - capex_intangibles => cf_capex_intangibles
Venda de imobilizado :: disposal_proceeds => cf_disposal_proceeds
Outros investimentos :: cf_other_investing => cf_other_investing
*Caixa líquido das atividades de investimento :: cf_investing => cf_investing
Captação de empréstimos :: borrowed => cf_debt_proceeds
Amortização de empréstimos :: - repaid => cf_debt_repayment
Dividendos pagos :: - dividends_declared => cf_dividends_paid
*Caixa líquido das atividades de financiamento :: cf_financing => cf_financing
*Variação de caixa :: cf_net_change => cf_net_change
Saldo inicial :: cash_beginning => cash_beginning
Saldo final :: cash_end => cash_end
"""


def planilha() -> Form:
    """Three sheets: flows by quarter and year, the balance sheet by its days Mar-23 to Dez-24."""
    books = company("Cerâmica Jataí S.A.", sales=214_400, years=2, seed=212, without=PLAIN)
    form = Form(books, "Planilha_Fundamentos_4T24.xlsx", prints=Print(1000, 0, "#,##0_);(#,##0)"))
    form.leave_open(
        "other_receivables current_tax_assets other_current_assets long_term_receivables other_noncurrent_assets goodwill "
        "employee_payables other_tax_social_payables current_tax_payable other_current_liabilities other_reserves "
        "share_premium retained_earnings revenue_reserves cf_other_noncash cf_change_other_wc total_operating_income "
        "receivables_total restricted_cash total_liabilities accrued_expenses"
    )
    heads, days = [], ["R$ mil"]
    columns: list[Column] = [0]
    balances: list[Column] = [0]
    for back in (1, 0):
        year = 24 - back
        for n, month in enumerate(("Mar", "Jun", "Set", "Dez"), 1):
            period = quarter_period(form.end, back, n)
            heads.append(f"{n}T{year}")
            columns.append(Amount(0, books=quarter(books, back, n), period=period))
            days.append(f"{month}-{year}")
            whole = n == 4
            books_then = books if whole else balanced(quarter(books, back, n))
            balances.append(Amount(back if whole else 0, books=books_then, period=None if whole else period))
        heads.append(f"20{year}")
        columns.append(Amount(back))
    for name, title, drawn in (
        ("DRE", "Demonstração do resultado", INCOME),
        ("Fluxo", "Demonstração dos fluxos de caixa", FLOWS),
    ):
        page = form.page(name)
        page.put("Cerâmica Jataí S.A. (JATI3)")
        page.put(f"{title} - consolidado")
        page.skip()
        page.put("R$ mil", *heads)
        page.table(drawn, columns)
    page = form.page("BP")
    page.put("Balanço patrimonial - consolidado")
    page.skip()
    page.put(*days)
    page.table(POSITION, balances)
    form.pages = [form.pages[0], form.pages[2], form.pages[1]]
    return form


FORMS = (planilha,)
