"""The symbolic form of a formula: what a ratio's function returns when it is called with symbols.

A symbol is an Input; arithmetic and the primitives of `operations` build the tree above it. The tree is what
words, explanations, spreadsheet formulas and reasons are made from, so that a formula is written once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeAlias, TypeVar, cast

from msgspec import Struct

from finvet.model import Polarity

if TYPE_CHECKING:  # one partner's rows are computed without NumPy, which takes a tenth of a vetting to import
    import numpy as np
    import numpy.typing as npt

Column: TypeAlias = "npt.NDArray[np.float64]"
"""One value a row (a partner's fiscal year), NaN where it is absent; a symbol takes its place in a tree."""

Condition: TypeAlias = "npt.NDArray[np.bool_]"

View = Literal["now", "prior", "prior2", "stated", "throughout", "later"]

P = ParamSpec("P")
R = TypeVar("R")

_PREFIX = re.compile(r"(prior2|prior|stated|throughout|later)_(.+)")

COMPUTE: dict[str, Callable[..., Any]] = {}
"""What each operator of a tree does with columns, numbers or symbols (`primitives`, `operations`)."""


class Node:
    """A part of a formula; arithmetic and comparison build the next larger part."""

    def __add__(self, other: object) -> Node:
        return call("add", self, other)

    def __radd__(self, other: object) -> Node:
        return call("add", other, self)

    def __sub__(self, other: object) -> Node:
        return call("subtract", self, other)

    def __rsub__(self, other: object) -> Node:
        return call("subtract", other, self)

    def __mul__(self, other: object) -> Node:
        return call("multiply", self, other)

    def __rmul__(self, other: object) -> Node:
        return call("multiply", other, self)

    def __neg__(self) -> Node:
        return call("negate", self)

    def __lt__(self, other: object) -> Node:
        return call("below", self, other)

    def __le__(self, other: object) -> Node:
        return call("at_most", self, other)

    def __gt__(self, other: object) -> Node:
        return call("above", self, other)

    def __ge__(self, other: object) -> Node:
        return call("at_least", self, other)

    def __and__(self, other: object) -> Node:
        return call("both", self, other)

    def __or__(self, other: object) -> Node:
        return call("either", self, other)

    def __bool__(self) -> bool:
        raise TypeError("a formula decides with meaningful(), first() or choose(), not with if")


class Input(Node, Struct, frozen=True, dict=True):
    """A figure that a formula uses: of this year, of an earlier one, or whether it is there at all.

    `default` stands in for an absent optional input; NaN means that the formula itself deals with the absence.
    """

    name: str
    view: View = "now"
    required: bool = True
    default: float = math.nan

    @cached_property
    def parameter(self) -> str:
        """The name under which a function asks for it: `prior_revenue`."""
        return self.name if self.view == "now" else f"{self.view}_{self.name}"

    @cached_property
    def years_back(self) -> int:
        """How many fiscal years before the ratio's own year the figure stands."""
        return {"prior": 1, "prior2": 2}.get(self.view, 0)

    @cached_property
    def is_figure(self) -> bool:
        """Whether it is a figure that can be shown; the length of the period and presence over the years are not."""
        return self.name != "days" and self.view not in ("throughout", "later")


class Number(Node, Struct, frozen=True):
    """A constant of a formula."""

    value: float


class Call(Node, Struct, frozen=True):
    """An operator with its arguments."""

    operator: str
    arguments: tuple[Node, ...]


class Guard(Struct, frozen=True):
    """Where `condition` holds, a ratio has no meaning: `reason` is the message code."""

    condition: Node
    polarity: Polarity
    reason: str


class Guarded(Node, Struct, frozen=True):
    """A value with the conditions under which it has no meaning."""

    value: Node
    guards: tuple[Guard, ...]


def read_parameter(parameter: str, *, required: bool, default: float = math.nan) -> Input:
    """The input that a parameter name stands for: `prior2_revenue` is revenue two years before."""
    found = _PREFIX.fullmatch(parameter)
    if not found:
        return Input(parameter, "now", required, default)
    view, name = found.groups()
    return Input(name, cast(View, view), required, default)


def as_node(part: object) -> Node:
    """Numbers in a formula become constants of the tree."""
    if isinstance(part, Node):
        return part
    if isinstance(part, int | float) and not isinstance(part, bool):
        return Number(float(part))
    raise TypeError(f"not part of a formula: {part!r}")


def call(name: str, *arguments: object) -> Call:
    """An operator applied to parts of a formula."""
    return Call(name, tuple(as_node(argument) for argument in arguments))


def operation(function: Callable[P, R]) -> Callable[P, R]:
    """A primitive that computes with columns and, given symbols, becomes a node of the tree."""
    COMPUTE[function.__name__] = function

    @wraps(function)
    def computed_or_symbolic(*args: P.args, **kwargs: P.kwargs) -> R:
        if any(isinstance(argument, Node) for argument in args):
            return cast(R, call(function.__name__, *args))
        return function(*args, **kwargs)

    return computed_or_symbolic


def evaluate(node: Node, value_of: Callable[[Input], Any]) -> Any:
    """The value of a tree on the values of its inputs: columns or single numbers, NaN where absent.

    On symbols it is the tree written out in primitives.
    """
    match node:
        case Input():
            return value_of(node)
        case Number():
            return node.value
        case Call():
            return COMPUTE[node.operator](*(evaluate(argument, value_of) for argument in node.arguments))
        case Guarded():
            value = evaluate(node.value, value_of)
            for guard in node.guards:
                value = COMPUTE["where"](evaluate(guard.condition, value_of), math.nan, value)
            return value
    raise TypeError(f"not a formula: {node!r}")


def leaves(node: Node) -> Iterator[Input]:
    """Every input of a tree in reading order, guards included; an input used twice comes twice."""
    match node:
        case Input():
            yield node
        case Call():
            for argument in node.arguments:
                yield from leaves(argument)
        case Guarded():
            yield from leaves(node.value)
            for guard in node.guards:
                yield from leaves(guard.condition)
