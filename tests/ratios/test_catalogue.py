"""What makes the catalogue fail at import, and what must hold for every entry."""

import re

import pytest

from finvet.compiled import data_table
from finvet.errors import DefinitionError
from finvet.ratios.catalogue import CATALOGUE, gather
from finvet.ratios.define import Family
from finvet.ratios.describe import conditions
from finvet.ratios.formula import Column
from finvet.ratios.operations import per
from finvet.wording import sentences


def test_a_misspelt_input_names_the_function_and_the_parameter() -> None:
    family = Family("made up")

    @family("ratio", better="higher", source="none")
    def cash_quota(cash_and_equivalent: Column) -> Column:
        """Made up."""
        return cash_and_equivalent

    with pytest.raises(DefinitionError, match=r"cash_quota: cash_and_equivalent is neither"):
        gather([cash_quota])


def test_a_stated_input_must_be_a_line_item() -> None:
    family = Family("made up")

    @family("ratio", better="higher", source="none")
    def cash_quota(stated_dso: Column) -> Column:
        """Made up."""
        return stated_dso

    with pytest.raises(DefinitionError, match="stated_dso"):
        gather([*CATALOGUE.values(), cash_quota])


def test_a_name_defined_twice_is_refused() -> None:
    with pytest.raises(DefinitionError, match=r"liquidity\.current_ratio: a ratio of this name"):
        gather([CATALOGUE["current_ratio"], CATALOGUE["current_ratio"]])


def test_ratios_that_rest_on_one_another_are_refused() -> None:
    family = Family("made up")

    @family("ratio", better="higher", source="none")
    def chicken(egg: Column) -> Column:
        """Made up."""
        return egg

    @family("ratio", better="higher", source="none")
    def egg(prior_chicken: Column) -> Column:
        """Made up."""
        return prior_chicken

    with pytest.raises(DefinitionError, match="chicken"):
        gather([chicken, egg])


def test_a_formula_of_what_is_no_number_fails_where_it_is_defined() -> None:
    family = Family("made up")
    with pytest.raises(TypeError, match="not part of a formula: 'revenue'"):

        @family("ratio", better="higher", source="none")
        def named(net_income: Column) -> Column:
            """Made up."""
            return per(net_income, "revenue")  # type: ignore[arg-type]


def test_a_formula_that_branches_on_a_symbol_fails_where_it_is_defined() -> None:
    family = Family("made up")
    with pytest.raises(TypeError, match="not with if"):

        @family("ratio", better="higher", source="none")
        def branching(revenue: Column) -> Column:
            """Made up."""
            return revenue if revenue > 0 else -revenue


def test_inputs_come_before_the_ratios_that_use_them() -> None:
    seen: set[str] = set()
    for ratio in CATALOGUE.values():
        used = {needed.name for needed in ratio.inputs if needed.view != "stated" and needed.name in CATALOGUE}
        assert used <= seen, ratio.name
        seen.add(ratio.name)


def test_every_ratio_has_its_sentence_and_its_source() -> None:
    for ratio in CATALOGUE.values():
        assert ratio.doc.endswith("."), ratio.name
        assert ratio.source, ratio.name


def test_no_source_is_a_note_that_no_reader_has() -> None:
    zones = (zone["source"] for zone in data_table("score_zones").values() if "source" in zone)
    for source in (*(ratio.source for ratio in CATALOGUE.values()), *zones):
        assert not re.search(r"\b(VETTING|RATIOS|SCORES)\b", source)


def test_every_reason_has_its_wording() -> None:
    for ratio in CATALOGUE.values():
        for _, _, reason in conditions(ratio):
            assert reason in sentences(), ratio.name


def test_units_and_families_are_those_that_people_know() -> None:
    assert {ratio.unit for ratio in CATALOGUE.values()} == {
        "count", "currency", "days", "index", "months", "percent", "points", "ratio", "score", "years",
    }  # fmt: skip
    assert {ratio.family for ratio in CATALOGUE.values()} == {
        "activity", "adjusted", "cash flow", "coverage", "exposure", "failure terms", "indicators", "liquidity", "payment",
        "profitability", "quality", "quantities", "score terms", "scores", "solvency", "trend",
    }  # fmt: skip
