from datetime import date

import pytest

from finvet.cases.case_file import known_facts, read_case
from finvet.errors import CaseError
from finvet.model import Case


@pytest.fixture(name="case")
def _case(tmp_path):
    def write(text):
        file = tmp_path / "alder.case.toml"
        file.write_text(text, "utf-8")
        return read_case(file)

    return write


def test_everything_that_a_case_can_say(case):
    text = 'as_of = 2025-09-30\npartner = "Alder"\naudit = "reviewed"\ncountry = "AT"\ntrade = "construction"\nlisted = false\n[facts]\nundrawn_credit_lines = 2500\n'
    assert case(text + "payment_terms_days = 45.5\n") == Case(
        file="alder.case.toml",
        partner="Alder",
        as_of=date(2025, 9, 30),
        audit="reviewed",
        country="AT",
        trade="construction",
        listed=False,
        facts={"undrawn_credit_lines": 2500.0, "payment_terms_days": 45.5},
    )


def test_an_empty_case_says_nothing(case):
    assert case("") == Case(file="alder.case.toml")


def test_facts_are_memo_items_and_the_named_ones():
    assert {"undrawn_credit_lines", "overdue_payables", "payment_terms_days"} <= known_facts()
    assert "revenue" not in known_facts()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[deal]\ncontract_value = 1",
            "deal: no such key; the keys here are as_of, audit, country, facts, listed, partner and trade",
        ),
        ("[facts]\nrevenue = 1", "facts.revenue: no such key; the keys here are "),
        ("[facts]\noverdue_payables = -1", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = nan", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = inf", "facts.overdue_payables: "),
        ("[facts]\noverdue_payables = true", "facts.overdue_payables: "),
        ('[facts]\noverdue_payables = "1"', "facts.overdue_payables: "),
        ("facts = 3", "facts: "),
        ('as_of = "2025-09-30"', "as_of: "),
        ('audit = "perhaps"', "audit: "),
        ('country = "Austria"', "country: "),
        ('trade = "luck"', "trade: "),
        ('listed = "no"', "listed: "),
        ('partner = ""', "partner: "),
        ("as_of = ", "this is no TOML"),
    ],
)
def test_a_mistake_is_named_with_its_key(case, text, said):
    with pytest.raises(CaseError) as caught:
        case(text)
    assert str(caught.value).startswith(f"alder.case.toml: {said}")


def test_every_mistake_is_named_at_once(case):
    with pytest.raises(CaseError) as caught:
        case('audit = "perhaps"\nmood = 1\n[facts]\nrevenue = 1\noverdue_payables = "x"')
    assert len(caught.value.mistakes) == 4


def test_a_case_that_is_not_there(tmp_path):
    with pytest.raises(CaseError, match="cannot be read"):
        read_case(tmp_path / "none.case.toml")
