"""The worked companies V1, V2 and V3 of the reference beside the checkout, from their line items to both answers.

Every number here is the reference's own; where it does not lie beside the checkout there is nothing to compare with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from finvet.assessment.assess import assess
from finvet.assessment.policy import load
from finvet.cases.case_file import read_case
from finvet.cases.facts import known_facts
from finvet.line_items import chart
from finvet.model import NO_CASE, Assessment
from finvet.ratios.analysis import analyse
from finvet.vetting import vet
from finvet.wording import name_of
from tests.assessment.made_partner import AS_OF
from tests.companies import NOT_MONEY, THOUSAND, made_up

VECTORS = Path(__file__).parents[2] / ".." / "shared" / "domain" / "score_vectors.json"
COMPANIES = ("V1", "V2", "V3")
YEARS = {"FY-2": 2022, "FY-1": 2023, "FY0": 2024}

FLAGS = {
    "accruals": "accruals", "M8": "m_score", "receivables_gap": "receivables_gap", "montier": "montier",
    "cfo_lt_half_ni": "weak_conversion",
}  # fmt: skip
SERIES = {
    "ocf_margin": "ocf_margin", "cash": "cash_and_equivalents", "quick_ratio": "quick_ratio",
    "dpo_best": "dpo_series", "equity_ratio": "equity_ratio",
}  # fmt: skip
"""What the reference and the policy call the same thing."""

STATEMENTS = {"BS": "Balance sheet", "IS": "Income statement", "CF": "Cash flow statement"}
LABELS = {
    "cf_start_profit": "Profit for the year", "cf_depreciation": "Depreciation and amortisation",
    "cf_share_buybacks": "Purchase of own shares", "other_financial_result": "Other financial income and expenses",
}  # fmt: skip
"""How a workbook words what its item's own name does not."""
NOT_SHOWN = {"depreciation_ppe", "cf_interest_paid_financing"}
"""Parts of other lines, which a workbook does not show a second time; no point of the three rests on them."""


@cache
def vectors(company: str) -> Mapping[str, Any]:
    if not VECTORS.is_file():
        pytest.skip("the reference vectors are not beside the checkout")
    document = json.loads(VECTORS.read_text("utf-8"))
    return document if company == "V1" else document[company]  # type: ignore[no-any-return]


def facts(company: str) -> Mapping[str, float]:
    """What is known beside the statements: numbers of the latest year that a case can state."""
    known = {**vectors(company)["statements"]["FY0"], **vectors(company).get("inputs", {}).get("FY0", {})}
    return {
        name: value if name in NOT_MONEY else value * THOUSAND
        for name, value in known.items()
        if name in known_facts() and isinstance(value, int | float)
    }


def from_items(company: str) -> Assessment:
    amounts = {
        year: {n: v if n in NOT_MONEY else v * THOUSAND for n, v in vectors(company)["statements"][of].items()}
        for of, year in YEARS.items()
    }
    amounts[2024] |= facts(company)
    statements = made_up(amounts, partner=company)
    return assess(statements, analyse(statements), load(), NO_CASE, AS_OF)


def from_files(company: str, folder: Path) -> Assessment:
    workbook, case = folder / f"{company}.xlsx", folder / f"{company}.case.toml"
    write(vectors(company)["statements"], workbook)
    case.write_text("[facts]\n" + "".join(f"{name} = {value}\n" for name, value in facts(company).items()), "utf-8")
    return vet([workbook], load(), read_case(case), as_of=AS_OF).assessment


def write(statements: Mapping[str, Mapping[str, float]], file: Path) -> None:
    """A workbook of three sheets, a line an item and a column a year."""
    with xlsxwriter.Workbook(str(file)) as book:
        for statement, title in STATEMENTS.items():
            sheet = book.add_worksheet(title)
            sheet.write_column(0, 0, [title, "EUR thousand", ""])
            sheet.write_row(2, 1, [f"31.12.{year}" for year in YEARS.values()])
            for row, (label, amounts) in enumerate(_lines(statements, statement), start=3):
                sheet.write(row, 0, label)
                for column, amount in enumerate(amounts, start=1):
                    sheet.write(row, column, amount)


def _lines(statements: Mapping[str, Mapping[str, float]], statement: str) -> Iterator[tuple[str, list[float | None]]]:
    for item in (i.id for i in chart().values() if i.statement == statement and i.id not in NOT_SHOWN):
        amounts = [statements[year].get(item) for year in YEARS]
        if any(amount is not None for amount in amounts):
            yield LABELS.get(item, name_of(item)), amounts


@pytest.fixture(name="assessment", params=["from line items", "through files"])
def _assessment(company: str, request: pytest.FixtureRequest, tmp_path: Path) -> Assessment:
    return from_items(company) if request.param == "from line items" else from_files(company, tmp_path)


@pytest.mark.parametrize("company", COMPANIES)
def test_the_worked_companies(company: str, assessment: Assessment) -> None:
    verdict, worked = assessment.verdict, vectors(company)["vetting"]
    points = {i.name: i.points for i in verdict.scorecard}
    weights = {i.name: i.weight for i in verdict.scorecard}
    assert points == worked["points"]
    assert weights == worked["weights"]
    assert sum(weights[name] for name in points if points[name] is not None) == worked["available_weight"]
    assert sum(weights[name] * (points[name] or 0) / 2 for name in points) == worked["points_weighted"]
    assert verdict.score == pytest.approx(worked["score"], abs=1e-9)
    assert dict(verdict.pillars) == pytest.approx(worked["pillars_percent"], abs=1e-9)
    assert verdict.code == worked["verdict"]
    assert verdict.viable_cash_flow == worked["viable_cash_flow"]
    assert verdict.pays_on_time == worked["pays_on_time"]
    assert _flags(assessment) == {FLAGS[name] for name, raised in worked["credibility_flags"].items() if raised}
    assert _knock_outs(assessment) == worked["knock_outs"]
    assert _steps(assessment) == _expected_steps(worked)


def _flags(assessment: Assessment) -> set[str]:
    return {finding.code for finding in assessment.findings} & set(FLAGS.values())


def _knock_outs(assessment: Assessment) -> Mapping[str, str]:
    steps = [step.parameters for step in assessment.verdict.steps if step.code == "step-knock-out"]
    return {str(said["rule"]): str(said["verdict"]) for said in steps}


def _steps(assessment: Assessment) -> list[object]:
    """The steps before the knock-outs, with the stars and series that they name."""
    named = {"step-star": "stars", "step-stars": "stars", "step-trend": "series"}
    steps = [step for step in assessment.verdict.steps if step.code != "step-knock-out"]
    return [(step.code, step.parameters[named[step.code]]) if step.code in named else step.code for step in steps]


def _expected_steps(worked: Mapping[str, Any]) -> list[object]:
    stars = worked["stars_at_zero"]
    worse = [SERIES[name] for name, is_worse in worked["trend_worse_both_intervals"].items() if is_worse]
    steps: list[object] = ["step-band"]
    if stars:
        steps.append(("step-star" if len(stars) == 1 else "step-stars", stars))
    if worked["pillars_percent"]["payment"] < 50:
        steps.append("step-pillar")
    return [*steps, ("step-trend", worse)] if len(worse) >= 3 else steps
