"""How much signed mitigants must cover before they lift a verdict, by hand: of every policy in percent of the peak."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec.structs import replace

from finvet.assessment.mitigants import is_covered
from finvet.assessment.policy import Policy
from finvet.model import Exposure
from tests.deal.test_exposure import deal, partner, weighed

PEAK = 1000.0
LEAST: Mapping[str, int] = {"standard": 800, "cautious": 1000, "startup": 800, "public": 800}


def owed(signed: float, gap: float | None) -> Exposure:
    """A deal with a peak of 1,000, of which `gap` exceeds the limit and `signed` is covered."""
    whole = _deal()
    assert whole.deal
    schedule = replace(whole.deal.schedule, peak=PEAK)
    return replace(whole, deal=replace(whole.deal, schedule=schedule, gap=gap, signed_cover=signed))


@cache
def _deal() -> Exposure:
    return weighed(partner(), deal(), "secured")[1]


def covers_by_hand(policy: Policy) -> bool:
    """Whether the least cover of the policy is that of the table, to a tenth of a unit of 1,000."""
    least = LEAST[policy.name]
    return is_covered(owed(least, 0.0), policy) and not is_covered(owed(least - 0.1, 0.0), policy)
