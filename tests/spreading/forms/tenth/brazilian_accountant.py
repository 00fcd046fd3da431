"""The balanço and DRE that an accountant's program prints: debit and credit letters behind every amount."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

DOMINIO = """
1|*ATIVO :: total_assets => total_assets
1.1|*ATIVO CIRCULANTE :: total_current_assets => total_current_assets
1.1.1|*DISPONÍVEL :: cash_and_equivalents => cash_and_equivalents
1.1.1.01|CAIXA :: cash_hand
1.1.1.02|BANCOS CONTA MOVIMENTO :: cash_bank
1.1.2|*APLICAÇÕES FINANCEIRAS :: short_term_investments => short_term_investments
1.1.3|*CLIENTES :: trade_receivables => trade_receivables
1.1.3.01|DUPLICATAS A RECEBER :: trade_gross
1.1.3.99|(-) PERDAS ESTIMADAS EM CRÉDITOS DE LIQUIDAÇÃO DUVIDOSA :: - allowance => -receivables_allowance
1.1.4|*OUTROS CRÉDITOS :: other_receivables + advances_paid => other_receivables
1.1.4.01|ADIANTAMENTOS A FORNECEDORES :: advances_paid
1.1.4.02|TRIBUTOS A RECUPERAR :: vat_receivable
1.1.4.09|OUTROS CRÉDITOS :: sundry_receivables
1.1.5|*ESTOQUES :: raw_inventories => inventories
1.1.5.01|MATÉRIAS-PRIMAS :: raw
1.1.5.02|PRODUTOS EM ELABORAÇÃO :: wip
1.1.5.03|PRODUTOS ACABADOS :: finished
1.1.6|*DESPESAS DO EXERCÍCIO SEGUINTE :: prepaid_expenses => prepaid_expenses
1.2|*ATIVO NÃO-CIRCULANTE :: total_noncurrent_assets => total_noncurrent_assets
1.2.1|*REALIZÁVEL A LONGO PRAZO :: deposits + deferred_tax_assets
1.2.1.01|DEPÓSITOS JUDICIAIS :: deposits
1.2.1.02|TRIBUTOS DIFERIDOS :: deferred_tax_assets => deferred_tax_assets
1.2.2|*INVESTIMENTOS :: long_term_investments => long_term_investments
1.2.3|*IMOBILIZADO :: property_plant_equipment => property_plant_equipment
1.2.3.01|EDIFICAÇÕES :: buildings_gross
1.2.3.02|MÁQUINAS E EQUIPAMENTOS :: machinery_gross
1.2.3.03|MÓVEIS E UTENSÍLIOS :: fixtures_gross
1.2.3.04|IMOBILIZADO EM ANDAMENTO :: construction
1.2.3.07|(-) DEPRECIAÇÕES ACUMULADAS :: - accumulated_depreciation => -accumulated_depreciation
1.2.4|*INTANGÍVEL :: intangibles => intangible_assets
2|*PASSIVO :: - total_liabilities_and_equity => -total_liabilities_and_equity
2.1|*PASSIVO CIRCULANTE :: - total_current_liabilities => -total_current_liabilities
2.1.1|*EMPRÉSTIMOS E FINANCIAMENTOS :: - bank_current => -short_term_debt
2.1.2|*FORNECEDORES :: - trade_payables => -trade_payables
2.1.3|*OBRIGAÇÕES TRIBUTÁRIAS :: - vat_payable - current_tax_payable
2.1.4|*OBRIGAÇÕES TRABALHISTAS E PREVIDENCIÁRIAS :: - social_payable - employee_payables
2.1.5|*ADIANTAMENTOS DE CLIENTES :: - contract_liabilities => -contract_liabilities
2.1.6|*OUTRAS OBRIGAÇÕES :: - accrued_expenses - other_current_liabilities
2.1.7|*PROVISÕES :: - provisions_current => -provisions_current
2.2|*PASSIVO NÃO-CIRCULANTE :: - total_noncurrent_liabilities => -total_noncurrent_liabilities
2.2.1|*EMPRÉSTIMOS E FINANCIAMENTOS :: - bank_long => -long_term_debt
2.2.2|*DÉBITOS COM SÓCIOS :: - owner_loan => -related_party_payables_noncurrent
2.2.3|*PROVISÕES PARA CONTINGÊNCIAS :: - provisions_noncurrent - pension_obligations => -provisions_noncurrent
2.2.4|*TRIBUTOS DIFERIDOS :: - deferred_tax_liabilities => -deferred_tax_liabilities
2.3|*PATRIMÔNIO LÍQUIDO :: - total_equity => -total_equity
2.3.1|*CAPITAL SOCIAL :: - share_capital => -share_capital
2.3.2|*RESERVAS DE CAPITAL :: - share_premium
2.3.3|*RESERVAS DE LUCROS :: - revenue_reserves
2.3.4|*LUCROS OU PREJUÍZOS ACUMULADOS :: - accumulated_profit => -retained_earnings
"""


DOMINIO_INCOME = """
RECEITA OPERACIONAL BRUTA :: revenue + other_taxes
  VENDA DE PRODUTOS :: sales_goods + other_taxes
  PRESTAÇÃO DE SERVIÇOS :: sales_services
