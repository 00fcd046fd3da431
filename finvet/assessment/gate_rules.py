"""The vocabulary of the gates: what must be there before a verdict is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from finvet.assessment.bounds import Clause, Constraint, Count

Share = Annotated[float, Constraint(gt=0, le=1)]
Names = Annotated[tuple[str, ...], Constraint(min_length=1)]


@dataclass(frozen=True, kw_only=True)
class HardIdentities(Clause):
    """D1: warnings of the spreading that leave statements untied, and those that leave all their figures in doubt."""

    warnings: Names
    doubts: Names


@dataclass(frozen=True, kw_only=True)
class AnnualPeriods(Clause):
    """D2: how many years are wanted, with how few there is still an opinion, and what makes a year count."""

    wanted: Count
    fewest: Count
    fewest_balance_sheets: Count
    income: Names
    cash_flow: str
    balance_sheet: Names


@dataclass(frozen=True, kw_only=True)
class Freshness(Clause):
    """D3: the oldest balance sheet that still carries an opinion."""

    months: Count


@dataclass(frozen=True, kw_only=True)
class Comparability(Clause):
    """D4: how far apart two year ends may lie."""

    fewest_months_apart: Count
    most_months_apart: Count


@dataclass(frozen=True, kw_only=True)
class CashFlowStatement(Clause):
    """D5: the figure that a cash-flow statement, read or derived, must give for the latest year."""

    figure: str


@dataclass(frozen=True, kw_only=True)
class AvailableWeight(Clause):
    """D6: the share of the scorecard's weight and the indicators without which there is no opinion."""

    share: Share
    all_of: Names
    any_of: Names


@dataclass(frozen=True, kw_only=True)
class Gates(Clause):
    """What must be there before a verdict is given."""

    D1: HardIdentities
    D2: AnnualPeriods
    D3: Freshness
    D4: Comparability
    D5: CashFlowStatement
    D6: AvailableWeight
