"""Totals by the lines that they add up: a label that they contradict is no reading, one that says nothing is named."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.totals import are_opposed
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of, values
from tests.spreading.mapping.test_mapping import items, mapped

LIASSE = """
Bilan | 2024 | 2023
Concessions, brevets et droits similaires | 159 | 103
Constructions | 1610 | 1587
Autres participations | 173 | 165
TOTAL (II) | 1942 | 1855
Marchandises | 640 | 505
Clients et comptes rattachés | 1274 | 1312
Disponibilités | 320 | 184
TOTAL (III) | 2234 | 2001
TOTAL GÉNÉRAL (I à VI) | 4176 | 3856
Capital social | 1303 | 1303
Report à nouveau | 800 | 510
TOTAL (I) | 2103 | 1813
Provisions pour risques | 64 | 63
Provisions pour charges | 135 | 143
TOTAL (III) | 199 | 206
Emprunts et dettes auprès des établissements de crédit | 1158 | 1120
Dettes fournisseurs et comptes rattachés | 716 | 717
TOTAL (IV) | 1874 | 1837
TOTAL GÉNÉRAL (I à V) | 4176 | 3856
"""


def figures(found: Statements) -> dict[str, float | None]:
    return {item: row["2024"].value for item, row in found.figures.items() if "2024" in row}


def test_a_number_means_another_total_on_another_page_of_the_form() -> None:
    found = figures(spread([book(LIASSE)]))
    assert found["total_noncurrent_assets"] == 1942
    assert found["total_current_assets"] == 2234
    assert found["total_equity"] == 2103
    assert found["total_assets"] == found["total_liabilities_and_equity"] == 4176
    assert found["inventories"] == 640


def test_a_total_of_debts_without_a_name_is_not_taken_for_the_current_ones() -> None:
    drawn = """
Balance sheet | 2024 | 2023
Trade payables | 40 | 30
Other current liabilities | 22 | 21
Total (IV) | 62 | 51
Total assets | 162 | 150
"""
    found = spread([book(drawn + "Total equity | 100 | 99\nCash | 17 | 19")])
    assert "total_current_liabilities" not in found.figures


@pytest.mark.parametrize(
    "label",
    [
        "Total",
        "TOTAL (rd. 26 la 29)",
        "Total (line 1 to 5)",
        "TOTAL (rd. 01+02-03)",
        "TOTAL (II)",
        "Total III",
        "Summe",
        "Total (I à VI)",
        "合计",
        "",
        "Totale (A)"[:6],
    ],
)
def test_labels_that_only_say_total(label: str) -> None:
    assert says_only_total(label)


@pytest.mark.parametrize(
    "label",
    ["Total assets", "Total (II) actif immobilisé", "Civil works", "Total fixed", "Sales", "Total (12 months)"],
)
def test_labels_that_say_more(label: str) -> None:
    assert not says_only_total(label)


def test_what_is_opposed() -> None:
    assert are_opposed("trade_payables", "total_current_assets")
    assert are_opposed("inventories", "total_noncurrent_assets")
    assert are_opposed("long_term_debt", "total_current_liabilities")
    assert not are_opposed("inventories", "total_current_assets")
    assert not are_opposed("provisions_total", "total_liabilities")


def read(drawn: str) -> dict[str, float]:
    """The latest year's figures."""
    statements = spread([book(sheet(drawn, "Sheet"))])
    return {item: f.value for item, row in statements.figures.items() for f in list(row.values())[-1:] if f.value}


def test_other_income_of_which_the_only_line_has_a_name_is_that_line() -> None:
    drawn = """
Profit and loss | 2023 | 2024
Operating profit | 9118 | 9402
Interest income | 1013 | 1107
Other income | 1013 | 1107
Profit before tax | 10131 | 10509
"""
    found = read(drawn)
    assert found["interest_income"] == 1107
    assert "other_financial_result" not in found
    assert "other_operating_income" not in found


def test_what_is_taken_off_is_no_income_though_its_words_say_so() -> None:
    """Bare "interest" is read by its words alone; here it is paid."""
    drawn = """
Profit and loss | 2023 | 2024
Revenue | 20118 | 20402
Operating profit | 9118 | 9402
Interest | 1013 | 1107
Profit before tax | 8105 | 8295
Net income | 6105 | 6295
"""
    assert "interest_income" not in read(drawn)


def test_a_whole_beside_a_part_of_it_is_the_rest() -> None:
    drawn = """
Balance sheet | 2024 | 2023
Customers | 141 | 153
{label} | 19 | 18
Inventories | 113 | 122
Total current assets | 273 | 293
"""
    assert "other_receivables" in spread([book(drawn.format(label="Debtors"))]).figures
    alone = spread([book(drawn.format(label="Debtors").replace("Customers", "Prepayments"))]).figures
    assert "receivables_total" in alone
    assert "other_receivables" not in alone


