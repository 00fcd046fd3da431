"""What a person sees at the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import finvet
from finvet import terminal
from finvet.model import Message
from tests.running import SAMPLES


def test_the_verdict_comes_first_then_why_then_what_to_ask_for() -> None:
    text = terminal.verdict(finvet.vet(SAMPLES / "worked_case_v1.xlsx", as_of=date(2025, 9, 30)))
    order = [
        "Worked Case V1",
        "Secured terms only (score 46.3",
        "In part: marginal",
        "Doubtful",
        "Statistics   Grade",
        "For",
        "Against",
        "Key figures",
        "Ask for",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "1. Annual reports" in text
    assert "Revenue  " in text
    assert max(len(line) for line in text.splitlines()) <= terminal.WIDTH


def test_without_a_probability_the_line_says_why_and_a_shell_is_told_to_be_one() -> None:
    partner = finvet.vet(SAMPLES / "worked_case_v1.xlsx", as_of=date(2025, 9, 30))
    assert partner.risk is not None
    bank = replace(partner.risk, absent=Message("not-applicable-bank", {"evidence": ["“Deposits” (BS!A4)"] * 4}))
    lines = terminal.verdict(replace(partner, risk=bank)).splitlines()
    (line,) = [line for line in lines if line.startswith("Statistics")]
    assert line.startswith("Statistics   No probability of failure is given. Not applicable to a bank.")
    assert max(map(len, lines)) <= terminal.WIDTH
    small = replace(partner.risk, outside=(Message("risk-no-years"),))
    assert "smaller than those" in " ".join(terminal.verdict(replace(partner, risk=small)).split())
    assert "It is smaller than those" not in terminal.verdict(partner)
    assert "Statistics" not in terminal.verdict(replace(partner, risk=None))


def test_key_figures_end_with_their_trend_where_there_are_three_years() -> None:
    partner = finvet.vet(SAMPLES / "worked_case_v1.xlsx", as_of=date(2025, 9, 30))
    lines = terminal.verdict(partner).splitlines()
    (head,) = [line for line in lines if line.startswith("Key figures")]
    (quick,) = [line for line in lines if line.startswith("Quick ratio  ")]
    assert head.endswith("2024  Trend")
    assert quick.endswith("0.99 x  worsening")
    two = replace(partner, analysis=replace(partner.analysis, years=partner.analysis.years[1:]))
    (head,) = [line for line in terminal.verdict(two).splitlines() if line.startswith("Key figures")]
    assert head.endswith("2024")


def test_the_statements_show_every_item_with_its_confidence() -> None:
    text = terminal.statements(finvet.spread(SAMPLES / "lindgrund_praezisionsteile.xlsx"))
    assert "EUR thousand" in text
    assert "24,319" in text
    assert "~" in text
    assert '! line not understood: "Ertragsteueraufwand/-ertrag"' in text


def test_each_statement_has_its_heading_and_a_budget_says_so() -> None:
    lines = terminal.statements(finvet.spread(SAMPLES / "quillhaven_outfitters.xlsx")).splitlines()
    assert [line for line in lines if line in ("Balance sheet", "Income statement", "Cash flow")] == [
        "Balance sheet", "Income statement", "Cash flow",
    ]  # fmt: skip
    assert lines[3].endswith("2024-12-31  2025-12-31 (budget)")
