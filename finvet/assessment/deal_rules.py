"""The vocabulary of a policy for the deal: what makes a recommended limit, and how hard a year is stressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, get_args

from finvet.assessment.bounds import Amount, Clause, Constraint
from finvet.mistakes import ContradictionError
from finvet.model import LimitRules, ShockName, StressRules, VerdictCode

Share = Annotated[float, Constraint(ge=0, le=1)]
Shocks = Annotated[tuple[ShockName, ...], Constraint(min_length=1)]

VERDICTS: tuple[VerdictCode, ...] = get_args(VerdictCode)
"""From the best to the worst."""


@dataclass(frozen=True, kw_only=True)
class LimitShare(Clause):
    """A share of one of the partner's figures that we would let it owe us."""

    figure: str
    share: Share


@dataclass(frozen=True, kw_only=True)
class LimitClause(Clause):
    """The recommended limit: the median of the shares, times the factor of the verdict, at most what we can lose."""

    components: Annotated[tuple[LimitShare, ...], Constraint(min_length=1)]
    risk_factors: Mapping[VerdictCode, Share]
    own_equity_share: Share
    own_payroll_months: Amount

    def __post_init__(self) -> None:
        factors = [self.risk_factors.get(verdict) for verdict in VERDICTS]
        if None in factors or factors != sorted(self.risk_factors.values(), reverse=True):
            raise ContradictionError("mistake-risk-factors")

    @property
    def rules(self) -> LimitRules:
        """The clause as the deal's arithmetic takes it."""
        shares = {component.figure: component.share for component in self.components}
        return LimitRules(shares, self.risk_factors, self.own_equity_share, self.own_payroll_months)


@dataclass(frozen=True, kw_only=True)
class CollectionClause(Clause):
    """When a partner is taken to pay whose payment days nothing shows: so many days after terms."""

    assumed_days_late: Amount


@dataclass(frozen=True, kw_only=True)
class StressClause(Clause):
    """Sizes of the shocks to a partner's year, as shares, days and rates; a scenario is one of them or several."""

    sales_fall: Share
    fixed_costs: Share
    receivable_days: Amount
    inventory_days: Amount
    supplier_terms_days: Amount
    currency_fall: Annotated[float, Constraint(ge=0, lt=1)]
    rate_rise: Share
    least_cash_days: Amount
    scenarios: Mapping[str, Shocks]

    @property
    def rules(self) -> StressRules:
        """The clause as the deal's arithmetic takes it."""
        return StressRules(**vars(self))
