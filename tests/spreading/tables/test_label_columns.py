"""The label of a row stands in one of several text columns, and codes beside it or before it are none of it."""

from __future__ import annotations

import pytest

from finvet.model import Cell, Sheet
from tests.books import sheet, spread_of
from tests.spreading.drawn_tables import labels, tables, told

WITH_CODES = {
    "French, letters between label and amounts": """
Bilan actif | | 31/12/2024 | 31/12/2023
Capital souscrit non appelé | AA | 10 | 9
Frais d'établissement | AB | 30 | 29
Fonds commercial | AH | 40 | 38
 | CO | 80 | 76
""",
    "French, letters before the label": """
 | Bilan actif | 31/12/2024 | 31/12/2023
AA | Capital souscrit non appelé | 10 | 9
AB | Frais d'établissement | 30 | 29
AH | Fonds commercial | 40 | 38
CO | | 80 | 76
""",
    "Portuguese, in the cell of the label": """
 | 2024 | 2023
1.01 Caixa | 10 | 9
1.01.02 Estoques | 30 | 29
1.01.03 Clientes | 40 | 38
1 | 80 | 76
""",
    "Vietnamese, numbers and notes": """
Chỉ tiêu | Mã số | Thuyết minh | 2024 | 2023
Tiền | 110 | V.1 | 10 | 9
Hàng tồn kho | 140 | V.2 | 30 | 29
Phải thu | 150 | V.3 | 40 | 38
 | 270 | | 80 | 76
""",
    "Czech, marks, line numbers, leading zeros": """
Označení | AKTIVA | Číslo řádku | 2024 | 2023
A. | Pohledávky | 001 | 10 | 9
B.I. | Zásoby | 002 | 30 | 29
B.II.1. | Stroje | 003 | 40 | 38
 | | 004 | 80 | 76
""",
    "English, account numbers with a dash": """
 | 2024 | 2023
4000 - Sales | 10 | 9
4100 - Services | 30 | 29
Total 4200 · Other income | 40 | 38
""",
    "German, references to notes in words": """
 | Anhang | 2024 | 2023
Kasse | Anm. 3 | 10 | 9
Vorräte | Anm. 4 | 30 | 29
Forderungen | Anm. 5 | 40 | 38
""",
    "Dutch, a unit in a column of its own": """
 | Eenheid | 2024 | 2023
Kas | EUR | 10 | 9
Voorraden | EUR | 30 | 29
Debiteuren | EUR | 40 | 38
""",
}


@pytest.mark.parametrize("kind", WITH_CODES)
def test_codes_notes_and_units_are_no_labels_and_no_amounts(kind: str) -> None:
    (table,) = tables(WITH_CODES[kind])
    assert [list(line.values.values()) for line in table.lines][:3] == [[10, 9], [30, 29], [40, 38]]
    assert {len(line.values) for line in table.lines} == {2}
    names = [line.label for line in table.lines]
    assert all(name.replace("'", "").replace(" ", "").isalpha() for name in names[:3]), names
    assert names[3:] == ([""] if len(table.lines) > 3 else [])


def test_a_label_is_shown_with_its_code() -> None:
    (table,) = tables(WITH_CODES["English, account numbers with a dash"])
    assert [(line.label, line.source.label) for line in table.lines][1:] == [
        ("Services", "4100 - Services"),
        ("Total Other income", "Total 4200 · Other income"),
    ]


def test_numbers_in_labels_that_are_no_codes_stay() -> None:
    assert labels("""
 | 2024 | 2023
2019 bonds | 10 | 9
Loans | 30 | 29
12 months' rent | 40 | 38
Total | 80 | 76
""") == ["2019 bonds", "Loans", "12 months' rent", "Total"]


def test_short_labels_in_capitals_stay() -> None:
    assert labels("""
 | 2024 | 2023
EBIT | 10 | 9
EBT | 8 | 7
PAT | 6 | 5
""") == ["EBIT", "EBT", "PAT"]


SPLIT = {
    "a level a column": """
 | | | 2024
Assets
 | Current assets
 | | Cash | 10
 | | Inventories | 30
 | Total current assets | | 40
Total assets | | | 40
""",
    "sections beside their first line": """
 | | | 2024
Assets | Current assets | Cash | 10
 | | Inventories | 30
 | Total current assets | | 40
Total assets | | | 40
""",
}


