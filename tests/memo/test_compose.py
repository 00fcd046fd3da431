"""The memo holds every section, and every figure of its appendix walks back to a cell or a derivation."""

import re
import tomllib
from datetime import date
from importlib import resources

import pytest
from msgspec.structs import replace

from finvet.line_items import chart
from finvet.memo.blocks import Callout, Charts, Column, Heading, Items, PageBreak, Paragraph, Table
from finvet.model import NO_CASE, Analysis, Case, CompanyKind, Figure, FittedTo, Period, Scale, Source, VerdictCode
from finvet.wording import name_of, sentences
from tests.memo.conftest import composed

LATEST = Period(2024, date(2024, 12, 31))
SECTIONS = [
    "Business and ownership",
    "Cash flow over three years",
    "Liquidity and funding",
    "Payment behaviour",
    "Solvency and earnings",
    "Scores as a cross-check",
    "Can the numbers be trusted?",
    "Risks and what contains them",
    "Open questions and documents requested",
    "Appendix",
]


def table(memo, caption):
    (found,) = [t for t in memo.tables() if t.caption.startswith(caption)]
    return found


def row(of, name):
    (found,) = [r for r in of.rows if r[0] == name]
    return found


def words(memo):
    return " ".join(block.text for block in memo.blocks if isinstance(block, Paragraph))


def test_every_section_stands_in_its_order(memo):
    assert [b.text for b in memo.blocks if isinstance(b, Heading) and b.level == 1] == SECTIONS


def test_the_conclusion_stands_before_the_first_table(memo):
    kinds = [type(block) for block in memo.blocks]
    assert kinds.index(Callout) < kinds.index(Table)


def test_the_box_answers_both_questions_with_their_grounds(memo):
    (box,) = [block for block in memo.blocks if isinstance(block, Callout)]
    assert (box.title, box.tone) == ("Secured terms only", "caution")
    (answers,) = [dict(inner.rows) for inner in box.blocks if inner.kind == "key_values"]
    assert list(answers.values())[:2] == [
        "In part: marginal. Operating cash flow was positive in 3 of 3 years. Free cash flow was positive in 0 of 3.",
        "Doubtful. Points earned: Liquidity bridge 30.0 % and Payment behaviour 50.0 %.",
    ]
    assert answers["Recommended terms"].startswith("Payment in advance or against security")
    assert answers["Confidence"] == "High. Scorecard: 46.3 of 100."
    assert answers["Validity"] == "Opinion of 2025-09-30; it expires on 2026-06-30."
    assert [len(inner.rows) for inner in box.blocks if isinstance(inner, Items)] == [1, 3]


@pytest.mark.parametrize("code", VerdictCode.__args__)
def test_every_verdict_has_its_fixed_phrase_and_no_adjectives(partner, reference, code):
    verdict = replace(partner.assessment.verdict, code=code)
    other = replace(partner, assessment=replace(partner.assessment, verdict=verdict))
    (box,) = [block for block in composed(other, reference).blocks if isinstance(block, Callout)]
    assert box.blocks[0].text


@pytest.mark.parametrize("word", ["safe", "will default", "fraud"])
def test_the_memo_avoids_what_it_cannot_know(word):
    assert not [code for code, text in sentences().items() if code.startswith("memo-") and word in text.lower()]


def test_the_cash_flow_section_states_what_the_figures_show(memo):
    assert "cash flow was positive in 3 of 3 years and fell every year, from EUR 260 thousand to EUR 129" in words(memo)
    assert "It did not cover capital spending in any year" in words(memo)
    cash = table(memo, "Cash flow, EUR thousand")
    assert row(cash, "Operating cash flow")[1:] == ("260", "215", "129", "falling")
    assert row(cash, "Free cash flow")[1:] == ("(40)", "(105)", "(221)", "falling")
    assert row(cash, "Repayment of debt")[1:] == ("n/a", "(150)", "(150)", "n/a")
    assert cash.notes == ("n/a: Interest paid 2022; Repayment of debt 2022. The statements do not show it.",)


def test_the_scorecard_shows_every_indicator_with_its_points(memo, partner):
    card = table(memo, "Indicators")
    assert len(card.rows) == len(partner.assessment.verdict.scorecard) == 14
    assert row(card, "Debt service cover ★")[1:6] == ("0.92 x", "≥ 1.25 x", "≥ 1.00 x", "0 / 2", "10")
    assert row(card, "Payment evidence (references, overdue payables, arrears)")[1:5] == ("n/a", "n/a", "n/a", "n/a")


