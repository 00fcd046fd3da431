"""What a formula is computed with in the end: some twenty steps, each over a column or over one number.

The operations of a formula are written in these. Called with symbols a primitive builds the tree, so that evaluating
a formula over symbols writes it out in primitives; `program` makes the steps of a whole catalogue of that. What the
steps do to columns is in `kernels`, which brings NumPy along: the rows of one partner do without it.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from finvet.ratios.formula import COMPUTE, Node, call

NUMBER = (int, float)
LEFT_OVER = 1e-6
"""What is smaller is 0: amounts with cents are no binary fractions, and leave a little where they come out even."""


class Primitive(Struct, frozen=True):
    """One step: `on_numbers` gives for a single row what the kernel of its name gives for a column.

    Neither raises: a base that is 0 is taken away before it is divided by, an argument below 0 before its root.
    """

    name: str
    on_numbers: Callable[..., Any]
    is_condition: bool = False

    def __post_init__(self) -> None:
        PRIMITIVES[self.name] = self
        COMPUTE[self.name] = self

    def __call__(self, *arguments: Any) -> Any:
        """The step on columns or numbers; on symbols the larger symbol."""
        has_column = False
        for argument in arguments:
            if isinstance(argument, Node):
                return call(self.name, *arguments)
            has_column = has_column or not isinstance(argument, NUMBER)
        return _kernels()[self.name](*arguments) if has_column else self.on_numbers(*arguments)


PRIMITIVES: dict[str, Primitive] = {}


def _kernels() -> Mapping[str, Callable[..., Any]]:
    from finvet.ratios.kernels import KERNELS

    return KERNELS


def _smaller(one: float, other: float) -> float:
    return one if one <= other or math.isnan(one) else other


def _larger(one: float, other: float) -> float:
    return one if one >= other or math.isnan(one) else other


add = Primitive("add", operator.add)
Primitive("subtract", operator.sub)
Primitive("multiply", operator.mul)
Primitive("negate", operator.neg)
Primitive("below", operator.lt, is_condition=True)
Primitive("at_most", operator.le, is_condition=True)
Primitive("above", operator.gt, is_condition=True)
Primitive("at_least", operator.ge, is_condition=True)
both = Primitive("both", operator.and_, is_condition=True)
either = Primitive("either", operator.or_, is_condition=True)
is_absent = Primitive("is_absent", math.isnan, is_condition=True)
is_zero = Primitive("is_zero", lambda value: -LEFT_OVER < value < LEFT_OVER, is_condition=True)
nonzero = Primitive("nonzero", lambda value: value or math.nan)
"""The value, absent where it is 0."""
where = Primitive("where", lambda condition, chosen, otherwise: chosen if condition else otherwise)
finite = Primitive("finite", lambda value: (value - value) + value)
"""The value, absent where it is infinite; never -0.0."""
divide = Primitive("divide", operator.truediv)
minimum = Primitive("minimum", _smaller)
maximum = Primitive("maximum", _larger)
absolute = Primitive("absolute", abs)
square_root = Primitive("square_root", math.sqrt)
log = Primitive("log", math.log)
log10 = Primitive("log10", math.log10)
