"""What is wrong in a file that the user writes: policy, case or hints, each mistake with its key and the mend."""

from __future__ import annotations

import tomllib

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from finvet.model import Message

OURS = "mistake-"
MARK_OF_KIND = {
    "extra_forbidden": "mistake-unknown-key",
    "unexpected_keyword_argument": "mistake-unknown-key",
    "missing": "mistake-missing-key",
    "missing_argument": "mistake-missing-key",
}


def mistakes(error: ValidationError, prefix: str = "") -> tuple[Message, ...]:
    """Every mistake that validation found; `prefix` is the key of the table that was validated, with its dot."""
    return tuple(_message(detail, prefix) for detail in error.errors(include_url=False))


def not_toml(error: UnicodeDecodeError | tomllib.TOMLDecodeError) -> tuple[Message, ...]:
    """The one mistake of a file that is no TOML."""
    return (Message("mistake-not-toml", {"detail": str(error)}),)


def _message(detail: ErrorDetails, prefix: str) -> Message:
    key = prefix + ".".join(str(part) for part in detail["loc"])
    kind = detail["type"]
    if kind in MARK_OF_KIND:
        return Message(MARK_OF_KIND[kind], {"key": key})
    if kind.startswith(OURS):
        return Message(kind, {"key": key})
    return Message("mistake-wrong-value", {"key": key, "detail": detail["msg"]})
