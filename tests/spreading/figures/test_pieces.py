from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.spreading.figures.entries import Entry
from finvet.spreading.figures.pieces import Piece, pieces_in, pieces_of
from finvet.spreading.spread import spread, spread_companies
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Table
from tests.books import book, csv_book, sheet, spread_of, values


def piece(drawn: str) -> Piece:
    (table,) = tables_of(book(sheet(" | 2024 | 2023\n" + drawn.strip("\n"))))
    (found,) = pieces_of(table)
    return found


def table_of(drawn: str) -> Table:
    (table,) = tables_of(book(sheet("Cash flow statement | 2024 | 2023\n" + drawn)))
    return table


def latest(found: Piece, item: str) -> Entry:
    return found.entries[item][2]


ASSETS = "Cash | 100 | 90\nTrade receivables | 200 | 210\nTotal current assets | {0} | 300\nTotal assets | 999 | 998"


def test_a_word_for_word_label_in_a_sum_that_holds_is_high() -> None:
    found = piece(ASSETS.format(300))
    assert (latest(found, "cash_and_equivalents").confidence, latest(found, "total_assets").confidence) == (
        "high",
        "medium",
    )


def test_a_sum_that_fails_leaves_its_lines_medium() -> None:
    assert latest(piece(ASSETS.format(377)), "cash_and_equivalents").confidence == "medium"


def test_lines_of_one_item_under_one_total_are_added_with_all_their_cells() -> None:
    found = latest(
        piece("Raw materials | 10 | 9\nFinished goods | 20 | 19\nCash | 70 | 70\nTotal current assets | 100 | 98"),
        "inventories",
    )
    assert (found.value, [s.cell for s in found.basis]) == (30, ["B2", "B3"])


@pytest.mark.parametrize("amounts", [("10", "20"), ("0.4", "0.9")])
def test_lines_of_one_item_that_no_total_holds_are_a_guess(amounts: tuple[str, str]) -> None:
    raw, finished = amounts
    drawn = f"""
Raw materials | {raw} | {raw}
Finished goods | {finished} | {finished}
Cash | 71.5 | 71.5
Total assets | 777 | 777
"""
    found = latest(piece(drawn), "inventories")
    assert found.confidence == "low"
    assert [n.code for n in found.notes] == ["label-ambiguous"]


def test_a_line_told_twice_counts_once() -> None:
    found = latest(
        piece("Cash | 100 | 90\nCash at bank | 100 | 90\nTrade receivables | 55 | 44\nTotal assets | 777 | 777"),
        "cash_and_equivalents",
    )
    assert found.value == 100


def test_a_few_stray_labels_are_no_statement() -> None:
    (table,) = tables_of(book(sheet(" | 2024 | 2023\nRevenue | 1 | 2\nHouses | 3 | 4\nTrees | 5 | 6")))
    assert pieces_of(table) == []


@pytest.mark.parametrize("title", ["Balance Sheet", "Balance sheet as at 31 December 2024"])
def test_two_lines_below_the_title_of_their_statement_are_of_it(title: str) -> None:
    drawn = f"{title}\n | 2024 | 2023\nBank | 500 | 400\nLaptops | 20 | 10\nOwed to founders | 300 | 250"
    found = spread_of(f"{drawn}\nShare capital | 220 | 160")
    told = {item: sorted(row.values()) for item, row in values(found).items()}
    assert told == {"cash_and_equivalents": [400, 500], "share_capital": [160, 220]}
    assert [line.source.label for line in found.unmatched] == ["Laptops", "Owed to founders"]


@pytest.mark.parametrize(
    "drawn",
    [
        "Income Statement\n | 2024 | 2023\nBank | 500 | 400\nShare capital | 220 | 160",
        "Places\n | 2024 | 2023\nBank | 500 | 400\nShare capital | 220 | 160",
        "Balance Sheet\n | 2024 | 2023\nBank | 500 | 400\nLaptops | 20 | 10",
    ],
)
def test_one_line_or_two_below_another_title_are_none(drawn: str) -> None:
    with pytest.raises(FileRefused):
        spread_of(drawn)


