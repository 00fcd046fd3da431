"""Lists of records, one amount each, become tables of items by years, one a company."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product

import pytest

from finvet.errors import FileRefused
from finvet.model import CellValue
from finvet.spreading.spread import spread_companies
from finvet.spreading.tables.layout import tables_of
from tests.books import book, sheet, spread_of, values
from tests.spreading.drawn_tables import cells, labels, tables, told

LONG = {
    "English": """
Year | Item | Amount
2024 | Revenue | 100
2024 | Cost of sales | 60
2024 | Gross profit | 40
2023 | Revenue | 90
2023 | Cost of sales | 50
2023 | Gross profit | 40
""",
    "Spanish, with a client": """
Cliente | AÑO | Estado Financiero | Monto
Cliente A | 2024 | Ingresos | 100
Cliente A | 2024 | Costo de ventas | 60
Cliente A | 2024 | Utilidad bruta | 40
Cliente A | 2023 | Ingresos | 90
Cliente A | 2023 | Costo de ventas | 50
Cliente A | 2023 | Utilidad bruta | 40
""",
    "German, with account codes, the amount before the item": """
Konto | Jahr | Betrag | Bezeichnung
4000 | 2024 | 100 | Umsatzerlöse
5000 | 2024 | 60 | Materialaufwand
5999 | 2024 | 40 | Rohergebnis
4000 | 2023 | 90 | Umsatzerlöse
5000 | 2023 | 50 | Materialaufwand
5999 | 2023 | 40 | Rohergebnis
""",
    "Chinese, with dates": """
报表日期 | 项目 | 金额
2024-12-31 | 营业收入 | 100
2024-12-31 | 营业成本 | 60
2024-12-31 | 毛利 | 40
2023-12-31 | 营业收入 | 90
2023-12-31 | 营业成本 | 50
2023-12-31 | 毛利 | 40
""",
    "French, with a ticker and a currency, sorted by item": """
Ticker | Poste | Exercice | Montant | Devise
VAL | Chiffre d'affaires | 2024 | 100 | EUR
VAL | Chiffre d'affaires | 2023 | 90 | EUR
VAL | Coût des ventes | 2024 | 60 | EUR
VAL | Coût des ventes | 2023 | 50 | EUR
VAL | Marge brute | 2024 | 40 | EUR
VAL | Marge brute | 2023 | 40 | EUR
""",
}


@pytest.mark.parametrize("kind", LONG)
def test_items_down_and_years_across(kind: str) -> None:
    revenue, cost, gross = told(LONG[kind]).values()
    assert (revenue, cost, gross) == ({2024: 100, 2023: 90}, {2024: 60, 2023: 50}, {2024: 40, 2023: 40})


def test_each_amount_keeps_its_cell_and_the_table_its_currency() -> None:
    drawn = LONG["French, with a ticker and a currency, sorted by item"]
    assert cells(drawn)["Coût des ventes", 2023] == "D5"
    (table,) = tables(drawn)
    assert table.unit.currency == "EUR"
    (in_thousands,) = tables(drawn.replace("EUR", "k€"))
    assert [(source.cell, source.label) for source in in_thousands.unit.basis] == [("E2", "")]


def test_statements_in_a_column_head_their_items() -> None:
    found = labels("""
Statement | Item | Year | Value
Income statement | Revenue | 2024 | 100
Income statement | Net income | 2024 | 5
Cash flow statement | Net income | 2024 | 5
Cash flow statement | Depreciation | 2024 | 7
Balance sheet | Cash | 2024 | 10
""")
    assert found == [
        "Income statement", "Revenue", "Net income", "Cash flow statement", "Net income", "Depreciation",
        "Balance sheet", "Cash",
    ]  # fmt: skip


def test_a_budget_beside_actual_amounts_is_a_budget() -> None:
    (table,) = tables("""
Scenario | Item | Year | Value
Actual | Revenue | 2024 | 100
Budget | Revenue | 2024 | 120
Actual | Cost of sales | 2024 | 60
Budget | Cost of sales | 2024 | 70
Actual | Gross profit | 2024 | 40
Budget | Gross profit | 2024 | 50
""")
    assert {p.kind: [line.values[c] for line in table.lines] for c, p in table.columns.items()} == {
        "actual": [100, 60, 40],
        "budget": [120, 70, 50],
    }


SEVERAL = {
    "one amount a record": """
