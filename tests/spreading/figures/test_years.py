from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, spread_of

LINES = ("Revenue", "Cost of sales", "Gross profit", "Administrative expenses", "Operating profit", "Net income")


def income(heads: str, *columns: list[int]) -> str:
    rows = [f"{label} | " + " | ".join(str(c[i]) for c in columns) for i, label in enumerate(LINES)]
    return "\n".join([f"Income statement £ | {heads}".replace("£ |", "£\n |"), *rows])


ONE, TWO, THREE = [1000, 600, 400, 150, 250, 180], [900, 500, 400, 140, 260, 190], [800, 450, 350, 130, 220, 150]


def warned(statements: Statements, code: str) -> list[tuple[str, ...]]:
    return [w.periods for w in statements.warnings if w.message.code == code]


def test_a_year_between_two_others_is_missing() -> None:
    statements = spread_of(income("2023 | 2021", ONE, TWO))
    assert warned(statements, "year-missing") == [("2021", "2023")]
    (about,) = [w.message.parameters for w in statements.warnings if w.message.code == "year-missing"]
    assert about == {"statement": "IS", "years": ["2022"]}


@pytest.mark.parametrize(
    ("statement", "lines"),
    [
        (
            "BS",
            "Balance sheet\n | 2023 | 2021\nCash | 80 | 70\nInventories | 120 | 110\nTotal current assets | 200 | 180",
        ),
        (
            "CF",
            "Cash flow statement\n | 2023 | 2021\nNet income | 80 | 70\nDepreciation | 120 | 110\n"
            "Net cash from operating activities | 200 | 180",
        ),
    ],
)
def test_a_year_is_missing_in_any_statement(statement: str, lines: str) -> None:
    told = [w.message.parameters for w in spread_of(lines).warnings if w.message.code == "year-missing"]
    assert told == [{"statement": statement, "years": ["2022"]}]


@pytest.mark.parametrize("heads", ["2024 | 2023", "2024 | 2023 | 2022"])
def test_years_in_a_row_miss_none(heads: str) -> None:
    assert not warned(spread_of(income(heads, ONE, TWO, THREE)), "year-missing")


@pytest.mark.parametrize(
    ("heads", "odd"),
    [
        ("31.12.2023 | 31.12.2022", ()),
        ("24.12.2023 | 25.12.2022", ()),  # the last Sunday of December
        ("07.10.2023 | 01.10.2022", ()),
        ("20.03.2024 | 20.03.2023", ()),  # a Persian year
        ("23.12.2023 | 23.12.2022", ("2022-12-23", "2023-12-23")),
        ("08.10.2023 | 30.09.2022", ("2023-10-08",)),
    ],
)
def test_a_year_that_ends_on_an_odd_day_is_said_and_not_relied_on(heads: str, odd: tuple[str, ...]) -> None:
    statements = spread_of(income(heads, ONE, TWO).replace("Income statement", "Income statement, 12 months to"))
    assert warned(statements, "year-end-odd") == ([odd] if odd else [])
    doubted = {p for row in statements.figures.values() for p, f in row.items() if f.confidence == "low"}
    assert doubted == {*odd}


def test_a_short_year_after_a_change_of_the_year_end_is_no_gap() -> None:
    drawn = income("31.12.2023 | 31.12.2021", ONE, TWO)
    short = income("6 months ended 30 June 2022", THREE)
    assert not warned(spread([book(drawn, short)]), "year-missing")


def test_a_year_missing_in_one_statement_alone_is_said_of_that_one() -> None:
    balance = "Balance sheet £\n | 2023 | 2022 | 2021\nInventories | 3 | 2 | 1\nCash at bank | 7 | 6 | 5\nTotal assets | 20 | 19 | 18"
    statements = spread_of(income("2023 | 2021", ONE, TWO), balance)
    assert [w.message.parameters["statement"] for w in statements.warnings if w.message.code == "year-missing"] == [
        "IS"
    ]


def test_a_column_that_is_the_copy_of_another_year_is_not_relied_on() -> None:
    statements = spread_of(income("2024 | 2023 | 2022", ONE, ONE, THREE))
    assert warned(statements, "years-identical") == [("2023", "2024")]
    grades = {period: statements.figures["revenue"][period].confidence for period in ("2022", "2023", "2024")}
    assert grades["2023"] == grades["2024"] == "low"
    assert grades["2022"] != "low"


@pytest.mark.parametrize("other", [[*ONE[:-1], 181], [0] * 6])
def test_a_year_with_one_other_amount_or_none_is_no_copy(other: list[int]) -> None:
    assert not warned(spread_of(income("2024 | 2023", ONE, other)), "years-identical")


def test_a_dormant_company_shows_the_same_few_amounts_every_year() -> None:
    drawn = "Balance sheet £\n | 2024 | 2023\nCash at bank | 100 | 100\nNet assets | 100 | 100\nCalled up share capital | 100 | 100\nShareholders' funds | 100 | 100"
    assert not warned(spread_of(drawn), "years-identical")


def test_a_column_left_to_be_filled_in_stays_absent() -> None:
    statements = spread_of(income("2024 | 2023", ONE, [0] * 6))
    assert [p.id for p in statements.periods] == ["2024"]
