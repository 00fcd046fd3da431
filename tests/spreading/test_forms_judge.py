"""The judge of the forms tells right from wrong, flagged, missing, interim and invented figures."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from msgspec.structs import replace

from finvet.model import Figure, Message, Period, SpreadWarning, Statements
from finvet.spreading.spread import spread
from tests.books import book
from tests.spreading.forms.catalogue import FORMS
from tests.spreading.forms.first.plain import plain
from tests.spreading.forms.judge import held_against, read_form
from tests.spreading.forms.record import Reached, accept, reached
from tests.spreading.forms.simulate import company

FORM = plain(company("Judged Ltd"))
READ = spread([book(*FORM.sheets())])
YEAR = FORM.period()
DEBT, PORTION = "short_term_debt", "current_portion_long_term_debt"


def with_figure(item: str, **changes: object) -> Statements:
    """The statements with another figure of the last year, or without it."""
    row = dict(READ.figures.get(item, READ.figures["revenue"]))
    if changes:
        row[YEAR.id] = row[YEAR.id]._replace(**{"name": item, "method": "read", **changes})  # type: ignore[arg-type]
    else:
        del row[YEAR.id]
    return replace(READ, figures={**READ.figures, item: row})


def results(statements: Statements) -> Counter[str]:
    return Counter(o.result for o in held_against(FORM, statements))


AS_READ = results(READ)


@pytest.mark.parametrize(
    ("changes", "result"),
    [
        ({"value": 5.0, "confidence": "high"}, "wrong"),
        ({"value": 5.0, "confidence": "low"}, "flagged"),
        ({}, "missing"),
    ],
)
def test_a_changed_figure_is_judged(changes: dict[str, object], result: str) -> None:
    found = results(with_figure("gross_profit", **changes))
    assert found - AS_READ == Counter({result: 1})
    assert AS_READ - found == Counter({"correct": 1})


def test_a_debt_that_is_not_read_is_missing_beside_its_current_portion() -> None:
    form = FORMS["stock_page"]()
    read = read_form(form)

    def of_debt(portion: float) -> str:
        row = {form.period().id: read.figures[PORTION][form.period().id]._replace(value=portion)}
        given = replace(read, figures={PORTION: row})
        return next(o.result for o in held_against(form, given) if (o.item, o.period) == (DEBT, form.period().id))

    portion = form.truth[PORTION, form.period()].value
    assert (of_debt(portion), of_debt(portion * 2)) == ("missing", "wrong")


def test_a_warning_that_names_item_and_period_flags_a_wrong_figure() -> None:
    wrong = with_figure("gross_profit", value=5.0)
    warned = replace(wrong, warnings=(*READ.warnings, SpreadWarning(Message("any"), ("gross_profit",), (YEAR.id,))))
    elsewhere = replace(
        wrong, warnings=(*READ.warnings, SpreadWarning(Message("any"), ("gross_profit",), ("2022-12-31",)))
    )
    assert (results(warned) - AS_READ)["flagged"] == 1
    assert (results(elsewhere) - AS_READ)["wrong"] == 1


def test_a_figure_that_the_form_does_not_show_is_invented_unless_the_books_say_so() -> None:
    assert results(with_figure("rd_expenses", value=5.0))["invented"] == AS_READ["invented"] + 1
    assert results(with_figure("ebitda", value=FORM.company.value("ebitda")))["invented"] == AS_READ["invented"]


def test_a_quarters_figure_given_as_a_years_is_interim() -> None:
    form = FORMS["saas_quarters_and_ltm"]()
    quarter = next(w for w in form.truth.values() if w.item == "revenue" and w.period.months == 3)
    year = Period(quarter.period.year)
    given = replace(READ, periods=(year,), figures={"revenue": {year.id: Figure("revenue", year, quarter.value)}})
    assert [o.result for o in held_against(form, given) if o.period == quarter.period.id and o.item == "revenue"] == [
        "interim"
    ]


def test_a_right_figure_from_another_cell_is_not_traced() -> None:
    moved = READ.figures["revenue"][YEAR.id].basis[0]._replace(cell="Z99")
    outcomes = held_against(FORM, with_figure("revenue", basis=(moved,)))
    assert [o.traced for o in outcomes if o.item == "revenue" and o.period == YEAR.id] == [False]


def test_a_figure_of_another_years_end_is_no_answer() -> None:
    shifted = Period(YEAR.year, date(YEAR.year, 6, 30))
    figure = READ.figures["revenue"][YEAR.id]._replace(period=shifted)
    row = {shifted.id: figure, **{p: f for p, f in READ.figures["revenue"].items() if p != YEAR.id}}
    found = results(replace(READ, periods=(*READ.periods, shifted), figures={**READ.figures, "revenue": row}))
    assert found - AS_READ == Counter({"missing": 1, "invented": 1})


def test_the_record_rises_only(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    record = tmp_path / "forms.csv"  # type: ignore[operator]
    record.write_text("form,right,usable,silently_wrong\nplain,500,400,units\nother,3,2,signs\n", "utf-8")
    monkeypatch.setattr("tests.spreading.forms.record.FILE", record)
    accept({"plain": held_against(FORM, with_figure("revenue", value=5.0)), "other": held_against(FORM, READ)[:5]})
    assert reached() == {"plain": Reached(500, 400, "units"), "other": Reached(5, 5, "")}
