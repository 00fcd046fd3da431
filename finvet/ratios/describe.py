"""A ratio in words, a figure in numbers: two writings of one tree; `spreadsheet` has the third."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from finvet.model import Figure, Message, Polarity
from finvet.ratios.analysis import year_end
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import DAYS, Ratio
from finvet.ratios.formula import Call, Guard, Guarded, Input, Node, Number, call
from finvet.ratios.operations import DAYS_PER_YEAR
from finvet.ratios.settle import Settled
from finvet.wording import name_of, say

ATOM, SIGN, PRODUCT, SUM, COMPARISON, LOGIC = 5, 4, 3, 2, 1, 0
LEVELS = {
    "add": SUM, "subtract": SUM, "multiply": PRODUCT, "per": PRODUCT, "negate": SIGN,
    "below": COMPARISON, "at_most": COMPARISON, "above": COMPARISON, "at_least": COMPARISON,
    "both": LOGIC, "either": LOGIC,
}  # fmt: skip
PRINTED_SIGNS = {
    "add": " + ", "subtract": " − ", "multiply": " × ", "per": " / ", "negate": "−",
    "below": " < ", "at_most": " ≤ ", "above": " > ", "at_least": " ≥ ",
}  # fmt: skip

YEAR = Number(DAYS_PER_YEAR)
BROUGHT_TO_A_YEAR: Mapping[str, Callable[[Node, Node], Node]] = {
    "annual_rate": lambda flow, days: call("per", call("multiply", flow, YEAR), days),
    "annual_cover": lambda stock, days: call("per", call("multiply", stock, days), YEAR),
}


def words(ratio: Ratio) -> str:
    """The formula in words: "Trade receivables / Revenue × Days"."""
    writer = _Writer(_PrintedForm(), lambda leaf: (_leaf_in_words(leaf), ATOM))
    if ratio.annualised and isinstance(ratio.tree, Call):
        return say(Message("formula-annualised", {"formula": writer.text(ratio.tree.arguments[0])}))
    return writer.text(ratio.tree)


def conditions(ratio: Ratio) -> Sequence[tuple[str, Polarity, str]]:
    """When the ratio has no meaning: the condition in words, its polarity and the code of the reason."""
    writer = _Writer(_PrintedForm(), lambda leaf: (_leaf_in_words(leaf), ATOM))
    return [(writer.text(guard.condition), guard.polarity, guard.reason) for guard in _guards(ratio.tree)]


def numbers(figure: Figure) -> str | None:
    """How a ratio's figure was computed: "1,250,000 / 5,040,000 × 365 = 90.53". None for an absent figure."""
    if figure.value is None:
        return None
    result = _number(figure.value, CATALOGUE[figure.name].unit == "currency")
    if not figure.inputs:
        return result
    value_of = _values_in(figure)

    def leaf_in_numbers(leaf: Input) -> tuple[str, int]:
        value = value_of(leaf)
        return _number(value, _is_amount(leaf)), ATOM if value >= 0 else SUM

    formula = _Writer(_PrintedForm(), leaf_in_numbers).text(_settled(figure).tree)
    return f"{formula} = {result}"


# ---------------------------------------------------------------- the inputs of one figure


def _settled(figure: Figure) -> Settled:
    return Settled(CATALOGUE[figure.name].tree, _values_in(figure))


def _inputs_in(figure: Figure) -> Mapping[tuple[str, int], Figure]:
    """The inputs of a figure by name and how many years before they stand."""
    end = year_end(figure.period)
    return {(used.name, round(end - year_end(used.period))): used for used in figure.inputs}


def _values_in(figure: Figure) -> Callable[[Input], float]:
    inputs = _inputs_in(figure)
    days = {years_back: used.period.days for (_, years_back), used in inputs.items()}

    def value_of(leaf: Input) -> float:
        if leaf.name == DAYS.name:
            return days.get(leaf.years_back, figure.period.days)
        used = inputs.get((leaf.name, leaf.years_back)) if leaf.is_figure else None
        return math.nan if used is None or used.value is None else used.value

    return value_of


# ---------------------------------------------------------------- writing


class _PrintedForm:
    def __init__(self) -> None:
        logic = {operator: f" {say(Message(f'formula-{operator}'))} " for operator in ("both", "either")}
        self.signs: Mapping[str, str] = {**PRINTED_SIGNS, **logic}

    def constant(self, value: float) -> str:
        return _number(value, is_amount=False)

    def function(self, operator: str, arguments: Sequence[str]) -> str:
        return f"{say(Message(f'formula-{operator}'))}({'; '.join(arguments)})"


class _Writer(Struct, frozen=True):
    form: _PrintedForm
    leaf: Callable[[Input], tuple[str, int]]

    def text(self, node: Node) -> str:
        return self._written(node)[0]

    def _written(self, node: Node) -> tuple[str, int]:
        """The text and how tightly it binds, for the brackets around it."""
        match node:
            case Input():
                return self.leaf(node)
            case Number():
                return self.form.constant(node.value), ATOM if node.value >= 0 else SUM
            case Guarded():
                return self._written(node.value)
            case Call():
                return self._call(node.operator, node.arguments)
        raise TypeError(f"not a formula: {node!r}")

    def _call(self, operator: str, arguments: tuple[Node, ...]) -> tuple[str, int]:
        if operator in ("positive", "expected"):
            return self._written(arguments[0])
        if operator == "zero":
            return f"{self._bracketed(arguments[0], SUM)} = 0", COMPARISON
        if operator in BROUGHT_TO_A_YEAR:
            return self._written(BROUGHT_TO_A_YEAR[operator](*arguments))
        if operator not in self.form.signs:
            return self.form.function(operator, [self.text(argument) for argument in arguments]), ATOM
        level, sign = LEVELS[operator], self.form.signs[operator]
        if operator == "negate":
            return sign + self._bracketed(arguments[0], SIGN), SUM
        left, right = arguments
        return self._bracketed(left, level) + sign + self._bracketed(right, level + 1), level

    def _bracketed(self, node: Node, level: int) -> str:
        text, own = self._written(node)
        return f"({text})" if own < level else text


def _guards(node: Node) -> Iterator[Guard]:
    match node:
        case Guarded():
            yield from node.guards
        case Call():
            for argument in node.arguments:
                yield from _guards(argument)


def _leaf_in_words(leaf: Input) -> str:
    if leaf.view == "now":
        return name_of(leaf.name)
    return say(Message(f"formula-{leaf.view}", {"input": leaf.name}))


def _is_amount(leaf: Input) -> bool:
    ratio = CATALOGUE.get(leaf.name) if leaf.view != "stated" else None
    return leaf.name != DAYS.name and (ratio is None or ratio.unit == "currency")


def _number(value: float, is_amount: bool) -> str:
    text = f"{abs(value):,.0f}" if is_amount else f"{abs(value):,.4g}"
    return f"−{text}" if value < 0 else text
