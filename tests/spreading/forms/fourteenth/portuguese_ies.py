"""The annex A of Portugal's simplified declaration (IES): numbered fields of the statement of results and of the balance sheet, year N and N-1."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RESULTS = """
A5001 | Vendas e serviços prestados :: revenue => revenue
A5002 | Subsídios à exploração
A5004 | Variação nos inventários da produção :: change_in_inventories_fg => change_in_inventories_fg
A5005 | Trabalhos para a própria entidade :: own_work_capitalised => own_work_capitalised
A5006 | Custo das mercadorias vendidas e das matérias consumidas :: materials => materials_consumed
A5007 | Fornecimentos e serviços externos :: external_services => external_services
A5008 | Gastos com o pessoal :: personnel_expenses => personnel_expenses
A5010 | Imparidade de dívidas a receber (perdas/reversões) :: bad_debt_expense => bad_debt_expense
A5016 | Outros rendimentos :: other_operating_income => other_operating_income
A5017 | Outros gastos :: other_taxes + sundry_costs => other_operating_expenses
A5018 | Resultado antes de depreciações, gastos de financiamento e impostos :: ebitda => ebitda
A5019 | Gastos/reversões de depreciação e de amortização :: depreciation_amortisation => depreciation_amortisation
A5021 | Resultado operacional (antes de gastos de financiamento e impostos) :: operating_profit => operating_profit
A5022 | Juros e rendimentos similares obtidos :: interest_income => interest_income
A5023 | Juros e gastos similares suportados :: interest_expense => interest_expense
A5024 | Resultado antes de impostos :: profit_before_tax => profit_before_tax
A5025 | Imposto sobre o rendimento do período :: income_tax_expense => income_tax_expense
A5026 | Resultado líquido do período :: net_income => net_income
"""
POSITION = """
| ATIVO
| Ativo não corrente
A5101 | Ativos fixos tangíveis :: property_plant_equipment => property_plant_equipment
A5103 | Goodwill :: goodwill => goodwill
A5104 | Ativos intangíveis :: intangible_assets => intangible_assets
A5107 | Outros investimentos financeiros :: financial_assets => long_term_investments
A5110 | Ativos por impostos diferidos :: deferred_tax_assets => deferred_tax_assets
A5112 | Soma :: total_noncurrent_assets => total_noncurrent_assets
| Ativo corrente
A5113 | Inventários :: inventories => inventories
A5115 | Clientes :: trade_receivables => trade_receivables
A5116 | Estado e outros entes públicos :: vat_receivable => +other_receivables
A5118 | Outros créditos a receber :: sundry_receivables => +other_receivables
A5119 | Diferimentos :: prepaid_expenses => prepaid_expenses
A5121 | Outros ativos financeiros :: short_term_investments => short_term_investments
A5124 | Caixa e depósitos bancários :: cash_and_equivalents => cash_and_equivalents
A5125 | Soma :: total_current_assets => total_current_assets
A5126 | TOTAL DO ATIVO :: total_assets => total_assets
| CAPITAL PRÓPRIO E PASSIVO
| CAPITAL PRÓPRIO
A5127 | Capital subscrito :: share_capital => share_capital
A5130 | Prémios de emissão :: share_premium => share_premium
A5131 | Reservas legais :: legal_reserve => +revenue_reserves
A5132 | Outras reservas :: free_reserves
A5133 | Resultados transitados :: retained_brought => retained_earnings
A5138 | Resultado líquido do período :: net_income => profit_for_year_in_equity
A5141 | TOTAL DO CAPITAL PRÓPRIO :: total_equity => total_equity
| PASSIVO
| Passivo não corrente
A5142 | Provisões :: provisions_noncurrent => provisions_noncurrent
A5143 | Financiamentos obtidos :: bank_long + owner_loan => long_term_debt
A5144 | Responsabilidades por benefícios pós-emprego :: pension_obligations => pension_obligations
A5145 | Passivos por impostos diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
A5147 | Soma :: total_noncurrent_liabilities => total_noncurrent_liabilities
| Passivo corrente
A5148 | Fornecedores :: trade_payables => trade_payables
A5149 | Adiantamentos de clientes :: advances_received => contract_liabilities
A5150 | Estado e outros entes públicos :: taxes_and_social + current_tax_payable => other_tax_social_payables
A5152 | Financiamentos obtidos :: bank_current => short_term_debt
A5153 | Outras dívidas a pagar :: employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
A5154 | Diferimentos :: deferred_income
A5158 | Soma :: total_current_liabilities => total_current_liabilities
A5159 | TOTAL DO PASSIVO :: total_liabilities => total_liabilities
A5160 | TOTAL DO CAPITAL PRÓPRIO E DO PASSIVO :: total_liabilities_and_equity => total_liabilities_and_equity
"""


def portuguese_ies() -> Form:
    """Two frames on two sheets; the field's number behind its name, euros with cents."""
    books = company("Têxteis Vale do Ave, S.A.", sales=11_800, seed=1408)
    form = Form(books, "IES 2024 Anexo A.xlsx", prints=Print(1.0, 2, "#,##0.00"), dated=False)
    form.leave_open(
        "contract_liabilities deferred_income_bs revenue_reserves other_reserves employee_payables accrued_expenses provisions_current "
        "receivables_total total_debt related_party_payables_noncurrent other_tax_social_payables current_tax_payable net_financial_result"
    )
    for name, title, drawn in (
        ("Quadro 04-A", "04-A DEMONSTRAÇÃO DE RESULTADOS POR NATUREZAS", RESULTS),
        ("Quadro 05-A", "05-A BALANÇO", POSITION),
    ):
        page = form.page(name)
        page.put("INFORMAÇÃO EMPRESARIAL SIMPLIFICADA (IES)", None, "EXERCÍCIO", 2024)
        page.put("ANEXO A", books.name)
        page.put(title)
        page.put("RUBRICAS", "Campo", "N (valores em euros) 2024", "N-1 2023")
        page.table(drawn, [1, 0, Amount(0), Amount(1)])
    return form


FORMS = (portuguese_ies,)