Company | Year | Item | Amount
Alder | 2024 | Revenue | 100
Birch | 2024 | Revenue | 300
Alder | 2024 | Cost of sales | 60
Birch | 2024 | Cost of sales | 200
Alder | 2024 | Gross profit | 40
Birch | 2024 | Gross profit | 100
""",
    "many amounts a record": """
Company | Year | Revenue | Cost of sales | Gross profit
Alder | 2024 | 100 | 60 | 40
Alder | 2023 | 90 | 50 | 40
Birch | 2024 | 300 | 200 | 100
Birch | 2023 | 290 | 190 | 100
""",
    "years across": """
Company | Item | 2024 | 2023
Alder | Revenue | 100 | 90
Alder | Cost of sales | 60 | 50
Alder | Gross profit | 40 | 40
Birch | Revenue | 300 | 290
Birch | Cost of sales | 200 | 190
Birch | Gross profit | 100 | 100
""",
    "years across, each name once": """
公司 | 项目 | 2024年 | 2023年
Alder | Revenue | 100 | 90
 | Cost of sales | 60 | 50
 | Gross profit | 40 | 40
Birch | Revenue | 300 | 290
 | Cost of sales | 200 | 190
 | Gross profit | 100 | 100
""",
}


@pytest.mark.parametrize("kind", SEVERAL)
def test_companies_in_one_list_are_a_partner_each(kind: str) -> None:
    found = spread_companies([book(sheet(SEVERAL[kind]))])
    assert [statements.partner for statements in found] == ["Alder", "Birch"]
    latest = [statements.value("revenue", statements.periods[-1]) for statements in found]
    assert latest == [100, 300]


TOLD_TWICE = {
    "segments, one amount a record": """
Segment | Year | Item | Amount
Retail | 2024 | Revenue | 100
Wholesale | 2024 | Revenue | 300
Retail | 2024 | Cost of sales | 60
Wholesale | 2024 | Cost of sales | 200
Retail | 2024 | Gross profit | 40
Wholesale | 2024 | Gross profit | 100
""",
    "two amounts of one item": """
Jahr | Posten | Betrag
2024 | Umsatzerlöse | 100
2024 | Umsatzerlöse | 110
2024 | Materialaufwand | 60
2024 | Rohergebnis | 40
""",
    "regions, many amounts a record": """
