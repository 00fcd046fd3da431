"""The cash-flow waterfall: how opening cash became closing cash, year by year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.memo.charts.content import Content, Found, Row, Rows
from finvet.memo.charts.figures import gaps, money_of, nothing_to_draw, short_amount
from finvet.memo.charts.style import AGAINST, CASH, LEFT_OVER, Look
from finvet.memo.numbers import MoneyUnit
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name

FLOWS = ("cf_operating", "cf_investing", "cf_financing")
RATES = "cf_fx_effect"
BALANCES = ("cash_beginning", "cash_end")
HALF = 0.5


def cash_waterfall(view: View) -> Found:
    """Opening cash, what operations, investing and financing brought or took, and closing cash of every year."""
    names = (*FLOWS, *view.present((RATES,)))
    flows = [view.series(name) for name in names]
    opening, closing = _balances(view)
    if not any(value is not None for values in (*flows, closing) for value in values):
        return nothing_to_draw(view, FLOWS)
    money = money_of(view, opening, closing, *flows)
    rows: list[Row] = []
    for place, year in enumerate(view.years):
        steps = tuple((name, values[place]) for name, values in zip(names, flows, strict=True))
        is_known_already = place > 0 and opening[place] is not None and opening[place] == closing[place - 1]
        told = tuple(_year(year_name(year), opening[place], steps, closing[place], money))
        rows += told[1:] if is_known_already else told
    shown = [name for name, values in zip(BALANCES, (opening, closing), strict=True) if None in values]
    title, source = _title(opening, closing, money), sentence("chart-source")
    return Content(title, Rows(tuple(rows)), f"{money.name}.", source, gaps(view, (*FLOWS, *shown)))


def _balances(view: View) -> tuple[list[float | None], list[float | None]]:
    """Opening and closing cash of every year as the cash flow states them, else as two balance sheets do."""
    begun, ended, sheets = (list(view.series(name)) for name in (*BALANCES, "cash_and_equivalents"))
    ended = [end if end is not None else sheet for end, sheet in zip(ended, sheets, strict=True)]
    before = [None, *ended[:-1]]
    return [start if start is not None else prior for start, prior in zip(begun, before, strict=True)], ended


def _year(
    year: str,
    opening: float | None,
    steps: Sequence[tuple[str, float | None]],
    closing: float | None,
    money: MoneyUnit,
) -> Iterator[Row]:
    """The rows of a year; its flows have bars where all of them and the opening balance are there."""
    yield _row(sentence("chart-row-opening", year=year), 0.0, opening, money, LEFT_OVER)
    known = [value for _, value in steps if value is not None]
    at = opening if len(known) == len(steps) else None
    for name, value in steps:
        look = AGAINST if value is not None and value < 0 else CASH
        yield _row(sentence(f"chart-row-{name.replace('_', '-')}"), at, value, money, look)
        at = None if at is None or value is None else at + value
    if at is not None and closing is not None and abs(closing - at) >= HALF * money.factor / 10**money.places:
        yield _row(sentence("chart-row-unexplained"), at, closing - at, money, AGAINST)
    yield _row(sentence("chart-row-closing", year=year), 0.0, closing, money, LEFT_OVER)


def _row(name: str, at: float | None, value: float | None, money: MoneyUnit, look: Look) -> Row:
    start = None if at is None or value is None else at / money.factor
    end = None if start is None or value is None else start + value / money.factor
    return Row(name, start, end, short_amount(money, value), look)


def _title(opening: Sequence[float | None], closing: Sequence[float | None], money: MoneyUnit) -> str:
    """Where cash went from the first balance to the last."""
    balances = [value for value in (*opening[:1], *closing) if value is not None]
    if len(balances) < len(closing) or len(balances) < 2:  # noqa: PLR2004 - from one to another
        return sentence("chart-title-waterfall")
    first, last = balances[0], balances[-1]
    way = "rose" if last > first else "fell" if last < first else "same"
    return sentence(f"chart-title-waterfall-{way}", first=money.spelled(first), last=money.shown(last))
