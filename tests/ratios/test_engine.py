"""Rows, years and partners: what the columns of a panel must obey."""

import math

import numpy as np
import pytest

from finvet.ratios import engine
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.formula import read_parameter
from tests.companies import expected

NAN = math.nan
YEARS = np.array([2022.0, 2023.0, 2024.0])
ITEMS = sorted(
    {item for company in ("v1", "v2", "v3") for year in expected(company)["statements"].values() for item in year}
    - {"days"}
)


def panel(columns: dict[str, list[float]], partner: list[int], end: list[float]) -> Panel:
    arrays = {name: np.array(values) for name, values in columns.items()}
    return Panel({"days": np.full(len(end), 365.0), **arrays}, np.array(partner), np.array(end))


def view(of: Panel, parameter: str) -> list[float]:
    return of.column(read_parameter(parameter, required=True)).tolist()


def test_the_prior_year_is_that_of_the_same_partner() -> None:
    two = panel({"revenue": [1.0, 2.0, 3.0, 4.0, 5.0]}, [7, 7, 7, 9, 9], [2022, 2023, 2024, 2023, 2024])
    np.testing.assert_array_equal(view(two, "prior_revenue"), [NAN, 1.0, 2.0, NAN, 4.0])
    np.testing.assert_array_equal(view(two, "prior2_revenue"), [NAN, NAN, 1.0, NAN, NAN])


def test_another_partners_year_before_is_no_prior_year() -> None:
    two = panel({"revenue": [1.0, 2.0]}, [7, 9], [2023, 2024])
    np.testing.assert_array_equal(view(two, "prior_revenue"), [NAN, NAN])


def test_a_gap_in_the_years_is_no_prior_year() -> None:
    gap = panel({"revenue": [1.0, 2.0, 3.0]}, [0, 0, 0], [2021.0, 2023.0, 2024.02])
    np.testing.assert_array_equal(view(gap, "prior_revenue"), [NAN, NAN, 2.0])
    np.testing.assert_array_equal(view(gap, "prior2_revenue"), [NAN, NAN, NAN])


def test_presence_is_judged_over_all_years_of_a_partner() -> None:
    two = panel({"revenue": [1.0, NAN, 3.0, NAN, 5.0, 6.0]}, [0, 0, 1, 2, 2, 3], [2023, 2024, 2024, 2023, 2024, 2024])
    assert view(two, "throughout_revenue") == [0.0, 0.0, 1.0, 0.0, 0.0, 1.0]
    assert view(two, "later_revenue") == [0.0, 0.0, 0.0, 1.0, 1.0, 0.0]


def test_blocks_of_rows_come_together_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = 40
    rng = np.random.default_rng(5)
    partner = np.repeat(np.arange(rows), rng.integers(1, 6, rows))[:rows]
    end = 2000.0 + np.arange(rows) + np.where(rng.random(rows) < 0.2, 0.4, 0.0)
    columns = {item: np.where(rng.random(rows) < 0.1, NAN, rng.normal(100, 60, rows)) for item in ITEMS}
    whole = Panel(columns, partner, end).compute(CATALOGUE)
    for size in (1, 4, 7):  # the first is less than one partner has
        monkeypatch.setattr(engine, "BLOCK", size)
        for name, column in Panel(columns, partner, end).compute(CATALOGUE).items():
            np.testing.assert_array_equal(column, whole[name], err_msg=f"{name} in blocks of {size}")


def test_an_item_without_a_column_is_absent_in_every_row() -> None:
    columns = {"total_current_assets": [2.0, 4.0], "total_current_liabilities": [1.0, 1.0]}
    computed = panel(columns, [0, 0], [2023.0, 2024.0])
    ratios = computed.compute(CATALOGUE)
    assert ratios["current_ratio"].tolist() == [2.0, 4.0]
    assert np.isnan(ratios["dso"]).all()
    assert np.isnan(view(computed, "prior_revenue")).all()


def test_a_part_year_is_brought_to_a_year_where_a_flow_meets_a_stock() -> None:
    half = Panel(
        {
            "days": np.array([182.5]),
            "cf_operating": np.array([50.0]),
            "total_current_liabilities": np.array([200.0]),
            "long_term_debt": np.array([200.0]),
            "revenue": np.array([100.0]),
            "trade_receivables": np.array([20.0]),
        },
        np.array([0]),
        np.array([2024.0]),
    ).compute(CATALOGUE)
    assert half["ocf_ratio"][0] == pytest.approx(0.5)
    assert half["debt_coverage_years"][0] == pytest.approx(2.0)
    assert half["ocf_margin"][0] == pytest.approx(0.5)
    assert half["dso"][0] == pytest.approx(36.5)


def test_an_empty_panel_computes_nothing() -> None:
    assert all(len(column) == 0 for column in panel({}, [], []).compute(CATALOGUE).values())
