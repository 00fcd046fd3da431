"""A total that says no more than that is all of a block only where nothing else may be of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from finvet.model import Source, Statements
from finvet.spreading.mapping.partial_totals import Understood, UnnamedTotal, _is_whole, unsure_totals, without_partial
from finvet.spreading.sums.sums import Sum, SumTree
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import inferred
from tests.books import spread_of
from tests.spreading.mapping.nameless_totals import nameless
from tests.spreading.mapping.test_mapping import mapped

ASSETS = "Assets\nCash | 10 | 9\nInventories | 30 | 29\nMachines | 65 | 67\nTotal assets | 105 | 105"
TRADE = "Trade payables | 20 | 21\nTax payable | 15 | 14"
LOANS = "Bank loans | 30 | 30\nProvisions | 10 | 10"
EQUITY = "Equity\nShare capital | 20 | 20\nRetained earnings | 10 | 10"
ALL = {"total_assets": 105, "total_liabilities": 75, "total_equity": 30, "total_liabilities_and_equity": 105}


def balance(claims: str, assets: str = ASSETS) -> Statements:
    return spread_of(f"Balance sheet EUR\n | 2024 | 2023\n{assets}\n{claims}")


def relied_on(statements: Statements) -> dict[str, float]:
    """The figures of 2024 that are not low, by item."""
    figures = {item: row.get("2024") for item, row in statements.figures.items()}
    return {item: f.value for item, f in figures.items() if f and f.value is not None and f.confidence != "low"}


def wrong(statements: Statements, known: dict[str, float]) -> dict[str, float]:
    """The wholes that are given as sure and are not what they should be."""
    return {item: v for item, v in relied_on(statements).items() if item in known and v != known[item]}


@pytest.mark.parametrize("heads", [("Group A", "Group B"), ("Part I", "Part II"), ("I.", "II."), ("Zwibble", "Quorn")])
@pytest.mark.parametrize("total", ["Total", "Summa", "Celkem", "Всього", ""])
@pytest.mark.parametrize("end", ["Share capital | 30 | 30\nTotal equity and liabilities | 105 | 105", EQUITY, ""])
def test_a_total_below_a_heading_that_is_not_understood_is_not_all(
    heads: tuple[str, str], total: str, end: str
) -> None:
    one, other = heads
    found = balance(f"Liabilities\n{one}\n{TRADE}\n{total} | 35 | 35\n{other}\n{LOANS}\n{total} | 40 | 40\n{end}")
    assert not wrong(found, ALL)
    assert "total_liabilities" not in found.figures or relied_on(found).get("total_liabilities") == 75


PARTIAL = {
    "two totals without headings": f"{TRADE}\nTotal | 35 | 35\n{LOANS}\nTotal | 40 | 40\n{EQUITY}",
    "lines of the block below it": f"{TRADE}\nTotal | 35 | 35\n{LOANS}\nShare capital | 30 | 30",
    "a known line below it": f"{TRADE}\nTotal | 35 | 35\nProvisions | 40 | 40\nShare capital | 30 | 30",
    "totals above their lines": f"Total | 35 | 35\n{TRADE}\nTotal | 40 | 40\n{LOANS}\n{EQUITY}",
    "headings and totals above": f"Group A\nTotal | 35 | 35\n{TRADE}\nGroup B\nTotal | 40 | 40\n{LOANS}\n{EQUITY}",
    "a block of lines not known": f"Group A\n{TRADE}\nTotal | 35 | 35\nGroup B\nZork | 31 | 30\nFlarb | 9 | 10\nTotal | 40 | 40\n{EQUITY}",
    "equity in it": f"Group A\n{TRADE}\nTotal | 35 | 35\nGroup B\nBank loans | 40 | 40\nShare capital | 30 | 30\nTotal | 105 | 105",
}  # fmt: skip


@pytest.mark.parametrize("lines", PARTIAL.values(), ids=PARTIAL)
def test_a_total_beside_which_others_of_its_block_stand_is_left_without_a_name(lines: str) -> None:
    found = balance(f"Liabilities\n{lines}")
    assert not wrong(found, ALL)
    assert found.figures.get("total_liabilities", {}).keys() <= relied_on(found).keys()


UNSURE = {
    "added to it": f"{TRADE}\nTotal | 35 | 35\nZork | 40 | 40\nShare capital | 30 | 30\nTotal equity and liabilities | 105 | 105",
    "below its heading": f"Zork | 40 | 40\n{TRADE}\nTotal | 35 | 35",
    "below a heading like it": f"Group A\n{TRADE}\nTotal | 35 | 35\nGroup B\nZork | 31 | 30\nFlarb | 9 | 10\n{EQUITY}",
}


@pytest.mark.parametrize("lines", UNSURE.values(), ids=UNSURE)
def test_a_total_beside_lines_that_nothing_is_known_of_is_a_guess_and_so_is_what_follows(lines: str) -> None:
    found = balance(f"Liabilities\n{lines}")
    assert found.figures["total_liabilities"]["2024"].confidence == "low"
    assert not wrong(found, ALL)
    assert all(f.confidence == "low" for f in found.figures.get("total_equity", {}).values() if f.value != 30)


WHOLE = {
    "lines right below their heading": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\n{EQUITY}\nTotal | 30 | 30",
    "nothing else": f"{TRADE}\n{LOANS}\nTotal | 75 | 75",
    "one block of a kind not known": f"Group A\n{TRADE}\n{LOANS}\nTotal | 75 | 75\n{EQUITY}\nTotal | 30 | 30",
    "one total of two blocks": f"Group A\n{TRADE}\nGroup B\n{LOANS}\nTotal | 75 | 75\n{EQUITY}\nTotal | 30 | 30",
    "the total of their totals": f"Group A\n{TRADE}\nTotal | 35 | 35\nGroup B\n{LOANS}\nTotal | 40 | 40\nTotal | 75 | 75\n{EQUITY}",
    "equity whose heading is not known": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nZwibble\nShare capital | 20 | 20\nRetained earnings | 10 | 10\nTotal | 30 | 30\nTotal | 105 | 105",
    "a part of it below": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nof which trade payables | 19 | 18",
    "the total once more": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nTotal | 75 | 75\n{EQUITY}",
    "a line once more": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nTrade payables | 20 | 21",
    "lines behind the side": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nShare capital | 30 | 30\nTotal equity and liabilities | 105 | 105\nZwibble\nZork | 7 | 8",
    "lines not known in equity": f"{TRADE}\n{LOANS}\nTotal | 75 | 75\nZwibble\nShare capital | 20 | 20\nZork | 10 | 10\nTotal equity | 30 | 30",
    "a side that it makes whole": f"Zwibble\n{TRADE}\n{LOANS}\nTotal | 75 | 75\nShare capital | 30 | 30\nTotal equity and liabilities | 105 | 105\n",
}  # fmt: skip


@pytest.mark.parametrize("lines", WHOLE.values(), ids=WHOLE)
def test_a_total_of_all_that_stands_below_its_heading_is_the_block(lines: str) -> None:
    assert relied_on(balance(f"Liabilities\n{lines}"))["total_liabilities"] == 75


@pytest.mark.parametrize("end", ["", "Total assets | 105 | 105"])
@pytest.mark.parametrize("heading", ["Current assets", "Assets", "Zwibble"])
def test_a_total_of_some_current_assets_is_not_all_of_them(heading: str, end: str) -> None:
    assets = f"""
{heading}
Group A
Cash | 10 | 9
Deposits | 5 | 5
Total | 15 | 14
Group B
Inventories | 10 | 10
Trade receivables | 15 | 14
Total | 25 | 24
Non-current assets
Machines | 60 | 62
Goodwill | 5 | 5
Total | 65 | 67
{end}"""
    found = balance("Equity\nShare capital | 30 | 30\nTotal equity | 30 | 30", assets)
    assert not wrong(found, ALL | {"total_current_assets": 40, "total_noncurrent_assets": 65})


@pytest.mark.parametrize("second", ["Retained earnings | 10 | 10\nReserves | 5 | 5", "Zork | 11 | 10\nFlarb | 4 | 5"])
def test_a_total_of_some_equity_is_not_all_of_it(second: str) -> None:
    groups = f"Group A\nShare capital | 10 | 10\nShare premium | 5 | 5\nTotal | 15 | 15\nGroup B\n{second}"
    assert not wrong(balance(f"Equity\n{groups}\nTotal | 15 | 15"), ALL)


def test_a_total_of_some_creditors_is_not_all_of_them() -> None:
    found = balance(
        """
