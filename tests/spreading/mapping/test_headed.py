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
