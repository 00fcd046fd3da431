"""Ratios of a table as a frame: the same from a file and from a frame, by partner and fiscal year."""

from __future__ import annotations

import tempfile

import pandas as pd
import pytest

import finvet
from finvet.ratios.catalogue import CATALOGUE
from tests.running import ROOT

TABLE = ROOT / "docs" / "panel.csv"
FIRST = ("Healthy Manufacturer", 2022)


@pytest.fixture(scope="module")
def panel() -> pd.DataFrame:
    return finvet.read_panel(TABLE, scale=1e3)


def test_every_ratio_stands_by_partner_and_fiscal_year(panel) -> None:
    given = pd.read_csv(TABLE)
    assert list(panel.index) == list(
        given.sort_values(["partner", "fiscal_year"])[["partner", "fiscal_year"]].itertuples(index=False, name=None)
    )
    assert panel.index.names == ["partner", "fiscal_year"]
    assert set(CATALOGUE) < set(panel.columns)
    row = given.set_index(["partner", "fiscal_year"]).loc[FIRST]
    assert panel.loc[FIRST, "equity_ratio"] == pytest.approx(row["total_equity"] / row["total_assets"])
    assert panel.attrs["units"]["equity_ratio"] == "percent"
    assert panel.attrs["ignored"] == ()


def test_a_frame_gives_what_its_file_gives_however_it_is_indexed(panel) -> None:
    given = pd.read_csv(TABLE)
    assert finvet.read_panel(given, scale=1e3).equals(panel)
    assert finvet.read_panel(given.set_index(["partner", "fiscal_year"]), scale=1e3).equals(panel)
    pd.testing.assert_frame_equal(given, pd.read_csv(TABLE))


def test_the_scale_is_what_terms_of_size_need(panel) -> None:
    other = finvet.read_panel(TABLE)
    assert other["equity_ratio"].equals(panel["equity_ratio"])
    assert not other["ohlson_o"].equals(panel["ohlson_o"])


def test_a_year_may_be_a_day_and_a_column_that_is_no_line_item_is_named(panel) -> None:
    given = pd.read_csv(TABLE).copy().assign(clerk="A")
    given["fiscal_year"] = pd.to_datetime(given["fiscal_year"].astype(str) + "-12-31")
    found = finvet.read_panel(given, scale=1e3)
    assert found.attrs["ignored"] == ("clerk",)
    assert found.index[0] == (FIRST[0], "2022-12-31")
    assert list(found["equity_ratio"]) == list(panel["equity_ratio"])


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (pd.DataFrame({"partner": ["A"], "revenue": [1.0]}), "^frame: no column fiscal_year"),
        (pd.DataFrame({"partner": ["A"], "fiscal_year": ["soon"], "revenue": [1.0]}), "^frame: fiscal_year soon: no year"),
        (pd.DataFrame({"partner": ["A", "B"], "fiscal_year": 2024, "revenue": [1.0, {}]}), "^frame: the frame has a column of several kinds"),
        (pd.DataFrame({"partner": ["A"], "fiscal_year": 2024, "revenue": ["much"]}), "^frame: "),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_frame_is_told_in_one_line(given, told) -> None:
    with pytest.raises(finvet.FinvetError, match=told) as refused:
        finvet.read_panel(given)
    assert "\n" not in str(refused.value)
    assert tempfile.gettempdir() not in str(refused.value)
