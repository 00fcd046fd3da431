from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped


def test_words_that_stand_on_the_other_side_than_their_total_are_no_reading() -> None:
    found = mapped("BS", """
Activo no corriente | 300 | 310
Inversiones financieras a largo plazo | 200 | 210
Instrumentos de patrimonio | 150 | 160
Otros valores | 50 | 50
Inmovilizado material | 100 | 100
""")  # fmt: skip
    assert items(found) == ["total_noncurrent_assets", "long_term_investments", "property_plant_equipment"]


@pytest.mark.parametrize("debts", ["Liabilities", "Owed in all"])
def test_assets_that_liabilities_and_equity_come_to_are_their_equal_and_no_whole(debts: str) -> None:
    found = mapped("BS", f"Assets | 900 | 800\n{debts} | 600 | 540\nShareholders' equity | 300 | 260")
    known = ["total_liabilities"] if debts == "Liabilities" else []
    assert items(found) == ["total_assets", *known, "total_equity"]


def test_creditors_within_those_due_within_a_year_do_not_end_their_block() -> None:
    found = mapped("BS", """
Zobowiązania krótkoterminowe | 500 | 480
Zobowiązania wobec pozostałych jednostek | 500 | 480
kredyty i pożyczki | 100 | 90
""")  # fmt: skip
    assert items(found)[-1] == "short_term_debt"


def test_a_heading_within_the_block_of_the_sum_says_more() -> None:
    found = mapped("BS", """
Non-current liabilities
Borrowings | 100 | 120
Total non-current liabilities | 100 | 120
Current liabilities
Trade payables | 10 | 20
Borrowings | 30 | 30
Total liabilities | 140 | 170
""")  # fmt: skip
    assert items(found) == [
        "long_term_debt", "total_noncurrent_liabilities", "trade_payables", "short_term_debt", "total_liabilities",
    ]  # fmt: skip


def test_a_label_of_either_side_is_of_the_side_that_its_table_shows() -> None:
    deferred = "Latente Steuern | 30 | 40\n"
    claims = mapped("BS", deferred + "Gezeichnetes Kapital | 70 | 60\nSumme Passiva | 150 | 150")
    assert items(claims)[0] == "deferred_tax_liabilities"
    assets = mapped("BS", deferred + "Vorräte | 70 | 60\nSumme Aktiva | 150 | 150")
    assert items(assets)[0] == "deferred_tax_assets"


def test_what_is_added_to_a_current_block_is_not_current_itself() -> None:
    found = mapped("BS", """
Trade payables | 100 | 120
Amounts owed to related parties | 50 | 40
Total current liabilities | 150 | 160
Amounts owed to related parties | 30 | 33
Bank loans | 70 | 90
Total liabilities | 250 | 283
""")  # fmt: skip
    assert items(found) == [
        "trade_payables", "related_party_payables_current", "total_current_liabilities",
        "related_party_payables_noncurrent", "long_term_debt", "total_liabilities",
    ]  # fmt: skip


def test_a_total_above_its_parts_holds_nothing_behind_them() -> None:
    found = mapped("BS", """
Anlagevermögen | 300 | 310
Sachanlagen | 200 | 205
Immaterielle Vermögensgegenstände | 100 | 105
Umlaufvermögen | 100 | 110
Vorräte | 60 | 65
Kassenbestand | 40 | 45
Aktive latente Steuern | 17 | 16
Summe Aktiva | 417 | 436
""")  # fmt: skip
    assert "deferred_tax_assets" in items(found)


@pytest.mark.parametrize("unknown", ["Partners' current account", "Due from partners"])
def test_a_line_among_capital_that_its_words_alone_make_a_receivable_is_none(unknown: str) -> None:
    capital = f"Partners' contribution | 187 | 187\n{unknown} | 962 | 807\nShare premium | 170 | 142\n | 1319 | 1136"
    assert "related_party_receivables_current" not in items(mapped("BS", capital))
    assets = f"Trade receivables | 187 | 187\n{unknown} | 962 | 807\nInventories | 170 | 142\n | 1319 | 1136"
    assert "related_party_receivables_current" in items(mapped("BS", assets))


