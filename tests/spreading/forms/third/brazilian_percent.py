"""Brazil: accounting statements of a Ltda as its accounting office mails them, vertical and horizontal analysis beside the amounts."""

from __future__ import annotations

from finvet.model import Cell
from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
1 | ATIVO :: total_assets => total_assets
1.1 | ATIVO CIRCULANTE :: total_current_assets => total_current_assets
1.1.1 | DISPONIBILIDADES :: cash_and_equivalents + short_term_investments
1.1.1.01 | CAIXA :: cash_hand => +cash_and_equivalents
1.1.1.02 | BANCOS CONTA MOVIMENTO :: cash_bank => +cash_and_equivalents
1.1.1.03 | APLICAÇÕES DE LIQUIDEZ IMEDIATA :: short_term_investments
1.1.2 | CRÉDITOS :: receivables_total + advances_paid
1.1.2.01 | DUPLICATAS A RECEBER :: trade_gross => +trade_receivables
1.1.2.02 | (-) PROVISÃO P/ DEVEDORES DUVIDOSOS :: - allowance => -receivables_allowance +trade_receivables
1.1.2.03 | ADIANTAMENTOS A FORNECEDORES :: advances_paid
1.1.2.04 | IMPOSTOS A RECUPERAR :: vat_receivable
1.1.2.05 | OUTROS CRÉDITOS :: sundry_receivables
1.1.3 | ESTOQUES :: raw_inventories => inventories
1.1.4 | DESPESAS DO EXERCÍCIO SEGUINTE :: prepaid_expenses => prepaid_expenses
1.2 | ATIVO NÃO CIRCULANTE :: total_noncurrent_assets => total_noncurrent_assets
1.2.1 | REALIZÁVEL A LONGO PRAZO :: deposits => long_term_receivables/other_noncurrent_assets
1.2.2 | INVESTIMENTOS :: long_term_investments => long_term_investments
1.2.3 | IMOBILIZADO :: property_plant_equipment => property_plant_equipment
1.2.3.01 | IMÓVEIS :: buildings_gross
1.2.3.02 | MÁQUINAS E EQUIPAMENTOS :: machinery_gross
1.2.3.03 | MÓVEIS, UTENSÍLIOS E VEÍCULOS :: fixtures_gross
1.2.3.04 | OBRAS EM ANDAMENTO :: construction
1.2.3.05 | (-) DEPRECIAÇÕES ACUMULADAS :: - accumulated_depreciation => -accumulated_depreciation
1.2.4 | INTANGÍVEL :: intangible_assets => intangible_assets
"""
FUNDS = """
2 | PASSIVO :: total_assets => total_liabilities_and_equity
2.1 | PASSIVO CIRCULANTE :: total_current_liabilities => total_current_liabilities
2.1.1 | FORNECEDORES :: trade_payables => trade_payables
2.1.2 | INSTITUIÇÕES FINANCEIRAS :: bank_current => short_term_debt
2.1.3 | OBRIGAÇÕES TRABALHISTAS E PREVIDENCIÁRIAS :: employee_payables + social_payable => employee_payables
2.1.4 | OBRIGAÇÕES FISCAIS :: vat_payable + current_tax_payable => other_tax_social_payables
2.1.5 | ADIANTAMENTOS DE CLIENTES :: contract_liabilities => contract_liabilities
2.1.6 | CONTAS A PAGAR :: accrued_expenses + other_current_liabilities
2.1.7 | PROVISÕES P/ FÉRIAS E 13º SALÁRIO :: provisions_current
2.2 | PASSIVO NÃO CIRCULANTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
2.2.1 | FINANCIAMENTOS BANCÁRIOS DE LONGO PRAZO :: bank_long => long_term_debt
2.2.2 | EMPRÉSTIMOS DE SÓCIOS :: owner_loan => related_party_payables_noncurrent
2.2.3 | PROVISÕES P/ CONTINGÊNCIAS :: provisions_noncurrent => provisions_noncurrent
2.3 | PATRIMÔNIO LÍQUIDO :: total_equity => total_equity
2.3.1 | CAPITAL SOCIAL INTEGRALIZADO :: share_capital => share_capital
2.3.2 | LUCROS OU PREJUÍZOS ACUMULADOS :: retained_earnings => retained_earnings
"""
INCOME = """
 | RECEITA BRUTA DE VENDAS E SERVIÇOS :: revenue + taxed + returned
 | VENDAS DE MERCADORIAS :: sales_goods + taxed + returned
 | SERVIÇOS PRESTADOS :: sales_services
 | (-) DEDUÇÕES DA RECEITA :: - taxed - returned
 | IMPOSTOS INCIDENTES S/ VENDAS :: - taxed
 | DEVOLUÇÕES DE VENDAS :: - returned
 | RECEITA LÍQUIDA => revenue
 | (-) C.M.V. E C.S.P. :: - cost_of_sales => -cost_of_sales
 | LUCRO OPERACIONAL BRUTO :: gross_profit => gross_profit
 | DESPESAS OPERACIONAIS :: - sga_expenses
 | DESPESAS COMERCIAIS :: - selling_expenses => -selling_expenses
 | DESPESAS ADMINISTRATIVAS :: - general_admin_expenses + other_taxes => -general_admin_expenses
 | DESPESAS TRIBUTÁRIAS :: - other_taxes
 | OUTRAS RECEITAS OPERACIONAIS :: other_operating_income => other_operating_income
 | RESULTADO ANTES DAS RECEITAS E DESPESAS FINANCEIRAS :: operating_profit => operating_profit
 | RECEITAS FINANCEIRAS :: interest_income + fx_gain => interest_income
 | DESPESAS FINANCEIRAS :: - interest_expense - fx_loss => -interest_expense
 | RESULTADO ANTES DOS TRIBUTOS S/ O LUCRO :: profit_before_tax => profit_before_tax
 | (-) PROVISÃO P/ CONTRIBUIÇÃO SOCIAL :: - social_levy => +-income_tax_expense
 | (-) PROVISÃO P/ IMPOSTO DE RENDA :: social_levy - income_tax_expense => +-income_tax_expense
 | LUCRO LÍQUIDO DO PERÍODO :: net_income => net_income
