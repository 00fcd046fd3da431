from __future__ import annotations

import pytest

from finvet.model import StatementName
from tests.spreading.mapping.test_mapping import mapped


def guesses(statement: StatementName, drawn: str) -> list[str]:
    return [m.item for m in mapped(statement, drawn).mapped if m.ambiguous]


def assets(*lines: str) -> str:
    return "\n".join(("Current assets", "Inventories | 300 | 250", *lines, "Cash | 50 | 70"))


def test_a_rest_of_a_cash_flow_in_no_sum_is_a_guess_beside_another_line_of_it() -> None:
    other = "Amortization of debt issuance costs | 9 | 8"
    assert "cf_other_noncash" in guesses("CF", f"Stock-based compensation | 32 | 15\n{other}\nNet income | 70 | 60")
    assert guesses("CF", "Stock-based compensation | 32 | 15\nNet income | 70 | 60") == []


@pytest.mark.parametrize(("other", "is_guess"), [("Frobnication levy", True), ("Rent", False), ("Depreciation", False)])
def test_an_item_of_several_lines_is_a_guess_beside_a_line_that_is_not_understood(other: str, is_guess: bool) -> None:
    found = guesses("IS", f"""
Advertising and promotion cost | 357 | 325
{other} | 214 | 208
Total operating expenses | 571 | 533
""")  # fmt: skip
    assert found == (["selling_expenses"] if is_guess else [])


@pytest.mark.parametrize(
    ("receivables", "deduction", "total"),
    [
        ("Trade receivables | 900 | 800", "Zorbling of the above | -60 | -50", "Total current assets | 1190 | 1070"),
        ("Forderungen aus Lieferungen und Leistungen | 900 | 800", "Quarkabzug | -60 | -50", "Summe | 1190 | 1070"),
        ("Clientes | 900 | 800", "(-) Zurbido | -60 | -50", "Total del activo corriente | 1190 | 1070"),
        ("Kundfordringar | 900 | 800", "Avgår flurb | -60 | -50", "Summa omsättningstillgångar | 1190 | 1070"),
    ],
)
def test_what_stands_before_a_deduction_that_nothing_names_is_a_guess(
    receivables: str, deduction: str, total: str
) -> None:
    assert guesses("BS", f"{assets(receivables, deduction)}\n{total}") == ["trade_receivables"]


@pytest.mark.parametrize(
    "deduction",
    [
        "Zorbling | 60 | 50",  # adds
        "Zorbling | -60 | 50",  # does either
        "Zorbling | -6 | -5",  # is too small to matter
        "Allowance for doubtful accounts | -60 | -50",  # has a name
    ],
)
def test_what_stands_before_another_line_is_none(deduction: str) -> None:
    first, second = (240 + int(deduction.split("|")[1]), 120 + int(deduction.split("|")[2]))
    drawn = (
        f"{assets('Trade receivables | 900 | 800', deduction)}\nTotal current assets | {first + 1010} | {second + 1000}"
    )
    assert "trade_receivables" not in guesses("BS", drawn)


def test_a_deduction_that_is_small_beside_its_block_is_not_beside_its_item() -> None:
    found = guesses("BS", """
Current assets
Inventories | 3000 | 2500
Trade receivables | 90 | 80
Zorbling | -9 | -8
Total current assets | 3081 | 2572
""")  # fmt: skip
    assert found == ["trade_receivables"]


def test_only_the_line_right_above_a_deduction_is_a_guess() -> None:
    drawn = assets("Trade receivables | 900 | 800", "Prepaid expenses | 90 | 80", "Zorbling | -60 | -50")
    assert guesses("BS", f"{drawn}\nTotal current assets | 1280 | 1150") == ["prepaid_expenses"]


def test_equity_before_a_deduction_is_no_guess() -> None:
    assert guesses("BS", """
Share capital | 100 | 100
Share premium | 400 | 400
Zorbling | -60 | -50
Total equity | 440 | 450
""") == []  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "item"),
    [
        ("Reserva legal | 181 | 142", "Reserva de zurbido | 300 | 290", "revenue_reserves"),
        ("Gesetzliche Rücklage | 181 | 142", "Gesetzliche Quarkung | 300 | 290", "revenue_reserves"),
        ("Legal reserve | 181 | 142", "Zorbling reserve | 300 | 290", "revenue_reserves"),
    ],
)
def test_a_stranger_that_sounds_like_an_item_may_be_more_of_it(one: str, other: str, item: str) -> None:
    drawn = f"Share capital | 100 | 110\n{one}\n{other}\nTotal equity | 581 | 542"
    assert guesses("BS", drawn) == [item]


