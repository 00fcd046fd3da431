"""Answers and numbers of a comparison as they are printed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from finvet.comparison.moves import CURRENCY, OF_100, FigureMove, Way
from finvet.comparison.record import Record
from finvet.comparison.restatement import Restated
from finvet.memo.numbers import LOW_CONFIDENCE_MARK, MoneyUnit, absent, score_shown, shown, suited_unit
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.wording import share

PHRASES = {
    "verdict": "memo-verdict",
    "viable_cash_flow": "memo-viable",
    "pays_on_time": "memo-pays",
    "confidence": "memo-confidence",
}


def named(found: Record) -> str:
    """A partner's name as it can be printed."""
    return shortened(found.partner, NAME_LENGTH) or sentence("memo-unnamed")


def answer_in_words(name: str, value: str | None) -> str:
    """An answer as the memo says it."""
    if value is None:
        return absent()
    return sentence(f"{PHRASES[name]}-{value}") if name in PHRASES else value


def number_in_words(name: str, value: float | None) -> str:
    """The score, or the probability of failure."""
    if value is None:
        return absent()
    return share(value) if name == "probability" else score_shown(value)


def way_in_words(way: Way) -> str:
    """Which way something moved."""
    return sentence(f"compare-way-{way}")


def figure_in_words(unit: str, value: float | None, money: MoneyUnit, *, unsure: bool = False) -> str:
    """A figure in print: an amount in the unit of the table; marked where no decision may rest on it."""
    if unit == OF_100 and value is not None:
        return score_shown(value)
    text = money.shown(value) if unit == CURRENCY else shown(value, unit)
    return text + LOW_CONFIDENCE_MARK if unsure else text


def difference_in_words(one: Restated) -> str:
    """What part of equity, of profit or of itself a figure was restated by; of nought there is no part."""
    if not math.isfinite(one.share):
        return sentence("compare-share-of-nought")
    return sentence(f"compare-share-of-{one.against}", share=one.share)


def move_in_words(one: FigureMove) -> str:
    """How a figure moved; that one came or is gone is no move."""
    if one.before is None:
        return sentence("compare-now-known")
    if one.after is None:
        return sentence("compare-no-longer-known")
    is_within_noise = one.way == "same" and one.before != one.after
    return sentence("compare-little-changed") if is_within_noise else way_in_words(one.way)


def points_in_words(points: int | None, weight: float | None) -> str:
    """What a line of the scorecard earned and weighs."""
    if weight is None:
        return absent()
    return sentence("compare-points", points=absent() if points is None else str(points), weight=weight)


def year_of(found: Record) -> str:
    """The latest vetted year of a partner."""
    return found.latest.id if found.latest else absent()


def money_of(records: Sequence[Record]) -> MoneyUnit:
    """The unit in which the amounts of these vettings, which are in one currency, are printed side by side."""
    largest = max((size for found in records for size in _sizes(found)), default=0.0)
    own = max(found.scale.factor for found in records)
    return suited_unit(records[0].currency, own, largest)


def limit_in_words(found: Record) -> str:
    """How much may be owed to us, in full as the memo says it: rounded, it could be more than was recommended."""
    amount = found.limit.recommended_limit if found.limit else None
    if not amount:
        return absent() if amount is None else sentence("compare-no-limit")
    return MoneyUnit(found.currency, 1.0).spelled(amount)


def _sizes(found: Record) -> Iterator[float]:
    for item in ("total_assets", "revenue"):
        for value in found.items.get(item, {}).values():
            yield abs(value.value or 0.0)