NUMBERED = """
{0} | 800 | 700
{1} | 300 | 250
{2} | 90 | 80
{3} | 410 | 370
"""


@pytest.mark.parametrize(
    ("labels", "item"),
    [
        (("F. Total assets less current liabilities", "G. Creditors: amounts falling due after more than one year", "H. Provisions", "J. Capital and reserves"), "provisions_total"),
        (("F. TOTAL ACTIVE MINUS DATORII CURENTE", "G. DATORII: SUMELE CARE TREBUIE PLĂTITE ÎNTR-O PERIOADĂ MAI MARE DE UN AN", "H. PROVIZIOANE", "CAPITALURI PROPRII - TOTAL"), "provisions_total"),
        (("Total assets less current liabilities", "Non-current liabilities", "Provisions", "Total equity"), "provisions_noncurrent"),
    ],
)  # fmt: skip
def test_what_is_numbered_and_added_up_like_a_block_is_beside_it(labels: tuple[str, ...], item: str) -> None:
    found = mapped("BS", NUMBERED.format(*labels))
    assert [m.item for m in found.mapped if m.line.row == 4] == [item]


def test_what_is_numbered_inside_a_block_is_in_it() -> None:
    found = mapped("BS", """
G. Non-current liabilities | 390 | 330
I. Bank loans | 300 | 250
II. Provisions | 90 | 80
""")  # fmt: skip
    assert [m.item for m in found.mapped][1:] == ["long_term_debt", "provisions_noncurrent"]


@pytest.mark.parametrize(
    ("tax", "lines"),
    [
        ("Omzetbelasting", ("Vlottende activa", "Voorraden", "Handelsdebiteuren", "Totaal vlottende activa")),
        ("Sociala avgifter och skatter", ("Omsättningstillgångar", "Varulager", "Kundfordringar", "Summa omsättningstillgångar")),
        ("VAT", ("Current assets", "Inventories", "Trade receivables", "Total current assets")),
    ],
)  # fmt: skip
def test_a_tax_that_names_no_side_is_refunded_where_it_stands_among_assets(tax: str, lines: tuple[str, ...]) -> None:
    heading, stocks, trade, total = lines
    drawn = f"{heading}\n{stocks} | 900 | 800\n{trade} | 4044 | 3367\n{tax} | 196 | 164\n{total} | 5140 | 4331"
    found = {m.line.label: m for m in mapped("BS", drawn).mapped}
    assert (found[tax].item, found[tax].exact) == ("other_receivables", False)
    owed = {m.line.label: m.item for m in mapped("BS", drawn.replace(tax, "VAT payable")).mapped}
    assert "VAT payable" not in owed


@pytest.mark.parametrize("tax", ["Moms och särskilda punktskatter", "Aktuella skatteskulder", "Skatteskulder"])
def test_a_tax_of_which_a_word_is_not_known_or_says_that_it_is_owed_is_not_taken_for_a_refund(tax: str) -> None:
    found = mapped("BS", f"""
Omsättningstillgångar
Varulager | 900 | 800
Kundfordringar | 4044 | 3367
{tax} | 196 | 164
Summa omsättningstillgångar | 5140 | 4331
""")  # fmt: skip
    assert tax not in {m.line.label for m in found.mapped}


DEFERRED = [
    ("II. Crediti", "verso clienti", "imposte anticipate", "C. Attivo circolante", "Disponibilità liquide"),
    ("Tilgodehavender", "Tilgodehavender fra salg og tjenesteydelser", "Udskudt skatteaktiv", "Omsætningsaktiver i alt", "Likvide beholdninger"),
]  # fmt: skip


