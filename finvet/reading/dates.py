"""The calendars of spreadsheets, in which a day is a serial number."""

from __future__ import annotations

from datetime import date, timedelta

EPOCH_1900 = date(1899, 12, 30)
EPOCH_1904 = date(1904, 1, 1)
FIRST_DAY = date(1900, 3, 1)  # before it the 1900 calendar of spreadsheets has a day that never was
LAST_DAY = date(2199, 12, 31)  # beyond it stands an amount that some writer gave a date format
HALF_A_SECOND = 0.5 / 86_400  # a serial computed by formula falls this short of its day


def day_of(serial: float, epoch: date) -> date | None:
    """The day that a serial number stands for; None where it can be none of our time."""
    if not 1 <= serial < (LAST_DAY - epoch).days + 1:
        return None
    day = epoch + timedelta(days=int(serial + HALF_A_SECOND))
    return day if day >= FIRST_DAY else None
