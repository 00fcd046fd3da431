"""Statements as plain data and back, complete and exact: all that may cross from one process to another.

Plain data is what JSON holds: text, finite numbers, lists, objects. The types of the nouns say how it is read back, so
that a field added there travels without a line here, and nothing but those types is ever made from it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from finvet.errors import FileRefused
from finvet.model import Message

Reader = Callable[[object], object]
Noun = TypeVar("Noun")
Refusal = TypeVar("Refusal", bound=FileRefused)
REFUSAL = ("code", "where", "parameters")


class NotPlainError(ValueError):
    """Data that fits no type of the model: a key too many or too few, another kind of value, a number that is none."""


def to_plain(noun: object) -> dict[str, Any]:
    """A noun, such as statements, as plain data. Raises NotPlainError for what JSON cannot hold, such as NaN."""
    return cast("dict[str, Any]", _plain(noun))


def from_plain(kind: type[Noun], plain: object) -> Noun:
    """The noun of that kind which plain data describe. Raises NotPlainError where they describe none."""
    return cast(Noun, _reader(cast(Any, kind))(plain))


def refusal_to_plain(refusal: FileRefused) -> dict[str, Any]:
    """A refusal as its code, file and parameters. Raises NotPlainError as `to_plain` does."""
    parts = (refusal.message.code, refusal.where, refusal.message.parameters)
    return {name: _plain(part) for name, part in zip(REFUSAL, parts, strict=True)}


def refusal_from_plain(plain: object, kind: type[Refusal]) -> Refusal:
    """The refusal that plain data describe. Raises NotPlainError where they describe none."""
    code, where, parameters = _members(plain, REFUSAL)
    refusal = kind(_text(code), where=_text(where))
    refusal.message = Message(_text(code), _mapping(_parameter, parameters))
    return refusal


# ---------------------------------------------------------------- to plain data


def _plain(value: object) -> object:
    """A list stays one and a tuple is marked, for a message's parameters may be either."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return _number(value)
    if names := _names(cast(Any, type(value))):
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {_text(key): _plain(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        members = [_plain(member) for member in value]
        return members if isinstance(value, list) else {"tuple": members}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"date": value.isoformat()}
    raise NotPlainError(f"{type(value).__name__} is no plain data")


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The fields of a noun, none of another type."""
    if is_dataclass(kind):  # hints, which pydantic checks
        return tuple(field.name for field in fields(kind))
    return cast(tuple[str, ...], getattr(kind, "__struct_fields__", None) or getattr(kind, "_fields", ()))


# ---------------------------------------------------------------- back


@cache
def _reader(kind: Any) -> Reader:
    """What reads a value of this type back: a noun, or what a field of one is declared as."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return partial(_optional, *(_reader(a) for a in arguments if a is not NoneType))
    if origin is tuple:
        return partial(_tuple, _reader(arguments[0]))
    if origin is Literal:
        return partial(_one_of, arguments)
    if origin is Mapping:
        return partial(_mapping, _reader(arguments[1]))
    return BY_TYPE[kind] if kind in BY_TYPE else partial(_noun, kind)


@cache
def _readers(kind: Any) -> Mapping[str, Reader]:
    hints = get_type_hints(kind)
    return {name: _reader(hints[name]) for name in _names(kind)}


def _noun(kind: Any, plain: object) -> object:
    readers = _readers(kind)
    values = _members(plain, readers)
    return kind(*(read(value) for read, value in zip(readers.values(), values, strict=True)))


def _members(plain: object, names: Collection[str]) -> list[object]:
    """The members of an object that has these names and no others, in their order."""
    if not isinstance(plain, dict) or len(plain) != len(names) or any(name not in plain for name in names):
        raise NotPlainError(f"no object of {', '.join(names)}")
    return [plain[name] for name in names]


def _optional(read: Reader, plain: object) -> object:
    return None if plain is None else read(plain)


def _tuple(read: Reader, plain: object) -> tuple[object, ...]:
    (members,) = _members(plain, ("tuple",))
    return tuple(map(read, _list(members)))


def _list(plain: object) -> list[object]:
    if not isinstance(plain, list):
        raise NotPlainError("no list")
    return plain


def _mapping(read: Reader, plain: object) -> dict[str, object]:
    if not isinstance(plain, dict):
        raise NotPlainError("no object")
    return {_text(name): read(member) for name, member in plain.items()}


def _one_of(members: tuple[object, ...], plain: object) -> object:
    if plain not in members:
        raise NotPlainError(f"none of {members}")
    return plain


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise NotPlainError("no text")
    return plain


def _whole(plain: object) -> int:
    if not isinstance(plain, int) or isinstance(plain, bool):
        raise NotPlainError("no whole number")
    return plain


def _number(plain: object) -> float:
    """A finite number; one without decimals may stay an int, as a caller may have given it."""
    try:
        if isinstance(plain, int | float) and not isinstance(plain, bool) and math.isfinite(plain):
            return plain
    except OverflowError as error:
        raise NotPlainError("no number that a spreadsheet holds") from error
    raise NotPlainError("no finite number")


def _truth(plain: object) -> bool:
    if not isinstance(plain, bool):
        raise NotPlainError("neither true nor false")
    return plain


def _day(plain: object) -> date:
    (day,) = _members(plain, ("date",))
    try:
        return date.fromisoformat(_text(day))
    except ValueError as error:
        raise NotPlainError("no date") from error


def _parameter(plain: object) -> object:
    """What a message's parameter may be."""
    if plain is None or isinstance(plain, str | bool):
        return plain
    if isinstance(plain, list):
        return [_parameter(member) for member in plain]
    if isinstance(plain, dict):
        return _day(plain) if "date" in plain else _tuple(_parameter, plain)
    return _number(plain)


BY_TYPE: Mapping[Any, Reader] = {
    str: _text, int: _whole, float: _number, bool: _truth, date: _day, object: _parameter,
}  # fmt: skip
