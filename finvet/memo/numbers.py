"""Numbers as people write them, and never rounded onto the far side of a threshold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from finvet import wording
from finvet.memo.text import sentence
from finvet.model import Statements
from finvet.wording.language import locale

LOW_CONFIDENCE_MARK = " †"
MEDIUM_CONFIDENCE_MARK = " ‡"

MOST_PLACES = 8
READABLE_UNITS = (1e9, 1e6, 1e3)
UNITS_WITH_A_WORD = (1e3, 1e5, 1e6, 1e7, 1e9)
SHORT_ENOUGH = 1e4
DIGITS_IN_SCALED = 1e3

Writer = Callable[[float, int], str]


def absent() -> str:
    """What stands in place of a value that is not there, with its reason elsewhere."""
    return locale().absent


def _yes_no(value: float, _: int) -> str:
    return sentence("memo-yes" if value else "memo-no")


WRITERS: Mapping[str, tuple[Writer, int]] = {
    "ratio": (wording.multiple, 2),
    "percent": (wording.percent, 1),
    "points": (wording.points, 1),
    "days": (wording.days, 0),
    "months": (wording.months, 1),
    "years": (wording.years, 1),
    "count": (wording.amount, 0),
    "index": (wording.ratio, 2),
    "score": (wording.ratio, 2),
    "of 100": (wording.amount, 1),
    "rate": (lambda value, _: wording.rate(value), 0),
    "yes_no": (_yes_no, 0),
}
"""How the value of each unit is written, and its usual number of decimals."""

PLAIN: tuple[Writer, int] = (wording.ratio, 2)
IN_PERCENT = (wording.percent, wording.points)


def shown(value: float | None, unit: str, thresholds: Iterable[float] = ()) -> str:
    """A value in its unit, with as many decimals as keep it on its side of every threshold; n/a where absent.

    0.996 against 1.0 is 0.996 x, not 1.00 x.
    """
    if value is None:
        return absent()
    write, usual = WRITERS.get(unit, PLAIN)
    if write is wording.ratio and value.is_integer():
        usual = 0
    shift = 2 if write in IN_PERCENT else 0
    cuts = tuple(thresholds)
    places = next((p for p in range(usual, MOST_PLACES) if _keeps_side(value, p + shift, cuts)), MOST_PLACES)
    return write(value, places)


def score_shown(score: float) -> str:
    """The score of the scorecard, never rounded onto a whole number: at some of them the verdict changes."""
    return shown(score, "of 100", (round(score),))


def _keeps_side(value: float, places: int, cuts: tuple[float, ...]) -> bool:
    rounded = round(value, places)
    return all(_side(rounded, cut) == _side(value, cut) for cut in cuts)


def _side(value: float, cut: float) -> int:
    return (value > cut) - (value < cut)


class MoneyUnit(Struct, frozen=True):
    """The unit that the memo's amounts are printed in: thousand, million …; decimals for small companies."""

    currency: str | None
    factor: float
    places: int = 0

    @property
    def name(self) -> str:
        """ "EUR thousand", or the currency alone where amounts are in full."""
        unknown = sentence("memo-currency-unknown")
        if self.factor == 1:
            return self.currency or unknown
        size = sentence(f"memo-unit-{self.factor:.0f}")
        return f"{self.currency} {size}" if self.currency else f"{size}, {unknown}"

    def shown(self, value: float | None) -> str:
        """The amount in this unit without the unit's name; a small amount keeps the decimals that tell it from 0."""
        if value is None:
            return absent()
        scaled = value / self.factor
        places = next((p for p in range(self.places, MOST_PLACES) if scaled == 0 or round(scaled, p) != 0), MOST_PLACES)
        return wording.amount(scaled, places)

    def spelled(self, value: float) -> str:
        """The amount with its unit, for a sentence: "EUR 129 thousand"."""
        currency = self.currency or ""
        word = sentence(f"memo-unit-{self.factor:.0f}") if self.factor > 1 else ""
        size = " ".join(part for part in (currency, self.shown(abs(value)), word) if part)
        return wording.negative(size) if value < 0 else size


def money_unit(statements: Statements) -> MoneyUnit:
    """The statements' own unit; for statements in full units of currency, one that keeps the numbers short."""
    return suited_unit(statements.currency, statements.scale.factor, max(_sizes(statements), default=0.0))


def suited_unit(currency: str | None, own: float, largest: float) -> MoneyUnit:
    """The unit that suits amounts up to `largest`: their `own`, or for full units of currency one that is readable."""
    factor = own if own in UNITS_WITH_A_WORD else _readable_unit(largest)
    return MoneyUnit(currency, factor, places=0 if factor == 1 or largest / factor >= DIGITS_IN_SCALED else 1)


def _readable_unit(largest: float) -> float:
    return next((unit for unit in READABLE_UNITS if largest >= unit * SHORT_ENOUGH), 1.0)


def _sizes(statements: Statements) -> Iterable[float]:
    for item in ("total_assets", "revenue"):
        for figure in statements.figures.get(item, {}).values():
            if figure.value is not None:
                yield abs(figure.value)
