"""Balances of which a cash flow shows the change under their own name: "Inventories", "Trade payables"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from finvet.spreading.settings import settings
from finvet.spreading.wording.labels import Reading


def as_changes(readings: Sequence[Reading]) -> list[Reading]:
    """What a label that can only be a balance is in a cash flow; never for sure, as it does not say "change".

    The dictionary must know it: by their words alone, costs and what is owed for them are much the same.
    """
    if any(r.by_grammar or r.statement != "BS" for r in readings):
        return []
    found = {_changes()[r.item]: r for r in reversed(readings) if r.item in _changes()}
    return [replace(reading, item=item, statement="CF", exact=False) for item, reading in found.items()]


@cache
def _changes() -> Mapping[str, str]:
    return {balance: change for change, balances in settings()["changes"].items() for balance in balances}
