"""Labels that go on in the next row are put together, and no others."""

from __future__ import annotations

import pytest

from finvet.spreading.tables.label_columns import RowLabel
from finvet.spreading.tables.wrapped_labels import _begin_in_capitals, _goes_on, _Habits, _habits, unwrapped
from tests.spreading.drawn_tables import labels, tables, told

CAPITAL, SMALL, CUT = _Habits(is_capital=True, is_cut=False), _Habits(False, False), _Habits(True, True)

WRAPPED = {
    "Trade and other payables": "Trade and other\npayables | 100",
    "Total current assets": "Total current\nassets | 100",
    "Creditors: amounts falling due within one year": "Creditors: amounts falling due | 100\nwithin one year",
    "Verbindlichkeiten aus Lieferungen und Leistungen": "Verbindlichkeiten aus Lieferungen\nund Leistungen | 100",
    "Total assets": "Total | 100\nassets",
    "Créances clients et comptes rattachés": "Créances clients\net comptes rattachés | 100",
    "Livestock and similar inventories": "Livestock and similar\ninventories | 100",
    "Trade and Other Payables": "Trade and Other\nPayables | 100",
    "Total Assets": "Total\nAssets | 100",
    "Creditors: Amounts Falling Due Within One Year": "Creditors: Amounts Falling Due | 100\nWithin One Year",
    "Umlaufvermögen gesamt": "Umlaufvermögen\ngesamt | 100",
    "Zobowiązania z tytułu dostaw i usług": "Zobowiązania z tytułu\ndostaw i usług | 100",
    "Livestock (cattle and sheep)": "Livestock (cattle\nand sheep) | 100",
    "Debts (086 + 087)": "Debts (086 +\n087) | 100",
    "Debts (086 - 087)": "Debts\n(086 - 087) | 100",
    "Livestock (old beasts)": "Livestock | 100\n(old beasts)",
    "Livestock and Beasts": "Livestock and | 100\nBeasts",
    "Livestock & Beasts": "Livestock & | 100\nBeasts",
    "LIVESTOCK AND BEASTS": "LIVESTOCK\nAND BEASTS | 100",
    "Depreciation and amortisation of old and new machines": "Depreciation and\namortisation of old\nand new machines | 100",
    "Depreciation of old and of new machines": "Depreciation of | 100\nold and of\nnew machines",
    "Long-term provisions": "Long-term\nprovisions | 100",
    "Total current liabilities": "Total current | 100\nliabilities",
    "TOTAL ASSETS LESS CURRENT LIABILITIES": "TOTAL ASSETS LESS CURRENT | 100\nLIABILITIES",
}


@pytest.mark.parametrize("label", WRAPPED)
def test_halves_of_one_label(label: str) -> None:
    found = told(f" | 2024\nCash | 10\nInventories | 30\n{WRAPPED[label]}\nShare capital | 5")
    assert list(found) == ["Cash", "Inventories", label, "Share capital"]
    assert found[label] == {2024: 100}


NOT_WRAPPED = {
    "headings": ("Current assets\nCash | 10\nNon-current assets\nGoodwill | 5", 4),
    "a heading with a colon": ("Thereof:\nwages | 10\nRent | 5\nTravel | 3", 4),
    "parts in small letters below a line": ("Debtors | 10\nof which after one year | 5\nCash | 3", 3),
    "all labels in small letters": ("operating costs\nwages | 10\nrent | 5\ntravel | 3", 4),
    "owners of a company over its capital": (
        "Equity attributable to owners of the Company\nShare capital | 10\nRetained profits | 5\nReserves | 3",
        4,
    ),
    "a total and the next heading": ("Cash | 10\nTotal | 10\nCurrent liabilities\nTax | 5", 4),
    "a total and the other side's heading": ("Debtors | 10\nTOTAL | 10\nASSETS\nCash | 5", 4),
    "a French total and a heading": ("Capital | 10\nTotal | 10\nActif\nCaisse | 5", 4),
    "a word for when all below is due": ("Current\nTrade payables | 10\nLoans | 5\nRent | 3", 4),
    "a row between": ("Total current\n\nassets | 10\nCash | 5\nRent | 3", 4),
    "a bare total above its parts": ("Passiva\nTotal | 15\nKapital | 10\nSchulden | 5", 4),
    "two lines with amounts": ("Trade and other | 60\npayables | 40\nCash | 5\nRent | 3", 4),
    "letters that number lines": ("GOODS\nA BEASTS | 10\nB RENT | 5\nC TRAVEL | 3", 4),
    "a bracket that nothing closes": ("Beasts (cattle\nSheep | 10\nRent | 5\nTravel | 3", 4),
    "a lettered line that ends in brackets": ("Beasts | 10\n(b) Sheep (net)\nRent | 5\nTravel | 3", 4),
    "several parts that say when due": (
        "Long-term\nprovisions | 10\nloans | 5\nRent | 3\nTax | 2\nFees | 1\nTax back | 1",
        7,
    ),
    "a number of its own": ("Shares in\nb) other firms | 10\nMiete | 3", 3),
    "a heading in brackets": ("Goods | 10\n(Current liabilities)\nTax | 5\nRent | 3", 4),
    "what is taken off, in brackets": ("Own means\n(Payouts of beasts) | 10\nRent | 5\nTravel | 3", 4),
    "several parts in small letters": ("Inventories\nraw materials | 10\nfinished goods | 5\nRent | 3", 4),
    "a heading with a first part when due": ("Debiti\nesigibili entro l'esercizio successivo | 10\nCassa | 5", 3),
    "numbered parts": ("Personalaufwand\na) Löhne | 10\nb) Abgaben | 5\nMiete | 3", 4),
}


