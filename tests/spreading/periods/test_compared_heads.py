from __future__ import annotations

import pytest

from tests.spreading.periods.test_headings import WIDE, heads, said

TOLD_APART = [
    ("Amount at the end of the current year | Amount at the end of the previous year", "back0", "back1"),
    ("Importe del ejercicio actual en euros | Importe del ejercicio anterior en euros", "back0", "back1"),
    ("Amount for the previous period shown | Amount for the current period shown", "back1", "back0"),
    ("Exercice | Exercice précédent", "back0", "back1"),
    ("Anno precedente | Anno", "back1", "back0"),
    ("Boekjaar | Vorig boekjaar", "back0", "back1"),
    ("Financial year | Prior year", "back0", "back1"),
    ("Ejercicio | Ej. ant.", "back0", "back1"),
    ("Period | Period fg år", "back0", "back1"),
    ("Kvartal | Kvartal fg år", "back0", "back1"),
    ("Budget | Budget prior year", "back0 budget", "back1 budget"),
]


@pytest.mark.parametrize(("drawn", "left", "right"), TOLD_APART)
def test_heads_that_differ_in_the_year_alone_tell_it(drawn: str, left: str, right: str) -> None:
    assert said(f"Item | {drawn}{WIDE}") == {2: left, 3: right}


NOT_TOLD = [
    "Land | Buildings",
    "Carrying amount | Fair value in the previous year",
    "Additions | Additions of the parent",
    "Segment A | Segment B",
    "Wert | Wert Zugang Vorjahr",
    "Share premium | Retained earnings of the previous year",
]


@pytest.mark.parametrize("drawn", NOT_TOLD)
def test_heads_that_differ_in_something_else_tell_no_year(drawn: str) -> None:
    assert heads(f"Item | {drawn}{WIDE}") == []


def test_a_name_beside_the_year_before_is_no_year() -> None:
    assert said(f"Item | Adjustments | Prior year{WIDE}") == {3: "back1"}
    assert said(f"Item | ___ | Prior year{WIDE}") == {
        2: "back0",
        3: "back1",
    }
    assert said(f"Item | Change | Change from prior year | 2024{WIDE}") == {3: "back1 excluded", 4: "2024"}