@pytest.mark.parametrize(
    ("others", "total"),
    [
        ("Zorbling fund | 30 | 29", "Total equity | 311 | 281"),  # sounds like none
        ("Zorbling reserve | 3 | 2", "Total equity | 284 | 254"),  # is too small to matter
        ("Revaluation reserve | 50 | 50\nZorbling reserve | 300 | 290", "Total equity | 631 | 592"),  # or like two
    ],
)
def test_a_stranger_that_does_not_is_of_none(others: str, total: str) -> None:
    assert guesses("BS", f"Share capital | 100 | 110\nLegal reserve | 181 | 142\n{others}\n{total}") == []


@pytest.mark.parametrize(
    ("trade", "other", "total"),
    [
        ("Forderungen aus Lieferungen und Leistungen", "Forderungen aus Quarkdiensten", "Umlaufvermögen"),
        ("Trade receivables", "Zorbling receivables", "Total current assets"),
        ("Crediti verso clienti", "Crediti zurbidi", "Totale attivo circolante"),
    ],
)
def test_trade_is_set_apart_from_what_else_is_owed(trade: str, other: str, total: str) -> None:
    drawn = f"{trade} | 900 | 800\n{other} | 260 | 250\n{total} | 1160 | 1050"
    assert guesses("BS", drawn) == []


@pytest.mark.parametrize(
    ("trade", "own", "other", "total"),
    [
        ("Trade debtors", "Other receivables", "Zorbling", "Total receivables"),
        ("Kundefordringer", "Andre fordringer", "Flurb", "Sum fordringer"),
        ("Crediti verso clienti", "Crediti verso altri", "Zurbidi", "Totale crediti"),
    ],
)
def test_the_rest_of_receivables_is_a_guess_beside_a_line_of_them_that_nothing_names(
    trade: str, own: str, other: str, total: str
) -> None:
    drawn = f"{trade} | 900 | 800\n{own} | 50 | 70\n{other} | 60 | 50\n{total} | 1010 | 920"
    assert guesses("BS", drawn) == ["other_receivables"]


@pytest.mark.parametrize(
    ("other", "total"),
    [
        ("Zorbling | 0.9 | 0.8", "Total receivables | 950.9 | 870.8"),  # too small to matter
        ("Deferred tax assets | 60 | 50", "Total receivables | 1010 | 920"),  # an item of its own, if not of this block
    ],
)
def test_the_rest_of_receivables_is_none_beside_what_is_not_of_it(other: str, total: str) -> None:
    assert guesses("BS", f"Trade debtors | 900 | 800\nOther receivables | 50 | 70\n{other}\n{total}") == []


@pytest.mark.parametrize(
    ("own", "other", "total"),
    [
        ("Autres produits d'exploitation", "Flurbes", "Ventes et prestations"),
        ("Altri ricavi e proventi", "Zurbidi", "Totale valore della produzione"),
    ],
)
def test_other_income_is_a_guess_beside_an_income_that_nothing_names(own: str, other: str, total: str) -> None:
    drawn = f"Revenue | 900 | 800\n{own} | 50 | 70\n{{}}\n{total} | {{}}"
    assert guesses("IS", drawn.format(f"{other} | 60 | 50", "1010 | 920")) == ["other_operating_income"]
    assert guesses("IS", drawn.format(f"{other} | -60 | -50", "890 | 820")) == []


@pytest.mark.parametrize(
    ("own", "item", "total"),
    [
        ("Petty cash", "cash_and_equivalents", "Total current assets"),
        ("Kasse", "cash_and_equivalents", "Summe Umlaufvermögen"),
        ("在建工程", "property_plant_equipment", "非流动资产合计"),
        ("Caja", "cash_and_equivalents", "Total del activo corriente"),
        ("Other intangible assets", "intangible_assets", "Total non-current assets"),
    ],
)
def test_a_kind_of_an_item_is_a_guess_beside_a_large_neighbour_that_nothing_names(
    own: str, item: str, total: str
) -> None:
    assert guesses("BS", f"{own} | 90 | 80\nZurbid | 600 | 700\n{total} | 690 | 780") == [item]
    assert guesses("BS", f"{own} | 90 | 80\nZurbid | 20 | 10\n{total} | 110 | 90") == []


