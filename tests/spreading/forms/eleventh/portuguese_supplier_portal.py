"""A supplier portal's answers: numbered questions down the rows, a year's questions below those of the year before."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

QUESTIONS = """
Volume de negócios|EUR :: revenue => revenue
EBITDA|EUR :: ebitda => ebitda
Resultado líquido do período|EUR :: net_income => net_income
Ativo corrente|EUR :: total_current_assets => total_current_assets
Total do ativo|EUR :: total_assets => total_assets
Passivo corrente|EUR :: total_current_liabilities => total_current_liabilities
Total do passivo|EUR :: total_liabilities => total_liabilities
Capital próprio|EUR :: total_equity => total_equity
Caixa e depósitos bancários|EUR :: cash_and_equivalents => cash_and_equivalents
"""


def portuguese_supplier_portal() -> Form:
    """A supplier portal's answers: numbered questions down the rows, a year's questions below those of the year before."""
    form = Form(
        company("Metalomecânica do Sado, Lda.", sales=6_712_904, step=1, seed=45),
        "SLP_questionario_fornecedor_20250611.xlsx",
        prints=Print(unit=1),
    )
    form.leave_open("net_debt total_debt employees")
    page = form.page("Questionário")
    page.put("Registo de fornecedor - questionário modular")
    page.put("Fornecedor", "Metalomecânica do Sado, Lda.", None, "Estado", "Aprovado")
    page.put("Exportado em", "11/06/2025 16:42")
    page.skip()
    page.put("Nº", "Pergunta", "Unidade", "Resposta", "Comentário")
    page.put("1", "INFORMAÇÃO GERAL")
    page.put("1.1", "Ano de constituição", None, 1994.0)
    page.put("1.2", "Número de trabalhadores", "Nº", 83.0)
    page.put("1.3", "A empresa está em processo de insolvência?", None, "Não")
    page.put("2", "INFORMAÇÃO FINANCEIRA")
    for section, back in ((1, 2), (2, 1), (3, 0)):
        page.put(f"2.{section}", f"Exercício de {2024 - back}")
        page.put(f"2.{section}.0", "Data de fecho do exercício", None, f"31/12/{2024 - back}")
        top = page.row
        page.table(QUESTIONS, [0, 1, Amount(back)], column=2)
        for at in range(top, page.row):
            page.row = at
            page.put(f"2.{section}.{at - top + 1}")
        page.row = top + len(QUESTIONS.strip().split("\n"))
    page.put("3", "CERTIFICAÇÕES")
    page.put("3.1", "ISO 9001", None, "Sim", "válida até 30/09/2026")
    return form


FORMS: tuple[Callable[[], Form], ...] = (portuguese_supplier_portal,)
