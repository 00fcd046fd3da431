"""Banks, insurers, holdings, landlords and firms without revenue are known by their own lines; nobody else is."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from finvet.model import Figure, Source, Statements, UnmatchedLine
from finvet.ratios.analysis import analyse
from finvet.ratios.kinds import kinds_of, part_of
from finvet.ratios.zones import fitted_to, not_for, zones
from finvet.wording import say, sentences
from tests.companies import made_up, period, v1, v2, v3

YEAR = period(2024)


def company(amounts: Mapping[str, float], lines: Mapping[str, float] | None = None) -> Statements:
    """A company of one year: line items, and lines that were not understood by their labels."""
    unmatched = tuple(
        UnmatchedLine(Source("made up.csv", "BS", f"A{row}", label), {YEAR.id: value})
        for row, (label, value) in enumerate((lines or {}).items(), start=40)
    )
    return replace(made_up({2024: amounts}), unmatched=unmatched)


def kind(amounts: Mapping[str, float], lines: Mapping[str, float] | None = None) -> str | None:
    found = kinds_of(company(amounts, lines)).get(YEAR.id)
    return found.name if found else None


def labelled(statements: Statements, item: str, label: str, **changes: object) -> Statements:
    """The statements with another label at an item's cell."""
    figure = statements.figures[item][YEAR.id]
    source = figure.basis[0]._replace(label=label)
    changed = figure._replace(basis=(source,), **changes)  # type: ignore[arg-type]
    return replace(statements, figures={**statements.figures, item: {YEAR.id: changed}})


# ---------------------------------------------------------------- banks

BANK = {"total_assets": 1000.0, "revenue": 40.0, "total_equity": 80.0}


@pytest.mark.parametrize(
    ("deposits", "loans"),
    [
        ("Customer accounts", "Loans and advances to customers"),
        ("Deposits from customers, at amortised cost", "Loans and advances to customers, net"),
        ("4. Verbindlichkeiten gegenüber Kunden", "IV. Forderungen an Kunden"),
        ("Dettes envers la clientèle", "Prêts et créances sur la clientèle"),
        ("Depósitos de la clientela", "Préstamos y anticipos a la clientela"),
        ("Debiti verso la clientela", "Crediti verso clientela"),
        ("Zobowiązania wobec klientów", "Kredyty i pożyczki udzielone klientom"),
        ("Inlåning från allmänheten", "Utlåning till allmänheten"),
        ("吸收存款", "发放贷款和垫款"),
        ("預金", "貸出金"),
        ("Средства клиентов", "Кредиты клиентам"),
        ("Mevduat", "Krediler"),
    ],
)
def test_a_bank_owes_its_customers_and_lends_to_them_in_any_language(deposits: str, loans: str) -> None:
    assert kind(BANK, {deposits: 700.0, loans: 650.0}) == "bank"


@pytest.mark.parametrize(
    ("amounts", "lines"),
    [
        (BANK, {"Customer accounts": 700.0}),
        (BANK, {"Loans and advances to customers": 650.0}),
        (BANK, {"Customer accounts": 190.0, "Loans and advances to customers": 650.0}),
        (BANK, {"Customer accounts": 700.0, "Loans and advances to customers": 190.0}),
        (BANK, {"Impairment of loans and advances to customers": 650.0, "Customer accounts": 700.0}),
        ({"revenue": 40.0}, {"Customer accounts": 700.0, "Loans and advances to customers": 650.0}),
        # a retailer with a bank of its own, a carmaker that finances its cars, a plant maker paid in advance
        ({**BANK, "revenue": 1150.0}, {"Customer accounts": 230.0, "Loans and advances to customers": 210.0}),
        ({**BANK, "inventories": 70.0}, {"Customer accounts": 230.0, "Loans and advances to customers": 210.0}),
        ({**BANK, "revenue": 700.0}, {"Verbindlichkeiten gegenüber Kunden": 300.0, "Forderungen an Kunden": 210.0}),
    ],
)
def test_who_does_not_do_both_or_sells_goods_is_no_bank(amounts: dict[str, float], lines: dict[str, float]) -> None:
    assert kind(amounts, lines) is None


def test_a_line_counts_by_its_label_whatever_it_was_taken_for() -> None:
    bank = company({**BANK, "trade_receivables": 650.0}, {"Verbindlichkeiten gegenüber Kunden": 700.0})
    assert kinds_of(bank) == {}
    assert (
        kinds_of(labelled(bank, "trade_receivables", "Forderungen an Kunden", confidence="low"))[YEAR.id].name == "bank"
    )


def test_a_figure_of_two_lines_shows_nothing() -> None:
    bank = company({**BANK, "trade_receivables": 650.0}, {"Customer accounts": 700.0})
    sources = (Source("a.csv", "", "B1", "Loans and advances to customers"), Source("a.csv", "", "B2", "Debtors"))
    figure = bank.figures["trade_receivables"][YEAR.id]._replace(basis=sources)
    mixed = replace(bank, figures={**bank.figures, "trade_receivables": {YEAR.id: figure}})
    assert kinds_of(mixed) == {}


