"""A Ltda's verification balance at the year's end: levels of accounts, opening, movements and closing with D or C behind."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from finvet.model import Cell
from tests.spreading.forms.paper import Form, Print, lines
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

ACCOUNTS = """
1|ATIVO :: total_assets => total_assets
1.1|ATIVO CIRCULANTE :: total_current_assets => total_current_assets
1.1.1|DISPONIBILIDADES :: cash_and_equivalents => cash_and_equivalents
1.1.1.01|Caixa geral :: cash_hand
1.1.1.02|Bancos conta movimento :: cash_bank
1.1.2|APLICAÇÕES FINANCEIRAS :: short_term_investments => short_term_investments
1.1.3|CLIENTES :: trade_receivables => trade_receivables
1.1.3.01|Duplicatas a receber :: trade_gross
1.1.3.02|(-) Perdas estimadas com créditos :: - allowance => -receivables_allowance
1.1.4|TRIBUTOS A RECUPERAR :: vat_receivable
1.1.5|OUTROS CRÉDITOS :: sundry_receivables + advances_paid
1.1.6|ESTOQUES :: raw_inventories => inventories
1.1.7|DESPESAS ANTECIPADAS :: prepaid_expenses => prepaid_expenses
1.2|ATIVO NÃO CIRCULANTE :: total_noncurrent_assets => total_noncurrent_assets
1.2.1|REALIZÁVEL A LONGO PRAZO :: deposits
1.2.2|INVESTIMENTOS :: long_term_investments => long_term_investments
1.2.3|IMOBILIZADO :: property_plant_equipment => property_plant_equipment
1.2.4|INTANGÍVEL :: intangibles => intangible_assets
2|PASSIVO :: - total_liabilities - total_equity + net_income
2.1|PASSIVO CIRCULANTE :: - total_current_liabilities => -total_current_liabilities
2.1.1|FORNECEDORES :: - trade_payables => -trade_payables
2.1.2|EMPRÉSTIMOS E FINANCIAMENTOS :: - bank_current => -short_term_debt
2.1.3|OBRIGAÇÕES TRIBUTÁRIAS :: - vat_payable - current_tax_payable
2.1.4|OBRIGAÇÕES TRABALHISTAS E PREVIDENCIÁRIAS :: - employee_payables - social_payable => -employee_payables
2.1.5|ADIANTAMENTOS DE CLIENTES :: - contract_liabilities => -contract_liabilities
2.1.6|OUTRAS OBRIGAÇÕES :: - accrued_expenses - other_current_liabilities - provisions_current => -other_current_liabilities
2.2|PASSIVO NÃO CIRCULANTE :: - total_noncurrent_liabilities => -total_noncurrent_liabilities
2.2.1|EMPRÉSTIMOS E FINANCIAMENTOS LP :: - bank_long => -long_term_debt
2.2.2|MÚTUOS COM SÓCIOS :: - owner_loan => -related_party_payables_noncurrent
2.2.3|PROVISÕES :: - provisions_noncurrent - pension_obligations => -provisions_noncurrent
2.3|PATRIMÔNIO LÍQUIDO :: - total_equity + net_income
2.3.1|CAPITAL SOCIAL :: - share_capital => -share_capital
2.3.2|RESERVAS :: - share_premium - revenue_reserves
2.3.3|LUCROS ACUMULADOS :: - retained_brought => -retained_earnings
"""

RESULT = """
3|RECEITAS :: - revenue - other_operating_income - interest_income
3.1|RECEITA OPERACIONAL LÍQUIDA :: - revenue => -revenue
3.2|OUTRAS RECEITAS OPERACIONAIS :: - other_operating_income => -other_operating_income
3.3|RECEITAS FINANCEIRAS :: - interest_income => -interest_income
4|CUSTOS E DESPESAS :: cost_of_sales + sga_expenses + interest_expense + income_tax_expense
4.1|CUSTO DOS PRODUTOS VENDIDOS :: cost_of_sales => cost_of_sales
4.2|DESPESAS COM VENDAS :: selling_expenses => selling_expenses
4.3|DESPESAS ADMINISTRATIVAS :: general_admin_expenses => general_admin_expenses
4.4|DESPESAS FINANCEIRAS :: interest_expense => interest_expense
4.5|IRPJ E CSLL :: income_tax_expense => income_tax_expense
"""


def debit_or_credit(amount: float) -> str:
    return f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,")) + ("C" if amount < 0 else "D")


def brazilian_trial_balance() -> Form:
    """A Ltda's verification balance at the year's end: levels of accounts, opening, movements and closing with D or C behind."""
    form = Form(
        company("Plásticos Serra Azul Ltda", sales=12_404_118, step=1, seed=57, without=PLAIN + DEFERRED_TAX),
        "balancete 12-2024.xlsx",
        prints=Print(unit=1),
    )
    form.leave_open(
        "total_equity total_liabilities_and_equity total_liabilities other_receivables receivables_total other_reserves revenue_reserves share_premium retained_earnings other_tax_social_payables current_tax_payable accrued_expenses long_term_receivables net_income net_financial_result sga_expenses gross_profit operating_profit profit_before_tax total_operating_income total_operating_expenses profit_for_year_in_equity other_current_assets current_tax_assets"
    )
    page = form.page("Balancete")
    page.put("PLÁSTICOS SERRA AZUL LTDA", None, None, None, None, "Folha: 0001")
    page.put("CNPJ: 07.418.220/0001-65", None, None, None, None, "Emissão: 21/02/2025")
    page.put("BALANCETE DE VERIFICAÇÃO - Período: 01/01/2024 a 31/12/2024")
    page.put("Classificação", "Descrição da conta", "Saldo anterior", "Débito", "Crédito", "Saldo atual")
    for drawn, is_balance in ((ACCOUNTS, True), (RESULT, False)):
        for line in lines(drawn):
            now = form.company.amount(line.amounts[0])
            before = form.company.amount(line.amounts[0], 1) if is_balance else 0
            moved = Random(line.texts[0]).randrange(1, 9) * abs(now) + abs(now - before)
            debit = moved + max(now - before, 0)
            row = page.put(
                line.texts[0],
                line.texts[1],
                *(
                    Cell(debit_or_credit(v)) if at in (0, 3) else Cell(debit_or_credit(v)[:-1])
                    for at, v in enumerate((before, debit, debit - (now - before), now))
                ),
            )
            for token in line.items[0] if line.items else ():
                form.record(token, form.period(), float(now), 1.0, ("Balancete", f"F{row}"), line.texts[1])
                if is_balance:
                    form.record(token, form.period(1), float(before), 1.0, ("Balancete", f"C{row}"), line.texts[1])
    page.skip()
    page.put(None, "RESULTADO DO PERÍODO", None, None, None, debit_or_credit(-form.company.amount("net_income")))
    return form


FORMS: tuple[Callable[[], Form], ...] = (brazilian_trial_balance,)
