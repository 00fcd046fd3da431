"""The three worked companies, and what a figure carries with it."""

import math
from collections.abc import Iterator, Mapping

import pytest
from msgspec.structs import replace

from finvet.model import Analysis, Figure, Message, Statements
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from tests.companies import YEARS, expected, made_up, period, statements, v1, v2

COMPANIES = ("v1", "v2", "v3")

NOT_MEANINGFUL = {
    "no debt": "no-debt", "no debt, no interest": "no-debt", "net cash": "net-cash", "no interest": "no-interest",
    "no interest paid": "no-interest-paid", "no debt service": "no-debt-service", "no dividends": "no-dividends",
    "no short-term debt": "no-short-term-debt", "not burning": "not-burning",
    "ebitda <= 0": "ebitda-not-positive", "net_income <= 0": "net-income-not-positive",
    "net_income + D&A <= 0": "cash-earnings-not-positive", "cash flow <= 0": "cash-earnings-not-positive",
    "tangible net worth <= 0": "tnw-not-positive", "equity <= 0": "equity-not-positive",
    "equity <= 0 in either year": "equity-not-positive", "fcf <= 0": "fcf-not-positive",
    "working capital <= 0": "working-capital-not-positive",
}  # fmt: skip
POLARITIES = {"(strong)": "strong", "(weak)": "weak", "(no polarity)": "none"}


def analysed(amounts: Mapping[int, Mapping[str, float]]) -> Analysis:
    return analyse(made_up(amounts))


def latest(analysis: Analysis, name: str) -> Figure:
    figure = analysis.figure(name, analysis.years[-1])
    assert figure is not None
    return figure


def codes(figure: Figure) -> list[str]:
    return [note.code for note in figure.notes]


def worked_figures() -> Iterator[tuple[Figure, float | None, str | None]]:
    """Every expected ratio of the three companies with its figure and its note."""
    for company in COMPANIES:
        analysis = analyse(statements(company))
        for year in YEARS:
            notes = expected(company)["ratio_notes"][str(year)]
            for name, value in expected(company)["ratios"][str(year)].items():
                if name in CATALOGUE:
                    scale = 1000.0 if CATALOGUE[name].unit == "currency" else 1.0
                    figure = analysis.figure(name, period(year))
                    assert figure is not None
                    yield figure, None if value is None else value * scale, notes.get(name)


def test_the_worked_companies_come_out_as_expected() -> None:
    checked = 0
    for figure, value, _ in worked_figures():
        where = f"{figure.name} {figure.period.year}"
        if value is None:
            assert figure.value is None, where
        else:
            assert figure.value == pytest.approx(value, rel=1e-6, abs=1e-12), where
        checked += 1
    assert checked == 114 * 3 * len(COMPANIES)


def test_every_absent_ratio_gives_the_reason_expected() -> None:
    for figure, value, note in worked_figures():
        if value is not None:
            continue
        assert note is not None
        where = f"{figure.name} {figure.period.year}: {note} / {figure.notes}"
        kind, _, detail = note.partition(": ")
        if kind == "not meaningful":
            reason, _, polarity = detail.rpartition(" (")
            assert codes(figure) == [NOT_MEANINGFUL[reason]], where
            assert figure.polarity == POLARITIES[f"({polarity}"], where
        else:
            assert figure.polarity is None, where
            assert agrees(figure.notes[0], detail), where


def agrees(note: Message, detail: str) -> bool:
    if detail in ("prior year", "three years"):
        return note.code == detail.replace(" ", "-")
    if detail.endswith("prior year <= 0"):
        return note.code.removesuffix("-in") == "base-not-positive" and note.parameters["inputs"] == [
            detail.split(maxsplit=1)[0]
        ]
    if note.code == "prior-year":
        return True  # the year before is missing as well
    return (
        note.code.removesuffix("-in") in ("missing", "missing-any")
        and detail.split(maxsplit=1)[0] in note.parameters["inputs"]
    )  # type: ignore[operator]


def test_first_years_rest_on_the_closing_balance_and_say_so() -> None:
    for figure, value, note in worked_figures():
        if value is not None and note == "first year: closing balance":
            assert "first-year-closing-balance" in codes(figure), figure.name


