from datetime import date

import pytest

from finvet.cases.case_file import read_case
from finvet.cases.facts import fact_units, known_facts
from finvet.errors import CaseError
from finvet.model import Case, Ground, Override


def test_everything_that_a_case_can_say_at_its_top(case):
    text = 'as_of = 2025-09-30\npartner = "Alder"\naudit = "reviewed"\ncountry = "AT"\ntrade = "construction"\nlisted = false\nasked = 2025-08-01\naccounts = "standalone"\n[facts]\nundrawn_credit_lines = 2500\n'
    read = case(text + "payment_terms_days = 45.5\n")
    assert (read.file, read.partner, read.as_of, read.audit) == (
        "alder.case.toml",
        "Alder",
        date(2025, 9, 30),
        "reviewed",
    )
    assert (read.country, read.trade, read.listed) == ("AT", "construction", False)
    assert (read.asked, read.accounts, read.accounts_of_party) == (date(2025, 8, 1), "standalone", None)
    assert read.facts["undrawn_credit_lines"] == 2500
    assert read.facts["payment_terms_days"] == pytest.approx(45.5)
    assert read.facts["listed"] == 0


def test_an_empty_case_says_nothing(case):
    assert case("") == Case(file="alder.case.toml")


def test_facts_are_memo_items_and_the_named_ones():
    assert {"undrawn_credit_lines", "overdue_payables", "payment_terms_days"} <= known_facts()
    assert "revenue" not in known_facts()


# ---------------------------------------------------------------- facts


def test_a_fact_of_yes_or_no_is_one_or_zero(case):
    facts = case("[facts]\ninsolvency_notice = true\nenforcement = false\nidentity_mismatch = 1").facts
    assert facts == {"insolvency_notice": 1, "enforcement": 0, "identity_mismatch": 1}


def test_a_fact_can_name_its_evidence(case):
    read = case('[facts]\noverdue_payables = { value = 7, evidence = "verified", note = "register" }\nemployees = 4')
    assert read.facts == {"overdue_payables": 7, "employees": 4}
    assert read.grounds["overdue_payables"] == Ground("facts.overdue_payables", "verified")
    assert read.grounds["employees"] == Ground("facts.employees", None)


def test_a_fact_without_evidence_states_nothing(case):
    assert case("[facts]\noverdue_payables = { value = 7, evidence = 0 }").facts == {}


@pytest.mark.parametrize("level", range(4))
def test_evidence_is_named_by_its_number_too(case, level):
    names = ("none", "stated", "documented", "verified")
    by_number = case(f"[facts]\nemployees = {{ value = 7, evidence = {level} }}")
    assert by_number == case(f'[facts]\nemployees = {{ value = 7, evidence = "{names[level]}" }}')


# ---------------------------------------------------------------- mistakes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[mood]\ngood = 1", "mood: no such key; the keys here are accounts, accounts_of_party, answers, as_of, "),
        ("[fact]\nemployees = 1", "fact: no such key; did you mean facts?"),
        ("[facts]\nrevenue = 1", "facts.revenue: no such key; docs/case.md lists those there are"),
        ("[facts]\noverdue_payable = 1", "facts.overdue_payable: no such key; did you mean overdue_payables?"),
        ("[facts]\noverdue_payables = -1", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = nan", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = inf", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = true", "facts.overdue_payables: "),
        ('[facts]\noverdue_payables = "1"', "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = [1]", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = { value = -1 }", "facts.overdue_payables.value: "),
        ("[facts]\noverdue_payables = { evidence = 3 }", "facts.overdue_payables.value: missing"),
        ("[facts]\noverdue_payables = { value = 1, evidence = 4 }", "facts.overdue_payables.evidence: "),
        ("[facts]\noverdue_payables = { value = 1, evidence = true }", "facts.overdue_payables.evidence: "),
        ("[facts]\noverdue_payables = { value = 1, proof = 3 }", "facts.overdue_payables.proof: no such key; "),
        ("[facts]\ninsolvency_notice = 2", "facts.insolvency_notice: a fact of yes or no; write true or false"),
        ("[facts]\nlargest_customer_share = 30", "facts.largest_customer_share: write a share from 0 to 1"),
        ("facts = 3", "facts: "),
        ("answers = 3", "answers: "),
        ("references = 3", "references: "),
        ('as_of = "2025-09-30"', "as_of: "),
        ('asked = "yes"', "asked: "),
        ('audit = "perhaps"', "audit: "),
        ('opinion = "fine"', "opinion.0: "),
        ('opinion = ["qualified", "fine"]', "opinion.1: "),
        ("opinion = 3", "opinion: "),
        (
            'audit = "unaudited"\nopinion = "unmodified"',
            "opinion: statements that are unaudited carry no auditor's opinion",
        ),
        ('audit = "compiled"\nopinion = "adverse"', "opinion: statements that are compiled carry no auditor's opinion"),
        ('accounts = "both"', "accounts: "),
        ('accounts_of_party = "yes"', "accounts_of_party: "),
        ('country = "Austria"', 'country: no country; write its two letters of ISO 3166 in capitals, such as "DE"'),
        ('country = "at"', "country: no country; "),
        ('trade = "luck"', "trade: "),
        ('listed = "no"', "listed: "),
        ('partner = ""', "partner: "),
        ("as_of = ", "this is no TOML"),
        pytest.param("country = " + "[" * 5000, "this is no TOML", id="nested without end"),
    ],
)
def test_a_mistake_is_named_with_its_key(case, text, said):
    with pytest.raises(CaseError) as caught:
        case(text)
    assert str(caught.value).startswith(f"alder.case.toml: {said}")


