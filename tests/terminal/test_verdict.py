"""What a person sees of a verdict, on screens of any width, with and without colours."""

from __future__ import annotations

from datetime import date

import click
import pytest
from msgspec.structs import replace

import finvet
from finvet.memo.formats.text import places
from finvet.model import Message
from finvet.partner import Partner
from finvet.terminal.screen import PAGE, USUAL_WIDTH, Screen
from finvet.terminal.verdict import verdict
from tests.running import SAMPLES


@pytest.fixture(scope="module")
def partner() -> Partner:
    return finvet.vet(SAMPLES / "worked_case_v1.xlsx", as_of=date(2025, 9, 30)).vetting


def row_of(text: str, name: str) -> str:
    (line,) = [line for line in text.splitlines() if line.startswith(f"{name}  ")]
    return line


def test_the_verdict_comes_first_then_why_then_what_to_ask_for(partner: Partner) -> None:
    text = verdict(partner)
    order = [
        "Worked Case V1",
        "Secured terms only (score 46.3",
        "In part: marginal",
        "Doubtful",
        "Statistics   Grade",
        "Against",
        "\nFor\n",
        "Key figures",
        "Ask for",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "1. Annual reports" in text
    assert "Revenue  " in text


def test_the_score_is_told_as_in_the_memo_and_never_rounded_onto_a_mark(partner: Partner) -> None:
    for score, told in ((46.3158, "46.3"), (74.96, "74.96")):
        found = replace(partner.assessment.verdict, score=score)
        judged = replace(partner, assessment=replace(partner.assessment, verdict=found))
        assert f"(score {told} of 100)" in verdict(judged)
        assert f"Scorecard: {told} of 100." in judged.to_markdown()


def test_what_speaks_for_an_accepted_partner_comes_first(partner: Partner) -> None:
    found = replace(partner.assessment.verdict, code="accept")
    text = verdict(replace(partner, assessment=replace(partner.assessment, verdict=found)))
    assert text.index("\nFor\n") < text.index("\nAgainst\n")


def test_without_a_probability_the_line_says_why_and_a_shell_is_told_to_be_one(partner: Partner) -> None:
    assert partner.risk is not None
    bank = replace(partner.risk, absent=Message("not-applicable-bank", {"evidence": ["“Deposits” (BS!A4)"] * 4}))
    lines = verdict(replace(partner, risk=bank)).splitlines()
    (line,) = [line for line in lines if line.startswith("Statistics")]
    assert line.startswith("Statistics   No probability of failure is given. Not applicable to a bank.")
    assert max(map(len, lines)) <= USUAL_WIDTH
    small = replace(partner.risk, outside=(Message("risk-no-years"),))
    assert "smaller than those" in " ".join(verdict(replace(partner, risk=small)).split())
    assert "It is smaller than those" not in verdict(partner)
    assert "Statistics" not in verdict(replace(partner, risk=None))


# ---------------------------------------------------------------- key figures


def test_key_figures_tell_their_trend_and_what_the_policy_makes_of_them(partner: Partner) -> None:
    text = verdict(partner)
    assert "2024  Trend        Judged    Fine at" in text
    assert row_of(text, "Quick ratio").endswith("0.99 x  ↓ worsening  concern   ≥ 1.00 x")
    assert row_of(text, "Equity ratio").endswith("fine      ≥ 20.0 %")
    assert row_of(text, "Revenue").endswith("↑ rising")
    two = replace(partner, analysis=replace(partner.analysis, years=partner.analysis.years[1:]))
    assert "2024  Judged    Fine at" in verdict(two)


def test_what_was_judged_in_another_form_has_a_line_of_its_own(partner: Partner) -> None:
    found = partner.assessment.verdict
    quick = next(one for one in found.scorecard if one.name == "quick_ratio")
    assert quick.figure
    assert quick.figure.value
    reserved = replace(quick, figure=quick.figure._replace(name="quick_ratio_with_reserve", value=0.97), points=1)
    card = tuple(reserved if one is quick else one for one in found.scorecard)
    text = verdict(
        replace(partner, assessment=replace(partner.assessment, verdict=replace(found, scorecard=card))), Screen(120)
    )
    assert row_of(text, "Quick ratio").endswith("worsening")
    assert row_of(text, "Quick ratio with reserve").endswith("concern   ≥ 1.00 x")


@pytest.mark.parametrize(
    ("width", "row"),
    [
        (120, "0.99 x  ↓ worsening  concern   ≥ 1.00 x"),
        (80, "0.99 x  ↓  concern   ≥ 1.00 x"),
        (60, "0.99 x  ↓  concern"),
        (54, "0.99 x  ↓  ●○"),
    ],
)
def test_a_narrow_screen_leaves_out_words_before_figures(partner: Partner, width: int, row: str) -> None:
    text = verdict(partner, Screen(width))
    assert max(map(places, text.splitlines())) <= width
    assert row_of(text, "Quick ratio").endswith(row)
    assert ("●● fine, ●○ concern" in text) == (width == 54)


def test_the_mark_of_low_confidence_is_explained_where_it_stands(partner: Partner) -> None:
    quick = partner.analysis.ratios["quick_ratio"]
    unsure = {year: figure._replace(confidence="low") for year, figure in quick.items()}
    analysis = replace(partner.analysis, ratios={**partner.analysis.ratios, "quick_ratio": unsure})
    text = verdict(replace(partner, analysis=analysis))
    assert "0.99 x †" in row_of(text, "Quick ratio")
    assert "\n† low confidence: shown, never decided on.\n" in text
    assert "†" not in verdict(partner)


# ---------------------------------------------------------------- screens


def test_colours_add_nothing_that_words_do_not_say(partner: Partner) -> None:
    coloured = verdict(partner, Screen(PAGE.width, is_coloured=True))
    assert click.unstyle(coloured) == verdict(partner)
    assert "\x1b[31mcritical\x1b[0m" in coloured
    assert "\x1b" not in verdict(partner)


def test_a_name_in_wide_letters_or_with_escapes_stays_within_the_screen(partner: Partner) -> None:
    name = "\x1b[2J" + "株式会社みどり精密機械製作所" * 4
    named = replace(partner, statements=replace(partner.statements, partner=name))
    text = verdict(named, Screen(60))
    assert "\x1b" not in text
    assert max(map(places, text.splitlines())) <= 60
    assert "[2J株式会社みどり" in text
