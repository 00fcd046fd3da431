"""The same statements laid out, broken and cut in other ways: the same figures, and a warning for what was broken."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from finvet.addresses import position
from finvet.errors import FileRefused
from finvet.model import Sheet, SpreadWarning, Statements
from finvet.spreading.spread import spread
from tests.books import book, csv_book, values
from tests.spreading.forms.catalogue import FORMS
from tests.spreading.forms.changes import CHANGES, Sheets, without_row
from tests.spreading.forms.company import Company
from tests.spreading.forms.files import grid
from tests.spreading.forms.first.plain import plain
from tests.spreading.forms.judge import held_against
from tests.spreading.forms.paper import Form, Wanted
from tests.spreading.forms.record import silent
from tests.spreading.forms.score import sentence
from tests.spreading.forms.simulate import DEFERRED_TAX, HEALTH, PLAIN, TRADES, company
from tests.spreading.test_forms_simulate import companies_without

FORM = plain(company("Plain Ltd"))


def spread_sheets(sheets: Sheets) -> Statements:
    return spread([book(*sheets)])


BEFORE = spread_sheets(FORM.sheets())
FIGURES = values(BEFORE)


def gaps(statements: Statements) -> list[SpreadWarning]:
    return [w for w in statements.warnings if w.message.code.endswith("-gap") or w.message.code == "subtotal"]


that_tie = given(companies_without(PLAIN, (*PLAIN, *DEFERRED_TAX, "goodwill"), (*PLAIN, "bank_long", "owner_loan")))
few = settings(max_examples=25, deadline=None, derandomize=True, phases=[Phase.generate])


@few
@that_tie
def test_statements_that_tie_show_no_gap(made: Company) -> None:
    form = plain(made, order=tuple(range(made.years)))
    assert gaps(spread_sheets(form.sheets())) == []


@few
@that_tie
def test_statements_that_tie_show_no_wrong_figure(made: Company) -> None:
    form = plain(made, order=tuple(range(made.years)))
    assert [sentence("plain", o) for o in silent(held_against(form, spread_sheets(form.sheets())))] == []


# ---------------------------------------------------------------- laid out in another way


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_figures_in_another_layout(change: str) -> None:
    assert values(spread_sheets(CHANGES[change](FORM.sheets()))) == FIGURES


def test_the_same_figures_in_euros() -> None:
    assert values(spread_sheets(plain(FORM.company, unit=1.0).sheets())) == FIGURES


@pytest.mark.parametrize("order", [(2, 1, 0), (1, 0, 2)])
def test_the_same_figures_whatever_the_order_of_the_years(order: tuple[int, ...]) -> None:
    assert values(spread_sheets(plain(FORM.company, order=order).sheets())) == FIGURES


def test_the_same_figures_from_text_files() -> None:
    def as_text(sheet: Sheet) -> list[list[object]]:
        return [[cell.value if cell else None for cell in row] for row in grid(sheet)]

    files = [csv_book(as_text(sheet), f"{sheet.name}.csv") for sheet in FORM.sheets()]  # type: ignore[arg-type]
    assert values(spread(files)) == FIGURES


KNOWN = {
    ("saas_room", "one sheet for all"): "months that state no unit take that of the year above them",
    ("morningstar", "one sheet for all"): "the remark below one statement dates the one below it too",
    ("american_charity", "one sheet for all"): "a table that its title alone dates, below one with years of its own",
    ("czech_chamber_plan", "one sheet for all"): "repayments of a plan by months, below which two statements stand",
    ("llp_statements", "spaces around texts"): "bad debts of a note are not taken",
    ("netsuite_comparative", "labels in capitals"): "an account in capitals looks like the total of its kind",
    ("ttm_and_field_names", "labels in capitals"): "field names whose words only capitals tell apart",
}
LAYOUTS = [
    pytest.param(name, change, marks=pytest.mark.xfail(reason=KNOWN[name, change], strict=True))
    if (name, change) in KNOWN
    else (name, change)
    for name, make in FORMS.items()
    if not make().is_refused  # once a form: to fill one in takes some milliseconds
    for change in CHANGES
    if not change.startswith(("text", "lines"))
]


@pytest.mark.parametrize("name", ["thai_listed", "years_down_rows", "credit_report", "brazilian_dfp"])
def test_spaces_around_years_codes_and_letters_change_no_figure(name: str) -> None:
    form = FORMS[name]()
    assert _figures(form, CHANGES["spaces around texts"](form.sheets())) == _figures(form, form.sheets())


@pytest.mark.deep
@pytest.mark.parametrize(("name", "change"), LAYOUTS)
def test_every_form_gives_the_same_figures_in_another_layout(name: str, change: str) -> None:
    form = FORMS[name]()
    assert _figures(form, CHANGES[change](form.sheets())) == _figures(form, form.sheets())


def _figures(form: Form, sheets: Sheets) -> dict[str, dict[str, float]]:
    try:
        return values(spread([book(*sheets, file=form.file)]))
    except FileRefused:
        return {}


SUBTOTALS = sorted(
    {
        line.label
        for line in FORM.truth.values()
        if line.label.startswith(("Total", "Gross", "Net cash", "Operating", "Profit"))
    }
)


@pytest.mark.parametrize("label", SUBTOTALS)
def test_without_one_subtotal_no_figure_becomes_another(label: str) -> None:
    after = values(spread_sheets(without_row(FORM.sheets(), label)))
    for item, row in after.items():
        for period, value in row.items():
            assert value == pytest.approx(FIGURES.get(item, {}).get(period), abs=0.5), item


# ---------------------------------------------------------------- broken


def with_broken_cell(form: Form, wanted: Wanted) -> Sheets:
    """The form's sheets with another amount in the cell of one figure."""
    name, cell = wanted.spots[0]

    def broken(sheet: Sheet) -> Sheet:
        old = sheet.cells[position(cell)]
        assert isinstance(old.value, float)
        return replace(
            sheet,
            cells={**sheet.cells, position(cell): old._replace(value=old.value + round(abs(old.value) * 0.17) + 83)},
        )

    return [broken(sheet) if sheet.name == name else sheet for sheet in form.sheets()]


