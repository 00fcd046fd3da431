from __future__ import annotations

import pytest

from finvet.comparison.changes import Changes
from finvet.comparison.page import changes_memo
from tests.comparison.conftest import Document, changes, edited

LAST = "2024-12-31"


def with_items(values: dict[str, float], period: str = LAST) -> Document:
    def edit(d: Document) -> None:
        for item, value in values.items():
            d["items"][item][period]["value"] = value

    return edited(edit)


def value(d: Document, item: str, period: str = LAST) -> float:
    return d["items"][item][period]["value"]


@pytest.mark.parametrize(("share", "material"), [(0.049, False), (0.051, True), (-0.051, True)])
def test_more_than_five_percent_of_equity_is_a_red_flag(v1: Document, share: float, material: bool) -> None:
    old, equity = value(v1, "trade_receivables"), value(v1, "total_equity")
    (one,) = changes(v1, with_items({"trade_receivables": old + share * equity})).restated
    assert (one.item, one.period, one.before, one.against) == ("trade_receivables", LAST, old, "equity")
    assert one.share == pytest.approx(abs(share))
    assert one.is_material is material


def test_income_and_cash_flow_are_held_against_profit(v1: Document) -> None:
    profit = value(v1, "net_income")
    (one,) = changes(v1, with_items({"cf_operating": value(v1, "cf_operating") + 0.06 * profit})).restated
    assert (one.against, one.is_material) == ("profit", True)


def test_without_profit_a_figure_is_held_against_itself(v1: Document) -> None:
    before = edited(lambda d: d["items"]["net_income"][LAST].update(value=None))
    (one,) = changes(before, with_items({"cf_operating": value(v1, "cf_operating") * 1.5})).restated
    assert (one.against, one.share) == ("itself", pytest.approx(0.5))


def test_what_is_only_rounded_otherwise_is_not_restated(v1: Document) -> None:
    old = value(v1, "trade_receivables")
    assert old % 1000 == 0
    assert changes(v1, with_items({"trade_receivables": old + 1000})).restated == ()
    assert len(changes(v1, with_items({"trade_receivables": old + 2000})).restated) == 1


def test_a_year_of_one_vetting_alone_is_not_compared(v1: Document) -> None:
    def edit(d: Document) -> None:
        d["periods"] = d["periods"][1:]
        for row in d["items"].values():
            row.pop("2022-12-31", None)

    assert changes(v1, edited(edit)).restated == ()


def test_amounts_to_the_cent_are_compared_to_the_cent() -> None:
    def edit(d: Document) -> None:
        for row in d["items"].values():
            for figure in row.values():
                figure["value"] = figure["value"] and figure["value"] + 0.25

    before = edited(edit)
    after = edited(
        lambda d: d["items"]["revenue"][LAST].update(value=d["items"]["revenue"][LAST]["value"] + 50), before
    )
    assert [(one.item, one.after - one.before) for one in changes(before, after).restated] == [("revenue", 50)]


def test_what_was_a_plan_and_became_accounts_is_not_restated(v1: Document) -> None:
    def edit(d: Document) -> None:
        d["periods"][-1]["kind"] = "forecast"
        d["items"]["revenue"][LAST]["value"] *= 2

    assert changes(edited(edit), v1).restated == ()
    assert changes(v1, edited(edit)).restated == ()


def test_a_unit_that_one_reading_took_wrongly_is_named(v1: Document) -> None:
    def edit(d: Document) -> None:
        for row in d["items"].values():
            for figure in row.values():
                figure["value"] = None if figure["value"] is None else figure["value"] / 1000

    for found in (changes(v1, edited(edit)), changes(edited(edit), v1)):
        assert [note.parameters for note in found.notes if note.code == "compare-wrong-unit"] == [{"times": 1000.0}]


def test_of_a_figure_that_was_nought_no_share_is_told(v1: Document) -> None:
    def without_profit(d: Document) -> None:
        d["items"]["net_income"][LAST]["value"] = None
        d["items"]["cf_operating"][LAST]["value"] = 0.0

    assert told(changes(edited(without_profit), v1))[2:] == ("0", "129", "was nought before")


def test_a_share_is_told_however_large(v1: Document) -> None:
    found = changes(v1, with_items({"cf_operating": value(v1, "cf_operating") + 200 * value(v1, "net_income")}))
    assert told(found)[4] == "20,000.0 % of profit"


def told(found: Changes) -> tuple[str, ...]:
    """The one row of the table of restated figures."""
    (row,) = (row for table in changes_memo(found).tables() if "differ" in table.caption for row in table.rows)
    return row
