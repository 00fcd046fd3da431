"""How the cells of the workbook look, and what may be entered in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct
from xlsxwriter import Workbook
from xlsxwriter.format import Format

from finvet.template.words import Words

FONT = "Arial"
INK, MUTED, LINE, ACCENT = "#1F2933", "#6B7785", "#C9D1D9", "#1F4E79"
INPUT, TOTAL, BAND, WRONG = "#FFF9DB", "#EEF2F6", "#DCE6F1", "#B42318"
AMOUNT, DAY, SHARE, NUMBER = "#,##0;-#,##0;0", "yyyy-mm-dd", "0.0%", "#,##0.##"

LARGEST = 1e15
MOST_CHARACTERS = 1000
TITLE_LENGTH, MESSAGE_LENGTH = 32, 255  # what a spreadsheet program shows of a prompt

Look = Mapping[str, Any]


class Formats(Struct, frozen=True, dict=True):
    """The formats of one workbook, made as they are asked for."""

    book: Workbook

    def of(self, **look: Any) -> Format:
        """A format on the common ground: our font, texts that wrap, cells that are locked."""
        common = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "vcenter"}
        return self.book.add_format({**common, **look})

    @cached_property
    def title(self) -> Format:
        """The title of a sheet."""
        return self.of(bold=True, font_size=16, font_color=ACCENT)

    @cached_property
    def under_title(self) -> Format:
        """What stands below the title: the company, the unit."""
        return self.of(font_color=MUTED)

    @cached_property
    def text(self) -> Format:
        """A text that wraps."""
        return self.of(text_wrap=True, valign="top")

    @cached_property
    def quiet(self) -> Format:
        """A number or unit beside a question."""
        return self.of(font_color=MUTED, valign="top", text_wrap=True)

    @cached_property
    def mark(self) -> Format:
        """What finds the sheet again."""
        return self.of(font_color=LINE, font_size=8)

    @cached_property
    def section(self) -> Format:
        """The title of a block of lines or questions."""
        return self.of(bold=True, font_color=ACCENT, top=1, bottom=1, border_color=LINE, bg_color=BAND)

    @cached_property
    def heading(self) -> Format:
        """What stands over a column."""
        return self.of(bold=True, font_color="#FFFFFF", bg_color=ACCENT, text_wrap=True, border=1, border_color=ACCENT)

    @cached_property
    def year(self) -> Format:
        """The day on which a fiscal year ends, over its column."""
        return self.of(bold=True, font_color="#FFFFFF", bg_color=ACCENT, num_format=DAY, align="right")

    @cached_property
    def label(self) -> Format:
        """A line to fill in."""
        return self.of(indent=1, bottom=4, border_color=LINE)

    @cached_property
    def total_label(self) -> Format:
        """A total."""
        return self.of(bold=True, top=1, bottom=1, border_color=LINE, bg_color=TOTAL)

    @cached_property
    def total(self) -> Format:
        """The amount of a total."""
        return self.of(bold=True, top=1, bottom=1, border_color=LINE, bg_color=TOTAL, num_format=AMOUNT)

    @cached_property
    def check(self) -> Format:
        """What a check says."""
        return self.of(font_color=MUTED, indent=1)

    @cached_property
    def wrong(self) -> Format:
        """A check that does not tie."""
        return self.book.add_format({"bold": True, "font_color": WRONG})

    @cached_property
    def amount(self) -> Format:
        """An amount to fill in."""
        return self.entry(num_format=AMOUNT)

    @cached_property
    def answer(self) -> Format:
        """An answer in words."""
        return self.entry(text_wrap=True, align="left", valign="top", num_format="@")

    def answer_as(self, num_format: str) -> Format:
        """An answer that is a number or a date."""
        return self.entry(num_format=num_format, align="left", valign="top")

    def entry(self, **look: Any) -> Format:
        """A cell to fill in: not locked, pale yellow."""
        return self.of(locked=False, bg_color=INPUT, border=1, border_color=LINE, **look)


def validation(words: Words, prompt: str, title: str, rule: Mapping[str, Any]) -> dict[str, Any]:
    """What a cell takes, with what is said beside it and after a wrong entry."""
    message = words["prompts"][prompt][:MESSAGE_LENGTH]
    return {
        "input_title": title[:TITLE_LENGTH],
        "input_message": message,
        "error_title": words["prompts"]["wrong"][:TITLE_LENGTH],
        "error_message": message,
        **rule,
    }


ANY_AMOUNT = {"validate": "decimal", "criteria": "between", "minimum": -LARGEST, "maximum": LARGEST}
NOT_NEGATIVE = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": LARGEST}
NOT_POSITIVE = {"validate": "decimal", "criteria": "between", "minimum": -LARGEST, "maximum": 0}
WHOLE = {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 1_000_000}
AS_SHARE = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1}
DAYS = {"validate": "date", "criteria": "between", "minimum": date(1900, 1, 1), "maximum": date(2200, 1, 1)}
SHORT_TEXT = {"validate": "length", "criteria": "<=", "value": MOST_CHARACTERS}
TWO_LETTERS = {"validate": "length", "criteria": "==", "value": 2}


def one_of(choices: Sequence[str], *, others: bool = False) -> dict[str, Any]:
    """A list to choose from; `others`: something else may be written after a warning."""
    return {"validate": "list", "source": list(choices), "error_type": "warning" if others else "stop"}
