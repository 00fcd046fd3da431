from __future__ import annotations

import pytest

from finvet.spreading.mapping.blocks import side_of
from tests.spreading.mapping.test_mapping import items, mapped


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


def test_what_is_surely_of_the_other_side_ends_the_block_of_a_total_above_it() -> None:
    every = {"goodwill", "inventories", "long_term_debt"}
    assert every <= set(items(mapped("BS", BY_NAME)))
    assert every <= set(items(mapped("BS", "\n".join(reversed(BY_NAME.strip().split("\n"))))))


def test_own_shares_may_stand_among_the_assets() -> None:
    found = mapped("BS", """
Current assets | 900 | 800
Inventories | 500 | 450
Treasury shares | 0 | 0
Cash and cash equivalents | 400 | 350
""")  # fmt: skip
    assert "treasury_shares" not in items(found)


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


SUMMARY = """
Non-current assets | 1000 | 900
Inventories | 450 | 400
Other current assets | 50 | 40
Cash and cash equivalents | 30 | 20
Total assets | {} | {}
"""


def test_stocks_that_are_added_to_fixed_assets_stand_beside_them() -> None:
    inside = ["total_noncurrent_assets", "total_assets"]
    assert items(mapped("BS", SUMMARY.format(1530, 1360))) == [
        "total_noncurrent_assets", "inventories", "other_current_assets", "cash_and_equivalents", "total_assets",
    ]  # fmt: skip
    assert items(mapped("BS", SUMMARY.format(1000, 900))) == inside


@pytest.mark.parametrize("label", ["Deferred tax", "Other current"])
def test_assets_between_two_totals_as_large_are_of_the_one_above_them(label: str) -> None:
    found = mapped("BS", f"""
Total assets | 190 | 160
Cash at bank | 100 | 90
Trade receivables | 40 | 30
{label} | 50 | 40
Total equity and liabilities | 190 | 160
Trade payables | 80 | 60
{label} | 10 | 20
Share capital | 100 | 80
""")  # fmt: skip
    sides = ["total_assets"] * 4 + ["total_liabilities_and_equity"] * 4
    assert [side_of(m.item) for m in found.mapped] == sides
    assert not found.unmatched


def test_debts_that_are_added_to_a_total_of_debts_above_them_are_none_of_it() -> None:
    found = mapped("BS", """
Total assets | 930 | 975
Equity | 400 | 430
Non-current liabilities | 200 | 190
Bank loans | 70 | 75
Trade payables | 150 | 160
Other payables | 110 | 120
Total equity and liabilities | 930 | 975
""")  # fmt: skip
    assert "total_noncurrent_liabilities" in items(found)
    assert {"trade_payables", "other_current_liabilities"} <= set(items(found))
    assert "long_term_debt" not in items(found)


def test_an_asset_that_is_added_to_all_that_is_current_is_not_current() -> None:
    found = mapped("BS", """
Total fixed assets | 802 | 790
Investments and deposits | 158 | 152
Stocks | 988 | 900
Trade debtors | 1005 | 980
Cash | 635 | 610
Total current assets | 2628 | 2490
Total assets | 3588 | 3432
""")  # fmt: skip
    assert items(found)[1] == "long_term_investments"


def test_what_is_hardly_ever_current_ends_a_current_block_whose_total_stands_above() -> None:
    found = mapped("BS", """
Ativo Total | 80 | 76
Ativo Circulante | 48 | 45
Caixa e Equivalentes de Caixa | 30 | 28
Aplicações Financeiras | 6 | 6
Estoques | 12 | 11
Ativo Realizável a Longo Prazo | 3 | 2
Investimentos | 2 | 1
Imobilizado | 27 | 28
Passivo Total | 80 | 76
""")  # fmt: skip
    assert items(found)[3:8] == [
        "short_term_investments", "inventories", "other_noncurrent_assets", "long_term_investments",
        "property_plant_equipment",
    ]  # fmt: skip


def test_a_total_that_its_lines_miss_heads_none_of_those_due_at_another_time_below_it() -> None:
    found = mapped("BS", """
Langfristige Finanzschulden | 400 | 420
Langfristige sonstige Verbindlichkeiten | 70 | 31
Langfristige Rückstellungen und Verbindlichkeiten | 897 | 750
Verbindlichkeiten aus Lieferungen und Leistungen | 690 | 760
Kurzfristige Finanzschulden | 295 | 368
Kurzfristige sonstige Verbindlichkeiten | 738 | 671
Kurzfristige Rückstellungen und Verbindlichkeiten | 2540 | 2195
""")  # fmt: skip
    assert items(found) == [
        "long_term_debt",
        "other_noncurrent_liabilities",
        "total_noncurrent_liabilities",
        "trade_payables",
        "short_term_debt",
        "other_current_liabilities",
        "total_current_liabilities",
    ]


def test_a_total_of_debts_heads_those_of_its_time_below_it_whatever_stands_above() -> None:
    found = mapped("BS", """
Other non-current liabilities | 70 | 30
Non-current liabilities | 497 | 450
Long-term loans | 400 | 420
Trade payables | 90 | 60
Other liabilities | 38 | 67
""")  # fmt: skip
    assert items(found)[3:] == ["other_noncurrent_liabilities"]