Verbindlichkeiten
Gruppe A
Verbindlichkeiten aus Lieferungen und Leistungen | 20 | 21
Steuerverbindlichkeiten | 15 | 14
Summe | 35 | 35
Gruppe B
Verbindlichkeiten gegenüber Kreditinstituten | 30 | 30
Sonstige Verbindlichkeiten | 10 | 10
Summe | 40 | 40
Eigenkapital
Gezeichnetes Kapital | 30 | 30
""",
        "Aktiva\nKassenbestand | 40 | 38\nSachanlagen | 65 | 67\nSumme Aktiva | 105 | 105",
    )
    assert not wrong(found, ALL | {"creditors_total": 75, "total_current_liabilities": 75})


def test_a_total_of_some_flows_is_not_all_of_its_section() -> None:
    found = spread_of("""
Cash flow statement EUR
 | 2024 | 2023
Operating activities
Profit for the year | 10 | 9
Depreciation | 5 | 5
Total | 15 | 14
Investing activities
Group A
Purchase of equipment | -4 | -5
Sale of equipment | 1 | 1
Total | -3 | -4
Group B
Purchase of subsidiaries | -2 | -2
Loans granted | -3 | -1
Total | -5 | -3
Financing activities
Dividends paid | -2 | -1
Loans repaid | -1 | -2
Total | -3 | -3
""")
    assert {
        item: v for item, v in relied_on(found).items() if item in ("cf_operating", "cf_investing", "cf_financing")
    } == {
        "cf_operating": 15,
        "cf_financing": -3,
    }
    assert "cf_net_change" not in relied_on(found)


def test_a_total_of_some_stocks_is_the_item_of_their_heading_as_before() -> None:
    assets = """
