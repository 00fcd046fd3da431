"""Cash or overdrafts in a block of their own beside the current ones, in which the chart counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.model import Figure, Message, Period
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.settings import settings


def with_blocks_apart(figures: FigureStore, periods: Sequence[Period], unit: float) -> FigureStore:
    """The figures with current blocks that hold what forms of French tradition put beside them.

    That it stands beside is told by a year in which both make up, with the other blocks, the whole to the last digit;
    in no year may less be left. `unit`: the last digit printed, in currency.
    """
    allowed = settings()["tolerance"]["units"] * unit
    names = [period.id for period in periods]
    widened: dict[str, dict[str, Figure]] = {}
    for item, rule in settings()["blocks_apart"].items():
        left = {p: rest for p in names if (rest := _left(figures, p, item, rule)) is not None}
        held = {p: figures[rule["apart"]][p] for p in left}
        over = {p: left[p] - (held[p].value or 0.0) for p in left}
        is_told = any(abs(over[p]) <= allowed < abs(left[p]) for p in left)
        if is_told and all(rest >= -allowed for rest in over.values()):
            widened[item] = {**figures[item], **{p: _together(figures[item][p], held[p]) for p in left}}
    return {**figures, **widened}


def _left(figures: FigureStore, period: str, item: str, rule: Mapping[str, str | Sequence[str]]) -> float | None:
    """What of the whole stands in none of its blocks; None where one of them is not shown."""
    whole, apart = str(rule["whole"]), str(rule["apart"])
    told = [figures.get(name, {}).get(period) for name in (whole, item, *rule["beside"], apart)]
    values = [figure.value for figure in told if figure is not None and figure.value is not None]
    return values[0] - sum(values[1:-1]) if len(values) == len(told) else None


def _together(block: Figure, apart: Figure) -> Figure:
    value = (block.value or 0.0) + (apart.value or 0.0)
    notes = (*block.notes, Message("block-beside", {"item": apart.name}))
    return block._replace(
        value=value, basis=(*block.basis, *apart.basis), method="sum", confidence="medium", notes=notes
    )
