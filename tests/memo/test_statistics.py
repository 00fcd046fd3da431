"""The section on what happened to companies like this, and the points of the appendix that add up to it."""

import math
import re

import pytest
from msgspec.structs import replace

from finvet.memo.blocks import Heading, Items, KeyValues, Memo, Paragraph, Table
from finvet.model import FailureRisk, Message
from finvet.risk.failure import failure_risk
from tests.memo.conftest import composed
from tests.risk.made_model import MODEL, analysis, statements

VALUES = {"current_ratio": 2.5, "liabilities_to_assets": 0.9, "revenue_growth": 0.1, "loss_years_share": 1.0}

SHARES = ("liabilities_to_assets", "revenue_growth", "loss_years_share")


def risk(base_rate: float | None = None, **values: float | None) -> FailureRisk:
    return failure_risk(statements(), analysis({**VALUES, **values}), lambda _: 1.0, base_rate, MODEL)


@pytest.fixture(name="told")
def _told(partner, reference):
    units = {**reference.units, "current_ratio": "ratio", **dict.fromkeys(SHARES, "percent")}

    def told(found: FailureRisk | None) -> Memo:
        return composed(replace(partner, risk=found), replace(reference, units=units))

    return told


def section(memo: Memo) -> list:
    """The blocks on the failure model in the appendix, the one that names them first."""
    blocks = list(memo.blocks)
    start = blocks.index(Paragraph("What happened to companies with figures like these", "lead"))
    return blocks[start : next(at for at in range(start, len(blocks)) if isinstance(blocks[at], Heading))]


def cross_check(memo: Memo) -> list[str]:
    """The paragraphs of the section on scores."""
    blocks = list(memo.blocks)
    start = blocks.index(Heading("Scores as a cross-check"))
    end = next(at for at in range(start + 1, len(blocks)) if isinstance(blocks[at], Heading))
    return [block.text for block in blocks[start:end] if isinstance(block, Paragraph)]


def points_table(memo: Memo) -> Table:
    (table,) = [table for table in memo.tables() if table.caption.startswith("How made-7")]
    return table


def test_the_probability_stands_beside_the_base_rate(told):
    said = (
        "Of companies with figures like these about 3.1 % fail within twelve months of their statements; "
        "of all companies 1.0 % do."
    )
    assert cross_check(told(risk()))[0] == section(told(risk()))[1].text == said


def test_the_grade_comes_with_its_observed_rate_and_the_model_with_its_sub_model(told):
    (facts,) = [dict(block.rows) for block in section(told(risk())) if isinstance(block, KeyValues)]
    assert facts["Grade"].endswith("30 % failed (30 of 100).")
    assert facts["Grade"].startswith("C, of A, BBB, BB, B, CCC, CC and C.")
    assert facts["Base rate"] == "1.0 % of the companies that the model was fitted to failed within a year."
    assert facts["Model"] == "made-7, sub-model three-years."
    assert "Not checked" not in facts


def test_an_assumed_base_rate_is_said_to_be_one(told):
    (facts,) = [dict(block.rows) for block in section(told(risk(0.05))) if isinstance(block, KeyValues)]
    assert facts["Base rate"].startswith("5.0 % a year is assumed by the policy")


def test_the_reasons_stand_for_and_against(told):
    against, for_it = (block.rows for block in section(told(risk())) if isinstance(block, Items))
    assert len(for_it) == 1
    assert len(against) == 2
    assert against[0].startswith("Liabilities come to 90.0 % of all assets: 3.36 times the odds")


def test_where_the_rules_disagree_it_is_said(partner, reference):
    told = Message("confidence-statistics-disagree", {"verdict": "accept", "grade": "C", "probability": 0.2})
    disagrees = replace(partner, risk=risk(), assessment=replace(partner.assessment, disagreement=told))
    assert cross_check(composed(disagrees, reference))[1].startswith("The score alone would say Accept")


def test_a_fuller_sub_model_that_was_passed_over_says_what_it_lacks(told):
    (facts,) = [dict(block.rows) for block in section(told(risk(revenue_growth=None))) if isinstance(block, KeyValues)]
    assert "sub-model one-year." in facts["Model"]
    assert "for want of Revenue growth" in facts["Model"]


def test_without_a_probability_the_section_says_why_and_no_points_are_told(told):
    memo = told(risk(liabilities_to_assets=None))
    for text in (section(memo)[1].text, cross_check(memo)[0]):
        assert text.startswith("No probability of failure is given. No sub-model fits")
    assert not [table for table in memo.tables() if table.caption.startswith("How made-7")]


def test_a_partner_without_statistics_has_no_such_section(told):
    assert "What happened to companies with figures like these" not in [
        getattr(b, "text", "") for b in told(None).blocks
    ]


def test_a_shell_says_so_beside_its_grade(told):
    small = failure_risk(statements(assets=5.0), analysis(VALUES), lambda _: 1.0, None, MODEL)
    (facts,) = [dict(block.rows) for block in section(told(small)) if isinstance(block, KeyValues)]
    assert "Total assets of less than USD 1.0 m" in facts["Grade"]


def test_what_could_not_be_checked_is_said(told):
    unknown = replace(risk(), unchecked=(Message("risk-currency-unknown", {"least": 1e6, "currency": "USD"}),))
    (facts,) = [dict(block.rows) for block in section(told(unknown)) if isinstance(block, KeyValues)]
    assert "USD 1.0 m" in facts["Not checked"]


# ---------------------------------------------------------------- appendix


def test_every_figure_has_its_band_and_points_and_they_add_up(told):
    table = points_table(told(risk()))
    *rows, total = table.rows
    assert rows[0] == ("Current ratio", "2.50 x", "from 2.00 x", "20", "0", "20")
    assert [row[2] for row in rows[1:]] == ["from 80.0 %", "from 0.0 %", "from 50.0 %"]
    for column in (3, 4, 5):
        assert sum(number(row[column]) for row in rows) == number(total[column])


@pytest.mark.parametrize("base_rate", [None, 0.05])
def test_the_printed_sum_is_the_printed_probability(told, base_rate):
    """As a reader with a pocket calculator adds it up."""
    found = risk(base_rate)
    (note,) = points_table(told(found)).notes
    offset, *shift, per_point, points, log_odds, again = _numbers(note)
    assert offset + sum(shift) - per_point * points == pytest.approx(log_odds, abs=2e-4)
    assert 1 / (1 + math.exp(-log_odds)) == pytest.approx(found.probability, rel=1e-3)
    assert log_odds == again
    assert bool(shift) is (base_rate is not None)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def _numbers(note: str) -> list[float]:
    told = note.removeprefix("Log-odds of failure: ")
    sum_told, chance = told.split("; ")
    left, log_odds = sum_told.split(" = ")
    terms = re.findall(r"(?<![\w.])−?\d+(?:\.\d+)?", left)
    again = re.search(r"exp\(−\((−?[\d.]+)\)\)", chance)
    assert again
    return [number(text) for text in (*terms, log_odds, again[1])]


def test_a_value_is_not_rounded_onto_the_far_side_of_its_band(told):
    table = points_table(told(risk(current_ratio=1.9999)))
    assert table.rows[0][1:3] == ("1.9999 x", "from 1.00 x to below 2.00 x")


def test_the_middle_band_has_both_its_ends(told):
    table = points_table(told(risk(liabilities_to_assets=0.6, current_ratio=0.5)))
    assert [row[2] for row in table.rows[:2]] == ["below 1.00 x", "from 50.0 % to below 80.0 %"]
