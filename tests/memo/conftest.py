"""V1, the stretched payer, as a vetted partner built by hand from the values expected of it."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from finvet.memo.blocks import Memo
from finvet.memo.compose import compose
from finvet.memo.reference import NO_REFERENCE, Band, Reference
from finvet.memo.view import View
from finvet.model import (
    NO_CASE,
    Analysis,
    Assessment,
    Case,
    Figure,
    Finding,
    Indicator,
    Message,
    Partner,
    Period,
    PolicyStamp,
    Request,
    Scale,
    Source,
    SourceFile,
    SpreadWarning,
    Statements,
    UnmatchedLine,
    Verdict,
)


def composed(partner: Partner, reference: Reference = NO_REFERENCE) -> Memo:
    """The memo of a partner."""
    return compose(View.of(partner, reference))


YEARS = tuple(Period(year, date(year, 12, 31)) for year in (2022, 2023, 2024))
FILE = SourceFile("alder.xlsx", "ab" * 32)
THOUSAND = 1000.0
LATEST = YEARS[-1]

UNITS = {
    "fcf": "currency", "current_ratio": "ratio", "quick_ratio": "ratio", "cash_ratio": "ratio", "cash_days": "days",
    "ocf_ratio": "ratio", "dscr": "ratio", "dso": "days", "dio": "days", "dpo": "days", "ccc": "days",
    "payables_stretch": "days", "equity_ratio": "percent", "net_debt_to_ebitda": "ratio", "interest_cover": "ratio",
    "ocf_positive_years": "count", "cash_conversion_3y": "ratio", "sloan_accruals_cf": "percent",
    "receivables_growth_gap": "points", "altman_z_double_prime": "score", "operating_margin": "percent",
    "cash_interest_cover": "ratio", "tax_social_arrears": "percent", "dpo_purchases": "days", "runway_months": "months",
}  # fmt: skip
REFERENCE = Reference(
    formula={"current_ratio": "total current assets / total current liabilities"}.get,
    units=UNITS,
    better={"current_ratio": "higher", "dso": "lower", "dpo": "lower"},
    bands={
        "ocf_ratio": Band(0.40, 0.10),
        "dscr": Band(1.25, 1.0),
        "quick_ratio": Band(1.0, 0.6),
        "dpo": Band(60, 90, "lower"),
    },
    flags={"receivables_growth_gap": 0.10},
    verdict_cuts=(75, 55, 35),
    tool="finvet 0.1.0",
)


def expected() -> Mapping[str, Any]:
    companies: Mapping[str, Any] = json.loads(
        (Path(__file__).parents[1] / "data" / "companies.json").read_text("utf-8")
    )
    return companies["v1"]


def statements() -> Statements:
    by_year = expected()["statements"]
    items = [item for item in by_year["2024"] if item != "days"]
    figures = {
        item: {
            period.id: Figure(
                item, period, amount * THOUSAND, (Source(FILE.file, "V1", f"{column}{row}", item, f"{amount:,}"),)
            )
            for period, column in zip(YEARS, "BCD", strict=True)
            if (amount := by_year[str(period.year)].get(item)) is not None
        }
        for row, item in enumerate(items, start=2)
    }
    figures["total_liabilities"][LATEST.id] = figures["total_liabilities"][LATEST.id]._replace(
        basis=(),
        method="derived: total_assets - total_equity",
        confidence="low",
    )
    return Statements(
        partner="Alder Tools Ltd",
        files=(FILE,),
        currency="EUR",
        scale=Scale(THOUSAND, stated=True),
        periods=YEARS,
        figures=figures,
        unmatched=(UnmatchedLine(Source(FILE.file, "V1", "A90", "Sundry"), {LATEST.id: 12000.0}),),
        warnings=(SpreadWarning(Message("memo-cash-conversion", {"last": "A warning"})),),
    )


def analysis(of: Statements) -> Analysis:
    ratios: dict[str, dict[str, Figure]] = {}
    inputs = tuple(figures[LATEST.id] for figures in list(of.figures.values())[:2])
    for period in YEARS:
        for name, value in expected()["ratios"][str(period.year)].items():
            money = THOUSAND if name == "fcf" else 1.0
            ratios.setdefault(name, {})[period.id] = (
                Figure(name, period, None, notes=(Message("memo-not-stated"),))
                if value is None
                else Figure(name, period, value * money, inputs=inputs, method="formula")
            )
    score = Figure("altman_z_double_prime", LATEST, expected()["scores"]["altman_z_double_prime"], inputs=inputs)
    scores = {"altman_z_double_prime": {LATEST.id: score}}
    return Analysis(YEARS, ratios, scores, {"altman_z_double_prime": {LATEST.id: "safe"}})


def assessment(of: Analysis) -> Assessment:
    vetting = expected()["vetting"]
    pillars = {"ocf_ratio": "cash_generation", "dscr": "liquidity", "dpo_best": "payment", "equity_ratio": "solvency"}
    weights, stars = vetting["weights"], ("ocf_ratio", "dscr")
    scorecard = tuple(
        Indicator(name, pillars.get(name, "credibility"), weights[name], name in stars, points, of.figure(name, LATEST))
        for name, points in vetting["points"].items()
    )
    reason = Message("memo-cfo-positive", {"positive": 3, "years": 3})
    verdict = Verdict(
        code="secured",
        score=vetting["score"],
        scorecard=scorecard,
        pillars={"cash_generation": 40.0, "liquidity": 30.0, "payment": 50.0, "credibility": None},
        steps=(reason,),
        confidence="high",
        confidence_steps=(),
        viable_cash_flow="marginal",
        pays_on_time="doubtful",
        reasons_for=(reason,),
        reasons_against=(reason, reason, reason),
        unknown=(reason,),
        requests=(asked("annual-reports"), asked("cash-forecast")),
        valid_until=date(2026, 6, 30),
    )
    figure = of.figure("dscr", LATEST)
    findings = (Finding("ocf_ratio", "high", reason, (figure,) if figure else ()),)
    return Assessment(date(2025, 9, 30), PolicyStamp("standard", "1", "cd" * 32), findings, verdict)


def asked(document: str) -> Request:
    code = f"request-{document}"
    why = Message("memo-cfo-positive", {"positive": 3, "years": 3})
    return Request(code, Message(code), (why,), Message(f"{code}-settles"), Message(f"{code}-why"))


def vetted(of: Statements | None = None, case: Case = NO_CASE) -> Partner:
    spread = of or statements()
    ratios = analysis(spread)
    return Partner(spread, ratios, assessment(ratios), case)


@pytest.fixture(scope="session")
def partner() -> Partner:
    return vetted()


@pytest.fixture(scope="session")
def reference() -> Reference:
    return REFERENCE


@pytest.fixture(scope="session")
def memo(partner: Partner, reference: Reference) -> Memo:
    return composed(partner, reference)


@pytest.fixture
def vet_by_hand() -> Callable[..., Partner]:
    """V1 again, with other statements or another case."""
    return vetted


@pytest.fixture
def spread_by_hand() -> Callable[[], Statements]:
    return statements
