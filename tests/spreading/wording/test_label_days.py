from __future__ import annotations

import pytest

from finvet.spreading.wording.label_days import without_day


@pytest.mark.parametrize(
    ("label", "days"),
    [
        ("Cash at 1 January 2024", (1,)),
        ("Cash at 31 December", (31,)),
        ("Cash at January 1st", (1,)),
        ("Finanzmittelbestand am 31.12.", (31,)),
        ("Finanzmittelbestand am 01.01.2024", (1,)),
        ("Trésorerie au 1er janvier", (1,)),
        ("Caja a 31 de diciembre", (31,)),
        ("Cash", ()),
        ("Note 12", ()),
        ("Cash (12)", ()),
    ],
)
def test_the_day_that_a_label_names(label: str, days: tuple[int, ...]) -> None:
    rest, found = without_day(label)
    assert found == days
    assert not days or not any(c.isdigit() for c in rest)
