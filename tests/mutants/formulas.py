"""Whether the values by hand notice a moved formula."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType

from finvet.errors import DefinitionError
from finvet.ratios import catalogue, operations
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import Family, Ratio
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Call, Column, Number
from finvet.ratios.reasons import Reasons
from tests.mutants.moves import BELOW, PLAIN, Mutant, mutants
from tests.ratios.by_hand.companies import YEARS
from tests.ratios.by_hand.directions import DIRECTIONS
from tests.ratios.by_hand.score_terms import LIKELY
from tests.ratios.by_hand.variants import cases, columns, disagreements, panel_of
from tests.ratios.by_hand.years import Absent
from tests.ratios.test_by_hand import absences, says


def modules() -> Iterator[ModuleType]:
    """The modules of the catalogue that define ratios."""
    for _, module in inspect.getmembers(catalogue, inspect.ismodule):
        if any(isinstance(value, Family) for value in vars(module).values()):
            yield module


def moved_formulas() -> Iterator[tuple[str, bool]]:
    """Every mutant of every family, in words, and whether it was noticed."""
    for module in modules():
        for mutant in mutants(inspect.getsource(module)):
            yield f"{module.__name__.rpartition('.')[2]}.{mutant.where}: {mutant.what}", is_noticed(mutant)


def is_noticed(mutant: Mutant) -> bool:
    """Whether the mutant fails where it is defined, or differs from what was computed by hand."""
    try:
        moved = _defined(mutant)
        if any(
            ratio.better != DIRECTIONS[name] or _doubted(ratio) != LIKELY.get(name) for name, ratio in moved.items()
        ):
            return True
        panel = Panel(_columns(frozenset(moved)), *columns()[1:])
        panel.compute(moved)
    except (TypeError, ValueError, DefinitionError, SyntaxError, KeyError):
        return True
    return bool(disagreements(panel, moved)) or not _says_why(panel, moved, mutant.where)


def _doubted(ratio: Ratio) -> tuple[float, ...] | None:
    """Outside of what a value is doubted, for a formula that says so."""
    match ratio.tree:
        case Call("expected", (_, Number(low), Number(high))):
            return low, high
    return None


def _defined(mutant: Mutant) -> Mapping[str, Ratio]:
    """The ratios of a moved module, each after those that it uses."""
    space = {**vars(operations), PLAIN: lambda value: value, BELOW: lambda value: value < 0}
    exec(compile(mutant.tree, "mutant", "exec"), space)  # noqa: S102 - our own source, moved
    families = (value for value in space.values() if isinstance(value, Family))
    found = {ratio.name: ratio for family in families for ratio in family.members}
    return {name: found[name] for name in CATALOGUE if name in found}


@cache
def _columns(without: frozenset[str]) -> Mapping[str, Column]:
    """The lines of all cases, and the ratios of the other families as computed."""
    others = {name: column for name, column in _computed().items() if name not in without}
    return {**columns()[0], **others}


@cache
def _computed() -> Mapping[str, Column]:
    return panel_of(CATALOGUE).derived


@cache
def _absences() -> Mapping[str, list[tuple[int, Absent]]]:
    found = defaultdict(list)
    for _, name, row, absence in absences():
        found[name].append((row, absence))
    return found


def _says_why(panel: Panel, moved: Mapping[str, Ratio], where: str) -> bool:
    reasons = Reasons(panel, {**CATALOGUE, **moved}, list(YEARS) * len(cases()))
    for name in [where] if where in moved else moved:
        for row, absence in _absences()[name]:
            if not says(*reasons.why(moved[name], row), absence):
                return False
    return True