def test_a_kind_of_an_item_is_none_beside_a_stranger_further_away() -> None:
    drawn = "Petty cash | 90 | 80\nInventories | 300 | 200\nZurbid | 600 | 700\nTotal current assets | 990 | 980"
    assert guesses("BS", drawn) == []


@pytest.mark.parametrize(
    ("before", "tax", "net"),
    [
        ("Profit before tax", "Income tax expense", "Profit for the year"),
        ("Ergebnis vor Steuern", "Steuern vom Einkommen und vom Ertrag", "Jahresüberschuss"),
        ("Bénéfice de l'exercice avant impôts", "Impôts sur le résultat", "Bénéfice de l'exercice"),
    ],
)
def test_tax_is_a_guess_beside_what_else_is_taken_from_profit(before: str, tax: str, net: str) -> None:
    drawn = f"{before} | 900 | 800\n{tax} | 200 | 180\nZorbling | {{}}\n{net} | {{}}"
    assert guesses("IS", drawn.format("50 | 40", "650 | 580")) == ["income_tax_expense"]
    assert guesses("IS", drawn.format("1 | 1", "699 | 619")) == []
    assert guesses("IS", drawn.format("-50 | -40", "750 | 660")) == []


def test_tax_is_none_where_all_costs_are_taken_at_once() -> None:
    assert guesses("IS", "Turnover | 900 | 800\nZorbling | 200 | 180\nTax | 50 | 40\nProfit | 650 | 580") == []


@pytest.mark.parametrize(
    ("known", "item"),
    [("Ergebnis nach Steuern", "net_income"), ("Current tax", "income_tax_expense")],
)
def test_the_one_item_in_a_nameless_total_is_a_guess(known: str, item: str) -> None:
    drawn = "Revenue | 90037 | 80041\n{} | 2715 | 2331\nZorbling | 1907 | 1711\n{} | 4622 | 4042"
    assert guesses("IS", drawn.format(known, "Quarkbetrag")) == [item]
    assert guesses("IS", drawn.format(known, "Bilanzgewinn")) == []


def test_words_of_costs_are_too_common_to_tell_anything() -> None:
    assert guesses("IS", """
Revenue | 900 | 800
Depreciation expense | 100 | 90
Zorbling expense | 70 | 80
Operating profit | 730 | 630
""") == []  # fmt: skip


WORKING_CAPITAL = """
{0} | 300 | 200
{1} | -40 | -30
{2} | 90 | 80
{3} | 350 | 250
"""


@pytest.mark.parametrize(
    ("labels", "guessed"),
    [
        (("Net income", "Prepaid expenses", "Zorbling", "Net cash from operating activities"), ["cf_change_other_wc"]),
        (("Resultado del ejercicio", "Gastos anticipados", "Zurbido", "Flujo neto de efectivo de actividades de operación"), ["cf_change_other_wc"]),
        (("Net income", "Other working capital changes", "Zorbling", "Net cash from operating activities"), []),
        (("Net income", "Prepaid expenses", "Depreciation", "Net cash from operating activities"), []),
    ],
)  # fmt: skip
def test_the_change_in_one_balance_is_a_guess_for_that_in_all_others_beside_a_stranger(
    labels: tuple[str, ...], guessed: list[str]
) -> None:
    assert guesses("CF", WORKING_CAPITAL.format(*labels)) == guessed


DEBTS = """
{0} | 334445.12 | 430595.27
{1} | 262791.86 | 370576.87
{2} | 230033.59 | 329696.05
{3} | 32758.27 | 40880.82
{4} | 71653.26 | 60018.40
"""


@pytest.mark.parametrize(
    ("labels", "guessed"),
    [
        (("PASIVO CORRIENTE", "Deudas a corto plazo", "Deudas con entidades de crédito", "Otras deudas corrientes", "Otros acreedores"), ["short_term_debt"]),
        (("Current liabilities", "Short-term borrowings", "Bank loans", "Amounts payable, sundry", "Other current liabilities"), ["short_term_debt"]),
        (("Current liabilities", "Short-term borrowings", "Bank loans", "Zorbling", "Other current liabilities"), []),
        (("Current assets", "Inventories", "Raw materials", "Zorbling", "Cash"), []),
    ],
)  # fmt: skip
def test_a_total_that_holds_what_can_only_be_another_debt_is_a_guess(
    labels: tuple[str, ...], guessed: list[str]
) -> None:
    assert guesses("BS", DEBTS.format(*labels)) == guessed


