"""Which of several usual definitions a ratio takes, as a reader is told."""

import pytest

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.definitions import definitions
from finvet.wording import say


def told(name: str) -> list[str]:
    return [message.code.removeprefix("definition-") for message in definitions(CATALOGUE[name])]


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("current_ratio", ["closing"]),
        ("dso", ["closing", "days"]),
        ("dso_avg", ["average", "days"]),
        ("roa", ["average", "annualised"]),
        ("ebit_to_assets", ["closing", "annualised", "operating-profit"]),
        ("total_capital_return", ["closing", "annualised", "profit-and-interest"]),
        ("zmijewski", ["closing", "annualised"]),
        ("no_credit_interval", ["closing", "days"]),
        ("kralicek_debt_grade", ["closing", "annualised"]),
        ("taffler", ["closing", "days", "annualised"]),
        ("revenue_growth", ["days"]),
        ("operating_margin", ["operating-profit"]),
        ("ocf_margin", []),
        ("interest_cover", ["operating-profit"]),
        ("dscr_substituted", []),  # the opening balance is no closing one
    ],
)
def test_balances_days_and_earnings_are_told(name, codes) -> None:
    assert told(name) == codes


def test_what_an_input_takes_is_told_as_well() -> None:
    assert "operating-profit" in told("ebitda_margin")
    assert {"closing", "annualised", "operating-profit"} <= set(told("net_debt_to_ebitda"))


def test_the_balances_of_inputs_of_inputs_are_named() -> None:
    (closing, *_) = definitions(CATALOGUE["altman_z_double_prime"])
    items = closing.parameters["items"]
    assert isinstance(items, list)
    assert {"total_current_assets", "total_equity", "retained_earnings"} <= set(items)


def test_the_items_that_are_averaged_are_named_and_not_called_closing() -> None:
    (average, *_) = definitions(CATALOGUE["roa"])
    assert average.parameters == {"items": ["total_assets"]}
    assert "Total assets" in say(average)


@pytest.mark.parametrize("name", list(CATALOGUE))
def test_every_definition_can_be_said(name) -> None:
    assert all(map(say, definitions(CATALOGUE[name])))
