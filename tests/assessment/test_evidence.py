"""What is told of figures by their values alone: of a thousand partners few figures are looked at closely."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from finvet.assessment.evidence import Evidence
from finvet.assessment.policy_rules import Series, TrendOverride
from finvet.assessment.scorecard import is_raised
from finvet.assessment.scorecard_rules import Flag
from finvet.assessment.verdict import worsening_series
from finvet.model import Analysis, Figure
from finvet.on_demand import OnDemand
from tests.assessment.made_partner import Made, year

YEARS = (year(2022), year(2023), year(2024))
VALUES = {"accruals": [0.1, 0.2, None], "margin": [0.3, 0.2, 0.25], "cover": [0.3, None, 0.1]}


def _nobody_asks(name: str) -> Mapping[str, Figure]:
    raise AssertionError(name)


@pytest.fixture(name="evidence")
def _evidence() -> Evidence:
    analysis = Analysis(YEARS, ratios=OnDemand(VALUES, _nobody_asks), scores={}, zones={}, values=VALUES)
    return Evidence(Made().statements, analysis)


def test_a_ratio_that_has_no_value_is_not_made_for_that(evidence: Evidence) -> None:
    assert [evidence.has_none(name) for name in (*VALUES, "revenue")] == [True, False, False, False]
    assert not evidence.up_to(YEARS[1]).has_none("accruals")
    assert is_raised(Flag(id="f", figure="accruals", above=0.0), evidence) is None


def test_a_series_that_did_not_worsen_all_the_time_is_not_looked_at_closely(evidence: Evidence) -> None:
    series = tuple(Series(figure=name, worse="falling", noise=0.0) for name in VALUES)
    assert (
        worsening_series(TrendOverride(worse_at_least=1, steps_down=1, floor="decline", series=series), evidence) == ()
    )