@pytest.mark.parametrize("kind", SPLIT)
def test_labels_over_several_columns(kind: str) -> None:
    assert labels(SPLIT[kind]) == [
        "Assets", "Current assets", "Cash", "Inventories", "Total current assets", "Total assets",
    ]  # fmt: skip
    assert list(told(SPLIT[kind])) == ["Cash", "Inventories", "Total current assets", "Total assets"]


def test_labels_in_two_columns_over_amounts_that_have_codes_alone() -> None:
    assert labels("""
 | | Code | 2024 | 2023
Cash | Kasse
 | | AA | 10 | 9
Inventories | Vorräte
 | | AB | 30 | 29
Receivables | Forderungen
 | | AC | 40 | 38
""") == ["Kasse", "", "Vorräte", "", "Forderungen", ""]


def test_a_section_repeated_beside_each_line_heads_them_once() -> None:
    assert labels("""
Section | Item | 2024 | 2023
Current assets | Cash | 10 | 9
Current assets | Inventories | 30 | 29
Current liabilities | Trade payables | 20 | 19
Current liabilities | Tax payable | 5 | 4
""") == ["Current assets", "Cash", "Inventories", "Current liabilities", "Trade payables", "Tax payable"]


@pytest.mark.parametrize(
    "drawn",
    [
        " | | 2024\n流動資産 | Current assets | 10\n現金預金 | Cash | 30\n棚卸資産 | Inventories | 40",
        " | | 2024\nObjekt A | Current assets | 10\nObjekt B | Cash | 30\nObjekt C | Inventories | 40",
    ],
)
def test_of_two_texts_beside_every_amount_the_one_that_is_known_is_the_label(drawn: str) -> None:
    found = labels(drawn)
    assert found in (["Current assets", "Cash", "Inventories"], ["流動資産", "現金預金", "棚卸資産"])


TWICE = {
    "two scripts": "资产总计 Total assets",
    "the other way round": "Total assets 资产总计",
    "a stroke": "Total assets / Total de l'actif",
    "a line break": "Total de l'actif\nTotal assets",
    "brackets": "Total assets (资产总计)",
    "from right to left": "إجمالي الأصول Total assets",
}


@pytest.mark.parametrize("total", TWICE.values(), ids=TWICE)
def test_labels_in_two_languages_are_read_by_the_known_half(total: str) -> None:
    other = (
        total.replace("Total assets", "{}")
        .replace("资产总计", "甲乙")
        .replace("Total de l'actif", "Truc")
        .replace("إجمالي الأصول", "كلمة")
    )
    named = [other.format(name) for name in ("Cash", "Inventories", "Trade receivables")]
    cells = {(1, 2): Cell("2024"), (1, 3): Cell("2023")}
    for row, label in enumerate([*named, total], 2):
        cells |= {(row, 1): Cell(label), (row, 2): Cell(10.0 * row), (row, 3): Cell(9.0 * row)}
    assert labels(Sheet("Sheet1", cells))[:3] == ["Cash", "Inventories", "Trade receivables"]


def test_a_word_that_all_labels_share_is_no_second_language() -> None:
    drawn = " | 2024 | 2023\n営業CF | 30 | 20\n投資CF | -20 | -10\n財務CF | -5 | -4\nフリーCF | 10 | 10"
    assert labels(drawn) == ["営業CF", "投資CF", "財務CF", "フリーCF"]


@pytest.mark.parametrize("label", ["Topline (売上高)", "売上高 (Topline)", "売上高（Topline）"])
def test_one_label_of_many_may_say_in_brackets_what_it_is(label: str) -> None:
    drawn = f" | 2024 | 2023\n{label} | 9 | 8\nCost of sales (direct) | 7 | 6\nRent | 5 | 4\nWages | 2 | 1"
    assert labels(drawn) == ["売上高", "Cost of sales (direct)", "Rent", "Wages"]


def test_spaces_around_a_label_hide_no_brackets_behind_it() -> None:
    labelled = ("Net sales (売上高)", "Cost of sales (売上原価)", "Taxes - current (法人税等)", "Profit (当期純利益)")
    rows = [[None, 2024.0, 2023.0], *([f"\u00a0{text}  ", 9.0, 8.0] for text in labelled)]
    (table,), (spaceless,) = tables(sheet(rows)), tables(sheet([rows[0], *([t, 9.0, 8.0] for t in labelled)]))
    assert [line.label for line in table.lines] == [line.label for line in spaceless.lines]


def test_a_stroke_in_few_labels_sets_nothing_off() -> None:
    drawn = (
        " | 2024 | 2023\nCash / bank | 9 | 8\nInventories | 7 | 6\nTrade receivables | 5 | 4\nTotal assets | 21 | 18"
    )
    assert labels(drawn)[0] == "Cash / bank"


