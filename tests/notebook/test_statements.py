"""The statements as a frame: every period of the files, the cells, and what was not understood."""

from __future__ import annotations

import json
import math

import pytest

import finvet
from finvet.documents.spread import spread_document
from finvet.vetting import spread_files
from tests.running import SAMPLES

QUILLHAVEN = SAMPLES / "quillhaven_outfitters.xlsx"


@pytest.fixture(scope="module")
def statements() -> finvet.Statements:
    return finvet.spread(QUILLHAVEN)


@pytest.fixture(scope="module")
def document() -> dict:
    return json.loads(json.dumps(spread_document(spread_files([QUILLHAVEN]))))


def test_every_figure_of_the_document_stands_in_the_frame(statements, document) -> None:
    assert list(statements.index) == [item for item in statements.index if item in document["items"]]
    assert set(statements.index) == set(document["items"])
    labels = dict(zip(statements.columns, document["periods"], strict=True))
    for column, period in labels.items():
        for item, row in document["items"].items():
            value = row.get(period["id"], {}).get("value")
            found = statements.loc[item, column]
            assert math.isnan(found) if value is None else found == value


def test_what_is_no_account_is_named_so(statements, document) -> None:
    kinds = {period["id"]: period["kind"] for period in document["periods"]}
    assert kinds["2025-12-31"] == "budget"
    assert [*statements.columns] == ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31 (budget)"]


def test_a_partner_has_the_vetted_years_alone() -> None:
    assert [*finvet.vet(QUILLHAVEN, as_of="2025-06-30").statements.columns] == [
        "2022-12-31",
        "2023-12-31",
        "2024-12-31",
    ]


def test_every_figure_walks_to_its_cells(statements, document) -> None:
    cells = statements.cells
    basis = document["items"]["revenue"]["2024-12-31"]["basis"]
    (found,) = cells.loc[[("revenue", "2024-12-31")]].to_dict("records")
    assert found == {key: basis[0][key] for key in ("file", "sheet", "cell", "label", "text")}


def test_what_was_not_understood_and_what_to_know_are_frames(statements, document) -> None:
    assert list(statements.unmatched["label"]) == [line["label"] for line in document["unmatched"]]
    assert statements.unmatched.loc[0, "2024-12-31"] == document["unmatched"][0]["values"]["2024-12-31"]
    assert list(statements.warnings["message"]) == [warning["message"] for warning in document["warnings"]]
    assert finvet.spread(SAMPLES / "larkfield_it_services.xlsx").unmatched.columns[0] == "file"


def test_a_notebook_shows_them_by_statement_in_the_unit_of_the_memo(statements) -> None:
    page = statements._repr_html_()
    assert "Statements by fiscal year, in USD" in page
    assert " †</td>" in page.replace("\u00a0", " ")
    assert "† low confidence: shown, never decided on." in page
    assert page.index("Balance sheet") < page.index("Income statement") < page.index("Cash flow")