def test_two_lines_below_a_title_are_none_beside_another_file_that_tells_the_statement() -> None:
    told = csv_book(
        "Balance Sheet | 2024 | 2023\nBank | 500 | 400\nInventories | 20 | 10\nShare capital | 220 | 160", "a.csv"
    )
    few = csv_book("Balance Sheet | 2022 | 2021\nBank | 50 | 40\nLaptops | 20 | 10\nShare capital | 22 | 16", "b.csv")
    assert [piece.table.file.file for piece in pieces_in([*tables_of(told), *tables_of(few)])] == ["a.csv"]


def test_the_unit_of_the_last_digit() -> None:
    assert piece(ASSETS.format(300)).last_digit == 1
    assert piece(ASSETS.format(300.1)).last_digit == pytest.approx(0.1)


def test_what_a_closed_block_does_not_show_is_zero_and_what_may_hide_is_missing() -> None:
    shown = "Operating profit | 400 | 350\n{0} | -60 | -70\nProfit before tax | 340 | 280\nNet income | 250 | 200"
    assert "interest_expense" not in piece(shown.format("Net finance costs")).entries
    assert latest(piece(ASSETS.format(300)), "inventories").value == 0
    open_block = ASSETS.format(350).replace("Total current", "Sundry lighthouses | 50 | 0\nTotal current")
    assert "inventories" not in piece(open_block).entries


def test_what_a_line_elsewhere_may_be_is_no_zero() -> None:
    drawn = """
Balance sheet | 2024 | 2023
Cash | 300 | 280
{0} | 20 | 25
Total current assets | 320 | 305
Trade payables | 60 | 50
Accrued expenses | 40 | 30
Total current liabilities | 100 | 80
"""
    assert latest(piece(drawn.format("Inventories")), "short_term_debt").value == 0
    assert "short_term_debt" not in piece(drawn.format("Short-term borrowings")).entries


def test_a_part_of_another_line_tells_of_its_item_only_where_no_line_of_its_own_does() -> None:
    drawn = """
Balance sheet | 2023 | 2024
Trade receivables | 400 | 410
Other receivables | 80 | 90
of which: trade receivables | 30 | 35
Short-term investments | 70 | 75
of which: cash | 20 | 25
Total current assets | 550 | 575
Total assets | 900 | 950
"""
    found = spread([book(drawn)])
    assert [found.value("trade_receivables", p) for p in found.periods] == [400, 410]
    assert [found.value("cash_and_equivalents", p) for p in found.periods] == [20, 25]
    assert found.figures["cash_and_equivalents"]["2024"].confidence != "high"


def test_what_adds_to_a_result_and_what_takes_from_it_are_one_item_together() -> None:
    found = piece("""
営業利益 | 832 | 444
受取利息 | 16 | 14
為替差益 | 34 | 36
営業外収益合計 | 50 | 50
支払利息 | 218 | 235
為替差損 | 28 | 15
営業外費用合計 | 246 | 250
経常利益 | 636 | 244
""")  # fmt: skip
    assert (latest(found, "net_financial_result").value, latest(found, "ordinary_profit").value) == (50 - 246, 636)


@pytest.mark.parametrize(
    ("gross", "income", "costs", "gain", "profit"),
    [
        ("Gross profit", "Other operating income", "Administrative expenses", "Other income", "Operating profit"),
        ("Bruttoergebnis vom Umsatz", "Sonstige betriebliche Erträge", "Allgemeine Verwaltungskosten",
         "Übrige betriebliche Erträge", "Betriebsergebnis"),
    ],
)  # fmt: skip
def test_a_sum_without_a_name_between_does_not_part_lines_of_one_item(
    gross: str, income: str, costs: str, gain: str, profit: str
) -> None:
    found = piece(f"""
{gross} | 900 | 800
{income} | 50 | 40
 | 950 | 840
{costs} | -300 | -310
{gain} | 7 | 9
{profit} | 657 | 539
""")  # fmt: skip
    entry = latest(found, "other_operating_income")
    assert (entry.value, entry.confidence) == (57, "high")


