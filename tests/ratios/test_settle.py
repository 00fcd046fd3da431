"""A formula as it is settled for a row, and the short way to that where presence alone decides."""

from __future__ import annotations

import math

import numpy as np
import pytest

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import DAYS
from finvet.ratios.formula import Input, call, evaluate, leaves
from finvet.ratios.operations import DAYS_PER_YEAR
from finvet.ratios.settle import Settled, goes_by_presence, settled_by_presence

AMOUNTS = (1.0, -3.0, 250.0, 0.0, 7e8)


def test_what_presence_settles_is_what_amounts_settle() -> None:
    """The short way and the long one, over every ratio of the catalogue, some of whose optional inputs are absent."""
    random, short = np.random.default_rng(5), 0
    for ratio in CATALOGUE.values():
        if not goes_by_presence(ratio.tree):
            continue
        for _ in range(30):
            there = tuple(needed.required or random.random() < 0.7 for needed in ratio.inputs)
            values = {
                needed: (DAYS_PER_YEAR if needed.name == "days" else float(random.choice(AMOUNTS)))
                if is_there
                else math.nan
                for needed, is_there in zip(ratio.inputs, there, strict=True)
            }
            if math.isnan(value_of(ratio.tree, values)):
                continue
            optional = tuple(not math.isnan(values[needed]) for needed in ratio.optional)
            long, found = Settled(ratio.tree, values.__getitem__), settled_by_presence(ratio, optional)
            assert (found.inputs, found.notes) == (long.inputs, long.notes), (ratio.name, values)
            short += 1
    assert short > 10 * len(CATALOGUE)


def value_of(tree: object, values: dict[Input, float]) -> float:
    """The value of a formula, an absent optional input counted as its default."""

    def counted(needed: Input) -> float:
        return needed.default if math.isnan(values[needed]) and not needed.required else values[needed]

    with np.errstate(all="ignore"):
        return float(evaluate(tree, counted))  # type: ignore[arg-type]


def test_what_goes_by_amounts_is_settled_row_by_row() -> None:
    assert not goes_by_presence(call("capped", Input("revenue"), 3.0))
    assert not goes_by_presence(call("add", call("choose", Input("a"), Input("b"), Input("c")), 1.0))
    assert not goes_by_presence(call("first", call("per", Input("a"), Input("b")), Input("c")))
    assert goes_by_presence(call("first", call("total", Input("a"), Input("b")), Input("c")))


@pytest.mark.parametrize(("days", "notes"), [(365.0, []), (360.0, []), (182.0, ["annualised"])])
def test_years_of_cover_of_a_part_year_say_so(days: float, notes: list[str]) -> None:
    settled = Settled(CATALOGUE["debt_coverage_years"].tree, lambda needed: days if needed == DAYS else 7.0)
    assert [note.code for note in settled.notes] == notes
    assert (DAYS in leaves(settled.tree)) == (days != DAYS_PER_YEAR)


@pytest.mark.parametrize(
    ("absent", "taken"), [("none", "depreciation_ppe"), ("depreciation_ppe", "depreciation_amortisation")]
)
def test_where_other_years_are_not_known_what_is_there_tells_the_choice(absent: str, taken: str) -> None:
    def value_of(needed: Input) -> float:
        return math.nan if needed.view == "throughout" or needed.name == absent else 7.0

    settled = Settled(CATALOGUE["depreciation_charge"].tree, value_of)
    assert [needed.name for needed in settled.inputs] == [taken]
