"""Tables of a case file: closed sets of keys, of which a misspelt one is answered with its nearest."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from finvet.model import EVIDENCE_LEVELS, EvidenceLevel, Message
from finvet.nearest import nearest

FEW_ENOUGH_TO_LIST = 20

LARGEST_AMOUNT = 1e18
"""More than anything is worth in any currency: a slip, where one is stated."""

Number = Annotated[float, Field(allow_inf_nan=False, ge=0, le=LARGEST_AMOUNT)]
Text = Annotated[str, Field(min_length=1, max_length=2000)]


def _level(given: Any) -> Any:
    """Evidence by its number, 0 to 3, or by its name."""
    is_number = isinstance(given, int) and not isinstance(given, bool)
    return EVIDENCE_LEVELS[given] if is_number and 0 <= given < len(EVIDENCE_LEVELS) else given


Evidence = Annotated[EvidenceLevel, BeforeValidator(_level)]


class CaseTable(BaseModel):
    """A table of a case file: frozen, its values of exactly the type that is named."""

    model_config = ConfigDict(frozen=True, strict=True)

    @classmethod
    def written_keys(cls) -> tuple[str, ...]:
        """The keys as they are written in the file."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())


class Evidenced(CaseTable):
    """What an answer, a fact or a reference can say of itself."""

    evidence: Evidence | None = None
    day: date | None = Field(default=None, alias="date")
    note: Text | None = None


def unknown_keys(table: Mapping[str, object], known: Collection[str], prefix: str = "") -> Iterator[Message]:
    """A mistake for every key that is not one of the known: with the key that is like it, or the keys there are."""
    as_written = {name.casefold(): name for name in known}
    for key in table:
        if key not in known:
            near = nearest(key.casefold(), as_written)
            if near:
                yield Message("mistake-case-key-like", {"key": f"{prefix}{key}", "near": as_written[near[0]]})
            elif len(known) > FEW_ENOUGH_TO_LIST:
                yield Message("mistake-case-key", {"key": f"{prefix}{key}"})
            else:
                yield Message("mistake-unknown-case-key", {"key": f"{prefix}{key}", "known": sorted(known)})
