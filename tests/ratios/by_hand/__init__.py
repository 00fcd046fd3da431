"""Every indicator of the catalogue by hand: in Decimal, from its published definition, without the engine.

`companies` holds the amounts, a module a family the formulas; a function is named as the indicator that it computes.
What the references leave absent is said by raising: `Missing` names the line, `NoBase` is a ratio to nothing,
`NotMeaningful` carries its polarity.
"""

from collections.abc import Callable
from decimal import Decimal
from types import ModuleType

from tests.ratios.by_hand import (
    activity,
    adjusted,
    cash_flow,
    cash_needs,
    coverage,
    exposure,
    failure_terms,
    indicators,
    liquidity,
    payment,
    profitability,
    quality,
    quantities,
    score_terms,
    scores,
    solvency,
    trend,
)
from tests.ratios.by_hand.years import Year

FAMILIES: tuple[ModuleType, ...] = (
    quantities, cash_flow, cash_needs, liquidity, payment, activity, coverage, solvency, profitability, trend, quality,
    exposure, adjusted, indicators, score_terms, failure_terms, scores,
)  # fmt: skip

BY_HAND: dict[str, Callable[[Year], Decimal]] = {
    name: function
    for family in FAMILIES
    for name, function in vars(family).items()
    if not name.startswith("_") and getattr(function, "__module__", None) == family.__name__
}
"""The indicators by name."""
