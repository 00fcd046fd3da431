from __future__ import annotations

import pytest

from finvet.model import Source, Statements
from finvet.spreading.mapping.residuals import without_others_beside
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import inferred
from finvet.wording import say
from tests.books import spread_of
from tests.spreading.mapping.test_mapping import mapped

BALANCE = """
Balance sheet in EUR
 | 2024 | 2023
Inventories | 23481 | 21840
Trade receivables | 19850 | 17764
{label} | {now} | {before}
{more}
Cash at bank | 8594 | 6067
{word} | {total} | {last}
"""


def balance(now: int, before: int, more: str = "", *, label: str = "Sundry lighthouses", gap: int = 0) -> Statements:
    added = [float(text) for text in more.split("|")[1:]] or [0.0, 0.0]
    total, last = 51925 + now + added[0] + gap, 45671 + before + added[1] + gap
    drawn = BALANCE.format(
        label=label, now=now, before=before, more=more, word="Total current assets", total=total, last=last
    )
    return spread_of(drawn)


def codes(statements: Statements) -> list[str]:
    return [w.message.code for w in statements.warnings]


def test_a_small_line_that_its_block_adds_up_with_is_what_is_left_of_it_and_listed() -> None:
    statements = balance(913, 877)
    figure = statements.figures["other_current_assets"]["2024"]
    assert (figure.value, figure.confidence, figure.basis[0].cell) == (913, "medium", "B5")
    assert [note.code for note in figure.notes] == ["left-in-block"]
    assert [line.source.label for line in statements.unmatched] == ["Sundry lighthouses"]
    assert "line-not-understood" not in codes(statements)
    (warning,) = [w for w in statements.warnings if w.message.code == "lines-left-in-block"]
    assert (warning.items, set(warning.periods)) == (("other_current_assets",), {"2024", "2023"})
    assert "Sundry lighthouses" in say(warning.message)


def test_several_such_lines_are_added() -> None:
    statements = balance(913, 877, "Buoys and beacons|304|411")
    assert statements.value("other_current_assets", statements.years[-1]) == 1217


def test_a_large_one_is_a_question_and_nothing_else() -> None:
    statements = balance(1313, 877)
    assert "other_current_assets" not in statements.figures
    (asked,) = [w for w in statements.warnings if w.message.code == "line-not-understood"]
    assert asked.message.parameters["label"] == "Sundry lighthouses"


def test_beside_a_question_a_small_line_is_not_all_that_is_left() -> None:
    statements = balance(913, 877, "Buoys and beacons|4304|4411")
    assert "other_current_assets" not in statements.figures


def test_where_the_block_does_not_add_up_with_it_the_line_is_left_out() -> None:
    assert "other_current_assets" not in balance(913, 877, gap=5000).figures


def test_a_residual_that_is_named_holds_no_other_line() -> None:
    statements = balance(913, 877, "Other current assets|5304|4411")
    assert statements.value("other_current_assets", statements.years[-1]) == 5304


def test_what_an_understood_line_is_made_of_is_not_counted_again() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023\nLamp oil | 613 | 577\nWicks | 22868 | 21263\nInventories | 23481 | 21840\nTrade receivables | 19850 | 17764\nCash at bank | 8594 | 6067\nTotal current assets | 51925 | 45671"
    assert "other_current_assets" not in spread_of(drawn).figures


def test_a_line_that_is_taken_off_is_no_residual() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023\nInventories | 23481 | 21840\nTrade receivables | 19850 | 17764\nDead lamps | 913 | 877\nCash at bank | 8594 | 6067\nTotal current assets | 51012 | 44794"
    assert "other_current_assets" not in spread_of(drawn).figures


@pytest.mark.parametrize("unit", ["EUR", "EUR thousand"])
def test_the_share_of_the_block_counts_whatever_the_unit(unit: str) -> None:
    drawn = f"Balance sheet in {unit}\n | 2024 | 2023\nInventories | 2348 | 2184\nTrade receivables | 1985 | 1776\nLamp oil | 91 | 87\nCash at bank | 859 | 606\nTotal current assets | 5283 | 4653\nPlant | 414151 | 412361\nTotal assets | 419434 | 417014"
    assert codes(spread_of(drawn)).count("line-not-understood") == 0
    assert (
        codes(spread_of(drawn.replace("91 | 87", "191 | 187").replace("5283 | 4653", "5383 | 4753"))).count(
            "line-not-understood"
        )
        == 1
    )


def test_lines_below_a_total_that_nothing_names_are_not_counted() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023\nInventories | 23481 | 21840\nTrade receivables | 19850 | 17764\nLamp oil | 402 | 365\nWicks | 511 | 512\nTotal lighthouses | 913 | 877\nCash at bank | 8594 | 6067\nTotal current assets | 52838 | 46548"
    assert "other_current_assets" not in spread_of(drawn).figures


