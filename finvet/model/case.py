"""What is known of a partner beside its statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from finvet.model.assessment import VerdictCode

Trade = Literal["manufacturing", "trade", "construction", "services"]


@dataclass(frozen=True, slots=True)
class Override:
    """An analyst's own verdict, with name and reason; it stands beside the policy's and never replaces it."""

    verdict: VerdictCode
    by: str
    reason: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What is known beside the statements; `facts` are the user's figures by item id, with the case file as source."""

    file: str | None = None
    partner: str | None = None
    as_of: date | None = None
    audit: Literal["audited", "reviewed", "compiled", "unaudited"] | None = None
    country: str | None = None
    trade: Trade | None = None
    listed: bool | None = None
    facts: Mapping[str, float] = field(default_factory=dict)
    override: Override | None = None


NO_CASE = Case()
