from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped


def test_of_a_total_and_its_parts_of_one_item_the_total_stays() -> None:
    found = mapped("BS", """
Raw materials | 10 | 20
Finished goods | 30 | 40
Inventories | 40 | 60
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("inventories", 4)]


def test_of_a_total_that_holds_other_items_its_own_part_stays() -> None:
    found = mapped("BS", """
Trade creditors | 100 | 120
VAT | 30 | 20
Trade and other payables | 130 | 140
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("trade_payables", 2), ("other_tax_social_payables", 3)]


def test_trade_and_other_receivables_are_all_receivables() -> None:
    found = mapped("BS", """
Deudores comerciales y otras cuentas a cobrar | 130 | 140
Clientes | 100 | 120
Deudores varios | 30 | 20
""")  # fmt: skip
    assert items(found) == ["receivables_total", "trade_receivables", "other_receivables"]


def test_a_total_of_other_items_alone_is_a_guess() -> None:
    found = mapped("BS", """
Immaterielle Vermögensgegenstände | 130 | 140
Geschäfts- oder Firmenwert | 100 | 120
Unbekanntes Recht | 30 | 20
""")  # fmt: skip
    assert [(m.item, m.ambiguous) for m in found.mapped] == [("intangible_assets", True), ("goodwill", False)]


def test_other_assets_in_a_total_of_intangible_ones_are_intangible_too() -> None:
    found = mapped("BS", """
TOTAL INTANGIBLE ASSETS | 130 | 140
Research Cost | 90 | 120
Other assets | 40 | 20
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("intangible_assets", 2)]


def test_the_only_part_that_bears_the_name_of_a_total_of_several_is_a_guess_beside_one_that_is_not_understood() -> None:
    found = mapped("BS", """
TOTAL INTANGIBLE ASSETS | 190 | 230
Research Cost | 90 | 120
Unheard of | 60 | 90
Goodwill | 40 | 20
""")  # fmt: skip
    told = [(m.item, m.line.row, m.ambiguous) for m in found.mapped]
    assert told == [("intangible_assets", 3, True), ("goodwill", 5, False)]


def test_advances_in_stocks_are_a_detail_of_them() -> None:
    found = mapped("BS", """
Vorräte | 100 | 120
Roh-, Hilfs- und Betriebsstoffe | 70 | 90
Geleistete Anzahlungen | 30 | 30
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("inventories", 2)]
    turkish = mapped("BS", "Stoklar | 100 | 120\nMamuller | 70 | 90\nVerilen Sipariş Avansları | 30 | 30")
    assert [(m.item, m.line.row) for m in turkish.mapped] == [("inventories", 2)]


def test_an_item_that_holds_cash_by_its_next_line_is_a_guess() -> None:
    found = mapped(
        "BS", "Inwestycje krótkoterminowe | 870 | 790\nw tym środki pieniężne | 850 | 770\nZapasy | 2410 | 2300"
    )
    assert [(m.item, m.ambiguous) for m in found.mapped] == [
        ("short_term_investments", True), ("cash_and_equivalents", False), ("inventories", False),
    ]  # fmt: skip
    beside = mapped("BS", "Inwestycje krótkoterminowe | 870 | 790\nŚrodki pieniężne | 850 | 770\nZapasy | 2410 | 2300")
    assert not beside.mapped[0].ambiguous


def test_lines_of_no_item_are_none() -> None:
    found = mapped("BS", "Flurbs | 10 | 20\nGizmos | 30 | 40\nOddments | 40 | 60")
    assert found.mapped == ()


def test_a_total_of_a_block_and_a_part_of_its_own_name_is_more_than_both() -> None:
    found = mapped("BS", """
PROVISIONS ET IMPÔTS DIFFÉRÉS | 130 | 140
Provisions pour risques et charges | 100 | 120
Impôts différés | 30 | 20
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "deferred_tax_liabilities"] == [4]


def test_work_in_progress_inside_stocks_is_stocks() -> None:
    found = mapped("BS", """
Lager av råvaror | 20 | 30
Pågående arbeten | 80 | 70
Summa varulager | 100 | 100
Kundfordringar | 50 | 60
Kassa och bank | 9 | 8
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item in ("inventories", "contract_assets")] == [4]


