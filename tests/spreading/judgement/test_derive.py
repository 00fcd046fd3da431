from __future__ import annotations

from collections.abc import Set

import pytest

from finvet.line_items import derivations
from finvet.model import Confidence, Figure, Period, Source, StatementName
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.judgement.derive import derive

NOW, BEFORE = Period(2024), Period(2023)
ALL: Set[StatementName] = frozenset({"BS", "IS", "CF"})


def store(confidence: Confidence = "high", **values: float | tuple[float, float]) -> FigureStore:
    """Figures of this year, or of last year and this."""
    found: FigureStore = {}
    for item, given in values.items():
        pair = given if isinstance(given, tuple) else (None, given)
        for period, value in zip((BEFORE, NOW), pair, strict=True):
            if value is not None:
                cell = Source("f", "s", "A1", item)
                found.setdefault(item, {})[period.id] = Figure(item, period, value, (cell,), confidence=confidence)
    return found


def derived(
    item: str, figures: FigureStore, seen: Set[StatementName] = ALL, open_in: Set[StatementName] = frozenset()
) -> Figure | None:
    return derive(figures, [BEFORE, NOW], seen, open_in).get(item, {}).get(NOW.id)


@pytest.mark.parametrize(
    ("item", "given", "value"),
    [
        ("total_assets", {"total_liabilities_and_equity": 10}, 10),
        ("total_assets", {"total_assets_less_current_liabilities": 6, "total_current_liabilities": 4}, 10),
        ("total_assets", {"total_current_assets": 6, "total_noncurrent_assets": 4}, 10),
        ("total_equity", {"net_assets": 3}, 3),
        ("total_equity", {"equity_attributable_to_parent": 3, "noncontrolling_interests": 1}, 4),
        ("total_equity", {"total_assets": 10, "total_liabilities": 7}, 3),
        ("total_liabilities", {"total_assets": 10, "total_equity": 3, "mezzanine_equity": 1}, 6),
        ("total_current_liabilities", {"total_liabilities": 7, "total_noncurrent_liabilities": 3}, 4),
        ("total_noncurrent_liabilities", {"total_liabilities": 7, "total_current_liabilities": 3}, 4),
        ("total_current_liabilities", {"creditors_total": 9, "long_term_debt": 4, "provisions_total": 2}, 7),
        ("total_current_liabilities", {"creditors_total": 9, "provisions_total": 2, "pension_obligations": 1}, 10),
        ("total_current_assets", {"total_assets": 10, "total_noncurrent_assets": 4}, 6),
        ("total_noncurrent_assets", {"total_assets": 10, "total_current_assets": 4}, 6),
        ("revenue", {"gross_profit": 4, "cost_of_sales": 6}, 10),
        ("gross_profit", {"revenue": 10, "cost_of_sales": 6}, 4),
        ("cost_of_sales", {"revenue": 10, "gross_profit": 4}, 6),
        ("operating_profit", {"profit_before_tax": 5, "interest_expense": 2, "interest_income": 1}, 6),
        ("operating_profit", {"profit_before_tax": 5, "net_financial_result": -2}, 7),
        ("profit_before_tax", {"net_income": 5, "income_tax_expense": 2}, 7),
        ("net_income", {"profit_before_tax": 7, "income_tax_expense": 2}, 5),
        ("depreciation_amortisation", {"cf_depreciation": 4}, 4),
        ("cf_net_change", {"cf_operating": 5, "cf_investing": -3, "cf_financing": -1}, 1),
        ("cf_operating", {"cf_net_change": 1, "cf_investing": -3, "cf_financing": -1}, 5),
        ("cf_investing", {"cf_net_change": 1, "cf_operating": 5, "cf_financing": -1}, -3),
        ("cf_financing", {"cf_net_change": 1, "cf_operating": 5, "cf_investing": -3, "cf_fx_effect": 1}, -2),
    ],
)
def test_what_no_line_shows_follows_from_others(item: str, given: dict[str, float], value: float) -> None:
    figure = derived(item, store(**given))
    assert figure is not None
    assert figure.value == value
    assert figure.method.startswith("derived: ")
    assert {f.name for f in figure.inputs} == set(given)
    assert list(figure.cells())


def test_what_follows_from_a_figure_of_an_equation_that_does_not_hold_is_a_guess() -> None:
    figures = store(total_assets=10, total_equity=3)
    failed = {("total_assets", NOW.id)}
    figure = derive(figures, [BEFORE, NOW], ALL, frozenset(), failed)["total_liabilities"][NOW.id]
    assert (figure.value, figure.confidence) == (7, "low")


def test_profit_before_tax_of_a_summary_is_a_guess() -> None:
    guess = derived("profit_before_tax", store(ordinary_profit=10))
    assert guess is not None
    assert (guess.value, guess.confidence) == (10, "low")
    assert derived("profit_before_tax", store(ordinary_profit=10, income_tax_expense=2)) is None


def test_receivables_that_are_not_split_are_trade_receivables_and_it_is_said() -> None:
    whole = derived("trade_receivables", store(receivables_total=10))
    assert whole is not None
    assert (whole.value, whole.confidence) == (10, "medium")
    assert [note.code for note in whole.notes] == ["receivables-not-split"]
    rest = derived("trade_receivables", store(receivables_total=10, other_receivables=4), open_in={"BS"})
    assert rest is not None
    assert (rest.value, rest.confidence) == (6, "low")


def test_what_stands_there_is_not_replaced() -> None:
    assert derived("gross_profit", store(revenue=10, cost_of_sales=6, gross_profit=5)) == Figure(
        "gross_profit", NOW, 5, (Source("f", "s", "A1", "gross_profit"),)
    )


