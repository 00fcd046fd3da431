from __future__ import annotations

import pytest

from finvet.model import StatementName
from finvet.spreading.mapping.of_which import parts_of
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.layout import tables_of
from tests.books import book, sheet
from tests.spreading.mapping.test_mapping import mapped


@pytest.mark.parametrize(
    ("income", "interest", "costs"),
    [
        ("Przychody finansowe", "- w tym odsetki", "Koszty finansowe"),
        ("Finanzerträge", "davon Zinserträge", "Finanzaufwendungen"),
        ("Finance income", "of which interest income", "Finance costs"),
    ],
)
def test_interest_shown_apart_is_what_the_part_says(income: str, interest: str, costs: str) -> None:
    found = mapped("IS", f"{income} | 120 | 85\n{interest} | 21 | 37\n{costs} | 414 | 439")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [3]


@pytest.mark.parametrize(
    ("income", "part"),
    [
        ("Interest income", "of which interest income from affiliates"),
        ("Przychody finansowe", "- w tym od jednostek powiązanych"),
        ("Sonstige Zinsen und ähnliche Erträge", "davon aus verbundenen Unternehmen"),
    ],
)
def test_a_part_that_says_no_more_leaves_the_whole(income: str, part: str) -> None:
    found = mapped("IS", f"{income} | 120 | 85\n{part} | 21 | 37\nRevenue | 4140 | 4390")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [2]


def test_what_is_larger_than_the_line_above_is_no_part_of_it() -> None:
    found = mapped("IS", "Przychody finansowe | 120 | 85\n- w tym odsetki | 210 | 370\nKoszty finansowe | 41 | 43")
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [2]


def guesses(statement: StatementName, drawn: str) -> dict[str, tuple[int, bool]]:
    """The row of each item, and whether it is a guess."""
    return {m.item: (m.line.row, m.ambiguous) for m in mapped(statement, drawn).mapped}


@pytest.mark.parametrize(
    ("income", "interest", "costs", "expense"),
    [
        ("Produits financiers", "dont intérêts", "Charges financières", "dont intérêts sur emprunts"),
        ("Finanzerträge", "davon Zinsen", "Finanzaufwendungen", "davon Zinsen"),
        ("Finance income", "of which interest", "Finance costs", "of which interest on loans"),
    ],
)
def test_interest_that_only_words_tell_is_what_the_part_says(
    income: str, interest: str, costs: str, expense: str
) -> None:
    found = mapped("IS", f"{income} | 120 | 85\n{interest} | 21 | 37\n{costs} | 414 | 439\n{expense} | 300 | 310")
    assert {m.item: m.line.row for m in found.mapped} == {"interest_income": 3, "interest_expense": 5}


def test_a_part_that_is_said_to_be_interest_on_loans_may_not_be_all() -> None:
    found = mapped(
        "IS", "Charges financières | 414 | 439\ndont intérêts sur emprunts | 300 | 310\nProduits financiers | 9 | 8"
    )
    assert [m.by_grammar for m in found.mapped if m.item == "interest_expense"] == [True]


@pytest.mark.parametrize(
    ("whole", "item", "part"),
    [
        ("Emprunts auprès des établissements de crédit", "bank_overdrafts", "dont concours bancaires courants"),
        ("Immobilisations incorporelles", "goodwill", "dont fonds commercial"),
        ("Cash and cash equivalents", "restricted_cash", "of which restricted cash"),
    ],
)
def test_a_part_of_another_item_is_a_guess_for_both_would_be_counted(whole: str, item: str, part: str) -> None:
    drawn = f"{whole} | 410 | 460\n{part} | 60 | 80\nStocks | 35 | 33\nTrade receivables | 25 | 24"
    assert guesses("BS", drawn)[item] == (3, True)
    assert not any(is_guess for name, (_, is_guess) in guesses("BS", drawn).items() if name != item)
    beside = guesses("BS", drawn.replace("dont ", "").replace("of which ", ""))
    assert not beside[item][1]


def test_a_part_is_on_the_side_of_its_whole() -> None:
    """Italian says "due after the year" of receivables and debts alike."""
    drawn = (
        "Crediti verso clienti | 700 | 650\ndi cui esigibili oltre l'esercizio successivo | 40 | 30\nRimanenze | 9 | 8"
    )
    assert guesses("BS", drawn) == {
        "trade_receivables": (2, False), "long_term_receivables": (3, True), "inventories": (4, False),
    }  # fmt: skip
    debts = "Debiti verso banche | 600 | 620\ndi cui esigibili oltre l'esercizio successivo | 400 | 430\nDebiti verso fornitori | 45 | 42"
    assert guesses("BS", debts) == {
        "financial_debt_unsplit": (2, True), "long_term_debt": (3, False), "trade_payables": (4, False),
    }  # fmt: skip


def test_loans_of_which_a_part_is_due_within_a_year_are_not_all_due() -> None:
    drawn = "Bank loans | 220 | 217\n{} | 40 | 38\nTrade payables | 35 | 33\nTotal liabilities | 255 | 250"
    assert guesses("BS", drawn.format("of which due within one year"))["short_term_debt"] == (2, True)
    assert guesses("BS", drawn.format("of which secured"))["short_term_debt"] == (2, False)


