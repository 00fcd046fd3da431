"""How ratios are spread over other companies, and where a value stands among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

ALL = 100.0


class Population(Struct, frozen=True):
    """Whom a ratio is compared with; where `currency` is given, only companies of such assets are compared."""

    name: str
    currency: str | None = None
    assets_from: float = 0.0
    assets_below: float = float("inf")

    def suits(self, currency: str | None, assets: float | None) -> bool:
        """Whether a company with these total assets belongs among them."""
        if self.currency is None:
            return True
        return self.currency == currency and assets is not None and self.assets_from <= assets < self.assets_below


class Standing(Struct, frozen=True):
    """Between which percentiles a value stands; both are the same where it lies between two known quantiles.

    A percentile is the share of the population with a lower value, in percent.
    """

    low: float
    high: float


class Distribution(Struct, frozen=True):
    """A ratio's quantiles over a population: percentiles and values, both rising; `count` is how many it holds."""

    ratio: str
    population: Population
    quantiles: tuple[tuple[float, float], ...]
    count: int | None = None

    def standing(self, value: float) -> Standing:
        """Where a value stands, in a straight line between two quantiles, and no closer than the outermost ones."""
        (lowest, least), (highest, most) = self.quantiles[0], self.quantiles[-1]
        if value < least:
            return Standing(0.0, lowest)
        if value > most:
            return Standing(highest, ALL)
        same = [percentile for percentile, quantile in self.quantiles if quantile == value]
        if same:
            return Standing(same[0], same[-1])
        return next(_between(value, low, high) for low, high in pairwise(self.quantiles) if value < high[1])


class Benchmarks(Struct, frozen=True):
    """Distributions of ratios in the order in which they are shown.

    `title`: whose they are; `about` and `source`: what is counted in them and where they come from, in sentences.
    """

    title: str = ""
    about: str = ""
    source: str = ""
    distributions: Sequence[Distribution] = ()

    def suiting(self, currency: str | None, assets: float | None) -> Benchmarks:
        """Those of them that a company of this currency and these total assets is compared with."""
        kept = tuple(d for d in self.distributions if d.population.suits(currency, assets))
        return replace(self, distributions=kept)

    @property
    def ratios(self) -> Sequence[str]:
        """The ratios that can be compared, each once."""
        return tuple(dict.fromkeys(distribution.ratio for distribution in self.distributions))

    @property
    def populations(self) -> Sequence[Population]:
        """The populations, each once."""
        return tuple(dict.fromkeys(distribution.population for distribution in self.distributions))

    def of(self, ratio: str) -> Iterator[Distribution]:
        """The distributions of one ratio."""
        return (distribution for distribution in self.distributions if distribution.ratio == ratio)

    def count(self, population: Population) -> int | None:
        """How many a population holds: the most that any of its ratios is known of."""
        counts = [d.count for d in self.distributions if d.population == population and d.count is not None]
        return max(counts, default=None)


NO_BENCHMARKS = Benchmarks()


def _between(value: float, low: tuple[float, float], high: tuple[float, float]) -> Standing:
    part = (value - low[1]) / (high[1] - low[1])
    percentile = low[0] + part * (high[0] - low[0])
    return Standing(percentile, percentile)
