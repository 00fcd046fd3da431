"""A ratio as a live spreadsheet formula: a third writing of its tree, beside the words and the columns.

The formula keeps every choice of the tree, so that it answers anew when a cell is changed or filled in. A cell
without a number is an absent figure: never 0, but `n/a`, and `n/m` where a ratio has no meaning. Only functions
that every spreadsheet program has had since 2007 are used.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from finvet.ratios.define import Ratio
from finvet.ratios.describe import ATOM, BROUGHT_TO_A_YEAR, COMPARISON, LEVELS, SIGN, SUM
from finvet.ratios.formula import Call, Guarded, Input, Node, Number
from finvet.ratios.presence import LOGIC, PRESENCE, Inputs, carried

NOT_AVAILABLE, NOT_MEANINGFUL = "n/a", "n/m"
LEAVE = "NA()"
"""What stands for absence inside a formula: an error passes through arithmetic as absence does."""

SIGNS = {
    "add": "+", "subtract": "-", "multiply": "*", "per": "/", "negate": "-",
    "below": "<", "at_most": "<=", "above": ">", "at_least": ">=",
}  # fmt: skip
FUNCTIONS = {
    "avg3": "AVERAGE", "sum2": "SUM", "sum3": "SUM", "stdev3": "STDEV", "smaller": "MIN", "capped": "MIN",
    "larger": "MAX", "size": "ABS", "root": "SQRT", "natural_log": "LN", "common_log": "LOG10",
}  # fmt: skip
MAY_FAIL = {"per", "root", "natural_log", "common_log", "annual_rate"}


class Cells(Protocol):
    """Where the inputs of a ratio of one year stand."""

    def cell(self, needed: Input) -> str | None:
        """The address of an input, of the year before for a prior one; None where there is no such cell."""

    def years(self, needed: Input) -> Sequence[str]:
        """The cells that must all hold a number where an item is asked for throughout, or in every later year."""


class Text(NamedTuple):
    """A part of a formula, how tightly it binds, and whether it may come out as an error."""

    text: str
    level: int = ATOM
    fails: bool = False


def spreadsheet(ratio: Ratio, cells: Cells) -> str | None:
    """The ratio as a formula over these cells: `=IF(COUNT(D4,D9)<2,"n/a",D9/D4)`.

    None where it can have no value, whatever the cells hold: it asks for a year before the first one.
    """
    writer, tree = _Writer(cells), _guards_first(ratio.tree)
    required = frozenset(needed for needed in ratio.inputs if needed.required and needed.view not in PRESENCE)
    if writer.is_never(required | carried(tree)):
        return None
    absent = f'"{NOT_AVAILABLE}"'
    if isinstance(tree, Guarded):
        conditions = [writer.condition(guard.condition, required) for guard in tree.guards]
        value = writer.there(tree.value, required, absent)
        inner = Text(f'IF({_joined("OR", conditions)},"{NOT_MEANINGFUL}",{_caught(value, absent)})')
    else:
        inner = writer.there(tree, required, absent)
    return "=" + writer.only_with(required, Text(_caught(inner, absent)), absent).text


def _guards_first(tree: Node) -> Node:
    """The tree with its guards outermost: what is brought to a year has the same ones."""
    match tree:
        case Call(operator, (Guarded(value, guards), days)) if operator in BROUGHT_TO_A_YEAR:
            return Guarded(Call(operator, (value, days)), guards)
    return tree


def _caught(part: Text, absent: str) -> str:
    return f"IFERROR({part.text},{absent})" if part.fails else part.text


def _joined(function: str, conditions: Sequence[str]) -> str:
    return conditions[0] if len(conditions) == 1 else f"{function}({','.join(conditions)})"


def _plain(value: float) -> str:
    if math.isnan(value):
        return LEAVE
    return str(int(value)) if float(value).is_integer() else repr(value)


class _Writer:
    """Writes parts of a tree; `known` are the inputs of which a part may take for granted that they are there."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells

    # ------------------------------------------------------------ presence

    def is_never(self, needed: Inputs) -> bool:
        """Whether one of them has no cell at all."""
        return any(self._cells.cell(one) is None for one in needed)

    def there(self, node: Node, known: Inputs, absent: str = LEAVE) -> Text:
        """A part with the check that what it needs is there."""
        needed = carried(node) - known
        if self.is_never(needed):
            return Text(absent, fails=absent == LEAVE)
        return self.only_with(needed, self.written(node, known | needed, absent), absent)

    def only_with(self, needed: Inputs, part: Text, absent: str) -> Text:
        """The part where all of these are numbers."""
        if not needed:
            return part
        return Text(f"IF({self._are_there(needed)},{part.text},{absent})", fails=part.fails or absent == LEAVE)

    def _are_there(self, needed: Inputs) -> str:
        cells = sorted(map(self._cell, needed), key=lambda cell: (len(cell), cell))
        return f"ISNUMBER({cells[0]})" if len(cells) == 1 else f"COUNT({','.join(cells)})={len(cells)}"

    def _cell(self, needed: Input) -> str:
        address = self._cells.cell(needed)
        if address is None:
            raise ValueError(f"no cell of {needed.parameter}")
        return address

    # ------------------------------------------------------------ values

    def written(self, node: Node, known: Inputs, absent: str = LEAVE) -> Text:
        """A part of which all carried inputs are known; `absent` is what stands where it has no value."""
        match node:
            case Input():
                return self._input(node, known)
            case Number(value):
                return Text(_plain(value), ATOM if value >= 0 else SIGN, fails=math.isnan(value))
            case Call(operator, arguments) if operator in BROUGHT_TO_A_YEAR:
                return self.written(BROUGHT_TO_A_YEAR[operator](*arguments), known)
            case Call(operator, arguments):
                return self._call(operator, arguments, known, absent)
        raise TypeError(f"not a formula: {node!r}")

    def _call(self, operator: str, arguments: Sequence[Node], known: Inputs, absent: str) -> Text:
        match operator, arguments:
            case (("first" | "instead"), alternatives):
                return self._first(alternatives, known, absent)
            case "choose", (condition, chosen, otherwise):
                return self._choice(condition, (chosen, otherwise), known, absent)
            case "total", lines:
                return self._total(lines, Text(absent, fails=absent == LEAVE))
            case "avg", (closing, opening):
                return self._average(closing, opening, known)
            case "count", conditions:
                counted = [f"IF({self.condition(one, known)},1,0)" for one in conditions]
                return Text("+".join(counted), SUM if len(counted) > 1 else ATOM)
        return self._with_base(operator, arguments, known, absent)

    def _with_base(self, operator: str, arguments: Sequence[Node], known: Inputs, absent: str) -> Text:
        """An operator whose base may have to be above 0, or any other."""
        match operator, arguments:
            case "positive", (base,):
                return self._positive(self.written(base, known), base, known, absent)
            case "per", (amount, Call("positive", (base,))):
                quotient = self._operator("per", (amount, base), known)
                is_sure = not self.written(amount, known).fails and not self.written(base, known).fails
                return self._positive(quotient._replace(fails=not is_sure), base, known, absent)
            case "expected", (value, _, _):
                return self.written(value, known, absent)
        return self._operator(operator, arguments, known)

    def _input(self, needed: Input, known: Inputs) -> Text:
        if needed.view in PRESENCE:
            cells = self._cells.years(needed)
            return Text(f"IF(COUNT({','.join(cells)})={len(cells)},1,0)" if cells else "0")
        if needed in known:
            return Text(self._cell(needed))
        address = self._cells.cell(needed)
        if address is None:
            return Text(_plain(needed.default))
        if needed.default == 0:
            return Text(f"N({address})")
        return Text(f"IF(ISNUMBER({address}),{address},{_plain(needed.default)})")

    def _first(self, alternatives: Sequence[Node], known: Inputs, absent: str) -> Text:
        """The first alternative that is there, and the others behind it."""
        own, *others = alternatives
        needed = carried(own) - known
        if self.is_never(needed):
            return self._first(others, known, absent) if others else Text(absent, fails=absent == LEAVE)
        if not others:
            return self.there(own, known, absent)
        part, rest = self.written(own, known | needed), self._first(others, known, absent)
        if isinstance(own, Call) and own.operator == "total":
            return self._total(own.arguments, rest)
        if not needed and not part.fails:
            return part
        if part.fails:
            return Text(f"IFERROR({self.only_with(needed, part, LEAVE).text},{rest.text})", fails=rest.fails)
        return Text(f"IF({self._are_there(needed)},{part.text},{rest.text})", fails=rest.fails)

    def _choice(self, condition: Node, branches: Sequence[Node], known: Inputs, absent: str) -> Text:
        parts = [self.there(branch, known, absent) for branch in branches]
        texts = ",".join(part.text for part in parts)
        return Text(f"IF({self.condition(condition, known)},{texts})", fails=any(part.fails for part in parts))

    def _total(self, lines: Sequence[Node], otherwise: Text) -> Text:
        """SUM passes over cells without a number, as the total does over lines that are not there."""
        cells = [cell for line in lines if isinstance(line, Input) and (cell := self._cells.cell(line))]
        if not cells:
            return otherwise
        listed = ",".join(cells)
        return Text(f"IF(COUNT({listed})=0,{otherwise.text},SUM({listed}))", fails=otherwise.fails)

    def _average(self, closing: Node, opening: Node, known: Inputs) -> Text:
        """AVERAGE passes over an opening balance that is not there."""
        if not isinstance(opening, Input):
            raise TypeError(f"not an opening balance: {opening!r}")
        own, before = self.written(closing, known), self._cells.cell(opening)
        return own if before is None else Text(f"AVERAGE({own.text},{before})", fails=own.fails)

    def _positive(self, value: Text, base: Node, known: Inputs, absent: str) -> Text:
        condition = self.condition(Call("above", (base, Number(0.0))), known)
        is_sure = not value.fails and absent != LEAVE
        return Text(f"IF({condition},{value.text},{absent})", fails=not is_sure)

    def _operator(self, operator: str, arguments: Sequence[Node], known: Inputs) -> Text:
        parts = [self.written(argument, known) for argument in arguments]
        fails = operator in MAY_FAIL or any(part.fails for part in parts)
        if operator in FUNCTIONS:
            return Text(f"{FUNCTIONS[operator]}({','.join(part.text for part in parts)})", fails=fails)
        level, sign = LEVELS[operator], SIGNS[operator]
        if operator == "negate":
            return Text(sign + _bracketed(parts[0], ATOM), SIGN, fails)
        left, right = parts
        return Text(_bracketed(left, level) + sign + _bracketed(right, level + 1), level, fails)

    # ------------------------------------------------------------ conditions

    def condition(self, node: Node, known: Inputs) -> str:
        """A condition, which does not hold where what it compares is absent."""
        match node:
            case Call(operator, arguments) if operator in LOGIC:
                return _joined(LOGIC[operator], [self.condition(argument, known) for argument in arguments])
            case Call("zero", (value,)):
                return self.condition(Call("equal", (value, Number(0.0))), known)
            case Call(operator, (left, right)):
                return self._comparison(operator, left, right, known)
        raise TypeError(f"not a condition: {node!r}")

    def _comparison(self, operator: str, left: Node, right: Node, known: Inputs) -> str:
        needed = (carried(left) | carried(right)) - known
        if self.is_never(needed):
            return "FALSE"
        parts = [self.written(side, known | needed) for side in (left, right)]
        compared = {**SIGNS, "equal": "="}[operator].join(_bracketed(part, COMPARISON + 1) for part in parts)
        if any(part.fails for part in parts):
            compared = f"IFERROR({compared},FALSE)"
        return f"IF({self._are_there(needed)},{compared},FALSE)" if needed else compared


def _bracketed(part: Text, level: int) -> str:
    return f"({part.text})" if part.level < level else part.text