def test_nothing_follows_from_a_missing_input() -> None:
    assert derived("gross_profit", store(revenue=10)) is None
    assert derived("total_equity", store(total_assets=10)) is None


def test_a_profit_is_not_rebuilt_where_a_line_was_not_understood() -> None:
    figures = store(profit_before_tax=7, income_tax_expense=2)
    assert derived("net_income", figures, open_in={"IS"}) is None
    assert derived("net_income", figures, open_in={"BS"}) is not None


def test_cash_flow_is_rebuilt_only_where_the_files_hold_none() -> None:
    figures = store(
        net_income=(0, 50), depreciation_amortisation=(0, 10), trade_receivables=(30, 40), trade_payables=(20, 25),
        property_plant_equipment=(100, 110),
    )  # fmt: skip
    figure = derived("cf_operating", figures, seen={"BS", "IS"})
    assert figure is not None
    assert (figure.value, figure.confidence) == (55, "medium")
    assert [n.code for n in figure.notes] == ["derived-cash-flow"]
    capex = derived("cf_capex", figures, seen={"BS", "IS"})
    assert capex is not None
    assert capex.value == -20
    assert derived("cf_operating", figures, seen=ALL) is None


def test_the_larger_depreciation_stands() -> None:
    larger = derived("depreciation_amortisation", store(depreciation_amortisation=3, cf_depreciation=8))
    smaller = derived("depreciation_amortisation", store(depreciation_amortisation=9, cf_depreciation=8))
    assert (larger and larger.value, smaller and smaller.value) == (8, 9)
    assert larger is not None
    assert [n.code for n in larger.notes] == ["taken-from-cash-flow"]


@pytest.mark.parametrize(
    "cost",
    [
        "materials_consumed",
        "external_services",
        "personnel_expenses",
        "change_in_inventories_fg",
        "own_work_capitalised",
    ],
)
def test_depreciation_that_stands_among_costs_by_nature_is_all_of_it(cost: str) -> None:
    figures = store(depreciation_amortisation=3, cf_depreciation=8, **{cost: 5})
    shown = derived("depreciation_amortisation", figures)
    missing = derived("depreciation_amortisation", store(cf_depreciation=8, **{cost: 5}))
    assert (shown and shown.value, missing and missing.value) == (3, 8)


def test_a_derived_figure_is_no_surer_than_its_inputs() -> None:
    figure = derived("gross_profit", store("low", revenue=10, cost_of_sales=6))
    assert figure is not None
    assert figure.confidence == "low"


def test_what_may_hold_other_items_is_medium_and_says_so() -> None:
    for item, other in (
        ("total_current_assets", "total_noncurrent_assets"),
        ("total_noncurrent_assets", "total_current_assets"),
    ):
        figure = derived(item, store(total_assets=10, **{other: 4}))
        assert figure is not None
        assert figure.confidence == "medium"
        assert len(figure.notes) == 1


def test_every_derivation_names_line_items_and_never_itself() -> None:
    for derivation in derivations():
        assert derivation.item not in {term.item for term in derivation.terms}


def test_no_cost_of_sales_follows_from_a_gross_result_of_costs_by_nature() -> None:
    figures = store(revenue=(10, 12), gross_profit=(4, 5), materials_consumed=(3, None))
    found = derive(figures, [BEFORE, NOW], ALL, frozenset())["cost_of_sales"]
    assert {period: figure.value for period, figure in found.items()} == {NOW.id: 7}


def test_a_cost_of_sales_is_a_guess_where_a_line_that_was_not_understood_may_stand_between() -> None:
    figures = store(revenue=10, gross_profit=4)
    sure, guessed = (derived("cost_of_sales", figures, open_in=open_in) for open_in in (set(), {"IS"}))
    assert (sure and sure.confidence, guessed and guessed.confidence) == ("high", "low")
    assert derived("cost_of_sales", store(revenue=10, gross_profit=4, own_work_capitalised=1), open_in={"IS"}) is None


def test_current_assets_beside_prepayments_are_a_guess() -> None:
    figures = store(total_assets=(10, 12), total_noncurrent_assets=(4, 5), prepaid_expenses=(1, None))
    found = derive(figures, [BEFORE, NOW], ALL, frozenset())["total_current_assets"]
    assert {p: (f.value, f.confidence) for p, f in found.items()} == {BEFORE.id: (6, "low"), NOW.id: (7, "medium")}


def test_no_debt_due_later_follows_where_provisions_stand_between() -> None:
    debts = store(total_liabilities=(10, 12), total_current_liabilities=(4, 5), provisions_total=(1, None))
    found = derive(debts, [BEFORE, NOW], ALL, frozenset())["total_noncurrent_liabilities"]
    assert {period: f.value for period, f in found.items()} == {NOW.id: 7}


@pytest.mark.parametrize("item", ["external_services", "change_in_inventories_fg", "own_work_capitalised"])
def test_no_cost_of_sales_follows_beside_what_only_costs_by_nature_show(item: str) -> None:
    figures = store(revenue=(10, 12), gross_profit=(4, 5), **{item: (3, None)})
    assert list(derive(figures, [BEFORE, NOW], ALL, frozenset())["cost_of_sales"]) == [NOW.id]


def test_no_block_is_more_than_the_whole_that_it_is_in() -> None:
    figures = store(creditors_total=100, deferred_income_bs=10, total_liabilities=100)
    assert derived("total_current_liabilities", figures) is None
    larger = derived(
        "total_current_liabilities", store(creditors_total=100, deferred_income_bs=10, total_liabilities=110)
    )
    assert larger
    assert larger.value == 110
