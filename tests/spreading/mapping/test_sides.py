from __future__ import annotations

import pytest

from tests.books import spread_of
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


def test_words_for_deferred_tax_may_stand_in_either_block_of_their_side() -> None:
    found = mapped("BS", """
Attivo circolante | 150 | 160
Cred. vs clienti entro | 100 | 110
Cred. per imposte anticipate entro | 10 | 10
Disponibilità liquide | 40 | 40
""")  # fmt: skip
    assert items(found)[2] == "deferred_tax_assets"


@pytest.mark.parametrize("debts", ["Liabilities", "What others get"])
def test_assets_that_liabilities_and_equity_come_to_are_their_equal_and_no_whole(debts: str) -> None:
    found = mapped("BS", f"Assets | 900 | 800\n{debts} | 600 | 540\nShareholders' equity | 300 | 260")
    known = ["total_liabilities"] if debts == "Liabilities" else []
    assert items(found) == ["total_assets", *known, "total_equity"]


def test_a_label_of_either_side_is_of_the_side_that_its_table_shows() -> None:
    deferred = "Latente Steuern | 30 | 40\n"
    claims = mapped("BS", deferred + "Gezeichnetes Kapital | 70 | 60\nSumme Passiva | 150 | 150")
    assert items(claims)[0] == "deferred_tax_liabilities"
    assets = mapped("BS", deferred + "Vorräte | 70 | 60\nSumme Aktiva | 150 | 150")
    assert items(assets)[0] == "deferred_tax_assets"


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


@pytest.mark.parametrize("unknown", ["Partners' current account", "Due from partners"])
def test_a_line_among_capital_that_its_words_alone_make_a_receivable_is_none(unknown: str) -> None:
    capital = f"Partners' contribution | 187 | 187\n{unknown} | 962 | 807\nShare premium | 170 | 142\n | 1319 | 1136"
    assert "related_party_receivables_current" not in items(mapped("BS", capital))
    assets = f"Trade receivables | 187 | 187\n{unknown} | 962 | 807\nInventories | 170 | 142\n | 1319 | 1136"
    assert "related_party_receivables_current" in items(mapped("BS", assets))


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


def test_a_dividend_that_is_proposed_among_equity_is_kept_in_it() -> None:
    drawn = "Egenkapital\nSelskabskapital | 500 | 500\nForeslået udbytte | 100 | 120\nEgenkapital i alt | 600 | 620"
    assert items(mapped("BS", drawn))[1] == "revenue_reserves"
    owed = "Kortfristet gæld\nLeverandørgæld | 500 | 500\nForeslået udbytte | 100 | 120"
    assert items(mapped("BS", owed))[-1] == "dividends_payable"


FUNDS = "Share capital | 900 | 800\nReserves | 50 | 50\nTerm loans | 400 | 300\n{}"
NET_ASSETS = "Fixed assets | 500 | 400\nCurrent assets | 300 | 250\nCurrent liabilities | 100 | 80\nNet current assets | 200 | 170"


@pytest.mark.parametrize(
    "drawn",
    [
        f"{FUNDS.format(NET_ASSETS)}\nProfit & Loss Account | 655 | 585",
        "Inventories | 300 | 200\nCash | 90 | 80\nProfit and loss a/c | 60 | 50\nTotal assets | 450 | 330",
    ],
)
def test_a_profit_and_loss_account_among_assets_is_what_was_lost(drawn: str) -> None:
    assert [m.item for m in mapped("BS", drawn).mapped if m.turned] == ["retained_earnings"]


@pytest.mark.parametrize(
    "drawn",
    [
        f"{NET_ASSETS}\nTerm loans | 100 | 90\nCalled up share capital | 10 | 10\nProfit and loss account | 655 | 585",
        f"{NET_ASSETS}\nProfit and loss account | 655 | 585",
        "Share capital | 300 | 200\nProfit and loss account | 60 | 50\nTotal equity | 360 | 250",
        f"{FUNDS.format(NET_ASSETS)}\nRetained earnings | 655 | 585",
    ],
)
def test_a_profit_and_loss_account_among_funds_is_what_was_kept(drawn: str) -> None:
    found = mapped("BS", drawn).mapped
    assert "retained_earnings" in [m.item for m in found]
    assert not any(m.turned for m in found)


@pytest.mark.parametrize(("total", "confidence"), [("Total equity", "low"), ("Total current liabilities", "high")])
def test_a_dividend_that_equity_adds_up_with_its_shares_is_no_debt_to_rely_on(total: str, confidence: str) -> None:
    above = "Share capital | 100 | 100\nRetained earnings | 300 | 400"
    if total != "Total equity":
        above = "Trade payables | 100 | 100\nTax payable | 300 | 400"
    found = spread_of(f"Balance sheet EUR\n | 2024 | 2023\n{above}\nProposed dividends | 25 | 26\n{total} | 425 | 526")
    assert found.figures["dividends_payable"]["2024"].confidence == confidence
