from datetime import date

import pytest
from msgspec.structs import force_setattr, replace

from finvet.assessment.policy import load
from finvet.deal.exposure import collection, figures, plan, weigh
from finvet.deal.figures import Latest
from finvet.exchange_rates import ExchangeRates, RateTable
from finvet.model import Figure, Protection
from finvet.ratios.analysis import analyse
from finvet.vetting import with_figures
from tests.companies import v1
from tests.deal.made_deals import deal, partner

POLICY = load()
DAYS_LATE = POLICY.collection.assumed_days_late
RULES = (POLICY.limit.rules, POLICY.stress.rules)


def rates(**stated):
    return ExchangeRates(stated, RateTable("own.csv", {}))


def weighed(latest, terms, verdict="accept", mitigants=(), known=None):
    planned = plan(terms, mitigants, latest, known or rates(), DAYS_LATE)
    statements = with_figures(latest.statements, figures(planned, latest, "case.toml"))
    return planned, weigh(planned, Latest(statements, analyse(statements)), verdict, RULES, analyse)


def with_days(value, stretch=None, confidence="high"):
    """A partner that pays its suppliers after so many days."""
    latest = partner()
    year = latest.statements.years[-1]
    ratios = {
        name: {year.id: Figure(name, year, number, confidence=confidence)}
        for name, number in {"dpo_best": value, "payables_stretch": stretch}.items()
    }
    force_setattr(latest.analysis, "ratios", {**latest.analysis.ratios, **ratios})
    return latest


@pytest.mark.parametrize(
    ("days", "stretch", "late", "expected", "ground"),
    [
        (90.0, 0.0, None, 90.0, "collection-payables"),
        (90.0, 12.0, None, 102.0, "collection-payables-longer"),
        (90.0, -12.0, None, 90.0, "collection-payables"),
        (90.0, None, None, 90.0, "collection-payables"),
        (25.0, 2.0, None, 30.0, "collection-terms"),
        (25.0, 2.0, 20.0, 50.0, "collection-late"),
        (90.0, 2.0, 20.0, 92.0, "collection-payables-longer"),
        (None, None, None, 60.0, "collection-assumed"),
        (None, None, 10.0, 40.0, "collection-late"),
        (None, None, 0.0, 30.0, "collection-on-time"),
    ],
)
def test_an_invoice_is_paid_on_the_latest_day_that_there_are_grounds_for(days, stretch, late, expected, ground):
    found = collection(deal(days_late=late), with_days(days, stretch), DAYS_LATE)
    assert (found.days, found.ground.code) == (expected, ground)
    assert found.assumed is (ground == "collection-assumed")


def test_payment_days_of_low_confidence_are_not_counted_on():
    assert collection(deal(), with_days(10.0, confidence="low"), DAYS_LATE).ground.code == "collection-assumed"


def test_the_policy_is_told_the_peak_and_a_year_of_it_with_the_keys_of_the_case():
    planned = plan(deal(months=24.0), (), partner(), rates(), DAYS_LATE)
    told = figures(planned, partner(), "alder.case.toml")
    assert told["annual_contract_value"].value == 60_000
    assert told["peak_exposure"].value == planned.schedule.peak
    assert [source.cell for source in told["peak_exposure"].basis] == [
        "deal.contract_value",
        "deal.months",
        "deal.billing",
        "deal.terms_days",
    ]
    assert [figure.name for figure in told["peak_exposure"].inputs] == ["dpo_best", "payables_stretch"]
    assert {figure.method for figure in told.values()} == {"case"}


def test_what_changes_the_exposure_is_named_by_its_key():
    told = figures(
        plan(deal(days_late=10.0, advance=500.0, commitments=1.5), (), partner(), rates(), DAYS_LATE),
        partner(),
        "case.toml",
    )
    assert [(source.label, source.text) for source in told["peak_exposure"].basis] == [
        ("contract_value", "120000"), ("months", "12"), ("billing", "monthly"), ("terms_days", "30"),
        ("expected_days_late", "10"), ("advance", "500"), ("noncancellable_commitments", "1.5"),
    ]  # fmt: skip