"""
CASH = """
 | 1. ATIVIDADES OPERACIONAIS
 | Lucro líquido do período => cf_start_profit
 | Depreciações e amortizações => cf_depreciation
 | Provisões constituídas :: provisions_change
 | Resultado na baixa de imobilizado :: - disposal_gain
 | (Aumento)/diminuição de duplicatas a receber :: - up_trade_receivables => cf_change_receivables
 | (Aumento)/diminuição de estoques :: - up_raw_inventories => cf_change_inventories
 | (Aumento)/diminuição de outros ativos :: - up_other_receivables - up_advances_paid - up_prepaid_expenses => +cf_change_other_wc
 | Aumento/(diminuição) de fornecedores => cf_change_payables
 | Aumento/(diminuição) de obrigações e outros passivos :: cf_change_other_wc + up_prepaid_expenses => +cf_change_other_wc
 | Caixa líquido das atividades operacionais => cf_operating
 | 2. ATIVIDADES DE INVESTIMENTOS
 | Compras de imobilizado => cf_capex
 | Compras de intangível => cf_capex_intangibles
 | Venda de imobilizado => cf_disposal_proceeds
 | Aplicações e outros investimentos => cf_other_investing
 | Caixa líquido das atividades de investimentos => cf_investing
 | 3. ATIVIDADES DE FINANCIAMENTOS
 | Integralização de capital => cf_equity_proceeds
 | Empréstimos tomados => cf_debt_proceeds
 | Pagamento de empréstimos => cf_debt_repayment
 | Lucros distribuídos => cf_dividends_paid
 | Caixa líquido das atividades de financiamentos => cf_financing
 | VARIAÇÃO LÍQUIDA DO CAIXA (1+2+3) => cf_net_change
 | Saldo inicial de caixa e bancos => cash_beginning
 | Saldo final de caixa e bancos => cash_end