@pytest.mark.parametrize(
    ("block", "total", "own", "other", "item"),
    [
        (
            "Non-current liabilities",
            "Long-term debt",
            "Long-term bank loans",
            "Deferred income taxes",
            "long_term_debt",
        ),
        (
            "Langfristiges Fremdkapital",
            "Langfristige verzinsliche Verbindlichkeiten",
            "Bankkredit",
            "Darlehen von Aktionären",
            "long_term_debt",
        ),
    ],
)
def test_a_debt_that_holds_another_item_is_no_more_than_its_own_part(
    block: str, total: str, own: str, other: str, item: str
) -> None:
    found = mapped("BS", f"""
{block}
{own} | 572 | 574
{other} | 49 | 41
{total} | 621 | 615
Provisions | 55 | 60
Total non-current liabilities | 676 | 675
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == item] == [3]


def test_a_debt_that_only_holds_another_item_is_a_guess() -> None:
    found = mapped("BS", """
Current liabilities
Flurbs | 572 | 574
Advances received | 49 | 41
Trade payables | 621 | 615
Total current liabilities | 621 | 615
""")  # fmt: skip
    assert [m.ambiguous for m in found.mapped if m.item == "trade_payables"] == [True]


def test_reserves_may_hold_others() -> None:
    reserves = mapped("BS", """
Share capital | 100 | 110
Legal reserve | 181 | 142
Unappropriated profit | 300 | 290
Retained earnings | 481 | 432
Total equity | 581 | 542
""")  # fmt: skip
    assert [m.line.row for m in reserves.mapped if m.item == "retained_earnings"] == [5]


@pytest.mark.parametrize(
    ("whole", "other", "total", "item"),
    [
        (
            "Kreditoren Inland",
            "Kreditoren Ausland",
            "Verbindlichkeiten aus Lieferungen und Leistungen",
            "trade_payables",
        ),
        ("Debtors", "Flurbs", "Trade debtors", "trade_receivables"),
    ],
)
def test_a_whole_inside_a_part_of_it_is_no_more_than_that(whole: str, other: str, total: str, item: str) -> None:
    found = mapped("BS", f"{whole} | 100 | 120\n{other} | 30 | 30\n{total} | 130 | 150")
    assert items(found) == [item]
    assert found.mapped[0].line.row == 4


@pytest.mark.parametrize(
    ("own", "income", "total"),
    [
        ("Selling expenses", "Other operating income", "Operating expenses"),
        ("Despesas com vendas", "Outras receitas operacionais", "Despesas/Receitas Operacionais"),
        ("販売費", "その他の営業収益", "営業費用"),
    ],
)
def test_costs_net_of_an_income_are_a_guess(own: str, income: str, total: str) -> None:
    found = mapped("IS", f"{own} | -90 | -80\nFlurb | -60 | -50\n{income} | 20 | 15\n{total} | -130 | -115")
    assert [m.ambiguous for m in found.mapped if m.item == "total_operating_expenses"] == [True]


@pytest.mark.parametrize("lines", [
    "Selling expenses | 90 | 80\nGeneral and administrative expenses | 60 | 50",
    "Selling expenses | 151 | 132\nOther operating income | -1 | -2",  # too small to ask about
])  # fmt: skip
def test_costs_net_of_little_income_or_none_are_none(lines: str) -> None:
    found = mapped("IS", f"{lines}\nOperating expenses | 150 | 130")
    assert [(m.item, m.ambiguous) for m in found.mapped][-1] == ("total_operating_expenses", False)


@pytest.mark.parametrize(
    ("total", "materials", "services"),
    [
        ("Materialaufwand", "Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren",
         "Aufwendungen für bezogene Leistungen"),
        ("Anyagjellegű ráfordítások", "Anyagköltség", "Igénybe vett szolgáltatások értéke"),
        ("Výkonová spotřeba", "Spotřeba materiálu a energie", "Služby"),
    ],
)  # fmt: skip
def test_materials_with_services_are_parted(total: str, materials: str, services: str) -> None:
    found = mapped("IS", f"{total} | 100 | 90\n{materials} | 80 | 75\n{services} | 20 | 15")
    assert [(m.item, m.line.row) for m in found.mapped] == [("materials_consumed", 3), ("external_services", 4)]


def test_materials_of_several_kinds_are_their_total() -> None:
    found = mapped("IS", "Materialaufwand | 100 | 90\nWareneinsatz | 80 | 75\nQuarkbezug | 20 | 15")
    assert ("materials_consumed", 2) in [(m.item, m.line.row) for m in found.mapped]


@pytest.mark.parametrize(
    ("total", "recurring", "interest", "other"),
    [
        ("Charges financières", "Charges financières récurrentes", "Charges des dettes", "Autres charges flurbes"),
        ("Financiële kosten", "Recurrente financiële kosten", "Kosten van schulden", "Flurbes"),
    ],
)
def test_a_total_told_twice_holds_what_its_second_telling_does(
    total: str, recurring: str, interest: str, other: str
) -> None:
    found = mapped("IS", f"""
Revenue | 90400 | 80215
{total} | 11037 | 9541
{recurring} | 11037 | 9541
{interest} | 8024 | 7533
{other} | 3013 | 2008
Profit before tax | 79363 | 70674
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "interest_expense"] == [5]


