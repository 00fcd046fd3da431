"""Where the ratios and scores of a partner are heading."""

from __future__ import annotations

from finvet.model import Analysis
from finvet.ratios.catalogue import CATALOGUE
from finvet.trends import Trend, noise_of, trend


def trend_of(analysis: Analysis, name: str) -> Trend:
    """The trend of a ratio or score over the vetted years, judged by its unit, family and better direction."""
    ratio = CATALOGUE[name]
    return trend(
        name,
        [analysis.figure(name, year) for year in analysis.years],
        analysis.years,
        noise=noise_of(name, ratio.unit, ratio.family),
        better=ratio.better,
        unit=ratio.unit,
    )