Región | Año | Ingresos | Costo de ventas | Utilidad bruta
Norte | 2024 | 100 | 60 | 40
Sur | 2024 | 300 | 200 | 100
""",
}


@pytest.mark.parametrize("kind", TOLD_TWICE)
def test_a_list_that_tells_one_figure_twice_is_set_aside(kind: str) -> None:
    (table,) = tables(TOLD_TWICE[kind])
    assert table.set_aside == "told-twice"
    assert not table.columns


def grouped(groups: int) -> str:
    """A list of so many sections, two of which hold one item."""
    names = list(map("".join, islice(product("abcdefgh", repeat=4), 2 * groups)))
    rows = [f"Part {n // 2} | 2024 | {name} | {7919 * n % 9001 + 10001}" for n, name in enumerate(names)]
    return "\n".join(
        ["", "Section | Year | Item | Amount", *rows, "Part 0 | 2024 | other | 7", "Part 1 | 2024 | other | 8"]
    )


def test_sections_tell_items_apart_up_to_as_many_as_no_list_has() -> None:
    (most,) = tables_of(book(sheet(grouped(200))), every_sheet=True)
    assert (most.set_aside, len(most.lines)) == (None, 200 + 400 + 2)
    (more,) = tables_of(book(sheet(grouped(201))), every_sheet=True)
    assert (more.set_aside, more.lines) == ("told-twice", ())


IN_UNITS = """
Year | Item | Amount | Unit
2024 | Revenue | 100 | {now}
2024 | Cost of sales | 60 | {now}
2024 | Gross profit | 40 | {last}
2023 | Revenue | 90 | {before}
2023 | Cost of sales | 50 | {before}
2023 | Gross profit | 40 | {before}
"""
WIDE_IN_UNITS = """
Year | Unit | Revenue | Cost of sales | Gross profit
2024 | {now} | 100 | 60 | 40
2023 | {before} | 90 | 50 | 40
2022 | {before} | 80 | 40 | 40
"""


@pytest.mark.parametrize("drawn", [IN_UNITS, WIDE_IN_UNITS])
def test_a_unit_that_changes_with_the_year_holds_for_its_year(drawn: str) -> None:
    def revenue(now: str, before: str) -> dict[int, float]:
        (table,) = tables(drawn.format(now=now, last=now, before=before))
        values = {table.columns[c].year: v for c, v in table.lines[-3].values.items()}
        return {year: value * (table.unit.factor or 1) for year, value in values.items() if year > 2022}

    assert revenue("EUR", "EUR") == {2024: 100, 2023: 90}
    assert revenue("EUR thousand", "EUR million") == {2024: 100e3, 2023: 90e6}
    assert len(revenue("USD", "EUR")) == 1


def test_one_year_in_several_units_sets_a_list_aside() -> None:
    (table,) = tables(IN_UNITS.format(now="thousands", last="millions", before="thousands"))
    assert (table.set_aside, dict(table.columns)) == ("several-units", {})
    (translated,) = tables(WIDE_IN_UNITS.format(now="USD", before="EUR").replace("2023", "2024"))
    assert translated.set_aside == "several-units"


def test_a_record_without_a_unit_is_in_that_of_the_others() -> None:
    drawn = IN_UNITS.format(now="EUR thousand", last="EUR thousand", before="EUR thousand")
    (table,) = tables(drawn.replace("EUR thousand", "", 1))
    assert (table.unit.currency, table.unit.factor, len(table.columns)) == ("EUR", 1000, 2)
    assert [source.cell for source in table.unit.basis] == ["D3"]
    (first,) = tables(IN_UNITS.format(now="", last="EUR thousand", before="EUR million"))
    assert (first.unit.currency, len(first.columns)) == ("EUR", 2)


WITH_NAMES = """
Element | Item | Year | Amount
kept:Aleph | 現金及び預金 | 2024 | 10
kept:Beth | その他 | 2024 | 7
kept:Gimel | その他 | 2024 | {0}
kept:Daleth | 売上高 | 2024 | 90
kept:Aleph | 現金及び預金 | 2023 | 9
kept:Beth | その他 | 2023 | 6
kept:Gimel | その他 | 2023 | 4
kept:Daleth | 売上高 | 2023 | 80
"""


def test_names_of_elements_tell_items_of_one_label_apart() -> None:
    (table,) = tables(WITH_NAMES.format(5))
    others = [sorted(line.values.values()) for line in table.lines if line.label == "その他"]
    assert others == [[6, 7], [4, 5]]


def test_two_amounts_of_one_element_and_year_are_no_table() -> None:
    twice = WITH_NAMES.format(5) + "kept:Gimel | その他 | 2023 | 3\n"
    assert [table.set_aside for table in tables(twice)] == ["told-twice"]


def test_a_note_names_no_item_and_a_rate_is_no_amount() -> None:
    drawn = """
Section | Item | Unit | Year | Value | Note
IS | Revenue | EUR m | 2024 | 100 | Net revenue
IS | COGS | EUR m | 2024 | 60 | Cost of sales
IS | Gross profit | EUR m | 2024 | 40 | Gross profit
IS | Gross margin | % | 2024 | 0.4 | Gross profit / Revenue
IS | Revenue | EUR m | 2023 | 90 | Net revenue
IS | COGS | EUR m | 2023 | 50 | Cost of sales
IS | Gross profit | EUR m | 2023 | 40 | Gross profit
IS | Gross margin | % | 2023 | 0.44 | Gross profit / Revenue
"""
    assert told(drawn) == {
        "Revenue": {2024: 100, 2023: 90}, "COGS": {2024: 60, 2023: 50}, "Gross profit": {2024: 40, 2023: 40}
    }  # fmt: skip
    (table,) = tables(drawn)
    assert (table.unit.currency, table.unit.factor) == ("EUR", 1e6)


@pytest.mark.parametrize("number", ["cik", "permno", "registration_number", "Org.nr"])
def test_companies_may_be_told_by_their_number(number: str) -> None:
    drawn = f"""
{number} | year | revenue | cost_of_sales | gross_profit
101 | 2024 | 100 | 60 | 40
101 | 2023 | 90 | 50 | 40
202 | 2024 | 300 | 160 | 140
202 | 2023 | 290 | 150 | 140
"""
    assert [table.company for table in tables(drawn)] == ["101", "202"]


NUMBERED = {
    "many amounts a record": """
