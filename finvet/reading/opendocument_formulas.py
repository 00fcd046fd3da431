"""Formulas of an OpenDocument spreadsheet, in the words of Excel that `formulas` understands."""

from __future__ import annotations

import re

from finvet.reading import limits
from finvet.reading.cleaning import clean

IN_FORMULA = re.compile(r'"[^"]*"|\[[^\]]*\]|;|~')


def formula_as_excel(written: str) -> str:
    """The formula as Excel writes it, without "=": `of:=SUM([.B2:.B3];[BS.C1])` is SUM(B2:B3,BS!C1)."""
    if len(written) > limits.FORMULA_CHARACTERS:
        return ""
    text = written.partition("=")[2]
    return clean(IN_FORMULA.sub(_as_excel, text), limits.FORMULA_CHARACTERS)


def _as_excel(found: re.Match[str]) -> str:
    text = found[0]
    if text in (";", "~"):
        return ","
    if text.startswith('"'):
        return text
    return _reference(text[1:-1])


def _reference(text: str) -> str:
    """`.B2:.B3` is B2:B3, `$BS.C1` is BS!C1; the second half of a range stands on the sheet of the first."""
    first, colon, last = text.partition(":")
    sheet, _, address = first.rpartition(".")
    end = colon + last.rpartition(".")[2]
    return f"{sheet.removeprefix('$')}!{address}{end}" if sheet else address + end