SPLIT = [
    (
        "Verbindlichkeiten gegenüber Gesellschaftern",
        "davon Restlaufzeit von mehr als einem Jahr",
        "related_party_payables",
    ),
    ("Debiti verso soci per finanziamenti", "di cui oltre 12 mesi", "related_party_payables"),
    ("Sonstige Verbindlichkeiten", "davon mit einer Restlaufzeit von mehr als einem Jahr", "other_liabilities"),
    ("Autres dettes", "dont à plus d'un an", "other_liabilities"),
    ("Övriga skulder", "varav långfristiga", "other_liabilities"),
]
CURRENT = {"related_party_payables": "related_party_payables_current", "other_liabilities": "other_current_liabilities"}


@pytest.mark.parametrize(("debt", "later", "kind"), SPLIT)
@pytest.mark.parametrize(("amount", "guesses"), [(410, []), (300, [True]), (4, [False])])
def test_a_debt_of_which_a_part_is_due_after_a_year_is_not_all_current(
    debt: str, later: str, kind: str, amount: int, guesses: list[bool]
) -> None:
    """All of it is not, much of it makes it a guess, and a little does not matter."""
    found = mapped("BS", f"{debt} | 410 | 410\n{later} | {amount} | {amount}")
    assert [m.ambiguous for m in found.mapped if m.item == CURRENT[kind]] == guesses


KINDS = "应收票据 | 87,340 | 6,818\n应收账款 | 16,099,477 | 14,824,742\n应收款项融资 | 16,186,817 | 14,831,560\n"


def test_a_kind_that_adds_up_the_others_is_a_guess_where_no_total_counts_it() -> None:
    (alone,) = (m for m in mapped("BS", KINDS + "存货 | 5,000 | 5,000").mapped if m.item == "trade_receivables")
    assert alone.ambiguous
    counted = mapped("BS", KINDS + "存货 | 5,000 | 5,000\n流动资产合计 | 16,191,817 | 14,836,560")
    assert [m.ambiguous for m in counted.mapped if m.item == "trade_receivables"] == [False]


