"""How figures are printed: each in its own unit, amounts in that of the memo, none rounded onto a mark."""

from __future__ import annotations

from msgspec import Struct

from finvet.line_items import chart
from finvet.memo.numbers import LOW_CONFIDENCE_MARK, MoneyUnit, absent, shown
from finvet.memo.reference import Reference
from finvet.model import Figure

CURRENCY_UNIT = "currency"
COUNTED_ITEMS = {"shares_outstanding", "employees"}


class Printing(Struct, frozen=True):
    """What every ratio is and is held to, and the unit that amounts are printed in."""

    reference: Reference
    money: MoneyUnit

    def unit_of(self, name: str) -> str:
        """The unit of a ratio; a line item is money unless the reference says otherwise."""
        if name in COUNTED_ITEMS:
            return "count"
        return self.reference.units.get(name, CURRENCY_UNIT if name in chart() else "")

    def value(self, name: str, value: float | None, *, spelled: bool = False) -> str:
        """A value of this ratio or item in print; `spelled` adds the unit of money, for a sentence."""
        if self.unit_of(name) != CURRENCY_UNIT:
            return shown(value, self.unit_of(name), self.reference.cuts(name))
        return self.money.spelled(value) if spelled and value is not None else self.money.shown(value)

    def difference(self, name: str, value: float | None) -> str:
        """A change of this ratio or item in print: between shares it is points."""
        unit = self.unit_of(name)
        return shown(value, "points") if unit == "percent" else self.value(name, value)

    def cell(self, figure: Figure | None) -> str:
        """A figure as a table shows it, marked where its confidence is low."""
        if figure is None or figure.value is None:
            return absent()
        return self.value(figure.name, figure.value) + (LOW_CONFIDENCE_MARK if figure.confidence == "low" else "")
