"""Brazil: the digital bookkeeping's print of balance sheet and result, copied into a csv."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Page, Print
from tests.spreading.forms.simulate import PLAIN, company

ASSETS = """
ATIVO | :: total_assets => total_assets
  ATIVO CIRCULANTE | :: total_current_assets => total_current_assets
    DISPONÍVEL | :: cash_and_equivalents + short_term_investments
      CAIXA GERAL | :: cash_hand => +cash_and_equivalents
      BANCOS CONTA MOVIMENTO | :: cash_bank => +cash_and_equivalents
      APLICAÇÕES FINANCEIRAS DE LIQUIDEZ IMEDIATA | :: short_term_investments => +cash_and_equivalents
    CLIENTES | :: trade_receivables => trade_receivables
      DUPLICATAS A RECEBER | :: trade_gross
      (-) PERDAS ESTIMADAS COM CRÉDITOS DE LIQUIDAÇÃO DUVIDOSA | :: - allowance => -receivables_allowance
    OUTROS CRÉDITOS | :: other_receivables + advances_paid
      ADIANTAMENTOS A FORNECEDORES | :: advances_paid
      TRIBUTOS A RECUPERAR/COMPENSAR | :: vat_receivable => current_tax_assets/other_receivables
      OUTROS VALORES A RECEBER | :: sundry_receivables
    ESTOQUES | :: raw + wip + finished => inventories
      MATÉRIAS-PRIMAS | :: raw
      PRODUTOS EM ELABORAÇÃO | :: wip
      PRODUTOS ACABADOS | :: finished
    DESPESAS PAGAS ANTECIPADAMENTE | :: prepaid_expenses => prepaid_expenses
  ATIVO NÃO CIRCULANTE | :: total_noncurrent_assets => total_noncurrent_assets
    REALIZÁVEL A LONGO PRAZO | :: deposits + deferred_tax_assets
      DEPÓSITOS JUDICIAIS | :: deposits => other_noncurrent_assets/long_term_receivables
      TRIBUTOS DIFERIDOS | :: deferred_tax_assets => deferred_tax_assets
    INVESTIMENTOS | :: long_term_investments => long_term_investments
    IMOBILIZADO | :: property_plant_equipment => property_plant_equipment
      EDIFICAÇÕES | :: buildings_gross
      MÁQUINAS E EQUIPAMENTOS | :: machinery_gross
      MÓVEIS, UTENSÍLIOS E VEÍCULOS | :: fixtures_gross
      IMOBILIZADO EM ANDAMENTO | :: construction
      (-) DEPRECIAÇÃO ACUMULADA | :: - accumulated_depreciation => -accumulated_depreciation
    INTANGÍVEL | :: intangible_assets => intangible_assets
      SOFTWARE | :: software_gross
      (-) AMORTIZAÇÃO ACUMULADA | :: - software_worn
"""
FUNDS = """
PASSIVO | :: total_assets => total_liabilities_and_equity
  PASSIVO CIRCULANTE | :: total_current_liabilities => total_current_liabilities
    FORNECEDORES NACIONAIS | :: trade_payables => trade_payables
    EMPRÉSTIMOS E FINANCIAMENTOS | :: bank_current => short_term_debt
    OBRIGAÇÕES TRIBUTÁRIAS | :: vat_payable + current_tax_payable
      ICMS, IPI, PIS E COFINS A RECOLHER | :: vat_payable
      IRPJ E CSLL A RECOLHER | :: current_tax_payable => current_tax_payable
    OBRIGAÇÕES TRABALHISTAS E PREVIDENCIÁRIAS | :: employee_payables + social_payable => employee_payables
    ADIANTAMENTOS DE CLIENTES | :: contract_liabilities => contract_liabilities
    PROVISÃO PARA GARANTIAS | :: provisions_current => provisions_current
    OUTRAS OBRIGAÇÕES | :: accrued_expenses + other_current_liabilities => other_current_liabilities
  PASSIVO NÃO CIRCULANTE | :: total_noncurrent_liabilities => total_noncurrent_liabilities
    EMPRÉSTIMOS E FINANCIAMENTOS | :: bank_long => long_term_debt
    MÚTUO COM SÓCIOS | :: owner_loan => related_party_payables_noncurrent
    PROVISÃO PARA CONTINGÊNCIAS | :: provisions_noncurrent => provisions_noncurrent
    TRIBUTOS DIFERIDOS | :: deferred_tax_liabilities => deferred_tax_liabilities
  PATRIMÔNIO LÍQUIDO | :: total_equity => total_equity
    CAPITAL SOCIAL | :: share_capital + uncalled => share_capital
    (-) CAPITAL A INTEGRALIZAR | :: - uncalled
    RESERVAS DE CAPITAL | :: share_premium => share_premium/other_reserves
    RESERVAS DE LUCROS | :: legal_reserve + free_reserves => revenue_reserves
    LUCROS OU PREJUÍZOS ACUMULADOS | :: retained_brought + net_income => retained_earnings