@pytest.mark.parametrize(("total", "item"), [("80", "total_liabilities"), ("120", "total_liabilities_and_equity")])
def test_a_label_of_debts_or_of_a_whole_side_is_what_its_amount_says(total: str, item: str) -> None:
    drawn = f"""
Stato patrimoniale | 2024 | 2023
Rimanenze | 40 | 20
Disponibilità liquide | 80 | 70
Totale attivo | 120 | 90
Patrimonio netto | 40 | 30
Totale passivo | {total} | 90
"""
    assert spread([book(drawn)]).figures[item]["2024"].value == pytest.approx(float(total))


def test_the_other_side_that_is_the_sum_of_debts_and_equity_silences_no_debt() -> None:
    found = spread([book("""
Balance sheet | 2024 | 2023
Inventories | 960 | 900
Total assets | 7040 | 6600
Bank loan due within one year | 3300 | 3380
Total liabilities | 3300 | 3380
Total equity | 3740 | 3220
""")])  # fmt: skip
    assert found.figures["short_term_debt"]["2024"].value == 3300


def test_assets_of_which_debts_leave_equity_are_the_whole_side() -> None:
    found = spread([book("""
Balance sheet | 2024 | 2023
Property, plant and equipment | 93 | 84
Assets | 2891 | 2797
Liabilities | 925 | 785
Shareholders' equity | 1966 | 2012
""")])  # fmt: skip
    assert found.figures["total_assets"]["2024"].value == 2891


@pytest.mark.parametrize(
    ("heading", "total", "item"),
    [
        ("Cash at bank and in hand", "Total Cash at bank and in hand", "cash_and_equivalents"),
        ("B. Vorräte", "Summe Vorräte", "inventories"),
        ("4000 - Trade payables", "Total - 4000 - Trade payables", "trade_payables"),
        ("Myyntisaamiset", "Myyntisaamiset yhteensä", "trade_receivables"),
    ],
)
def test_a_total_that_repeats_a_heading_is_its_item(heading: str, total: str, item: str) -> None:
    found = mapped("BS", f"{heading}\nFlurbs | 230 | 157\nGizmos | 40 | 30\n{total} | 270 | 187")
    assert [(m.item, m.line.row) for m in found.mapped] == [(item, 5)]


@pytest.mark.parametrize(
    ("heading", "total"),
    [
        ("Cash at bank and in hand", "Total Flurbs"),
        ("Aineet ja tarvikkeet | 9 | 8", "Aineet ja tarvikkeet yhteensä"),
    ],
)
def test_a_total_of_other_words_or_of_another_line_is_not(heading: str, total: str) -> None:
    found = mapped("BS", f"{heading}\nFlurbs | 230 | 157\nGizmos | 40 | 30\n{total} | 270 | 187")
    assert all(m.line.row != 5 for m in found.mapped)


@pytest.mark.parametrize(
    ("total", "legal", "free"),
    [
        ("Réserves", "Réserve légale", "Réserves disponibles"),
        ("Reserves", "Wettelijke reserve", "Statutaire reserves"),
        ("Reservas", "Reserva legal", "Reservas voluntarias"),
    ],
)
def test_reserves_that_add_up_reserves_of_profits_alone_are_those(total: str, legal: str, free: str) -> None:
    found = mapped("BS", f"{total} | 70 | 60\n{legal} | 20 | 20\n{free} | 50 | 40")
    assert [(m.item, m.line.row, m.ambiguous) for m in found.mapped] == [("revenue_reserves", 2, False)]


def test_reserves_that_add_up_others_too_are_not() -> None:
    found = mapped("BS", "Reserves | 70 | 60\nLegal reserve | 20 | 20\nRevaluation reserve | 50 | 40")
    assert ("revenue_reserves", 2) not in [(m.item, m.line.row) for m in found.mapped]


BOUGHT = """
{0} | 700 | 600
{1} | -40 | -30
{2} | 660 | 570
{3} | 90 | 80
"""


@pytest.mark.parametrize(
    "labels",
    [
        (
            "Achats de marchandises",
            "Variation de stocks (marchandises)",
            "Total des charges d'exploitation",
            "Résultat d'exploitation",
        ),
        (
            "Aprovisionamientos",
            "Variación de existencias de mercaderías",
            "Total gastos de explotación",
            "Resultado de explotación",
        ),
    ],
)
def test_a_rise_in_stocks_is_taken_off_what_was_bought(labels: tuple[str, ...]) -> None:
    found = mapped("IS", BOUGHT.format(*labels))
    assert [m.line.row for m in found.mapped if m.item == "materials_consumed" and not m.ambiguous] == [2, 3]


