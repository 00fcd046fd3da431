"""The catalogue: every ratio, score and derived quantity by name, each after the ones that it uses."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from types import MappingProxyType
from typing import ParamSpec, TypeVar, cast

from finvet.errors import DefinitionError
from finvet.line_items import chart
from finvet.ratios import (
    activity,
    adjusted,
    cash_flow,
    cash_needs,
    coverage,
    exposure,
    failure_terms,
    indicators,
    liquidity,
    payment,
    profitability,
    quality,
    quantities,
    score_terms,
    scores,
    scores_accounts,
    scores_europe,
    solvency,
    trend,
)
from finvet.ratios.define import DAYS, Family, Ratio
from finvet.ratios.formula import Input
from finvet.shipped import DATA

P = ParamSpec("P")
R = TypeVar("R")

FAMILIES: tuple[Family, ...] = (
    quantities.quantity,
    cash_flow.ratio,
    cash_needs.ratio,
    liquidity.ratio,
    payment.ratio,
    activity.ratio,
    coverage.ratio,
    solvency.ratio,
    profitability.ratio,
    trend.ratio,
    quality.ratio,
    exposure.ratio,
    adjusted.ratio,
    indicators.indicator,
    score_terms.term,
    failure_terms.term,
    scores.score,
    scores_europe.score,
    scores_accounts.score,
)


@cache
def user_facts() -> tuple[str, ...]:
    """Facts that only the user knows and that ratios use as figures (data/facts.csv)."""
    table = (DATA / "facts.csv").read_text("utf-8")
    return tuple(row["id"] for row in csv.DictReader(table.splitlines()))


def gather(ratios: Iterable[Ratio]) -> Mapping[str, Ratio]:
    """The ratios by name, each after its inputs.

    Raises DefinitionError, naming the function, for a name defined twice, an input that is neither a line item
    nor a ratio nor a fact, and for ratios that rest on one another in a circle.
    """
    found: dict[str, Ratio] = {}
    for ratio in ratios:
        if ratio.name in found:
            raise DefinitionError("ratio-twice", where=_where(ratio))
        found[ratio.name] = ratio
    for ratio in found.values():
        for needed in ratio.inputs:
            if not _is_known(needed, found):
                raise DefinitionError("ratio-input-unknown", where=_where(ratio), input=needed.parameter)
    order = TopologicalSorter({name: _ratios_used(ratio, found) for name, ratio in found.items()})
    try:
        return {name: found[name] for name in order.static_order()}
    except CycleError as circle:
        names = list(circle.args[1])
        raise DefinitionError("ratio-circle", where=_where(found[names[0]]), names=names) from None


def _is_known(needed: Input, found: Mapping[str, Ratio]) -> bool:
    if needed.view == "stated":
        return needed.name in chart()
    return needed.name == DAYS.name or needed.name in found or needed.name in chart() or needed.name in user_facts()


def _ratios_used(ratio: Ratio, found: Mapping[str, Ratio]) -> list[str]:
    return [needed.name for needed in ratio.inputs if needed.name in found and needed.view != "stated"]


def _where(ratio: Ratio) -> str:
    return f"{ratio.function.__module__}.{ratio.name}"


SHIPPED: Mapping[str, Ratio] = gather(member for family in FAMILIES for member in family.members)
"""Those that finvet brings."""

_all = dict(SHIPPED)
CATALOGUE: Mapping[str, Ratio] = MappingProxyType(_all)
"""Those and the ones that a user has included."""


def include(own: Ratio) -> None:
    """Takes a user's ratio into the catalogue of this process, in the place of one that it included under that name.

    Raises DefinitionError for the name of a shipped ratio, line item or fact, whose meaning others rest on, and as
    `gather` does; the catalogue is then as it was.
    """
    if own.name in SHIPPED or own.name in chart() or own.name in user_facts() or own.name == DAYS.name:
        raise DefinitionError("ratio-name-taken", where=_where(own))
    _hold(gather((*(ratio for name, ratio in _all.items() if name != own.name), own)))


def _hold(ratios: Mapping[str, Ratio]) -> None:
    _all.clear()
    _all.update(ratios)
    for forget in _forget:
        forget()


_forget: list[Callable[[], None]] = []


def while_it_stands(function: Callable[P, R]) -> Callable[P, R]:
    """Remembers what a function found in the catalogue, until a ratio is included."""
    remembering = cache(function)
    _forget.append(remembering.cache_clear)
    return cast(Callable[P, R], remembering)


def included() -> Mapping[str, Ratio]:
    """The ratios of the user alone."""
    return {name: ratio for name, ratio in _all.items() if name not in SHIPPED}
