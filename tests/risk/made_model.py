"""A model small enough to add up in the head, and companies for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finvet.model import Analysis, CompanyKind, Confidence, Figure, Message, Period, Scale, Statements
from finvet.risk.model_file import GradeBand, Model, Population, SubModel, Term

YEARS = tuple(Period(year, date(year, 12, 31)) for year in (2022, 2023, 2024))
LATEST = YEARS[-1]

CURRENT = Term("current_ratio", "higher", edges=(1.0, 2.0), points=(-20, 0, 20), typical=0)
OWED = Term("liabilities_to_assets", "lower", edges=(0.5, 0.8), points=(10, 5, -30), typical=5)
GROWTH = Term("revenue_growth", "higher", edges=(0.0,), points=(-10, 0), typical=0)
LOSSES = Term("loss_years_share", "lower", edges=(0.5,), points=(4, -6), typical=4)

MODEL = Model(
    name="made",
    version="7",
    target="failure within twelve months",
    population=Population("made-up companies", "USD", minimum_assets=1e6, minimum_revenue=2e6),
    base_rate=0.01,
    points_to_double=20,
    sub_models=(
        SubModel("three-years", -4.0, (CURRENT, OWED, GROWTH, LOSSES)),
        SubModel("one-year", -4.5, (CURRENT, OWED)),
        SubModel("balance-sheet", -5.0, (OWED,)),
    ),
    grades=(
        GradeBand("A", 1000, 1, below=0.005),
        GradeBand("BB", 500, 5, below=0.02),
        GradeBand("C", 100, 30),
    ),
    validation={},
)


def analysis(
    values: Mapping[str, float | None], *, low: frozenset[str] = frozenset(), kind: str | None = None
) -> Analysis:
    """Ratios of the latest year alone; those named `low` are of low confidence."""
    kinds = {LATEST.id: CompanyKind(kind, ())} if kind else {}
    ratios = {name: {LATEST.id: figure(name, value, low=name in low)} for name, value in values.items()}
    return Analysis(YEARS, ratios, {}, {}, kinds=kinds)


def figure(name: str, value: float | None, *, low: bool = False) -> Figure:
    confidence: Confidence = "low" if low else "high"
    notes = () if value is not None else (Message("prior-year"),)
    return Figure(name, LATEST, value, confidence=confidence, notes=notes)


def statements(assets: float = 5e6, revenue: float = 9e6, currency: str | None = "USD") -> Statements:
    """Statements of the latest year with these amounts."""
    amounts = {"total_assets": assets, "revenue": revenue}
    figures = {name: {LATEST.id: Figure(name, LATEST, amount)} for name, amount in amounts.items()}
    return Statements("Made Ltd", (), currency, Scale(), YEARS, figures)
