"""The sheets that ask: what the company is, and the questionnaire; every answer in a cell that takes its type alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from finvet.addresses import a1
from finvet.model import Question
from finvet.questionnaire import by_section
from finvet.template.asking import MARK
from finvet.template.fields import YEAR_END, EntryType, asked, entry_ids, fields
from finvet.template.formats import (
    AMOUNT,
    AS_SHARE,
    DAY,
    DAYS,
    NOT_NEGATIVE,
    NUMBER,
    SHARE,
    SHORT_TEXT,
    TWO_LETTERS,
    WHOLE,
    Formats,
    one_of,
    validation,
)
from finvet.template.words import Words, question_text, section_title

OF_THE_COMPANY, OF_QUESTIONS = (7, 50, 34, 46), (7, 52, 34, 18, 34)  # widths of columns
HEAD = 3  # row of the headings; entries follow
ENTRY = 3  # column of the answers
LINE_HEIGHT, CHARACTERS_A_LINE, CHARACTERS_BESIDE = 13, 58, 48
EXPLAINED = ("country", "currency")
IN_WORDS, LINES_OF_A_TEXT = ("text", "file"), 3


class Asked(Struct, frozen=True):
    """A cell to fill in: what finds it again, what is asked, of which type, what stands beside it, its least height."""

    id: str
    text: str
    type: EntryType
    unit: str = ""
    choices: tuple[str, ...] = ()
    beside: str = ""
    lines: int = 1


def company_entries(words: Words, years: int) -> Iterator[Asked]:
    """The fields on the company and the last day of each year, the latest first."""
    for field in fields().values():
        choices = tuple(words["units" if field.key == "unit" else "choices"][choice] for choice in field.choices)
        beside = words["prompts"][field.type] if field.type in EXPLAINED else ""
        yield Asked(field.id, words["fields"][field.id], field.type, choices=choices, beside=beside)
    said = words["words"]
    for place in range(years):
        beside = (said["latest"], said["one_earlier"])[place] if place < 2 else said["earlier"].format(number=place)  # noqa: PLR2004
        yield Asked(f"{YEAR_END}{place + 1}", said["year_end"], "date", beside=beside)


def entry_cells(entries: Sequence[Asked]) -> dict[str, str]:
    """Where the entries of the sheet of the company stand, by their ids."""
    return {entry.id: a1(row, ENTRY) for row, entry in enumerate(entries, HEAD + 1)}


def fill_company(
    sheet: Worksheet, entries: Sequence[Asked], words: Words, formats: Formats, codes: Sequence[str]
) -> None:
    """Writes the sheet of the company. `codes`: the currencies to choose from."""
    said = words["words"]
    heads = (said["id"], said["field"], said["entry"], said["hint"])
    _begin(sheet, words["titles"]["company"], dict(zip(heads, OF_THE_COMPANY, strict=True)), formats)
    for row, entry in enumerate(entries, HEAD):
        _fill_entry(sheet, row, entry, words, formats, codes)
        sheet.write(row, 3, entry.beside, formats.quiet)
    sheet.write(HEAD + len(entries) + 1, 0, MARK, formats.mark)


def fill_questionnaire(sheet: Worksheet, words: Words, language: str, formats: Formats, unit: str) -> None:
    """Writes the questionnaire, section by section. `unit`: the formula of the unit of amounts."""
    said = words["words"]
    heads = (said["id"], said["question"], said["answer"], said["unit"], said["evidence"])
    _begin(sheet, words["titles"]["questionnaire"], dict(zip(heads, OF_QUESTIONS, strict=True)), formats)
    row = HEAD
    for section, questions in by_section(asked()):
        for column in range(len(heads)):
            sheet.write_blank(row, column, None, formats.section)
        sheet.write(row, 0, section.id, formats.section)
        sheet.write(row, 1, section_title(section.id, language), formats.section)
        row += 1
        for entry in (entry for question in questions for entry in _entries(question, words, language)):
            _fill_entry(sheet, row, entry, words, formats)
            _fill_unit(sheet, row, entry, words, formats, unit)
            sheet.write_blank(row, 4, None, formats.answer)
            evidence = validation(words, "evidence", said["evidence"], SHORT_TEXT)
            sheet.data_validation(row, 4, row, 4, evidence)
            row += 1
    sheet.write(row + 1, 0, MARK, formats.mark)


def _entries(question: Question, words: Words, language: str) -> Iterator[Asked]:
    choices = tuple(words["choices"][choice] for choice in question.choices)
    kind: EntryType = "number" if question.type == "list" else question.type
    for place, name in enumerate(entry_ids(question), start=1):
        text = question_text(question, language) if place == 1 else f"({place})"
        yield Asked(name, text, kind, question.unit, choices, lines=LINES_OF_A_TEXT if kind in IN_WORDS else 1)


def _begin(sheet: Worksheet, title: str, heads: Mapping[str, int], formats: Formats) -> None:
    """The title and the headings, each with the width of its column; they stand on every printed page."""
    sheet.repeat_rows(HEAD - 1)
    for column, (head, width) in enumerate(heads.items()):
        sheet.set_column(column, column, width)
        sheet.write(HEAD - 1, column, head, formats.heading)
    sheet.write(0, 0, title, formats.title)
    sheet.freeze_panes(HEAD, 0)


def _fill_entry(
    sheet: Worksheet, row: int, entry: Asked, words: Words, formats: Formats, codes: Sequence[str] = ()
) -> None:
    lines = max(-(-len(entry.text) // CHARACTERS_A_LINE), -(-len(entry.beside) // CHARACTERS_BESIDE), entry.lines)
    sheet.set_row(row, LINE_HEIGHT * lines + 4)
    sheet.write(row, 0, entry.id, formats.quiet)
    sheet.write(row, 1, entry.text, formats.text)
    prompt, rule, look = _rule(entry, words, formats, codes)
    sheet.write_blank(row, ENTRY - 1, None, look)
    sheet.data_validation(row, ENTRY - 1, row, ENTRY - 1, validation(words, prompt, entry.id, rule))


def _rule(entry: Asked, words: Words, formats: Formats, codes: Sequence[str]) -> tuple[str, Mapping[str, Any], Format]:
    """The prompt, what the cell takes, and how it looks."""
    if entry.type == "yes_no":
        return "choice", one_of((words["words"]["yes"], words["words"]["no"])), formats.answer
    if entry.type == "choice":
        return "choice", one_of(entry.choices), formats.answer
    if entry.type == "currency":
        return "currency", one_of(codes, others=True), formats.answer
    if entry.type == "number":
        prompt, rule, num_format = BY_UNIT[entry.unit]
        return prompt, rule, formats.answer_as(num_format)
    if entry.type == "date":
        return "date", DAYS, formats.answer_as(DAY)
    return entry.type, TWO_LETTERS if entry.type == "country" else SHORT_TEXT, formats.answer


BY_UNIT: Mapping[str, tuple[str, Mapping[str, Any], str]] = {
    "percent": ("percent", AS_SHARE, SHARE),
    "currency": ("positive", NOT_NEGATIVE, AMOUNT),
    "count": ("count", WHOLE, NUMBER),
    "days": ("positive", NOT_NEGATIVE, NUMBER),
    "months": ("positive", NOT_NEGATIVE, NUMBER),
    "years": ("positive", NOT_NEGATIVE, NUMBER),
}


def _fill_unit(sheet: Worksheet, row: int, entry: Asked, words: Words, formats: Formats, unit: str) -> None:
    if entry.unit == "currency":
        sheet.write_formula(row, 3, unit, formats.quiet, "")
    elif entry.unit:
        sheet.write(row, 3, words["answer_units"][entry.unit], formats.quiet)
