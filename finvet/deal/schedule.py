"""What the partner would owe us, month by month: work done less money received.

A month has 30.4 days, work is done evenly over the contract's months, and an invoice is paid as a whole on its
expected day. Work that is not done yet is not owed, even where its invoice is; an advance is money received.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from finvet.model import Collection, Deal, Month, Schedule

DAYS_IN_A_MONTH = 30.4
PERIODS = {"monthly": DAYS_IN_A_MONTH, "fortnightly": 14.0, "quarterly": 3 * DAYS_IN_A_MONTH}
"""Days from one invoice to the next."""

PLACES = 6
"""Days and amounts are told apart to this many decimals, so that three months and a quarter end together."""


class Payment(NamedTuple):
    """Money that is asked for, or comes in, on a day counted from the start of the contract."""

    day: float
    amount: float


def schedule(deal: Deal, collection: Collection) -> Schedule:
    """The exposure of a deal: for each month, and at its peak.

    The peak is the most of work done less money received, with the commitments that we cannot cancel on top until the
    contract ends. For even billing it is a x (b + collection) / 30.4 + commitments - advance, where a is a month's
    fee and b the days of a billing period.
    """
    book = _Book(deal, tuple(invoices(deal)), tuple(_receipts(deal, collection.days)))
    peak_day = max(book.turning_days, key=lambda day: (book.owed_before(day), -day))
    return Schedule(
        collection=collection,
        months=tuple(_month(book, number) for number in range(1, _month_of(book.turning_days[-1]) + 1)),
        peak=book.owed_before(peak_day),
        peak_day=peak_day,
        peak_month=_month_of(peak_day),
        peak_invoiced=book.invoiced_before(peak_day),
        period_invoice=_even(max(payment.amount for payment in book.invoices)),
    )


def invoices(deal: Deal) -> Iterator[Payment]:
    """When how much is invoiced: at the end of each period, at milestones, at the end, or all at the start."""
    ends = _even(deal.months * DAYS_IN_A_MONTH)
    if deal.billing == "milestones":
        dated = sorted(deal.milestones, key=lambda milestone: milestone.month)
        yield from (Payment(_even(m.month * DAYS_IN_A_MONTH), m.share * deal.contract_value) for m in dated)
    elif deal.billing == "in_advance":
        yield Payment(0.0, deal.contract_value)
    elif deal.billing == "at_end":
        yield Payment(ends, deal.contract_value)
    else:
        period = PERIODS[deal.billing]
        for number in range(1, math.ceil(_even(ends / period)) + 1):
            until = min(_even(number * period), ends)
            yield Payment(until, deal.contract_value * (until - (number - 1) * period) / ends)


def _receipts(deal: Deal, collection_days: float) -> Iterator[Payment]:
    """The advance on the first day, then every invoice on its expected day, the last ones less the advance."""
    held = deal.advance
    paid: list[Payment] = []
    for invoice in reversed(list(invoices(deal))):
        offset = min(held, invoice.amount)
        held -= offset
        paid.append(Payment(_even(invoice.day + collection_days), invoice.amount - offset))
    if deal.advance:
        yield Payment(0.0, deal.advance)
    yield from reversed(paid)


def _month_of(day: float) -> int:
    """The month of the contract in which a day lies; its last day is still of it."""
    number = max(1, math.ceil(_even(day / DAYS_IN_A_MONTH)))
    return number if day <= _even(number * DAYS_IN_A_MONTH) else number + 1


def _even(value: float) -> float:
    return round(value, PLACES)


class _Book(Struct, frozen=True):
    """Invoices and receipts of one deal, and what is owed between them."""

    deal: Deal
    invoices: Sequence[Payment]
    receipts: Sequence[Payment]

    @property
    def ends(self) -> float:
        """The last day of work."""
        return _even(self.deal.months * DAYS_IN_A_MONTH)

    @property
    def turning_days(self) -> list[float]:
        """The days before which the exposure may be highest: those of a payment, and the end of the work."""
        return sorted({payment.day for payment in self.receipts} | {self.ends})

    def worked(self, day: float) -> float:
        """The value of the work done by a day."""
        return self.deal.contract_value * min(day / self.ends, 1.0)

    def owed_before(self, day: float) -> float:
        """What we could lose on a day, before the payments of that day."""
        return self._exposed(day, self._received_before(day))

    def owed_after(self, day: float) -> float:
        """What we could lose on a day, after its payments."""
        return self._exposed(day, math.fsum(p.amount for p in self.receipts if p.day <= day))

    def _received_before(self, day: float) -> float:
        """Money that came before a day; that of the first day, as an advance, comes before any work or commitment."""
        return math.fsum(p.amount for p in self.receipts if p.day < day or p.day == 0)

    def _exposed(self, day: float, received: float) -> float:
        committed = self.deal.commitments if day <= self.ends else 0.0
        return max(0.0, _even(self.worked(day) - received + committed))

    def invoiced_before(self, day: float) -> float:
        """What is invoiced and not paid on a day, before its payments; never more than is owed."""
        invoiced = math.fsum(p.amount for p in self.invoices if p.day <= day)
        received = self._received_before(day)
        return min(max(0.0, invoiced - received), self.owed_before(day))


def _month(book: _Book, number: int) -> Month:
    first, last = _even((number - 1) * DAYS_IN_A_MONTH), _even(number * DAYS_IN_A_MONTH)

    def of_month(payments: Sequence[Payment]) -> float:
        of_it = (p.amount for p in payments if first < p.day <= last or (number == 1 and p.day == 0))
        return _even(math.fsum(of_it))

    owed = book.owed_after(last)
    turning = [book.owed_before(day) for day in book.turning_days if first < day <= last]
    return Month(number, of_month(book.invoices), of_month(book.receipts), owed, max(owed, *turning, 0.0))
