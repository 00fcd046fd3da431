"""Better figures never make a worse verdict: over the whole policy, whatever else is wrong with the partner.

One figure of the latest year moves in its better direction, all others stay. Neither the verdict, nor its score, nor
one of the two answers may get worse. Figures take values at, just beside and far from every mark that the policy names
for them, so that every band, cap, lift and flag is crossed in every company that chance makes up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.assessment.policy import Policy, load
from finvet.model import Assessment
from finvet.ratios.catalogue import CATALOGUE, user_facts
from tests.assessment.made_partner import ITEMS, RATIOS, Made
from tests.mutants.policies import standard

VERDICTS = ("accept", "conditions", "secured", "decline", "insufficient", "stop")
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
def ladders() -> Mapping[str, tuple[float, ...]]:
    """For every figure the values that it takes, from the worst to the best."""
    found: dict[str, set[float]] = {}
    for name, mark in marks(standard()):
        far = abs(mark) + 1
        found.setdefault(name, set()).update((mark, mark - 1e-6, mark + 1e-6, mark - far, mark + far))
    for name, noise in SERIES.items():
        found.setdefault(name, set()).update(step * noise for step in (-9, 0, 8, 9, 11, 20))
    return {name: tuple(sorted(values, reverse=better(name) == "lower")) for name, values in found.items()}


def better(name: str) -> str:
    return BETTER.get(name) or ("lower" if name in AGAINST else CATALOGUE[name].better)


def judged() -> list[str]:
    return [name for name in ladders() if better(name) in ("higher", "lower")]


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, object]:
    """A partner of which some figures are other than healthy: numbers, missing, or not meaningful."""
    names = draw(st.sets(st.sampled_from(judged()), max_size=9))
    value = {name: st.sampled_from([*ladders()[name], None, "strong", "weak"]) for name in names}
    made: dict[str, object] = {name: draw(value[name]) for name in sorted(names)}
    for name in sorted(draw(st.sets(st.sampled_from(sorted(SERIES))))):
        made[name] = (*_earlier(draw, name), made.get(name, _last(name)))
    return made | {"zone": draw(st.sampled_from(ZONES))}


def _earlier(draw: st.DrawFn, name: str) -> tuple[float, float]:
    first, second = draw(st.sampled_from(ladders()[name])), draw(st.sampled_from(ladders()[name]))
    return first, second


def _last(name: str) -> object:
    healthy = {**ITEMS, **RATIOS}[name]
    return healthy[-1] if isinstance(healthy, tuple) else healthy


def with_latest(made: Mapping[str, object], name: str, value: object) -> dict[str, object]:
    """The partner with another value of the latest year; the years before it stay."""
    before = made.get(name, {**ITEMS, **RATIOS}.get(name))
    return {**made, name: (*before[:-1], value) if isinstance(before, tuple) else value}


@cache
def _policy() -> Policy:
    return load()


def grades(assessment: Assessment) -> tuple[int, int, int]:
    verdict = assessment.verdict
    return (
        VERDICTS.index(verdict.code), VIABLE.index(verdict.viable_cash_flow), PAYS.index(verdict.pays_on_time),
    )  # fmt: skip


def holds(worse: Mapping[str, object], improved: Mapping[str, object]) -> None:
    before, after = (Made(**made, policy=_policy()).assessed() for made in (worse, improved))
    assert all(a <= b for a, b in zip(grades(after), grades(before), strict=True)), (grades(before), grades(after))
    if before.verdict.score is not None and after.verdict.score is not None:
        assert after.verdict.score >= before.verdict.score - 1e-9


@settings(max_examples=300, deadline=None, derandomize=True)
@given(spoilt(), st.data())
def test_a_better_figure_never_makes_a_worse_verdict(made: dict[str, object], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(judged()))
    ladder = ladders()[name]
    low = data.draw(st.integers(0, len(ladder) - 2))
    high = data.draw(st.integers(low + 1, len(ladder) - 1))
    holds(with_latest(made, name, ladder[low]), with_latest(made, name, ladder[high]))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(spoilt(), st.sampled_from([("distress", "grey"), ("grey", "safe"), ("distress", "safe")]))
def test_a_better_zone_never_makes_a_worse_verdict(made: dict[str, object], zones: tuple[str, str]) -> None:
    holds({**made, "zone": zones[0]}, {**made, "zone": zones[1]})


@pytest.mark.parametrize("name", judged())
def test_every_figure_of_the_policy_is_moved_past_every_mark(name: str) -> None:
    healthy: dict[str, object] = {}
    for worse, improved in zip(ladders()[name], ladders()[name][1:], strict=False):
        holds(with_latest(healthy, name, worse), with_latest(healthy, name, improved))
