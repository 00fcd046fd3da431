from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped

PORTUGUESE = """
Fluxos de caixa das atividades de investimento
Pagamentos respeitantes a:
Ativos fixos tangíveis | -8000 | -6100
Ativos intangíveis | -1000 | -500
Recebimentos provenientes de:
Ativos fixos tangíveis | 500 | 400
Juros e rendimentos similares | 200 | 100
Fluxos de caixa das atividades de investimento (2) | -8300 | -6100
Fluxos de caixa das atividades de financiamento
Recebimentos provenientes de:
Financiamentos obtidos | 6000 | 4000
Pagamentos respeitantes a:
Financiamentos obtidos | -9000 | -8200
Dividendos | -2000 | -1500
Fluxos de caixa das atividades de financiamento (3) | -5000 | -5700
"""


def test_what_was_done_stands_in_the_heading_above() -> None:
    assert items(mapped("CF", PORTUGUESE)) == [
        "cf_capex", "cf_capex_intangibles", "cf_disposal_proceeds", "cf_interest_received", "cf_investing",
        "cf_debt_proceeds", "cf_debt_repayment", "cf_dividends_paid", "cf_financing",
    ]  # fmt: skip


SPANISH = """
6. Pagos por inversiones (-) | -8530 | -7020
b) Inmovilizado intangible | -1510 | -1010
c) Inmovilizado material | -7020 | -6010
7. Cobros por desinversiones (+) | 940 | 630
c) Inmovilizado material | 940 | 630
8. Flujos de efectivo de las actividades de inversión (7-6) | -7590 | -6390
10. Cobros y pagos por instrumentos de pasivo financiero | -2030 | -2540
a) Emisión | 4010 | 3030
2. Deudas con entidades de crédito (+) | 4010 | 3030
b) Devolución y amortización de | -6040 | -5570
2. Deudas con entidades de crédito (-) | -6040 | -5570
12. Flujos de efectivo de las actividades de financiación | -2030 | -2540
"""


def test_what_was_done_is_the_name_of_the_total_and_a_total_of_several_is_none_of_them() -> None:
    assert items(mapped("CF", SPANISH)) == [
        "cf_capex_intangibles", "cf_capex", "cf_disposal_proceeds", "cf_investing",
        "cf_debt_proceeds", "cf_debt_repayment", "cf_financing",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        ("Pagos por inversiones (-) | -8530 | -7020", ["cf_capex"]),  # nothing below says of what
        ("Wpływy\nZbycie rzeczowych aktywów trwałych | 500 | 400", ["cf_disposal_proceeds"]),  # says itself what
    ],
)
def test_a_line_that_says_what_was_done_keeps_its_own(lines: str, read: list[str]) -> None:
    assert items(mapped("CF", lines))[: len(read)] == read


ITALIAN = """
Immobilizzazioni materiali (Investimenti) | -8000 | -6100
Disinvestimenti | 500 | 400
Immobilizzazioni finanziarie (Investimenti) | -700 | -300
Disinvestimenti | 200 | 100
Flusso finanziario dell'attività di investimento (B) | -8000 | -5900
"""


def test_what_was_done_once_more_is_done_to_what_stands_above() -> None:
    assert items(mapped("CF", ITALIAN)) == [
        "cf_capex", "cf_disposal_proceeds", "cf_other_investing", "cf_other_investing", "cf_investing",
    ]  # fmt: skip


ENGLISH_CASH = """
Cash flow from operating activities | 120 | 105
Cash flow from investing activities | -50 | -40
Cash flow from financing activities | -30 | -20
CASH AND CASH EQUIVALENTS
Net changes | 40 | 45
Brought forward | 75 | 30
Carried forward | 115 | 75
"""
MOVED_CASH = """
Cash flow from operating activities | 120 | 105
Cash flow from investing activities | -50 | -40
Cash flow from financing activities | -30 | -20
Increase in cash and cash equivalents | 40 | 45
Movement in cash and cash equivalents
At start of year | 75 | 30
At end of year | 115 | 75
"""
FRENCH_CASH = """
Flux net de trésorerie généré par l'activité | 120 | 105
Flux net de trésorerie lié aux opérations d'investissement | -50 | -40
Flux net de trésorerie lié aux opérations de financement | -30 | -20
Variation de trésorerie | 40 | 45
Trésorerie
A l'ouverture | 75 | 30
A la clôture | 115 | 75
"""


@pytest.mark.parametrize("lines", [ENGLISH_CASH, MOVED_CASH, FRENCH_CASH])
def test_cash_is_the_heading_of_what_there_was_when(lines: str) -> None:
    assert items(mapped("CF", lines))[3:] == ["cf_net_change", "cash_beginning", "cash_end"]


def test_no_other_heading_is_of_what_there_was_when() -> None:
    found = mapped("CF", """
Cash flow from operating activities | 120 | 105
Term deposits
At beginning of the year | 75 | 30
At end of the year | 115 | 75
""")  # fmt: skip
    assert items(found) == ["cf_operating"]


LOSSES = """
Profit before tax | 300 | 250
{0}
- trade receivables | 12 | 9
- other receivables | 3 | 1
Loss on foreign exchange | 5 | 4
Operating profit before working capital changes | 320 | 264
{1}
Increase in receivables | -20 | -14
Trade payables | 8 | 6
Cash generated from operations | 308 | 256
"""


@pytest.mark.parametrize("heading", ["Impairment loss on:", "(Reversal)/allowance for impairment loss:"])
def test_balances_below_a_heading_of_losses_did_not_change(heading: str) -> None:
    found = mapped("CF", LOSSES.format(heading, "Changes in working capital:"))
    changes = [m.line.label for m in found.mapped if m.item.startswith("cf_change")]
    assert changes == ["Increase in receivables", "Trade payables"]


def test_balances_behind_lines_of_losses_did_change() -> None:
    found = mapped("CF", LOSSES.replace("{1}\n", "").format("Impairment loss on:"))
    assert [m.line.label for m in found.mapped if m.item == "cf_change_payables"] == ["Trade payables"]


def test_funds_of_a_charity_are_no_cash() -> None:
    found = mapped("CF", """
Net income | 30 | 21
Net movement in funds | 30 | 21
Total funds brought forward | 850 | 829
Total funds carried forward | 880 | 850
""")  # fmt: skip
    assert {"cash_beginning", "cash_end", "cf_net_change"}.isdisjoint(items(found))
