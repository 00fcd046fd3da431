"""finvet.deal against a second hand that knows nothing of it, over random deals and random partners."""

from fractions import Fraction
from random import Random

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.deal.exposure import plan, weigh
from finvet.deal.figures import Latest
from finvet.deal.limit import limit
from finvet.deal.mitigants import mitigants
from finvet.deal.schedule import schedule
from finvet.exchange_rates import ExchangeRates, RateTable
from finvet.model import Figure, Milestone
from finvet.ratios.analysis import analyse
from finvet.vetting import with_figures
from tests.companies import made_up
from tests.deal import second_hand
from tests.deal.made_deals import deal, paid_after, partner

POLICY = load()
RULES = (POLICY.limit.rules, POLICY.stress.rules)
BILLINGS = ("monthly", "fortnightly", "quarterly", "milestones", "at_end", "in_advance")
SHARES = ((1.0,), (0.5, 0.5), (0.25, 0.5, 0.25), (0.125, 0.375, 0.25, 0.25))
PLACES = 2e-6
"""finvet.deal tells amounts apart to six decimals."""


def drawn_by(seed):
    return Random(seed)


def near(expected):
    return pytest.approx(float(expected), rel=1e-9, abs=PLACES)


def quarters(random, least, most):
    """Numbers with a binary end, so that both hands see the same day."""
    return random.randint(4 * least, 4 * most) / 4


def some_deal(random):
    value, months, shares = quarters(random, 1_000, 300_000), quarters(random, 1, 30), random.choice(SHARES)
    return deal(
        contract_value=value,
        months=months,
        billing=random.choice(BILLINGS),
        milestones=tuple(Milestone(months * random.randint(1, 16) / 16, share) for share in shares),
        terms_days=quarters(random, 0, 90),
        days_late=random.choice([None, quarters(random, 0, 60)]),
        advance=random.choice([0.0, float(int(random.random() * value))]),
        commitments=random.choice([0.0, quarters(random, 0, 50_000)]),
    )


@pytest.mark.parametrize("seed", range(40))
def test_the_peak_and_every_month_are_those_of_a_second_hand(seed):
    random = drawn_by(seed)
    terms, days = some_deal(random), quarters(random, 0, 150)
    found, exact = schedule(terms, paid_after(days)), Fraction(days)
    assert found.peak == near(second_hand.peak(terms, exact))
    assert max(month.most_owed for month in found.months) == near(found.peak)
    for month in found.months:
        expected = tuple(near(amount) for amount in second_hand.month(terms, exact, month.number))
        assert (month.invoiced, month.received, month.owed) == expected


@pytest.mark.parametrize("seed", range(20))
def test_what_protects_us_relieves_by_what_it_takes_off_the_peak_of_a_second_hand(seed):
    random = drawn_by(seed)
    terms, days = some_deal(random), quarters(random, 0, 150)
    found, exact = schedule(terms, paid_after(days)), Fraction(days)
    carried = limit(partner(), "secured", RULES[0], None)
    ways = mitigants(terms, found, carried, random.random() * found.peak, "EUR")
    assert ways
    for way in ways:
        left = second_hand.peak_with(way.id, terms, exact, way.size)
        if left is not None:
            assert way.relief == near(second_hand.peak(terms, exact) - left), way.id


def some_partner(random):
    """Line items of three years that need not fit together: each is used where the reference says so."""
    costs, fixed = random.uniform(500, 5_000), random.uniform(100, 3_000)
    year = {
        "revenue": costs + fixed + random.uniform(-500, 1_500),
        "cost_of_sales": costs,
        "depreciation_amortisation": random.uniform(0, 300),
        "interest_expense": random.uniform(1, 200),
        "cf_operating": random.uniform(-500, 1_500),
        "cf_interest_paid": -random.uniform(1, 200),
        "cf_capex": -random.uniform(0, 500),
        "cf_debt_repayment": -random.uniform(0, 500),
        "cash_and_equivalents": random.uniform(0, 2_000),
        "trade_receivables": random.uniform(0, 1_500),
        "inventories": random.uniform(10, 800),
        "total_current_assets": random.uniform(500, 4_000),
        "total_current_liabilities": random.uniform(500, 3_000),
        "trade_payables": random.uniform(50, 1_500),
        "short_term_debt": random.uniform(0, 800),
        "long_term_debt": random.uniform(1, 2_000),
        "intangible_assets": random.uniform(0, 300),
        "goodwill": random.uniform(0, 300),
        "total_equity": random.uniform(-500, 3_000),
    }
    year["operating_profit"] = year["revenue"] - costs - fixed - year["depreciation_amortisation"]
    stocks = ("inventories", "trade_payables", "cost_of_sales")
    return [*(year | {name: year[name] * random.uniform(0.8, 1.2) for name in stocks} for _ in range(2)), year]


def weighed(years, terms, verdict="accept", rates=None, **facts):
    statements = made_up(dict(zip((2022, 2023, 2024), years, strict=True)))
    year = statements.years[-1]
    statements = with_figures(statements, {name: Figure(name, year, value) for name, value in facts.items()})
    planned = plan(
        terms, (), Latest(statements, analyse(statements)), ExchangeRates(rates or {}, RateTable("", {})), 30.0
    )
    yearly = Figure("annual_contract_value", year, planned.yearly)
    statements = with_figures(statements, {yearly.name: yearly})
    return planned, weigh(planned, Latest(statements, analyse(statements)), verdict, RULES, analyse)


@pytest.mark.parametrize("seed", range(25))
def test_the_stressed_years_are_those_of_a_second_hand(seed):
    random = drawn_by(seed)
    years, foreign = some_partner(random), seed % 2
    facts = {
        "payment_terms_days": random.uniform(0, 120),
        "undrawn_credit_lines": random.uniform(0, 1_000),
        "foreign_currency_debt": random.uniform(0, 3_000),
    }
    terms = some_deal(random)
    terms = replace(terms, contract_value=terms.contract_value / 500, currency="USD" if foreign else None)
    _, found = weighed(years, terms, rates={"EURUSD": 1.25}, **facts)
    contract = terms.contract_value * min(1.0, 12 / terms.months) / (1.25 if foreign else 1.0)
    for scenario in found.deal.scenarios:
        expected = second_hand.next_year(scenario.id, years[2], years[1], contract, facts | {"foreign": foreign})
        assert scenario.survives is expected.pop("survives"), scenario.id
        got = {name: figure.value for name, figure in scenario.figures.items()}
        assert got == {n: None if v is None else pytest.approx(v, rel=1e-9, abs=1e-9) for n, v in expected.items()}


@pytest.mark.parametrize("verdict", ["accept", "conditions", "secured", "decline"])
@pytest.mark.parametrize("seed", range(5))
def test_limit_gap_and_payment_day_are_those_of_a_second_hand(verdict, seed):
    random = drawn_by(seed)
    years, equity, payroll = some_partner(random), random.uniform(0, 2_000), random.uniform(0, 300)
    terms = replace(some_deal(random), own_equity=equity, own_monthly_payroll=payroll)
    planned, found = weighed(years, terms, verdict)
    factor = {"accept": 1.0, "conditions": 0.6, "secured": 0.25, "decline": 0.0}[verdict]
    most = second_hand.limit(years[2], factor, min(equity / 10, 2 * payroll))
    assert found.limit.amount == near(most)
    paid = second_hand.collection_days(terms.terms_days, terms.days_late, *second_hand.payment_days(years))
    assert planned.schedule.collection.days == near(paid)
    assert found.deal.gap == near(max(0.0, planned.schedule.peak - most))
