"""In which order partners stand: the worst first, and by any column that a reader sorts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from finvet.results import Row

WORST_FIRST = ("stop", "decline", "secured", "insufficient", "conditions", "accept")
"""The verdicts as a reader of many looks at them; who was refused has no rank and stands behind them."""

Key = str | float | None


def ranked(rows: Iterable[Row]) -> list[Row]:
    """The rows, the worst verdict first; within one the likeliest failure, then the lowest score.

    Whoever has no probability stands behind those of the same verdict who have one.
    """
    return sorted(rows, key=place)


def place(row: Row) -> tuple[object, ...]:
    """What a row is ranked by: of two, the worse has the smaller."""
    verdict = WORST_FIRST.index(row.verdict) if row.verdict in WORST_FIRST else len(WORST_FIRST)
    probability, score, name = row.failure_probability, row.score, row.partner or ""
    falling, rising = (probability is None, -(probability or 0.0)), (score is None, score or 0.0)
    return (verdict, falling, rising, name.casefold(), name, row.file, row.sha256 or "")


def places(keys: Sequence[Key]) -> list[int | None]:
    """The place of each value among all of a column, from 0 up; equals share one, and an absent value has none."""
    known: list[Any] = sorted({key for key in keys if key is not None})  # all of one kind
    order = {value: place for place, value in enumerate(known)}
    return [None if key is None else order[key] for key in keys]
