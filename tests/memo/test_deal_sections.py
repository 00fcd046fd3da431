"""What the memo, its chart, the document and the terminal say of a deal and of the limit."""

import json

import pytest
from msgspec.structs import replace

import finvet
from finvet.documents.text import json_schema
from finvet.memo.blocks import Callout, Charts, Heading, Items, KeyValues, Paragraph, Table
from finvet.memo.sections.header import verdict_box
from finvet.terminal.screen import USUAL_WIDTH
from finvet.terminal.verdict import verdict
from tests.running import SAMPLES

CONTRACT = "Request: our contract"
RISKS = "Risks and what contains them"
DEAL = """
as_of = 2025-09-30
[deal]
contract_value = 240000
months = 12
billing = "monthly"
terms_days = 30
cost_ratio = 0.7
own_monthly_payroll = 60000
early_payment = { percent = 2, days = 10 }
withholding_tax = { percent = 15, creditable = false }
"""


@pytest.fixture(name="vetted", scope="module")
def _vetted(tmp_path_factory):
    """V1 by its case file."""

    def vet(case=DEAL):
        file = tmp_path_factory.mktemp("cases") / "v1.case.toml"
        file.write_text(case, "utf-8")
        return finvet.vet(SAMPLES / "worked_case_v1.xlsx", case=file).vetting

    return vet


@pytest.fixture(name="with_deal", scope="module")
def _with_deal(vetted):
    return vetted()


@pytest.mark.parametrize(
    ("terms", "expected"),
    [(30.0, "We expect payment 73 days after our terms."), (120.0, "We expect payment within terms.")],
)
def test_payment_is_expected_as_the_exposure_counts_on_it(with_deal, terms, expected):
    deal = with_deal.exposure.deal
    agreed = replace(with_deal.exposure, deal=replace(deal, deal=replace(deal.deal, terms_days=terms)))
    verdict_told = replace(with_deal.assessment.verdict, code="accept", pays_on_time="likely")
    judged = replace(with_deal.assessment, verdict=verdict_told)
    (box,) = verdict_box(replace(with_deal, assessment=judged, exposure=agreed).view)
    assert next(block.text for block in box.blocks if isinstance(block, Paragraph)).endswith(expected)


