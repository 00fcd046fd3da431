"""An operating profit from which depreciation is still taken below is one before depreciation."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped

DRAWN = {
    "English": ("Sales", "Operating profit", "Other income", "Interest", "Depreciation", "Profit before tax"),
    "Spanish": (
        "Ventas", "Resultado de explotación", "Otros ingresos", "Gastos financieros", "Amortizaciones",
        "Resultado antes de impuestos",
    ),
}  # fmt: skip


def items(labels: tuple[str, ...], rows: str) -> dict[str, str]:
    amounts = rows.split("\n")
    drawn = "\n".join(f"{label} | {row}" for label, row in zip(labels, amounts, strict=True))
    return {m.line.label: m.item for m in mapped("IS", drawn).mapped}


@pytest.mark.parametrize("language", DRAWN)
def test_what_depreciation_is_taken_off_below_is_before_it(language: str) -> None:
    labels = DRAWN[language]
    taken = "9417 | 8877\n4654 | 4193\n192 | 401\n63 | 78\n406 | 460\n4377 | 4056"
    assert items(labels, taken)[labels[1]] == "ebitda"
    above = "9417 | 8877\n4654 | 4193\n192 | 401\n63 | 78\n406 | 460\n4783 | 4516"  # depreciation is taken off above
    assert items(labels, above)[labels[1]] == "operating_profit"


def test_beside_an_ebitda_or_a_second_depreciation_an_operating_profit_is_what_it_says() -> None:
    labels = ("EBITDA", *DRAWN["English"][1:])
    assert items(labels, "5417 | 4877\n4654 | 4193\n192 | 401\n63 | 78\n406 | 460\n4377 | 4056")[labels[1]] == (
        "operating_profit"
    )


@pytest.mark.parametrize("charge", ["Amortisation of acquired intangibles", "Depreciation of leased vehicles"])
def test_one_kind_of_depreciation_below_leaves_the_operating_profit(charge: str) -> None:
    labels = (*DRAWN["English"][:4], charge, DRAWN["English"][5])
    taken = "9417 | 8877\n4654 | 4193\n192 | 401\n63 | 78\n406 | 460\n4377 | 4056"
    assert items(labels, taken)[labels[1]] == "operating_profit"


def test_a_gross_profit_that_is_an_operating_profit_less_interest_is_none() -> None:
    labels = ("Net sales", "Total expenditure", "Operating profit", "Interest", "Gross profit", "Depreciation")
    rows = "9417 | 8877\n4763 | 4684\n4654 | 4193\n63 | 78\n4591 | 4115\n406 | 460\n4185 | 3655"
    found = items((*labels, "Profit before tax"), rows)
    assert "gross_profit" not in found.values()
    assert (found["Operating profit"], found["Interest"]) == ("ebitda", "interest_expense")


def test_what_depreciation_was_taken_off_above_is_an_operating_profit() -> None:
    found = mapped("IS", """
Sales | 5000 | 4400
Other income | 300 | 250
Total income | 5300 | 4650
Expenses | -4100 | -3600
Depreciation and amortisation | -700 | -640
Employment costs | -2300 | -1960
Other costs | -1100 | -1000
Operating profit | 1200 | 1050
Loss on disposal of plant | -20 | -10
Profit before financing costs | 1180 | 1040
""")  # fmt: skip
    assert "ebitda" not in [m.item for m in found.mapped]
