"""The order of the stages and what stands between them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.exchange_rates import ExchangeRates
from finvet.model import Case, Figure, Ground, Message, Period, Scale, Statements
from finvet.vetting import held_on, known_on, vet, with_dollars, with_facts

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


# ---------------------------------------------------------------- size, at the rates that finvet knows

ACCOUNTS = """Balance sheet {currency},2023,2024
Total current assets,510000,{half}
Total assets,1150000,{assets}
Total current liabilities,210000,200000
Total liabilities,420000,400000
Total equity,730000,{equity}
Income statement,,
Revenue,4800000,5000000
Net income,12000,10000
"""


def size_of(folder: Path, assets: int, currency: str, **case: object) -> tuple[list[str], list[str]]:
    """What is said of the size of a company: what is too small, and what could not be checked."""
    text = ACCOUNTS.format(currency=currency, assets=assets, half=assets // 2, equity=assets - 400_000)
    (folder / "accounts.csv").write_text(text, encoding="utf-8")
    partner = vet([folder / "accounts.csv"], load(), Case(**case), as_of=date(2025, 3, 1))  # type: ignore[arg-type]
    assert partner.risk is not None
    assert partner.risk.probability is not None
    return [m.parameters["item"] for m in partner.risk.outside], [m.code for m in partner.risk.unchecked]


def test_the_size_of_a_company_is_told_in_dollars(tmp_path: Path) -> None:
    assert size_of(tmp_path, 990_000, "(USD)") == (["total_assets"], [])
    assert size_of(tmp_path, 1_000_000, "(USD)") == ([], [])


def test_other_currencies_are_worth_what_the_european_central_bank_says_or_the_case(tmp_path: Path) -> None:
    assert size_of(tmp_path, 990_000, "(EUR)") == ([], [])  # 1.0389 dollars on the last day of 2024
    assert size_of(tmp_path, 940_000, "(EUR)") == (["total_assets"], [])
    assert size_of(tmp_path, 940_000, "(EUR)", rates={"EURUSD": 1.1}) == ([], [])
    assert size_of(tmp_path, 940_000, "(EUR)", facts={"usd_rate": 1.1}) == ([], [])


def test_an_unknown_currency_leaves_the_size_open(tmp_path: Path) -> None:
    assert size_of(tmp_path, 990_000, "") == ([], ["risk-currency-unknown"])
    assert size_of(tmp_path, 990_000, "(NGN)") == ([], ["risk-rate-unknown"])


def test_the_days_of_a_year_of_53_weeks_are_counted(tmp_path: Path) -> None:
    text = ACCOUNTS.format(currency="(USD)", assets=990_000, half=495_000, equity=590_000)
    shown = text.replace(",2023,2024\n", ",2023-01-28,2024-02-03\nTrade receivables,300000,250000\n")
    shown += "Profit before tax,15000,13000\nIncome tax expense,3000,3000\n"
    (tmp_path / "accounts.csv").write_text(shown, encoding="utf-8")
    partner = vet([tmp_path / "accounts.csv"], load(), as_of=date(2024, 6, 1))
    days_sales_outstanding = partner.figure("dso")
    assert days_sales_outstanding is not None
    assert days_sales_outstanding.value == pytest.approx(250_000 / 5_000_000 * 371)
    assert "× 371 = 18.55" in repr(partner.explain("dso"))
