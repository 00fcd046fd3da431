"""A partner that earns full points, and ways to spoil it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finvet.assessment.assess import assess
from finvet.assessment.evidence import Evidence
from finvet.assessment.policy import Policy, load
from finvet.model import (
    Analysis,
    Assessment,
    Case,
    FailureRisk,
    Figure,
    Grade,
    Message,
    Period,
    Polarity,
    Scale,
    SpreadWarning,
    Statements,
)

AS_OF = date(2025, 9, 30)
YEARS = (2022, 2023, 2024)

ITEMS: Mapping[str, object] = {
    "revenue": (900.0, 950.0, 1000.0),
    "net_income": (50.0, 55.0, 60.0),
    "cf_operating": (80.0, 85.0, 90.0),
    "total_assets": (500.0, 520.0, 540.0),
    "total_equity": (250.0, 270.0, 290.0),
    "cash_and_equivalents": (100.0, 110.0, 120.0),
}
RATIOS: Mapping[str, object] = {
    "ocf_positive_years": 3.0,
    "ocf_positive_years_of_two": 2.0,
    "ocf_negative_years": 0.0,
    "ocf_ratio": 0.5,
    "ocf_margin": (0.09, 0.09, 0.09),
    "cash_conversion_3y": 0.9,
    "cash_conversion_2y": 0.9,
    "ocf_cash_sum_3y": 255.0,
    "fcf_positive_years": 3.0,
    "fcf_positive_years_of_two": 2.0,
    "dscr": 2.0,
    "dscr_substituted": 2.0,
    "cash_interest_cover": 5.0,
    "cash_days_with_lines": 45.0,
    "quick_ratio": (1.2, 1.2, 1.2),
    "dpo_best": 40.0,
    "dpo_series": (40.0, 40.0, 40.0),
    "payables_stretch": 0.0,
    "payables_stretch_2y": 0.0,
    "payables_overdue_share": 0.05,
    "tax_social_arrears": 0.02,
    "equity_ratio": (0.5, 0.52, 0.54),
    "equity_to_share_capital": 5.0,
    "net_debt_to_ebitda": 1.0,
    "burn_monthly": 0.0,
    "runway_months": "strong",
    "sloan_accruals_cf": -0.05,
    "receivables_growth_gap": 0.0,
    "weak_conversion_years": 0.0,
    "short_term_debt_share": 0.2,
}
SCORES: Mapping[str, object] = {"altman_z_double_prime": 5.0, "beneish_m8": -2.5, "montier_c": 1.0, "urg_test": 0.0}
MISSING = Message("figure-not-computed", {"figure": "it"})


def year(number: int) -> Period:
    return Period(number, date(number, 12, 31))


def figure(name: str, period: Period, given: object) -> Figure:
    """A number, None for missing, a polarity for not meaningful, or a figure made elsewhere."""
    if isinstance(given, Figure):
        return given._replace(name=name, period=period)
    if given is None:
        return Figure(name, period, None, notes=(Message("missing", {"inputs": ["inventories"]}),))
    if isinstance(given, str):
        polarity: Polarity = given  # type: ignore[assignment]
        return Figure(name, period, None, notes=(MISSING,), polarity=polarity)
    assert isinstance(given, float | int)
    return Figure(name, period, float(given))


def table(values: Mapping[str, object], periods: tuple[Period, ...]) -> dict[str, dict[str, Figure]]:
    found = {}
    for name, given in values.items():
        is_series = isinstance(given, tuple) and not isinstance(given, Figure)
        series = given if is_series else (None,) * (len(periods) - 1) + (given,)
        found[name] = {p.id: figure(name, p, v) for p, v in zip(periods, series[-len(periods) :], strict=True)}
    return found


class Made:
    """A partner with everything in order, spoilt by keyword: figures, periods, warnings, zone."""

    def __init__(self, **spoilt: object) -> None:
        self.case: Case = spoilt.pop("case", Case(audit="audited"))  # type: ignore[assignment]
        self.as_of: date = spoilt.pop("as_of", AS_OF)  # type: ignore[assignment]
        policy = spoilt.pop("policy", None)
        self.policy: Policy = policy if isinstance(policy, Policy) else load()
        periods: tuple[Period, ...] = spoilt.pop("periods", tuple(map(year, YEARS)))  # type: ignore[assignment]
        warnings: tuple[SpreadWarning, ...] = spoilt.pop("warnings", ())  # type: ignore[assignment]
        refused = spoilt.pop("refused", ())
        zone = spoilt.pop("zone", "safe")
        self.risk: FailureRisk | None = spoilt.pop("risk", None)  # type: ignore[assignment]
        tables = [{**names, **{k: spoilt.pop(k) for k in names if k in spoilt}} for names in (ITEMS, RATIOS, SCORES)]
        items, ratios, scores = (table(values, periods) for values in tables)
        ratios |= table(spoilt, periods)
        self.statements = Statements(
            "Made Ltd", (), "EUR", Scale(), periods, items, warnings=warnings, refused=refused  # type: ignore[arg-type]
        )  # fmt: skip
        zones = {"altman_z_double_prime": {p.id: str(zone) for p in periods}}
        self.analysis = Analysis(periods, ratios, scores, zones)

    @property
    def evidence(self) -> Evidence:
        return Evidence(self.statements, self.analysis)

    def assessed(self) -> Assessment:
        return assess(self.statements, self.analysis, self.policy, self.case, self.as_of, self.risk)


def graded(grade: Grade, **more: object) -> FailureRisk:
    """A failure risk of this grade."""
    return FailureRisk("made-1", "made-up companies", 0.01, 0.01, 20, probability=0.02, grade=grade, **more)  # type: ignore[arg-type]


def assessed(**spoilt: object) -> Assessment:
    return Made(**spoilt).assessed()


def codes(assessment: Assessment) -> list[str]:
    return [finding.code for finding in assessment.findings]