PARTS = {
    "beneish_m8": "M8_cf",
    "kralicek_quick": "overall",
    "piotroski_f": "F",
    "montier_c": "C",
    "urg_test": "presumption",
}
NAMES = {"beneish_m8": "beneish", "altman_em": "altman_em_score"}
SCORED = [
    "altman_z", "altman_z_prime", "altman_z_double_prime", "altman_em", "ohlson_o", "ohlson_size", "zmijewski", "springate",
    "ca_score", "conan_holder", "in05", "kralicek_quick", "kralicek_df", "urg_test", "taffler", "grover", "fulmer",
    "piotroski_f", "beneish_m8", "montier_c",
]  # fmt: skip


@pytest.mark.parametrize("company", COMPANIES)
@pytest.mark.parametrize("name", SCORED)
def test_scores_come_out_as_expected(company: str, name: str) -> None:
    wanted = expected(company)["scores"][NAMES.get(name, name)]
    value = latest(analyse(statements(company)), name).value
    if isinstance(wanted, dict):
        wanted = float(wanted[PARTS[name]])
    assert value == (None if wanted is None else pytest.approx(wanted, rel=1e-9))


def test_zones_of_the_stretched_payer() -> None:
    zones = analyse(v1()).zones
    assert zones["altman_z_double_prime"]["2024-12-31"] == "safe"
    assert zones["beneish_m8"]["2024-12-31"] == "clear"
    assert zones["montier_c"]["2024-12-31"] == "concern"
    assert "2022-12-31" not in zones["beneish_m8"]


def test_a_beneish_score_with_a_missing_index_says_which() -> None:
    counted = [note.parameters["input"] for note in latest(analyse(v2()), "beneish_m8").notes]
    assert counted == ["gross_margin_index", "sga_index"]
    assert codes(latest(analyse(v1()), "beneish_m8")) == []


def test_a_beneish_score_needs_the_year_before() -> None:
    figure = analyse(v1()).figure("beneish_m8", period(2022))
    assert figure is not None
    assert figure.value is None
    assert codes(figure) == ["prior-year"]


def test_every_figure_is_a_number_or_has_its_reason() -> None:
    for company in COMPANIES:
        analysis = analyse(statements(company))
        for table in (*analysis.ratios.values(), *analysis.scores.values()):
            for figure in table.values():
                if figure.value is None:
                    assert figure.notes, figure.name
                else:
                    assert math.isfinite(figure.value), figure.name
                    assert figure.polarity is None


def test_a_figure_walks_back_to_the_cells_of_both_years() -> None:
    cells = {source.cell for source in latest(analyse(v1()), "payables_stretch").cells()}
    columns = {cell[0] for cell in cells}
    assert columns == {"B", "C", "D"}  # stock of all three years, payables and costs of two
    assert latest(analyse(v1()), "ocf_ratio").inputs == (
        v1().figure("cf_operating", period(2024)),
        v1().figure("total_current_liabilities", period(2024)),
    )


def test_confidence_is_that_of_the_weakest_input() -> None:
    doubtful = with_figure(v1(), "cf_operating", confidence="low")
    analysis = analyse(doubtful)
    assert latest(analysis, "ocf_ratio").confidence == "low"
    assert latest(analysis, "fcf_margin").confidence == "low"
    assert latest(analysis, "current_ratio").confidence == "high"


def with_figure(of: Statements, item: str, **changes: object) -> Statements:
    """The statements with the latest figure of an item changed."""
    year = of.years[-1].id
    changed = of.figures[item][year]._replace(**changes)  # type: ignore[arg-type]
    return replace(of, figures={**of.figures, item: {**of.figures[item], year: changed}})


def test_statements_without_a_full_year_have_no_figures() -> None:
    empty = replace(v1(), periods=())
    analysis = analyse(empty)
    assert analysis.years == ()
    assert analysis.figure("ocf_ratio", period(2024)) is None


# ---------------------------------------------------------------- single ratios, by hand


def test_days_sales_outstanding_by_hand() -> None:
    dso = latest(analysed({2024: {"trade_receivables": 200.0, "revenue": 1000.0}}), "dso")
    assert dso.value == pytest.approx(73.0)


def test_debt_service_by_hand_counts_a_missing_lease_as_nothing() -> None:
    amounts = {"cf_operating": 100.0, "cf_interest_paid": -20.0, "cf_debt_repayment": -60.0}
    dscr = latest(analysed({2024: amounts}), "dscr")
    assert dscr.value == pytest.approx(1.5)
    assert dscr.notes == (Message("counted-as", {"input": "cf_lease_principal", "value": 0.0}),)


