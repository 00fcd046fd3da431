"""The gates: whether the data carry an opinion at all. A gate that fires silences the score."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from finvet.assessment.dating import balance_sheets, months_after, months_apart
from finvet.assessment.evidence import Evidence
from finvet.assessment.gate_rules import AnnualPeriods, Gates
from finvet.model import Figure, Finding, Indicator, Message, Period, SpreadWarning


def failed_gates(gates: Gates, evidence: Evidence, scorecard: Sequence[Indicator], as_of: date) -> tuple[Finding, ...]:
    """Every gate that fires, in their order."""
    ways: tuple[Callable[[], Finding | None], ...] = (
        lambda: _untied(gates, evidence),
        lambda: _too_few_years(gates, evidence),
        lambda: _too_old(gates, evidence, as_of),
        lambda: _not_comparable(gates, evidence),
        lambda: _no_cash_flow(gates, evidence),
        lambda: _too_little_weight(gates, scorecard),
    )
    return tuple(finding for way in ways if (finding := way()))


def counted_years(rules: AnnualPeriods, evidence: Evidence) -> tuple[Period, ...]:
    """The vetted years with income and cash flow.

    Where the cash flow is derived from balance sheets, the opening year counts although it cannot have any.
    """
    return tuple(year for year in evidence.years if _counts(rules, evidence, year))


def _counts(rules: AnnualPeriods, evidence: Evidence, year: Period) -> bool:
    has_income = any(evidence.value(item, year) is not None for item in rules.income)
    if evidence.value(rules.cash_flow, year) is not None:
        return has_income
    opens_derived = year == evidence.years[0] and evidence.is_derived(rules.cash_flow)
    return has_income and opens_derived and year in balance_sheets(evidence, rules.balance_sheet)


def _gate(code: str, figures: Sequence[Figure] = (), **parameters: object) -> Finding:
    return Finding(code, "high", Message(f"gate-{code}", parameters), tuple(figures))


def _untied(gates: Gates, evidence: Evidence) -> Finding | None:
    """An identity that fails is told before a doubt about the statements as a whole."""
    if broken := evidence.warned(gates.D1.warnings):
        return _about(broken, "gate-D1", evidence)
    if doubted := evidence.warned(gates.D1.doubts):
        return _about(doubted, "gate-D1-doubts", evidence)
    return None


def _about(warnings: Sequence[SpreadWarning], code: str, evidence: Evidence) -> Finding:
    used = {year.id: year for year in evidence.years}
    periods = dict.fromkeys(period for warning in warnings for period in warning.periods if period in used)
    items = dict.fromkeys(item for warning in warnings for item in warning.items)
    figures = [
        figure for item in items for period in periods if (figure := evidence.statements.figure(item, used[period]))
    ]
    return Finding("D1", "high", Message(code, {"periods": list(periods), "items": list(items)}), tuple(figures))


def _too_few_years(gates: Gates, evidence: Evidence) -> Finding | None:
    years = counted_years(gates.D2, evidence)
    sheets = balance_sheets(evidence, gates.D2.balance_sheet)
    if len(years) >= gates.D2.fewest and len(sheets) >= gates.D2.fewest_balance_sheets:
        return None
    told = {"years": len(years), "sheets": len(sheets), "wanted": gates.D2.wanted}
    looked_at = dict.fromkeys((*gates.D2.income, gates.D2.cash_flow, *gates.D2.balance_sheet))
    low = [evidence.figure(name, year) for name in looked_at for year in evidence.years if evidence.is_low(name, year)]
    doubted = [figure for figure in low if figure]
    if not doubted:
        return Finding("D2", "high", Message("gate-D2", told))
    names = list(dict.fromkeys(figure.name for figure in doubted))
    return Finding("D2", "high", Message("gate-D2-doubted", {**told, "doubted": names, "why": _why(doubted)}))


def _why(doubted: Sequence[Figure]) -> Message | None:
    """The one reason for which figures are of low confidence: a doubt is the last of their notes."""
    last = [figure.notes[-1] if figure.notes else None for figure in doubted]
    return Message("gate-why", {"reason": last[0]}) if last[0] and last.count(last[0]) == len(last) else None


def _too_old(gates: Gates, evidence: Evidence, as_of: date) -> Finding | None:
    sheets = balance_sheets(evidence, gates.D2.balance_sheet)
    if not sheets or as_of <= months_after(sheets[-1].last_day, gates.D3.months):
        return None
    return _gate("D3", date=sheets[-1].last_day, as_of=as_of, months=gates.D3.months)


def _not_comparable(gates: Gates, evidence: Evidence) -> Finding | None:
    apart = list(_uneven(gates, evidence.years))
    return _gate("D4", periods=apart) if apart else None


def _uneven(gates: Gates, years: Sequence[Period]) -> Iterator[str]:
    for earlier, later in pairwise(years):
        gap = months_apart(earlier, later)
        if not gates.D4.fewest_months_apart <= gap <= gates.D4.most_months_apart:
            yield later.id


def _no_cash_flow(gates: Gates, evidence: Evidence) -> Finding | None:
    """No cash flow is there, or one that is not relied on, with what lowers it where it says so."""
    figure = evidence.figure(gates.D5.figure)
    if evidence.value(gates.D5.figure) is not None:
        return None
    if figure is None or not evidence.is_low(figure.name):
        return _gate("D5", figure=gates.D5.figure)
    return Finding("D5", "high", Message("gate-D5-doubted", {"why": _why([figure])}), (figure,))


def _too_little_weight(gates: Gates, scorecard: Sequence[Indicator]) -> Finding | None:
    available = {indicator.name for indicator in scorecard if indicator.points is not None}
    weight = sum(indicator.weight for indicator in scorecard if indicator.name in available)
    share = weight / sum(indicator.weight for indicator in scorecard)
    missing = [name for name in gates.D6.all_of if name not in available]
    if available.isdisjoint(gates.D6.any_of):
        missing.extend(gates.D6.any_of)
    if share >= gates.D6.share and not missing:
        return None
    code = "gate-D6-indicators" if missing else "gate-D6-weight"
    return Finding("D6", "high", Message(code, {"share": share, "needed": gates.D6.share, "missing": missing}))