def test_of_rival_lines_the_largest_stands_as_the_guess() -> None:
    found = latest(
        piece("Trade creditors | 20 | 19\nTrade payables | 70 | 60\nCash | 9 | 8\nInventories | 5 | 4"),
        "trade_payables",
    )
    assert (found.value, found.confidence) == (70, "low")


@pytest.mark.parametrize(("other", "confidence"), [("0 | 0", "medium"), ("0 | 1", "low"), ("20 | 0", "low")])
def test_a_line_of_zeros_is_no_rival_of_one_with_amounts(other: str, confidence: str) -> None:
    drawn = f"Trade creditors | {other}\nTrade payables | 70 | 60\nCash | 9 | 8\nInventories | 5 | 4"
    found = latest(piece(drawn), "trade_payables")
    assert (found.value, found.confidence) == (70, confidence)
    alone = latest(piece(drawn.partition("\n")[2]), "trade_payables")
    assert (confidence == "low") or (found.value, found.confidence) == (alone.value, alone.confidence)


INCOME = "Ingresos netos | 900 | 800\nUtilidad bruta | 400 | 390\nGanancia neta | 90 | 80\n\nD&A | 30 | 29\n"


@pytest.mark.parametrize("label", ["Capex", "Capital expenditure", "Inversiones en activo fijo (capex)"])
def test_capital_expenditure_below_an_income_statement_is_told_of_the_cash_flow(label: str) -> None:
    (table,) = tables_of(book(sheet(f"Estado de resultados\n | 2024 | 2023\n{INCOME}{label} | 25 | 24")))
    income, aside = pieces_of(table)
    assert (income.statement, aside.statement, aside.is_aside) == ("IS", "CF", True)
    assert {item: row[2].value for item, row in aside.entries.items()} == {"cf_capex": -25}


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Cash flow from operating activities", "cf_operating"),
        ("Flujos de efectivo de las actividades de inversión", "cf_investing"),
        ("Capacité d'autofinancement", "cf_before_working_capital"),
        ("Total assets", "total_assets"),
        ("Patrimonio neto", "total_equity"),
        ("Total pasivos", "total_liabilities"),
    ],
)
def test_a_sum_of_another_statement_among_key_figures_is_told_of_it(label: str, item: str) -> None:
    (table,) = tables_of(book(sheet(f"Estado de resultados\n | 2024 | 2023\n{INCOME}{label} | 25 | 24")))
    _, aside = pieces_of(table)
    assert {name: row[2].value for name, row in aside.entries.items()} == {item: 25}


KEY_FIGURES = (
    "Key figures | 2024 | 2023\nRevenue | 900 | 800\nNet earnings | 90 | 80\nInventories | 25 | 24\n{} | 300 | 290"
)


@pytest.mark.parametrize(
    ("last", "others", "is_read"),
    [
        ("Total equity", "", True),
        ("Headcount", "", False),
        (
            "Total equity",
            " | 2024 | 2023\nRevenue | 950 | 840\nCost of sales | 600 | 500\nGross profit | 350 | 340",
            False,
        ),
    ],
)
def test_few_lines_of_each_statement_are_a_companys_where_its_file_holds_no_other(
    last: str, others: str, is_read: bool
) -> None:
    tables = [table for drawn in (KEY_FIGURES.format(last), others) if drawn for table in tables_of(book(sheet(drawn)))]
    found = {item: row[2].value for piece in pieces_in(tables) for item, row in piece.entries.items()}
    assert (found.get("revenue"), found.get("inventories")) == (
        (900, 25) if is_read else (950 if others else None, None)
    )


FLOWS = "Operating cash flow | 60 | 50\nInvesting cash flow | -40 | -30\nFinancing cash flow | -10 | -15\nCash at end | 30 | 20"


@pytest.mark.parametrize("flows", ["", FLOWS])
def test_a_profit_beside_sales_among_balances_is_of_the_income_statement(flows: str) -> None:
    lines = f"Total assets | 700 | 650\nTotal equity | 400 | 390\nTotal debt | 120 | 130\nNet income | 90 | 80\nRevenue | 900 | 800\n{flows}"
    (table,) = tables_of(book(sheet(f" | 2024 | 2023\n{lines}")))
    found = {item: piece.statement for piece in pieces_of(table) for item in piece.entries}
    assert (found["revenue"], found["net_income"], found["total_assets"]) == ("IS", "IS", "BS")
    assert ("cf_operating" in found) == bool(flows)