def test_statements_without_a_year_leave_the_schedule_alone():
    bare = replace(partner().statements, periods=())
    latest = Latest(bare, analyse(bare))
    found = weigh(plan(deal(), (), latest, rates(), DAYS_LATE), latest, "insufficient", RULES, analyse)
    assert (found.limit.amount, found.deal.gap, found.deal.scenarios) == (None, None, ())
    assert found.deal.schedule.collection.assumed
    assert found.deal.sensitivity.code == "sensitivity-unknown"


def test_a_contract_of_less_than_a_year_is_invoiced_once():
    assert plan(deal(months=3.0), (), partner(), rates(), DAYS_LATE).yearly == 120_000


def test_an_assumed_collection_day_is_not_of_high_confidence():
    latest = partner(trade_payables=None)
    told = figures(plan(deal(), (), latest, rates(), DAYS_LATE), latest, "case.toml")
    assert told["peak_exposure"].confidence == "medium"


def test_the_worked_company_with_a_deal():
    """V1 pays after 88.08 days, 15.08 more than a year before: 20,000 a month are owed for 133.6 days."""
    statements = v1()
    planned, found = weighed(
        Latest(statements, analyse(statements)),
        deal(contract_value=240e3, cost_ratio=0.7, own_monthly_payroll=60e3),
        "secured",
    )
    days = 30.4 + 88.07915057915058 + 15.079150579150578
    assert planned.schedule.peak == pytest.approx(20e3 * days / 30.4)
    assert found.limit.amount == pytest.approx(30e3)
    assert found.deal.gap == pytest.approx(20e3 * days / 30.4 - 30e3)
    assert found.deal.cash_loss == pytest.approx(0.7 * 20e3 * days / 30.4)
    assert found.deal.payroll_months == pytest.approx(0.7 * 20e3 * days / 30.4 / 60e3)
    assert found.deal.closed_by == "deposit"


def test_without_a_deal_there_is_a_limit_alone():
    found = weigh(None, partner(), "accept", RULES, analyse)
    assert (found.limit.amount, found.deal) == (70, None)


def test_a_peak_within_the_limit_leaves_no_gap_and_asks_for_no_deposit():
    found = weighed(partner(), deal(contract_value=120.0))[1].deal
    assert (found.gap, found.closed_by) == (0, None)
    assert "deposit" not in [mitigant.id for mitigant in found.mitigants]


def test_mitigants_close_what_the_signed_ones_leave_open():
    statements = v1()
    latest = Latest(statements, analyse(statements))
    signed = (Protection("guarantee", True, amount=50e3),)
    found = weighed(latest, deal(contract_value=240e3), "secured", mitigants=signed)[1].deal
    assert found.gap == pytest.approx(57_867, abs=1)
    assert found.open_gap == pytest.approx(7_867, abs=1)
    assert {m.id: m.closes_gap for m in found.mitigants}["fortnightly_billing"] is True
    covered = weighed(
        latest, deal(contract_value=240e3), "secured", mitigants=(Protection("guarantee", True, share=1.0),)
    )[1].deal
    assert (covered.open_gap, covered.closed_by) == (0, None)
    assert covered.gap == found.gap


# ---------------------------------------------------------------- currency


def test_an_own_rate_converts_every_amount_of_the_deal():
    terms = deal(currency="USD", contract_value=1200.0, advance=120.0, commitments=60.0, maximum_loss=10.0)
    planned, found = weighed(
        partner(), terms, known=rates(EURUSD=1.25), mitigants=(Protection("guarantee", True, amount=50.0),)
    )
    assert planned.deal.contract_value == 960
    assert (planned.deal.advance, planned.deal.commitments, found.limit.cap) == (96, 48, 8)
    assert (planned.currency, planned.yearly, found.deal.signed_cover) == ("EUR", 960, 40)
    assert [message.code for message in planned.conversion] == ["rate-stated"]


