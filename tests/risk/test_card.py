"""The model card says what the model's file holds, in words and tables that agree with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from finvet.risk.card import card
from finvet.risk.model_file import Term, shipped_model

DOCUMENT = Path(__file__).parents[2] / "docs" / "model_card.md"

MODEL = shipped_model()
CARD = card(MODEL)


def test_the_document_is_the_card() -> None:
    assert DOCUMENT.read_text("utf-8") == CARD  # finvet.risk.fit writes it beside the model


def test_every_term_and_band_stands_in_it() -> None:
    told = CARD[CARD.index("## Every band") : CARD.index("## Data")]
    assert [line[4:] for line in told.splitlines() if line.startswith("### ")] == [s.name for s in MODEL.sub_models]
    terms = [term for sub in MODEL.sub_models for term in sub.terms]
    assert told.count("better when") == len(terms)
    assert all(f"(`{term.ratio}`, better when {term.better})" in told for term in terms)
    medians = [line for line in told.splitlines() if line.endswith((": 0;", ": 0."))]
    assert len(medians) == len(terms)  # the median company's band has 0 points


def test_a_band_is_told_by_its_ends() -> None:
    term = Term("current_ratio", "higher", edges=(1.0, 2.5), points=(-12, 0, 7), typical=0)
    told = card(replace(MODEL, sub_models=(replace(MODEL.sub_models[0], terms=(term,)),)))
    assert "below 1: -12;\n1 to 2.5: 0;\nfrom 2.5: +7.\n" in told
    alone = replace(term, edges=(), points=(0,))
    assert "any: 0.\n" in card(replace(MODEL, sub_models=(replace(MODEL.sub_models[0], terms=(alone,)),)))


def test_figures_stand_with_their_intervals() -> None:
    value, low, high = MODEL.validation["judged"]["auc"]
    assert f"{value:.3f} ({low:.3f} to {high:.3f})" in CARD
    assert low < value < high


@pytest.mark.parametrize("heading", ["What it cannot know", "Grades", "Sub-models", "Choices", "Data"])
def test_what_a_reader_looks_for_is_there(heading: str) -> None:
    assert heading in CARD
    assert "CC BY 4.0" in CARD


def test_tables_have_as_many_cells_in_every_row() -> None:
    rows: list[str] = []
    for line in [*CARD.splitlines(), ""]:
        if line.startswith("|"):
            rows.append(line)
        elif rows:
            assert len({row.count("|") for row in rows}) == 1, rows[0]
            rows = []


def test_without_samples_of_other_countries_it_says_so() -> None:
    assert "Not scored." in card(replace(MODEL, validation={**MODEL.validation, "transfer": []}))