REST = """
{0} | 90520 | 88470
{1} | 84468 | 82717
{2} | 3825 | 3541
{3} | 2227 | 2212
{4} | 1181 | 1131
"""


@pytest.mark.parametrize(
    ("labels", "is_guess"),
    [
        (("B - TÀI SẢN DÀI HẠN", "II. Tài sản cố định", "V. Đầu tư tài chính dài hạn", "VI. Tài sản dài hạn khác", "2. Tài sản thuế thu nhập hoãn lại"), True),
        (("B. Non-current assets", "I. Property, plant and equipment", "II. Long-term investments", "III. Other non-current assets", "2. Deferred tax assets"), True),
        (("B. Non-current assets", "1. Property, plant and equipment", "2. Long-term investments", "3. Other non-current assets", "4. Deferred tax assets"), False),
        (("B. Non-current assets", "I. Property, plant and equipment", "II. Long-term investments", "III. Other non-current assets", "Deferred tax assets"), False),
    ],
)  # fmt: skip
def test_the_rest_of_a_block_above_another_item_that_is_numbered_as_its_part_is_a_guess(
    labels: tuple[str, ...], is_guess: bool
) -> None:
    found = mapped("BS", REST.format(*labels))
    assert [m.ambiguous for m in found.mapped if m.item == "other_noncurrent_assets"] == [is_guess]


COUNTERPARTIES = [
    ("Ticari Alacaklar", "İlişkili Taraflardan Ticari Alacaklar", "İlişkili Olmayan Taraflardan Ticari Alacaklar"),
    ("Trade receivables", "Trade receivables from related parties", "Trade receivables from third parties"),
    ("Kundfordringar", "Kundfordringar koncernföretag", "Kundfordringar övriga"),
]


@pytest.mark.parametrize(("whole", "related", "others"), COUNTERPARTIES)
def test_trade_by_whom_it_is_with_is_all_of_the_line_above(whole: str, related: str, others: str) -> None:
    found = mapped("BS", f"""
{whole} | 1437 | 1341
- {related} | 158 | 147
- {others} | 1279 | 1194
""")  # fmt: skip
    assert [(m.item, m.line.label) for m in found.mapped] == [("trade_receivables", whole)]


@pytest.mark.parametrize(
    ("whole", "trade", "other"),
    [
        ("Trade and other receivables", "Trade receivables", "Other receivables"),
        ("Ticari ve Diğer Alacaklar", "Ticari Alacaklar", "Diğer Alacaklar"),
        ("Trade receivables", "Trade debtors", "Other receivables"),
    ],
)
def test_a_total_whose_parts_do_not_bear_its_name_is_of_several(whole: str, trade: str, other: str) -> None:
    found = mapped("BS", f"""
{whole} | 1437 | 1341
- {other} | 158 | 147
- {trade} | 1279 | 1194
""")  # fmt: skip
    assert {m.item: m.line.label for m in found.mapped}["trade_receivables"].endswith(trade)


@pytest.mark.parametrize(
    ("debt", "short", "is_guess"),
    [
        ("Verbindlichkeiten gegenüber Kreditinstituten", "Kurzfristige Bankverbindlichkeiten", True),
        ("Kredyty i pożyczki", "Krótkoterminowe kredyty i pożyczki", True),
        ("Debiti verso banche", "Debiti verso banche a breve termine", True),
        ("Dettes financières", "Concours bancaires courants", False),  # an overdraft is another thing
        ("Verbindlichkeiten gegenüber Kreditinstituten", "Verbindlichkeiten aus Lieferungen und Leistungen", False),
    ],
)
def test_unsplit_debt_beside_what_is_split_is_a_guess(debt: str, short: str, *, is_guess: bool) -> None:
    found = mapped("BS", f"{debt} | 410 | 400\n{short} | 90 | 80")
    assert [m.ambiguous for m in found.mapped if m.item == "financial_debt_unsplit"] == [is_guess]


