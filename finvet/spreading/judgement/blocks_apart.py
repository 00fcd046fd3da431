"""Cash or short-term bank debt in a block of its own beside the current ones, in which the chart counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, combinations

from finvet.model import Figure, Message, Period
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.settings import settings

Rule = Mapping[str, Sequence[str]]
"""A block's `whole`, the blocks `beside` it, and the items that may stand `apart` from it."""


def with_blocks_apart(figures: FigureStore, periods: Sequence[Period], unit: float) -> FigureStore:
    """The figures with current blocks that hold what forms of French tradition put beside them.

    That it stands beside is told by a year in which all make up, with the other blocks, the whole to the last digit;
    in no year may less be left. `unit`: the last digit printed, in currency.
    """
    allowed = settings()["tolerance"]["units"] * unit
    names = [period.id for period in periods]
    found = {item: _widened(figures, names, item, rule, allowed) for item, rule in settings()["blocks_apart"].items()}
    return {**figures, **{item: {**figures[item], **wide} for item, wide in found.items() if wide}}


def _widened(
    figures: FigureStore, periods: Sequence[str], item: str, rule: Rule, allowed: float
) -> Mapping[str, Figure]:
    """A block with the items apart that the most years tell to be of it, the fewest of those; or of no period."""
    left = {p: rest for p in periods if (rest := _left(figures, p, item, rule)) is not None}
    sets = chain.from_iterable(combinations(rule["apart"], count) for count in range(1, len(rule["apart"]) + 1))
    shown = [{p: told for p in left if (told := _all_of(figures, p, apart))} for apart in sets]
    best = max(shown, key=lambda told: _years_told(left, told, allowed))
    return (
        {p: _together(figures[item][p], told) for p, told in best.items()} if _years_told(left, best, allowed) else {}
    )


def _years_told(left: Mapping[str, float], apart: Mapping[str, Sequence[Figure]], allowed: float) -> int:
    """In how many years something is left that is all apart; none where less is left in another one."""
    over = {p: left[p] - sum(map(_amount, told)) for p, told in apart.items()}
    is_less = any(rest < -allowed for rest in over.values())
    return 0 if is_less else sum(abs(over[p]) <= allowed < abs(left[p]) for p in over)


def _left(figures: FigureStore, period: str, item: str, rule: Rule) -> float | None:
    """What of the whole stands in none of its blocks; None where one of them is not shown."""
    told = _all_of(figures, period, (*rule["whole"], item, *rule["beside"]))
    return _amount(told[0]) - sum(map(_amount, told[1:])) if told else None


def _all_of(figures: FigureStore, period: str, items: Sequence[str]) -> list[Figure]:
    """The items' figures of a period; none where one of them is not shown."""
    told = [figures.get(item, {}).get(period) for item in items]
    shown = [figure for figure in told if figure is not None and figure.value is not None]
    return shown if len(shown) == len(items) else []


def _amount(figure: Figure) -> float:
    return figure.value or 0.0


def _together(block: Figure, apart: Sequence[Figure]) -> Figure:
    notes = (*block.notes, *(Message("block-beside", {"item": figure.name}) for figure in apart))
    return block._replace(
        value=_amount(block) + sum(map(_amount, apart)),
        basis=(*block.basis, *chain.from_iterable(figure.basis for figure in apart)),
        method="sum",
        confidence="medium",
        notes=notes,
    )
