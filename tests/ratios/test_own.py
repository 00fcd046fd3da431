"""Ratios of one's own: known to everything that speaks of ratios, and refused where they would change another's meaning."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from finvet.assessment.policy import load
from finvet.batch.run import vet_entries
from finvet.batch.settings import Settings
from finvet.errors import DefinitionError, FinvetError, PolicyError
from finvet.ratios.catalogue import CATALOGUE, SHIPPED
from finvet.ratios.formula import Column
from finvet.ratios.operations import per, positive
from finvet.ratios.own import ratio
from finvet.vetting import figure_names, vet
from finvet.workbooks.places import ratios_layout

SAMPLE = Path(__file__).parents[2] / "sample_data" / "worked_case_v1.xlsx"
DAY = date(2025, 9, 30)
POLICY = """
name = "house"
version = "1"
extends = "standard"

[[rules]]
id = "thin_cash"
ratio = "cash_to_revenue"
below = 0.9
severity = "high"
says = "Cash is only {value:percent} of revenue."
cap = "secured"
"""


pytestmark = pytest.mark.usefixtures("own_ratios")


def cash_to_revenue(cash_and_equivalents: Column, revenue: Column) -> Column:
    """Cash at year end as a share of the year's revenue."""
    return per(cash_and_equivalents, positive(revenue))


def test_a_partner_is_judged_and_explained_by_it(tmp_path: Path) -> None:
    house = tmp_path / "house.toml"
    house.write_text(POLICY)
    with pytest.raises(PolicyError, match="cash_to_revenue"):
        load(house, figure_names())
    assert "cash_to_revenue" not in ratios_layout().rows
    ratio("percent", better="higher", source="our manual")(cash_to_revenue)
    partner = vet([SAMPLE], load(house, figure_names()), as_of=DAY)
    cash, sales = (np.array(partner.view.series(name)) for name in ("cash_and_equivalents", "revenue"))
    assert list(partner.view.series("cash_to_revenue")) == pytest.approx(list(cash / sales))
    (finding,) = (one for one in partner.assessment.findings if one.code == "thin_cash")
    assert [figure.name for figure in finding.figures] == ["cash_to_revenue"]
    explained = str(partner.explain("cash_to_revenue"))
    assert "Formula: Cash and equivalents / Revenue" in explained
    assert all(cell.cell in explained for cell in finding.figures[0].cells())
    for written in (partner.to_markdown(), partner.to_json()):
        assert "ash to revenue" in written.replace("_", " ")
    assert partner.to_xlsx()
    assert "cash_to_revenue" in ratios_layout().rows


def test_another_by_the_same_name_takes_its_place() -> None:
    define = ratio("percent", better="higher", source="our manual")
    define(cash_to_revenue)
    before = vet([SAMPLE], load(), as_of=DAY).view.series("cash_to_revenue")

    def other(trade_receivables: Column, revenue: Column) -> Column:
        """Nothing of cash at all."""
        return per(trade_receivables, revenue)

    other.__name__ = "cash_to_revenue"
    define(other)
    partner = vet([SAMPLE], load(), as_of=DAY)
    assert partner.view.series("cash_to_revenue") != before
    assert "Trade receivables / Revenue" in str(partner.explain("cash_to_revenue"))
    assert [name for name in CATALOGUE if name != "cash_to_revenue"] == list(SHIPPED)


@pytest.mark.parametrize("name", ["current_ratio", "revenue", "undrawn_credit_lines", "days"])
def test_a_name_on_which_others_rest_is_refused(name: str) -> None:
    def named(cash_and_equivalents: Column) -> Column:
        """Nothing."""
        return cash_and_equivalents

    named.__name__ = name
    with pytest.raises(DefinitionError, match=rf"{name}: finvet has a ratio, line item or fact of this name"):
        ratio("currency", better="higher", source="nobody")(named)
    assert dict(CATALOGUE) == dict(SHIPPED)


def test_a_misspelt_input_leaves_the_catalogue_as_it_was() -> None:
    with pytest.raises(DefinitionError, match="cash_at_hand is neither"):

        @ratio("currency", better="higher", source="nobody")
        def purse(cash_at_hand: Column) -> Column:
            """Nothing."""
            return cash_at_hand

    assert dict(CATALOGUE) == dict(SHIPPED)


def test_a_batch_whose_workers_would_not_know_it_is_refused(tmp_path: Path) -> None:
    ratio("percent", better="higher", source="our manual")(cash_to_revenue)
    with pytest.raises(FinvetError, match="cash_to_revenue"):
        vet_entries([], Settings(tmp_path, load(), DAY))  # type: ignore[arg-type]