def test_a_rise_in_stocks_alone_is_not_what_was_bought() -> None:
    found = mapped("IS", BOUGHT.format("Zurbido", "Variazione rimanenze merci", "Totale", "Risultato operativo"))
    assert all(m.item != "materials_consumed" or m.ambiguous for m in found.mapped)


def test_creditors_beside_other_debts_are_those_of_trade() -> None:
    found = mapped("BS", """
Short-term debt | 102 | 106
Creditors | 504 | 456
Other current liabilities | 454 | 469
Total liabilities | 1060 | 1031
""")  # fmt: skip
    assert [m.item for m in found.mapped][1] == "trade_payables"
    alone = mapped("BS", "Creditors | 504 | 456\nProvisions | 454 | 469\nTotal liabilities | 958 | 925")
    assert "trade_payables" not in [m.item for m in alone.mapped]


@pytest.mark.parametrize(
    ("assets", "claims", "current", "equity"),
    [
        ("Total assets", "Liabilities", "Current liabilities", "Equity"),
        ("ATIVO", "PASSIVO", "PASSIVO CIRCULANTE", "PATRIMÔNIO LÍQUIDO"),
    ],
)
def test_liabilities_that_equal_the_assets_hold_equity_too(assets: str, claims: str, current: str, equity: str) -> None:
    found = mapped("BS", f"{assets} | 700 | 550\n{claims} | 700 | 550\n{current} | 500 | 400\n{equity} | 200 | 150")
    assert [m.item for m in found.mapped if m.line.row == 3] == ["total_liabilities_and_equity"]
    less = mapped("BS", f"{assets} | 700 | 550\n{claims} | 500 | 550\n{current} | 300 | 400\n{equity} | 200 | 150")
    assert [m.item for m in less.mapped if m.line.row == 3] == ["total_liabilities"]


def test_a_blank_total_of_a_blank_total_is_no_block_of_the_rest() -> None:
    found = mapped("BS", """
Cash | 280 | 242
Frobnication claim | 3110 | 3009
 | 3390 | 3251
Property and equipment | 3615 | 3625
Software | 173 | 130
 | 7178 | 7006
""")  # fmt: skip
    assert "total_noncurrent_assets" not in [m.item for m in found.mapped]


def test_fixed_assets_beside_what_would_stand_in_them_are_no_block() -> None:
    drawn = """
Fixed assets | 3551 | 3642
Capital work-in-progress | 320 | 301
Investments | 24 | 25
Other assets | 1143 | 757
Total assets | 5038 | 4725
"""
    found = {m.line.label: m.item for m in mapped("BS", drawn).mapped}
    assert found["Fixed assets"] == found["Capital work-in-progress"] == "property_plant_equipment"
    alone = drawn.replace("Capital work-in-progress | 320 | 301\nInvestments | 24 | 25\nOther", "Current").replace(
        "1143 | 757", "1487 | 1083"
    )
    assert {m.line.label: m.item for m in mapped("BS", alone).mapped}["Fixed assets"] == "total_noncurrent_assets"


def test_what_is_left_of_the_claims_without_other_assets_is_no_total_of_claims() -> None:
    drawn = """
Cash | 4610 | 7634
Accounts receivable | 4832 | 5315
Inventory | 3923 | 4249
Property, plant and equipment | 6750 | 7300
Accounts payable | 2496 | 2941
Short-term debt | 800 | 750
Long-term debt | 4500 | 4000
Common stock | 5000 | 5000
Retained earnings | 7319 | 11807
Total current assets | 13365 | 17198
Total assets | 20115 | 24498
"""
    assert "total_current_assets" in [m.item for m in mapped("BS", drawn).mapped]


@pytest.mark.parametrize(
    ("debt", "creditors", "taxes", "total"),
    [
        ("Short-term borrowings", "Creditors", "Tax payable", "Total current liabilities"),
        ("Kurzfristige Finanzverbindlichkeiten", "Verbindlichkeiten", "Rückstellungen", "Summe kurzfristige Verbindlichkeiten"),
        ("Dettes financières à court terme", "Dettes", "Provisions", "Total passif courant"),
    ],
)  # fmt: skip
def test_creditors_beside_debt_alone_may_be_more_than_those_of_trade(
    debt: str, creditors: str, taxes: str, total: str
) -> None:
    found = mapped("BS", f"{debt} | 102 | 106\n{creditors} | 504 | 456\n{taxes} | 45 | 46\n{total} | 651 | 608")
    assert "trade_payables" not in [m.item for m in found.mapped]


def test_a_heading_of_either_side_is_of_the_side_that_was_headed_last() -> None:
    found = values(
        spread_of("""
Balanço EUR
 | 2024 | 2023
ATIVO
Circulante
Caixa | 10 | 9
Estoques | 30 | 29
Não circulante
Imobilizado | 60 | 62
Intangível | 5 | 5
TOTAL DO ATIVO | 105 | 105
PASSIVO
Circulante
Fornecedores | 20 | 21
Empréstimos | 15 | 14
Não circulante
Empréstimos | 30 | 30
Provisões | 10 | 10
PATRIMÔNIO LÍQUIDO
Capital social | 30 | 30
TOTAL DO PASSIVO | 105 | 105
""")
    )
    assert (found["short_term_debt"]["2024"], found["long_term_debt"]["2024"]) == (15, 30)


