"""The words of the workbook to send to a partner, by language: data/template/<language>.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from finvet.model import Question
from finvet.questionnaire import questionnaire

NO_LANGUAGE = ("statements", "fields")
ENGLISH = "en"

Words = Mapping[str, Mapping[str, Any]]


@cache
def languages() -> tuple[str, ...]:
    """The languages in which the workbook can be written."""
    folder = resources.files("finvet") / "data" / "template"
    names = (part.name.removesuffix(".toml") for part in folder.iterdir() if part.name.endswith(".toml"))
    return tuple(sorted(name for name in names if name not in NO_LANGUAGE))


@cache
def words(language: str) -> Words:
    """The words of a language, table by table."""
    return template_data(language)


def question_text(question: Question, language: str) -> str:
    """A question as it is asked; the English wording stands with the questions themselves."""
    return question.text if language == ENGLISH else str(words(language)["questions"][question.id])


def section_title(section: str, language: str) -> str:
    """The title of a section of the questionnaire."""
    if language == ENGLISH:
        return questionnaire().sections[section].title
    return str(words(language)["sections"][section])


def template_data(name: str) -> Words:
    """A file of data/template."""
    return tomllib.loads((resources.files("finvet") / "data" / "template" / f"{name}.toml").read_text("utf-8"))