def test_assets_of_low_confidence_are_no_measure() -> None:
    bank = company(BANK, {"Customer accounts": 700.0, "Loans and advances to customers": 650.0})
    assert kinds_of(labelled(bank, "total_assets", "Total", confidence="low")) == {}


# ---------------------------------------------------------------- insurers

INSURER = {"total_assets": 1000.0, "total_equity": 200.0}


@pytest.mark.parametrize(
    ("provisions", "premiums"),
    [
        ("Technical provisions", "Gross written premiums"),
        ("Insurance contract liabilities", "Insurance revenue"),
        ("Versicherungstechnische Rückstellungen", "Verdiente Beiträge für eigene Rechnung"),
        ("Provisions techniques brutes", "Primes acquises"),
        ("Riserve tecniche", "Premi di competenza"),
        ("Provisiones técnicas", "Primas imputadas al ejercicio, netas de reaseguro"),
        ("保険契約準備金", "保険料等収入"),
    ],
)
def test_an_insurer_owes_what_was_insured_and_earns_premiums(provisions: str, premiums: str) -> None:
    assert kind(INSURER, {provisions: 300.0, premiums: 150.0}) == "insurer"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ({"Technical provisions": 400.0}, "insurer"),
        ({"Technical provisions": 399.0}, None),
        ({"Technical provisions": 199.0, "Premiums earned": 150.0}, None),
        ({"Technical provisions": 300.0, "Premiums earned": 29.0}, None),  # a group with an insurer of its own
        ({"Insurance": 400.0, "Insurance premiums": 150.0}, None),  # what it pays for being insured
    ],
)
def test_provisions_alone_must_be_larger(lines: dict[str, float], found: str | None) -> None:
    assert kind(INSURER, lines) == found


# ---------------------------------------------------------------- landlords and holdings

HOLDING = {"total_assets": 1000.0}


@pytest.mark.parametrize(
    ("amounts", "found"),
    [
        ({"investment_property": 600.0}, "property"),
        ({"investment_property": 599.0}, None),
        ({"investment_property": 600.0, "inventories": 101.0}, None),  # builds houses to sell them
        ({"investment_property": 600.0, "cost_of_sales": 101.0}, None),
    ],
)
def test_a_landlord_s_assets_are_what_it_lets(amounts: dict[str, float], found: str | None) -> None:
    assert kind({"total_assets": 1000.0, **amounts}) == found


@pytest.mark.parametrize(
    ("shares", "income"),
    [
        ("Investments in subsidiaries", "Dividend income"),
        ("Anteile an verbundenen Unternehmen", "Erträge aus Beteiligungen"),
        ("Titres de participation", "Produits de participations"),
        ("Deelnemingen in groepsmaatschappijen", "Resultaat uit deelnemingen"),
        ("Kapitalandele i tilknyttede virksomheder", "Indtægter af kapitalandele i tilknyttede virksomheder"),
        ("Investments in subsidiaries", None),  # what it pays is not shown
    ],
)
def test_a_holding_owns_companies_and_lives_on_what_they_pay(shares: str, income: str | None) -> None:
    lines = {shares: 800.0} | ({income: 40.0} if income else {})
    assert kind(HOLDING, lines) == ("holding" if income else None)


@pytest.mark.parametrize(
    "amounts",
    [
        {"revenue": 41.0},  # earns more by selling
        {"inventories": 21.0},
        {"trade_receivables": 51.0},
        {"cost_of_sales": 41.0},
    ],
)
def test_a_parent_with_a_business_of_its_own_is_no_holding(amounts: dict[str, float]) -> None:
    assert kind({**HOLDING, **amounts}, {"Investments in subsidiaries": 800.0, "Dividend income": 40.0}) is None


def test_of_several_lines_the_largest_counts() -> None:
    lines = {"Investments in subsidiaries": 800.0, "Dividend income": 1.0, "Dividends received": 200.0}
    assert kind({**HOLDING, "revenue": 100.0}, lines) == "holding"
    assert kind({**HOLDING, "revenue": 101.0}, lines) is None  # a tenth of the assets is a business


def test_dividends_paid_are_no_income() -> None:
    assert kind(HOLDING, {"Investments in subsidiaries": 800.0, "Dividend income": -40.0}) is None
    assert kind(HOLDING, {"Investments in subsidiaries": 499.0, "Dividend income": 40.0}) is None


# ---------------------------------------------------------------- firms without revenue


