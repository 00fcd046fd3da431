import pytest
from msgspec.structs import force_setattr

from finvet.assessment.policy import load
from finvet.deal.figures import Latest
from finvet.deal.limit import limit
from finvet.model import Figure
from finvet.ratios.analysis import analyse
from finvet.vetting import with_figures
from tests.companies import v1, v2
from tests.deal.made_deals import deal, partner

RULES = load().limit.rules


@pytest.fixture(name="first")
def _first():
    statements = v1()
    return Latest(statements, analyse(statements))


@pytest.mark.parametrize(
    ("verdict", "amount"),
    [("accept", 120e3), ("conditions", 72e3), ("secured", 30e3), ("decline", 0), ("insufficient", 0), ("stop", 0)],
)
def test_the_worked_company_by_verdict(first, verdict, amount):
    """SCORES section 23: median of 120, 100 and 125 thousand."""
    found = limit(first, verdict, RULES, None)
    assert [c.amount for c in found.components] == pytest.approx([120e3, 100e3, 125e3])
    assert found.middle == pytest.approx(120e3)
    assert found.amount == pytest.approx(amount)
    assert found.cap is None


@pytest.mark.parametrize(
    ("own", "cap", "ground"),
    [
        ({"maximum_loss": 50e3, "own_equity": 10e3}, 50e3, "limit-cap-stated"),
        ({"own_equity": 400e3}, 40e3, "limit-cap-equity"),
        ({"own_monthly_payroll": 15e3}, 30e3, "limit-cap-payroll"),
        ({"own_equity": 400e3, "own_monthly_payroll": 15e3}, 30e3, "limit-cap-payroll"),
        ({"maximum_loss": 0.0}, 0.0, "limit-cap-stated"),
    ],
)
def test_what_we_can_lose_caps_it(first, own, cap, ground):
    found = limit(first, "accept", RULES, deal(**own))
    assert (found.cap, found.cap_ground.code, found.amount) == (cap, ground, cap)


def test_the_least_of_what_the_deal_and_the_questionnaire_say_that_we_can_lose(first):
    year = first.statements.years[-1]
    known = Latest(with_figures(first.statements, {"maximum_loss": Figure("maximum_loss", year, 20e3)}), first.analysis)
    assert limit(known, "accept", RULES, None).amount == 20_000
    assert limit(known, "accept", RULES, deal(maximum_loss=10e3)).amount == 10_000
    assert limit(known, "accept", RULES, deal(maximum_loss=30e3, own_equity=1.0)).amount == 20_000


def test_a_cap_above_the_limit_changes_nothing(first):
    assert limit(first, "accept", RULES, deal(maximum_loss=1e9)).amount == pytest.approx(120e3)


def test_negative_measures_count_as_they_are_and_the_limit_is_not_below_nothing():
    statements = v2()
    found = limit(Latest(statements, analyse(statements)), "accept", RULES, None)
    assert [c.amount for c in found.components] == pytest.approx([-82.9e3, -87.4e3, 52e3])
    assert found.amount == 0


def test_a_missing_measure_is_left_out_of_the_median():
    found = limit(partner(trade_payables=None), "accept", RULES, None)
    assert [c.amount for c in found.components] == [90, 70, None]
    assert found.components[2].reason.code == "missing"
    assert found.middle == 80


def test_without_any_measure_there_is_no_limit():
    found = limit(partner(trade_payables=None, total_current_assets=None, total_equity=None), "accept", RULES, None)
    assert (found.middle, found.amount, found.reason.code) == (None, None, "limit-without-components")


def test_a_figure_of_low_confidence_is_left_out():
    latest = partner()
    year = latest.analysis.years[-1]
    payables = latest.statements.figure("trade_payables", year)._replace(confidence="low")
    figures = {**latest.statements.figures, "trade_payables": {year.id: payables}}
    force_setattr(latest.statements, "figures", figures)
    found = limit(latest, "accept", RULES, None)
    assert (found.components[2].amount, found.components[2].reason.code) == (None, "figure-low-confidence")
