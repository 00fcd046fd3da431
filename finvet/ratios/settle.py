"""A formula as it was really computed for one row: the alternatives taken, the defaults counted, with their notes."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache, reduce

from finvet.model import Message
from finvet.ratios.define import Ratio
from finvet.ratios.formula import Call, Guarded, Input, Node, Number, call, evaluate, leaves
from finvet.ratios.operations import DAYS_PER_YEAR

DAYS_TOLERANCE = 15
"""A period further than this from 365 days is brought to a year with a note (RATIOS, conventions)."""

BY_AMOUNTS = ("choose", "capped", "expected")
"""The operators whose choice or note depends on amounts, not alone on which of them are there."""
BY_PRESENCE = ("first", "total", "avg", "instead")
"""The operators whose choice depends on which of their arguments are there."""
SUMS = ("add", "subtract", "negate", "first", "total")
"""The operators whose result is there or not by which of their arguments are."""
PATTERNS_KEPT = 5_000


@lru_cache(maxsize=PATTERNS_KEPT)
def settled_by_presence(ratio: Ratio, there: tuple[bool, ...]) -> Settled:
    """A ratio that goes by presence, of a year of 365 days; `there` tells which of its optional inputs are.

    Most companies lack the same few lines, so that what is settled for one serves many.
    """
    is_there = dict(zip(ratio.optional, there, strict=True))
    return Settled(ratio.tree, lambda needed: DAYS_PER_YEAR if is_there.get(needed, True) else math.nan)


def goes_by_presence(node: Node) -> bool:
    """Whether a formula rests on the same inputs wherever the same of them are there, whatever their amounts."""
    match node:
        case Call(operator, arguments):
            if operator in BY_AMOUNTS or (operator in BY_PRESENCE and not all(map(_is_sum, arguments))):
                return False
            return all(map(goes_by_presence, arguments))
        case Guarded():
            return goes_by_presence(node.value)
    return True


def _is_sum(node: Node) -> bool:
    return isinstance(node, Input | Number) or (
        isinstance(node, Call) and node.operator in SUMS and all(map(_is_sum, node.arguments))
    )


class Settled:
    """The formula of one row with every choice made; its leaves are the figures that the value rests on.

    `value_of` gives an input's value in this row, NaN where it is absent. The row must have a value.
    """

    def __init__(self, tree: Node, value_of: Callable[[Input], float]) -> None:
        self._value_of = value_of
        self._notes: dict[tuple[str, str], Message] = {}
        self.tree = self._settled(tree)
        self.notes = tuple(self._notes.values())
        self.inputs = tuple(dict.fromkeys(leaf for leaf in leaves(self.tree) if leaf.is_figure))

    def _settled(self, node: Node) -> Node:
        match node:
            case Input():
                return self._input(node)
            case Guarded():
                return self._settled(node.value)
            case Call():
                return self._call(node)
        return node

    def _input(self, needed: Input) -> Node:
        if needed.required or math.isnan(needed.default) or not math.isnan(self._value_of(needed)):
            return needed
        self._note("counted-as", input=needed.name, value=needed.default)
        return Number(needed.default)

    def _call(self, node: Call) -> Node:
        match node.operator, node.arguments:
            case "first", alternatives:
                taken: Node = next(filter(self._is_there, alternatives))
            case "total", lines:
                taken = reduce(lambda summed, line: call("add", summed, line), filter(self._is_there, lines))
            case "choose", (condition, chosen, otherwise):
                taken = chosen if self._is_chosen(condition, chosen) else otherwise
            case "avg", (closing, opening) if not self._is_there(opening):
                self._note("first-year-closing-balance")
                taken = closing
            case "count", alternatives:
                judged = [condition for condition in alternatives if not self._is_unknown(condition)]
                return call("count", *map(self._settled, judged))
            case "instead", (stated, substitute):
                return self._instead(stated, substitute)
            case "capped", (value, Number(most)):
                return self._capped(value, most)
            case "expected", (value, Number(least), Number(most)):
                taken = self._expected(value, least, most)
            case (("annual_rate" | "annual_cover" as operator), (value, Input() as days)):
                return self._annual(operator, value, days)
            case _:
                return Call(node.operator, tuple(self._settled(argument) for argument in node.arguments))
        return self._settled(taken)

    def _instead(self, stated: Node, substitute: Node) -> Node:
        if self._is_there(stated):
            return self._settled(stated)
        settled = self._settled(substitute)
        (missing,) = [leaf.name for leaf in leaves(stated)]
        self._note("substituted", input=missing, by=[leaf.name for leaf in leaves(settled)])
        return settled

    def _is_chosen(self, condition: Node, chosen: Node) -> bool:
        # The presence of items over the years is no figure: where it is not known, what is there tells the choice.
        if self._is_unknown(condition):
            return self._is_there(chosen)
        return bool(evaluate(condition, self._value_of))

    def _is_unknown(self, condition: Node) -> bool:
        return any(math.isnan(self._counted(leaf)) for leaf in leaves(condition))

    def _annual(self, operator: str, value: Node, days: Input) -> Node:
        length = self._value_of(days)
        if length == DAYS_PER_YEAR:
            return self._settled(value)
        if abs(length - DAYS_PER_YEAR) > DAYS_TOLERANCE:
            self._note("annualised", days=length)
        return Call(operator, (self._settled(value), days))

    def _capped(self, value: Node, most: float) -> Node:
        if evaluate(value, self._value_of) > most:
            self._note("capped", most=most)
        return call("capped", self._settled(value), most)

    def _expected(self, value: Node, least: float, most: float) -> Node:
        if not least <= evaluate(value, self._value_of) <= most:
            self._note("unusual", least=least, most=most)
        return value

    def _is_there(self, node: Node) -> bool:
        return not math.isnan(evaluate(node, self._counted))

    def _counted(self, needed: Input) -> float:
        value = self._value_of(needed)
        return needed.default if math.isnan(value) and not needed.required else value

    def _note(self, code: str, **parameters: object) -> None:
        self._notes.setdefault((code, str(parameters.get("input", ""))), Message(code, parameters))