@pytest.mark.parametrize(
    ("amounts", "found"),
    [
        ({"revenue": 0.0, "operating_profit": -500.0}, "without_revenue"),
        ({"revenue": 25.0, "operating_profit": -475.0}, "without_revenue"),  # a twentieth of 500
        ({"revenue": 26.0, "operating_profit": -474.0}, None),
        ({"revenue": 20.0, "operating_profit": -480.0, "cost_of_sales": 250.0}, "without_revenue"),
        ({"revenue": 20.0, "operating_profit": -480.0, "cost_of_sales": 251.0}, None),  # of other revenue alone
        ({"revenue": 0.0, "operating_profit": -500.0, "cost_of_sales": 250.0}, "without_revenue"),
        ({"revenue": 0.0, "operating_profit": -500.0, "cost_of_sales": 250.1}, None),
        ({"operating_profit": -500.0}, None),  # not read is not nothing
        ({"operating_profit": -500.0, "total_operating_expenses": 500.0}, "without_revenue"),
        ({"operating_profit": -500.0, "total_operating_expenses": 510.0}, None),  # ten of something were sold
        ({"operating_profit": -500.0, "total_operating_expenses": 490.0}, None),
        ({"operating_profit": -500.0, "total_operating_expenses": 500.0, "gross_profit": 30.0}, None),
        ({"operating_profit": 500.0, "total_operating_expenses": 500.0}, None),
        ({"revenue": 0.0}, None),
        ({"revenue": 10.0, "operating_profit": 50.0}, None),  # costs below nothing are no measure
    ],
)
def test_no_revenue_is_shown_by_the_loss_that_the_costs_make(amounts: dict[str, float], found: str | None) -> None:
    assert kind(amounts) == found


def test_a_doubtful_revenue_is_no_sign() -> None:
    firm = company({"revenue": 0.0, "operating_profit": -500.0})
    assert kinds_of(labelled(firm, "revenue", "Revenue", confidence="low")) == {}


def test_each_year_is_what_it_was() -> None:
    firm = made_up({
        2023: {"revenue": 0.0, "operating_profit": -500.0}, 2024: {"revenue": 400.0, "operating_profit": -500.0},
    })  # fmt: skip
    assert list(kinds_of(firm)) == ["2023-12-31"]


@pytest.mark.parametrize("statements", [v1(), v2(), v3()])
def test_companies_that_trade_are_of_no_kind(statements: Statements) -> None:
    assert kinds_of(statements) == {}


# ---------------------------------------------------------------- labels


@pytest.mark.parametrize(
    ("label", "part"),
    [
        ("Loans and advances to customers", "customer_loans"),
        ("LOANS AND ADVANCES TO CUSTOMERS (net)", "customer_loans"),
        ("ii) Deposits from customers", "customer_deposits"),
        ("Increase in deposits from customers", None),
        ("Interest on loans to customers", None),
        ("Trade receivables", None),
        ("", None),
        ("123", None),
    ],
)
def test_a_label_begins_with_what_it_shows(label: str, part: str | None) -> None:
    assert part_of(label) == part


# ---------------------------------------------------------------- what follows


def scored(statements: Statements, name: str) -> Figure:
    figure = analyse(statements).figure(name, YEAR)
    assert figure is not None
    return figure


def as_bank(statements: Statements) -> Statements:
    """Statements that would have every score, with the lines of a bank."""
    assets = statements.value("total_assets", YEAR) or 0.0
    lines = {"Customer accounts": 0.5 * assets, "Loans and advances to customers": 0.4 * assets}
    bank = company({}, lines)
    small = statements.figures | {
        item: {YEAR.id: statements.figures[item][YEAR.id]._replace(value=0.01 * assets)}
        for item in ("revenue", "inventories")
    }
    return replace(statements, unmatched=bank.unmatched, figures=small)


def test_no_score_is_given_for_a_bank_and_the_lines_say_why() -> None:
    bank = as_bank(v1())
    assert kinds_of(bank)[YEAR.id].name == "bank"
    analysis = analyse(bank)
    for name in zones():
        figure = scored(bank, name)
        assert (figure.value, figure.polarity) == (None, "none"), name
        assert YEAR.id not in analysis.zones[name]
        assert say(figure.notes[0]).startswith("Not applicable to a bank."), name
        assert "“Customer accounts” (BS!A40)" in say(figure.notes[0])
        assert [source.cell for source in figure.cells()] == ["A40", "A41"]
    assert scored(bank, "current_ratio").value is not None


def test_the_austrian_presumption_holds_for_a_holding_too() -> None:
    assert "holding" not in not_for()["urg_test"]
    assert "bank" in not_for()["urg_test"]
    assert all("holding" in kinds for name, kinds in not_for().items() if name != "urg_test")


def test_every_kind_has_its_sentences_and_every_score_its_companies() -> None:
    for name in set().union(*not_for().values()):
        assert f"not-applicable-{name}" in sentences()
        assert f"kind-{name}" in sentences()
    assert fitted_to().keys() == zones().keys()
