"""Policies as people read them: every value is told, and every difference."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, reduce
from operator import getitem
from typing import Any

import pytest
from pydantic import ValidationError

from finvet.assessment.conditions import Condition
from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_checks import validated
from finvet.assessment.policy_files import policy_content, shipped_policies
from finvet.policies.entries import entries
from finvet.policies.sheet import compared, sheet
from finvet.policies.words import PolicyWords

WORDS = PolicyWords({"dscr": "ratio", "equity_ratio": "percent", "listed": "yes_no", "dpo_best": "days"})
HIDDEN = ("name", "version")


@cache
def standard() -> dict[str, Any]:
    return tomllib.loads(policy_content("standard")[1].decode())


def policy_of(document: dict[str, Any]) -> Policy:
    return validated(Policy, {**document, "sha256": "0"})


def numbers(part: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every number of a policy."""
    if isinstance(part, dict):
        for key, inner in part.items():
            yield from numbers(inner, (*way, key))
    elif isinstance(part, list):
        for place, inner in enumerate(part):
            yield from numbers(inner, (*way, place))
    elif isinstance(part, int | float) and not isinstance(part, bool):
        yield way


def moved(way: tuple[Any, ...]) -> Policy | None:
    """The standard policy with one number moved, as little as that number may; None where it may not move alone."""
    *steps, last = way
    for by in (0.0001, -0.0001, 1, -1):
        document = copy.deepcopy(standard())
        part = reduce(getitem, steps, document)
        part[last] += by
        with suppress(ValidationError):
            return policy_of(document)
    return None


def test_every_number_of_the_standard_policy_that_is_moved_is_told_as_a_difference() -> None:
    as_it_is = entries(policy_of(standard()))
    others = {way: other for way in numbers(standard()) if (other := moved(way))}
    assert len(others) > 150
    assert [way for way, other in others.items() if entries(other) == as_it_is] == []


@pytest.mark.parametrize(
    ("old", "new", "key", "said"),
    [
        ("accept = 75", "accept = 80", "bands.accept", "from 75 -> from 80"),
        (
            '[[risk.disagrees]]\nverdicts = ["accept"]',
            '[risk]\nbase_rate = 0.03\n[[risk.disagrees]]\nverdicts = ["accept"]',
            "risk.base_rate",
            "as many are taken to fail in a year as of the companies that the model was fitted to"
            " -> 3 % of companies such as these are taken to fail in a year",
        ),
        ("star = true", "star = false", "scorecard.ocf_positive_years", "10 ★ -> 10"),
        ('take = "worst"', 'take = "first"', "scorecard.dpo_best", "the worst that is there counts -> the first that"),
        ("complete = true", "complete = false", "scorecard.credibility.m_score", "only with every input known -> nothing"),
        ("safe = 2", "safe = 1", "scorecard.altman_z_double_prime.altman_z_double_prime", "2: safe; 1: grey -> 1: safe and grey"),
        ('better = "lower", fine = 60, concern = 90', 'better = "higher", fine = 90, concern = 60', "scorecard.dpo_best.dpo_best", "2: at 60 days or below"),
        ('without_opinion = "replaces"', 'without_opinion = "silent"', "knock_outs.K8", "replaces a missing opinion -> nothing"),
        ('or_not_meaningful = "weak"', 'or_not_meaningful = "strong"', "knock_outs.K11", "to its credit"),
        ('low_confidence = "conditions"', 'low_confidence = "secured"', "overrides.low_confidence", "at best secured"),
        ('worse = "rising"', 'worse = "falling"', "overrides.trend.dpo_series", "rises by more than 3 days -> "),
        ('after = ["D4"]', 'after = ["D5"]', "requests.comparable-periods", "after D4 -> after D5"),
        ("always = true", 'after = ["K1"]', "requests.annual-reports", "always -> after K1"),
        (', "sheets-contradict"]', "]", "gates.D1", "sheets-contradict"),
        ('until = "peak_exposure"', 'until = "annual_contract_value"', "unchecked", "only in standard: "),
        ('S1 = ["sales"]', 'S1 = ["lenders"]', "rest.stress.scenarios.S1.1", "sales -> lenders"),
    ],
)  # fmt: skip
def test_a_switch_that_is_thrown_is_told(old: str, new: str, key: str, said: str) -> None:
    text = policy_content("standard")[1].decode()
    assert old in text
    told = compared(load(), policy_of(tomllib.loads(text.replace(old, new, 1))))
    assert key in told
    assert said in told