@pytest.mark.parametrize(
    ("income", "cost", "result"),
    [
        ("Produits exceptionnels", "Charges exceptionnelles", "Résultat exceptionnel"),
        ("Außerordentliche Erträge", "Außerordentliche Aufwendungen", "Außerordentliches Ergebnis"),
    ],
)
def test_of_exceptional_income_and_costs_their_result_stays(income: str, cost: str, result: str) -> None:
    found = mapped("IS", f"{income} | 26858 | 20846\n{cost} | 22074 | 17299\n{result} | 4784 | 3547")
    assert [(m.item, m.line.row) for m in found.mapped] == [("exceptional_items", 4)]


def test_a_total_of_other_flows_too_leaves_the_rest_to_its_part() -> None:
    found = mapped("CF", """
Net income | 1796 | 1150
Depreciation and amortization | 1441 | 1279
Other non-cash items | 8 | 30
Total non-cash items | 1449 | 1309
Net cash from operating activities | 3245 | 2459
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "cf_other_noncash"] == [4]


SPLIT = [
    ("Debiti verso controllanti esigibili entro l'esercizio successivo", "Debiti verso controllanti esigibili oltre l'esercizio successivo", "Totale debiti verso controllanti", "Totale debiti"),
    ("Due to related parties, current", "Due to related parties, non-current", "Total due to related parties", "Total liabilities"),
]  # fmt: skip


@pytest.mark.parametrize("labels", SPLIT)
@pytest.mark.parametrize("due", [80, None])
def test_a_total_of_what_is_due_soon_and_later_is_neither(labels: tuple[str, ...], due: int | None) -> None:
    soon, later, total, debts = labels
    now, before = 170 + (due or 0), 150 + (due or 0)
    found = mapped("BS", f"""
{soon} | {due or ""} | {due or ""}
{later} | 170 | 150
{total} | {now} | {before}
Trade payables | 60 | 50
{debts} | {now + 60} | {before + 50}
""")  # fmt: skip
    assert total not in [m.line.label for m in found.mapped]
    assert [m.item for m in found.mapped if m.line.label == later] == ["related_party_payables_noncurrent"]


FINANCIAL = [
    ("Przychody finansowe", "- w tym odsetki", "Koszty finansowe", "- w tym odsetki"),
    ("Financial income", "of which interest income", "Financial costs", "of which interest expense"),
    ("Finanzerträge", "davon Zinserträge", "Finanzaufwendungen", "davon Zinsaufwendungen"),
]


@pytest.mark.parametrize("labels", FINANCIAL)
def test_interest_that_is_part_of_financial_income_or_costs_is_the_item(labels: tuple[str, ...]) -> None:
    income, earned, costs, paid = labels
    found = mapped("IS", f"{income} | 120 | 85\n{earned} | 21 | 37\n{costs} | 414 | 439\n{paid} | 374 | 420")
    assert [(m.item, m.line.row) for m in found.mapped] == [("interest_income", 3), ("interest_expense", 5)]


OWNERS = [
    ("Uzun Vadeli Diğer Borçlar", "İlişkili Taraflara Diğer Borçlar", "Uzun Vadeli Borçlanmalar", "Toplam Uzun Vadeli Yükümlülükler"),
    ("Sonstige Verbindlichkeiten", "Darlehen von Gesellschaftern", "Bankdarlehen", "Summe langfristige Verbindlichkeiten"),
]  # fmt: skip


@pytest.mark.parametrize("labels", OWNERS)
def test_what_is_all_of_other_debts_says_what_they_are(labels: tuple[str, ...]) -> None:
    other, owners, banks, total = labels
    found = mapped("BS", f"{other} | 170 | 150\n{owners} | 170 | 150\n{banks} | 60 | 50\n{total} | 230 | 200")
    assert [m.item for m in found.mapped if m.line.label in (other, owners)] == ["related_party_payables_noncurrent"]


def test_the_only_line_of_a_block_stays_beside_its_total() -> None:
    found = mapped("CF", """
Net income | 120 | 110
Depreciation and amortisation | 30 | 20
Net cash from operating activities | 150 | 130
Other investing activities | -40 | -35
Net cash from investing activities | -40 | -35
Dividends paid | -60 | -50
Net cash from financing activities | -60 | -50
Net change in cash | 50 | 45
""")  # fmt: skip
    assert [m.item for m in found.mapped if m.line.values.get(2) == -40] == ["cf_other_investing", "cf_investing"]


INVESTMENTS = """
Aktywa obrotowe | 700 | 560
Zapasy | 380 | 330
Należności krótkoterminowe | 30 | 100
Inwestycje krótkoterminowe | 270 | 110
Środki pieniężne | {} | {}
Pozostałe aktywa obrotowe | 20 | 20
"""


def test_investments_that_a_block_adds_up_without_the_cash_below_them_hold_it() -> None:
    assert [m.item for m in mapped("BS", INVESTMENTS.format(130, 46)).mapped if m.ambiguous] == [
        "short_term_investments"
    ]
    assert [m.item for m in mapped("BS", INVESTMENTS.format(330, 46)).mapped if m.ambiguous] == []


@pytest.mark.parametrize("named", ["Revenue from operations", "Total revenue from operations"])
def test_a_total_of_revenue_and_other_income_is_all_income(named: str) -> None:
    found = mapped("IS", f"{named} | 100 | 90\nOther income | 5 | 4\nTotal revenue | 105 | 94")
    assert items(found) == ["revenue", "other_operating_income", "total_operating_income"]


@pytest.mark.parametrize("beside", ["Other income", "Quorlings"])
@pytest.mark.parametrize(
    ("below", "revenue"),
    [("Cost of sales | 60 | 50\nGross profit", "Total revenue"), ("Wages | 60 | 50\nOperating profit", "Net sales")],
)
def test_all_that_gross_profit_is_of_is_revenue(beside: str, below: str, revenue: str) -> None:
    found = mapped("IS", f"Net sales | 100 | 90\n{beside} | 5 | 4\nTotal revenue | 105 | 94\n{below} | 45 | 44")
    assert [m.line.label for m in found.mapped if m.item == "revenue"] == [revenue]


@pytest.mark.parametrize(
    ("labels", "is_guess"),
    [
        (("Net sales", "Quorlings", "Total revenue"), True),
        (("Net sales", "Interest income", "Quorlings", "Total revenue"), True),
        (("Interest expense", "Quorlings", "Finance costs"), False),
    ],
)
@pytest.mark.parametrize("amount", [50, 1])
def test_sales_beside_a_line_that_nothing_names_in_total_revenue_are_a_guess(
    labels: tuple[str, ...], is_guess: bool, amount: int
) -> None:
    amounts = [900, *([amount] * (len(labels) - 2))]
    amounts.append(sum(amounts))
    drawn = "\n".join(f"{label} | {value} | {value}" for label, value in zip(labels, amounts, strict=True))
    first = mapped("IS", drawn).mapped[0]
    assert (first.line.label, first.ambiguous) == (labels[0], is_guess and amount > 1)


def test_a_total_of_revenue_alone_stays_revenue() -> None:
    found = mapped("IS", """
Product revenue | 100 | 90
Service revenue | 5 | 4
Total revenue | 105 | 94
Cost of sales | 60 | 50
Gross profit | 45 | 44
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped][:1] == [("revenue", 4)]


