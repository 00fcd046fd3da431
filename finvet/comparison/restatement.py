"""Figures of one year that two vettings tell differently: restated accounts, or one of the files is wrong."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from finvet.comparison.moves import CURRENCY, unit_of
from finvet.comparison.record import Record
from finvet.line_items import chart

Against = Literal["equity", "profit", "itself"]

MATERIAL = 0.05
"""A difference of more than this share of equity or profit is a red flag."""

STEPS = tuple(10.0**power for power in range(9, -3, -1))
WRONG_UNITS = (1e3, 1e5, 1e6, 1e7, 1e9)
FEW = 3
DUST = 1e-6


class Restated(Struct, frozen=True):
    """A line item of one period in both vettings; `share` of equity, of profit, or of itself where that is unknown."""

    item: str
    period: str
    before: float
    after: float
    share: float
    against: Against

    @property
    def is_material(self) -> bool:
        """Whether it is a red flag."""
        return self.share > MATERIAL


def restated(before: Record, after: Record) -> tuple[Restated, ...]:
    """The amounts of the years in both that differ by more than their rounding, the latest year first."""
    if before.currency != after.currency:
        return ()
    rounding = max(_rounding(before), _rounding(after))
    shared = _actual(before) & _actual(after)
    return tuple(
        found
        for year in reversed(after.periods)
        if year.id in shared
        for item in chart()
        if (found := _difference(item, year.id, before, after, rounding))
    )


def _actual(found: Record) -> set[str]:
    """The periods of which a vetting has accounts and not plans."""
    return {period.id for period in found.periods if period.kind == "actual"}


def _difference(item: str, period: str, before: Record, after: Record, rounding: float) -> Restated | None:
    old, new = before.value(item, period), after.value(item, period)
    if old is None or new is None:
        return None
    difference = abs(new - old)
    if difference <= (rounding if unit_of(item) == CURRENCY else 0) or math.isclose(old, new):
        return None
    share, against = _share(item, period, before, old, difference)
    return Restated(item, period, old, new, share, against)


def _share(item: str, period: str, before: Record, old: float, difference: float) -> tuple[float, Against]:
    """What part of equity (balance sheet) or profit (income statement, cash flow) a difference is."""
    against: Against = "equity" if chart()[item].statement == "BS" else "profit"
    whole = before.value("total_equity" if against == "equity" else "net_income", period)
    if unit_of(item) != CURRENCY or not whole:
        against, whole = "itself", old
    return (difference / abs(whole) if whole else math.inf), against


def _rounding(found: Record) -> float:
    """To what step the amounts of a vetting are rounded: the largest power of ten of which all are multiples."""
    amounts = [v.value for item, row in found.items.items() if unit_of(item) == CURRENCY for v in row.values()]
    known = [abs(value) for value in amounts if value]
    return next((step for step in STEPS if known and all(_is_multiple(value, step) for value in known)), 0.0)


def _is_multiple(value: float, step: float) -> bool:
    times = value / step
    return round(times) != 0 and abs(times - round(times)) < DUST


def wrong_unit(found: tuple[Restated, ...]) -> float | None:
    """The factor by which most restated amounts differ, where it is one between units: one reading took a wrong one."""
    factors = Counter(factor for one in found if (factor := _factor(one)))
    if not factors:
        return None
    factor, count = factors.most_common(1)[0]
    return factor if count >= max(FEW, len(found) / 2) else None


def _factor(one: Restated) -> float | None:
    return next(_factors(one), None) if one.before and one.after else None


def _factors(one: Restated) -> Iterator[float]:
    quotient = one.after / one.before
    for unit in WRONG_UNITS:
        for factor in (unit, 1 / unit):
            if math.isclose(quotient, factor, rel_tol=0.01):
                yield factor
