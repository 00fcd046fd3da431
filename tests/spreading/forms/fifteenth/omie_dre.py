"""A Brazilian program's management result and balance: deductions from gross sales, sums above their accounts, EBITDA, amounts as texts."""

from __future__ import annotations

from tests.spreading.forms.fifteenth.parts import SMALL, parted, with_sums
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

RESULTS = """
*(+) Receita Bruta de Vendas :: revenue + deductions
Vendas de Produtos :: sales_goods + deductions
Serviços Prestados :: sales_services
*(-) Deduções da Receita :: - deductions
Devoluções de Vendas :: - returns
Impostos sobre Vendas :: - sales_taxes
*(=) Receita Líquida :: revenue => revenue
*(-) Custo dos Produtos Vendidos :: - cogs => -cost_of_sales
Compras de Mercadorias :: - materials + change_in_inventories_fg
Frete sobre Compras :: - direct_services
*(=) Lucro Bruto :: revenue - cogs => gross_profit
*(-) Despesas Operacionais :: - opex => -total_operating_expenses
Salários :: - wages
INSS e FGTS :: - social_cost - pension_cost
Pró-Labore :: - services_admin
Marketing e Publicidade :: - services_selling
Tarifas Bancárias :: - sundry_costs
IPTU e Taxas :: - other_taxes
Perdas com Clientes :: - bad_debt_expense
*(=) EBITDA :: ebitda - other_operating_income => ebitda
*(-) Depreciação e Amortização :: - depreciation_amortisation => -depreciation_amortisation
*(=) Resultado Operacional :: operating_profit - other_operating_income => operating_profit
*(+) Receitas Não Operacionais :: other_operating_income
*(+) Receitas Financeiras :: interest_income => interest_income
*(-) Despesas Financeiras :: - interest_expense => -interest_expense
*(=) Lucro antes do IRPJ/CSLL :: profit_before_tax => profit_before_tax
*(-) IRPJ e CSLL :: - income_tax_expense => -income_tax_expense
*(=) Lucro Líquido do Exercício :: net_income => net_income
"""
POSITION = """
*1 ATIVO :: total_assets => total_assets
*1.1 ATIVO CIRCULANTE :: total_current_assets => total_current_assets
1.1.1 DISPONIBILIDADES :: cash_and_equivalents => cash_and_equivalents
1.1.1.01 Caixa Geral :: cash_hand
1.1.1.02 Bancos Conta Movimento :: bank_main
1.1.1.03 Aplicações de Liquidez Imediata :: savings
1.1.2 CLIENTES :: trade_receivables => trade_receivables
1.1.2.01 Duplicatas a Receber :: trade_gross
1.1.2.02 (-) Provisão para Créditos de Liquidação Duvidosa :: - allowance
1.1.3 ESTOQUES :: raw_inventories => inventories
1.1.4 IMPOSTOS A RECUPERAR :: vat_receivable
1.1.5 ADIANTAMENTOS A FORNECEDORES :: sundry_receivables
1.1.6 DESPESAS ANTECIPADAS :: prepaid_expenses => prepaid_expenses
*1.2 ATIVO NÃO CIRCULANTE :: total_noncurrent_assets => total_noncurrent_assets
1.2.1 DEPÓSITOS JUDICIAIS :: deposits
1.2.2 IMOBILIZADO :: property_plant_equipment => property_plant_equipment
1.2.2.01 Bens em Operação :: property_plant_equipment_gross
1.2.2.02 (-) Depreciação Acumulada :: - accumulated_depreciation => -accumulated_depreciation
1.2.3 INTANGÍVEL :: intangible_assets => intangible_assets
*2 PASSIVO :: total_assets => total_liabilities_and_equity
*2.1 PASSIVO CIRCULANTE :: total_current_liabilities => total_current_liabilities
2.1.1 FORNECEDORES :: trade_payables => trade_payables
2.1.2 EMPRÉSTIMOS E FINANCIAMENTOS :: bank_current
2.1.2.01 Conta Garantida :: bank_short
2.1.2.02 Empréstimos Capital de Giro :: bank_portion
2.1.3 OBRIGAÇÕES TRABALHISTAS :: employee_payables + social_payable => employee_payables
2.1.4 OBRIGAÇÕES TRIBUTÁRIAS :: vat_payable + current_tax_payable
2.1.4.01 ICMS a Recolher :: vat_payable
2.1.4.02 IRPJ a Recolher :: current_tax_payable => current_tax_payable
2.1.5 ADIANTAMENTOS DE CLIENTES :: contract_liabilities => contract_liabilities
2.1.6 CARTÃO DE CRÉDITO A PAGAR :: other_current_liabilities
2.1.7 CONTAS A PAGAR :: accrued_expenses
*2.2 PASSIVO NÃO CIRCULANTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
2.2.1 Empréstimos Bancários LP :: bank_long => long_term_debt
2.2.2 Mútuo com Sócios :: owner_loan
*2.3 PATRIMÔNIO LÍQUIDO :: total_equity => total_equity
2.3.1 Capital Social :: share_capital + share_premium => share_capital
2.3.2 Lucros Acumulados :: retained_brought => retained_earnings
2.3.3 Resultado do Exercício :: net_income => profit_for_year_in_equity
"""


def _written(amount: float) -> str:
    marks = str.maketrans(",.", ".,")
    return f"{amount:,.2f}".translate(marks)


def omie_dre() -> Form:
    """Two sheets of two years; costs below zero, a plus or minus in brackets before the steps of the result."""
    books = company("Café Serrano Comércio Ltda", "trader", sales=9_800_000, step=1, seed=24, without=SMALL)
    books = parted(books, "cash_bank", "bank_main", savings=0.3)
    books = parted(books, "sales_goods", "goods_rest", sales_taxes=0.12, returns=0.01)
    books = with_sums(
        books,
        {
            "deductions": "sales_taxes + returns",
            "cogs": "materials - change_in_inventories_fg + direct_services",
            "opex": "external_services - direct_services + personnel_expenses + operating_charges",
        },
    )
    form = Form(books, "DRE.xlsx", prints=Print(1, 2, words=_written))
    form.leave_open(
        "cash_and_equivalents short_term_investments bank_overdrafts other_receivables other_current_assets current_tax_assets receivables_allowance "
        "long_term_receivables other_noncurrent_assets short_term_debt current_portion_long_term_debt other_tax_social_payables "
        "other_current_liabilities accrued_expenses related_party_payables_noncurrent other_operating_income personnel_expenses "
        "property_plant_equipment_gross selling_expenses external_services exceptional_items total_operating_income bad_debt_expense "
        "other_operating_expenses total_liabilities"
    )
    for item, expression in (
        ("cost_of_sales", "cogs"),
        ("gross_profit", "revenue - cogs"),
        ("ebitda", "ebitda - other_operating_income"),
        ("operating_profit", "operating_profit - other_operating_income"),
        ("total_operating_expenses", "opex"),
    ):
        form.also(item, expression)
    for name, title, drawn, heads in (
        ("Balanço", "Balanço Patrimonial em 31/12/2024", POSITION, ("31/12/2024", "31/12/2023")),
        ("DRE", "DRE Gerencial - Janeiro a Dezembro", RESULTS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.skip()
        page.put("Conta", *heads)
        page.table(drawn, (0, Amount(0), Amount(1)))
    return form


FORMS = (omie_dre,)
