"""The numbers that the spreading goes by (data/spreading.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any


@cache
def settings() -> Mapping[str, Mapping[str, Any]]:
    """data/spreading.toml."""
    return tomllib.loads((resources.files("finvet") / "data" / "spreading.toml").read_text("utf-8"))
