"""What the workbook asks beside the statements: fields on the company, the ends of its years, and the questionnaire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import AnswerType, Question
from finvet.questionnaire import questionnaire

YEAR_END = "Y"
NAME, CURRENCY, UNIT = "partner", "currency", "unit"

EntryType = AnswerType | Literal["country", "currency"]


class Field(Struct, frozen=True):
    """A field on the company: `key` is the key of the case that it fills, or what it says of the statements."""

    id: str
    key: str
    type: EntryType
    choices: tuple[str, ...] = ()


@cache
def fields() -> Mapping[str, Field]:
    """The fields on the company by their id (data/template/fields.toml)."""
    entries: list[Mapping[str, str]] = data_table("fields")["fields"]
    return {entry["id"]: Field(**{**entry, "choices": tuple(entry.get("choices", ()))}) for entry in entries}  # type: ignore[arg-type]


def field_of(key: str) -> Field:
    """The field that tells a key."""
    return next(field for field in fields().values() if field.key == key)


@cache
def asked() -> tuple[Question, ...]:
    """The questions that the partner can answer; the others are for us to find out, or for its vendors."""
    return tuple(question for question in questionnaire().answerable.values() if not question.ours)


def entry_ids(question: Question) -> Iterator[str]:
    """The ids of the cells that answer a question: one, or one for each number of a list."""
    if question.type != "list":
        yield question.id
        return
    yield from (f"{question.id}.{number}" for number in range(1, question.entries + 1))
