"""What holds for every entry of a batch."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from finvet.assessment.policy import Policy
from finvet.benchmarks import Benchmarks
from finvet.exchange_rates import RateTable
from finvet.guard import OPENING, Opening
from finvet.outputs import USUAL
from finvet.version import VERSION


class Settings(Struct, frozen=True, dict=True):
    """How partners are opened and judged, what is written of each and for whom: "all", the "flagged", or "none".

    `memos_to` is the URL of a folder of a store that gets memos and charts in place of `output`.
    """

    output: Path
    policy: Policy
    as_of: date
    opening: Opening = OPENING
    benchmarks: Benchmarks | None = None
    rates: RateTable | None = None
    formats: tuple[str, ...] = USUAL
    memos: str = "all"
    memos_to: str = ""

    @cached_property
    def sha256(self) -> str:
        """What an answer depends on beside the entry itself: another hash, and every entry is vetted anew."""
        parts = {
            "finvet": VERSION,
            "policy": self.policy.sha256,
            "as_of": self.as_of.isoformat(),
            "hints": [repr(hints) for hints in self.opening.hints],
            "benchmarks": repr(self.benchmarks),
            "rates": repr(self.rates),
            "formats": sorted(self.formats),
            "memos": self.memos,
            "memos_to": self.memos_to,
        }
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
