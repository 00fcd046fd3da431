"""The words of the workbook to send to a partner, by language: form.toml in the folder of the language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from finvet import compiled, wording
from finvet.line_items import chart
from finvet.model import Question
from finvet.questionnaire import questionnaire, text_of, title_of
from finvet.wording import name_of, speaking
from finvet.wording.language import FORM

Words = Mapping[str, Mapping[str, Any]]


@cache
def languages() -> tuple[str, ...]:
    """The languages in which the workbook can be written."""
    return tuple(sorted(name for name in wording.languages() if FORM in compiled.wording(name)))


@cache
def words(language: str) -> Words:
    """The words of a language, table by table; a line is called by the name of its item where the form has no other."""
    table = compiled.wording(language)[FORM]
    with speaking(language):
        lines = {item: table["lines"].get(item) or name_of(item) for item in chart()}
    return {**table, "lines": lines}


def question_text(question: Question, language: str) -> str:
    """A question as it is asked."""
    with speaking(language):
        return text_of(question)


def section_title(section: str, language: str) -> str:
    """The title of a section of the questionnaire."""
    with speaking(language):
        return title_of(questionnaire().sections[section])
