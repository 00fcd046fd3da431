"""What a formula is computed with in the end: some twenty steps, each over a column or over one number.

The operations of a formula are written in these. Called with symbols a primitive builds the tree, so that evaluating
a formula over symbols writes it out in primitives; `program` makes the steps of a whole catalogue of that.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from finvet.ratios.formula import COMPUTE, Column, Condition, Node, call


@dataclass(frozen=True)
class Primitive:
    """One step: `on_columns` writes to `out` where that is given, `on_numbers` gives the same for a single row.

    Neither raises: a base that is 0 is taken away before it is divided by, an argument below 0 before its root.
    """

    name: str
    on_columns: Callable[..., Any]
    on_numbers: Callable[..., Any]
    is_condition: bool = False

    def __post_init__(self) -> None:
        PRIMITIVES[self.name] = self
        COMPUTE[self.name] = self

    def __call__(self, *arguments: Any) -> Any:
        """The step on columns or numbers; on symbols the larger symbol."""
        compute = self.on_numbers
        for argument in arguments:
            if isinstance(argument, Node):
                return call(self.name, *arguments)
            if isinstance(argument, np.ndarray):
                compute = self.on_columns
        return compute(*arguments)


PRIMITIVES: dict[str, Primitive] = {}


def _where(condition: Condition, chosen: Any, otherwise: Any, out: Column | None = None) -> Any:
    if out is None:
        return np.where(condition, chosen, otherwise)
    np.copyto(out, otherwise)
    np.putmask(out, condition, chosen)
    return out


def _is_zero(value: Column, out: Condition | None = None) -> Any:
    return np.equal(value, 0.0, out=out)


def _nonzero(value: Column, out: Column | None = None) -> Any:
    return _where(np.equal(value, 0.0), math.nan, value, out)


def _finite(value: Column, out: Column | None = None) -> Any:
    return np.add(np.subtract(value, value, out=out), value, out=out)


def _smaller(one: float, other: float) -> float:
    return one if one <= other or math.isnan(one) else other


def _larger(one: float, other: float) -> float:
    return one if one >= other or math.isnan(one) else other


# The logarithms of a number are NumPy's too: the last digit of another library's may differ.
def _natural_log(value: float) -> float:
    return float(np.log(value))


def _common_log(value: float) -> float:
    return float(np.log10(value))


add = Primitive("add", np.add, operator.add)
Primitive("subtract", np.subtract, operator.sub)
Primitive("multiply", np.multiply, operator.mul)
Primitive("negate", np.negative, operator.neg)
Primitive("below", np.less, operator.lt, is_condition=True)
Primitive("at_most", np.less_equal, operator.le, is_condition=True)
Primitive("above", np.greater, operator.gt, is_condition=True)
Primitive("at_least", np.greater_equal, operator.ge, is_condition=True)
both = Primitive("both", np.logical_and, operator.and_, is_condition=True)
either = Primitive("either", np.logical_or, operator.or_, is_condition=True)
is_absent = Primitive("is_absent", np.isnan, math.isnan, is_condition=True)
is_zero = Primitive("is_zero", _is_zero, operator.not_, is_condition=True)
nonzero = Primitive("nonzero", _nonzero, lambda value: value or math.nan)
"""The value, absent where it is 0."""
where = Primitive("where", _where, lambda condition, chosen, otherwise: chosen if condition else otherwise)
finite = Primitive("finite", _finite, lambda value: (value - value) + value)
"""The value, absent where it is infinite; never -0.0."""
divide = Primitive("divide", np.divide, operator.truediv)
minimum = Primitive("minimum", np.minimum, _smaller)
maximum = Primitive("maximum", np.maximum, _larger)
absolute = Primitive("absolute", np.absolute, abs)
square_root = Primitive("square_root", np.sqrt, math.sqrt)
log = Primitive("log", np.log, _natural_log)
log10 = Primitive("log10", np.log10, _common_log)