def test_the_closing_rate_is_for_what_is_owed_and_the_mean_for_what_is_invoiced_in_a_year():
    table = RateTable(
        "own.csv", {("USD", "EUR"): [(date(2023, 12, 31), 9.0), (date(2024, 1, 1), 0.7), (date(2024, 12, 31), 0.9)]}
    )
    planned = plan(deal(currency="USD"), (), partner(), ExchangeRates({}, table), DAYS_LATE)
    assert planned.deal.contract_value == pytest.approx(108_000)
    assert planned.yearly == pytest.approx(96_000)
    assert [message.code for message in planned.conversion] == ["rate-of", "rate-mean"]


def test_the_day_before_is_said():
    table = RateTable("own.csv", {("USD", "EUR"): [(date(2024, 12, 29), 0.9)]})
    planned = plan(deal(currency="USD"), (), partner(), ExchangeRates({}, table), DAYS_LATE)
    assert planned.conversion[0].code == "rate-of-day-before"
    assert planned.conversion[0].parameters["day"] == date(2024, 12, 29)


def test_without_a_rate_nothing_stands_beside_the_statements():
    terms = deal(currency="AED", maximum_loss=1.0)
    latest = partner()
    planned, found = weighed(latest, terms)
    told = figures(planned, latest, "case.toml")
    assert (planned.currency, planned.schedule.peak > 0) == ("AED", True)
    assert {figure.value for figure in told.values()} == {None}
    assert {figure.notes[0].code for figure in told.values()} == {"deal-no-rate"}
    assert (found.deal.gap, found.deal.closed_by, found.limit.cap) == (None, None, None)
    assert {mitigant.closes_gap for mitigant in found.deal.mitigants} == {None}


def test_statements_without_a_currency_cannot_be_compared_with_one():
    planned = plan(deal(currency="USD"), (), partner(currency=None), rates(), DAYS_LATE)
    assert (planned.is_comparable, planned.conversion[0].code) == (False, "deal-statements-without-currency")


def test_a_deal_without_a_currency_is_in_that_of_the_statements():
    assert plan(deal(), (), partner(currency=None), rates(), DAYS_LATE).is_comparable


@pytest.mark.parametrize(("verdict", "closes"), [("secured", True), ("decline", False), ("stop", False)])
def test_nothing_closes_the_gap_where_nothing_is_on_credit(verdict, closes):
    found = weighed(partner(), deal(contract_value=500.0), verdict)[1].deal
    assert found.gap > 0
    assert (found.closed_by is not None) is closes


# ---------------------------------------------------------------- sensitivity


@pytest.mark.parametrize(
    ("items", "terms", "verdict", "code"),
    [
        ({"cash_and_equivalents": 5000.0}, {"contract_value": 120.0}, "accept", "sensitivity-none"),
        ({"cash_and_equivalents": 400.0}, {"contract_value": 120.0}, "accept", "sensitivity-within-limit"),
        ({"cash_and_equivalents": 400.0}, {"contract_value": 500.0}, "secured", "sensitivity-closed-by"),
        ({"cash_and_equivalents": 400.0}, {"contract_value": 500.0}, "decline", "sensitivity-combined-fails"),
        ({"cash_and_equivalents": 0.0}, {"contract_value": 1200.0}, "accept", "sensitivity-base-fails"),
        ({"cash_and_equivalents": None}, {"contract_value": 120.0}, "accept", "sensitivity-unknown"),
    ],
)
def test_what_the_worst_year_would_mean_for_us(items, terms, verdict, code):
    assert weighed(partner(**items), deal(**terms), verdict)[1].deal.sensitivity.code == code


def test_a_policy_without_a_combined_scenario_is_no_gap_of_the_statements():
    limit_rules, stress = RULES
    without = replace(stress, scenarios={name: of for name, of in stress.scenarios.items() if name != "combined"})
    latest = partner(cash_and_equivalents=400.0)
    planned = plan(deal(), (), latest, rates(), DAYS_LATE)
    assert weigh(planned, latest, "accept", (limit_rules, without), analyse).deal.sensitivity.code == (
        "sensitivity-without-combined"
    )
