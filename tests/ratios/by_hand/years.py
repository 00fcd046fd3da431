"""Fiscal years of one partner as lines of Decimals, and what a definition says where there is no value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

ZERO = Decimal(0)
YEAR = Decimal(365)


class Absent(Exception):
    """There is no value."""


class Missing(Absent):
    """A line that the definition needs is not there; `line` is "year" for a year that is not there."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


class NoBase(Absent):
    """The base of a ratio is zero, or negative where only a positive one will do; nothing follows from it."""


class NotMeaningful(Absent):
    """The ratio has no meaning, and that says something ("strong", "weak") or nothing ("none")."""

    def __init__(self, polarity: str) -> None:
        super().__init__(polarity)
        self.polarity = polarity


class Year:
    """The lines of one fiscal year; the years before it stand in `years` in front of it."""

    def __init__(self, years: tuple[Mapping[str, Decimal], ...], at: int, read: set[str] | None = None) -> None:
        self.years = years
        self.at = at
        self.read = set() if read is None else read
        """The lines that a definition has looked for."""

    def __getitem__(self, line: str) -> Decimal:
        if line not in self:
            raise Missing(line)
        return self.years[self.at][line]

    def __contains__(self, line: str) -> bool:
        self.read.add(line)
        return line in self.years[self.at]

    def get(self, line: str) -> Decimal:
        """A line that may be absent and then counts as nothing."""
        self.read.add(line)
        return self.years[self.at].get(line, ZERO)

    @property
    def before(self) -> Year:
        """The year before."""
        if self.at == 0:
            raise Missing("year")
        return Year(self.years, self.at - 1, self.read)

    @property
    def three(self) -> tuple[Year, Year, Year]:
        """This year and the two before it."""
        return self, self.before, self.before.before

    @property
    def every(self) -> tuple[Year, ...]:
        """All years of the partner."""
        return tuple(Year(self.years, at, self.read) for at in range(len(self.years)))

    @property
    def a_year(self) -> Decimal:
        """What brings a flow of this period to 365 days."""
        return YEAR / self["days"]


def has(of: Callable[[Year], Decimal], year: Year) -> bool:
    """Whether a definition has a value."""
    try:
        of(year)
    except Absent:
        return False
    return True


def any_of(year: Year, *lines: str) -> Decimal:
    """The sum of the lines present, of which there must be one."""
    there = [year[line] for line in lines if line in year]
    if not there:
        raise Missing(lines[0])
    return sum(there, ZERO)


def over(amount: Decimal, base: Decimal) -> Decimal:
    """A quotient; nothing follows from a base of zero."""
    if base == 0:
        raise NoBase
    return amount / base


def positive(base: Decimal) -> Decimal:
    """A base that must be above zero."""
    if base <= 0:
        raise NoBase
    return base


def meaningless(*, when: bool, polarity: str) -> None:
    """Says that a ratio has no meaning in a case, and what that says."""
    if when:
        raise NotMeaningful(polarity)


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The sum."""
    return sum(amounts, ZERO)


def count(truths: Iterable[bool]) -> Decimal:
    """How many are true."""
    return Decimal(sum(truths))


def average(of: Callable[[Year], Decimal], year: Year) -> Decimal:
    """The mean of closing and opening balance; the closing one where there is no opening one."""
    closing = of(year)
    if year.at == 0 or not has(of, year.before):
        return closing
    return (closing + of(year.before)) / 2


def average_of(line: str, year: Year) -> Decimal:
    """The mean of closing and opening balance of a line."""
    return average(lambda one: one[line], year)


def growth(of: Callable[[Year], Decimal], year: Year) -> Decimal:
    """Change on the year before, which must be above zero."""
    now, before = of(year), of(year.before)
    return now / positive(before) - 1


def per_day(line: str) -> Callable[[Year], Decimal]:
    """A flow by day, so that periods of other lengths compare."""
    return lambda year: year[line] / year["days"]


def spread(values: Iterable[Decimal]) -> Decimal:
    """The sample standard deviation."""
    found = list(values)
    mean = total(found) / len(found)
    return (total((value - mean) ** 2 for value in found) / (len(found) - 1)).sqrt()


def capex(year: Year) -> Decimal:
    """Capital expenditure, negative as an outflow."""
    return year["cf_capex"] + year.get("cf_capex_intangibles")


def cash(year: Year) -> Decimal:
    """Cash and short-term investments."""
    return year["cash_and_equivalents"] + year.get("short_term_investments")


def working_capital(year: Year) -> Decimal:
    """Current assets less current liabilities."""
    return year["total_current_assets"] - year["total_current_liabilities"]