cusip | Company | Year | Revenue | Cost of sales | Gross profit
37833100 | Alder | 2024 | 100 | 60 | 40
594918104 | Birch | 2024 | 300 | 200 | 100
37833100 | Alder | 2023 | 90 | 50 | 40
594918104 | Birch | 2023 | 290 | 190 | 100
""",
    "one amount a record": """
cusip | Company | Year | Item | Amount
37833100 | Alder | 2024 | Revenue | 100
37833100 | Alder | 2024 | Cost of sales | 60
37833100 | Alder | 2024 | Gross profit | 40
594918104 | Birch | 2024 | Revenue | 300
594918104 | Birch | 2024 | Cost of sales | 200
594918104 | Birch | 2024 | Gross profit | 100
""",
}


@pytest.mark.parametrize("kind", NUMBERED)
def test_the_number_of_a_company_beside_its_name_is_no_amount(kind: str) -> None:
    found = tables(NUMBERED[kind])
    assert [table.company for table in found] == ["Alder", "Birch"]
    assert [{line.label for line in table.lines} for table in found] == [
        {"Revenue", "Cost of sales", "Gross profit"}
    ] * 2


PARTS = ("Q1", "Q2", "Q3", "Q4", "FY")


def in_parts(parts: tuple[str, ...], name: str = "quarter") -> str:
    """Two years of three items, a fifth of the year in each of the parts."""
    items = (("Revenue", 100), ("Cost of sales", 60), ("Gross profit", 40))
    every = product((2024, 2023), parts, items)
    return f"year | {name} | item | amount\n" + "\n".join(
        f"{year} | {part} | {label} | {amount + year - 2024 if part == 'FY' else amount / 5}"
        for year, part, (label, amount) in every
    )


@pytest.mark.parametrize("name", ["quarter", "fiscal period"])
def test_of_quarters_and_years_in_a_column_the_years_are_those(name: str) -> None:
    found = spread_of(in_parts(PARTS, name))
    years = {p.year: found.figures["revenue"][p.id].value for p in found.periods if p.months == 12}
    assert years == {2024: 100, 2023: 99}


@pytest.mark.parametrize("name", ["quarter", "fiscal_qtr", "Quartal"])
def test_a_quarter_told_by_its_number_is_no_year(name: str) -> None:
    with pytest.raises(FileRefused) as refused:
        spread_of(in_parts(("1", "2", "3", "4"), name))
    assert refused.value.message.code == "only-part"
    assert all(p.months == 3 for p in spread_of(in_parts(("4",), name)).periods)


@pytest.mark.parametrize(
    ("name", "months"), [("month", 1), ("Monat", 1), ("quarter_end", 3), ("date", 12), ("fiscal_year_end", 12)]
)
def test_the_name_of_the_days_says_how_long_what_ends_on_them_is(name: str, months: int) -> None:
    items = (("Revenue", 100), ("Cost of sales", 60), ("Gross profit", 40))
    drawn = (f"{day} | {label} | {amount}" for day in ("2023-12-31", "2022-12-31") for label, amount in items)
    assert {p.months for p in spread_of("\n".join([f"{name} | item | amount", *drawn])).periods} == {months}


@pytest.mark.parametrize("units", [("EUR", "", "USD"), ("EUR million", "(in quux of TL)", "EUR million")])
def test_a_year_in_no_unit_or_an_unknown_one_beside_others_sets_a_list_aside(units: tuple[str, ...]) -> None:
    rows = [f"{year} | {unit} | 100 | 60 | 40" for year, unit in zip((2024, 2023, 2022), units, strict=True)]
    (table,) = tables("\n".join(["Year | Unit | Revenue | Cost of sales | Gross profit", *rows]))
    assert table.set_aside == "several-units"


def test_an_unknown_unit_of_all_records_is_named() -> None:
    drawn = IN_UNITS.format(now="quux TL", last="quux TL", before="quux TL")
    (table,) = tables(drawn)
    assert (table.unit.factor, table.unit.unread and table.unit.unread.cell) == (None, "D2")


def test_amounts_of_group_and_company_name_no_companies() -> None:
    drawn = (
        "Year | Item | Group | Company\n2024 | Revenue | 100 | 80\n2024 | Net income | 10 | 9\n2023 | Revenue | 90 | 70"
    )
    (table,) = tables(drawn)
    assert (table.company, table.set_aside) == (None, "told-twice")


def test_a_number_may_name_the_company_of_a_single_record_and_a_fraction_none() -> None:
    drawn = (
        "cik | year | revenue | cost_of_sales | gross_profit\n{} | 2024 | 100 | 60 | 40\n202 | 2024 | 300 | 160 | 140"
    )
    assert [table.company for table in tables(drawn.format("101"))] == ["101", "202"]
    assert [table.company for table in tables(drawn.format("10.5"))] == [None]


SPANS = """
label | frame | {0} | {1} | days | fp | value
Revenue | 2024 | {2} | {3} | 91 | FY | 30
Revenue | 2024 | {4} | {3} | 364 | FY | 100
Cost of sales | 2024 | {2} | {3} | 91 | FY | 20
Cost of sales | 2024 | {4} | {3} | 364 | FY | 60
Gross profit | 2024 | {2} | {3} | 91 | FY | 10
Gross profit | 2024 | {4} | {3} | 364 | FY | 40
"""


@pytest.mark.parametrize(
    "days", [("2024-10-01", "2024-12-31", "2024-01-01"), ("2024-09-30", "2024-12-29", "2024-01-01")]
)
def test_first_and_last_days_say_how_long_a_record_is(days: tuple[str, str, str]) -> None:
    found = spread_of(SPANS.format("start", "end", *days))
    lengths = {p.months: found.figures["revenue"][p.id].value for p in found.periods}
    assert lengths == {3: 30, 12: 100}


def test_a_last_day_may_stand_before_the_first_and_a_balance_has_no_first() -> None:
    rows = "Revenue | 2024-09-30 | 2023-10-01 | 100\nCost of sales | 2024-09-30 | 2023-10-01 | 60"
    balance = "\n".join(f"{label} | 2024-09-30 | | {n}" for label, n in (("Inventories", 5), ("Total assets", 50)))
    found = spread_of(
        f"label | end | start | value\n{rows}\nGross profit | 2024-09-30 | 2023-10-01 | 40\n"
        f"{balance}\nCash | 2024-09-30 | | 9"
    )
    assert [(p.end.isoformat(), p.months) for p in found.periods if p.end] == [("2024-09-30", 12)]
    assert values(found)["total_assets"] == {"2024-09-30": 50}


def test_a_list_of_more_items_than_a_statement_has_lines_is_set_aside(monkeypatch):
    drawn = "Year | Item | Amount\n" + "\n".join(
        f"{y} | {i} | 10" for y in (2024, 2023) for i in ("Revenue", "Cost of sales", "Inventories")
    )
    assert [table.set_aside for table in tables(drawn)] == [None]
    monkeypatch.setattr("finvet.spreading.sheets.long_tables.MOST_LINES", 2)
    assert [table.set_aside for table in tables(drawn)] == ["list-too-long"]


@pytest.mark.parametrize(
    ("again", "is_read"),
    [
        ("2024 | Alder | 1000 | 600 | 400", True),
        ("2024 | Alder | 1000 | 610 | 400", False),
        ("2024 | Birch | 1000 | 600 | 400", False),
    ],
)
def test_a_record_that_stands_twice_is_one(again: str, *, is_read: bool) -> None:
    """A table of data joined to another one, or copied below itself."""
    rows = "2024 | Alder | 1000 | 600 | 400\n2023 | Alder | 900 | 500 | 400"
    (table,) = tables(f"Year | Region | Revenue | Cost of sales | Gross profit\n{rows}\n{again}")
    assert table.set_aside == (None if is_read else "told-twice")
    assert len(table.columns) == (2 if is_read else 0)


@pytest.mark.parametrize(
    ("unit", "name", "factor"),
    [
        ("mn", "value", 1e6),
        ("k", "value", 1e3),
        ("", "value_mn", 1e6),
        ("", "Amount (M)", 1e6),
        ("", "value (k EUR)", 1e3),
    ],
)
def test_a_scale_alone_in_a_column_of_units_or_in_the_name_of_the_amounts(unit: str, name: str, factor: float) -> None:
    items = [("Revenue", 120), ("Cost of sales", 80), ("Gross profit", 40), ("Net income", 9)]
    records = "\n".join(
        f"Alder | {year} | {item} | {unit} | {amount}" for item, amount in items for year in (2022, 2023)
    )
    found = spread_of(f"company | year | item | unit | {name}\n{records}")
    assert values(found)["revenue"] == {"2022": 120 * factor, "2023": 120 * factor}
    assert found.scale.stated


def test_a_letter_in_a_column_of_another_name_is_no_unit_of_a_list() -> None:
    items = [("Revenue", 120), ("Cost of sales", 80), ("Gross profit", 40), ("Net income", 9)]
    records = "\n".join(f"Alder | {year} | {item} | M | {amount}" for item, amount in items for year in (2022, 2023))
    assert not spread_of(f"company | year | item | basis | value\n{records}").scale.stated


TERMS = """
report | year | no | item | {0} | currency
20250312000736 | 2024 | 1 | 자산총계 | 900 | 800 | 700 | KRW
20250312000736 | 2024 | 2 | 유동자산 | 500 | 450 | 420 | KRW
20250312000736 | 2024 | 3 | 비유동자산 | 400 | 350 | 280 | KRW
20250312000736 | 2024 | 4 | 부채총계 | 300 | 290 | 280 | KRW
20250312000736 | 2024 | 5 | 자본총계 | 600 | 510 | | KRW
"""


@pytest.mark.parametrize(
    "names",
    [
        "thstrm_amount | frmtrm_amount | bfefrmtrm_amount",
        "당기금액 | 전기금액 | 전전기금액",
        "Current year amount | Prior year amount | Year before last amount",
    ],
)
def test_amounts_of_the_terms_before_beside_that_of_the_year_are_of_the_years_before(names: str) -> None:
    found = values(spread_of(TERMS.format(names)))
    assert found["total_assets"] == {"2024": 900, "2023": 800, "2022": 700}
    assert found["total_liabilities"] == {"2024": 300, "2023": 290, "2022": 280}


@pytest.mark.parametrize(
    "names", ["Current year amount | Prior year plan | Year before last amount", "Amount | Budget | Plan"]
)
def test_amounts_side_by_side_that_are_no_terms_of_one_thing_are_not(names: str) -> None:
    with pytest.raises(FileRefused):
        spread_of(TERMS.format(names))


def test_an_amount_of_a_term_before_keeps_its_cell() -> None:
    (found, *_) = spread_of(TERMS.format("당기금액 | 전기금액 | 전전기금액")).figures["total_assets"]["2023"].basis
    assert found.cell == "F2"


ITEMS = {"Revenue": 10_000, "Cost of sales": 6_000, "Gross profit": 4_000, "Net income": 900}


def by_scope(*records: tuple[int, str, int], is_long: bool) -> str:
    """A list with a column of scopes; the amounts of each record are so many times those of ITEMS."""
    if is_long:
        lines = (f"Alder | {y} | {s} | {item} | {n * k}" for y, s, k in records for item, n in ITEMS.items())
        return "Company | Year | Basis | Item | Amount\n" + "\n".join(lines)
    wide = (f"Alder | {y} | {s} | " + " | ".join(str(n * k) for n in ITEMS.values()) for y, s, k in records)
    return f"Company | Year | Basis | {' | '.join(ITEMS)}\n" + "\n".join(wide)


@pytest.mark.parametrize("is_long", [True, False])
@pytest.mark.parametrize(
    "names", [("Consolidated", "Standalone"), ("Group", "Company"), ("Konzern", "Einzelabschluss")]
)
def test_of_group_and_company_in_one_list_the_group_is_taken(names: tuple[str, str], *, is_long: bool) -> None:
    records = [(year, scope, times) for year in (2022, 2023) for scope, times in zip(names, (3, 2), strict=True)]
    found = spread_of(by_scope(*records, is_long=is_long))
    assert values(found)["revenue"] == {"2022": 30_000, "2023": 30_000}
    assert {f.confidence for f in found.figures["revenue"].values()} == {"high"}


@pytest.mark.parametrize("is_long", [True, False])
def test_years_of_the_company_beside_years_of_the_group_are_not_relied_on(*, is_long: bool) -> None:
    found = spread_of(by_scope((2022, "Standalone", 2), (2023, "Consolidated", 3), is_long=is_long))
    assert {year: f.confidence for year, f in found.figures["revenue"].items()} == {"2022": "low", "2023": "high"}
    assert "scopes-differ" in {warning.message.code for warning in found.warnings}


@pytest.mark.parametrize(("name", "expected", "actual"), [("is_estimate", "1", "0"), ("is_actual", "0", "1")])
@pytest.mark.parametrize("layout", ["long", "wide"])
def test_a_flag_says_which_years_are_expected(name: str, expected: str, actual: str, layout: str) -> None:
    years = [("2025", expected, 130), ("2024", actual, 120), ("2023", actual, 110)]
    if layout == "long":
        head, lines = (
            f"year | {name} | item | amount",
            [
                f"{year} | {flag} | {item} | {value * share}"
                for year, flag, value in years
                for item, share in (("revenue", 10), ("operating_profit", 2), ("net_income", 1))
            ],
        )
    else:
        head = f"year | {name} | revenue | operating_profit | net_income | total_assets"
        lines = [f"{year} | {flag} | {v * 10} | {v * 2} | {v} | {v * 7}" for year, flag, v in years]
    found = spread_of("\n".join([head, *lines]))
    assert {p.year: p.kind for p in found.periods} == {2023: "actual", 2024: "actual", 2025: "forecast"}
    assert values(found)["net_income"]["2024"] == 120


def test_years_and_quarters_that_end_in_one_month_are_told_apart_by_their_kind() -> None:
    items = (("revenue", 100), ("operating_profit", 60), ("net_income", 40))
    periods = ("'2023.12' | annual", "'2024.12' | annual", "'2025.12' | annual", "'2025.12' | quarterly")
    drawn = (f"{period} | {name} | {value}" for period in periods for name, value in items)
    figures = spread_of("\n".join(["period | period_type | metric | value", *drawn])).figures
    assert {f.period.months for f in figures["revenue"].values()} == {3, 12}


@pytest.mark.parametrize(("unit", "factor"), [("Cr", 1e7), ("Lakh", 1e5), ("USD m", 1e6), ("b", 1e9)])
@pytest.mark.parametrize("printed", ["", " | Printed"])
def test_amounts_printed_once_more_and_earnings_a_share_leave_a_list_in_its_unit(
    unit: str, factor: float, printed: str
) -> None:
    lines = {
        "Sales": (unit, 1900.0),
        "Profit before tax": (unit, 300.0),
        "Net profit": (unit, 200.0),
        "EPS": ("Rs", 4.5),
    }
    rows: list[Sequence[CellValue]] = [["Item", "Period", "Value", "Unit", *([printed.strip(" |")] if printed else [])]]
    for year in (2023, 2024):
        for item, (of, value) in lines.items():
            rows.append([item, f"FY{year}", value, of, *([f"{value:,.2f}"] if printed else [])])
    found = spread_of(sheet(rows))
    assert [found.value("revenue", p) for p in found.periods] == [1900 * factor] * 2