def test_interest_paid_in_financing_is_not_added_back() -> None:
    amounts = {
        "cf_operating": 100.0, "cf_interest_paid": -20.0, "cf_interest_paid_financing": -20.0,
        "cf_debt_repayment": -80.0, "cf_lease_principal": 0.0,
    }  # fmt: skip
    assert latest(analysed({2024: amounts}), "dscr").value == pytest.approx(1.0)


def test_debt_service_with_substitutes_names_them_and_is_at_most_medium() -> None:
    opening = {"cf_operating": 90.0, "short_term_debt": 30.0, "current_portion_long_term_debt": 20.0}
    analysis = analysed({2023: opening, 2024: {"cf_operating": 90.0, "interest_expense": 10.0}})
    assert latest(analysis, "dscr").value is None
    figure = latest(analysis, "dscr_substituted")
    assert figure.value == pytest.approx((90 + 10) / (10 + 50))
    assert figure.confidence == "medium"
    assert [dict(note.parameters) for note in figure.notes if note.code == "substituted"] == [
        {"input": "cf_interest_paid", "by": ["interest_expense"]},
        {"input": "cf_debt_repayment", "by": ["short_term_debt", "current_portion_long_term_debt"]},
    ]


def test_debt_service_without_substitutes_is_the_stated_one() -> None:
    analysis = analyse(v1())
    assert latest(analysis, "dscr_substituted").value == latest(analysis, "dscr").value
    assert latest(analysis, "dscr_substituted").confidence == "high"


def test_total_debt_needs_one_of_its_lines() -> None:
    assert codes(latest(analysed({2024: {"revenue": 1.0}}), "total_debt")) == ["missing-any"]
    assert latest(analysed({2024: {"long_term_debt": 5.0}}), "total_debt").value == 5
    assert latest(analysed({2024: {"total_debt": 7.0}}), "total_debt").value == 7
    assert latest(analysed({2024: {"total_debt": 7.0, "long_term_debt": 5.0}}), "total_debt").value == 5


def test_gross_profit_is_the_stated_one_first() -> None:
    amounts = {"gross_profit": 40.0, "revenue": 100.0, "cost_of_sales": 70.0}
    assert latest(analysed({2024: amounts}), "gross_profit").value == 40


def test_a_ratio_of_no_debt_is_not_meaningful_but_strong() -> None:
    figure = latest(analysed({2024: {"cf_operating": 5.0, "long_term_debt": 0.0}}), "ocf_to_debt")
    assert (figure.value, figure.polarity, codes(figure)) == (None, "strong", ["no-debt"])


def test_a_missing_input_is_said_before_a_lost_meaning() -> None:
    figure = latest(analysed({2024: {"interest_expense": 0.0}}), "interest_cover")
    assert figure.polarity is None
    assert figure.notes == (Message("missing", {"inputs": ["operating_profit"]}),)


def test_a_zero_base_is_absent_and_says_so() -> None:
    figure = latest(analysed({2024: {"total_liabilities": 5.0, "total_assets": 0.0}}), "liabilities_to_assets")
    assert figure.notes == (Message("base-zero", {"inputs": ["total_assets"]}),)


@pytest.mark.parametrize("revenue", [0.0, -1.0])
def test_nothing_is_a_share_of_no_revenue(revenue: float) -> None:
    figure = latest(analysed({2024: {"net_income": -5.0, "revenue": revenue}}), "net_margin")
    assert figure.notes == (Message("base-not-positive", {"inputs": ["revenue"]}),)


def test_counts_never_take_an_absent_year_for_a_bad_one() -> None:
    amounts = {2022: {"cf_operating": 1.0}, 2023: {"revenue": 1.0}, 2024: {"cf_operating": 1.0}}
    figure = latest(analysed(amounts), "ocf_positive_years")
    assert figure.value is None
    assert figure.notes == (Message("missing-in", {"inputs": ["cf_operating"], "years": [2023]}),)


def test_weak_conversion_leaves_loss_years_out() -> None:
    amounts = {
        2022: {"net_income": -10.0, "cf_operating": -50.0},
        2023: {"net_income": 100.0, "cf_operating": 49.0},
        2024: {"net_income": 100.0, "cf_operating": 50.0},
    }
    assert latest(analysed(amounts), "weak_conversion_years").value == 1


# ---------------------------------------------------------------- the variant of payment days


