"""What is said of all partners of a portfolio: how many, with which verdict, on which days, in which currencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from finvet.memo.text import printable, sentence
from finvet.portfolio.columns import OUTCOMES, REFUSED, outcome
from finvet.portfolio.ranking import WORST_FIRST
from finvet.results import Row
from finvet.wording import sentences


def title(rows: Sequence[Row]) -> str:
    """How many partners there are."""
    return sentence("portfolio-title-one") if len(rows) == 1 else sentence("portfolio-title", count=len(rows))


def lead(rows: Sequence[Row]) -> list[str]:
    """What to know before reading: the order, the days of the opinions, and that currencies are kept apart."""
    return [sentence("portfolio-order"), *_days(rows), *_currencies(rows)] if rows else [sentence("portfolio-nothing")]


def days(rows: Sequence[Row]) -> list[str]:
    """The days of the opinions, each once."""
    return sorted({row.as_of for row in rows if row.as_of})


def word(code: str | None) -> str:
    """A code in a word for a narrow column; one of a later finvet stands as it is."""
    known = f"portfolio-{code}"
    return sentence(known) if known in sentences() else printable(code or "")


@dataclass(frozen=True, slots=True)
class Count:
    """An outcome: its code and full phrase, how many partners got it, and which share of all."""

    code: str
    phrase: str
    count: int
    share: float


def counts(rows: Sequence[Row]) -> Iterator[Count]:
    """The outcomes that there are, the worst first, then who was refused."""
    counted = Counter(map(outcome, rows))
    for code in (*OUTCOMES, *sorted(set(counted) - set(OUTCOMES))):
        if counted[code]:
            yield Count(code, _phrase(code), counted[code], counted[code] / len(rows))


def _phrase(code: str) -> str:
    if code == REFUSED:
        return sentence("portfolio-refused-count")
    return sentence(f"memo-verdict-{code}") if code in WORST_FIRST else word(code)


def _days(rows: Sequence[Row]) -> Iterator[str]:
    told = days(rows)
    if told:
        code = "portfolio-as-of-one" if len(told) == 1 else "portfolio-as-of-many"
        yield sentence(code, first=told[0], last=told[-1])


def _currencies(rows: Sequence[Row]) -> Iterator[str]:
    answered = [row for row in rows if row.status != REFUSED]
    currencies = sorted({printable(row.currency) for row in answered if row.currency})
    if len(currencies) == 1:
        yield sentence("portfolio-money-one", currency=currencies[0])
    elif currencies:
        yield sentence("portfolio-money-many", currencies=currencies)
    if any(row.currency is None for row in answered):
        yield sentence("portfolio-money-unknown")
