"""Units at the end of technical names, as columns of a table of data are called: "revenue_usd_m"."""

from __future__ import annotations

from functools import lru_cache

from finvet.model import Source
from finvet.spreading.units.units import Unit, speaks_of_units_alone, unit_of
from finvet.spreading.wording.spelling import in_words


@lru_cache(maxsize=20_000)
def apart(name: str) -> tuple[str, str] | None:
    """A technical name and the unit that it ends with; None for any other label.

    A letter that is a unit only beside a currency is none alone: "revenue_m" may be of men.
    """
    words = (in_words(name) or "").split() if "_" in name else []
    ends = ((words[:start], " ".join(words[start:])) for start in range(1, len(words)))
    return next((("_".join(head), unit) for head, unit in ends if speaks_of_units_alone(unit)), None)


def unit_of_label(label: str, source: Source | None = None) -> Unit:
    """The unit that the label of a line states."""
    named = apart(label)
    return unit_of(named[1] if named else label, source)