def test_depreciation_above_capital_expenditure_is_of_the_income_statement_that_both_stand_below() -> None:
    found = values(spread_of("""
Supuestos
 | 2024 | 2023
Ingresos netos | 900 | 800
Utilidad bruta | 400 | 390
Resultado operativo | 200 | 190
Resultado antes de impuestos | 120 | 110
Impuesto a las ganancias | -30 | -30
Ganancia neta | 90 | 80

D&A | 30 | 29
Capex | 25 | 24
"""))  # fmt: skip
    assert (found["depreciation_amortisation"]["2024"], found["cf_capex"]["2024"]) == (30, -25)


@pytest.mark.parametrize("label", ["Capex growth", "Capex / revenue", "Interest paid", "Trade payables"])
def test_ratios_and_lines_of_other_meanings_are_not(label: str) -> None:
    (table,) = tables_of(book(sheet(f"Estado de resultados\n | 2024 | 2023\n{INCOME}{label} | 25 | 24")))
    assert [found.statement for found in pieces_of(table)] == ["IS"]


@pytest.mark.parametrize(
    ("sales", "materials", "staff", "profit"),
    [
        ("Revenue", "Materials consumed", "Employee benefits expense", "Operating profit"),
        ("Umsatzerlöse", "Materialaufwand", "Personalaufwand", "Betriebsergebnis"),
        (
            "Importe neto de la cifra de negocios",
            "Aprovisionamientos",
            "Gastos de personal",
            "Resultado de explotación",
        ),
    ],
)
def test_a_cost_below_zero_is_a_guess(sales: str, materials: str, staff: str, profit: str) -> None:
    found = piece(f"{sales} | 900 | 800\n{staff} | 300 | 310\n{materials} | -50 | 40\n{profit} | 650 | 450")
    assert [found.entries["personnel_expenses"][c].confidence for c in (2, 3)] == ["high", "high"]
    assert [found.entries["materials_consumed"][c].confidence == "low" for c in (2, 3)] == [True, False]


@pytest.mark.parametrize(
    ("sales", "loss"),
    [("营业收入", "信用减值损失"), ("Revenue", "Impairment losses"), ("Umsatzerlöse", "Wertminderungsaufwand")],
)
def test_a_loss_with_either_sign_in_no_sum_is_a_guess_in_every_year(sales: str, loss: str) -> None:
    others = {"营业收入": ("营业成本", "净利润"), "Revenue": ("Cost of sales", "Net income")}
    cost, profit = others.get(sales, ("Herstellungskosten des Umsatzes", "Jahresüberschuss"))
    drawn = f"{sales} | 1973 | 2605\n{cost} | 1502 | 1988\n{loss} | {{0}} | 78\n{profit} | 222 | 301"
    items = {"bad_debt_expense", "impairment_losses"}
    either, plain = piece(drawn.format(-224)), piece(drawn.format(224))
    assert [e.confidence for i in items & either.entries.keys() for e in either.entries[i].values()] == ["low", "low"]
    assert [e.confidence for i in items & plain.entries.keys() for e in plain.entries[i].values()] == ["medium"] * 2


@pytest.mark.parametrize(
    ("profit", "depreciation", "cash"),
    [
        ("Net income", "Depreciation and amortization", "Net cash provided by operating activities"),
        ("Jahresüberschuss", "Abschreibungen", "Cashflow aus laufender Geschäftstätigkeit"),
    ],
)
def test_a_depreciation_that_is_taken_off_the_profit_of_a_cash_flow_is_a_guess(
    profit: str, depreciation: str, cash: str
) -> None:
    drawn = f"{profit} | 538 | 567\n{depreciation} | {{0}}818 | {{0}}783\n{cash} | 1363 | 1582"
    for sign, confidence in (("-", "low"), ("", "medium")):
        (found,) = (p for p in pieces_of(table_of(drawn.format(sign))) if p.statement == "CF")
        assert latest(found, "cf_depreciation").confidence == confidence


