from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped


def read(drawn: str) -> dict[str, float]:
    """What is read for each item in the first year."""
    found: dict[str, float] = {}
    for m in mapped("BS", drawn).mapped:
        found[m.item] = found.get(m.item, 0) + m.line.values[2]
    return found


@pytest.mark.parametrize(
    ("heading", "shares", "receivables", "total"),
    [
        ("Sijoitukset", "Muut osakkeet ja osuudet", "Muut saamiset", "Pysyvät vastaavat yhteensä"),
        ("Finanzanlagen", "Beteiligungen", "Sonstige Forderungen", "Summe Anlagevermögen"),
        ("Immobilisations financières", "Titres de participation", "Autres créances", "Total actif immobilisé"),
    ],
)
def test_receivables_under_the_heading_of_investments_are_investments(
    heading: str, shares: str, receivables: str, total: str
) -> None:
    found = read(f"{heading}\n{shares} | 104 | 93\n{receivables} | 23 | 22\n{total} | 127 | 115")
    assert found["long_term_investments"] == 127
    assert "other_receivables" not in found


@pytest.mark.parametrize(
    ("heading", "goods", "advances", "end"),
    [
        ("Vaihto-omaisuus", "Valmiit tuotteet", "Ennakkomaksut", "Lyhytaikaiset saamiset\nMyyntisaamiset"),
        ("Vorräte", "Fertige Erzeugnisse", "Geleistete Anzahlungen", "Forderungen aus Lieferungen und Leistungen"),
    ],
)
def test_advances_under_the_heading_of_stocks_are_stocks(heading: str, goods: str, advances: str, end: str) -> None:
    found = read(f"{heading}\n{goods} | 464 | 403\n{advances} | 52 | 48\n{end} | 300 | 310")
    assert (found["inventories"], "prepaid_expenses" in found) == (516, False)


def test_prepaid_expenses_right_below_stocks_are_not() -> None:
    found = read("""
Inventories
Raw materials | 464 | 403
Prepaid expenses | 52 | 48
Total current assets | 516 | 451
""")  # fmt: skip
    assert (found["inventories"], found["prepaid_expenses"]) == (464, 52)


def test_a_label_without_an_amount_of_which_no_line_follows_is_no_heading() -> None:
    found = read(
        "Finanzanlagen | |\nSonstige Forderungen | 23 | 22\nSachanlagen | 104 | 93\nAnlagevermögen | 127 | 115"
    )
    assert "long_term_investments" not in found


def test_what_can_stand_by_itself_is_not_of_the_heading() -> None:
    found = read("""
Finanzanlagen
Beteiligungen | 104 | 93
Sonstige Forderungen | 23 | 22
Summe Umlaufvermögen | 127 | 115
""")  # fmt: skip
    assert found["other_receivables"] == 23


@pytest.mark.parametrize(
    ("heading", "own", "advances"),
    [
        ("Varulager m m", "Råvaror och förnödenheter", "Förskott till leverantörer"),
        ("Inventories", "Raw materials", "Advances to suppliers"),
        ("Vorräte", "Roh-, Hilfs- und Betriebsstoffe", "Geleistete Anzahlungen"),
    ],
)
def test_a_nameless_sum_of_all_under_the_heading_of_an_item_is_that_item(heading: str, own: str, advances: str) -> None:
    drawn = f"{heading}\n{own} | 254 | 279\n{advances} | 21 | 22\n | 275 | 301"
    (whole,) = (m for m in mapped("BS", drawn).mapped)
    assert (whole.item, list(whole.line.values.values())) == ("inventories", [275, 301])


def test_a_line_that_the_nameless_sum_does_not_hold_stays_what_it_is() -> None:
    found = mapped("BS", """
Inventories
Raw materials | 254 | 279
Finished goods | 100 | 90
 | 354 | 369
Advances to suppliers | 21 | 22
""")  # fmt: skip
    assert {m.item for m in found.mapped if m.line.label.startswith("Advances")} == {"prepaid_expenses"}


@pytest.mark.parametrize("heading", ["Trade payables", "(b) Trade payables"])
def test_what_is_numbered_on_under_an_item_and_known_by_its_words_alone_is_of_it(heading: str) -> None:
    found = read(f"""
Current liabilities | |
{heading} | |
(i) Due to micro and small enterprises | 140 | 109
(ii) Due to others | 445 | 347
Other current liabilities | 523 | 493
Short-term borrowings | 100 | 90
Total current liabilities | 1208 | 1039""")
    assert (found["trade_payables"], found["other_current_liabilities"]) == (585, 523)


def test_what_is_numbered_on_and_stands_in_the_dictionary_is_what_it_says() -> None:
    found = read("""
Trade payables
(i) Due to micro and small enterprises | 140 | 109
(ii) Bank overdraft | 445 | 347""")
    assert (found["trade_payables"], found["bank_overdrafts"]) == (140, 445)
