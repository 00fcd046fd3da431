"""The words in which formulas are written beside plain arithmetic.

Each takes and returns columns (float64, NaN = absent) and never gives infinity; called with symbols it builds
the tree. Absence passes through unless the primitive says otherwise.
"""

from __future__ import annotations

import math
from functools import reduce
from typing import cast

from finvet.model import Polarity
from finvet.ratios.formula import Column, Condition, Guard, Guarded, Node, as_node, operation
from finvet.ratios.primitives import (
    absolute,
    add,
    both,
    divide,
    is_absent,
    is_zero,
    log,
    log10,
    maximum,
    minimum,
    nonzero,
    square_root,
    where,
)

DAYS_PER_YEAR = 365

ABSENT: Column = cast(Column, math.nan)
"""Default of an input that may be absent: the formula itself deals with it."""

ZERO: Column = cast(Column, 0.0)
"""Default of an input that counts as 0 where it is absent; the result says so."""

ONE: Column = cast(Column, 1.0)
"""Default of an index that counts as 1 where it is absent; the result says so."""


def meaningful(value: Column, *guards: tuple[Condition, Polarity, str]) -> Column:
    """The value, except where one of the conditions takes its meaning away: (condition, polarity, reason code)."""
    symbol: object = value
    if isinstance(symbol, Node):
        built = tuple(Guard(as_node(condition), polarity, reason) for condition, polarity, reason in guards)
        return cast(Column, Guarded(symbol, built))
    for condition, _, _ in guards:
        value = where(condition, math.nan, value)
    return value


@operation
def per(amount: Column, base: Column | float) -> Column:
    """The amount per unit of the base; absent where the base is 0."""
    return cast(Column, divide(amount, nonzero(base)))


def per_owed(amount: Column, owed: Column, nothing: str) -> Column:
    """The amount per unit of what is owed or has to be paid; where nothing is, that is strong and no number."""
    return meaningful(per(amount, positive(owed)), (zero(owed), "strong", nothing))


@operation
def positive(base: Column) -> Column:
    """The base where it is above 0, absent elsewhere."""
    return cast(Column, where(base > 0, base, math.nan))


@operation
def zero(value: Column) -> Condition:
    """Whether the value is there and is 0, but for what adding up leaves over."""
    return cast(Condition, is_zero(value))


@operation
def first(*alternatives: Column) -> Column:
    """The first of the alternatives that is there."""
    return reduce(_or_else, alternatives)


@operation
def instead(stated: Column, substitute: Column) -> Column:
    """The stated figure, or a named substitute where it is absent; the result says so and is at most medium."""
    return _or_else(stated, substitute)


@operation
def total(*lines: Column) -> Column:
    """The sum of the lines that are there; absent where none is."""
    summed = reduce(add, [_or_else(line, ZERO) for line in lines])
    return cast(Column, where(reduce(both, map(is_absent, lines)), math.nan, summed))


@operation
def choose(condition: Condition, chosen: Column | float, otherwise: Column) -> Column:
    """One of two columns, by a condition."""
    return cast(Column, where(condition, chosen, otherwise))


@operation
def smaller(one: Column | float, other: Column) -> Column:
    """The smaller of two values."""
    return cast(Column, minimum(one, other))


@operation
def larger(one: Column | float, other: Column) -> Column:
    """The larger of two values."""
    return cast(Column, maximum(one, other))


@operation
def size(value: Column) -> Column:
    """The value without its sign."""
    return cast(Column, absolute(value))


@operation
def root(value: Column) -> Column:
    """The square root; absent for a negative value."""
    return cast(Column, square_root(where(value < 0, math.nan, value)))


@operation
def natural_log(value: Column) -> Column:
    """The natural logarithm; absent where the value is not above 0."""
    return cast(Column, log(where(value > 0, value, math.nan)))


@operation
def common_log(value: Column) -> Column:
    """The logarithm to base 10; absent where the value is not above 0."""
    return cast(Column, log10(where(value > 0, value, math.nan)))


@operation
def avg(closing: Column, opening: Column) -> Column:
    """The mean of closing and opening balance; the closing balance, with a note, where there is no opening one."""
    return _or_else(cast(Column, divide(closing + opening, 2.0)), closing)


@operation
def sum2(now: Column, prior: Column) -> Column:
    """The sum over two years."""
    return now + prior


@operation
def sum3(now: Column, prior: Column, prior2: Column) -> Column:
    """The sum over three years."""
    return now + prior + prior2


@operation
def avg3(now: Column, prior: Column, prior2: Column) -> Column:
    """The mean over three years."""
    return cast(Column, divide(now + prior + prior2, 3.0))


@operation
def stdev3(now: Column, prior: Column, prior2: Column) -> Column:
    """The sample standard deviation over three years."""
    mean = divide(now + prior + prior2, 3.0)
    squares = [(year - mean) * (year - mean) for year in (now, prior, prior2)]
    return cast(Column, square_root(divide(reduce(add, squares), 2.0)))


@operation
def count(*conditions: Condition) -> Column:
    """How many of the conditions hold. Compare inputs only: a comparison with an absent value does not hold."""
    return cast(Column, reduce(add, conditions, 0.0))


@operation
def annual_rate(flow_per_stock: Column, days: Column) -> Column:
    """A flow, or a flow per stock, brought to a year of 365 days."""
    # The quotient first: a full year's flow stays what it is, to the last digit.
    return cast(Column, flow_per_stock * divide(float(DAYS_PER_YEAR), nonzero(days)))


@operation
def annual_cover(stock_per_flow: Column, days: Column) -> Column:
    """A stock per flow, with the flow brought to a year of 365 days."""
    return cast(Column, stock_per_flow * divide(days, float(DAYS_PER_YEAR)))


@operation
def capped(value: Column, most: float) -> Column:
    """The value, counted up to the most that counts; the result says so where that binds."""
    return cast(Column, minimum(most, value))


@operation
def expected(value: Column, least: float, most: float) -> Column:
    """The value as it is; the result says so where it lies outside what there is, and is then of low confidence."""
    del least, most  # they are for whoever reads the tree
    return value


def growth(now: Column, prior: Column) -> Column:
    """The change on the prior year, as a fraction; absent where the prior year is not positive."""
    return per(now, positive(prior)) - 1


def _or_else(value: Column, substitute: Column) -> Column:
    return cast(Column, where(is_absent(value), substitute, value))
