"""The whole catalogue as one list of steps: each formula written out in primitives, what they share computed once.

A step takes values by number and gives the next one. Columns and single numbers go through the same steps, in
`engine` and `series`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, reduce
from typing import cast

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Call, Input, Node, Number, as_node, call, evaluate
from finvet.ratios.primitives import PRIMITIVES, either, is_absent, where

VIEWS = ("prior", "prior2", "throughout", "later")
"""Steps that look at the partner's other years: what they do depends on the rows."""


@dataclass(frozen=True, slots=True)
class Step:
    """An operator on the values of these numbers; its result has the number `target`."""

    operator: str
    arguments: tuple[int, ...]
    target: int

    @property
    def is_condition(self) -> bool:
        """Whether the result is yes or no, not an amount."""
        return self.operator not in VIEWS and PRIMITIVES[self.operator].is_condition


@dataclass(frozen=True, slots=True)
class Program:
    """`stated`: the columns that come with the rows, `constants` and `results`: the number of each value."""

    stated: Mapping[str, int]
    constants: Mapping[int, float]
    steps: tuple[Step, ...]
    results: Mapping[str, int]

    @property
    def size(self) -> int:
        """How many values there are."""
        return len(self.stated) + len(self.constants) + len(self.steps)


def program(catalogue: Mapping[str, Ratio]) -> Program:
    """The steps of a catalogue whose ratios stand each after those that it uses."""
    return _compiled(tuple(catalogue.values()))


@cache
def _compiled(ratios: tuple[Ratio, ...]) -> Program:
    compiler = _Compiler()
    for ratio in ratios:
        compiler.add(ratio)
    constants = {number: value for value, number in compiler.constants.items()}
    return Program(compiler.stated, constants, tuple(compiler.steps), compiler.results)


@dataclass
class _Compiler:
    stated: dict[str, int] = field(default_factory=dict)
    constants: dict[float, int] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    results: dict[str, int] = field(default_factory=dict)
    known: dict[tuple[str, tuple[int, ...]], int] = field(default_factory=dict)

    def add(self, ratio: Ratio) -> None:
        value = as_node(evaluate(ratio.tree, self._counted))
        carried = set(_carried(value))
        unseen = [self._shown(needed) for needed in ratio.inputs if needed.required]
        unseen = [shown for shown in unseen if shown not in carried]
        if unseen:
            value = where(reduce(either, map(is_absent, unseen)), math.nan, value)
        self.results[ratio.name] = self._step("finite", (self._number(value, {}),))

    def _counted(self, needed: Input) -> Node:
        """An input as the formula counts it: the default in the place of an absent optional one."""
        shown = self._shown(needed)
        if needed.required or math.isnan(needed.default):
            return shown
        return cast(Node, where(is_absent(shown), needed.default, shown))

    def _shown(self, needed: Input) -> Node:
        is_stated = needed.view == "stated" or needed.name not in self.results
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
                return self.constants.setdefault(value, self._next)
            case Input(name, "stated"):
                return self.stated.setdefault(name, self._next)
            case Input(name):
                return self.results[name]
            case Call(operator, arguments):
                key = operator, tuple(self._number(argument, numbered) for argument in arguments)
                return self.known[key] if key in self.known else self._step(*key)
        raise TypeError(f"not a formula in primitives: {node!r}")

    def _step(self, operator: str, arguments: tuple[int, ...]) -> int:
        target = self._next
        self.steps.append(Step(operator, arguments, target))
        self.known[(operator, arguments)] = target
        return target

    @property
    def _next(self) -> int:
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
        case Call(operator, arguments) if not PRIMITIVES[operator].is_condition:
            for argument in arguments:
                yield from _carried(argument)


def _is_absence(node: Node) -> bool:
    return isinstance(node, Number) and math.isnan(node.value)
