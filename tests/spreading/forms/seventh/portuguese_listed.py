"""Portugal: the consolidated statements of a listed group, by nature, in thousands of euro."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
ATIVO
Ativos não correntes
Ativos fixos tangíveis | 5 :: property_plant_equipment => property_plant_equipment
Goodwill | 6 :: goodwill => goodwill
Ativos intangíveis | 7 :: intangible_assets => intangible_assets
Outros ativos financeiros | 8 :: financial_assets => long_term_investments
Ativos por impostos diferidos | 9 :: deferred_tax_assets => deferred_tax_assets
Total de ativos não correntes | :: total_noncurrent_assets => total_noncurrent_assets
Ativos correntes
Inventários | 10 :: inventories => inventories
Clientes | 11 :: trade_receivables => trade_receivables
Outras dívidas de terceiros | 12 :: other_receivables => other_receivables
Diferimentos | 13 :: prepaid_expenses => prepaid_expenses
Outros investimentos | 8 :: short_term_investments => short_term_investments
Caixa e equivalentes de caixa | 14 :: cash_and_equivalents => cash_and_equivalents
Total de ativos correntes | :: total_current_assets => total_current_assets
Total do ativo | :: total_assets => total_assets
CAPITAL PRÓPRIO E PASSIVO
Capital social | 15 :: share_capital => share_capital
Prémios de emissão de ações | 15 :: share_premium => share_premium
Reservas e resultados transitados | 15 :: revenue_reserves + retained_brought
Resultado líquido do exercício | :: net_income => profit_for_year_in_equity
Total do capital próprio | :: total_equity => total_equity
Passivos não correntes
Empréstimos | 16 :: bank_long + owner_loan => long_term_debt
Benefícios aos empregados | 17 :: pension_obligations => pension_obligations
Provisões | 18 :: provisions_noncurrent => provisions_noncurrent
Passivos por impostos diferidos | 9 :: deferred_tax_liabilities => deferred_tax_liabilities
Total de passivos não correntes | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Passivos correntes
Empréstimos | 16 :: bank_current => short_term_debt
Fornecedores | 19 :: trade_payables => trade_payables
Passivos de contratos com clientes | 19 :: contract_liabilities => contract_liabilities
Imposto sobre o rendimento a pagar | :: current_tax_payable => current_tax_payable
Provisões | 18 :: provisions_current => provisions_current
Outras dívidas a terceiros | 20 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Total de passivos correntes | :: total_current_liabilities => total_current_liabilities
Total do passivo | :: total_liabilities => total_liabilities
Total do capital próprio e do passivo | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Vendas e prestações de serviços | 21 :: revenue => revenue
Variação da produção | 22 :: change_in_inventories_fg => change_in_inventories_fg
Trabalhos para a própria empresa | :: own_work_capitalised => own_work_capitalised
Outros rendimentos operacionais | 23 :: other_operating_income => other_operating_income
Custo das mercadorias vendidas e das matérias consumidas | 24 :: - materials => -materials_consumed/cost_of_sales
Fornecimentos e serviços externos | 25 :: - external_services => -external_services
Gastos com o pessoal | 26 :: - personnel_expenses => -personnel_expenses
Outros gastos operacionais | 27 :: - operating_charges => -other_operating_expenses
Resultado operacional antes de depreciações (EBITDA) | :: ebitda => ebitda
Depreciações e amortizações | 28 :: - depreciation_amortisation => -depreciation_amortisation
Resultado operacional (EBIT) | :: operating_profit => operating_profit
Rendimentos financeiros | 29 :: interest_income => interest_income
Gastos financeiros | 29 :: - interest_expense => -interest_expense
Resultado antes de impostos | :: profit_before_tax => profit_before_tax
Imposto sobre o rendimento | 9 :: - income_tax_expense => -income_tax_expense
Resultado líquido do exercício | :: net_income => net_income
"""
FLOWS = """
Recebimentos de clientes :: received
Pagamentos a fornecedores e ao pessoal :: cf_operating + tax_settled - received
Pagamento do imposto sobre o rendimento :: - tax_settled => cf_tax_paid
Fluxos das atividades operacionais (1) :: cf_operating => cf_operating
Pagamentos respeitantes a ativos fixos tangíveis :: - capex => cf_capex
Pagamentos respeitantes a ativos intangíveis :: - capex_intangibles => cf_capex_intangibles
Recebimentos provenientes de ativos fixos tangíveis :: disposal_proceeds => cf_disposal_proceeds
Outros fluxos de investimento :: cf_other_investing => cf_other_investing
Fluxos das atividades de investimento (2) :: cf_investing => cf_investing
Recebimentos provenientes de empréstimos obtidos :: borrowed => cf_debt_proceeds
Pagamentos respeitantes a empréstimos obtidos :: - repaid => cf_debt_repayment
Dividendos pagos :: - dividends_declared => cf_dividends_paid
Fluxos das atividades de financiamento (3) :: cf_financing => cf_financing
Variação de caixa e seus equivalentes (1)+(2)+(3) :: cf_net_change => cf_net_change
Caixa e seus equivalentes no início do exercício :: cash_beginning => cash_beginning
Caixa e seus equivalentes no fim do exercício :: cash_end => cash_end
"""


def portuguese_listed() -> Form:
    """Direct cash flows, the same label for debts of both maturities, days with names of months in the headings."""
    books = company("Cortiças do Alentejo, SGPS, S.A.", "manufacturer", sales=301_000, years=2)
    books = split(books, received=("revenue", 0.98))
    form = Form(books, "R&C_2024.xlsx", prints=Print(1000, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_reserves revenue_reserves retained_earnings total_operating_income gross_profit cost_of_sales materials_consumed cf_other_noncash"
    )
    for name, title, drawn, heads in (
        (
            "Posição financeira",
            "Demonstração consolidada da posição financeira em 31 de dezembro de 2024",
            POSITION,
            ("31 dez 2024", "31 dez 2023"),
        ),
        (
            "Resultados",
            "Demonstração consolidada dos resultados do exercício findo em 31 de dezembro de 2024",
            INCOME,
            ("2024", "2023"),
        ),
        ("Fluxos de caixa", "Demonstração consolidada dos fluxos de caixa", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(Montantes expressos em milhares de euros)")
        page.put(None, "Notas", *heads)
        page.table(
            drawn, (0, 1, Amount(0), Amount(1)) if name != "Fluxos de caixa" else (0, None, Amount(0), Amount(1))
        )
    return form


FORMS = (portuguese_listed,)