(-) DEDUÇÕES DA RECEITA BRUTA :: - other_taxes
  (-) ICMS :: - other_taxes
RECEITA OPERACIONAL LÍQUIDA :: revenue => revenue
(-) CUSTO DOS PRODUTOS VENDIDOS :: - cost_of_sales => -cost_of_sales
LUCRO BRUTO :: gross_profit => gross_profit
(-) DESPESAS OPERACIONAIS :: - sga_expenses + other_operating_income
  DESPESAS COM VENDAS :: - selling_expenses => -selling_expenses
  DESPESAS GERAIS E ADMINISTRATIVAS :: - general_admin_expenses => -general_admin_expenses
  OUTRAS RECEITAS OPERACIONAIS :: other_operating_income => other_operating_income
RESULTADO ANTES DO RESULTADO FINANCEIRO :: operating_profit => operating_profit
RESULTADO FINANCEIRO :: net_financial_result => net_financial_result
  RECEITAS FINANCEIRAS :: interest_income => interest_income
  DESPESAS FINANCEIRAS :: - interest_expense => -interest_expense
RESULTADO ANTES DO IR E CSLL :: profit_before_tax => profit_before_tax
(-) PROVISÃO PARA IRPJ E CSLL :: - income_tax_expense => -income_tax_expense
LUCRO LÍQUIDO DO EXERCÍCIO :: net_income => net_income
"""


def lettered(amount: float) -> str:
    """An amount with the letter of its side: 1.234,00D or 1.234,00C."""
    words = f"{abs(amount):,.2f}".replace(",", "~").replace(".", ",").replace("~", ".")
    return words + ("C" if amount < 0 else "D")


def brazilian_comma(amount: float) -> str:
    words = f"{abs(amount):,.2f}".replace(",", "~").replace(".", ",").replace("~", ".")
    return f"({words})" if amount < 0 else words


def brazilian_accountant() -> Form:
    """The balanço and DRE that an accountant's program prints: debit and credit letters behind every amount."""
    form = Form(
        company("INDÚSTRIA DE PLÁSTICOS ITAJUBÁ LTDA", sales=46_118_905, step=1, seed=14),
        "BALANCO 2024 X 2023.xlsx",
        prints=Print(unit=1, words=lettered),
    )
    form.leave_open(
        "current_tax_assets other_current_assets other_current_liabilities accrued_expenses employee_payables other_tax_social_payables current_tax_payable long_term_receivables share_premium other_reserves revenue_reserves other_noncurrent_assets total_liabilities total_operating_expenses"
    )
    page = form.page("Balanço Patrimonial")
    page.put("Empresa:", "INDÚSTRIA DE PLÁSTICOS ITAJUBÁ LTDA", None, "Folha:", "0001")
    page.put("C.N.P.J.:", "12.874.109/0001-27", None, "Número livro:", "0018")
    page.put("Insc. Junta Comercial:", "31207845621  Data: 14/08/2006")
    page.put("Balanço encerrado em:", "31/12/2024")
    page.put("BALANÇO PATRIMONIAL")
    page.put("Classificação", "Descrição", None, "2024", "2023")
    page.table(DOMINIO.replace("|*", "|"), [0, 1, None, Amount(0), Amount(1)])
    page.put(
        None,
        "Reconhecemos a exatidão do presente Balanço Patrimonial encerrado em 31 de dezembro de 2024, somando o total de R$ conforme documentação apresentada.",
    )
    page.put(None, "CPF: 123.456.789-09", None, "Reg. no CRC - MG sob o No. 087654/O-3")
    page = form.page("DRE")
    page.put("Empresa:", "INDÚSTRIA DE PLÁSTICOS ITAJUBÁ LTDA")
    page.put("C.N.P.J.:", "12.874.109/0001-27")
    page.put("DEMONSTRAÇÃO DO RESULTADO DO EXERCÍCIO EM 31/12/2024")
    page.put("Descrição", None, "2024", "2023")
    page.table(DOMINIO_INCOME, [0, None, Amount(0), Amount(1)], prints=Print(unit=1, words=brazilian_comma))
    return form


FORMS: tuple[Callable[[], Form], ...] = (brazilian_accountant,)