"""
NAME = "COMERCIAL AGRÍCOLA TRÊS PONTAS LTDA"


def _analysed(page: Page, first: int, wholes: tuple[float, ...]) -> None:
    """Writes what amounts are of the whole of their year, and by how much they rose, beside the amounts of columns 3 and 5."""
    for row in range(first, page.row):
        cells = [page.cells.get((row, column)) for column in (3, 5)]
        amounts = [cell.value if cell and isinstance(cell.value, float) else 0.0 for cell in cells]
        for column, amount, whole in zip((4, 6), amounts, wholes, strict=True):
            if amount:
                page.cells[row, column] = Cell(round(100 * amount / whole, 2), "0.00")
        if amounts[0] and amounts[1]:
            page.cells[row, 7] = Cell(round(100 * (amounts[0] / amounts[1] - 1), 2), "0.00")


def vertical_and_horizontal() -> Form:
    """A Ltda's statements with AV% beside every year and AH% at the end, plan codes, reais and centavos, an old xls."""
    books = company(
        NAME, "trader", "strained", sales=3_170_000_000, step=0.01, years=2, seed=7,
        without=(*EXCEPTIONAL, "goodwill", "pension_obligations", "share_premium", "deferred_tax_assets", "deferred_tax_liabilities"),
    )  # fmt: skip
    books = split(
        books, taxed=("sales_goods", 0.17), returned=("sales_goods", 0.012), social_levy=("income_tax_expense", 0.27)
    )
    form = Form(books, "DEMONSTRACOES CONTABEIS 2024.xls", prints=Print(1, 2, "#,##0.00;(#,##0.00)"))
    form.leave_open(
        "short_term_investments other_receivables current_tax_assets other_current_assets receivables_total other_current_liabilities "
        "accrued_expenses provisions_current employee_payables other_tax_social_payables current_tax_payable revenue_reserves "
        "general_admin_expenses sga_expenses total_operating_expenses net_financial_result other_financial_result interest_income "
        "interest_expense cf_other_noncash cf_change_working_capital cf_before_working_capital property_plant_equipment_gross "
        "total_liabilities ebitda other_noncurrent_assets long_term_receivables"
    )
    columns = (0, 1, Amount(0), None, Amount(1))
    page = form.page("BALANCO")
    page.put(f"Empresa: {NAME}", None, None, None, "Folha: 0001")
    page.put("C.N.P.J.: 00.000.000/0001-00")
    page.put("BALANÇO PATRIMONIAL EM 31/12/2024")
    page.skip()
    page.put("Classificação", "Descrição", "31/12/2024", "AV %", "31/12/2023", "AV %", "AH %")
    first = page.row
    page.table(ASSETS, columns)
    page.table(FUNDS, columns)
    _analysed(page, first, tuple(books.amount("total_assets", back) / 100 for back in (0, 1)))
    page.skip()
    page.put(
        None,
        "Reconhecemos a exatidão do presente balanço, cujo total do ativo e do passivo é o acima demonstrado, em Reais.",
    )
    page = form.page("DRE")
    page.put(f"Empresa: {NAME}", None, None, None, "Folha: 0002")
    page.put("DEMONSTRAÇÃO DO RESULTADO DO EXERCÍCIO EM 31/12/2024")
    page.skip()
    page.put(None, "Descrição", "2024", "AV %", "2023", "AV %", "AH %")
    first = page.row
    page.table(INCOME, columns)
    _analysed(page, first, tuple(books.amount("revenue", back) / 100 for back in (0, 1)))
    page = form.page("DFC")
    page.put(f"Empresa: {NAME}", None, None, None, "Folha: 0003")
    page.put("DEMONSTRAÇÃO DOS FLUXOS DE CAIXA - MÉTODO INDIRETO")
    page.skip()
    page.put(None, "Descrição", "2024", None, "2023")
    page.table(CASH, columns)
    return form


FORMS = (vertical_and_horizontal,)
