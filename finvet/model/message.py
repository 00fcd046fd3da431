"""A sentence as a code with its parameters: what every noun that says something holds."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class Message(Struct, frozen=True):
    """A sentence as its code and parameters; `finvet.wording.say` writes it out.

    Parameters hold text, numbers, dates, or lists of them; never another message's wording.
    """

    code: str
    parameters: Mapping[str, object] = field(default_factory=dict)
