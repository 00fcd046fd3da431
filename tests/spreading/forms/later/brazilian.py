"""Brazil: statements of a private company as its accountant signs them, thousands of reais, sums above their parts."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import EXCEPTIONAL, company

ASSETS = """
*ATIVO => total_assets
*CIRCULANTE :: total_current_assets => total_current_assets
  Caixa e equivalentes de caixa => cash_and_equivalents
  Aplicações financeiras => short_term_investments
  Contas a receber de clientes :: trade_gross => +trade_receivables
  (-) Perdas estimadas com créditos de liquidação duvidosa :: - allowance => -receivables_allowance +trade_receivables
  Estoques :: raw_inventories => inventories
  Adiantamentos a fornecedores :: advances_paid
  Tributos a recuperar :: vat_receivable => current_tax_assets
  Outros créditos :: sundry_receivables => other_receivables/other_current_assets
  Despesas antecipadas => prepaid_expenses
*NÃO CIRCULANTE => total_noncurrent_assets
*  REALIZÁVEL A LONGO PRAZO :: deposits + deferred_tax_assets
    Depósitos judiciais :: deposits
    IRPJ e CSLL diferidos :: deferred_tax_assets => deferred_tax_assets
*  INVESTIMENTOS :: long_term_investments => long_term_investments
*  IMOBILIZADO :: property_plant_equipment => property_plant_equipment
    Bens em operação :: property_plant_equipment_gross - construction
    Imobilizado em andamento :: construction
    (-) Depreciação acumulada :: - accumulated_depreciation => -accumulated_depreciation
*  INTANGÍVEL :: intangible_assets => intangible_assets
"""
FUNDS = """
*PASSIVO E PATRIMÔNIO LÍQUIDO :: total_assets => total_liabilities_and_equity
*CIRCULANTE :: total_current_liabilities => total_current_liabilities
  Fornecedores => trade_payables
  Empréstimos e financiamentos :: bank_current => short_term_debt
  Salários e encargos sociais :: employee_payables + social_payable => employee_payables
  Obrigações tributárias :: vat_payable => other_tax_social_payables
  IRPJ e CSLL a recolher :: current_tax_payable => current_tax_payable
  Adiantamentos de clientes :: contract_liabilities => contract_liabilities
  Provisões diversas :: provisions_current + accrued_expenses
  Outras contas a pagar :: other_current_liabilities => other_current_liabilities
*NÃO CIRCULANTE :: total_noncurrent_liabilities => total_noncurrent_liabilities
  Empréstimos e financiamentos :: bank_long => long_term_debt
  Mútuo com sócios :: owner_loan => related_party_payables_noncurrent
  Provisão para contingências :: provisions_noncurrent => provisions_noncurrent
  IRPJ e CSLL diferidos :: deferred_tax_liabilities => deferred_tax_liabilities
*PATRIMÔNIO LÍQUIDO => total_equity
  Capital social => share_capital
  Reserva legal :: legal_reserve => +revenue_reserves
  Reserva de lucros a realizar :: free_reserves => +revenue_reserves
  Lucros acumulados :: accumulated_profit => retained_earnings
"""
INCOME = """
RECEITA OPERACIONAL BRUTA :: revenue + sales_taxes
  Venda de produtos :: sales_goods + sales_taxes
  Prestação de serviços :: sales_services
(-) DEDUÇÕES DA RECEITA BRUTA :: - sales_taxes
  ICMS, PIS, COFINS e ISS :: - sales_taxes
(=) RECEITA OPERACIONAL LÍQUIDA => revenue
(-) Custo dos produtos vendidos e serviços prestados => -cost_of_sales
(=) LUCRO BRUTO => gross_profit
RECEITAS (DESPESAS) OPERACIONAIS :: - sga_expenses + other_operating_income
  Com vendas => -selling_expenses
  Gerais e administrativas => -general_admin_expenses
  Outras receitas operacionais, líquidas => other_operating_income
(=) RESULTADO ANTES DO RESULTADO FINANCEIRO => operating_profit
RESULTADO FINANCEIRO => net_financial_result
  Receitas financeiras => interest_income
  Despesas financeiras => -interest_expense
  Variação cambial, líquida :: fx_result => other_financial_result
(=) RESULTADO ANTES DO IRPJ E DA CSLL => profit_before_tax
  IRPJ e CSLL correntes :: - current_tax => +-income_tax_expense
  IRPJ e CSLL diferidos :: - deferred_tax => +-income_tax_expense
(=) LUCRO LÍQUIDO DO EXERCÍCIO => net_income
"""
CASH = """
FLUXO DE CAIXA DAS ATIVIDADES OPERACIONAIS
Lucro líquido do exercício :: net_income => cf_start_profit
Ajustes para conciliar o lucro líquido:
  Depreciação e amortização => cf_depreciation
  Juros e encargos sobre empréstimos :: interest_expense
  IRPJ e CSLL diferidos :: deferred_tax_noncash
  Constituição (reversão) de provisões :: provisions_change
  Ganho na alienação de imobilizado :: - disposal_gain