def section(partner, heading):
    """The blocks from one heading of level 1 to the next."""
    blocks = list(partner.memo().blocks)
    places = [place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    start = next(place for place in places if blocks[place].text == heading)
    return blocks[start + 1 : next((place for place in places if place > start), len(blocks))]


def table(blocks, caption):
    return next(block for block in blocks if isinstance(block, Table) and block.caption.startswith(caption))


def headings(partner):
    return [block.text for block in partner.memo().blocks if isinstance(block, Heading)]


def box(partner):
    return next(block for block in partner.memo().blocks if isinstance(block, Callout))


def facts(blocks):
    return {name: text for block in blocks if isinstance(block, KeyValues) for name, text in block.rows}


def test_our_contract_stands_before_the_statements_and_the_limit_before_the_questions(with_deal):
    found = headings(with_deal)
    assert found.index(CONTRACT) < found.index("Cash flow over three years")
    assert found.index("Stress on our contract") < found.index("Open questions and documents requested")


def test_the_verdict_box_says_the_limit_and_what_our_contract_would_reach(with_deal):
    said = facts(box(with_deal).blocks)["Recommended limit"]
    assert (
        said
        == "Beyond what security covers, at most EUR 30,000 should be owed to us at any time. This contract would reach EUR 87,867, EUR 57,867 more."
    )


def test_our_contract_says_its_terms_and_what_they_cost(with_deal):
    said = facts(section(with_deal, CONTRACT))
    assert said == {
        "Terms": "EUR 240,000 over 12 months, invoiced at the end of every month, due 30 days after the invoice; "
        "payment is expected after 103 days"
    }
    said = facts(section(with_deal, "Appendix"))
    assert said["Early payment"].startswith(
        "2.0 % within 10 days, which would cost us EUR 4,800; a partner that forgoes it pays 37.2 % a year"
    )
    assert said["Withholding tax"].startswith("15.0 %: EUR 36,000 of the value do not reach us.")


def test_the_first_pages_show_the_worst_scenario_alone_and_the_combined_one(with_deal):
    (stress,) = [block for block in section(with_deal, "Stress on our contract") if isinstance(block, Table)]
    assert [row[0].split(":")[0] for row in stress.rows] == ["Base", "S2", "Combined"]
    assert stress.notes == ("Every measure, the assumptions and why a cell is n/a: appendix A7.",)


def test_the_lead_says_what_would_be_lost(with_deal):
    first, *others = [block.text for block in section(with_deal, CONTRACT) if isinstance(block, Paragraph)]
    assert first == (
        "The partner would owe us EUR 87,867 at the most, EUR 57,867 more than the recommended limit of EUR 30,000."
    )
    lead = " ".join(others)
    assert "in month 5" in lead
    assert "88 days and takes 15 days longer" in lead
    assert "EUR 61,507 would be lost" in lead
    assert "The peak is 20.9 % of its cash and undrawn lines; 20.0 % is the mark." in lead
    assert "1.0 months of our own payroll" in lead


def test_the_schedule_ends_when_all_is_paid(with_deal):
    rows = table(section(with_deal, "Appendix"), "Exposure month by month").rows
    assert rows[0] == ("1", "20,000", "0", "20,000", "20,000")
    assert rows[4] == ("5", "20,000", "20,000", "80,000", "87,867")
    assert rows[-1] == ("16", "0", "20,000", "0", "20,000")


def test_a_long_schedule_is_cut_and_says_so(vetted):
    long = table(section(vetted(DEAL.replace("months = 12", "months = 36")), "Appendix"), "Exposure")
    assert len(long.rows) == 18
    assert long.notes[-1] == "The months after that stand in vet.json: 22."


def test_every_component_of_the_limit_is_printed(with_deal):
    rows = table(section(with_deal, "Appendix"), "How the limit is made").rows
    assert [(row[0], row[2]) for row in rows] == [
        ("10.0 % of Tangible net worth", "120,000"),
        ("10.0 % of Net working capital", "100,000"),
        ("10.0 % of Trade payables", "125,000"),
        ("Median of those that are known", "120,000"),
        ("Times the factor for: Secured terms only", "30,000"),
        ("Most that we can lose", "120,000"),
        ("Recommended limit", "30,000"),
    ]


def test_the_stressed_year_names_its_shocks_and_assumptions(with_deal):
    stress = table(section(with_deal, "Appendix"), "The stressed year in full")
    assert stress.rows[0][0] == "Base: as last year, with our contract on top"
    assert stress.rows[0][1:] == ("(111)", "(461)", "(41)", "0", "0.03", "0.42", "3.4", "no")
    assert stress.rows[-1][0] == "Combined: S1, S2 and S4 together"
    assert stress.rows[2][-2:] == ("at once", "no")
    assert (
        "S4 and Combined: The partner's terms with its suppliers are not stated: 60 days are assumed." in stress.notes
    )


def test_mitigants_say_what_to_agree_and_whether_it_is_enough(with_deal):
    rows = {row[0]: row for row in table(section(with_deal, "Appendix"), "Mitigants").rows}
    assert rows["Deposit or advance"][1:] == (
        "Deposit of at least EUR 57,867 before work starts, released against the last invoice.",
        "57,867",
        "yes",
    )
    assert rows["Fortnightly billing"][2:] == ("10,789", "no")
    assert rows["Retention of title"][2:] == ("n/a", "n/a")


def test_the_chart_stands_with_its_figures_in_words(with_deal):
    assert "exposure" in with_deal.chart_images()
    (drawing,) = [block for block in section(with_deal, RISKS) if isinstance(block, Charts)]
    assert [chart.alt for chart in drawing.charts] == [with_deal.charts[name].alt for name in ("scorecard", "exposure")]


def test_without_a_deal_there_is_the_limit_alone(vetted):
    partner = vetted("as_of = 2025-09-30\n")
    assert CONTRACT not in headings(partner)
    unknown = next(
        block for block in section(partner, "Open questions and documents requested") if isinstance(block, Items)
    )
    assert unknown.rows[-1] == "Our exposure under the contract was not checked, because no deal is given."
    assert "at most EUR 30,000" in facts(box(partner).blocks)["Recommended limit"]
    assert table(section(partner, "Appendix"), "How the limit is made").rows[-1] == ("Recommended limit", "", "30,000")
    document = json.loads(partner.to_json())
    assert document["deal"] is None
    assert document["limit"]["recommended_limit"] == pytest.approx(30e3)
    assert "exposure" not in partner.chart_images()
    assert "Contract  " not in verdict(partner)


def test_conditions_name_the_clause_that_closes_the_gap(with_deal):
    partner = replace(
        with_deal,
        assessment=replace(with_deal.assessment, verdict=replace(with_deal.assessment.verdict, code="conditions")),
    )
    listed = next(block for block in box(partner).blocks if isinstance(block, Items))
    assert listed.rows[0].startswith("Deposit of at least EUR 57,867")


def test_a_deal_without_a_rate_is_told_in_its_own_currency(vetted):
    partner = vetted(DEAL.replace("[deal]", '[deal]\ncurrency = "AED"'))
    assert "AED 87,867" in next(block for block in section(partner, CONTRACT) if isinstance(block, Paragraph)).text
    assert facts(section(partner, "Appendix"))["Exchange rate"].startswith("No exchange rate is known for AEDEUR")
    assert "cannot be compared" in verdict(partner)
    document = json.loads(partner.to_json())["deal"]
    assert (document["peak_exposure"], document["gap"], document["currency"]) == (None, None, "AED")


def test_the_document_holds_what_other_programs_rely_on(with_deal):
    document = json.loads(with_deal.to_json())
    deal = document["deal"]
    assert deal["peak_exposure"] == pytest.approx(87_867.30, abs=0.01)
    assert deal["recommended_limit"] == pytest.approx(30e3)
    assert list(deal["scenarios"]) == ["base", "S1", "S2", "S3", "S4", "S5", "combined"]
    assert deal["scenarios"]["base"]["survives"] is False
    assert len(deal["schedule"]) == 16
    assert deal["mitigants"]["guarantee"]["closes_gap"] is True
    assert document["ratios"]["exposure_to_cash"]["2024-12-31"]["value"] == pytest.approx(87_867.30 / 420e3, abs=1e-6)
    assert {"DealDocument", "LimitDocument"} <= set(json_schema("vet")["$defs"])


def test_the_terminal_says_limit_contract_and_stress(with_deal):
    lines = verdict(with_deal).splitlines()
    assert "Limit        Beyond what security covers, at most EUR 30,000 should be owed to us at any time." in lines
    place = next(place for place, line in enumerate(lines) if line.startswith("Contract"))
    assert " ".join(line.strip() for line in lines[place : place + 2]).startswith(
        "Contract     Would reach EUR 87,867 in month 5, EUR 57,867 above the limit; cheapest way to close it: Deposit or advance."
    )
    assert max(map(len, lines)) <= USUAL_WIDTH


@pytest.mark.parametrize(
    ("mitigants", "said"),
    [
        (
            "kind = 'guarantee'\nsigned = true\namount = 30000",
            "Signed: Parent or director guarantee; that covers EUR 30,000 of the peak. EUR 27,867 above the limit stay open.",
        ),
        (
            "kind = 'credit_insurance'\nsigned = true\nshare = 0.9",
            "Signed: Trade-credit insurance; that covers EUR 79,081 of the peak. That covers all that exceeds the limit.",
        ),
        (
            "kind = 'deposit'\nsigned = false\namount = 30000",
            "Offered, not signed, and counted for nothing yet: Deposit or advance.",
        ),
    ],
)
def test_what_is_signed_is_said_with_what_it_leaves(vetted, mitigants, said):
    partner = vetted(f"{DEAL}\n[[mitigants]]\n{mitigants}\n")
    assert said in [block.text for block in section(partner, "Appendix") if isinstance(block, Paragraph)]


def test_a_signed_guarantee_lifts_the_verdict_and_leaves_nothing_to_close(vetted):
    partner = vetted(f"{DEAL}\n[[mitigants]]\nkind = 'guarantee'\nsigned = true\nshare = 1\n")
    assert partner.assessment.verdict.code == "conditions"
    assert "which signed mitigants cover" in " ".join(verdict(partner).split())
    listed = next(block for block in box(partner).blocks if isinstance(block, Items))
    assert not any("Deposit" in row for row in listed.rows)
    assert json.loads(partner.to_json())["deal"]["open_gap"] == 0


def test_an_advance_of_everything_leaves_nothing_owed(vetted):
    partner = vetted(DEAL.replace("[deal]", "[deal]\nadvance_percent = 100"))
    lead, *_ = (block.text for block in section(partner, CONTRACT) if isinstance(block, Paragraph))
    assert lead == "On these terms the partner would at no time owe us anything."
    assert lead in facts(box(partner).blocks)["Recommended limit"]
    assert "EUR 0" not in lead
    (drawing,) = [block for block in section(partner, RISKS) if isinstance(block, Charts)]
    assert len(drawing.charts) == 1


@pytest.mark.parametrize(("code", "said"), [("accept", True), ("conditions", True), ("decline", False)])
def test_a_contract_above_the_limit_of_an_accepted_partner_is_explained(with_deal, code, said):
    verdict = replace(with_deal.assessment.verdict, code=code)
    partner = replace(with_deal, assessment=replace(with_deal.assessment, verdict=verdict))
    assert (
        "The verdict is on the partner, the limit on the amount" in facts(box(partner).blocks)["Recommended limit"]
    ) is said


def test_the_limit_names_the_verdict_that_it_is_taken_for(vetted):
    lifted = vetted(f"{DEAL}\n[[mitigants]]\nkind = 'guarantee'\nsigned = true\nshare = 1\n")
    texts = " ".join(block.text for block in section(lifted, "Stress on our contract") if isinstance(block, Paragraph))
    assert "the factor for: Secured terms only. That is the verdict before signed security lifted it" in texts
    assert "What is signed covers the difference." in facts(box(lifted).blocks)["Recommended limit"]
