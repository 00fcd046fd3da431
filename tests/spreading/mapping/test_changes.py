"""Balances below "changes in working capital" are changes, in any language, and never balances."""

from __future__ import annotations

import pytest

from finvet.spreading.mapping.changes import as_changes
from finvet.spreading.spread import spread
from finvet.spreading.wording.grammar import grammar_readings
from finvet.spreading.wording.labels import readings
from tests.books import book

CASH_FLOWS = {
    "en": (
        "Cash flow statement", "Net income", "Changes in operating assets and liabilities:", "Trade receivables",
        "Inventories", "Prepaid expenses", "Trade payables", "Net cash from operating activities",
        "Purchase of property, plant and equipment",
    ),
    "es": (
        "Estado de flujos de efectivo", "Resultado neto del ejercicio",
        "Variaciones netas en activos y pasivos operativos:", "Cuentas por cobrar comerciales", "Inventarios",
        "Gastos contratados por anticipado", "Cuentas por pagar comerciales",
        "Efectivo neto provisto por actividades de operación", "Pago por compra de propiedades, planta y equipo",
    ),
    "de": (
        "Kapitalflussrechnung", "Jahresüberschuss", "Veränderung des Nettoumlaufvermögens:",
        "Forderungen aus Lieferungen und Leistungen", "Vorräte", "Rechnungsabgrenzungsposten",
        "Verbindlichkeiten aus Lieferungen und Leistungen", "Cashflow aus laufender Geschäftstätigkeit",
        "Auszahlungen für Investitionen in Sachanlagen",
    ),
    "fr": (
        "Tableau des flux de trésorerie", "Résultat net", "Variation du besoin en fonds de roulement :",
        "Créances clients", "Stocks", "Charges constatées d'avance", "Dettes fournisseurs",
        "Flux net de trésorerie généré par l'activité", "Acquisitions d'immobilisations corporelles",
    ),
    "ru": (
        "Отчёт о движении денежных средств", "Чистая прибыль", "Изменения в оборотном капитале:",
        "Торговая дебиторская задолженность", "Запасы", "Расходы будущих периодов",
        "Торговая кредиторская задолженность", "Чистые денежные средства от операционной деятельности",
        "Приобретение основных средств",
    ),
}  # fmt: skip
AMOUNTS = ("500 | 400", None, "-32 | -21", "-95 | -47", "9 | -4", "185 | 204", "567 | 532", "-100 | -90")
CHANGES = {
    "cf_change_receivables": -32.0,
    "cf_change_inventories": -95.0,
    "cf_change_other_wc": 9.0,
    "cf_change_payables": 185.0,
}


@pytest.mark.parametrize("language", CASH_FLOWS)
@pytest.mark.parametrize("with_title", [True, False])
def test_balances_in_a_cash_flow_are_their_changes(language: str, with_title: bool) -> None:
    title, *labels = CASH_FLOWS[language]
    lines = [label if not told else f"{label} | {told}" for label, told in zip(labels, AMOUNTS, strict=True)]
    found = spread([book("\n".join([title if with_title else "", " | 2024 | 2023", *lines]))])
    assert {item: found.figures[item]["2024"].value for item in CHANGES} == CHANGES
    assert not found.figures.keys() & {"trade_receivables", "inventories", "prepaid_expenses", "trade_payables"}


def test_the_same_labels_in_a_balance_sheet_are_balances() -> None:
    drawn = """
Balance sheet | 2024 | 2023
Trade receivables | 32 | 21
Inventories | 95 | 47
Prepaid expenses | 9 | 4
Total current assets | 136 | 72
Trade payables | 85 | 44
"""
    found = spread([book(drawn)])
    assert found.figures["trade_receivables"]["2024"].value == 32
    assert not [item for item in found.figures if item.startswith("cf_change")]


@pytest.mark.parametrize(
    ("label", "items"),
    [
        ("Trade receivables", {"cf_change_receivables"}),
        ("Vorräte", {"cf_change_inventories"}),
        ("Dettes fournisseurs", {"cf_change_payables"}),
        ("Property, plant and equipment", set()),
        ("Share capital", set()),
        ("Interest payable", set()),
        ("Revenue", set()),
    ],
)
def test_only_working_capital_changes_under_its_own_name(label: str, items: set[str]) -> None:
    found = as_changes(readings(label))
    assert {reading.item for reading in found} == items
    assert not any(reading.exact for reading in found)


def test_words_alone_make_no_change_of_a_cost() -> None:
    found = grammar_readings("Net interest payable", ("en",))
    assert [reading.item for reading in found if reading.statement == "BS"] == ["accrued_expenses"]
    assert as_changes(tuple(reading for reading in found if reading.statement == "BS")) == ()
