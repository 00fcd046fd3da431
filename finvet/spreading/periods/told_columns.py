"""The columns of one table while their periods are told: what each says, and why some are left out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from finvet.model import Message, Period
from finvet.spreading.periods.stamps import Stamp

NO_STATEMENT, TO_DATE, UNDATED, PART_OF_YEAR, CLOSING, NOT_OVER, IRREGULAR, OTHER_CURRENCY, UNKNOWN = (
    "excluded", "to-date", "undated", "part-of-year", "closing", "not-over", "irregular", "other-currency", "unknown",
)  # fmt: skip


class Columns(Struct):
    """The columns of one table by number, while they are read.

    `left_out`: why a column is not taken. `remarks`: what must be said of how the years were told. `unclear`: the
    dates may close years, months or any other time. `interim`: the titles, the file's name or its cover say that
    they are of part of a year. `closing`: the years that end with a part that a column shows, where none shows the
    year: a balance sheet of that part closes it.
    """

    stamps: dict[int, Stamp]
    left_out: dict[int, str] = field(default_factory=dict)
    remarks: list[Message] = field(default_factory=list)
    unclear: bool = False
    interim: bool = False
    closing: dict[int, Period] = field(default_factory=dict)

    def leave_out(self, columns: Sequence[int], reason: str) -> None:
        """Takes columns away that show no period of the company, and notes why."""
        for column in columns:
            del self.stamps[column]
            self.left_out[column] = reason
