"""A Portuguese program's balancete before closing: accounts of the SNC with debits, credits and balances of one year; no statement."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

LEDGER = """
11 | Caixa :: cash_hand ; 0 * cash_hand
12 | Depósitos à Ordem :: cash_bank
21 | Clientes :: trade_gross
22 | Fornecedores ::  ; trade_payables
24 | Estado e Outros Entes Públicos :: vat_receivable ; vat_payable + current_tax_payable + social_payable
25 | Financiamentos Obtidos ::  ; bank_debt
27 | Outras Contas a Receber e a Pagar :: sundry_receivables ; accrued_expenses + other_current_liabilities + employee_payables
28 | Diferimentos :: prepaid_expenses ; deferred_income
32 | Mercadorias :: raw_inventories
43 | Ativos Fixos Tangíveis :: property_plant_equipment_gross ; accumulated_depreciation
44 | Ativos Intangíveis :: intangibles_gross ; software_worn
51 | Capital ::  ; share_capital
55 | Reservas ::  ; revenue_reserves
56 | Resultados Transitados ::  ; retained_brought
61 | Custo das Mercadorias Vendidas e das Matérias Consumidas :: materials
62 | Fornecimentos e Serviços Externos :: external_services
63 | Gastos com o Pessoal :: personnel_expenses
64 | Gastos de Depreciação e de Amortização :: depreciation_amortisation
68 | Outros Gastos e Perdas :: operating_charges
69 | Gastos e Perdas de Financiamento :: interest_expense
71 | Vendas ::  ; sales_goods
72 | Prestações de Serviços ::  ; sales_services
78 | Outros Rendimentos e Ganhos ::  ; other_operating_income
"""


def portuguese_balancete() -> Form:
    """Accounts with the movement of the year and the balance, debit and credit."""
    books = company("Cerâmica do Mondego, Lda", sales=5_300, seed=1407)
    form = Form(books, "Balancete Dezembro 2024.xlsx", prints=Print(1.0, 2, "#,##0.00"), is_refused=True)
    page = form.page("Balancete")
    page.put(books.name)
    page.put("Balancete Geral - Dezembro de 2024")
    page.put("Conta", "Descrição", "Acumulado Débito", "Acumulado Crédito", "Saldo Devedor", "Saldo Credor")
    page.table(LEDGER.replace("cash_hand ; 0 * cash_hand", "cash_hand"), [0, 1, Amount(0, 0, counts=False), Amount(0, 1, counts=False), Amount(0, 0, counts=False), Amount(0, 1, counts=False)])  # fmt: skip
    return form


FORMS = (portuguese_balancete,)