@pytest.mark.parametrize("labels", DEFERRED)
def test_deferred_tax_may_stand_among_receivables(labels: tuple[str, ...]) -> None:
    block, customers, deferred, total, cash = labels
    found = mapped("BS", f"{block}\n{customers} | 70 | 60\n{deferred} | 9 | 8\n{cash} | 30 | 40\n{total} | 109 | 108")
    assert [m.item for m in found.mapped if m.line.label == deferred] == ["deferred_tax_assets"]


def test_deferred_tax_assets_are_no_debt() -> None:
    found = mapped("BS", """
Current liabilities
Trade payables | 70 | 60
Deferred tax assets | 9 | 8
Total current liabilities | 79 | 68
""")  # fmt: skip
    assert "deferred_tax_assets" not in [m.item for m in found.mapped]


BY_NAME = """
AccountsPayable | 4292 | 4045
AccountsReceivable | 1032 | 971
CashAndCashEquivalents | 6113 | 5100
CurrentAssets | 23722 | 22776
CurrentLiabilities | 21842 | 21460
Goodwill | 17 | 16
Inventory | 3821 | 2888
LongTermDebt | 15308 | 13447
RetainedEarnings | 26453 | 24104
StockholdersEquity | 26245 | 23404
TotalAssets | 67688 | 62267
"""


def test_nothing_stands_under_anything_in_a_list_by_name() -> None:
    assert {"goodwill", "inventories", "long_term_debt"} <= set(items(mapped("BS", BY_NAME)))
    first, *rest = BY_NAME.strip("\n").split("\n")
    turned = "\n".join([rest[3], first, *rest[:3], *rest[4:]])  # current liabilities stand over all others
    assert "goodwill" not in items(mapped("BS", "\n".join(reversed(turned.split("\n")))))


def test_a_sum_without_a_name_closes_its_heading_where_what_follows_cannot_stand_there() -> None:
    found = mapped("BS", """
PASSIF
À court terme
Fournisseurs | 500 | 450
Emprunt bancaire | 100 | 110
 | 600 | 560
Dette à long terme | 300 | 330
Dû à un actionnaire | 50 | 60
 | 950 | 950
CAPITAUX PROPRES
Capital-actions | 400 | 400
Bénéfices non répartis | 150 | 120
 | 550 | 520
""")  # fmt: skip
    assert items(found)[:5] == [
        "trade_payables", "short_term_debt", "total_current_liabilities",
        "long_term_debt", "related_party_payables_noncurrent",
    ]  # fmt: skip


def test_a_side_is_told_by_several_of_its_lines() -> None:
    found = mapped("BS", """
Capital social | 100 | 100
Réserve légale | 10 | 10
Report à nouveau | 90 | 80
Résultat de l'exercice | 40 | 30
Emprunts auprès des établissements de crédit | 200 | 210
Dettes fournisseurs et comptes rattachés | 150 | 140
Dettes fiscales et sociales | 60 | 50
Total général | 650 | 620
""")  # fmt: skip
    assert items(found)[-1] == "total_liabilities_and_equity"


def test_what_is_surely_not_current_ends_a_current_block_that_does_not_add_up() -> None:
    found = mapped("BS", """
Cash | 95 | 118
Trade receivables | 165 | 205
Current assets | 410 | 510
Property, plant and equipment | 540 | 610
Total assets | 950 | 1120
Trade payables | 120 | 148
Current liabilities | 225 | 275
Long-term debt | 185 | 235
Total liabilities | 410 | 510
Equity | 540 | 610
""")  # fmt: skip
    assert {"property_plant_equipment", "long_term_debt"} <= {m.item for m in found.mapped}


def test_plant_behind_a_heading_without_an_amount_stays_out() -> None:
    found = mapped("BS", """
Inventories | 12 | 13
Current liabilities
Long-term debt | 185 | 235
Trade payables | 120 | 148
Total current liabilities | 305 | 383
""")  # fmt: skip
    assert "long_term_debt" not in {m.item for m in found.mapped}
