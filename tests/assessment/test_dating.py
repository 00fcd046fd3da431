from datetime import date

import pytest

from finvet.assessment.dating import months_after


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 12, 31), 18, date(2026, 6, 30)),
        (date(2024, 6, 30), 18, date(2025, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 8, 30), 18, date(2026, 2, 28)),
        (date(2024, 5, 15), 12, date(2025, 5, 15)),
        (date(2024, 12, 15), 0, date(2024, 12, 15)),
    ],
)
def test_a_last_day_stays_a_last_day(day, months, later):
    assert months_after(day, months) == later
