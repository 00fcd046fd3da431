"""The words in which formulas are written beside plain arithmetic.

Each takes and returns columns (float64, NaN = absent) and never gives infinity; called with symbols it builds
the tree. Absence passes through unless the primitive says otherwise.
"""

from __future__ import annotations

import math
from functools import reduce
from typing import cast

import numpy as np

from finvet.model import Polarity
from finvet.ratios.formula import Column, Condition, Guard, Guarded, Node, as_node, operation

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
        value = np.where(condition, math.nan, value)
    return value


@operation
def per(amount: Column, base: Column | float) -> Column:
    """The amount per unit of the base; absent where the base is 0."""
    is_zero = np.equal(base, 0)
    return np.where(is_zero, math.nan, amount / np.where(is_zero, 1.0, base))


@operation
def positive(base: Column) -> Column:
    """The base where it is above 0, absent elsewhere."""
    return np.where(np.greater(base, 0), base, math.nan)


@operation
def zero(value: Column) -> Condition:
    """Whether the value is there and is 0."""
    return np.equal(value, 0)


@operation
def first(*alternatives: Column) -> Column:
    """The first of the alternatives that is there."""
    return reduce(lambda taken, other: np.where(np.isnan(taken), other, taken), alternatives)


@operation
def instead(stated: Column, substitute: Column) -> Column:
    """The stated figure, or a named substitute where it is absent; the result says so and is at most medium."""
    return np.where(np.isnan(stated), substitute, stated)


@operation
def total(*lines: Column) -> Column:
    """The sum of the lines that are there; absent where none is."""
    is_none_there = np.logical_and.reduce([np.isnan(line) for line in lines])
    summed = sum(np.where(np.isnan(line), 0.0, line) for line in lines)
    return np.where(is_none_there, math.nan, summed)


@operation
def choose(condition: Condition, chosen: Column | float, otherwise: Column) -> Column:
    """One of two columns, by a condition."""
    return np.where(condition, chosen, otherwise)


@operation
def smaller(one: Column | float, other: Column) -> Column:
    """The smaller of two values."""
    return cast(Column, np.minimum(one, other))


@operation
def larger(one: Column | float, other: Column) -> Column:
    """The larger of two values."""
    return cast(Column, np.maximum(one, other))


@operation
def size(value: Column) -> Column:
    """The value without its sign."""
    return np.abs(value)


@operation
def root(value: Column) -> Column:
    """The square root; absent for a negative value."""
    return np.sqrt(np.where(np.less(value, 0), math.nan, value))


@operation
def natural_log(value: Column) -> Column:
    """The natural logarithm; absent where the value is not above 0."""
    return np.log(np.where(np.greater(value, 0), value, math.nan))


@operation
def common_log(value: Column) -> Column:
    """The logarithm to base 10; absent where the value is not above 0."""
    return np.log10(np.where(np.greater(value, 0), value, math.nan))


@operation
def avg(closing: Column, opening: Column) -> Column:
    """The mean of closing and opening balance; the closing balance, with a note, where there is no opening one."""
    return np.where(np.isnan(opening), closing, (closing + opening) / 2)


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
    return (now + prior + prior2) / 3


@operation
def stdev3(now: Column, prior: Column, prior2: Column) -> Column:
    """The sample standard deviation over three years."""
    mean = (now + prior + prior2) / 3
    return np.sqrt(((now - mean) ** 2 + (prior - mean) ** 2 + (prior2 - mean) ** 2) / 2)


@operation
def count(*conditions: Condition) -> Column:
    """How many of the conditions hold. Compare inputs only: a comparison with an absent value does not hold."""
    return cast(Column, sum(np.where(condition, 1.0, 0.0) for condition in conditions))


@operation
def annual_rate(flow_per_stock: Column, days: Column) -> Column:
    """A flow, or a flow per stock, brought to a year of 365 days."""
    return flow_per_stock * (DAYS_PER_YEAR / days)  # a full year's flow stays what it is, to the last digit


@operation
def annual_cover(stock_per_flow: Column, days: Column) -> Column:
    """A stock per flow, with the flow brought to a year of 365 days."""
    return stock_per_flow * (days / DAYS_PER_YEAR)


def growth(now: Column, prior: Column) -> Column:
    """The change on the prior year, as a fraction; absent where the prior year is not positive."""
    return per(now, positive(prior)) - 1
