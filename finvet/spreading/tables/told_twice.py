"""Lists that tell each of their lines several times with other amounts, and nothing that is known says what sets them
apart: a context's id, a scenario, a branch.
"""

from __future__ import annotations

from collections.abc import Sequence

from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.spelling import normalise

FEWEST, MOST = 5, 0.5  # labels that stand several times, and their share of all


def tells_twice(lines: Sequence[Line]) -> bool:
    """Whether most labels stand several times with different amounts."""
    labels = [(normalise(line.label), line.values) for line in lines if line.values]
    if len(labels) - len(dict(labels)) < FEWEST:
        return False  # as in most tables, nearly every label stands once
    told: dict[str, set[tuple[float, ...]]] = {}
    for label, values in labels:
        told.setdefault(label, set()).add(tuple(values.values()))
    several = sum(len(amounts) > 1 for label, amounts in told.items() if label)
    return several >= FEWEST and several >= MOST * len(told)
