"""A figure explained down to its cells: as text, as blocks, in a notebook and in the memo."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

import finvet
from finvet.cli import cli
from finvet.errors import FinvetError
from finvet.memo.blocks import Heading, KeyValues, Table
from finvet.partner import Partner
from finvet.ratios.catalogue import CATALOGUE

SAMPLE = Path(__file__).parents[1] / "sample_data" / "worked_case_v1.xlsx"


@pytest.fixture(scope="module")
def partner() -> Partner:
    return finvet.vet(SAMPLE, as_of=date(2025, 9, 30)).vetting


def asked(name: str) -> Result:
    return CliRunner().invoke(cli, ["vet", str(SAMPLE), "--as-of", "2025-09-30", "--explain", name])


def test_the_command_line_prints_what_the_explanation_says(partner) -> None:
    for name in ("current_ratio", "altman_z_double_prime", "trade_receivables"):
        assert asked(name).output == f"{partner.explain(name)}\n"


def test_a_ratio_is_told_in_words_in_numbers_and_with_its_cells(partner) -> None:
    told = str(partner.explain("current_ratio"))
    assert "Formula: Total current assets / Total current liabilities" in told
    assert "Current ratio 2024: 1.43 x (high)" in told
    assert "  = 3,300,000 / 2,300,000 = 1.435" in told
    assert "\n    worked_case_v1.xlsx Balance sheet!" in told
    assert told.endswith("Source: Foulke 1945; D&B 14 Key Business Ratios")


def test_what_was_assumed_and_what_the_policy_asks_is_told(partner) -> None:
    told = str(partner.explain("dscr"))
    assert "Lease principal paid: not given, counted as 0." in told
    assert (
        "Thresholds: 2 points of the scorecard at 1.25 x or better, 1 at 1.00 x or better (policy standard 4)" in told
    )
    assert "Not meaningful where: " in told


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("current_ratio", "Definition: closing balance of Total current assets and Total current liabilities"),
        ("current_ratio", "Trend: worsening; change over two years (0.31 x), standard deviation 0.15 x"),
        ("equity_ratio", "Trend: worsening; change over two years (3.5 pp), standard deviation 1.8 pp"),
        ("total_debt", "Trend: worsening; change over two years 200, 5.9 % a year compounded, standard deviation 100"),
        ("roa", "Trend: n/a. The first year rests on the closing balance, the later ones on averages."),
        ("altman_z_double_prime", "Zones: safe above 2.6; grey from 1.1; else distress"),
        ("beneish_m8", "Thresholds: a credibility flag beyond (1.78) (policy standard 4)"),
        ("exposure_to_cash_and_lines", "Thresholds: above 20.0 % a knock-out can apply (policy standard 4)"),
        (
            "current_ratio",
            "Benchmarks: Survived: percentile 31; Failed: percentile 65 (public US companies, fiscal years 2003 to 2014)",
        ),
        (
            "retained_to_assets",
            "Benchmarks: Survived: percentile 64; Failed: percentile above 90 "
            "(public US companies, fiscal years 2003 to 2014)",
        ),
    ],
)
def test_what_it_is_compared_with_is_told(partner, name, line) -> None:
    assert line in str(partner.explain(name)).splitlines()


def test_a_score_says_whom_it_is_for_and_what_of_it_is_unverified(partner) -> None:
    assert "Fitted to: any company, private or listed" in str(partner.explain("altman_z_double_prime"))
    told = str(partner.explain("taffler"))
    assert "Fitted to: listed British industrial companies" in told
    assert "Not shown in memos and never decided on: its fourth weight, 0.0289, is unverified" in told
    assert "Fitted to" not in str(partner.explain("current_ratio"))


def test_what_benchmarks_do_not_have_is_not_compared(partner) -> None:
    assert "Benchmarks" not in str(partner.explain("quick_ratio"))
    assert "Benchmarks" not in str(partner.explain("current_ratio", 2023))


def test_an_earlier_year_can_be_asked_for(partner) -> None:
    explained = partner.explain("current_ratio", 2022)
    assert explained.title == "Current ratio 2022"
    assert "Current ratio 2022: 1.74 x (high)" in str(explained)


def test_an_absent_ratio_says_why(partner) -> None:
    assert "Not available. Missing:" in str(partner.explain("dpo_vs_terms"))


def test_a_derived_figure_names_its_derivation(partner) -> None:
    assets = partner.statements.figures["total_assets"]
    derived = {p: f._replace(basis=(), method="derived: total_equity + total_liabilities") for p, f in assets.items()}
    ratios = {
        p: f._replace(inputs=(f.inputs[0], derived[p])) for p, f in partner.analysis.ratios["equity_ratio"].items()
    }
    changed = replace(partner.analysis, ratios={**partner.analysis.ratios, "equity_ratio": ratios})
    told = str(replace(partner, analysis=changed).explain("equity_ratio"))
    assert "\n    derived: Total equity + Total liabilities\n" in told


def test_a_name_or_year_that_is_not_there_is_refused(partner) -> None:
    with pytest.raises(FinvetError, match="no ratio, score or line item curent_ratio; did you mean current_ratio"):
        partner.explain("curent_ratio")
    with pytest.raises(FinvetError, match="no figures of 2020; the years are 2022, 2023 and 2024"):
        partner.explain("current_ratio", 2020)


def test_without_a_year_the_ratio_is_still_told(partner) -> None:
    nothing = replace(partner, analysis=replace(partner.analysis, years=()))
    assert nothing.explain("current_ratio").steps == ()
    assert "Trend: n/a. It needs three fiscal years, and there are 0." in str(nothing.explain("current_ratio"))


# ---------------------------------------------------------------- as blocks


def test_the_blocks_hold_what_the_text_says(partner) -> None:
    explained = partner.explain("current_ratio")
    heading, meaning, facts, steps = explained.blocks()
    assert isinstance(heading, Heading)
    assert heading.text == "Current ratio 2024"
    assert isinstance(facts, KeyValues)
    assert isinstance(steps, Table)
    assert [row[0] for row in steps.rows] == [
        "Current ratio 2024", "· Total current assets 2024", "· Total current liabilities 2024",
    ]  # fmt: skip
    text = str(explained)
    assert meaning.text in text
    assert all(f"{label}: {told}" in text for label, told in facts.rows)
    assert all(ground in text for row in steps.rows for ground in row[3].split("; "))


def test_a_notebook_shows_a_table_and_nothing_of_the_file_runs(partner) -> None:
    shown = partner.explain("current_ratio")._repr_html_()
    assert "<h3>Current ratio 2024</h3>" in shown
    assert "<html" not in shown
    assert shown.startswith('<div class="finvet"><style>')
    label = "<script>alert(1)</script>"
    figures = {**partner.statements.figures}
    hostile = {
        p: f._replace(basis=(f.basis[0]._replace(label=label),)) for p, f in figures["total_current_assets"].items()
    }
    ratio = {
        p: f._replace(inputs=(hostile[p], *f.inputs[1:])) for p, f in partner.analysis.ratios["current_ratio"].items()
    }
    changed = replace(
        partner, analysis=replace(partner.analysis, ratios={**partner.analysis.ratios, "current_ratio": ratio})
    )
    assert "&lt;script&gt;" in changed.explain("current_ratio")._repr_html_()
    assert label not in changed.explain("current_ratio")._repr_html_()


def test_the_memo_shows_the_decisive_figures_in_numbers(partner) -> None:
    texts = [block.text for block in partner.memo().blocks if isinstance(block, Heading)]
    start = texts.index("A8. How the decisive figures came about")
    decisive = [i.figure.name for i in partner.assessment.verdict.scorecard if i.star and i.figure]
    assert decisive
    end = next((at for at, text in enumerate(texts) if text.startswith("A9.")), len(texts))
    assert texts[start + 1 : end] == [partner.explain(name).title for name in decisive]


@pytest.mark.parametrize("name", sorted(CATALOGUE))
def test_every_ratio_can_be_explained(partner, name: str) -> None:
    explained = partner.explain(name)
    assert str(explained).endswith(f"Source: {CATALOGUE[name].source}")
    assert explained.blocks()


def test_a_misspelt_ratio_is_told_the_nearest_one() -> None:
    answer = asked("curent_ratio")
    assert answer.exit_code == 2
    assert "did you mean current_ratio" in answer.output
