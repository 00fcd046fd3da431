from __future__ import annotations

from datetime import date

import pytest

from finvet.line_items import identities
from finvet.model import Confidence, Figure, Message, Period, Source
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.judgement.checks import checks_of, gap_warnings, grade, prior_period

NOW, BEFORE = Period(2024, date(2024, 12, 31)), Period(2023, date(2023, 12, 31))
HELD = {  # one year in which every identity of the chart holds
    "total_assets": 1000, "total_current_assets": 600, "total_noncurrent_assets": 400,
    "total_liabilities": 700, "total_current_liabilities": 450, "total_noncurrent_liabilities": 250,
    "total_equity": 300, "equity_attributable_to_parent": 290, "noncontrolling_interests": 10,
    "total_liabilities_and_equity": 1000, "net_current_assets": 150, "total_assets_less_current_liabilities": 550,
    "net_assets": 300, "revenue": 2000, "cost_of_sales": 1200, "gross_profit": 800, "operating_profit": 200,
    "interest_income": 5, "interest_expense": 25, "profit_before_tax": 180, "income_tax_expense": 60, "net_income": 120,
    "cf_start_profit": 120, "cf_operating": 250, "cf_investing": -100, "cf_financing": -80, "cf_net_change": 70,
    "cash_beginning": 30, "cash_end": 100, "cash_and_equivalents": 100,
}  # fmt: skip
LAST_YEAR = {"cash_end": 30}


def figure(item: str, period: Period, value: float | None, confidence: Confidence = "high", *codes: str) -> Figure:
    source = Source("f", "s", "A1", item, str(value))
    return Figure(item, period, value, (source,), confidence=confidence, notes=tuple(Message(c) for c in codes))


def store(**changes: float | None) -> FigureStore:
    now = {item: {NOW.id: figure(item, NOW, value)} for item, value in (HELD | changes).items() if value is not None}
    for item, value in LAST_YEAR.items():
        now.setdefault(item, {})[BEFORE.id] = figure(item, BEFORE, value)
    return now


def broken(figures: FigureStore, unit: float = 1.0) -> set[str]:
    return {c.identity.code for c in checks_of(figures, [BEFORE, NOW], unit) if not c.holds}


def test_every_identity_of_the_chart_is_held_and_holds() -> None:
    checks = checks_of(store(), [BEFORE, NOW], 1.0)
    assert {c.identity.code for c in checks if c.period == NOW} == {i.code for i in identities()}
    assert broken(store()) == set()


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        ("total_equity", {"balance-gap", "equity-gap"}),
        ("total_liabilities_and_equity", {"balance-sides-gap"}),
        ("total_current_assets", {"assets-gap", "net-current-assets-gap"}),
        ("total_noncurrent_liabilities", {"liabilities-gap"}),
        ("total_assets_less_current_liabilities", {"less-current-liabilities-gap"}),
        ("noncontrolling_interests", {"equity-gap"}),
        ("cost_of_sales", {"gross-profit-gap"}),
        ("interest_expense", {"profit-before-tax-gap"}),
        ("income_tax_expense", {"net-income-gap"}),
        ("cf_investing", {"cash-gap"}),
        ("cash_beginning", {"cash-roll-gap", "cash-opening-gap"}),
        ("cash_and_equivalents", {"cash-balance-gap"}),
        ("cf_start_profit", {"profit-start-gap"}),
    ],
)
def test_a_thousandfold_amount_breaks_its_identities(item: str, codes: set[str]) -> None:
    assert codes <= broken(store(**{item: HELD[item] * 1000}))


def test_a_total_without_its_parts_is_not_checked() -> None:
    assert checks_of({"total_assets": {NOW.id: figure("total_assets", NOW, 1000)}}, [NOW], 1.0) == []


def test_rounding_of_two_digits_passes_and_no_more() -> None:
    assert "cash-gap" not in broken(store(cf_operating=252))
    assert "cash-gap" in broken(store(cf_operating=253))
    assert "cash-gap" not in broken(store(cf_operating=269), unit=10.0)


def test_a_gap_is_told_with_its_figures_and_cells() -> None:
    (warning,) = [
        w for w in gap_warnings(checks_of(store(cf_investing=-90), [NOW], 1.0)) if w.message.code == "cash-gap"
    ]
    assert warning.message.parameters == {"item": "cf_net_change", "period": NOW.id, "gap": 10}
    assert set(warning.items) == {"cf_net_change", "cf_operating", "cf_investing", "cf_financing"}
    assert warning.periods == (NOW.id,)
    assert len(warning.basis) == 4


def graded(figures: FigureStore, item: str) -> Confidence:
    return grade(figures, checks_of(figures, [BEFORE, NOW], 1.0))[item][NOW.id].confidence


def test_what_an_identity_confirms_is_high_unless_it_was_a_guess() -> None:
    figures = store()
    figures["cf_operating"] = {NOW.id: figure("cf_operating", NOW, 250, "medium")}
    figures["cf_investing"] = {NOW.id: figure("cf_investing", NOW, -100, "low", "label-ambiguous")}
    assert graded(figures, "cf_operating") == "high"
    assert graded(figures, "cf_investing") == "medium"


def test_what_a_hard_identity_contradicts_is_low() -> None:
    assert graded(store(cf_investing=-9000), "cf_investing") == "low"


def test_an_absent_figure_is_low() -> None:
    figures = store()
    figures["goodwill"] = {NOW.id: figure("goodwill", NOW, None)}
    assert graded(figures, "goodwill") == "low"


def test_the_year_before_is_a_full_actual_year() -> None:
    budget = Period(2023, kind="budget")
    half = Period(2023, date(2023, 6, 30), 6)
    assert prior_period(NOW, [BEFORE, NOW]) == BEFORE
    assert prior_period(NOW, [budget, half, NOW]) is None
    assert prior_period(half, [Period(2022), half]) is None


def test_what_associates_earned_may_be_in_the_operating_profit() -> None:
    assert broken(store(share_of_profit_associates=40)) == set()
    assert broken(store(share_of_profit_associates=40, other_financial_result=9)) == {"profit-before-tax-gap"}


@pytest.mark.parametrize(("tax", "confidence"), [(1700, "medium"), (1702, "medium"), (1710, "low")])
def test_an_identity_confirms_a_small_figure_only_as_closely_as_that_is_told(tax: float, confidence: str) -> None:
    figures = store(profit_before_tax=7000, net_income=5300)
    figures["income_tax_expense"] = {NOW.id: figure("income_tax_expense", NOW, tax, "low", "label-ambiguous")}
    assert "net-income-gap" not in broken(figures)
    assert graded(figures, "income_tax_expense") == confidence