def test_the_same_labels_are_read_as_the_rows_with_amounts_have_them() -> None:
    texts = ["Cash | Hall one", "Inventories | Hall two", "Hall three | Trade receivables", "Hall four | Prepayments", "Hall five | Goodwill"]  # fmt: skip

    def found(first: int, stop: int) -> list[str]:
        shown = (f"{text} | {10 + row} | 9" if first <= row < stop else text for row, text in enumerate(texts))
        return labels("Balance sheet | | 2024 | 2023\n" + "\n".join(shown))

    assert found(0, 2)[:2] == ["Cash", "Inventories"]
    assert found(2, 5)[-3:] == ["Trade receivables", "Prepayments", "Goodwill"]
    assert found(0, 2)[:2] == ["Cash", "Inventories"]


def test_account_numbers_of_a_plan_go_where_most_lines_are_groups_without_any() -> None:
    accounts = [f"{101400 + n} Account of kind {n} | {n} | 9" for n in range(1, 9)]
    groups = [f"Group of kind {'x' * n} | {n} | 9" for n in range(1, 8)]
    assert labels(" | 2024 | 2023\n" + "\n".join(accounts + groups))[0] == "Account of kind 1"
    assert labels(" | 2024 | 2023\n" + "\n".join(accounts[:7] + groups))[0] == "101401 Account of kind 1"
    years = [f"{2010 + n} bonds | {n} | 9" for n in range(1, 9)]
    assert labels(" | 2024 | 2023\n" + "\n".join(years + groups))[0] == "2011 bonds"


def test_labels_that_are_cut_at_the_bounds_of_columns_are_read_whole() -> None:
    found = labels(
        sheet("""
 | | | 2024 | 2023
Debtors | | | 50 | 40
Cash at bank | and in | hand | 30 | 25
Creditors: amounts | falling due within | one year | -35 | -30
Total assets less current | | liabilities | 145 | 130
""")
    )
    assert found == [
        "Debtors",
        "Cash at bank and in hand",
        "Creditors: amounts falling due within one year",
        "Total assets less current liabilities",
    ]


def test_a_remark_beside_a_label_is_none_of_it() -> None:
    found = labels(
        sheet("""
 | | 2024 | 2023
Debtors | as agreed | 50 | 40
Net current assets | see below | 45 | 35
Cash at bank | counted | 30 | 25
""")
    )
    assert found == ["Debtors", "Net current assets", "Cash at bank"]


def test_of_labels_in_two_languages_the_known_one_is_read() -> None:
    found = labels(
        sheet("""
 | | 2024 | 2023
Inventories | Varulager | 50 | 40
Accounts receivable | Kundfordringar | 45 | 35
Property, plant and equipment | Frobbade andelar | 30 | 25
Frobnicated shares | Goodwill | 20 | 15
Total assets | Summa tillgångar | 145 | 115
""")
    )
    assert found[2:4] == ["Property, plant and equipment", "Goodwill"]


def test_the_block_that_stands_beside_each_line_is_none_of_its_names() -> None:
    found = labels(
        sheet("""
 | | 2024 | 2023
Inventories | Current assets | 50 | 40
Accounts receivable | Current assets | 45 | 35
Frobnication | Current assets | 30 | 25
Goodwill | Fixed assets | 20 | 15
""")
    )
    assert found[2] == "Frobnication"


PARTS = """
Balance sheet | | 2024 | 2023
Trade payables | {mark} third parties | 130 | 90
 | {mark} related parties | 55 | 35
Borrowings | {mark} current | 110 | 95
 | {mark} non-current | 160 | 170
Total liabilities | | 455 | 390
"""


@pytest.mark.parametrize("mark", ["-", "–"])
def test_a_label_beside_the_first_of_its_parts_heads_them(mark: str) -> None:
    drawn = PARTS.format(mark=mark)
    told_of = ["Trade payables", f"{mark} third parties", f"{mark} related parties", "Borrowings"]
    assert [label for label in labels(drawn) if label != "Balance sheet"][:4] == told_of
    assert "trade_payables" not in spread_of(drawn).figures


def test_a_remark_behind_a_dash_beside_a_label_is_no_part_of_it() -> None:
    drawn = "Income statement | | 2024 | 2023\nRevenue | - net of VAT | 930 | 860\nCost of sales | | 510 | 470"
    assert "Revenue" in told(drawn)
    assert "Revenue" in told(f"{drawn}\nGross profit | - of all goods | 420 | 390")
