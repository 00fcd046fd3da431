"""What is said of all partners of a portfolio: how many, with which verdict, on which days, in which currencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from finvet.memo.text import printable, sentence
from finvet.portfolios.columns import OUTCOMES, REFUSED, outcome
from finvet.portfolios.ranking import WORST_FIRST
from finvet.results import Row
from finvet.wording import sentences


class Whole(Struct, frozen=True):
    """All the partners, of whom the worst are shown: how many got which outcome.

    `gone`: of how many partners, no more in the input, memos of an earlier run are still beside the portfolio.
    """

    outcomes: Mapping[str, int]
    gone: int = 0

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(self.outcomes.values())


def whole(rows: Iterable[Row]) -> Whole:
    """All of them, where all are shown."""
    return Whole(Counter(map(outcome, rows)))


def title(of: Whole) -> str:
    """How many partners there are."""
    return sentence("portfolio-title", count=of.count)


def lead(rows: Sequence[Row], of: Whole) -> list[str]:
    """What to know before reading: the order, who is not shown, the days of the opinions, currencies kept apart."""
    if not rows:
        return [sentence("portfolio-nothing"), *_gone(of)]
    return [sentence("portfolio-order"), *_left_out(rows, of), *_days(rows), *_currencies(rows), *_gone(of)]


def days(rows: Sequence[Row]) -> list[str]:
    """The days of the opinions, each once."""
    return sorted({row.as_of for row in rows if row.as_of})


def word(code: str | None) -> str:
    """A code in a word for a narrow column; one of a later finvet stands as it is."""
    known = f"portfolio-{code}"
    return sentence(known) if known in sentences() else printable(code or "")


class Count(Struct, frozen=True):
    """An outcome: its code and full phrase, how many partners got it, and which share of all."""

    code: str
    phrase: str
    count: int
    share: float


def counts(of: Whole) -> Iterator[Count]:
    """The outcomes that there are, the worst first, then who was refused."""
    for code in (*OUTCOMES, *sorted(set(of.outcomes) - set(OUTCOMES))):
        if count := of.outcomes.get(code):
            yield Count(code, _phrase(code), count, count / of.count)


def _phrase(code: str) -> str:
    if code == REFUSED:
        return sentence("portfolio-refused-count")
    return sentence(f"memo-verdict-{code}") if code in WORST_FIRST else word(code)


def _left_out(rows: Sequence[Row], of: Whole) -> Iterator[str]:
    if of.count > len(rows):
        yield sentence("portfolio-left-out", shown=len(rows), count=of.count)


def _gone(of: Whole) -> Iterator[str]:
    if of.gone:
        yield sentence("portfolio-gone", count=of.gone)


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
