"""The profit and the loss of a year on a line each."""

from __future__ import annotations

import pytest

from tests.books import spread_of

COSTS = "Revenue | 99 | 92\nCost of sales | 70 | 75\nAdministrative expenses | 20 | 20"


def results(drawn: str, item: str) -> dict[int, float | None]:
    found = spread_of(f"Income statement\n | 2024 | 2023\n{drawn}").figures.get(item, {})
    return {figure.period.year: figure.value for figure in found.values()}


@pytest.mark.parametrize(
    ("profit", "loss", "item"),
    [
        ("Net profit", "Net loss", "net_income"),
        ("Operating profit", "Operating loss", "operating_profit"),
        ("Profit before tax", "Loss before tax", "profit_before_tax"),
        ("Jahresüberschuss", "Jahresfehlbetrag", "net_income"),
        ("Profit net", "Pierdere netă", "net_income"),
    ],
)
@pytest.mark.parametrize(
    ("gain", "lost", "year"), [("9 | 0", "0 | 3", -3), ("9 | ", "- | (3)", -3), ("9 | 7", "0 | 0", 7)]
)
def test_profit_and_loss_on_a_line_each_are_one_result(
    profit: str, loss: str, item: str, gain: str, lost: str, year: int
) -> None:
    assert results(f"{COSTS}\n{profit} | {gain}\n{loss} | {lost}", item) == {2024: 9, 2023: year}


@pytest.mark.parametrize(
    ("heading", "profit", "loss", "item"),
    [
        ("Фінансовий результат до оподаткування:", "прибуток", "збиток", "profit_before_tax"),
        ("Валовий:", "прибуток", "збиток", "gross_profit"),
        (
            "PROFITUL SAU PIERDEREA NET(A) A EXERCITIULUI FINANCIAR:",
            "- Profit (rd. 60)",
            "- Pierdere (rd. 61)",
            "net_income",
        ),
    ],
)
def test_they_may_stand_below_a_heading_that_says_of_what(heading: str, profit: str, loss: str, item: str) -> None:
    assert results(f"{COSTS}\n{heading}\n{profit} | 9 | 0\n{loss} | 0 | 3", item) == {2024: 9, 2023: -3}


def test_two_lines_that_show_amounts_in_the_same_year_are_no_such_pair() -> None:
    assert results(f"{COSTS}\nNet profit | 9 | 8\nNet loss | 2 | 3", "net_income") != {2024: 9, 2023: 8}
    assert results(f"{COSTS}\nNet profit | 9 | 8\nNet loss | 2 | 3", "net_income") != {2024: 7, 2023: 5}


def test_the_ends_of_their_words_may_differ() -> None:
    drawn = "Cifra de afaceri neta | 99 | 92\nVENITURI TOTALE | 99 | 92\nCHELTUIELI TOTALE | 90 | 95"
    assert results(f"{drawn}\nProfit brut | 9 | 0\nPierdere bruta | 0 | 3", "profit_before_tax") == {2024: 9, 2023: -3}
