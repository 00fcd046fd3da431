"""One partner on plain numbers: to the last digit what the columns of a panel give."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.formula import read_parameter
from finvet.ratios.kernels import KERNELS
from finvet.ratios.primitives import PRIMITIVES
from finvet.ratios.program import program
from finvet.ratios.series import Series, _in_turns

NAN = math.nan
INPUTS = sorted(
    {i.name for ratio in CATALOGUE.values() for i in ratio.inputs if i.view == "stated" or i.name not in CATALOGUE}
)
AMOUNTS = st.one_of(
    st.sampled_from([NAN, 0.0, -0.0, 1.0, -1.0, 1e-300, 1e300, -1e300, 5e-324]),
    st.floats(-1e9, 1e9),
    st.integers(-50, 50).map(float),
)


@given(
    st.lists(st.sampled_from([1.0, 1.0, 1.2, 2.0]), min_size=0, max_size=4),
    st.data(),
)
@settings(max_examples=40, deadline=None)
def test_numbers_and_columns_give_the_same(gaps: list[float], data: st.DataObject) -> None:
    end = [2020.0 + sum(gaps[:row]) for row in range(len(gaps) + 1)]
    years = st.lists(AMOUNTS, min_size=len(end), max_size=len(end))
    stated = {name: data.draw(years) for name in data.draw(st.sets(st.sampled_from(INPUTS), min_size=60))}
    numbers = Series(stated, end).compute(CATALOGUE)
    columns = {name: np.array(values) for name, values in stated.items()}
    expected = Panel(columns, np.zeros(len(end), dtype=np.int64), np.array(end)).compute(CATALOGUE)
    for name, values in expected.items():
        np.testing.assert_array_equal(numbers[name], values, err_msg=name, strict=False)
        assert not np.signbit(np.array(numbers[name])[np.array(numbers[name]) == 0]).any(), name


def test_every_year_of_a_partner_is_asked_alike() -> None:
    stated = {"revenue": [1.0, NAN, 3.0, 4.0], "inventories": [1.0, 2.0, 3.0, 4.0]}
    end = [2020.0, 2021.0, 2022.5, 2023.5]
    series = Series(stated, end)
    panel = Panel({n: np.array(v) for n, v in stated.items()}, np.zeros(4, dtype=np.int64), np.array(end))
    for view in ("", "prior_", "prior2_", "throughout_", "later_", "stated_"):
        for name in (*stated, "goodwill"):
            needed = read_parameter(view + name, required=True)
            np.testing.assert_array_equal(series.column(needed), panel.column(needed), err_msg=needed.parameter)
            assert [series.row_of(needed, row) for row in range(4)] == [panel.row_of(needed, row) for row in range(4)]
    assert Series({"revenue": [1.0]}, [2020.0]).column(read_parameter("later_revenue", required=True)) == [0.0]


def test_no_years_give_no_numbers() -> None:
    assert all(numbers == [] for numbers in Series({}, []).compute(CATALOGUE).values())


def test_a_row_takes_a_call_for_many_steps() -> None:
    steps = program(CATALOGUE)
    turns, _ = _in_turns(steps)
    assert len(turns) < len(steps.steps) / 7


VALUES = (NAN, math.inf, -math.inf, 0.0, -0.0, 2.5, -3.0, 1e300, 1e-300)


@pytest.mark.parametrize("name", sorted(set(PRIMITIVES) - {"where", "both", "either"}))
def test_a_primitive_is_the_same_on_a_number_and_on_a_column(name: str) -> None:
    primitive = PRIMITIVES[name]
    arity = 1 if name in ONE_ARGUMENT else 2
    arguments = [(one, other)[:arity] for one in VALUES for other in VALUES if _is_taken(name, one, other)]
    columns = [np.array(column) for column in zip(*arguments, strict=True)]
    with np.errstate(all="ignore"):
        out = np.empty(len(arguments), dtype=np.bool_ if primitive.is_condition else np.float64)
        KERNELS[name](*columns, out=out)
        np.testing.assert_array_equal(primitive(*columns), out)
        np.testing.assert_array_equal([primitive.on_numbers(*numbers) for numbers in arguments], out)


ONE_ARGUMENT = {"negate", "is_absent", "is_zero", "nonzero", "finite", "absolute", "square_root", "log", "log10"}


def _is_taken(name: str, one: float, other: float) -> bool:
    """Formulas take away what a primitive cannot do: a base of 0, a root or logarithm of what is below."""
    if name == "divide":
        return other != 0
    return name not in ("square_root", "log", "log10") or one > 0 or math.isnan(one)
