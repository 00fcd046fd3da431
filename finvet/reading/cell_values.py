"""What the text of a cell in a workbook's XML stands for, by the type that the cell states."""

from __future__ import annotations

from datetime import date
from math import isfinite

from finvet.model import CellError
from finvet.reading import limits
from finvet.reading.cleaning import from_markup

NAMELESS_ERROR = "#ERROR!"


def number_of(text: str) -> float | str:
    """The number; what Python alone would take for one ("nan", "1_000", "1e999") stays text."""
    try:
        number = float(text)
    except ValueError:
        return text_of(text)
    return number if isfinite(number) and "_" not in text else text_of(text)


def text_of(text: str) -> str:
    """The text that a person sees; "" where that is nothing."""
    seen = from_markup(text)
    return "" if seen.isspace() else seen


def truth_of(text: str) -> bool:
    """Whether it is TRUE."""
    return text.strip() in ("1", "true")


def error_of(text: str) -> CellError:
    """The error, which is one even where its text says nothing."""
    return CellError(text_of(text) or NAMELESS_ERROR)


def iso_date_of(text: str) -> date | str:
    """The day of an ISO date with or without its time."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return text_of(text)


def formula_of(text: str) -> str:
    """The formula's text without "="; "" where the cell gives none, and where it is too long to be one."""
    return from_markup(text, limits.FORMULA_CHARACTERS) if len(text) <= limits.FORMULA_CHARACTERS else ""
