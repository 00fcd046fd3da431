"""Answers come back as they were meant, in any language, from whatever sheet, and nothing of them is a figure."""

from __future__ import annotations

import io
from datetime import date, datetime

import openpyxl
import pytest

from finvet.model import FilledIn, Workbook
from finvet.reading import read_bytes
from finvet.template.asking import is_template
from finvet.template.filled import filled_in, is_filled_in, without_questionnaire
from finvet.template.words import languages, words
from finvet.template.workbook import template_workbook
from tests.books import book, sheet
from tests.template.filling import filled, made_up

DAY = datetime(2026, 6, 30)


def read(content: bytes) -> Workbook:
    return read_bytes(content, "partner.xlsx")


def answers(content: bytes) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for entry in filled_in(read(content)):
        found.setdefault(entry.key, []).append(entry.value)
    return found


@pytest.mark.parametrize("language", languages())
def test_every_kind_of_answer_comes_back(language: str) -> None:
    said = words(language)
    content = filled(
        made_up(1, by_function=True),
        language,
        fields={"P2": "gb", "P3": said["choices"]["construction"], "P4": said["words"]["no"], "P6": said["choices"]["audited"]},
        answers={
            "A1.1": 0.34, "A1.2": 0.12, "C1": 45, "C5b": said["words"]["yes"], "D1": "reports.pdf", "D4b": 250,
            "D4c": DAY, "D6": said["choices"]["no-doubt"], "F4": said["choices"]["none"], "C9c": 4921, "A5": " none ",
        },
    )  # fmt: skip
    found = answers(content)
    assert found == {
        "partner": ["Alder Tools Ltd"], "country": ["GB"], "trade": ["construction"], "listed": [False], "audit": ["audited"],
        "currency": ["EUR"], "unit": ["1000"], "A1": [34.0, 12.0], "C1": [45.0], "C5b": [True], "D1": ["reports.pdf"],
        "D4b": [250.0], "D4c": [date(2026, 6, 30)], "D6": ["no-doubt"], "F4": ["none"], "C9c": ["4921"], "A5": ["none"],
    }  # fmt: skip


def test_the_document_and_the_cell_come_with_an_answer() -> None:
    content = filled(made_up(1), answers={"C1": 45}, evidence={"C1": "terms of purchase"})
    (entry,) = [one for one in filled_in(read(content)) if one.key == "C1"]
    assert entry.note == "terms of purchase"
    assert (entry.source.file, entry.source.sheet, entry.source.text) == ("partner.xlsx", "Questionnaire", "45.0")
    assert entry.source.label.startswith("What are the standard payment terms")


def test_of_copies_of_a_sheet_a_second_answer_is_told_and_no_more() -> None:
    book = openpyxl.load_workbook(io.BytesIO(filled(made_up(1), answers={"C1": 45})))
    asked = book[words("en")["sheets"]["questionnaire"]]
    (row,) = (cell.row for (cell,) in asked.iter_rows(max_col=1) if cell.value == "C1")
    for value in (60, 70):
        book.copy_worksheet(asked).cell(row, 3).value = value
    out = io.BytesIO()
    book.save(out)
    assert answers(out.getvalue())["C1"] == [45.0, 60.0]


def test_a_sheet_is_known_by_what_stands_in_it() -> None:
    renamed = openpyxl.load_workbook(io.BytesIO(filled(made_up(1), answers={"C1": 45, "C5b": "oui"})))
    for place, one in enumerate(renamed.worksheets):
        one.title = f"Tab {place}"
    renamed.move_sheet("Tab 5", -5)
    out = io.BytesIO()
    renamed.save(out)
    found = answers(out.getvalue())
    assert (found["C1"], found["C5b"], found["partner"]) == ([45.0], [True], ["Alder Tools Ltd"])


@pytest.mark.parametrize(("given", "number_format", "meant"), [
    (0.34, "0.0%", 34.0), (34, "0", 34.0), (0.34, "General", "0.34"), (1, "0%", 100.0), (0, "General", 0.0), ("34", "@", 34.0),
    ("34 %", "@", "34 %"), (0.07, "0.0%", 7.0), (1e308, "0%", 1e308),
])  # fmt: skip
def test_a_percentage_is_what_the_partner_saw(given: object, number_format: str, meant: object) -> None:
    """A fraction that no sign tells is either: it stays a text, and is asked for again."""
    said = openpyxl.load_workbook(io.BytesIO(filled(made_up(1), answers={"C2b": given})))
    rows = {row[0].value: row for row in said["Questionnaire"].iter_rows()}
    rows["C2b"][2].number_format = number_format
    out = io.BytesIO()
    said.save(out)
    assert answers(out.getvalue())["C2b"] == [meant]


@pytest.mark.parametrize(("name", "given"), [
    ("C1", "45 days"), ("C5b", "maybe"), ("D4c", "next June"), ("D6", "none whatever"), ("C3c", 2),
])  # fmt: skip
def test_what_does_not_fit_stands_as_it_was_written(name: str, given: object) -> None:
    (value,) = answers(filled(made_up(1), answers={name: given}))[name]
    assert value == (float(given) if isinstance(given, int) else given)


def test_a_formula_that_nobody_calculated_is_no_answer() -> None:
    (value,) = answers(filled(made_up(1), answers={"A5": '=HYPERLINK("http://x.example","y")'}))["A5"]
    assert value is None


def test_an_empty_workbook_holds_no_answer() -> None:
    empty = read(template_workbook())
    assert is_template(empty)
    assert not is_filled_in(empty)
    assert filled_in(empty) == ()


def test_no_other_workbook_is_ours() -> None:
    other = book(
        sheet([["A1", "Customers", 34.0], ["C1", "Terms", 45.0], ["No.", "Question", "Answer"]], "Questionnaire")
    )
    assert not is_template(other)
    assert filled_in(other) == ()
    assert without_questionnaire(other) == other


def test_a_sheet_without_its_headings_answers_nothing() -> None:
    ours = book(sheet([["A1.1", "Customers", 34.0], ["finvet template 1"]], "Questionnaire"))
    assert is_template(ours)
    assert filled_in(ours) == ()


def test_only_the_questionnaire_is_kept_from_the_statements() -> None:
    whole = read(filled(made_up(1), answers={"D4b": 250}))
    assert [s.name for s in whole.sheets if s not in without_questionnaire(whole).sheets] == ["Questionnaire"]


def test_entries_are_plain_data() -> None:
    from finvet.plain import from_plain, to_plain

    content = filled(made_up(1), answers={"C5b": "yes", "D4c": DAY, "C1": 45, "A5": "x"}, evidence={"C1": "terms"})
    for entry in filled_in(read(content)):
        assert from_plain(FilledIn, to_plain(entry)) == entry