@pytest.mark.parametrize(
    ("known", "other", "is_guess"),
    [
        ("Common Stock", "Zorble Stock - Frobs B", True),
        ("Payroll Liabilities", "Zorbled Payroll & Frobs", True),
        ("Aktiekapital", "Zorblade aktiekapital - frob B", True),
        ("Common Stock", "Zorble - Frobs Stock", True),
        ("Common Stock", "Zorble - Stock of Frobs", False),
        ("Common Stock", "Zorble Premium - Frobs B", False),
    ],
)
def test_a_line_is_a_guess_beside_a_stranger_whose_name_ends_as_it_before_what_sets_it_apart(
    known: str, other: str, is_guess: bool
) -> None:
    found = guesses("BS", f"""
{known} | 1454 | 1108
{other} | 3394 | 2586
Retained earnings | 738 | 700
Total | 5586 | 4394
""")  # fmt: skip
    assert bool(found) == is_guess


def test_what_a_guess_can_mean_as_well_is_a_guess_too() -> None:
    drawn = """
Current liabilities
Accounts payable | 900 | 880
{other} | 1078 | 1359
Payroll Liabilities | 1158 | 1160
Sales Tax Payable | 1162 | 1092
Total current liabilities | 4298 | 4491
"""
    assert guesses("BS", drawn.format(other="Zorbled Payroll & Frobs")) == [
        "employee_payables", "other_tax_social_payables",
    ]  # fmt: skip
    assert guesses("BS", drawn.format(other="Customer deposits")) == []


def test_other_receivables_are_a_guess_beside_what_surely_is_a_debt() -> None:
    found = guesses("BS", """
Current assets
Inventories | 900 | 800
Receivables | 4498 | 3780
Trade receivables | 4044 | 3367
VAT payable | 196 | 164
Other receivables | 258 | 249
Cash | 10 | 20
Total current assets | 5408 | 4600
""")  # fmt: skip
    assert found == ["other_receivables"]


HOLDING = """
{0} | 80413.27 | 71902.44
{1} | 50212.11 | 46800.05
{2} | 30201.16 | 25102.39
"""


@pytest.mark.parametrize(
    ("statement", "labels", "guessed"),
    [
        ("BS", ("Immaterielle Vermögensgegenstände", "Software", "Quarkwert"), ["intangible_assets"]),
        ("BS", ("Intangible assets", "Software", "Zorbling"), ["intangible_assets"]),
        ("BS", ("Intangible assets", "Software", "Goodwill"), []),
        ("IS", ("Abschreibungen", "Quarkabzug", "Flurbung"), ["depreciation_amortisation"]),
        ("BS", ("Inventories", "Raw materials", "Zorbling"), []),
    ],
)
def test_a_total_that_often_holds_another_item_is_a_guess_above_a_stranger(
    statement: StatementName, labels: tuple[str, ...], guessed: list[str]
) -> None:
    found = mapped(statement, HOLDING.format(*labels)).mapped
    assert [m.item for m in found if m.line.row == 2 and m.ambiguous] == guessed


def test_a_total_of_one_stranger_is_that_stranger() -> None:
    assert guesses("BS", """
Intangible assets | 80413.27 | 71902.44
Zorbling | 80413.27 | 71902.44
Property, plant and equipment | 50212.11 | 46800.05
Total non-current assets | 130625.38 | 118702.49
""") == []  # fmt: skip


@pytest.mark.parametrize(("other", "is_guess"), [("Zorbling of valves", True), ("Acquisition of subsidiaries", False)])
def test_the_rest_of_a_cash_flow_is_a_guess_beside_a_line_that_is_not_understood(other: str, is_guess: bool) -> None:
    found = guesses("CF", f"""
Purchase of property, plant and equipment | -700 | -810
Other investing activities | 18 | 26
{other} | 56 | -249
Net cash used in investing activities | -626 | -1033
""")  # fmt: skip
    assert found == (["cf_other_investing"] if is_guess else [])


@pytest.mark.parametrize("part", ["Zorbling rights", "End of season passes"])
def test_other_assets_of_parts_that_are_not_understood_are_a_guess(part: str) -> None:
    found = guesses("BS", f"""
Equipment | 700 | 810
{part} | 90 | 80
Guild medal | 8 | 7
Total Other Assets | 98 | 87
Total non-current assets | 798 | 897
""")  # fmt: skip
    assert "other_noncurrent_assets" in found


