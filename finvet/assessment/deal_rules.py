"""The vocabulary of a policy for the deal: what makes a recommended limit, and how hard a year is stressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self, get_args

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from finvet.assessment.bounds import Clause
from finvet.model import LimitRules, ShockName, StressRules, VerdictCode

Share = Annotated[float, Field(ge=0, le=1)]
Amount = Annotated[float, Field(ge=0)]
Shocks = Annotated[tuple[ShockName, ...], Field(strict=False, min_length=1)]

VERDICTS: tuple[VerdictCode, ...] = get_args(VerdictCode)
"""From the best to the worst."""


class LimitShare(Clause):
    """A share of one of the partner's figures that we would let it owe us."""

    figure: str
    share: Share


class LimitClause(Clause):
    """The recommended limit: the median of the shares, times the factor of the verdict, at most what we can lose."""

    components: tuple[LimitShare, ...] = Field(strict=False, min_length=1)
    risk_factors: Mapping[VerdictCode, Share]
    own_equity_share: Share
    own_payroll_months: Amount

    @model_validator(mode="after")
    def _falls_with_the_verdict(self) -> Self:
        factors = [self.risk_factors.get(verdict) for verdict in VERDICTS]
        if None in factors or factors != sorted(self.risk_factors.values(), reverse=True):
            raise PydanticCustomError("mistake-risk-factors", "factors")
        return self

    @property
    def rules(self) -> LimitRules:
        """The clause as the deal's arithmetic takes it."""
        shares = {component.figure: component.share for component in self.components}
        return LimitRules(shares, self.risk_factors, self.own_equity_share, self.own_payroll_months)


class CollectionClause(Clause):
    """When a partner is taken to pay whose payment days nothing shows: so many days after terms."""

    assumed_days_late: Amount


class StressClause(Clause):
    """Sizes of the shocks to a partner's year, as shares, days and rates; a scenario is one of them or several."""

    sales_fall: Share
    fixed_costs: Share
    receivable_days: Amount
    inventory_days: Amount
    supplier_terms_days: Amount
    currency_fall: Annotated[float, Field(ge=0, lt=1)]
    rate_rise: Share
    least_cash_days: Amount
    scenarios: Mapping[str, Shocks]

    @property
    def rules(self) -> StressRules:
        """The clause as the deal's arithmetic takes it."""
        return StressRules(**dict(self))
