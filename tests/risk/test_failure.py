"""One partner's probability of failure: what it adds up from, what stands aside, and when there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from finvet.model import Analysis, FailureRisk, Statements
from finvet.risk.failure import failure_risk
from finvet.wording import say
from tests.risk.made_model import LATEST, MODEL, analysis, statements

SOUND: Mapping[str, float | None] = {
    "current_ratio": 2.5, "liabilities_to_assets": 0.9, "revenue_growth": 0.1, "loss_years_share": 1.0,
}  # fmt: skip


def risk(
    values: Mapping[str, float | None] = SOUND,
    *,
    of: Statements | None = None,
    base_rate: float | None = None,
    rate: float | None = 1.0,
    **marked: object,
) -> FailureRisk:
    found = analysis(values, **marked)  # type: ignore[arg-type]
    return failure_risk(of or statements(), found, {"USD": rate}.__getitem__, base_rate, MODEL)


@pytest.mark.parametrize("base_rate", [None, 0.05])
def test_the_contributions_add_up_to_the_probability(base_rate: float | None) -> None:
    found = risk(base_rate=base_rate)
    assert [one.points for one in found.contributions] == [20, -30, 0, -6]
    assert found.points == -16
    wanted = -4.0 + (math.log(0.05 / 0.95) - math.log(0.01 / 0.99) if base_rate else 0) + 16 * math.log(2) / 20
    assert found.log_odds == pytest.approx(wanted, abs=1e-12)
    assert found.probability == pytest.approx(1 / (1 + math.exp(-found.log_odds)), rel=1e-12)
    assert (found.base_rate, found.own_base_rate) == (base_rate or 0.01, 0.01)


def test_a_contribution_tells_its_band_and_what_a_typical_company_and_the_best_have() -> None:
    current, owed, *_ = risk().contributions
    assert (current.lower, current.upper, current.typical, current.best) == (2.0, None, 0, 20)
    assert (owed.lower, owed.upper, owed.typical, owed.best) == (0.8, None, 5, 10)
    assert owed.difference == -35
    (middle,) = risk({"liabilities_to_assets": 0.5}).contributions
    assert (middle.lower, middle.upper) == (0.5, 0.8)
    (lowest,) = risk({"liabilities_to_assets": 0.4}).contributions
    assert (lowest.lower, lowest.upper) == (None, 0.5)


def test_the_grade_comes_with_what_was_observed_and_the_model_with_its_sub_model() -> None:
    found = risk({**SOUND, "liabilities_to_assets": 0.4, "loss_years_share": 0.0})
    assert found.probability == pytest.approx(0.0056, abs=1e-4)
    assert (found.grade, found.model, found.sub_model) == ("BB", "made-7", "three-years")
    assert found.observed is not None
    assert found.observed.rate == pytest.approx(5 / 500)


def test_the_strongest_reasons_come_first_and_a_typical_figure_is_none() -> None:
    found = risk()
    assert [say(reason) for reason in found.reasons_against] == [
        "Liabilities come to 90.0 % of all assets: 3.36 times the odds of failure of a typical company.",
        "Years with a loss are 100.0 % of those shown, three at most: 1.41 times the odds of failure of a typical company.",
    ]
    assert [say(reason) for reason in found.reasons_for] == [
        "Current assets cover what falls due within the year 2.50 x: 0.50 times the odds of failure of a typical company."
    ]


def test_at_most_three_reasons_are_told() -> None:
    found = risk({"current_ratio": 0.5, "liabilities_to_assets": 0.9, "revenue_growth": -0.1, "loss_years_share": 1.0})
    odds = [reason.parameters["odds"] for reason in found.reasons_against]
    assert odds == [pytest.approx(2 ** (points / 20)) for points in (35, 20, 10)]


def test_a_missing_figure_leaves_the_fuller_sub_model_out_and_is_named() -> None:
    found = risk({**SOUND, "revenue_growth": None})
    assert found.sub_model == "one-year"
    assert [figure.name for figure in found.lacking] == ["revenue_growth"]
    assert [one.figure.name for one in found.contributions] == ["current_ratio", "liabilities_to_assets"]


def test_a_figure_of_low_confidence_decides_nothing() -> None:
    low = risk(low=frozenset({"current_ratio"}))
    assert low.sub_model == "balance-sheet"
    assert low.probability == risk({"liabilities_to_assets": 0.9}).probability
    assert [figure.name for figure in low.lacking] == ["current_ratio"]
    assert risk(low=frozenset({"liabilities_to_assets"})).probability is None


def test_without_any_sub_model_there_is_no_number_and_it_says_why() -> None:
    found = risk({"current_ratio": 2.0})
    assert (found.probability, found.grade, found.sub_model, found.contributions) == (None, None, None, ())
    assert found.absent is not None
    assert say(found.absent) == "No sub-model fits: there is no sure figure for Liabilities / assets."


@pytest.mark.parametrize("kind", ["bank", "insurer", "holding", "property", "without_revenue"])
def test_a_company_of_another_kind_has_none(kind: str) -> None:
    found = risk(kind=kind)
    assert found.probability is None
    assert found.absent is not None
    assert say(found.absent).startswith("Not applicable to a")


def test_without_a_year_there_is_none() -> None:
    found = failure_risk(statements(), Analysis((), {}, {}, {}), lambda _: 1.0, None, MODEL)
    assert found.probability is None
    assert found.absent is not None
    assert say(found.absent)


# ---------------------------------------------------------------- size


def items_outside(of: Statements) -> list[object]:
    return [message.parameters["item"] for message in risk(of=of).outside]


def test_a_shell_has_its_number_and_the_grade_says_that_it_is_one() -> None:
    assert items_outside(statements(assets=999_999, revenue=2e6)) == ["total_assets"]
    assert items_outside(statements(assets=1e6, revenue=1_999_999)) == ["revenue"]
    assert items_outside(statements(assets=1e6, revenue=2e6)) == []
    assert risk(of=statements(assets=5.0, revenue=5.0)).probability == risk().probability


def test_size_is_measured_in_the_currency_of_the_model() -> None:
    of = statements(assets=900_000, currency="EUR")
    assert risk(of=of, rate=1.2).outside == ()
    assert [message.parameters["item"] for message in risk(of=of, rate=1.1).outside] == ["total_assets"]


@pytest.mark.parametrize(("currency", "why"), [("EUR", "no rate of EUR in USD"), (None, "name no currency")])
def test_a_size_that_cannot_be_told_is_said_to_be_unchecked(currency: str | None, why: str) -> None:
    found = risk(of=statements(assets=5.0, currency=currency), rate=None)
    assert found.outside == ()
    assert [why in say(message) for message in found.unchecked] == [True]
    assert risk().unchecked == ()


def test_an_amount_that_is_not_shown_is_not_small() -> None:
    bare = replace(statements(), figures={"revenue": statements().figures["revenue"]})
    assert risk(of=bare).outside == ()
    assert bare.value("total_assets", LATEST) is None