WAGES = """
Koszty działalności operacyjnej | {} | {}
Wynagrodzenia | 250 | 230
Ubezpieczenia społeczne i inne świadczenia, w tym: | 60 | 55
{} | {} | 23
Zużycie materiałów i energii | 500 | 470
"""


def test_the_line_below_what_announces_its_parts_is_not_added() -> None:
    found = mapped("IS", WAGES.format(810, 755, "emerytalne", 25))
    assert [m.line.row for m in found.mapped if m.item == "personnel_expenses" and not m.part] == [3, 4]
    assert all(m.tied for m in found.mapped if not m.part)


@pytest.mark.parametrize(
    ("label", "amount"),
    [("Usługi obce", 25), ("e) usługi obce", 25), ("usługi obce", 99)],
    ids=["capital", "letter", "large"],
)
def test_a_line_of_the_statement_is_no_part_of_what_announces_some(label: str, amount: int) -> None:
    found = mapped("IS", WAGES.format(810 + amount, 778, label, amount))
    assert [m.line.row for m in found.mapped if m.item == "external_services" and not m.part] == [5]


def test_parts_that_add_up_to_what_announces_them_are_added() -> None:
    found = mapped(
        "IS", "Koszty finansowe, w tym: | 100 | 90\nodsetki | 70 | 60\nróżnice kursowe | 30 | 30\nZysk netto | 5 | 4"
    )
    assert [(m.item, m.part) for m in found.mapped if m.line.row == 3] == [("interest_expense", False)]


def test_a_part_that_is_announced_stands_in_no_sum() -> None:
    found = mapped("IS", """
Przychody finansowe | 60 | 50
Odsetki, w tym: | 40 | 30
od jednostek powiązanych | 10 | 5
Inne | 20 | 20
Koszty finansowe | 180 | 170
Zysk brutto | 900 | 700
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "interest_income"] == [3]


def test_a_part_that_is_announced_is_one_of_its_item() -> None:
    found = mapped("BS", "Zapasy, w tym: | 100 | 90\nmateriały | 60 | 50\nŚrodki pieniężne | 9 | 8\nNależności | 7 | 8")
    assert [(m.line.row, m.part) for m in found.mapped if m.item == "inventories"] == [(2, False), (3, True)]


def test_parts_that_add_up_are_no_parts_apart() -> None:
    drawn = " | 2024 | 2023\nKoszty finansowe, w tym: | 100 | 90\nodsetki | 70 | 60\nróżnice kursowe | 30 | {}"
    (added,), (partial,) = (tables_of(book(sheet(drawn.format(rest)))) for rest in (30, 20))
    assert [parts_of(labelled_lines(table.lines)).announced for table in (added, partial)] == [set(), {1}]


def test_what_words_say_of_a_part_that_is_no_interest_leaves_the_whole() -> None:
    drawn = "Trade payables | 600 | 550\nof which dues to micro and small enterprises | 90 | 80\nStocks | 9 | 8"
    assert guesses("BS", drawn)["trade_payables"] == (2, False)


@pytest.mark.parametrize("part", ["of which trade payables", "of which total current liabilities"])
def test_a_part_on_the_other_side_or_wider_than_its_whole_is_none(part: str) -> None:
    drawn = f"Other receivables | 90 | 80\n{part} | 10 | 9\nInventories | 9 | 8"
    assert guesses("BS", drawn).keys() == {"other_receivables", "inventories"}


WHOLES = [
    ("Current liabilities", "of which trade", "trade_payables"),
    ("Current liabilities", "of which to banks", "short_term_debt"),
    ("Current assets", "of which trade", "trade_receivables"),
    ("Zobowiązania krótkoterminowe", "w tym z tyt. dostaw i usług", "trade_payables"),
    ("Krátkodobé závazky", "z toho: z obchodních vztahů", "trade_payables"),
    ("Kurzfristige Verbindlichkeiten", "davon aus Lieferungen und Leistungen", "trade_payables"),
    ("Debiti a breve termine", "di cui verso fornitori", "trade_payables"),
]


@pytest.mark.parametrize(("whole", "part", "item"), WHOLES)
def test_a_part_that_says_nothing_by_itself_is_of_its_whole(whole: str, part: str, item: str) -> None:
    assert item in guesses("BS", f"{whole} | 600 | 550\n{part} | 90 | 80\nTotal assets | 900 | 800")
    assert item not in guesses("BS", f"{whole} | 60 | 55\n{part} | 90 | 80\nTotal assets | 900 | 800")


@pytest.mark.parametrize(
    ("whole", "part", "kept"),
    [
        ("Trade and bills receivables", "of which: trade receivables", 931),
        ("应收票据及应收账款", "其中:应收账款", 931),
        ("Trade and other receivables", "of which: trade receivables", 880),
        ("Кредиторская задолженность", "в том числе: расчеты с поставщиками и подрядчиками", 880),
    ],
)
def test_notes_and_accounts_are_all_of_trade_with_a_kind_of_it_below(whole: str, part: str, kept: float) -> None:
    found = mapped("BS", f"{whole} | 931 | 835\n{part} | 880 | 790")
    trade = [m.line.values for m in found.mapped if m.item in ("trade_receivables", "trade_payables")]
    assert [kept in values.values() for values in trade] == [True]
