"""What is wrong in a file that the user writes: policy, case or hints, each mistake with its key and the mend."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from finvet.model import Message

NOT_TOML = (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError)
"""What reading a file as TOML ends with where it is none; tables nested too deeply exhaust the parser."""

OURS = "mistake-"
MARK_OF_KIND = {
    "extra_forbidden": "mistake-unknown-key",
    "unexpected_keyword_argument": "mistake-unknown-key",
    "missing": "mistake-missing-key",
    "missing_argument": "mistake-missing-key",
}


def joined(path: Sequence[object]) -> str:
    """A path into the file as one key."""
    return ".".join(str(part) for part in path)


def mistakes(
    error: ValidationError, prefix: str = "", key_of: Callable[[Sequence[object]], str] = joined
) -> tuple[Message, ...]:
    """Every mistake that validation found; `prefix` is the key of the table that was validated, with its dot.

    `key_of` says how a path into the table is called.
    """
    return tuple(_message(detail, prefix + key_of(detail["loc"])) for detail in error.errors(include_url=False))


def not_toml(error: UnicodeDecodeError | tomllib.TOMLDecodeError | RecursionError) -> tuple[Message, ...]:
    """The one mistake of a file that is no TOML."""
    return (Message("mistake-not-toml", {"detail": str(error)}),)


def _message(detail: ErrorDetails, key: str) -> Message:
    kind = detail["type"]
    if kind in MARK_OF_KIND:
        return Message(MARK_OF_KIND[kind], {"key": key})
    if kind.startswith(OURS):
        return Message(kind, {"key": key, **detail.get("ctx", {})})
    return Message("mistake-wrong-value", {"key": key, "detail": detail["msg"]})