Current assets
Inventories
Group A
Raw materials | 10 | 9
Finished goods | 5 | 5
Total | 15 | 14
Group B
Zork | 11 | 10
Flarb | 4 | 5
Total | 15 | 15
Cash | 10 | 9
Total current assets | 40 | 38
Machines | 65 | 67
Total assets | 105 | 105"""
    inventories = balance(f"{EQUITY}\nTotal equity | 30 | 30", assets).figures["inventories"]["2024"]
    assert (inventories.method, inventories.confidence) == ("read", "low")


def test_no_zero_follows_from_a_block_that_may_hold_more() -> None:
    claims = "Current liabilities\nZork | 40 | 40\nTrade payables | 20 | 21\nTax payable | 15 | 14\nTotal | 35 | 35"
    assert "short_term_debt" not in relied_on(balance(claims))
    known = claims.replace("Zork | 40 | 40\n", "")
    assert relied_on(balance(known))["short_term_debt"] == 0


WIDER = {
    "plant in it": ("Current assets\nCash | 10 | 9\nInventories | 30 | 29\nQuorn\nGoodwill | 65 | 67\nTotal | 105 | 105", EQUITY),
    "a total of what is not current in it": ("Current assets\nCash | 40 | 38\nQuorn\nZork | 60 | 60\nFlarb | 5 | 7\nTotal non-current assets | 65 | 67\nTotal | 105 | 105", EQUITY),
    "as much as the other side": ("Current assets\nCash | 40 | 38\nQuorn\nZork | 65 | 67\nTotal | 105 | 105", f"{EQUITY}\nLiabilities\n{TRADE}\n{LOANS}\nTotal equity and liabilities | 105 | 105"),
    "equity under another heading, told twice": (ASSETS.replace("Total assets | 105 | 105", ""), f"Liabilities\n{TRADE}\n{LOANS}\nZwibble\nShare capital | 20 | 20\nRetained earnings | 10 | 10\nTotal | 30 | 30\nTotal | 30 | 30\nTotal | 105 | 105"),
}  # fmt: skip


@pytest.mark.parametrize(("assets", "claims"), WIDER.values(), ids=WIDER)
def test_a_total_that_holds_lines_of_another_block_is_not_the_block_of_its_heading(assets: str, claims: str) -> None:
    assert not wrong(balance(claims, assets), ALL | {"total_current_assets": 40, "total_noncurrent_assets": 65})


def test_a_total_of_current_assets_alone_that_is_as_much_as_all_claims_is_theirs() -> None:
    assets = "Current assets\nCash | 20 | 21\nInventories | 10 | 9\nTotal | 30 | 30"
    found = balance(f"{EQUITY}\nTotal equity and liabilities | 30 | 30", assets)
    assert relied_on(found)["total_current_assets"] == 30


def test_a_total_of_all_below_assets_is_their_side_though_nothing_is_known_of_a_line() -> None:
    claims = f"{EQUITY}\nLiabilities\n{TRADE}\n{LOANS}\nTotal equity and liabilities | 105 | 105"
    assert balance(claims, "Assets\nCash | 40 | 38\nZork | 65 | 67\nTotal | 105 | 105").figures["total_assets"]["2024"].method == "read"  # fmt: skip


@pytest.mark.parametrize("first", [*range(0, 120, 20), 770, 2060, 2240])
def test_of_balance_sheets_by_chance_no_whole_is_wrong_and_most_are_there(first: int) -> None:
    right = 0
    for seed in range(first, first + 20):
        drawn, known = nameless(seed)
        figures = relied_on(spread_of(drawn))
        assert not {item: v for item, v in figures.items() if item in known and v != known[item]}, seed
        right += len(figures.keys() & known.keys())
    assert right > 70


OWED, CLAIMS = "total_liabilities", "total_liabilities_and_equity"
Beside = tuple[str, float | None, tuple[str, ...], str | None]
"""A line: its label, its amount, the items that it can mean, and that which it was taken for."""

HEADING: Beside = ("Liabilities", None, (OWED,), OWED)
TRADING: Beside = ("Trade payables", 20.0, ("trade_payables",), "trade_payables")
TAXES: Beside = ("Tax payable", 15.0, ("current_tax_payable",), "current_tax_payable")
TOTAL: Beside = ("Total", 35.0, (), OWED)
SET_ASIDE: Beside = ("Provisions", 40.0, ("provisions_total",), "provisions_total")
STRANGE: Beside = ("Zork", 40.0, (), None)
STRANGE_HEADING: Beside = ("Zwibble", None, (), None)


def total_of(*lines: Beside, at: int = 3, sums: Sequence[Sum] = (), **tree: Mapping[int, int]) -> UnnamedTotal:
    """The total of liabilities at a position of some lines; the first sum adds it up."""
    cells = [Source("a.xlsx", "BS", f"B{row}") for row, _ in enumerate(lines)]
    drawn = [
        Line(row, label, cells[row], {} if v is None else {2: Amount(cells[row], v)}, {} if v is None else {2: v})
        for row, (label, v, _, _) in enumerate(lines)
    ]
    nominated = [[inferred(item) for item in items] for _, _, items, _ in lines]
    chosen = [inferred(item) if item else None for *_, item in lines]
    found = SumTree((Sum(at, (1, 2), 20.0), *sums), tree.get("details", {}), tree.get("doubles", {}))
    return UnnamedTotal(at, OWED, Understood(chosen, nominated, labelled_lines(drawn), found))


@pytest.mark.parametrize(
    ("beside", "is_partial"),
    [
        (SET_ASIDE, True),
        (("of which provisions", *SET_ASIDE[1:]), False),
        (("Provisions", 0.0, *SET_ASIDE[2:]), False),
        (("Provisions", 40.0, ("provisions_total", "other_reserves"), "provisions_total"), False),
        (STRANGE, False),
        (("Trade payables", *TRADING[1:]), False),
    ],
)
def test_what_is_surely_of_its_block_and_not_in_it_makes_a_total_partial(beside: Beside, is_partial: bool) -> None:
    assert total_of(HEADING, TRADING, TAXES, TOTAL, beside).is_partial == is_partial


def test_what_only_tells_more_of_another_line_makes_no_total_partial() -> None:
    assert not total_of(HEADING, TRADING, TAXES, TOTAL, SET_ASIDE, details={4: 1}).is_partial


def test_a_total_that_stands_there_once_more_holds_what_that_adds_up() -> None:
    again: Beside = ("Total", 75.0, (), None)
    lines = (HEADING, TRADING, TAXES, TOTAL, SET_ASIDE, again)
    assert total_of(*lines).is_partial
    assert not total_of(*lines, sums=[Sum(5, (1, 2, 4), 20.0)], doubles={3: 5}).is_partial
    assert not total_of(*lines, sums=[Sum(5, (1, 2, 4), 20.0)], doubles={5: 3}).is_partial


@pytest.mark.parametrize(
    ("lines", "may_be"),
    [
        ((HEADING, TRADING, TAXES, TOTAL, STRANGE), False),
        ((HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, STRANGE), True),
        ((HEADING, TRADING, TAXES, TOTAL, ("Equity", None, ("total_equity",), None), STRANGE), False),
        ((HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, (*STRANGE[:3], "other_noncurrent_liabilities")), False),
        ((HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, (*STRANGE[:2], ("other_reserves",), None)), False),
        ((HEADING, TRADING, TAXES, TOTAL, ("Total equity", 9.0, ("total_equity",), "total_equity"), STRANGE_HEADING, STRANGE), False),
        ((HEADING, TRADING, TAXES, TOTAL, ("Net assets", 9.0, ("net_assets",), "net_assets"), STRANGE_HEADING, STRANGE), False),
        ((HEADING, TRADING, TAXES, TOTAL, ("Long-term", None, ("total_noncurrent_liabilities",), None), STRANGE_HEADING, STRANGE), True),
        ((HEADING, TRADING, TAXES, TOTAL, ("Long-term", None, ("total_noncurrent_liabilities",), None), STRANGE), False),
    ],
    ids=["below it", "under a heading", "under that of another block", "taken for an item", "known to be another", "behind another block", "behind what no block is of", "under a heading of its own block", "under a known heading alone"],
)  # fmt: skip
def test_what_may_be_of_its_block_makes_a_total_a_guess(lines: tuple[Beside, ...], may_be: bool) -> None:
    assert total_of(*lines).may_be_partial == may_be


def test_a_line_that_another_block_adds_up_is_of_that() -> None:
    owners: Beside = ("Total equity", 49.0, ("total_equity",), "total_equity")
    lines = (HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, STRANGE, ("Share capital", 9.0, ("share_capital",), "share_capital"), owners)  # fmt: skip
    assert total_of(*lines).may_be_partial
    assert not total_of(*lines, sums=[Sum(7, (5, 6), 20.0)]).may_be_partial


def test_a_total_that_a_side_adds_up_with_known_lines_alone_is_whole() -> None:
    side: Beside = ("Equity and liabilities", 65.0, (CLAIMS,), CLAIMS)
    capital: Beside = ("Share capital", 30.0, ("share_capital",), "share_capital")
    lines = (HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, STRANGE, capital, side)
    assert not total_of(*lines, sums=[Sum(7, (3, 6), 20.0)]).may_be_partial
    assert total_of(*lines, sums=[Sum(7, (3, 5), 20.0)]).may_be_partial
    known = (HEADING, TRADING, TAXES, TOTAL, SET_ASIDE, capital, side)
    assert total_of(*known).is_partial
    assert not total_of(*known, sums=[Sum(6, (3, 5), 20.0)]).is_partial


def test_what_is_added_up_to_no_side_is_not_whole_by_that() -> None:
    net: Beside = ("Net assets", 65.0, ("net_assets",), "net_assets")
    capital: Beside = ("Share capital", 30.0, ("share_capital",), "share_capital")
    lines = (HEADING, TRADING, TAXES, TOTAL, STRANGE_HEADING, STRANGE, capital, net)
    assert total_of(*lines, sums=[Sum(7, (3, 6), 20.0)]).may_be_partial


def test_a_total_with_owners_money_alone_in_it_holds_more_than_debts() -> None:
    capital: Beside = ("Share capital", 20.0, ("share_capital",), "share_capital")
    reserves: Beside = ("Reserves", 15.0, ("other_reserves",), "other_reserves")
    assert not total_of(HEADING, TRADING, TAXES, TOTAL).is_wider
    assert total_of(HEADING, capital, TAXES, TOTAL).is_wider
    assert total_of(HEADING, capital, reserves, TOTAL).is_wider


def test_a_total_that_is_as_much_as_a_side_may_be_it_where_a_line_in_it_is_not_known() -> None:
    side: Beside = ("Equity and liabilities", 35.0, (CLAIMS,), CLAIMS)
    strange: Beside = ("Zork", 15.0, (), None)
    assert total_of(HEADING, TRADING, strange, TOTAL, side).is_wider
    assert not total_of(HEADING, TRADING, TAXES, TOTAL, side).is_wider
    assert not total_of(HEADING, TRADING, strange, TOTAL, ("Equity and liabilities", 40.0, *side[2:])).is_wider
    assert not total_of(HEADING, TRADING, strange, TOTAL, ("Provisions", 35.0, *SET_ASIDE[2:])).is_wider


@pytest.mark.parametrize(
    ("item", "is_whole"),
    [
        ("total_liabilities", True),
        ("receivables_total", True),  # no block of any line, and none itself
        ("net_assets", True),
        ("provisions_total", True),  # a line that is a block of others
        ("trade_payables", False),
    ],
)
def test_totals_and_blocks_are_wholes(item: str, is_whole: bool) -> None:
    assert _is_whole(item) is is_whole


def test_totals_are_asked_that_say_no_more_and_that_no_dictionary_knows() -> None:
    beside = (STRANGE_HEADING, STRANGE)
    told = total_of(HEADING, TRADING, TAXES, TOTAL, *beside).told
    assert unsure_totals(told) == {3}
    known = [*told.chosen[:3], inferred(OWED)._replace(language="en"), *told.chosen[4:]]
    assert unsure_totals(told._replace(chosen=known)) == frozenset()
    assert unsure_totals(total_of(HEADING, TRADING, TAXES, ("Owed in all", *TOTAL[1:]), *beside).told) == frozenset()


def test_a_total_that_is_wider_or_partial_is_not_what_its_heading_says() -> None:
    capital: Beside = ("Share capital", 20.0, ("share_capital",), "share_capital")
    assert without_partial(total_of(HEADING, TRADING, TAXES, TOTAL).told)[3] is not None
    assert without_partial(total_of(HEADING, capital, TAXES, TOTAL).told)[3] is None
    assert without_partial(total_of(HEADING, TRADING, TAXES, TOTAL, SET_ASIDE).told)[3] is None


@pytest.mark.parametrize(("number", "is_whole"), [("C. ", True), ("", False)])
def test_what_is_numbered_on_behind_the_heading_of_a_total_is_none_of_its_block(number: str, is_whole: bool) -> None:
    found = mapped("BS", f"""
A. Anlagevermögen
I. Sachanlagen | 300 | 290
II. Finanzanlagen | 50 | 45
 | 350 | 335
B. Umlaufvermögen
I. Vorräte | 100 | 90
II. Kassenbestand | 60 | 65
 | 160 | 155
{number}Rechnungsabgrenzungsposten | 20 | 18
Summe Aktiva | 530 | 508
""")  # fmt: skip
    assert ("total_current_assets" in [m.item for m in found.mapped]) == is_whole
