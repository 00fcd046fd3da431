"""The lines as the search for sums sees them, and how surely an equation between them is no chance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from math import gcd, log2
from typing import Literal, NamedTuple

from finvet.places import OF_ROW

Row = Mapping[int, float]
Role = Literal["result", "block", "total", "part", "unknown", "outside"]

PLACES = (0, 1, 2)
SAME = 1e-6
FEWEST_PARTS = 2
NOISE = 2e-9  # share of an amount by which a calculation may miss what is printed
MOST_NOISE = 0.0075  # below a hundredth
WHOLE = 0.9  # of the amounts, for their last digit to be the one printed
FEWEST_AMOUNTS = 8  # of a column that shows its last digit
FEW = 1 / 3  # of the lines may be rates
SMALL = 100.0  # a fraction below this among whole amounts is a rate or an amount a share


class Addend(NamedTuple):
    """A line as the search for sums sees it: its amounts by column, and what its label says of it.

    `role`: it says that it is a total, or that it is none; a result is a total of what stands above it, never of what
    follows; what stands outside is never added. `is_cost`: a statement subtracts it though it stands as a positive
    amount. `is_detail`: it tells a part of the line above. `items`: the line items that it may be. `side`: on which
    side of the balance sheet all of them are; `is_side`: it is that side as a whole, which no lines of the other one
    add up to.
    """

    values: Row
    role: Role = "unknown"
    is_cost: bool = False
    is_detail: bool = False
    items: frozenset[str] = frozenset()
    side: str | None = None
    is_side: bool = False

    @property
    def says_total(self) -> bool:
        """Whether its label says that it adds up others."""
        return self.role in ("result", "total")


def last_digit(rows: Iterable[Row]) -> float:
    """The unit of the last digit printed: 1 where nearly all amounts are whole."""
    return last_digit_of([v for row in rows for v in row.values() if v])


def last_digit_of(values: Sequence[float]) -> float:
    """The unit of the last digit printed of some amounts, none of them nothing."""
    if _are_whole(values):
        return 1.0
    broken = [v for v in values if v % 1]
    needed = WHOLE * len(values)
    for places in PLACES[:-1]:
        if len(values) - len(broken) + sum(_is_whole(v, places) for v in broken) >= needed:
            return float(10**-places)
    return float(10 ** -PLACES[-1])


def _amounts(rows: Iterable[Row]) -> Iterator[float]:
    return chain.from_iterable(map(OF_ROW, rows))


def _are_whole(values: Iterable[float]) -> bool:
    return all(map(float.is_integer, values))


def _is_whole(value: float, places: int) -> bool:
    shifted = value * float(10**places)
    return abs(shifted - round(shifted)) < SAME


def without_noise(lines: Sequence[Addend]) -> Sequence[Addend]:
    """The lines with their amounts as they are printed, where a calculation left traces far behind the last digit."""
    if _are_whole(_amounts([line.values for line in lines])):
        return lines  # as in most statements
    amounts = [v for line in lines for v in line.values.values() if v % 1]
    if all(_is_whole(v, PLACES[-1]) for v in amounts):
        return lines
    places = next((n for n in PLACES if sum(_is_noisy(v, n) for v in amounts) >= WHOLE * len(amounts)), None)
    if places is None:
        return lines
    return [line._replace(values={c: _printed(v, places) for c, v in line.values.items()}) for line in lines]


def _printed(value: float, places: int) -> float:
    return round(value, places) + 0.0 if _is_noisy(value, places) else value


def _is_noisy(value: float, places: int) -> bool:
    return abs(value - round(value, places)) <= min(NOISE * abs(value), MOST_NOISE)


def money(lines: Sequence[Addend]) -> tuple[list[Addend], float]:
    """The lines with their last digit; among whole amounts those of small fractions (rates, amounts a share) stand
    outside.
    """
    if _are_whole(_amounts([line.values for line in lines])):
        return list(lines), 1.0  # as in most statements
    rates = [_is_rate(line.values) for line in lines]
    others = _coarsest_digit([line.values for line, is_rate in zip(lines, rates, strict=True) if not is_rate])
    if others < 1 or sum(rates) > FEW * len(lines):
        return list(lines), _coarsest_digit([line.values for line in lines])
    return [
        line._replace(role="outside") if is_rate else line for line, is_rate in zip(lines, rates, strict=True)
    ], others


def _coarsest_digit(rows: Sequence[Row]) -> float:
    """The last digit of the column printed with the fewest: last year in thousands beside this year to the cent."""
    if _are_whole(_amounts(rows)):
        return 1.0
    columns = set(chain.from_iterable(rows))
    amounts = [[value for row in rows if (value := row.get(column))] for column in columns]
    told = [values for values in amounts if len(values) >= FEWEST_AMOUNTS]
    return max([last_digit_of(values) for values in told], default=0.0) or last_digit(rows)


def _is_rate(row: Row) -> bool:
    for value in row.values():
        if not -SMALL < value < SMALL:
            return False  # as nearly always, by the first column
    return any(row.values()) and not any(_is_whole(v, 0) for v in row.values() if v)


def evidence(total: Row, parts: Sequence[Row], gaps: Mapping[int, float], step: float) -> float:
    """How unlikely a sum is by chance, in bits: the digits that agree, of all columns that tell something new.

    A column in which only two of the amounts are not zero shows no sum. Zeros that end all its amounts tell nothing.
    """
    told: dict[tuple[float, ...], float] = {}
    by_column = zip(*[map(row.get, gaps, repeat(0.0)) for row in (total, *parts)], strict=True)
    fewest = FEWEST_PARTS if len(parts) > 1 else 0
    for amounts, gap in zip(by_column, gaps.values(), strict=True):
        if fewest and len(amounts) - amounts.count(0.0) <= fewest:
            continue
        size = max(map(abs, amounts))
        is_round = bool(parts) and round(amounts[0] / step) % 100 == 0
        digit = step * _zeros(amounts, step) if is_round else step
        told[amounts] = max(0.0, log2(size / (2 * abs(gap) + digit))) if size else 0.0
    return sum(told.values())


def _zeros(amounts: Sequence[float], step: float) -> int:
    """The power of ten that all amounts are multiples of, past the first: round amounts agree by chance more often."""
    common, zeros = 0, 1
    for amount in amounts:
        common = gcd(common, round(abs(amount) / step))
        if common % 100:
            return zeros
    while common and common % (zeros * 100) == 0:
        zeros *= 10
    return zeros
