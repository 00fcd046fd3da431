"""The whole catalogue as one list of steps: each formula written out in primitives, what they share computed once.

A step takes values by number and gives the next one. Columns and single numbers go through the same steps, in
`engine` and `series`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from typing import cast

from msgspec import Struct, field

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Call, Input, Node, Number, as_node, call, evaluate
from finvet.ratios.primitives import PRIMITIVES, either, is_absent, where

PRESENCE = ("throughout", "later")
VIEWS = ("prior", "prior2", *PRESENCE)
"""Steps that look at the partner's other years: what they do depends on the rows."""
CONDITIONS = frozenset(name for name, primitive in PRIMITIVES.items() if primitive.is_condition)


class Step(Struct, frozen=True):
    """An operator on the values of these numbers; its result has the number `target`."""

    operator: str
    arguments: tuple[int, ...]
    target: int

    @property
    def is_condition(self) -> bool:
        """Whether the result is yes or no, not an amount."""
        return self.operator in CONDITIONS


class Program(Struct, frozen=True, eq=False):
    """`stated`: the columns that come with the rows, `constants` and `results`: the number of each value.

    All numbers are below `size`.
    """

    stated: Mapping[str, int]
    constants: Mapping[int, float]
    steps: tuple[Step, ...]
    results: Mapping[str, int]
    size: int


def program(catalogue: Mapping[str, Ratio], given: Iterable[str] | None = None) -> Program:
    """The steps of a catalogue whose ratios stand each after those that it uses.

    `given` are the columns that there are: what follows from the absence of the others is worked out beforehand.
    Without it every input may be there.
    """
    return _compiled(tuple(catalogue.values()), None if given is None else frozenset(given))


@lru_cache(maxsize=16)
def _compiled(ratios: tuple[Ratio, ...], given: frozenset[str] | None) -> Program:
    compiler = _Compiler(given)
    for ratio in ratios:
        compiler.add(ratio)
    constants = {number: value for value, number in compiler.constants.items()}
    steps = _needed(compiler.steps, compiler.results.values())
    return Program(compiler.stated, constants, steps, compiler.results, compiler.next)


def _needed(steps: Sequence[Step], results: Iterable[int]) -> tuple[Step, ...]:
    """The steps that a result rests on: what absent columns decide leaves others without use."""
    used, needed = set(results), []
    for step in reversed(steps):
        if step.target in used:
            used.update(step.arguments)
            needed.append(step)
    return tuple(reversed(needed))


class _Compiler(Struct):
    given: frozenset[str] | None
    stated: dict[str, int] = field(default_factory=dict)
    constants: dict[float, int] = field(default_factory=dict)
    value_of: dict[int, float] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    ratios: dict[str, int] = field(default_factory=dict)
    results: dict[str, int] = field(default_factory=dict)
    known: dict[tuple[str, tuple[int, ...]], int] = field(default_factory=dict)

    def add(self, ratio: Ratio) -> None:
        value = as_node(evaluate(ratio.tree, self._counted))
        carried = set(_carried(value))
        unseen = [self._shown(needed) for needed in ratio.inputs if needed.required]
        unseen = [shown for shown in unseen if shown not in carried]
        if unseen:
            value = where(reduce(either, map(is_absent, unseen)), math.nan, value)
        number = self._number(value, {})
        self.results[ratio.name] = self._step("finite", (number,))
        is_absent_throughout = math.isnan(self.value_of.get(number, 0.0))
        self.ratios[ratio.name] = number if is_absent_throughout else self.results[ratio.name]

    def _counted(self, needed: Input) -> Node:
        """An input as the formula counts it: the default in the place of an absent optional one."""
        shown = self._shown(needed)
        if needed.required or math.isnan(needed.default):
            return shown
        return cast(Node, where(is_absent(shown), needed.default, shown))

    def _shown(self, needed: Input) -> Node:
        is_stated = needed.view == "stated" or needed.name not in self.ratios
        column = Input(needed.name, "stated" if is_stated else "now")
        return call(needed.view, column) if needed.view in VIEWS else column

    def _number(self, node: Node, numbered: dict[int, int]) -> int:
        """The number of a part of a formula; `numbered` are the parts of this formula already seen, by identity."""
        if id(node) not in numbered:
            numbered[id(node)] = self._new_number(node, numbered)
        return numbered[id(node)]

    def _new_number(self, node: Node, numbered: dict[int, int]) -> int:
        match node:
            case Number(value):
                return self._constant(value)
            case Input(name, "stated") if self.given is not None and name not in self.given:
                return self._constant(math.nan)
            case Input(name, "stated"):
                return self.stated.setdefault(name, self.next)
            case Input(name):
                return self.ratios[name]
            case Call(operator, arguments):
                key = operator, tuple(self._number(argument, numbered) for argument in arguments)
                foregone = self._foregone(*key)
                if foregone is not None:
                    return foregone
                return self.known[key] if key in self.known else self._step(*key)
        raise TypeError(f"not a formula in primitives: {node!r}")

    def _foregone(self, operator: str, arguments: tuple[int, ...]) -> int | None:
        """The number of a result that what is constant decides; None where the rows decide."""
        values = [self.value_of.get(number) for number in arguments]
        if operator == "where":
            _, chosen, otherwise = arguments
            if values[0] is not None or chosen == otherwise:
                return chosen if values[0] else otherwise
            return None
        if operator in ("both", "either"):
            for value, other in zip(values, reversed(arguments), strict=True):
                if value is not None:
                    return other if bool(value) == (operator == "both") else self._constant(value)
        if any(value is not None and math.isnan(value) for value in values):
            is_yes = operator == "is_absent"
            return self._constant(float(is_yes) if operator in CONDITIONS or operator in PRESENCE else math.nan)
        known = [value for value in values if value is not None]
        return self._constant(PRIMITIVES[operator].on_numbers(*known)) if len(known) == len(values) else None

    def _constant(self, value: float) -> int:
        number = self.constants.setdefault(value, self.next)
        self.value_of[number] = value
        return number

    def _step(self, operator: str, arguments: tuple[int, ...]) -> int:
        target = self.next
        self.steps.append(Step(operator, arguments, target))
        self.known[(operator, arguments)] = target
        return target

    @property
    def next(self) -> int:
        """The number of the next value."""
        return len(self.stated) + len(self.constants) + len(self.steps)


def _carried(node: Node) -> Iterator[Node]:
    """The inputs without which a part of a formula is absent by itself, because absence passes through arithmetic."""
    match node:
        case Input():
            yield node
        case Call("where", (_, *branches)):
            alternatives = [set(_carried(branch)) for branch in branches if not _is_absence(branch)]
            yield from set.intersection(*alternatives)
        case Call(operator) if operator in VIEWS:
            yield node
        case Call(operator, arguments) if operator not in CONDITIONS:
            for argument in arguments:
                yield from _carried(argument)


def _is_absence(node: Node) -> bool:
    return isinstance(node, Number) and math.isnan(node.value)
