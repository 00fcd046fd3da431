"""The order of the stages and what stands between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from finvet.exchange_rates import ExchangeRates
from finvet.model import Case, Figure, Ground, Message, Period, Scale, Statements
from finvet.vetting import held_on, known_on, with_dollars, with_facts

YEARS = tuple(Period(year, date(year, 12, 31)) for year in (2022, 2023, 2024))


def statements(*periods: Period) -> Statements:
    figures = {"revenue": {p.id: Figure("revenue", p, 1.0) for p in periods}}
    return Statements("P", (), "EUR", Scale(), periods, figures)


def test_a_year_that_ends_after_the_day_is_no_actual_one() -> None:
    known = known_on(statements(*YEARS, Period(2025)), date(2024, 12, 30))
    assert [p.year for p in known.years] == [2022, 2023]
    assert [w.message.code for w in known.warnings] == ["year-not-over"]
    assert known.warnings[0].periods == ("2024-12-31", "2025")


def test_a_year_that_ends_on_the_day_is_over() -> None:
    assert known_on(statements(*YEARS), date(2024, 12, 31)) == statements(*YEARS)
    assert known_on(statements(Period(2024)), date(2024, 1, 1)) == statements(Period(2024))


def test_facts_are_figures_of_the_latest_year_with_the_case_as_their_source() -> None:
    case = Case(file="c.toml", facts={"payment_terms_days": 45.0})
    known = with_facts(statements(*YEARS), case)
    (figure,) = known.figures["payment_terms_days"].values()
    assert (figure.value, figure.period, figure.method) == (45.0, YEARS[-1], "case")
    assert figure.basis[0].file == "c.toml"
    assert with_facts(statements(*YEARS), Case()) == statements(*YEARS)


def test_a_fact_is_as_sure_as_its_evidence() -> None:
    grades = {"stated": "medium", "documented": "high", "verified": "high", None: "high"}
    for evidence, confidence in grades.items():
        case = Case(facts={"x": 1.0}, grounds={"x": Ground("answers.C1", evidence)})
        (figure,) = with_facts(statements(*YEARS), case).figures["x"].values()
        assert figure.confidence == confidence
        assert figure.basis[0].cell == "answers.C1"
        assert [note.code for note in figure.notes] == ([f"case-evidence-{evidence}"] if evidence else [])


def test_a_fact_that_has_ended_is_left_out_and_named() -> None:
    case = Case(facts={"lines": 1.0, "terms": 2.0}, grounds={"lines": Ground("answers.D4b", until=date(2026, 3, 31))})
    assert held_on(case, date(2026, 3, 31)) == case
    late = held_on(case, date(2026, 4, 1))
    assert late.facts == {"terms": 2.0}
    known = with_facts(statements(*YEARS), late)
    assert "lines" not in known.figures
    assert known.warnings[-1].message == Message("case-fact-ended", {"fact": "lines"})


def test_what_the_own_currency_was_worth_in_dollars_stands_beside_every_year() -> None:
    rates = ExchangeRates({"EURUSD": 1.25})
    found = with_dollars(statements(*YEARS), rates).figures["usd_rate"]
    assert [figure.value for figure in found.values()] == [1.25] * 3
    shipped = with_dollars(statements(*YEARS), ExchangeRates()).figures["usd_rate"]["2024-12-31"]
    assert (shipped.value, shipped.basis[0].cell) == (1.0389, "2024-12-31")
    assert shipped.basis[0].file == "ECB"


@pytest.mark.parametrize("currency", ["USD", "AED", None])
def test_no_rate_is_needed_or_known(currency: str | None) -> None:
    assert "usd_rate" not in with_dollars(replace(statements(*YEARS), currency=currency), ExchangeRates()).figures


def test_the_rate_that_a_case_states_stands_in_its_year() -> None:
    case = Case(file="c.toml", facts={"usd_rate": 1.5})
    found = with_facts(with_dollars(statements(*YEARS), ExchangeRates()), case).figures["usd_rate"]
    assert [found[year].value for year in ("2023-12-31", "2024-12-31")] == [1.105, 1.5]
