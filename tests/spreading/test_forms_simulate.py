"""The companies that fill in the forms keep books that tie, and the forms say where their figures stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.addresses import a1
from finvet.model import Cell
from finvet.reading import read_bytes
from tests.spreading.forms.catalogue import FORMS
from tests.spreading.forms.company import Company
from tests.spreading.forms.files import content
from tests.spreading.forms.interim import quarter, twelve_months
from tests.spreading.forms.paper import Form, lines
from tests.spreading.forms.simulate import CHANGE, DEFERRED_TAX, EXCEPTIONAL, HEALTH, TRADES, company


def companies_without(*accounts: tuple[str, ...]) -> st.SearchStrategy[Company]:
    """Companies of every trade, health and size that keep nothing on one of these groups of accounts."""
    return st.builds(
        company,
        st.just("Any Ltd"),
        st.sampled_from(sorted(TRADES)),
        st.sampled_from(sorted(HEALTH)),
        sales=st.integers(300, 5_000_000),
        years=st.integers(1, 4),
        seed=st.integers(0, 10_000),
        without=st.sampled_from(accounts),
    )


GROUPS = (), CHANGE, EXCEPTIONAL, (*DEFERRED_TAX, "goodwill", "legal_reserve"), ("own_work_capitalised",)
TIES = (
    "total_assets - total_liabilities_and_equity",
    "cf_net_change - up_cash_and_equivalents",
    "was_property_plant_equipment + capex - depreciation_ppe + disposal_gain - disposal_proceeds - property_plant_equipment",
    "revenue - cost_of_sales - sga_expenses + other_operating_income - operating_profit",
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(companies_without(*GROUPS))
def test_the_books_tie(made: Company) -> None:
    for back in range(made.years):
        assert [made.amount(tie, back) for tie in TIES] == [0, 0, 0, 0]
        assert made.amount("cash_and_equivalents", back) > 0
    for back in range(made.years - 1):
        assert made.amount("up_retained_earnings - net_income + dividends_declared", back) == 0


def test_the_same_arguments_make_the_same_company() -> None:
    assert company("A Ltd", seed=3) == company("A Ltd", seed=3)
    assert company("A Ltd", seed=3) != company("A Ltd", seed=4)


def test_distress_shows() -> None:
    def profit(health: str) -> int:
        return sum(company("A Ltd", "trader", health, seed=n).amount("net_income") for n in range(20))

    assert profit("healthy") > profit("strained") > 0 > profit("distressed")


def test_quarters_add_up_to_their_year() -> None:
    made = company("A Ltd", years=2)
    quarters = [quarter(made, 0, number) for number in (1, 2, 3, 4)]
    for flow in ("revenue", "cf_operating", "cf_net_change"):
        assert sum(q.amount(flow) for q in quarters) == pytest.approx(made.amount(flow), abs=30)
    assert quarters[3].amount("total_assets") == made.amount("total_assets")
    assert twelve_months(made, 4).amount("revenue") == made.amount("revenue")


@pytest.mark.parametrize("name", FORMS)
def test_a_company_that_fills_in_a_form_keeps_books_that_tie(name: str) -> None:
    made = FORMS[name]().company
    assert {made.amount(tie, back) for tie in TIES for back in range(made.years)} == {0}


@pytest.mark.parametrize("name", FORMS)
def test_a_forms_file_holds_what_is_laid_out(name: str) -> None:
    form = FORMS[name]()
    read = read_bytes(content(form), form.file).sheets
    assert [_shown(sheet.cells) for sheet in read] == [_shown(sheet.cells) for sheet in form.sheets()]


@pytest.mark.parametrize("name", FORMS)
def test_a_figure_of_the_truth_stands_in_the_cell_that_it_names(name: str) -> None:
    form = FORMS[name]()
    cells = {(sheet.name, a1(*at)): cell.value for sheet in form.sheets() for at, cell in sheet.cells.items()}
    for wanted in form.truth.values():
        amount = cells[wanted.spots[0]]
        if isinstance(amount, float) and len(wanted.spots) == 1:
            assert round(abs(wanted.value / amount), 6) in {10.0**power for power in range(10)}, wanted


def _shown(cells: dict[tuple[int, int], Cell]) -> dict[tuple[int, int], str]:
    """What stands in the cells, without the blanks around and within it."""
    texts = {at: cell.value for at, cell in cells.items()}
    texts = {at: f"{v:.15g}" if isinstance(v, float) else " ".join(str(v).split()) for at, v in texts.items()}
    return {at: text for at, text in texts.items() if text}


def test_a_drawn_line_says_texts_amounts_and_items() -> None:
    total, cost, part = lines(
        "*Total | 3 => total_assets\nCost => -cost_of_sales\nWages :: ; wages => ; +personnel_expenses"
    )
    assert (total.bold, total.texts, total.amounts) == (True, ("Total ".rstrip(), "3"), ("total_assets",))
    assert (cost.amounts, cost.items) == (("-cost_of_sales",), (("-cost_of_sales",),))
    assert (part.amounts, part.items) == (("", "wages"), ((), ("+personnel_expenses",)))


def test_a_form_that_prints_two_amounts_for_one_item_is_a_mistake() -> None:
    form = Form(company("A Ltd"), "a.xlsx")
    form.record("revenue", form.period(), 5, 1000, ("S", "B2"), "Revenue")
    form.record("revenue", form.period(), 5, 1000, ("S", "B9"), "Revenue")
    with pytest.raises(ValueError, match="revenue"):
        form.record("revenue", form.period(), 6, 1000, ("S", "B3"), "Revenue")
