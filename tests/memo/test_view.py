"""Trends as words, figures as cells."""

from datetime import date

from msgspec.structs import replace

from finvet.memo.blocks import Items
from finvet.memo.sections.trust import trust
from finvet.memo.view import View, year_name
from finvet.model import Figure, Message, Period


def test_a_period_that_is_no_year_shows_its_length():
    assert year_name(Period(2024, date(2024, 12, 31))) == "2024"
    assert year_name(Period(2024, date(2024, 9, 30), 9)) == "2024-09-30/9 actual"
    assert year_name(Period(2025, date(2025, 12, 31), 12, "budget")) == "2025-12-31 budget"


def test_a_cell_is_a_number_or_a_mark_never_blank(partner, reference):
    view = View.of(partner, reference)
    year = view.years[-1]
    assert view.cell(Figure("revenue", year, 7_200_000.0)) == "7,200"
    assert view.cell(Figure("revenue", year, 7_200_000.0, confidence="low")) == "7,200 †"
    assert view.cell(Figure("revenue", year, None)) == "n/a"
    assert view.cell(None) == "n/a"
    assert view.cell(Figure("dscr", year, 0.9962)) == "0.996 x"


def test_absences_with_one_reason_stand_together(partner, reference):
    view = View.of(partner, reference)
    absent = [(name, year, None) for name in ("dso", "dscr") for year in view.years[:2]]
    known = Figure("dio", view.years[0], None, notes=(Message("memo-findings-none"),))
    first, second = view.absences([*absent, ("dio", view.years[0], known)])
    assert first.count("2022 and 2023") == 2
    assert "No rule of the policy fired." in second


def test_payments_rise_with_their_size(partner, reference):
    view = View.of(partner, reference)
    assert view.series("cf_capex") == (-240_000, -250_000, -280_000)
    assert view.trend("cf_capex").word == "rising"
    assert view.trend("cf_operating").word == "falling"


def test_a_ratio_improves_or_worsens_by_its_better_direction(partner, reference):
    view = View.of(partner, reference)
    assert view.trend("current_ratio").word == "worsening"
    assert view.trend("dso").word == "worsening"


def test_a_table_ends_with_the_trends_and_says_why_one_is_absent(partner, reference):
    table = View.of(partner, reference).year_table("memo-caption-payment", ("dso", "cf_operating", "revenue_growth"))
    assert table.columns[-1].heading == "Trend"
    assert [row[-1] for row in table.rows] == ["worsening", "falling", "n/a"]


def test_years_without_trends_have_no_column_and_the_reason_once(partner, reference):
    two = replace(partner, analysis=replace(partner.analysis, years=partner.analysis.years[1:]))
    table = View.of(two, reference).year_table("memo-caption-payment", ("dso", "dpo"))
    assert [column.heading for column in table.columns[1:]] == ["2023", "2024"]
    assert not table.notes
    (items,) = [block for block in trust(View.of(two, reference)) if isinstance(block, Items)]
    assert "No trends are shown. It needs three fiscal years, and there are 2." in items.rows
    assert not [
        row
        for block in trust(View.of(partner, reference))
        if isinstance(block, Items)
        for row in block.rows
        if "trends" in row
    ]


def test_a_trend_on_a_guess_is_marked_and_a_changed_method_named(partner, reference):
    def changed(name, **given):
        year = partner.analysis.years[0].id
        row = partner.analysis.ratios[name]
        return {name: {**row, year: row[year]._replace(**given)}}

    ratios = {
        **partner.analysis.ratios,
        **changed("dso", confidence="low"),
        **changed("dpo", notes=(Message("first-year-closing-balance"),)),
    }
    other = replace(partner, analysis=replace(partner.analysis, ratios=ratios))
    table = View.of(other, reference).year_table("memo-caption-payment", ("dso", "dpo"))
    assert [row[-1] for row in table.rows] == ["worsening †", "n/a"]
    assert any("Trend n/a: Days payables outstanding (DPO). The first year" in note for note in table.notes)