def test_charts_a_to_e_stand_with_their_figures_in_words(memo):
    charts = [chart for block in memo.blocks if isinstance(block, Charts) for chart in block.charts]
    assert [chart.caption[:7] for chart in charts] == [f"Chart {letter}" for letter in "ABCDE"]
    assert charts[0].alt.startswith("Operating cash flow fell in both years.")
    assert "Operating cash flow: 2022: 260, 2023: 215 and 2024: 129." in charts[0].alt


def spread_rows(memo):
    captions = ("Income statement", "Balance sheet", "Cash flow statement", "Beside the statements")
    return {cells[0]: cells for t in memo.tables() if t.caption.startswith(captions) for cells in t.rows}


def test_every_figure_of_the_appendix_has_its_cells_or_a_derivation(memo, partner):
    spread = spread_rows(memo)
    for item, figures in partner.statements.figures.items():
        _, _, *values, where = spread[name_of(item)]
        for value, period in zip(values, partner.statements.periods, strict=True):
            figure = figures.get(period.id)
            if figure is None:
                assert value == "n/a"
            elif figure.basis:
                assert figure.basis[0].cell in where
            else:
                assert (
                    re.sub(r"\w+", lambda word: name_of(word[0]) if word[0] in chart() else word[0], figure.method)
                    in where
                )
    assert spread["Total liabilities"][-1] == "B25, C25; derived: Total assets - Total equity"


def test_a_sheet_is_named_once_above_its_table_and_beside_cells_of_another(partner, reference):
    period = LATEST.id
    cash = partner.statements.figures["cash_and_equivalents"]
    elsewhere = cash[period].basis[0]._replace(sheet="Notes", cell="B7", text="420")
    figures = {**cash, period: cash[period]._replace(basis=(elsewhere,))}
    statements = replace(partner.statements, figures={**partner.statements.figures, "cash_and_equivalents": figures})
    memo = composed(replace(partner, statements=statements), reference)
    assert table(memo, "Balance sheet").caption == "Balance sheet, EUR thousand; cells of sheet V1"
    assert spread_rows(memo)["Cash and equivalents"][-1] == "B2, C2; Notes!B7"


def test_a_cell_that_reads_otherwise_than_its_figure_is_quoted(partner, reference):
    period = LATEST.id
    cash = partner.statements.figures["cash_and_equivalents"]
    for text, quoted in (("420", False), ("420.0", False), ("-420", True), ("421", True), ("(420)", True)):
        source = cash[period].basis[0]._replace(text=text)
        figures = {
            **partner.statements.figures,
            "cash_and_equivalents": {period: cash[period]._replace(basis=(source,))},
        }
        other = replace(partner, statements=replace(partner.statements, figures=figures))
        where = spread_rows(composed(other, reference))["Cash and equivalents"][-1]
        assert (f"“{text}”" in where) is quoted


def test_a_figure_of_medium_confidence_is_marked(partner, reference):
    period = LATEST.id
    cash = partner.statements.figures["cash_and_equivalents"]
    figures = {
        **partner.statements.figures,
        "cash_and_equivalents": {**cash, period: cash[period]._replace(confidence="medium")},
    }
    other = replace(partner, statements=replace(partner.statements, figures=figures))
    assert spread_rows(composed(other, reference))["Cash and equivalents"][4] == "420 ‡"


def test_every_absent_ratio_has_its_reason(memo, partner):
    absent = " ".join(cells[1] for cells in table(memo, "Absent ratios").rows if cells[0])
    missing = [n for n, figures in partner.analysis.ratios.items() if any(f.value is None for f in figures.values())]
    assert missing
    for name in missing:
        assert name_of(name) in absent


def test_the_ratios_that_decided_stand_first_with_their_formulas(memo):
    decided, others = table(memo, "The ratios that decided"), table(memo, "The other ratios")
    assert row(decided, "Current ratio")[1] == "total current assets / total current liabilities"
    assert "Debt service cover" in [cells[0] for cells in decided.rows]
    assert not {cells[0] for cells in decided.rows} & {cells[0] for cells in others.rows}
    assert all(cells[1] != "n/a" for cells in others.rows)


def test_a_line_not_understood_and_a_low_figure_are_not_lost(memo):
    assert table(memo, "Lines that were not understood").rows == (("Sundry", "V1!A90", "n/a", "n/a", "12"),)
    assert row(table(memo, "Balance sheet"), "Total liabilities")[4] == "3,600 †"
    trust = [line for block in memo.blocks if isinstance(block, Items) for line in block.rows]
    assert "Of low confidence: Total liabilities 2024." in trust