def test_other_income_that_adds_up_interest_as_well_is_what_its_own_part_says() -> None:
    found = mapped("IS", """
Diğer Faaliyetlerden Olağan Gelir ve Karlar | 130 | 140
Faiz Gelirleri | 100 | 120
Diğer Olağan Gelir ve Karlar | 30 | 20
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == [("interest_income", 3), ("other_operating_income", 4)]


def test_of_two_lines_of_the_same_amounts_that_one_total_counts_once_the_rest_says_nothing_more() -> None:
    found = mapped("IS", """
14. Ingresos financieros | 6 | 7
b) Otros ingresos financieros | 6 | 7
15. Gastos financieros | -35 | -42
RESULTADO FINANCIERO | -29 | -35
""")  # fmt: skip
    assert items(found) == ["interest_income", "interest_expense", "net_financial_result"]


def test_the_same_amounts_twice_that_a_total_counts_twice_are_two_lines() -> None:
    found = mapped("IS", """
14. Ingresos financieros | 6 | 7
b) Otros ingresos financieros | 6 | 7
15. Gastos financieros | -35 | -42
RESULTADO FINANCIERO | -23 | -28
""")  # fmt: skip
    assert "other_financial_result" in items(found)


@pytest.mark.parametrize("total", ["Övriga externa kostnader", "Summa övriga externa kostnader"])
def test_a_cost_that_is_only_another_one_is_of_the_costs_that_add_it_up(total: str) -> None:
    found = mapped("IS", f"""
