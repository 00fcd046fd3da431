"""What a partner filled in joins the case: as stated, behind the case file, and never where it does not fit."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.cases.filled import with_filled
from finvet.model import NO_CASE, Case, FilledIn, Source, Statements
from finvet.wording import say
from tests.companies import v1

EUR = (("currency", "EUR"), ("unit", "1000"))


def entry(key: str, value: object, cell: str = "C9", note: str | None = None, file: str = "partner.xlsx") -> FilledIn:
    return FilledIn(key, value, Source(file, "Questionnaire", cell, "", str(value)), note)


def entries(*told: tuple[str, object]) -> list[FilledIn]:
    return [entry(key, value, f"C{row}") for row, (key, value) in enumerate(told, start=5)]


def joined(
    *told: tuple[str, object], case: Case = NO_CASE, statements: Statements | None = None
) -> tuple[Case, list[str]]:
    found, warnings = with_filled(case, entries(*told), statements or v1())
    return found, [say(one.message) for one in warnings]


def test_nothing_filled_in_changes_nothing() -> None:
    assert with_filled(NO_CASE, (), v1()) == (NO_CASE, ())


def test_an_answer_is_stated_and_names_its_cell() -> None:
    found, warnings = with_filled(NO_CASE, [entry("C1", 45.0, "C26", "terms of purchase")], v1())
    answer = found.answers["C1"]
    assert (answer.value, answer.evidence, answer.note) == (45.0, "stated", "terms of purchase")
    assert answer.source == Source("partner.xlsx", "Questionnaire", "C26", "", "45.0")
    assert found.facts["payment_terms_days"] == 45
    ground = found.grounds["payment_terms_days"]
    assert (ground.key, ground.evidence, ground.source) == ("answers.C1", "stated", answer.source)
    assert not warnings


def test_amounts_are_in_the_unit_of_the_statements() -> None:
    found, warnings = joined(*EUR, ("C2c", 612.0), ("A1", 30.0), ("A1", 12.0))
    assert (found.facts["overdue_payables"], found.answers["C2c"].value) == (612_000, 612_000)
    assert (found.answers["A1"].value, found.facts["largest_customer_share"]) == ((30.0, 12.0), 0.30)
    assert not warnings


@pytest.mark.parametrize(("told", "says"), [
    ([("C2c", 612.0)], "for which currency and unit its amount is in is not said"),
    ([("currency", "EUR"), ("C2c", 612.0)], "for which currency and unit its amount is in is not said"),
    ([("currency", "EUR"), ("unit", "1000"), ("C2c", 1e307)], "is no number of 0 or more"),
    ([("currency", "USD"), ("unit", "1"), ("C2c", 612.0)], "its amount is in USD and the statements are in EUR"),
])  # fmt: skip
def test_an_amount_of_which_the_unit_is_not_known_is_left_out(told: list[tuple[str, object]], says: str) -> None:
    found, (warning,) = joined(*told)
    assert "C2c" not in found.answers
    assert "overdue_payables" not in found.facts
    assert says in warning


@pytest.mark.parametrize(("key", "value"), [
    ("C1", "45 days"), ("C1", -3.0), ("C1", None), ("C1", True), ("B3", 1.5), ("C2b", "0.34"), ("C2b", 134.0), ("C5b", "maybe"),
    ("C5b", 1.0), ("D4c", "June"), ("D6", "perhaps"), ("A5", None), ("A5", "x" * 2001), ("D1", None), ("A5", date(2025, 1, 1)),
    ("country", "Germany"), ("country", "=1"), ("audit", "maybe"), ("listed", "maybe"), ("currency", "EURO"), ("unit", "dozens"),
    ("partner", "x" * 201), ("partner", 5.0), ("trade", None),
])  # fmt: skip
def test_what_does_not_fit_is_one_line_with_cell_and_mend(key: str, value: object) -> None:
    found, warnings = joined((key, value))
    assert found == Case()
    (warning,) = warnings
    assert warning.startswith(f"Questionnaire C5: {key} was left out")
    assert len(warning) < 300
    assert ": " in warning.partition("left out")[2]


def test_numbers_of_a_list_are_left_out_together() -> None:
    found, (warning,) = joined(("A1", 70.0), ("A1", 60.0))
    assert not found.answers
    assert "A1 was left out" in warning
    found, _ = joined(("A1", 70.0), ("A1", "many"))
    assert not found.answers


def test_the_case_file_wins_answer_by_answer(case) -> None:  # type: ignore[no-untyped-def]
    own = case("[answers]\nC1 = 30\n")
    found, warnings = joined(("C1", 45.0), ("C2", 63.0), case=own)
    assert {name: (one.value, one.source is None) for name, one in found.answers.items()} == {
        "C1": (30.0, True),
        "C2": (63.0, False),
    }
    assert found.facts["payment_terms_days"] == 30
    assert not warnings


def test_a_fact_that_the_case_states_wins(case) -> None:  # type: ignore[no-untyped-def]
    own = case("[facts]\noverdue_payables = 5000\npayer_not_party = false\n")
    found, _ = joined(*EUR, ("C2c", 612.0), ("C5b", False), case=own)
    assert (found.facts["overdue_payables"], found.facts["payer_not_party"]) == (5000, 0)
    assert found.grounds["overdue_payables"].key == "facts.overdue_payables"


def test_a_doubt_of_the_directors_counts_beside_a_clean_opinion(case) -> None:  # type: ignore[no-untyped-def]
    found, _ = joined(("D6", "material-uncertainty"), case=case('audit = "audited"\nopinion = "unmodified"\n'))
    assert found.facts["going_concern_doubt"] == 1


def test_what_the_company_says_of_itself_fills_the_case_where_it_is_silent(case) -> None:  # type: ignore[no-untyped-def]
    own = case('country = "AT"\n')
    found, _ = joined(("country", "DE"), ("audit", "unaudited"), ("listed", True), ("partner", "Alder"), case=own)
    assert (found.country, found.audit, found.listed, found.partner) == ("AT", "unaudited", True, "Alder")
    assert set(found.filled) == {"audit", "listed", "partner"}
    assert (found.facts["receivables_haircut"], found.facts["listed"]) == (0.10, 1)
    assert (found.grounds["listed"].evidence, found.grounds["listed"].source) == ("stated", found.filled["listed"])


def test_a_credit_line_ends_on_the_day_that_the_partner_names() -> None:
    found, _ = joined(*EUR, ("D4b", 250.0), ("D4c", date(2026, 6, 30)))
    assert found.grounds["undrawn_credit_lines"].until == date(2026, 6, 30)


def test_a_questionnaire_that_came_back_owes_the_proof_that_it_does_not_give() -> None:
    found, _ = joined(("C1", 45.0), ("D1", "reports.pdf"))
    proof = [name for name in ("D1", "D2", "D3", "D4", "D5", "D6", "D7") if name != "D1"]
    assert found.facts["proof_unanswered"] == len(proof)
    assert found.facts["annual_reports_given"] == 0
    assert "proof_unanswered" not in joined(("audit", "audited"))[0].facts


def test_of_two_questionnaires_the_first_counts() -> None:
    filled = [
        entry("C1", 45.0, "C26"),
        entry("C1", 30.0, "C26", file="second.xlsx"),
        entry("C2", 9.0, file="second.xlsx"),
    ]
    found, warnings = with_filled(NO_CASE, filled, v1())
    assert {name: one.value for name, one in found.answers.items()} == {"C1": 45.0, "C2": 9.0}
    (warning,) = warnings
    assert "partner.xlsx Questionnaire C26 answers it otherwise" in say(warning.message)
    assert warning.basis[0].file == "second.xlsx"
    same = [entry("C1", 45.0), entry("C1", 45.0, file="second.xlsx")]
    assert with_filled(NO_CASE, same, v1())[1] == ()
