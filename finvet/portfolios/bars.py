"""Three years of cash flow and cash in little bars, a drawing a partner.

Operating and free cash flow share a scale and a zero line; cash has its own. A year that is not known is a cross.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from finvet.memo.text import sentence
from finvet.results import Row
from finvet.wording import money

FLOWS, CASH = ("cf_operating", "fcf"), ("cash_and_equivalents",)
HEIGHT, WIDTH = 26, 118
STEP, GROUP, GAP = 12, 41, 5
CROSS = "l4 4m0-4l-4 4"
KINDS = ("line", "above", "below", "unsure", "cross")
"""What is drawn: zero lines, bars above and below them, those of low confidence, and years that are not known."""


class Bars(Struct, frozen=True):
    """A drawing: a path a kind of stroke, and the same in words."""

    paths: Mapping[str, str]
    told: str


def bars(row: Row) -> Bars | None:
    """The drawing of a partner; None where no year is known."""
    if not any(value is not None for item in (*FLOWS, *CASH) for value in getattr(row.series, item)):
        return None
    strokes = [*_group(row, FLOWS, 0), *_group(row, CASH, len(FLOWS) * GROUP)]
    paths = {kind: "".join(path for of, path in strokes if of == kind) for kind in KINDS}
    return Bars({kind: path for kind, path in paths.items() if path}, " · ".join(_told(row)))


def _group(row: Row, items: Sequence[str], left: int) -> Iterator[tuple[str, str]]:
    """Items beside each other that share a scale, stroke by stroke."""
    known = [v for v in chain(*(getattr(row.series, item) for item in items)) if v is not None]
    top, bottom = max([0.0, *known]), min([0.0, *known])
    zero = round(HEIGHT * _part(top, top - bottom)) if bottom < 0 else HEIGHT
    for start, item in zip(range(left, WIDTH, GROUP), items, strict=False):
        yield "line", f"M{start} {zero}h{GROUP - GAP}"
        for place, (year, value) in enumerate(_years(row, item)):
            middle = start + STEP // 2 + place * STEP
            if value is None:
                yield "cross", f"M{middle - 2} {HEIGHT // 2 - 2}{CROSS}"
            elif value:
                length = round(HEIGHT * _part(value, top - bottom)) or math.copysign(1, value)
                kind = ("above" if value > 0 else "below") if row.is_sure(item, year) else "unsure"
                yield kind, f"M{middle} {zero}v{-length:.0f}"


def _part(value: float, span: float) -> float:
    return value / span if 0 < span < math.inf else 0.0


def _years(row: Row, item: str) -> Iterator[tuple[str, float | None]]:
    return zip(row.series.years, getattr(row.series, item), strict=True)


def _told(row: Row) -> Iterator[str]:
    for item in (*FLOWS, *CASH):
        amounts = (f"{year[:4]} {shown(value, row.is_sure(item, year))}" for year, value in _years(row, item))
        yield f"{sentence(f'portfolio-bar-{item}')}: {', '.join(amounts)}"


def shown(value: float | None, is_sure: bool) -> str:
    """An amount to be read, marked where its confidence is low."""
    if value is None:
        return sentence("portfolio-bar-absent")
    return money(value) if is_sure else sentence("portfolio-bar-unsure", amount=money(value))