def test_the_thresholds_stand_as_the_policy_has_them(memo):
    assert row(table(memo, "Indicators"), "Debt service cover ★")[2:4] == ("≥ 1.25 x", "≥ 1.00 x")
    assert row(table(memo, "Signs that earnings"), "Receivables growth less revenue growth")[-1] == "10.0 pp"
    assert "changes at 75.0, 55.0 and 35.0" in words(memo)


def test_a_partner_without_a_full_year_still_gets_a_memo(partner, reference):
    empty = replace(partner, analysis=Analysis((), {}, {}, {}), statements=replace(partner.statements, figures={}))
    verdict = replace(partner.assessment.verdict, code="insufficient", score=None, scorecard=(), steps=(), pillars={})
    memo = composed(replace(empty, assessment=replace(partner.assessment, verdict=verdict, findings=())), reference)
    assert "The statements do not show operating cash flow." in words(memo)
    assert not [block for block in memo.blocks if isinstance(block, Charts)]


def test_one_year_makes_no_trend(partner, reference):
    year = partner.analysis.years[-1:]
    memo = composed(replace(partner, analysis=replace(partner.analysis, years=year)), reference)
    assert "fell" not in words(memo)
    assert len(table(memo, "Cash flow, EUR thousand").columns) == 2


def test_a_unit_that_was_assumed_is_said(partner, reference):
    other = replace(partner, statements=replace(partner.statements, scale=Scale()))
    facts = dict(composed(other, reference).blocks[0].rows)
    assert "the file states no unit" in facts["Statements used"]


def test_without_a_reference_the_inputs_stand_for_the_formula(partner):
    ratios = table(composed(partner), "The ratios that decided")
    assert row(ratios, "Current ratio")[1].startswith("from Cash and equivalents")


def test_a_table_refuses_a_row_of_another_width():
    with pytest.raises(ValueError, match="2 cells under 1 headings"):
        Table("x", (Column("a"),), (("1", "2"),))


def test_the_appendix_starts_on_a_new_page(memo):
    at = [i for i, block in enumerate(memo.blocks) if isinstance(block, PageBreak)]
    assert [memo.blocks[i + 1] for i in at] == [Heading("Appendix")]


def test_every_zone_of_a_score_has_its_words():
    scores = tomllib.loads((resources.files("finvet") / "data" / "score_zones.toml").read_text("utf-8"))
    zones = {zone["zone"] for score in scores.values() if isinstance(score, dict) for zone in score["zones"]}
    assert {f"memo-zone-{zone}" for zone in zones} <= set(sentences())


def with_scores(partner, reference, *, kinds=None, case=NO_CASE):
    """The partner with a verified and an unverified score, each with the companies that it is for."""
    scores = {
        name: {LATEST.id: Figure(name, LATEST, 1.5)} for name in ("altman_z_double_prime", "conan_holder", "taffler")
    }
    analysis = replace(
        partner.analysis,
        scores=scores,
        unverified={"taffler": "its fourth weight is unverified"},
        fitted_to={
            "altman_z_double_prime": FittedTo("any"),
            "conan_holder": FittedTo("french-industrials", countries=("FR",)),
        },
        kinds=kinds or {},
    )
    return composed(replace(partner, analysis=analysis, case=case), reference)


def test_each_score_names_the_companies_that_it_is_for(partner, reference):
    scores = table(with_scores(partner, reference, case=Case(country="BE")), "Every published distress")
    assert scores.columns[-1].heading == "Fitted to"
    assert row(scores, "Altman Z″ (1995)")[-1] == "any company, private or listed"
    assert row(scores, "Conan-Holder")[-1] == "French industrial companies of middle size; not this partner (country)"


def test_a_score_that_is_unverified_is_named_and_not_shown(partner, reference):
    memo = with_scores(partner, reference)
    assert "Not shown: Taffler; its fourth weight is unverified." in table(memo, "Every published distress").notes
    shown = [cells[0] for of in memo.tables() for cells in of.rows]
    assert "Conan-Holder" in shown
    assert "Taffler" not in shown


def test_a_company_that_no_score_is_for_is_told_with_its_lines(partner, reference):
    source = Source("alder.xlsx", "BS", "A7", "Investments in subsidiaries")
    holding = CompanyKind("holding", (Figure("shares", LATEST, 1.0, (source,)),))
    memo = with_scores(partner, reference, kinds={LATEST.id: holding})
    assert "lives on its shares in others, shown by “Investments in subsidiaries” (BS!A7)" in words(memo)
    assert "lives on its shares" not in words(with_scores(partner, reference))


def test_the_country_is_the_one_of_the_case(partner, reference):
    facts = dict(composed(replace(partner, case=Case(country="BE")), reference).blocks[0].rows)
    assert facts["Country"] == "BE"
