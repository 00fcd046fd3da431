"""The numbers that the spreading goes by (data/spreading.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from finvet.compiled import data_table


@cache
def settings() -> Mapping[str, Mapping[str, Any]]:
    """data/spreading.toml."""
    return data_table("spreading")
