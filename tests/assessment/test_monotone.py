"""Better figures never make a worse verdict: over the whole policy, whatever else is wrong with the partner.

One figure of the latest year moves in its better direction, all others stay. Neither the verdict, nor its score, nor
one of the two answers may get worse. Figures take values at, just beside and far from every mark that the policy names
for them, so that every band, cap, lift and flag is crossed in every company that chance makes up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_files import STANDARD, policy_text, shipped_policies
from finvet.model import Assessment
from finvet.ratios.catalogue import CATALOGUE, user_facts
from tests.assessment.made_partner import ITEMS, RATIOS, Made

VERDICTS = ("insufficient", "accept", "conditions", "secured", "decline", "stop")
"""No figure opens or closes a gate by being better: insufficient meets only what knock-outs leave in its place."""
VIABLE = ("viable", "marginal", "not_viable", "not_shown")
PAYS = ("likely", "late", "doubtful", "not_shown")
ZONES = ("distress", "grey", "safe")

MARKS = ("fine", "concern", "below", "above", "at_least", "at_most")
BETTER = {
    "total_equity": "higher", "cf_operating": "higher", "cash_and_equivalents": "higher", "sloan_accruals_cf": "lower",
    "listed": "higher", "subordinated_shareholder_loans": "higher",
    "cndcec_sector": "neither", "subscription_business": "neither", "accounting_break": "neither",
}  # fmt: skip
"""The better direction of what the catalogue does not judge; accruals are flagged above a mark alone."""
AGAINST = frozenset(user_facts()) - frozenset(BETTER)
"""The other facts of a case tell of trouble: the fewer, the better."""
SERIES = {
    "ocf_margin": 0.01,
    "cash_and_equivalents": 20.0,
    "quick_ratio": 0.05,
    "dpo_series": 3.0,
    "equity_ratio": 0.01,
}
"""Figures of which the policy looks at all three years, each with what counts as noise."""


HEALTHY: Mapping[str, Mapping[str, object]] = {
    "startup": {"runway_months_on_hand": 30.0, "cash_days_with_lines": 200.0, "revenue_growth": 0.4}
}
"""What a policy asks of a healthy company beside the figures of the standard one."""


CORNERS: Mapping[str, Mapping[str, object]] = {
    "healthy": {},
    "negative equity made good by loans": {
        "total_equity": -1.0, "equity_to_share_capital": -0.1, "adjusted_equity": 0.0, "subordinated_shareholder_loans": 1.0,
    },
    "bought its shares back": {"total_equity": -1.0, "listed": 1.0, "ebitda_interest_cover": 9.0},
    "negative equity and no cash flow": {"total_equity": -1.0, "cf_operating": -1.0, "ocf_positive_years": 1.0},
    "funded start-up": {
        "ocf_negative_years": 3.0, "ocf_positive_years": 0.0, "cf_operating": -9.0, "burn_monthly": 1.0,
        "runway_months": 30.0, "runway_months_on_hand": 30.0, "exposure_to_cash": 0.01, "cash_conversion_3y": "weak",
        "ocf_cash_sum_3y": -9.0,
    },
    "burning": {"burn_monthly": 1.0, "runway_months": 8.0, "runway_months_on_hand": 8.0},
    "thin evidence": {"dscr": None, "dscr_substituted": None, "payables_stretch": None, "ocf_positive_years": None},
    "with a deal": {
        "peak_exposure": 9.0, "annual_contract_value": 9.0, "exposure_to_cash_and_lines": 0.01, "exposure_to_nw": 0.01,
        "contract_to_mean_fcf": 0.01,
    },
}  # fmt: skip
"""Companies at which several rules of a policy meet."""


SOME_DEEP = [pytest.param(name, marks=() if name == STANDARD else pytest.mark.deep) for name in shipped_policies()]


def marks(part: Any) -> Iterator[tuple[str, float]]:
    """Every figure that a policy names with every mark that it holds against it."""
    if isinstance(part, dict):
        if isinstance(part.get("figure"), str):
            yield from (
                (part["figure"], float(part[mark])) for mark in MARKS if isinstance(part.get(mark), int | float)
            )
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from marks(inner)


@cache
def ladders(policy: str) -> Mapping[str, tuple[float, ...]]:
    """For every figure of a policy the values that it takes, from the worst to the best."""
    found: dict[str, set[float]] = {}
    for name, mark in marks(policy_text(policy).document):
        far = abs(mark) + 1
        found.setdefault(name, set()).update((mark, mark - 1e-6, mark + 1e-6, mark - far, mark + far))
    for name, noise in SERIES.items():
        found.setdefault(name, set()).update(step * noise for step in (-9, 0, 8, 9, 11, 20))
    return {name: tuple(sorted(values, reverse=better(name) == "lower")) for name, values in found.items()}


def better(name: str) -> str:
    return BETTER.get(name) or ("lower" if name in AGAINST else CATALOGUE[name].better)


def judged(policy: str) -> list[str]:
    return [name for name in ladders(policy) if better(name) in ("higher", "lower")]


@st.composite
def spoilt(draw: st.DrawFn, policy: str = STANDARD) -> dict[str, object]:
    """A partner of which some figures are other than healthy: numbers, missing, or not meaningful."""
    names = draw(st.sets(st.sampled_from(judged(policy)), max_size=9))
    value = {name: st.sampled_from([*ladders(policy)[name], None, "strong", "weak"]) for name in names}
    made: dict[str, object] = {name: draw(value[name]) for name in sorted(names)}
    for name in sorted(draw(st.sets(st.sampled_from(sorted(SERIES))))):
        made[name] = (*_earlier(draw, ladders(policy)[name]), made.get(name, _last(name)))
    return made | {"zone": draw(st.sampled_from(ZONES))}


def _earlier(draw: st.DrawFn, ladder: tuple[float, ...]) -> tuple[float, float]:
    first, second = draw(st.sampled_from(ladder)), draw(st.sampled_from(ladder))
    return first, second


def _last(name: str) -> object:
    healthy = {**ITEMS, **RATIOS}[name]
    return healthy[-1] if isinstance(healthy, tuple) else healthy


def with_latest(made: Mapping[str, object], name: str, value: object) -> dict[str, object]:
    """The partner with another value of the latest year; the years before it stay."""
    before = made.get(name, {**ITEMS, **RATIOS}.get(name))
    return {**made, name: (*before[:-1], value) if isinstance(before, tuple) else value}


@cache
def _policy(name: str) -> Policy:
    return load(name)


def grades(assessment: Assessment) -> tuple[int, int, int]:
    verdict = assessment.verdict
    return (
        VERDICTS.index(verdict.code), VIABLE.index(verdict.viable_cash_flow), PAYS.index(verdict.pays_on_time),
    )  # fmt: skip


def judge(policy: str, made: Mapping[str, object]) -> Assessment:
    return Made(**made, policy=_policy(policy)).assessed()


def is_no_worse(after: Assessment, before: Assessment) -> bool:
    """Whether verdict, answers and score are at least as good as before."""
    scores = (before.verdict.score, after.verdict.score)
    lost = 0.0 if None in scores else (scores[0] or 0.0) - (scores[1] or 0.0)
    return lost <= 1e-9 and all(a <= b for a, b in zip(grades(after), grades(before), strict=True))


@pytest.mark.parametrize("policy", shipped_policies())
@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_better_figure_never_makes_a_worse_verdict(policy: str, data: st.DataObject) -> None:
    made = {**HEALTHY.get(policy, {}), **data.draw(spoilt(policy))}
    name = data.draw(st.sampled_from(judged(policy)))
    ladder = ladders(policy)[name]
    low = data.draw(st.integers(0, len(ladder) - 2))
    high = data.draw(st.integers(low + 1, len(ladder) - 1))
    before, after = (judge(policy, with_latest(made, name, ladder[at])) for at in (low, high))
    assert is_no_worse(after, before), (grades(before), grades(after))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(spoilt(), st.sampled_from([("distress", "grey"), ("grey", "safe"), ("distress", "safe")]))
def test_a_better_zone_never_makes_a_worse_verdict(made: dict[str, object], zones: tuple[str, str]) -> None:
    before, after = (judge(STANDARD, {**made, "zone": zone}) for zone in zones)
    assert is_no_worse(after, before), (grades(before), grades(after))


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("policy", SOME_DEEP)
def test_every_figure_of_the_policy_is_moved_past_every_mark(policy: str, corner: str) -> None:
    company = {**HEALTHY.get(policy, {}), **CORNERS[corner]}
    for name in judged(policy):
        found = [judge(policy, with_latest(company, name, value)) for value in ladders(policy)[name]]
        for before, after in pairwise(found):
            assert is_no_worse(after, before), (name, grades(before), grades(after))
