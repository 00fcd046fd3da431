"""Which sentence says it: a policy's own figures fall back to the general one."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.model import Message
from finvet.wording import sentences


def worded(code: str, general: str, parameters: Mapping[str, object]) -> Message:
    """The message of this code where a sentence is written for it, else of the general code."""
    return Message(code if code in sentences() else general, parameters)
