"""Whether a journal's answers hold under other settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.batch.settings import Settings
from finvet.benchmarks import Benchmarks
from finvet.confinement import LIMITS
from finvet.exchange_rates import RateTable
from finvet.guard import Opening
from finvet.hints import Hints
from tests.batch.batches import quick

HERE = quick(Path("out"))


@pytest.mark.parametrize(
    "other",
    [
        {"policy": load("cautious")},
        {"as_of": date(2025, 10, 1)},
        {"opening": Opening(hints=(Hints("a.hints.toml"),))},
        {"rates": RateTable("rates.csv", {})},
        {"formats": ("md",)},
        {"benchmarks": Benchmarks("Peers")},
        {"memos": "all"},
    ],
)
def test_what_an_answer_depends_on_makes_another_hash(other: dict[str, Any]) -> None:
    assert replace(HERE, **other).sha256 != HERE.sha256


@pytest.mark.parametrize(
    "other",
    [
        {"output": Path("elsewhere")},
        {"formats": HERE.formats[::-1]},
        {"opening": Opening(limits=replace(LIMITS, wall_seconds=1))},
    ],
)
def test_what_no_answer_depends_on_makes_none(other: dict[str, Any]) -> None:
    assert replace(HERE, **other).sha256 == HERE.sha256


def test_the_hash_is_made_anew_of_settings_that_are_given_another_day() -> None:
    assert replace(replace(HERE, as_of=date(2026, 1, 1)), as_of=HERE.as_of) == HERE
    assert isinstance(HERE, Settings)
