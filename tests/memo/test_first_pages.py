"""What the first pages say is what bears on the conclusion, and says why."""

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.memo.blocks import Callout, Items, KeyValues, Paragraph, Table
from finvet.memo.sections.header import verdict_box
from finvet.memo.sections.money import cash_flow, liquidity, payment
from finvet.memo.sections.spread import statements
from finvet.memo.sections.trust import trust
from finvet.memo.view import View
from finvet.model import Finding, Message, RefusedFile, SpreadWarning
from finvet.partner import reference
from tests.memo.conftest import REFERENCE, vetted


def view(partner=None):
    return View.of(partner or vetted(), REFERENCE)


def texts(blocks):
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def with_series(name, *values):
    """V1 with other values of one item or ratio over its three years."""
    partner = vetted()

    def changed(table):
        row = table[name]
        return {**table, name: {p: f._replace(value=v) for (p, f), v in zip(row.items(), values, strict=True)}}

    if name in partner.statements.figures:
        return replace(partner, statements=replace(partner.statements, figures=changed(partner.statements.figures)))
    return replace(partner, analysis=replace(partner.analysis, ratios=changed(partner.analysis.ratios)))


def second_answer(findings, **answers):
    partner = vetted()
    verdict = replace(partner.assessment.verdict, **answers)
    judged = replace(partner, assessment=replace(partner.assessment, findings=findings, verdict=verdict))
    (box,) = [block for block in verdict_box(view(judged)) if isinstance(block, Callout)]
    (answers,) = [dict(block.rows) for block in box.blocks if isinstance(block, KeyValues)]
    return answers["Is it able to pay, on time?"]


def test_the_second_answer_names_the_worst_of_liquidity_and_payment():
    def found(code, severity, count):
        return Finding(code, severity, Message("memo-trust-low", {"count": count}))

    told = (
        found("ocf_ratio", "high", 1),
        found("dscr", "low", 2),
        found("dscr", "high", 3),
        found("dpo_best", "low", 4),
    )
    assert second_answer(told) == "Doubtful. Figures of low confidence: 3. Figures of low confidence: 4."
    assert second_answer(told[:1]).startswith("Doubtful. Points earned: Liquidity bridge 30.0 %")


@pytest.mark.parametrize(
    ("flows", "lead"),
    [
        (
            (260e3, 215e3, -5e3),
            "was positive in 2 of 3 years and fell every year, from EUR 260 thousand to (EUR 5 thousand).",
        ),
        ((100e3, 215e3, -5e3), "was positive in 2 of 3 years and negative in the latest, at (EUR 5 thousand)."),
        ((100e3, 215e3, 90e3), "was positive in 3 of 3 years."),
        ((-3e3, -90e3, -5e3), "was positive in 0 of 3 years."),
    ],
)
def test_the_lead_on_cash_flow_says_where_it_ended(flows, lead):
    assert texts(cash_flow(view(with_series("cf_operating", *flows))))[0] == f"Operating cash flow {lead}"


def test_a_cover_with_substitutes_takes_the_place_of_one_that_is_not_shown():
    partner = with_series("dscr", None, None, None)
    substitute = partner.analysis.ratios["ocf_ratio"]
    ratios = {
        **partner.analysis.ratios,
        "dscr_substituted": {p: f._replace(name="dscr_substituted", value=1.5) for p, f in substitute.items()},
    }
    latest = next(reversed(ratios["dscr_substituted"].values()))
    card = tuple(replace(i, figure=latest) if i.name == "dscr" else i for i in partner.assessment.verdict.scorecard)
    verdict = replace(partner.assessment.verdict, scorecard=card)
    other = replace(
        partner,
        analysis=replace(partner.analysis, ratios=ratios),
        assessment=replace(partner.assessment, verdict=verdict),
    )
    blocks = list(liquidity(view(other)))
    assert "covers debt service 1.50." in " ".join(texts(blocks))
    (table,) = [block for block in blocks if isinstance(block, Table)]
    names = [row[0] for row in table.rows]
    assert "Debt service cover, with substitutes" in names
    assert "Debt service cover" not in names


def test_dpo_stands_once_where_its_best_variant_is_the_same():
    partner = vetted()
    ratios = {**partner.analysis.ratios, "dpo_best": partner.analysis.ratios["dpo"]}
    same = replace(partner, analysis=replace(partner.analysis, ratios=ratios))
    for one, count in ((partner, 1), (same, 0)):
        (table,) = [block for block in payment(view(one)) if isinstance(block, Table)]
        assert [row[0] for row in table.rows].count("DPO, best variant") == count


def test_a_table_with_many_reasons_sends_to_the_appendix():
    partner = vetted()
    reasons = ("memo-yes", "memo-no", "memo-unnamed")
    row = partner.analysis.ratios["current_ratio"]
    spoilt = {
        p: f._replace(value=None, notes=(Message(code),)) for (p, f), code in zip(row.items(), reasons, strict=True)
    }
    ratios = {**partner.analysis.ratios, "current_ratio": spoilt}
    other = replace(partner, analysis=replace(partner.analysis, ratios=ratios))
    table = view(other).year_table("memo-caption-liquidity", ("current_ratio", "quick_ratio"))
    assert table.notes == ("Why a cell is n/a stands in appendix A2.",)


