import pytest
from msgspec import convert

from finvet.cases.deal_tables import protection_kinds
from finvet.compiled import data_table
from finvet.deal.limit import limit
from finvet.deal.mitigants import MitigantRule, mitigant_rules, mitigants, signed_cover
from finvet.model import LimitRules, Message, Protection
from finvet.wording import name_of, sentences
from tests.deal.made_deals import deal, paid_after, partner, planned

RULES = LimitRules({"nwc": 1.0}, dict.fromkeys(("accept", "conditions", "secured", "decline"), 1.0), 0.1, 2)


def found(gap, verdict="secured", days=60.0, **terms):
    made = mitigants(deal(**terms), planned(days, **terms), limit(partner(), verdict, RULES, None), gap, "EUR")
    return {mitigant.id: mitigant for mitigant in made}


def test_every_row_of_the_table_is_a_rule():
    rows = convert(data_table("mitigants")["mitigants"], tuple[MitigantRule, ...])
    assert mitigant_rules() == rows


PEAK = 10_000 * (30.4 + 60) / 30.4


def test_a_deposit_is_one_invoice_and_what_cannot_be_cancelled_or_the_gap_if_that_is_more():
    assert found(1_000.0, commitments=4_000.0)["deposit"].size == 14_000
    assert found(20_000.0, commitments=4_000.0)["deposit"].size == 20_000
    assert found(None)["deposit"].size == 10_000
    assert found(0.0, months=1.0)["deposit"].size == 120_000


def test_a_deposit_is_beyond_the_advance_that_is_agreed():
    assert found(1_000.0, advance=4_000.0)["deposit"].size == 6_000
    assert found(8_000.0, advance=4_000.0)["deposit"].size == 8_000
    assert found(500_000.0, advance=4_000.0)["deposit"].size == 116_000
    assert "deposit" not in found(0.0, advance=15_000.0)


def test_where_there_is_no_gap_nothing_closes_it():
    assert {mitigant.closes_gap for mitigant in found(0.0).values()} == {None}


@pytest.mark.parametrize(
    ("name", "relief"),
    [
        ("fortnightly_billing", 10_000 * (30.4 - 14) / 30.4),
        ("shorter_terms", 10_000 * (60 - 14) / 30.4),
        ("stop_work", 10_000 * (60 - 40) / 30.4),
        ("guarantee", PEAK),
        ("letter_of_credit", PEAK),
        ("credit_insurance", 0.8 * PEAK),
        ("factoring", 0.8 * 20_000),
    ],
)
def test_what_each_takes_off_the_peak(name, relief):
    """Invoices of 10,000 a month that are paid after 60 days on terms of 30; at the peak two of them are open."""
    mitigant = found(relief - 1)[name]
    assert mitigant.relief == pytest.approx(relief, abs=1)
    assert mitigant.closes_gap is True
    assert found(relief + 2)[name].closes_gap is False


def test_what_cannot_be_put_into_money_closes_nothing():
    assert (found(5.0)["payment_clauses"].relief, found(5.0)["payment_clauses"].closes_gap) == (None, None)


def test_without_a_gap_to_compare_with_nothing_is_said_to_close_it():
    assert {mitigant.closes_gap for mitigant in found(None).values()} == {None}


def test_who_is_accepted_within_the_limit_is_asked_for_what_is_always_agreed():
    assert list(found(0.0, "accept")) == ["fortnightly_billing", "shorter_terms", "stop_work", "payment_clauses"]


def test_what_is_agreed_already_is_not_proposed():
    assert "fortnightly_billing" not in found(1.0, billing="fortnightly")
    assert "shorter_terms" not in found(1.0, days=14.0)


def test_escrow_is_for_projects():
    assert "escrow" not in found(1.0)
    assert found(1.0, billing="at_end")["escrow"].relief == 120_000


@pytest.mark.parametrize("rule", mitigant_rules(), ids=lambda rule: rule.id)
def test_every_mitigant_has_its_clause_and_name(rule):
    assert f"mitigant-{rule.id}" in sentences()
    assert name_of(rule.id)


def test_those_that_cover_an_amount_can_be_stated_in_a_case():
    assert {"deposit", "guarantee", "credit_insurance", "factoring"} <= set(protection_kinds())
    assert {"stop_work", "payment_clauses", "fortnightly_billing"}.isdisjoint(protection_kinds())


@pytest.mark.parametrize(
    ("protections", "cover"),
    [
        ((), 0.0),
        ((Protection("guarantee", False, amount=5_000.0),), 0.0),
        ((Protection("guarantee", True, amount=5_000.0),), 5_000.0),
        ((Protection("credit_insurance", True, share=0.5),), PEAK / 2),
        (
            (Protection("guarantee", True, amount=5_000.0), Protection("credit_insurance", True, share=0.5)),
            PEAK / 2 + 5_000,
        ),
        ((Protection("guarantee", True, amount=1e9),), PEAK),
    ],
)
def test_signed_mitigants_cover_at_most_the_peak(protections, cover):
    assert signed_cover(protections, planned(60.0)) == pytest.approx(cover)


def test_the_collection_is_that_of_the_schedule():
    assert planned(60.0).collection == paid_after(60.0)
    assert paid_after(1.0).ground == Message("collection-terms")
