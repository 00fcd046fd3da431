"""V1 vetted from its workbook, with what a test changes of it, and what is read back from a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from lxml import etree
from msgspec.structs import replace

import finvet
from finvet.memo.charts.catalogue import Charts
from finvet.memo.charts.chart import Chart
from finvet.memo.view import View
from finvet.partner import Partner, reference
from tests.running import SAMPLES

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="session")
def v1() -> Partner:
    return finvet.vet(SAMPLES / "worked_case_v1.xlsx", case=SAMPLES / "worked_case_v1.case.toml").vetting


def charts_of(partner: Partner) -> Charts:
    """Its charts by the policy that it was vetted by."""
    return Charts(View.of(partner, reference(partner.policy)))


def texts(chart: Chart) -> list[str]:
    """Every text of the picture, read from its svg."""
    svg = etree.fromstring(chart.svg())
    return ["".join(text.itertext()) for text in svg.iter(f"{SVG}text")]


def with_values(partner: Partner, values: Mapping[str, Mapping[int, float | None]]) -> Partner:
    """The partner with other values of items and ratios, by year; None takes the figure's value away."""
    statements, analysis = partner.statements, partner.analysis
    tables: dict[str, Any] = {"figures": dict(statements.figures), "ratios": dict(analysis.ratios)}
    for name, by_year in values.items():
        table = tables["ratios" if name in analysis.ratios else "figures"]
        row = dict(table.get(name, {}))
        for year in statements.years:
            if year.year in by_year and year.id in row:
                row[year.id] = row[year.id]._replace(value=by_year[year.year], notes=())
        table[name] = row
    return replace(
        partner,
        statements=replace(statements, figures=tables["figures"]),
        analysis=replace(analysis, ratios=tables["ratios"]),
    )


def of_years(partner: Partner, count: int) -> Partner:
    """The partner as if only its latest so many years had been sent."""
    kept = partner.analysis.years[len(partner.analysis.years) - count :]
    earlier = {year.id: partner.assessment.earlier[year.id] for year in kept[:-1]}
    return replace(
        partner,
        statements=replace(partner.statements, periods=kept),
        analysis=replace(partner.analysis, years=kept),
        assessment=replace(partner.assessment, earlier=earlier),
    )