@pytest.mark.parametrize("kind", NOT_WRAPPED)
def test_other_neighbours_stay_apart(kind: str) -> None:
    drawn, lines = NOT_WRAPPED[kind]
    assert len(labels(f" | 2024\n{drawn}")) == lines


@pytest.mark.parametrize("drawn", ["Debts (086 +\n087 + | 10", "Debts (086 + | 4\n087) | 10"])
def test_numbers_below_a_label_that_do_not_end_it_name_nothing(drawn: str) -> None:
    assert labels(f" | 2024\n{drawn}\nRent | 5\nTravel | 3") == ["Debts (086 +", "", "Rent", "Travel"]


def test_a_label_that_a_section_begins_with_goes_on_from_nothing() -> None:
    upper, lower = RowLabel(1, "Trade and other", "Trade and other"), RowLabel(1, "payables", "payables")
    assert list(unwrapped({1: upper, 2: lower}, {2})) == [2]
    assert list(unwrapped({1: upper, 2: lower._replace(sections=((0, "Liabilities"),))}, {2})) == [1, 2]


@pytest.mark.parametrize(
    ("upper", "lower", "goes_on"),
    [
        ("Livestock and", "of beasts", True),  # nobody knows what it is, and no other label begins with a small letter
        ("Livestock and similar", "inventories", True),
        ("livestock old", "similar beasts", False),
        ("Livestock", "a) beasts", False),
        ("Livestock in", "b) beasts", False),
        ("Cash", "held in Zurich", False),  # that is known by itself
        ("Current assets", "inventories", False),
    ],
)
def test_a_label_without_amounts_goes_on_in_small_letters(upper: str, lower: str, goes_on: bool) -> None:
    assert _goes_on(upper, lower, CAPITAL, is_heading=True, is_alone=True) is goes_on


@pytest.mark.parametrize(("upper", "lower"), [("Livestock old", "with beasts"), ("Livestock similar", "inventories")])
def test_where_labels_begin_in_small_letters_none_tells_that_one_goes_on(upper: str, lower: str) -> None:
    assert _goes_on(upper, lower, CAPITAL, is_heading=True, is_alone=True)
    assert not _goes_on(upper, lower, SMALL, is_heading=True, is_alone=True)


@pytest.mark.parametrize(
    ("upper", "lower", "goes_on"),
    [
        ("Livestock old", "similar beasts", True),
        ("Livestock old", "inventories", False),
        ("Trade receivables", "net", False),
    ],
)
def test_a_label_with_amounts_goes_on_in_what_is_no_line_itself(upper: str, lower: str, goes_on: bool) -> None:
    assert _goes_on(upper, lower, CAPITAL, is_heading=False, is_alone=True) is goes_on


@pytest.mark.parametrize(("small", "capital", "is_told"), [(3, 7, True), (4, 6, False), (0, 0, False), (0, 1, True)])
def test_a_small_letter_tells_where_most_labels_begin_in_capitals(small: int, capital: int, is_told: bool) -> None:
    texts = [*["cash"] * small, *["Cash"] * capital, "2024", "5 % notes"]
    assert _begin_in_capitals([RowLabel(0, text, text) for text in texts]) is is_told


@pytest.mark.parametrize(
    ("habits", "is_heading", "upper", "lower", "goes_on"),
    [
        (CAPITAL, False, "Other", "Current assets", False),  # that heads what follows, where no other label is cut
        (CUT, False, "Other", "Current assets", True),
        (CAPITAL, False, "Total assets less current", "Liabilities", True),
        (CAPITAL, True, "Debiti", "esigibili entro l'esercizio successivo", False),  # and others later
        (CAPITAL, True, "Debiti verso", "banche", True),
        (CAPITAL, True, "a", "Liabilities", False),  # a letter of a form
    ],
)
def test_halves_that_are_known_together(
    habits: _Habits, is_heading: bool, upper: str, lower: str, goes_on: bool
) -> None:
    assert _goes_on(upper, lower, habits, is_heading=is_heading, is_alone=True) is goes_on


@pytest.mark.parametrize(
    ("labels", "is_cut"), [(["Cash and", "sheep", "Rent of", "barns"], True), (["Cash and", "sheep"], False)]
)
def test_a_table_where_two_labels_are_surely_cut(labels: list[str], is_cut: bool) -> None:
    assert _habits({row: RowLabel(1, text, text) for row, text in enumerate(labels)}).is_cut is is_cut


@pytest.mark.parametrize(
    ("heading", "others", "own"),
    [
        ("Forderungen aus Lieferungen und Leistungen", "gegenüber Dritten", "gegenüber Beteiligungen"),
        ("Créances clients :", "envers des tiers", "envers des participations"),
    ],
)
def test_a_line_that_only_says_who_owes_goes_on_from_its_heading(heading: str, others: str, own: str) -> None:
    drawn = f"{heading}\n{others} | 30 | 20\n{own} | 25 | 15\nTotal | 55 | 35"
    name = heading.rstrip(" :")
    (table,) = tables(f"Bilanz\n | 2024 | 2023\nKasse | 50 | 40\n{drawn}\n{own} | 9 | 8")
    read = [line.label for line in table.lines if line.values]
    assert read == ["Kasse", f"{name} {others}", f"{name} {own}", "Total", own]