def test_a_block_in_one_policy_alone_is_told_with_its_policy() -> None:
    told = compared(load("standard"), load("cautious")).splitlines()
    assert (
        "knock_outs.K2.3: only in cautious: secured; Qualified opinion; a cap at decline or stop stands without an opinion too"
        in told
    )
    assert "overrides.stars.2: only in standard: 2 ★ at 0: at best secured" in told


@pytest.mark.parametrize("name", shipped_policies())
def test_a_policy_says_the_same_as_itself(name: str) -> None:
    assert compared(load(name), load(name)) == f"{name} and {name} say the same"
    paths = [entry.path for entry in entries(load(name))]
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize("name", shipped_policies())
def test_the_sheet_shows_every_section_with_its_blocks_within_the_width(name: str) -> None:
    policy = load(name)
    lines = sheet(policy).splitlines()
    assert lines[0] == f"Policy {name}, version {policy.version}, sha256 {policy.sha256}"
    assert ("It extends standard." in lines) == (name != "standard")
    assert max(map(len, lines)) <= 120
    text = "\n".join(lines)
    for rule in (*policy.indicators, *policy.knock_outs, *policy.rules):
        assert f"\n  {rule.id}" in text
    assert text.count("Casey and") == 1


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ({"figure": "dscr", "below": 1.25}, "Debt service cover below 1.25 x"),
        ({"figure": "dscr", "above": 1, "at_most": 2}, "Debt service cover above 1 x and at 2 x or below"),
        ({"figure": "dscr", "at_least": 2, "at_most": 2}, "Debt service cover is 2 x"),
        ({"figure": "equity_ratio", "between": [0.105, 0.2]}, "Equity ratio from 10.5 % to 20 %"),
        ({"figure": "equity_ratio", "above": -0.1}, "Equity ratio above -10 %"),
        ({"figure": "dpo_best", "rises_by": 5}, "DPO, best variant up on the year before by 5 days or more"),
        ({"figure": "dpo_best", "falls_by": 0.05, "relative": True}, "DPO, best variant down on the year before by 5 % or more"),
        ({"figure": "dscr", "below": 1, "or_not_meaningful": "weak"}, "Debt service cover below 1 x, or not meaningful to its discredit"),
        ({"figure": "dscr", "below": 1, "complete": True}, "Debt service cover below 1 x (only with every input known)"),
        ({"figure": "insolvency_notice", "at_least": 1}, "Insolvency notice at 1 or above"),
        ({"pillar": "payment", "below": 50}, "pillar Payment behaviour below 50 %"),
        ({"knock_out": "K3"}, "knock-out K3 applies"),
        ({"term": "capital_made_good"}, "Capital made good (term)"),
        ({"given": "dscr"}, "Debt service cover is given"),
        ({"none": [{"knock_out": "K3"}]}, "not (knock-out K3 applies)"),
        ({"count": 2, "of": [{"given": "dscr"}, {"knock_out": "K3"}]}, "at least 2 of: Debt service cover is given; knock-out K3 applies"),
        ({"all": [{"given": "dscr"}, {"any": [{"knock_out": "K3"}, {"knock_out": "K4"}]}]}, "Debt service cover is given and (knock-out K3 applies or knock-out K4 applies)"),
        ({"all": [{"given": "dscr"}, {"figure": "dscr", "below": 1}]}, "Debt service cover below 1 x"),
    ],
)  # fmt: skip
def test_conditions_in_words(condition: dict[str, Any], words: str) -> None:
    assert WORDS.condition(validated(Condition, condition)) == words


def test_a_fact_that_is_yes_is_called_by_its_name() -> None:
    assert WORDS.condition(Condition(figure="listed", at_least=1)) == WORDS.condition(
        Condition(figure="listed", at_least=1)
    )
    assert "at" not in WORDS.condition(Condition(figure="listed", at_least=1)).split()