"""
RESULT = """
RECEITA OPERACIONAL BRUTA | :: revenue + sales_taxes
  VENDA DE PRODUTOS DE FABRICAÇÃO PRÓPRIA | :: sales_goods + sales_taxes
  PRESTAÇÃO DE SERVIÇOS | :: sales_services
(-) DEDUÇÕES DA RECEITA BRUTA | :: - sales_taxes
  (-) DEVOLUÇÕES E ABATIMENTOS | :: - returned
  (-) IMPOSTOS SOBRE VENDAS E SERVIÇOS | :: returned - sales_taxes
(=) RECEITA OPERACIONAL LÍQUIDA | :: revenue => revenue
(-) CUSTO DOS PRODUTOS VENDIDOS E SERVIÇOS PRESTADOS | :: - cost_of_sales => -cost_of_sales
(=) LUCRO BRUTO | :: gross_profit => gross_profit
(-) DESPESAS OPERACIONAIS | :: other_operating_income - selling_expenses - general_admin_expenses
  (-) DESPESAS COM VENDAS | :: - selling_expenses => -selling_expenses
  (-) DESPESAS ADMINISTRATIVAS | :: other_taxes - general_admin_expenses => -general_admin_expenses
  (-) DESPESAS TRIBUTÁRIAS | :: - other_taxes
  (+) OUTRAS RECEITAS OPERACIONAIS | :: sundry_income
  (+) GANHO NA ALIENAÇÃO DE IMOBILIZADO | :: disposal_gain
(=) RESULTADO ANTES DAS RECEITAS E DESPESAS FINANCEIRAS | :: operating_profit => operating_profit
(+/-) RESULTADO FINANCEIRO LÍQUIDO | :: net_financial_result => net_financial_result
  (-) DESPESAS FINANCEIRAS | :: - interest_expense => -interest_expense
  (+) RECEITAS FINANCEIRAS | :: interest_income => interest_income
(=) RESULTADO ANTES DO IRPJ E DA CSLL | :: profit_before_tax => profit_before_tax
(-) PROVISÃO PARA CSLL | :: - social_tax => +-income_tax_expense
(-) PROVISÃO PARA IRPJ | :: social_tax - income_tax_expense => +-income_tax_expense
(=) LUCRO LÍQUIDO DO EXERCÍCIO | :: net_income => net_income
"""
NAME = "RIO FORMOSO EMBALAGENS LTDA"


def _reais(value: float) -> str:
    text = f"{abs(value):,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return f"R$ ({text})" if value < 0 else f"R$ {text}"


def _headed(page: Page, title: str, first: str, last: str) -> None:
    page.put(title)
    page.put("Entidade:", NAME)
    page.put("Período da Escrituração:", "01/01/2024 a 31/12/2024", "CNPJ:", "07.418.226/0001-35")
    page.put("Número de Ordem do Livro:", "19")
    page.put("Período Selecionado:", "01 de Janeiro de 2024 a 31 de Dezembro de 2024")
    page.put("Descrição", "Nota", first, last)


def sped_print() -> Form:
    """A csv with semicolons in the old encoding: opening and closing balances, levels by blanks, capitals, "R$ (1.234,56)"."""
    books = company(
        NAME, "manufacturer", "healthy", sales=3_140_000_000, step=0.01, last=2024, years=2,
        without=(*PLAIN, "goodwill", "pension_obligations"),
    )  # fmt: skip
    books = split(
        books,
        sales_taxes=("revenue", 0.22), returned=("revenue", 0.012), social_tax=("income_tax_expense", 0.2647),
        uncalled=("share_capital", 0.1),
    )  # fmt: skip
    form = Form(
        books, "SPED_ECD_2024.csv", date(2024, 12, 31), prints=Print(1, 2, words=_reais, zero="R$ 0,00"),
        encoding="cp1252", delimiter=";",
    )  # fmt: skip
    form.leave_open(
        "other_receivables receivables_total other_tax_social_payables accrued_expenses total_operating_expenses "
        "other_operating_income total_operating_income short_term_investments current_tax_assets employee_payables "
        "property_plant_equipment_gross long_term_receivables other_noncurrent_assets share_capital unpaid_share_capital "
        "other_operating_expenses sga_expenses other_current_assets total_liabilities provisions_total"
    )
    form.also("total_liabilities", "total_liabilities")
    page = form.page("")
    columns = (0, 1, Amount(1), Amount(0))
    _headed(page, "BALANÇO PATRIMONIAL", "Saldo Inicial", "Saldo Final")
    page.table(ASSETS, columns)
    page.table(FUNDS, columns)
    page.put("Este documento é parte integrante de escrituração cuja autenticação se comprova pelo recibo de número:")
    page.put("A3.7F.0C.91.55.E2.48.BD.10.6A.C7.39.82.F4.0E.5B.D6.21.9C.77-4")
    page.skip()
    _headed(page, "DEMONSTRAÇÃO DE RESULTADO DO EXERCÍCIO", "Saldo anterior", "Saldo atual")
    page.table(RESULT, columns)
    page.put("Versão 10.2.1 do Visualizador", None, None, "Página 1 de 1")
    return form


FORMS = (sped_print,)
