"""What is wrong in a file that the user writes: policy, case or hints, each mistake with its key and the mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from finvet.model import Message
from finvet.nearest import nearest

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError
    from pydantic_core import ErrorDetails

NOT_TOML = (ValueError, RecursionError)
"""What decoding and reading a file as TOML ends with where it is none; tables nested too deeply exhaust the parser."""

Node = Mapping[str, Any]
"""A place of a JSON schema."""

OURS = "mistake-"
KINDS: Mapping[str, tuple[str, ...]] = {
    "unknown-key": ("extra_forbidden", "unexpected_keyword_argument"),
    "missing-key": ("missing", "missing_argument"),
    "no-number": ("float_type", "float_parsing", "finite_number"),
    "no-whole-number": ("int_from_float", "int_type", "int_parsing"),
    "no-yes-no": ("bool_type", "bool_parsing"),
    "no-text": ("string_type",),
    "no-date": ("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"),
    "no-list": ("list_type", "tuple_type"),
    "no-table": ("dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"),
    "no-choice": ("literal_error", "enum"),
    "too-low": ("greater_than",),
    "below-least": ("greater_than_equal",),
    "too-high": ("less_than",),
    "above-most": ("less_than_equal",),
    "empty": ("string_too_short", "too_short"),
    "too-long": ("string_too_long", "too_long"),
}
"""What pydantic calls each kind of mistake, by what we call it."""
OURS_BY_KIND = {kind: f"{OURS}{ours}" for ours, kinds in KINDS.items() for kind in kinds}


class ContradictionError(ValueError):
    """What a part of a file says against itself, found where it is made; the file's error tells its message."""

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code)
        self.message = Message(code, parameters)


IN_PYTHON = ("mistake-no-yes-no", "mistake-no-date", "mistake-no-table")
"""Mistakes whose mend is told as TOML writes it; who gives a dictionary has a sentence of their own."""


def joined(path: Sequence[object]) -> str:
    """A path into the file as one key."""
    return ".".join(str(part) for part in path)


def mistakes(
    error: ValidationError,
    prefix: str = "",
    key_of: Callable[[Sequence[object]], str] = joined,
    form: TypeAdapter[Any] | None = None,
) -> tuple[Message, ...]:
    """Every mistake that validation found; `prefix` is the key of the table that was validated, with its dot.

    `key_of` says how a path into the table is called; by the `form` a key that there is not is told what may be meant.
    """
    found = [(detail, prefix + key_of(detail["loc"])) for detail in error.errors(include_url=False)]
    return tuple(_unknown_key(detail, key, form) or _message(detail, key) for detail, key in found)


def not_toml(error: ValueError | RecursionError) -> tuple[Message, ...]:
    """The one mistake of a file that is no TOML, or none in UTF-8."""
    if isinstance(error, UnicodeDecodeError):
        return (Message("mistake-not-utf8", {"byte": error.start + 1}),)
    return (Message("mistake-not-toml", {"detail": str(error)}),)


def of_dictionary(found: Sequence[Message]) -> Sequence[Message]:
    """The same mistakes of tables that were given in Python: each mend is one for there."""
    return [Message(f"{one.code}-in-python", one.parameters) if one.code in IN_PYTHON else one for one in found]


def _unknown_key(detail: ErrorDetails, key: str, form: TypeAdapter[Any] | None) -> Message | None:
    """That there is no such key, and what may be meant; None where nothing comes near, or another thing is wrong."""
    if form is None or detail["type"] not in KINDS["unknown-key"]:
        return None
    *path, written = detail["loc"]
    near = nearest(str(written), _keys_at(path, form.json_schema()))
    return Message("mistake-unknown-key-like", {"key": key, "near": near}) if near else None


def _keys_at(path: Sequence[object], schema: Node) -> set[str]:
    """The keys that the table at a path may have, by the schema of the whole file."""
    found = _ways(schema, schema)
    for step in path:
        inner = filter(None, (_within(node, step) for node in found))
        found = [way for node in inner for way in _ways(node, schema)] or found  # a step may name a way
    return {key for node in found for key in node.get("properties", ())}


def _within(node: Node, step: object) -> Node | None:
    """What stands in a list or under a key."""
    if isinstance(step, int):
        return node.get("items")
    named, others = node.get("properties", {}).get(step), node.get("additionalProperties")
    return named or (others if isinstance(others, dict) else None)


def _ways(node: Node, schema: Node) -> list[Node]:
    """What may stand at a place: several ways of writing it, or one."""
    if "$ref" in node:
        return _ways(schema["$defs"][node["$ref"].rpartition("/")[2]], schema)
    several = node.get("anyOf", ())
    return [way for one in several for way in _ways(one, schema)] or [node]


def _message(detail: ErrorDetails, key: str) -> Message:
    kind = detail["type"]
    told = {"key": key, **detail.get("ctx", {})}
    own = told.get("error")
    if isinstance(own, ContradictionError):
        return Message(own.message.code, {"key": key, **own.message.parameters})
    if kind in OURS_BY_KIND:
        return Message(OURS_BY_KIND[kind], told)
    return Message("mistake-wrong-value", {"key": key, "detail": detail["msg"]})
