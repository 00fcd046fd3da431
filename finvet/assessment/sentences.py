"""Which sentence says it: a policy's own figures fall back to the general one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.model import Message
from finvet.wording import sentences


def worded(codes: str | Sequence[str], general: str, parameters: Mapping[str, object]) -> Message:
    """The message of the first of these codes for which a sentence is written, else of the general code."""
    wanted = (codes,) if isinstance(codes, str) else codes
    return Message(next((code for code in wanted if code in sentences()), general), parameters)
