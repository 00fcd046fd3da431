"""Balances of which a cash flow shows the change under their own name: "Inventories", "Trade payables"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from finvet.spreading.settings import settings
from finvet.spreading.wording.labels import Reading


@lru_cache(maxsize=20_000)
def as_changes(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """What a label that can only be a balance is in a cash flow; never for sure, as it does not say "change".

    The dictionary must know it: by their words alone, costs and what is owed for them are much the same.
    """
    if any(r.by_grammar or r.statement != "BS" for r in readings):
        return ()
    found = {_changes()[r.item]: r for r in reversed(readings) if r.item in _changes()}
    return tuple(r._replace(item=item, statement="CF", exact=False) for item, r in found.items())


@cache
def _changes() -> Mapping[str, str]:
    return {balance: change for change, balances in settings()["changes"].items() for balance in balances}