BREAKS = [pytest.param(w, id=w.item) for w in FORM.truth.values() if w.period == FORM.period(1)]


@pytest.mark.parametrize("wanted", BREAKS)
def test_the_cell_that_was_broken_is_found_and_no_other(wanted: Wanted) -> None:
    assert _new_elsewhere(FORM, BEFORE, wanted) == []


that_tie_over_years = given(
    st.builds(
        company,
        st.just("Any Ltd"),
        st.sampled_from(sorted(TRADES)),
        st.sampled_from(sorted(HEALTH)),
        sales=st.integers(100_000, 5_000_000),
        years=st.integers(3, 4),
        seed=st.integers(0, 10_000),
        without=st.sampled_from([PLAIN, (*PLAIN, *DEFERRED_TAX, "goodwill"), (*PLAIN, "bank_long", "owner_loan")]),
    ),
    st.integers(0, 10_000),
)


@few
@that_tie_over_years
def test_of_any_books_the_cell_that_was_broken_is_found_and_no_other(made: Company, dice: int) -> None:
    form = plain(made, order=tuple(range(made.years)))
    before = spread_sheets(form.sheets())
    cells = [w for w in form.truth.values() if w.item != "net_income"]  # the cash flow may start from another profit
    by_statement = {name: [w for w in cells if w.spots[0][0] == name] for name, _ in (w.spots[0] for w in cells)}
    for wanted in by_statement.values():
        assert _new_elsewhere(form, before, wanted[dice % len(wanted)]) == []


def _new_elsewhere(form: Form, before: Statements, wanted: Wanted) -> list[SpreadWarning]:
    """The warnings that the broken cell of a figure raises and that do not name it; one must."""
    known = set(map(_told, before.warnings))
    after = spread_sheets(with_broken_cell(form, wanted))
    new = [w for w in after.warnings if _told(w) not in known]
    named = [w for w in new if wanted.spots[0] in {(source.sheet, source.cell) for source in w.basis}]
    assert any(wanted.period.id in w.periods for w in named), wanted
    return [w for w in new if w not in named]


def _told(warning: SpreadWarning) -> tuple[object, ...]:
    return warning.message.code, warning.items, warning.periods