def test_a_list_of_records_may_hold_a_few_lines_of_two_statements() -> None:
    drawn = """
year | revenue | operating_income | operating_cash_flow | capital_expenditure
2024 | 120 | 12 | 15 | 6
2023 | 110 | 10 | 14 | 5
"""
    found = values(spread_of(drawn))
    assert (found["revenue"]["2024"], found["cf_operating"]["2024"], found["cf_capex"]["2024"]) == (120, 15, -6)
    with pytest.raises(FileRefused):
        spread_of("year | revenue | employees | stores\n2024 | 120 | 12 | 15\n2023 | 110 | 10 | 14")


def test_a_line_of_nothing_makes_no_statement_of_its_own_in_a_list_of_records() -> None:
    drawn = """
Date | Quarter | Cash | Inventories | Total current assets | Total assets | Total liabilities | Total equity | Capex
2023/12 | 4 | 10 | 20 | 30 | 70 | 30 | 40 | 0
2024/12 | 4 | 11 | 21 | 32 | 72 | 31 | 41 | 0
"""
    found = values(spread_of(drawn))
    assert found["total_assets"] == {"2023-12-31": 70, "2024-12-31": 72}
    assert "cf_capex" not in found


SHORT = "{0}year | revenue | net_income\n{1}2024 | 1200 | 120\n{2}2023 | 1100 | 115"


@pytest.mark.parametrize("before", [("", "", ""), ("company | ", "Elmstead | ", "Elmstead | ")])
def test_revenue_and_what_was_left_of_it_are_a_companys_where_records_are_of_no_part(before: tuple[str, ...]) -> None:
    found = values(spread_of(SHORT.format(*before)))
    assert found == {"revenue": {"2023": 1100, "2024": 1200}, "net_income": {"2023": 115, "2024": 120}}


@pytest.mark.parametrize(
    "before",
    [
        ("department | ", "Sales | ", "Sales | "),
        ("film | ", "Alien Dawn | ", "River Song | "),
        ("company | product | ", "Elmstead | Chairs | ", "Elmstead | Desks | "),
    ],
)
def test_those_of_a_department_or_of_products_are_not(before: tuple[str, ...]) -> None:
    with pytest.raises(FileRefused):
        spread_of(SHORT.format(*before))


def test_a_company_of_a_list_is_told_though_it_leaves_a_column_empty() -> None:
    drawn = """
Club | Year | Revenue | Wages | Player amortisation | Profit on disposals
Alder Town | 2024 | 120 | 60 | 15 | 6
Alder Town | 2023 | 110 | 55 | 14 | 5
Birch United | 2024 | 220 | 130 | 35 |
Birch United | 2023 | 210 | 125 | 34 |
"""
    found = {told.partner: told.value("revenue", told.periods[-1]) for told in spread_companies([book(sheet(drawn))])}
    assert found == {"Alder Town": 120, "Birch United": 220}


def test_two_lines_are_a_statement_where_the_file_is_called_by_it() -> None:
    drawn = "date | cfo | capex\n2024-12-31 | 175 | -70\n2023-12-31 | 155 | -65"
    found = values(spread_of(drawn, file="cash_flow.xlsx"))
    assert [list(found[item].values()) for item in ("cf_operating", "cf_capex")] == [[175, 155], [-70, -65]]
    for other in ("figures.xlsx", "balance_sheet.xlsx"):
        with pytest.raises(FileRefused):
            spread_of(drawn, file=other)


def test_costs_that_happen_to_add_up_to_a_profit_are_guesses_where_they_come_out_below_zero() -> None:
    """Half of the gross profit is spent, so that what is spent is what is left."""
    found = spread_of(
        "Income statement\n | 2024\nRevenue | 10000\nCost of sales | 6000\nGross profit | 4000\nSelling expenses | 900\n"
        "Administrative expenses | 1100\nOperating profit | 2000\nFinance costs | 200\nProfit before tax | 1800"
    )
    for item in ("selling_expenses", "general_admin_expenses"):
        (figure,) = found.figures[item].values()
        assert (figure.value or 0) > 0 or figure.confidence == "low"
