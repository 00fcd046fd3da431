"""The steps of a catalogue: what formulas share is computed once, and what a ratio needs makes it absent."""

import math

import numpy as np
import pytest

from finvet.ratios.buffers import placed
from finvet.ratios.catalogue import CATALOGUE, gather
from finvet.ratios.define import Family
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Column, evaluate, read_parameter
from finvet.ratios.operations import ABSENT, ZERO, choose, count, first, meaningful, per, zero
from finvet.ratios.program import Program, program

ratio = Family("made up")
NAN = math.nan


@ratio("ratio", better="higher", source="made up")
def sold_per_asset(revenue: Column, total_assets: Column) -> Column:
    """Revenue per unit of assets."""
    return per(revenue, total_assets)


@ratio("ratio", better="higher", source="made up")
def owed_per_asset(total_liabilities: Column, total_assets: Column, revenue: Column = ZERO) -> Column:
    """Liabilities per unit of assets, beside what was sold."""
    return per(total_liabilities, total_assets) - per(revenue, total_assets)


@ratio("count", better="higher", source="made up")
def signs(revenue: Column, inventories: Column, goodwill: Column = ABSENT) -> Column:
    """Signs of two, none of which is absent by itself."""
    return count(revenue > 0, inventories > 0, goodwill > 0)


@ratio("ratio", better="higher", source="made up")
def either_of(revenue: Column = ABSENT, sold_per_asset: Column = ABSENT, stated_ebitda: Column = ABSENT) -> Column:
    """The first that is there, unless there is no revenue."""
    return meaningful(first(stated_ebitda, sold_per_asset), (zero(revenue), "weak", "no-revenue"))


@ratio("ratio", better="higher", source="made up")
def capped(operating_profit: Column, interest_expense: Column) -> Column:
    """Cover, nine where there is no interest."""
    return choose(zero(interest_expense), 9, per(operating_profit, interest_expense))


@ratio("count", better="higher", source="made up")
def swollen(goodwill: Column = ABSENT) -> Column:
    """Whether there is goodwill."""
    return count(goodwill > 0)


@ratio("count", better="higher", source="made up")
def was_swollen(prior_swollen: Column) -> Column:
    """Whether there was goodwill a year before."""
    return prior_swollen * 1


MADE_UP = gather(ratio.members)


def computed(columns: dict[str, list[float]]) -> dict[str, list[float]]:
    rows = len(next(iter(columns.values())))
    arrays = {name: np.array(values) for name, values in columns.items()}
    panel = Panel(arrays, np.zeros(rows, dtype=np.int64), 2020.0 + np.arange(rows))
    return {name: column.tolist() for name, column in panel.compute(MADE_UP).items()}


def operators(of: Program) -> list[str]:
    return [step.operator for step in of.steps]


def test_what_formulas_share_is_computed_once() -> None:
    two = program({"sold_per_asset": sold_per_asset})
    assert operators(program(MADE_UP)).count("nonzero") == 2  # of total assets and interest
    assert operators(two).count("divide") == 1
    seen = [(step.operator, step.arguments) for step in program(CATALOGUE).steps if step.operator != "finite"]
    assert len(seen) == len(set(seen))


def test_a_needed_input_that_only_conditions_use_makes_the_ratio_absent() -> None:
    found = computed({"revenue": [1.0, NAN, 1.0, -1.0], "inventories": [1.0, 1.0, NAN, 1.0]})
    np.testing.assert_array_equal(found["signs"], [2.0, NAN, NAN, 1.0])


def test_a_needed_input_of_the_branch_not_taken_makes_the_ratio_absent() -> None:
    found = computed({"operating_profit": [2.0, NAN, 2.0], "interest_expense": [0.0, 0.0, 1.0]})
    np.testing.assert_array_equal(found["capped"], [9.0, NAN, 2.0])


def test_a_ratio_that_absent_columns_decide_has_no_prior_year_before_the_first() -> None:
    found = computed({"revenue": [1.0, 1.0, 1.0]})
    assert found["swollen"] == [0.0, 0.0, 0.0]
    np.testing.assert_array_equal(found["was_swollen"], [NAN, 0.0, 0.0])


def test_absent_columns_cost_no_steps() -> None:
    whole, given = program(MADE_UP), program(MADE_UP, ["revenue"])
    assert list(given.stated) == ["revenue"]
    assert len(given.steps) < len(whole.steps) / 2
    assert operators(given).count("finite") == len(MADE_UP)


def test_what_is_absent_either_way_is_not_chosen() -> None:
    assert "where" in operators(program({"either_of": either_of}))
    assert operators(program({"either_of": either_of}, ["revenue"])) == ["finite"]  # nor is its condition asked


def test_a_buffer_holds_amounts_or_conditions_and_never_both() -> None:
    steps = program(CATALOGUE)
    there = placed(steps)
    mixed = [s for s in there.steps if s.target in there.buffers and there.buffers[s.target] != s.is_condition]
    assert not mixed
    assert len(there.buffers) < len(steps.steps) / 4


def test_only_what_does_not_come_through_by_itself_is_looked_for() -> None:
    assert "is_absent" not in operators(program({"sold_per_asset": sold_per_asset}))
    assert operators(program({"signs": signs})).count("is_absent") == 2


def test_an_absent_optional_input_counts_as_its_default() -> None:
    columns = {"total_assets": [2.0, 2.0, 0.0], "total_liabilities": [4.0, 4.0, 4.0], "revenue": [NAN, 1.0, 1.0]}
    np.testing.assert_array_equal(computed(columns)["owed_per_asset"], [2.0, 1.5, NAN])


def test_a_ratio_of_a_ratio_and_a_stated_item_of_a_name() -> None:
    columns = {"revenue": [6.0, 0.0, 6.0], "total_assets": [2.0, 2.0, NAN], "ebitda": [NAN, 5.0, NAN]}
    np.testing.assert_array_equal(computed(columns)["either_of"], [3.0, NAN, NAN])


@pytest.mark.parametrize("name", sorted(CATALOGUE))
def test_the_tree_in_columns_and_in_numbers_and_the_function_agree(name: str) -> None:
    of = CATALOGUE[name]
    rng = np.random.default_rng(len(name))
    columns = {i.parameter: np.where(rng.random(60) < 0.2, NAN, rng.integers(-3, 9, 60) * 1.5) for i in of.inputs}
    with np.errstate(all="ignore"):
        whole = evaluate(of.tree, lambda needed: columns[needed.parameter])
        np.testing.assert_array_equal(of.compute(columns), whole)
        for row in range(60):
            number = evaluate(of.tree, lambda needed, row=row: float(columns[needed.parameter][row]))
            np.testing.assert_array_equal(number, whole[row])


def test_an_input_over_all_rows_is_seen_without_its_default() -> None:
    panel = Panel({"revenue": np.array([NAN, 2.0])}, np.zeros(2, dtype=np.int64), np.array([2020.0, 2021.0]))
    np.testing.assert_array_equal(panel.column(read_parameter("revenue", required=False, default=0.0)), [NAN, 2.0])