def test_lines_not_understood_are_counted_once_and_no_warning():
    partner = vetted()
    one = SpreadWarning(Message("line-not-understood", {"label": "Sundry", "sheet": "V1", "cell": "A90"}))
    blocks = list(trust(view(replace(partner, statements=replace(partner.statements, warnings=(one,))))))
    assert texts(blocks)[0].startswith(
        "Reading the statements raised no warning; no total contradicts its parts. Figures of low confidence: 1. Lines not"
    )
    (items,) = [block for block in blocks if isinstance(block, Items)]
    assert not [row for row in items.rows if "not understood" in row]


def test_a_year_without_operating_cash_flow_is_named_and_counts_for_nothing():
    partner = with_series("cf_operating", None, 215e3, 129e3)
    verdict = replace(partner.assessment.verdict, code="accept")
    (box,) = verdict_box(view(replace(partner, assessment=replace(partner.assessment, verdict=verdict))))
    assert texts(box.blocks)[0].startswith("The statements show positive operating cash flow in 2 of 2 years.")
    (answers,) = [dict(block.rows) for block in box.blocks if isinstance(block, KeyValues)]
    viable = answers["Has it kept a viable cash-flow position over the past three years?"]
    assert viable.endswith("Years whose operating cash flow is not shown: 2022.")


def test_what_speaks_against_a_good_answer_is_told_as_such():
    cash_is_short = Finding("dscr", "low", Message("memo-cash-days", {"last": "17 days"}))
    answer = second_answer((cash_is_short,), pays_on_time="likely")
    assert answer.startswith("Likely, and likely on time. Points earned: ")
    assert answer.endswith(" What speaks against it: Cash at hand pays 17 days of operating costs.")


def verdict_of(findings=(), **changed):
    partner = vetted()
    verdict = replace(partner.assessment.verdict, **changed)
    judged = replace(partner.assessment, verdict=verdict, findings=findings)
    of = View.of(replace(partner, assessment=judged), reference(load("standard")))
    (box,) = verdict_box(of)
    (answers,) = [dict(block.rows) for block in box.blocks if isinstance(block, KeyValues)]
    return texts(box.blocks)[0], answers, [block.rows for block in box.blocks if isinstance(block, Items)]


@pytest.mark.parametrize(
    ("pays", "expected"),
    [
        ("likely", "We expect payment within terms."),
        ("doubtful", "Whether it pays within terms is in doubt, as told below."),
    ],
)
def test_payment_within_terms_is_expected_where_the_second_answer_says_so(pays, expected):
    lead, answers, _ = verdict_of(code="accept", pays_on_time=pays)
    assert lead.endswith(f" in 3 of 3 years. {expected}")
    said = answers["Is it able to pay, on time?"]
    assert said.endswith("this answer liquidity and payment alone.") == (pays == "doubtful")


def test_a_late_payer_of_whom_no_payment_was_seen_is_told_as_such():
    unseen = "Nothing shows how it pays its suppliers: being late is not ruled out, it was not seen."
    pillars = vetted().assessment.verdict.pillars
    assert unseen in second_answer((), pays_on_time="late", pillars={**pillars, "payment": None})
    assert unseen not in second_answer((), pays_on_time="late", pillars=pillars)


TOO_LARGE = Finding("K11", "high", Message("memo-trust-low", {"count": 1, "cap": "conditions"}))
LIFTED = Message("step-mitigants", {"verdict": "conditions", "before": "secured"})


def test_a_cap_at_conditions_is_a_condition_with_its_clause_unless_what_is_signed_answers_it():
    _, _, (conditions, *_) = verdict_of((TOO_LARGE,), code="conditions", requests=())
    assert conditions[1] == "Figures of low confidence: 1. To agree against it: Deposit or advance"
    lead, _, (conditions, *_) = verdict_of((TOO_LARGE,), code="conditions", requests=(), steps=(LIFTED,))
    assert len(conditions) == 1
    assert "Signed mitigants cover the exposure: " in lead


def test_without_an_opinion_nothing_is_answered_weighed_or_expires():
    _, answers, reasons = verdict_of(
        code="insufficient", viable_cash_flow="not_shown", pays_on_time="not_shown", reasons_for=(), valid_until=None
    )
    assert answers["Has it kept a viable cash-flow position over the past three years?"] == (
        "Not enough is shown to say."
    )
    assert answers["Is it able to pay, on time?"] == "Not enough is shown to say."
    assert answers["Validity"].endswith("no opinion is given, so none expires.")
    assert ("None is weighed without an opinion.",) in reasons


def test_what_the_first_pages_leave_out_stands_in_the_appendix():
    partner = vetted()
    files = tuple(RefusedFile(f"{number}.pdf", Message("file-missing", {})) for number in range(6))
    looked_at = view(replace(partner, statements=replace(partner.statements, refused=files)))
    (first,) = (block.rows for block in trust(looked_at) if isinstance(block, Items))
    assert [row[:5] for row in first[:-1]] == ["0.pdf", "1.pdf", "2.pdf", "3.pdf"]
    (usual,) = (block.rows for block in trust(view()) if isinstance(block, Items))
    assert first[-1] == f"{len(files) + len(usual) - 4} more stand in appendix A1."
    (all_of_them,) = (block.rows for block in statements(looked_at) if isinstance(block, Items))
    assert [row[:5] for row in all_of_them[:6]] == [file.file for file in files]