Lucro líquido ajustado :: cf_before_working_capital + interest_expense => cf_before_working_capital
(Aumento) redução nos ativos:
  Contas a receber de clientes :: - up_trade_receivables => cf_change_receivables
  Estoques :: - up_raw_inventories => cf_change_inventories
  Tributos a recuperar e outros créditos :: - up_other_receivables - up_advances_paid - up_prepaid_expenses
Aumento (redução) nos passivos:
  Fornecedores :: up_trade_payables => cf_change_payables
  Salários, encargos e tributos :: up_employee_payables + up_taxes_and_social + up_current_tax_payable
  Adiantamentos de clientes e outras contas :: up_contract_liabilities + up_accrued_expenses + up_other_current_liabilities
Juros pagos => cf_interest_paid
CAIXA LÍQUIDO GERADO PELAS ATIVIDADES OPERACIONAIS => cf_operating
FLUXO DE CAIXA DAS ATIVIDADES DE INVESTIMENTO
  Aquisição de imobilizado => cf_capex
  Adições ao intangível => cf_capex_intangibles
  Recebimento pela venda de imobilizado => cf_disposal_proceeds
  Aplicações financeiras e investimentos => cf_other_investing
CAIXA LÍQUIDO APLICADO NAS ATIVIDADES DE INVESTIMENTO => cf_investing
FLUXO DE CAIXA DAS ATIVIDADES DE FINANCIAMENTO
  Captação de empréstimos e financiamentos => cf_debt_proceeds
  Amortização de empréstimos e financiamentos => cf_debt_repayment
  Integralização de capital => cf_equity_proceeds
  Distribuição de lucros => cf_dividends_paid
CAIXA LÍQUIDO APLICADO NAS ATIVIDADES DE FINANCIAMENTO => cf_financing
AUMENTO (REDUÇÃO) LÍQUIDO DE CAIXA E EQUIVALENTES => cf_net_change
  No início do exercício => cash_beginning
  No final do exercício => cash_end
"""


def brazilian_private() -> Form:
    """Three years newest first, gross sales above net, both sides of the balance below each other, a sheet of ratios."""
    without = (*EXCEPTIONAL, "goodwill", "pension_obligations", "share_premium")
    books = company(
        "Metalúrgica Vale do Itajaí Ltda.", "manufacturer", "healthy", sales=96_400, years=3, without=without
    )
    taxes = tuple(round(sold * 0.2215) for sold in books.accounts["sales_goods"])
    books = replace(books, accounts={**books.accounts, "sales_taxes": taxes})
    form = Form(books, "Balanço 2024 Metalúrgica.xlsx", prints=Print(1000, number_format="#,##0;(#,##0)", zero="-"))
    form.leave_open(
        "other_current_assets other_noncurrent_assets long_term_receivables receivables_total provisions_current accrued_expenses "
        "other_reserves cf_other_noncash cf_change_other_wc cf_change_working_capital cf_cash_generated_from_operations "
        "sga_expenses total_operating_expenses property_plant_equipment_gross employees"
    )
    page = form.page("BP")
    page.put("METALÚRGICA VALE DO ITAJAÍ LTDA.")
    page.put("CNPJ 00.000.000/0001-00")
    page.put("BALANÇO PATRIMONIAL ENCERRADO EM 31 DE DEZEMBRO")
    page.put("Em R$ mil")
    columns = (0, Amount(0), Amount(1), Amount(2))
    for drawn in (ASSETS, FUNDS):
        page.skip()
        page.put(None, "31/12/2024", "31/12/2023", "31/12/2022")
        page.table(drawn, columns)
    for name, title, drawn in (
        ("DRE", "DEMONSTRAÇÃO DO RESULTADO DO EXERCÍCIO", INCOME),
        ("DFC", "DEMONSTRAÇÃO DOS FLUXOS DE CAIXA - MÉTODO INDIRETO", CASH),
    ):
        page = form.page(name)
        page.put("METALÚRGICA VALE DO ITAJAÍ LTDA.")
        page.put(title)
        page.put("Em R$ mil")
        page.skip()
        page.put(None, "2024", "2023", "2022")
        page.table(drawn, columns)
    page = form.page("Indicadores")
    page.put("INDICADORES", "2024", "2023", "2022")
    page.table("EBITDA (R$ mil) :: ebitda => ebitda", columns)
    liquidity = (_ratio(books, "total_current_assets", "total_current_liabilities", back) for back in range(3))
    page.put("Liquidez corrente", *(round(ratio, 2) for ratio in liquidity))
    margins = (_ratio(books, "net_income", "revenue", back) for back in range(3))
    page.put("Margem líquida", *(f"{100 * margin:.1f}%".replace(".", ",") for margin in margins))
    page.put("Número de colaboradores", 214.0, 207.0, 198.0)
    return form


def _ratio(books: Company, of: str, by: str, back: int) -> float:
    return books.amount(of, back) / books.amount(by, back)


FORMS = (brazilian_private,)