def test_a_total_with_its_amount_heads_no_side() -> None:
    lines = """
Assets
Cash at bank | 100 | 90
Trade receivables | 50 | 40
Total assets | 150 | 130
Trade payables | 40 | 30
Other current | 10 | 20
Total liabilities | 50 | 50
"""
    found = spread_of(f"Balance sheet £\n | 2024 | 2023\n{lines.strip()}")
    assert {p: f.value for p, f in found.figures["other_current_liabilities"].items()} == {"2024": 10, "2023": 20}


def test_liabilities_that_equal_the_assets_in_the_years_that_they_are_told_for_hold_equity_too() -> None:
    statements = spread_of("""
Balance sheet | 2024 | 2023 | 2022
Cash | 40 | 30 | 20
Inventories | 80 | 70 | 60
TOTAL ASSETS | 940 | 930 | 840
TOTAL EQUITY | 180 | 120 | 100
TOTAL LIABILITIES | | 930 | 840
""")  # fmt: skip
    assert values(statements)["total_liabilities_and_equity"] == {"2022": 840, "2023": 930}


@pytest.mark.parametrize(
    ("parts", "debt", "lease"),
    [
        ("", 100, None),
        ("Long Term Debt | 100 | 90", 100, None),
        ("Long Term Debt | 70 | 65\nLong Term Capital Lease Obligation | 30 | 25", 70, 30),
    ],
)
def test_debts_and_leases_of_one_line_are_debts_and_no_leases(parts: str, debt: float, lease: float | None) -> None:
    statements = spread_of(f"""
Balance sheet | 2024 | 2023
Total Assets | 900 | 840
Total Liabilities | 400 | 390
Total Non Current Liabilities | 150 | 140
Other Non Current Liabilities | 50 | 50
Long Term Debt And Capital Lease Obligation | 100 | 90
{parts}
""".rstrip("\n"))  # fmt: skip
    found = values(statements)
    assert (found["long_term_debt"]["2024"], found.get("lease_liabilities_noncurrent", {}).get("2024")) == (debt, lease)


def test_total_reserves_are_all_of_the_equity_where_no_capital_stands_beside_them() -> None:
    held = "Fixed assets | 70 | 60\nCurrent assets | 60 | 55\nTotal assets | 130 | 115\n"
    funds = "Revaluation reserve | 20 | 15\nAccumulated reserve | 70 | 65\nTotal reserves | 90 | 80\n"
    rest = "Non-current liabilities | 25 | 20\nCurrent liabilities | 15 | 15\nTotal equity and liabilities | 130 | 115"
    found = values(spread_of(f"Balance sheet\n | 2024 | 2023\n{held}{funds}{rest}"))
    assert found["total_equity"] == {"2024": 90, "2023": 80}
    assert found["other_reserves"] == {"2024": 20, "2023": 15}
    beside = "Share capital | 20 | 15\nTotal reserves | 70 | 65\nTotal equity | 90 | 80\n"
    found = values(spread_of(f"Balance sheet\n | 2024 | 2023\n{held}{beside}{rest}"))
    assert found["other_reserves"] == {"2024": 70, "2023": 65}


def test_a_total_that_can_be_of_either_side_is_of_that_of_its_parts() -> None:
    found = mapped("BS", """
АКТИВ
Запасы | 39398 | 35187
Денежные средства | 38131 | 22750
БАЛАНС | 77529 | 57937
ПАССИВ
Капитал и резервы | 33192 | 18870
Долгосрочные заемные средства | 15050 | 15352
Кредиторская задолженность | 29287 | 23715
БАЛАНС | 77529 | 57937
""")  # fmt: skip
    assert items(found) == [
        "inventories", "cash_and_equivalents", "total_assets",
        "total_equity", "long_term_debt", "trade_payables", "total_liabilities_and_equity",
    ]  # fmt: skip


def test_a_total_without_a_name_of_a_block_with_a_line_unknown_is_the_block_and_not_what_the_others_are() -> None:
    found = mapped("BS", """
Non-current assets
Property, plant and equipment | 468 | 514
Capital work in progress | 30 | 41
Zorbling in quids | 22 | 33
 | 520 | 588
Current assets
Inventories | 90 | 80
Cash | 10 | 10
 | 100 | 90
Total assets | 620 | 678
""")  # fmt: skip
    assert [m.item for m in found.mapped if not m.line.label] == ["total_noncurrent_assets", "total_current_assets"]
