"""Labels that go on in the next row are put together, and no others."""

from __future__ import annotations

import pytest

from tests.spreading.drawn_tables import labels, told

WRAPPED = {
    "Trade and other payables": "Trade and other\npayables | 100",
    "Total current assets": "Total current\nassets | 100",
    "Creditors: amounts falling due within one year": "Creditors: amounts falling due | 100\nwithin one year",
    "Verbindlichkeiten aus Lieferungen und Leistungen": "Verbindlichkeiten aus Lieferungen\nund Leistungen | 100",
    "Total assets": "Total | 100\nassets",
    "Créances clients et comptes rattachés": "Créances clients\net comptes rattachés | 100",
    "Livestock and similar inventories": "Livestock and similar\ninventories | 100",
    "Zobowiązania z tytułu dostaw i usług": "Zobowiązania z tytułu\ndostaw i usług | 100",
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
    "a total and the next heading": ("Cash | 10\nTotal | 10\nCurrent liabilities\nTax | 5", 4),
    "a total and the other side's heading": ("Debtors | 10\nTOTAL | 10\nASSETS\nCash | 5", 4),
    "a French total and a heading": ("Capital | 10\nTotal | 10\nActif\nCaisse | 5", 4),
    "a word for when all below is due": ("Current\nTrade payables | 10\nLoans | 5\nRent | 3", 4),
    "a row between": ("Total current\n\nassets | 10\nCash | 5\nRent | 3", 4),
    "a bare total above its parts": ("Passiva\nTotal | 15\nKapital | 10\nSchulden | 5", 4),
    "numbered parts": ("Personalaufwand\na) Löhne | 10\nb) Abgaben | 5\nMiete | 3", 4),
}


@pytest.mark.parametrize("kind", NOT_WRAPPED)
def test_other_neighbours_stay_apart(kind: str) -> None:
    drawn, lines = NOT_WRAPPED[kind]
    assert len(labels(f" | 2024\n{drawn}")) == lines
