"""The sample partners against their truth: nothing wrong at any confidence, and as much read as before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from finvet.model import Figure, Statements
from finvet.reading import read
from finvet.spreading.spread import spread

TESTS = Path(__file__).parents[1]
SAMPLES = TESTS.parent / "sample_data"
TRUTHS = TESTS / "data" / "sample_truth"
READ_BEFORE = {
    "advanced_energy": 147,
    "brackenshaw_fit_out": 153,
    "dean_foods": 124,
    "fennelgate_software": 120,
    "larkfield_it_services": 129,
    "lindgrund_praezisionsteile": 153,
    "menuiserie_val_mornaz": 156,
    "quillhaven_outfitters": 153,
    "selvana_foods": 150,
    "wattle_ridge_plant_hire": 93,
    "worked_case_v1": 170,
}

each_sample = pytest.mark.parametrize("name", sorted(READ_BEFORE))


@cache
def truth_of(name: str) -> dict[str, Any]:
    return json.loads((TRUTHS / f"{name}.json").read_text("utf-8"))


@cache
def spread_sample(name: str) -> Statements:
    folder = SAMPLES / name
    files = sorted(folder.glob("*.csv")) if folder.is_dir() else [SAMPLES / f"{name}.xlsx"]
    return spread([read(file) for file in files])


def figures_beside_truth(name: str) -> Iterator[tuple[dict[str, Any], Figure]]:
    """What should stand there and what was read, wherever something was."""
    statements = spread_sample(name)
    for item, by_period in truth_of(name)["items"].items():
        for period, wanted in by_period.items():
            figure = statements.figures.get(item, {}).get(period)
            if figure is not None and figure.value is not None:
                yield wanted, figure


def test_every_sample_is_held_against_its_truth() -> None:
    assert {path.stem for path in TRUTHS.glob("*.json")} == set(READ_BEFORE)


@each_sample
def test_no_figure_is_wrong_at_any_confidence(name: str) -> None:
    for wanted, figure in figures_beside_truth(name):
        assert figure.value == pytest.approx(wanted["value"], abs=0.5), (figure.name, figure.period.id)


@each_sample
def test_as_many_figures_are_read_as_before(name: str) -> None:
    assert len(list(figures_beside_truth(name))) >= READ_BEFORE[name]


@each_sample
def test_every_figure_walks_back_to_the_cell_where_it_stands(name: str) -> None:
    for wanted, figure in figures_beside_truth(name):
        if "cell" in wanted:
            first, *behind = figure.basis
            assert (first.file, first.sheet, first.cell) == (wanted["file"], wanted["sheet"], wanted["cell"])
            assert {source.text for source in behind} <= {first.text}, figure.name


@each_sample
def test_the_vetted_years_are_those_of_the_statements(name: str) -> None:
    assert {p.id for p in spread_sample(name).years} == set(truth_of(name)["periods"])


@each_sample
def test_currency_is_the_stated_one_or_none(name: str) -> None:
    assert spread_sample(name).currency in (truth_of(name)["currency"], None)


@each_sample
def test_no_identity_of_the_statements_fails_as_a_hard_gap(name: str) -> None:
    hard = {"balance-gap", "balance-sides-gap", "cash-gap", "cash-roll-gap", "cash-opening-gap"}
    assert not hard & {w.message.code for w in spread_sample(name).warnings}