def test_a_part_of_an_understood_line_is_a_question_beside_total_assets_only() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023\nLamp oil | 4613 | 4577\nWicks | 18868 | 17263\nInventories | 23481 | 21840\nTrade receivables | 19850 | 17764\nCash at bank | 8594 | 6067\nTotal current assets | 51925 | 45671\nPlant | 4141517 | 4123612\nTotal assets | 4193442 | 4169283"
    assert "line-not-understood" not in codes(spread_of(drawn))


def test_a_block_that_fails_in_a_year_leaves_nothing() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023 | 2022\nInventories | 23481 | 21840 | 20417\nTrade receivables | 19850 | 17764 | 18031\nLamp oil | 913 | 877 | 904\nCash at bank | 8594 | 9067 | 7113\nTotal current assets | 52838 | 46548 | 46465"
    assert "other_current_assets" not in spread_of(drawn).figures


def test_what_is_left_may_be_the_line_that_is_not_shown() -> None:
    drawn = "Balance sheet €\n | 2024 | 2023\nTrade receivables | 19850 | 17764\nLamp oil | 313 | 277\nCash at bank | 8594 | 6067\nTotal current assets | 28757 | 24108"
    figures = spread_of(drawn).figures
    assert "other_current_assets" in figures
    assert "inventories" not in figures


OTHERS = [
    ("Current assets", "Cash", "Trade receivables", "Other", "Total current assets"),
    ("Aktywa obrotowe", "Środki pieniężne", "Należności z tytułu dostaw i usług", "inne", "Aktywa obrotowe razem"),
    ("Umlaufvermögen", "Kassenbestand", "Forderungen aus Lieferungen und Leistungen", "Sonstige", "Summe Umlaufvermögen"),
]  # fmt: skip


@pytest.mark.parametrize("labels", OTHERS)
def test_what_says_no_more_than_other_is_the_rest_of_its_block(labels: tuple[str, ...]) -> None:
    block, cash, trade, other, total = labels
    found = mapped("BS", f"{block}\n{cash} | 100 | 90\n{trade} | 200 | 210\n{other} | 77 | 66\n{total} | 377 | 366")
    assert [m.item for m in found.mapped if m.line.label == other] == ["other_current_assets"]


def test_other_beside_the_rest_of_its_block_or_in_no_block_is_nothing() -> None:
    block = "Current assets\nCash | 100 | 90\nOther current assets | 200 | 210\nOther | 77 | 66\n"
    beside = mapped("BS", block + "Total current assets | 377 | 366")
    within = mapped("BS", "Trade receivables\nGross | 100 | 90\nOther | 77 | 66\nTotal trade receivables | 177 | 156")
    assert "Other" not in [m.line.label for found in (beside, within) for m in found.mapped]


def line(row: int, label: str) -> Line:
    source = Source("a.xlsx", "BS", f"A{row}")
    return Line(row, label, source, {2: Amount(source, 5.0)}, {2: 5.0})


FINANCIAL = """
Non-current assets
Property, plant and equipment | 700 | 650
{first} | 120 | 118
{second} | 310 | 290
Total non-current assets | 1130 | 1058
"""


def read_as(first: str) -> dict[str, str]:
    found = mapped("BS", FINANCIAL.format(first=first, second="Other financial assets"))
    return {m.line.label: m.item for m in found.mapped}


def test_other_financial_assets_are_investments_where_none_are_shown_by_name() -> None:
    assert read_as("Deferred tax assets")["Other financial assets"] == "long_term_investments"


def test_other_financial_assets_beside_investments_are_none() -> None:
    found = read_as("Investments")
    assert found["Investments"] == "long_term_investments"
    assert "Other financial assets" not in found


NONCURRENT, INVESTMENTS = "total_noncurrent_assets", "long_term_investments"


@pytest.mark.parametrize(
    ("label", "item", "by_grammar", "block", "stays"),
    [
        ("Other financial assets", INVESTMENTS, True, NONCURRENT, False),
        ("Other financial assets", INVESTMENTS, False, NONCURRENT, True),
        ("Financial assets", INVESTMENTS, True, NONCURRENT, True),
        ("Other financial assets", INVESTMENTS, True, "total_current_assets", True),
        ("Other long-term receivables", "long_term_receivables", True, NONCURRENT, True),
    ],
)
def test_only_what_says_other_by_its_words_gives_way_in_its_block(
    label: str, item: str, by_grammar: bool, block: str, stays: bool
) -> None:
    lines = labelled_lines([line(1, "Shown by name"), line(2, label)])
    named = inferred(item)
    other = named._replace(by_grammar=by_grammar)
    kept = without_others_beside(lines, [named, other], [NONCURRENT, block], ("en",))
    assert kept == [named, other if stays else None]
