"""Which sentence says it: a policy's own figures fall back to the general one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.model import Message
from finvet.wording import needs, sentences


def worded(codes: str | Sequence[str], general: str, parameters: Mapping[str, object]) -> Message:
    """The message of the first of these codes whose sentence is written and speaks of nothing else, else the general.

    A firm's own rule may bear the name of a shipped one and look at other figures.
    """
    wanted = (codes,) if isinstance(codes, str) else codes
    fitting = (code for code in wanted if code in sentences() and needs(code) <= parameters.keys())
    return Message(next(fitting, general), parameters)
