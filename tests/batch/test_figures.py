"""The figures of partners as a long table."""

from __future__ import annotations

from typing import Any

import pytest

from finvet.assessment.policy import load
from finvet.batch import figures
from finvet.partner import Partner
from finvet.vetting import vet
from tests.batch.batches import AS_OF, partner
from tests.running import SAMPLES


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Partner:
    return vet([partner(tmp_path_factory.mktemp("in") / "a.csv")], load("standard"), as_of=AS_OF)


@pytest.fixture(scope="module")
def lines(one: Partner) -> list[dict[str, Any]]:
    return figures.table([("a.csv", figures.packed([one]))]).to_pylist()


def test_an_item_stands_with_its_cell_and_how_sure_it_is(lines: list[dict[str, Any]]) -> None:
    (found,) = (line for line in lines if line["name"] == "cf_operating" and line["period"] == "2023-12-31")
    assert found == {
        "file": "a.csv",
        "partner": "A Trading GmbH",
        "period": "2023-12-31",
        "period_kind": "actual",
        "kind": "item",
        "name": "cf_operating",
        "value": 320.0,
        "confidence": "high",
        "cell": "a.csv: C18",
    }


def test_a_budget_is_told_apart_from_a_year() -> None:
    planned = vet([SAMPLES / "quillhaven_outfitters.xlsx"], load("standard"), as_of=AS_OF)
    lines = figures.table([("q.xlsx", figures.packed([planned]))]).to_pylist()
    assert {line["period"] for line in lines if line["period_kind"] == "budget"} == {"2025-12-31"}
    assert {line["period_kind"] for line in lines if line["period"] != "2025-12-31"} == {"actual"}
    assert {line["period_kind"] for line in lines if line["kind"] != "item"} == {"actual"}


def test_what_others_give_has_no_cell(lines: list[dict[str, Any]]) -> None:
    assert {line["cell"] for line in lines if line["name"] == "total_noncurrent_liabilities"} == {None}


def test_every_value_of_the_partner_is_there_once(one: Partner, lines: list[dict[str, Any]]) -> None:
    found = {(line["kind"], line["name"], line["period"]): line["value"] for line in lines}
    assert len(found) == len(lines)
    items = {
        ("item", name, period): figure.value
        for name, by_period in one.statements.figures.items()
        for period, figure in by_period.items()
        if figure.value is not None
    }
    others = {
        ("score" if name in one.analysis.scores else "ratio", name, year.id): figure.value
        for name in one.analysis.values
        for year in one.statements.years
        if name not in one.analysis.unverified
        if (figure := one.analysis.figure(name, year)) and figure.value is not None
    }
    assert found == items | others
    assert {kind for kind, _, _ in found} == {"item", "ratio", "score"}


def test_no_score_stands_there_that_nobody_has_verified(one: Partner, lines: list[dict[str, Any]]) -> None:
    assert not one.analysis.unverified.keys() & {line["name"] for line in lines}


def test_companies_of_one_entry_are_told_apart(one: Partner) -> None:
    both = figures.table([("a.csv", figures.packed([one, one])), ("b", b"")])
    assert both.num_rows == 2 * figures.table([("a.csv", figures.packed([one]))]).num_rows