def test_every_mistake_is_named_at_once(case):
    with pytest.raises(CaseError) as caught:
        case(
            'audit = "perhaps"\nmood = 1\n[facts]\nrevenue = 1\noverdue_payables = "x"\n'
            '[answers]\nA1 = "much"\nZ9 = 1\n[[references]]\ndays_late = -1\nhappy = true'
        )
    keys = [mistake.parameters["key"] for mistake in caught.value.mistakes]
    assert sorted(keys) == [
        "answers.A1", "answers.Z9", "audit", "facts.overdue_payables", "facts.revenue", "mood",
        "references.0.days_late", "references.0.happy",
    ]  # fmt: skip


def test_a_fact_that_is_said_twice_is_a_mistake(case):
    with pytest.raises(CaseError, match=r"payment_terms_days: said twice, in facts.payment_terms_days and answers.C1"):
        case("[facts]\npayment_terms_days = 30\n[answers]\nC1 = 30")


def test_of_a_yes_or_no_said_twice_the_yes_counts(case):
    for opinion, directors in (("going-concern", "no-doubt"), ("unmodified", "material-uncertainty")):
        read = case(f'opinion = "{opinion}"\n[answers]\nD6 = "{directors}"')
        assert read.facts["going_concern_doubt"] == 1
    assert case('opinion = "unmodified"\n[answers]\nD6 = "no-doubt"').facts["going_concern_doubt"] == 0


def test_a_case_that_is_not_there(tmp_path):
    with pytest.raises(CaseError, match="cannot be read"):
        read_case(tmp_path / "none.case.toml")


# ---------------------------------------------------------------- the analyst's own verdict

OWN = '[override]\nverdict = "conditions"\nby = "Head of credit"\nreason = "the parent guarantees"\n'


def test_an_override_has_a_name_and_a_reason(case):
    assert case(OWN).override == Override("conditions", "Head of credit", "the parent guarantees")
    assert case(OWN + "date = 2026-05-01").override.on == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (OWN.replace("conditions", "yes"), "override.verdict: "),
        (OWN.replace("by =", "who ="), "override.who: no such key; the keys here are by, date, reason and verdict"),
        (OWN.replace('"the parent guarantees"', '""'), "override.reason: "),
        ("override = 1", "override: "),
    ],
)
def test_a_mistake_in_an_override(case, text, said):
    with pytest.raises(CaseError) as caught:
        case(text)
    assert str(caught.value).startswith(f"alder.case.toml: {said}")


# ---------------------------------------------------------------- auditor and company


@pytest.mark.parametrize(
    ("opinion", "adverse", "qualified", "doubt"),
    [
        ('"unmodified"', 0, 0, 0),
        ('"emphasis"', 0, 0, 0),
        ('"going-concern"', 0, 0, 1),
        ('"qualified"', 0, 1, 0),
        ('"adverse"', 1, 0, 0),
        ('"disclaimer"', 1, 0, 0),
        ('["qualified", "going-concern"]', 0, 1, 1),
    ],
)
def test_the_auditors_opinion(case, opinion, adverse, qualified, doubt):
    read = case(f"opinion = {opinion}")
    assert read.facts == {
        "audit_opinion_adverse": adverse, "audit_opinion_qualified": qualified, "going_concern_doubt": doubt,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("accounts", "of_party", "group", "another"),
    [
        ("consolidated", "false", 1, 0),
        ("consolidated", "true", 0, 0),
        ("standalone", "true", 0, 0),
        ("standalone", "false", 0, 1),
    ],
)
def test_whose_statements_they_are(case, accounts, of_party, group, another):
    facts = case(f'accounts = "{accounts}"\naccounts_of_party = {of_party}').facts
    assert facts == {"consolidated_statements": group, "statements_of_another": another}
    assert case(f'accounts = "{accounts}"').facts == {}


def test_only_statements_without_an_audit_are_widened(case):
    assert case('audit = "unaudited"').facts == {"receivables_haircut": 0.10, "inventories_haircut": 0.25}
    for audit in ("audited", "reviewed", "compiled"):
        assert case(f'audit = "{audit}"').facts == {}


def test_every_fact_that_a_case_can_fill_is_declared(case):
    known = fact_units()
    read = case('opinion = "adverse"\naccounts_of_party = false\nlisted = true\nasked = 2025-01-01')
    assert set(read.facts) <= set(known)
