"""Where figures deny the unit of their table: too large, too exact, or against earnings per share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from math import log10

from finvet.model import Figure, Message, Source, SpreadWarning
from finvet.spreading.figures.parts import Part
from finvet.spreading.tables.tables import Amount
from finvet.spreading.units.counted import counts
from finvet.spreading.units.shares import Shares
from finvet.spreading.units.unit_words import largest

NEAR = 0.1  # powers of ten between shares as counted and as earnings per share imply them
ROUGHLY = 0.5  # powers of ten, by which the number of shares may move over the years
SHARES_COUNTED_IN = range(7)  # powers of ten: single shares, thousands, millions
FEWEST_SHARES, MOST_SHARES = 1.0, 1e13
FEWEST_UNLESS_SAID = 10_000.0
"""A company that has fewer and shows what each earned may be one: but where no unit is stated, more likely its amounts
are in thousands or millions."""
MOST_DECIMALS = 2


def unit_denied(part: Part, shares: Shares | None = None) -> SpreadWarning | None:
    """The warning where what the table shows cannot be in its unit; `shares`: what its sheet says of them."""
    own = (warning for find in (_too_large, _too_exact, _against_earnings) for warning in find(part))
    return next(chain(own, _against_shares(part, shares) if shares else ()), None)


def unit_unlikely(part: Part) -> SpreadWarning | None:
    """The warning where a table states no unit, and earnings per share make so few shares that there must be one."""
    if part.unit.factor is not None:
        return None
    for _, earnings, figure in _earned(part):
        if (shares := _implied(earnings, figure)) < FEWEST_UNLESS_SAID:
            basis = (*figure.basis, earnings.source)
            return _warning(part, "unit-unlikely", basis, shares=shares, cell=earnings.source.cell)
    return None


def _warning(part: Part, code: str, basis: Sequence[Source], **parameters: object) -> SpreadWarning:
    items, periods = tuple(part.figures), tuple(dict.fromkeys(chain.from_iterable(part.figures.values())))
    factor = f"{part.unit.factor or 1.0:,.0f}"
    message = Message(code, {"sheet": part.piece.table.name, "factor": factor, **parameters})
    return SpreadWarning(message, items, periods, tuple(basis))


def _too_large(part: Part) -> Iterator[SpreadWarning]:
    """No company is that large."""
    limits = largest()
    usual = limits["usual"] if part.unit.currency else limits["unknown"]
    limit = limits["by_currency"].get(part.unit.currency, usual)
    beyond = [f for f in part.every_figure() if abs(f.value or 0.0) > limit] if part.largest > limit else []
    if beyond:
        figure = max(beyond, key=lambda f: abs(f.value or 0.0))
        yield _warning(part, "unit-too-large", figure.basis, item=figure.name, value=figure.value)


def _too_exact(part: Part) -> Iterator[SpreadWarning]:
    """Amounts of trillions with their cents are not in thousands."""
    factor, limit = part.unit.factor or 1.0, largest()["with_hundredths"]
    if factor <= 1 or part.largest < limit:
        return
    large = [f for f in part.every_figure() if f.method == "read" and abs(f.value or 0) >= limit]
    exact = [figure for figure in large if _has_cents((figure.value or 0.0) / factor)]
    if exact and 2 * len(exact) >= len(large):
        yield _warning(part, "unit-too-exact", exact[0].basis, item=exact[0].name, value=exact[0].value)


def _has_cents(amount: float) -> bool:
    return round(amount, MOST_DECIMALS - 1) != amount and round(amount, MOST_DECIMALS) == amount


# ---------------------------------------------------------------- earnings per share


def _against_earnings(part: Part) -> Iterator[SpreadWarning]:
    """Net income divided by earnings per share is a number of shares that cannot be, or is not the one shown."""
    shares = _row(part, "count")
    for column, earnings, figure in _earned(part):
        implied = _implied(earnings, figure)
        shown = shares[column].value if column in shares else None
        if not FEWEST_SHARES <= implied <= MOST_SHARES or (shown and _is_denied(implied, abs(shown))):
            basis = (*figure.basis, earnings.source, *([shares[column].source] if column in shares else []))
            yield _warning(part, "unit-against-earnings", basis, shares=implied, cell=earnings.source.cell)
            return


def _against_shares(part: Part, shares: Shares) -> Iterator[SpreadWarning]:
    """In every year, net income and earnings per share make a thousand or a million times the shares, or as few."""
    apart = [
        log10(abs((figure.value or 0.0) / shares.earned[column]) / shares.number)
        for column, period in part.columns.items()
        if column in shares.earned and (figure := part.figure("net_income", period)) and figure.value
    ]
    thousands = {round(powers / 3) for powers in apart}
    is_clear = all(abs(powers - 3 * round(powers / 3)) < ROUGHLY for powers in apart)
    if len(apart) > 1 and is_clear and len(thousands) == 1 and thousands != {0}:
        basis = (shares.source, shares.earnings)
        implied = shares.number * 10 ** apart[0]
        yield _warning(part, "unit-against-earnings", basis, shares=implied, cell=shares.earnings.cell)


def _earned(part: Part) -> Iterator[tuple[int, Amount, Figure]]:
    """What a share earned and what the company did, by column."""
    for column, earnings in _row(part, "per_share").items():
        period = part.columns.get(column)
        figure = part.figure("net_income", period) if period else None
        if figure is not None and figure.value and earnings.value:
            yield column, earnings, figure


def _implied(earnings: Amount, figure: Figure) -> float:
    return abs((figure.value or 0.0) / (earnings.value or 1.0))


def _row(part: Part, kind: str) -> dict[int, Amount]:
    """The amounts of the first line that is of a kind which no unit scales."""
    for line in part.piece.table.lines:
        if counts(line.label) == kind and line.values:
            return {column: amount for column, amount in line.amounts.items() if amount.value}
    return {}


def _is_denied(implied: float, shown: float) -> bool:
    """Whether the shares shown are a power of ten away that nobody counts them in."""
    apart = log10(implied / shown)
    return abs(apart - round(apart)) < NEAR and abs(round(apart)) % 3 == 0 and round(apart) not in SHARES_COUNTED_IN