@pytest.mark.parametrize("other", ["Depreciation expense", "Depreciation of plant"])
def test_amortisation_beside_another_depreciation_in_no_sum_is_a_guess(other: str) -> None:
    drawn = "Net income | 778 | 346\n{other}Amortization of intangible assets | 906 | 908\nCash from operations | 1819 | 2542"
    alone = mapped("CF", drawn.format(other=""))
    beside = mapped("CF", drawn.format(other=f"{other} | 169 | 207\n"))
    assert [m.ambiguous for m in alone.mapped if m.item == "cf_depreciation"] == [False]
    assert [m.ambiguous for m in beside.mapped if m.line.label.startswith("Amort")] == [True]


OWED = """
Provisions | 140 | 132
{0} | 4900 | 5600
{1} | {2} | {2}
Other non-current liabilities | 350 | 420
Total non-current liabilities | {3} | {4}
"""


@pytest.mark.parametrize(
    ("stranger", "debt", "amount", "is_guess"),
    [
        ("Pledge to Blue Fjord", "Long-term debt", 0, True),
        ("Pledge to Blue Fjord", "Bank loans", 0, True),
        ("Pledge to Blue Fjord", "Long-term debt", 90, False),  # shows some
        ("Deferred tax liabilities", "Long-term debt", 0, False),  # nothing is unknown
    ],
)
def test_debt_of_nothing_beside_a_stranger_is_a_guess(stranger: str, debt: str, amount: int, is_guess: bool) -> None:
    drawn = OWED.format(stranger, debt, amount, 5390 + amount, 6152 + amount)
    assert any("_debt" in item for item in guesses("BS", drawn)) == is_guess


@pytest.mark.parametrize("nothing", ["Long-term debt", "Bonds payable and other long-term debt", "Subordinated loan"])
def test_debt_of_nothing_leaves_another_debt_what_it_is(nothing: str) -> None:
    found = mapped("BS", OWED.format("Mortgage loans from banks", nothing, 0, 5390, 6152)).mapped
    assert "long_term_debt" in [m.item for m in found if m.line.label.startswith("Mortgage")]


@pytest.mark.parametrize(("beside", "is_guess"), [("Directors' remuneration", True), ("Motor running", False)])
def test_pay_beside_pay_that_was_not_counted_in_is_a_guess(beside: str, is_guess: bool) -> None:
    found = guesses("IS", f"""
Sales | 90215 | 80112
Cost of goods sold | 30130 | 28045
Direct wages | 10000 | 7000
Total cost of sales | 40130 | 35045
Gross profit | 50085 | 45067
{beside} | 6041 | 5023
Salaries | 20033 | 18029
Total expenses | 26074 | 23052
Operating profit | 24011 | 22015
""")  # fmt: skip
    assert ("personnel_expenses" in found) is is_guess


@pytest.mark.parametrize(
    ("other", "is_guess"), [("Frobnication loans", True), ("Frobnication note", True), ("Frobnication pact", False)]
)
def test_debt_by_its_words_is_a_guess_beside_a_loan_that_nothing_names(other: str, is_guess: bool) -> None:
    found = guesses("BS", f"""
Long Term Liabilities
{other} | 160 | 150
Mortgages | 16 | 20
Total Long Term Liabilities | 176 | 170
""")  # fmt: skip
    assert ("long_term_debt" in found) is is_guess


@pytest.mark.parametrize(("cost", "is_guess"), [("Rates & Taxes", True), ("Other operating costs, sundry", False)])
def test_one_cost_is_a_guess_for_all_other_ones_unless_it_says_so(cost: str, is_guess: bool) -> None:
    found = guesses("IS", f"""
{cost} | 60 | 50
Frobnication levy | 214 | 208
Total operating expenses | 274 | 258
""")  # fmt: skip
    assert ("other_operating_expenses" in found) is is_guess


@pytest.mark.parametrize(("income", "is_guess"), [("Total income", False), ("Total zorbling", True)])
def test_a_profit_of_known_lines_is_no_part_of_what_nothing_names(income: str, is_guess: bool) -> None:
    found = guesses("IS", f"""
{income} | 5200 | 4100
Total expenditure | -4700 | -3650
Net income | 500 | 450
Frobnication returned | -60 | -40
Zorbling of the year | 440 | 410
""")  # fmt: skip
    assert ("net_income" in found) is is_guess