Nettoomsättning | 5000 | 4700
Råvaror och förnödenheter | -2200 | -2100
Lokalhyra | -240 | -228
Flurbs | -60 | -57
{total} | -300 | -285
Personalkostnader | -1800 | -1700
Rörelseresultat | 700 | 615
""")  # fmt: skip
    assert items(found) == [
        "revenue", "materials_consumed", "external_services", "personnel_expenses", "operating_profit",
    ]  # fmt: skip


def test_gross_profit_is_of_all_that_is_called_turnover() -> None:
    found = mapped("IS", """
Turnover
Sales - Consulting | 31000 | 26200
Sales - Products | 5400 | 4100
Other revenue | 1200 | 800
Total turnover | 37600 | 31100
Cost of sales | 20100 | 18050
Gross profit | 17500 | 13050
""")  # fmt: skip
    assert [m.line.label for m in found.mapped if m.item == "revenue"] == ["Total turnover"]


@pytest.mark.parametrize(
    ("brought", "told"),
    [
        ("Retained Earnings", [("retained_earnings", 2), ("profit_for_year_in_equity", 3)]),
        ("Of earlier years", [("retained_earnings", 4)]),
    ],
)
def test_this_years_profit_in_what_was_earned_and_kept_is_told_once(brought: str, told: list[tuple[str, int]]) -> None:
    found = mapped("BS", f"""
{brought} | 700 | 600
Profit for the year | 90 | 100
Total Retained Earnings | 790 | 700
""")  # fmt: skip
    assert [(m.item, m.line.row) for m in found.mapped] == told


def test_a_group_of_one_account_is_what_the_account_is_called() -> None:
    found = mapped("BS", """
Profit for the year | 90 | 100
Earned before | 60 | 70
Total unallocated | 150 | 170
Retained Earnings | 200 | 200
Share capital | 200 | 200
Total equity | 350 | 370
""")  # fmt: skip
    assert items(found) == ["profit_for_year_in_equity", "share_capital", "total_equity"]


def test_a_change_of_stocks_in_what_was_used_is_of_that() -> None:
    found = mapped("IS", """
Purchases of materials | 100 | 90
Change in inventory | 20 | 10
Materials consumed | 120 | 100
""")  # fmt: skip
    assert items(found) == ["materials_consumed"]


CARRIED = """
Profit before tax | 314 | 285
Income tax | 64 | 60
Profit for the year | 250 | 225
Profit for the year | {}
Owners of the company | 240 | 220
"""


@pytest.mark.parametrize(("again", "row"), [("250 | 225", 4), ("251 | 225", 5)])
def test_a_result_that_is_carried_over_is_the_sum_above_and_another_one_of_its_name_the_last(
    again: str, row: int
) -> None:
    found = mapped("IS", CARRIED.format(again))
    assert [m.line.row for m in found.mapped if m.item == "net_income"] == [row]
