"""Why a ratio is absent: what is missing, or why it has no meaning."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from finvet.model import Message, Polarity
from finvet.ratios.define import Ratio
from finvet.ratios.formula import Call, Guarded, Input, Node, evaluate, leaves
from finvet.ratios.series import Series


class Absence(NamedTuple):
    """The reason of an absent value; `missing` are the items and the rows where they are looked for in vain."""

    code: str
    polarity: Polarity | None = None
    missing: tuple[tuple[str, int], ...] = ()


PRIOR_YEAR = Absence("prior-year")
THREE_YEARS = Absence("three-years")

BASES = {"per": "base-zero"} | dict.fromkeys(("positive", "root", "natural_log", "common_log"), "base-not-positive")
"""Operations that have no value for what they are given, and how that is said."""


class Reasons:
    """Finds the reason on demand, by walking the formula of the row where a ratio is absent."""

    def __init__(self, series: Series, catalogue: Mapping[str, Ratio], years: Sequence[int]) -> None:
        self._series = series
        self._catalogue = catalogue
        self._years = years

    def why(self, ratio: Ratio, row: int) -> tuple[Message, Polarity | None]:
        """The message and, where the value is not meaningful rather than missing, its polarity.

        The years are named where they are others than the ratio's own.
        """
        absence = self._of_ratio(ratio, row)
        if not absence.missing:
            return Message(absence.code), absence.polarity
        names = list(dict.fromkeys(name for name, _ in absence.missing))
        years = sorted({self._years[there] for _, there in absence.missing})
        if years == [self._years[row]]:
            return Message(absence.code, {"inputs": names}), absence.polarity
        return Message(f"{absence.code}-in", {"inputs": names, "years": years}), absence.polarity

    def _of_ratio(self, ratio: Ratio, row: int) -> Absence:
        lacking = [needed for needed in ratio.inputs if needed.required and self._is_absent(needed, row)]
        reason = _joined(self._of_input(needed, row) for needed in lacking) or self._of_node(ratio.tree, row)
        return reason or Absence("not-finite")

    def _of_input(self, needed: Input, row: int) -> Absence:
        there = self._series.row_of(needed, row)
        if there is None:
            return THREE_YEARS if needed.view == "prior2" else PRIOR_YEAR
        if needed.view == "stated" or needed.name not in self._catalogue:
            return Absence("missing", missing=((needed.name, there),))
        inner = self._of_ratio(self._catalogue[needed.name], there)
        return Absence(inner.code, None, inner.missing)

    def _of_node(self, node: Node, row: int) -> Absence | None:
        match node:
            case Input():
                return self._of_input(node, row) if self._is_absent(node, row) else None
            case Guarded():
                for guard in node.guards:
                    if self._value(guard.condition, row):
                        return Absence(guard.reason, guard.polarity)
                return self._of_node(node.value, row)
            case Call():
                return self._of_call(node, row) if math.isnan(self._value(node, row)) else None
        return None

    def _of_call(self, node: Call, row: int) -> Absence | None:
        match node.operator, node.arguments:
            case (("first" | "total"), alternatives):
                lacking = [self._of_node(alternative, row) for alternative in alternatives]
                return _joined((absence for absence in lacking if absence), any_would_do=True)
            case "instead", (_, substitute):
                return self._of_node(substitute, row)
            case "avg", (closing, _):
                return self._of_node(closing, row)
            case "choose", (condition, chosen, otherwise):
                return self._of_node(chosen if self._value(condition, row) else otherwise, row)
        lacking = [self._of_node(argument, row) for argument in node.arguments]
        return _joined(absence for absence in lacking if absence) or self._of_base(node, row)

    def _of_base(self, node: Call, row: int) -> Absence | None:
        if node.operator not in BASES:
            return None
        base = [(leaf.name, self._series.row_of(leaf, row)) for leaf in leaves(node.arguments[-1]) if leaf.is_figure]
        return Absence(
            BASES[node.operator], missing=tuple({name: there for name, there in base if there is not None}.items())
        )

    def _is_absent(self, needed: Input, row: int) -> bool:
        return math.isnan(self._series.column(needed)[row])

    def _value(self, node: Node, row: int) -> float:
        def counted(needed: Input) -> float:
            value = self._series.column(needed)[row]
            return needed.default if math.isnan(value) and not needed.required else value

        return float(evaluate(node, counted))


def _joined(absences: Iterable[Absence], *, any_would_do: bool = False) -> Absence | None:
    """One reason of several: a year that is not there says it all, then a missing item, then a lost meaning."""
    found = list(absences)
    for year in (THREE_YEARS, PRIOR_YEAR):
        if year in found and not any_would_do:
            return year
    missing = tuple(dict.fromkeys(pair for absence in found for pair in absence.missing))
    lacking = [absence for absence in found if absence.code in ("missing", "missing-any")]
    if lacking:
        is_choice = len(missing) > 1 and (any_would_do or all(absence.code == "missing-any" for absence in lacking))
        names = tuple(dict.fromkeys(pair for absence in lacking for pair in absence.missing))
        return Absence("missing-any" if is_choice else "missing", missing=names)
    return found[0] if found else None