FULL = {"trade_payables": 100.0, "cost_of_sales": 1000.0, "inventories": 50.0}


def test_payment_days_rest_on_purchases_where_every_year_allows() -> None:
    analysis = analysed({2022: FULL, 2023: FULL, 2024: {**FULL, "inventories": 150.0}})
    assert latest(analysis, "dpo_best").value == pytest.approx(100 / 1100 * 365)
    assert latest(analysis, "dpo_series").value == pytest.approx(36.5)


def test_payment_days_rest_on_cost_in_all_years_where_one_lacks_stock() -> None:
    lacking = {"trade_payables": 100.0, "cost_of_sales": 1000.0}
    analysis = analysed({2022: lacking, 2023: FULL, 2024: {**FULL, "inventories": 150.0}})
    assert [figure.value for figure in analysis.ratios["dpo_best"].values()] == pytest.approx([36.5] * 3)


def test_payment_days_rest_on_cost_in_all_years_where_purchases_are_negative() -> None:
    analysis = analysed({2022: {**FULL, "inventories": 5000.0}, 2023: FULL, 2024: FULL})
    assert [figure.value for figure in analysis.ratios["dpo_best"].values()] == pytest.approx([36.5] * 3)


def test_payment_days_of_a_single_year_rest_on_cost() -> None:
    assert latest(analysed({2024: FULL}), "dpo_best").value == pytest.approx(36.5)


def test_payment_days_rest_on_external_spend_where_nothing_else_is_there() -> None:
    amounts = {"trade_payables": 10.0, "external_services": 60.0, "other_operating_expenses": 40.0}
    figure = latest(analysed({2023: amounts, 2024: amounts}), "dpo_external")
    assert figure.value == pytest.approx(36.5)


# ---------------------------------------------------------------- indicators of the vetting rules, by hand


@pytest.mark.parametrize(
    ("company", "indicator", "value"),
    [
        ("v1", "dscr_substituted", (129 + 120) / (120 + 150)),
        ("v3", "dscr_substituted", (4575 + 178 - 46) / (178 + 900 + 275)),
        ("v1", "cash_conversion_2y", (129 + 215) / (119 + 175 + 250 + 220)),
        ("v1", "ocf_positive_years_of_two", 2),
        ("v1", "fcf_positive_years_of_two", 0),
        ("v2", "ocf_negative_years", 3),
        ("v1", "ocf_negative_years", 0),
        ("v1", "ocf_cash_sum_3y", 604_000),
        ("v1", "ocf_cash_sum_2y", 344_000),
        ("v1", "dpo_series", 1250 / 5040 * 365),
        ("v1", "payables_stretch_2y", 1250 / 5040 * 365 - 780 / 4020 * 365),
        ("v1", "runway_months_on_hand", 420 / (221 / 12)),
        ("v1", "weak_conversion_years", 0),
    ],
)
def test_indicators(company: str, indicator: str, value: float) -> None:
    assert latest(analyse(statements(company)), indicator).value == pytest.approx(value, rel=1e-9)


def test_undrawn_lines_lengthen_the_days_of_cash_and_the_runway() -> None:
    analysis = analyse(statements("v3"))
    with_lines, without = latest(analysis, "cash_days_with_lines"), latest(analysis, "cash_days")
    assert with_lines.value is not None
    assert without.value is not None
    assert with_lines.value / without.value == pytest.approx((5289 + 350 + 2500) / (5289 + 350))
    burning = {"cf_operating": -12.0, "cf_capex": 0.0, "cash_and_equivalents": 6.0, "undrawn_credit_lines": 6.0}
    burnt = analysed({2024: burning})
    assert latest(burnt, "runway_months").value == pytest.approx(12)
    assert latest(burnt, "runway_months_on_hand").value == pytest.approx(6)


def test_net_debt_of_nothing_counts_as_net_cash() -> None:
    amounts = {"long_term_debt": 5.0, "cash_and_equivalents": 5.0, "ebitda": -1.0}
    assert codes(latest(analysed({2024: amounts}), "net_debt_to_ebitda")) == ["net-cash"]


def test_a_figure_is_made_once_and_is_the_input_of_others() -> None:
    analysis = analyse(v1())
    margin = latest(analysis, "ocf_margin")
    assert latest(analysis, "ocf_margin") is margin
    assert any(used is margin for used in latest(analysis, "ocf_volatility").inputs)
