"""What stands beside a label and is none: account codes, line numbers, references to notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from finvet.model import Cell, CellValue
from finvet.spreading.periods import periods
from finvet.spreading.sheets.numbers import is_ambiguous, looks_like_amount
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.lexicon import keys_of, plain

LONGEST_REFERENCE = 14
LONGEST_WORD = 6  # before the number of a note: "Note 5", "Anm. 3", "Pozn. 12"
LONGEST_NUMBER = 4  # of a line: 行次 12, Mã số 270, the codes 1110 to 1700 of a Russian balance sheet
FEWEST_NAMED, FEWEST_UNNAMED = 3, 6  # line numbers, with and without a word over them
MOSTLY, NEARLY_ALL = 0.75, 0.9  # of them are larger than the one above
_WORDS = re.compile(r"[^\W\d_]+")
_IN_BRACKETS = re.compile(r"\(\s?(\d+)\s?\)")
_PART_OF_CODE = re.compile(r"[A-Z]{1,2}|[a-z]|[IVXLC]+")  # "CO" of a French form, "B" of "B.II.1"


@lru_cache(maxsize=20_000)
def is_reference(text: str) -> bool:
    """Whether a text is a code or the number of a note, as far as one alone can tell: "AA", "B.II.1", "Note 5"."""
    if len(text) > LONGEST_REFERENCE:
        return False
    words = _WORDS.findall(text)
    if all(map(_PART_OF_CODE.fullmatch, words)):
        return True
    if len(words) != 1 or len(words[0]) > LONGEST_WORD:
        return False
    before, _, behind = text.partition(words[0])
    return any(map(str.isdigit, behind)) and not any(map(str.isdigit, before))  # "1.매입채무" is a numbered label


def numbers_lines(column: Iterable[Cell]) -> bool:
    """Whether the cells of a column, from the top, hold numbers of lines or notes and no amounts.

    They are short and whole and go up, but for a new statement that begins anew. A period over them makes them amounts,
    leading zeros make them none. Below the notes of one table the amounts of another may stand, as numbers or as text.
    Where all stand in brackets, "(5)", or a program took these for signs, the numbers are what stands in them.
    """
    cells: list[Cell] = []
    numbers: list[str] = []
    for cell in column:
        cells.append(cell)
        number = _number(cell.value)
        if number is None:
            continue
        if not number.removeprefix("-").isdecimal() or len(number) > LONGEST_NUMBER:
            return False
        numbers.append(number)
    in_brackets = sum(number.startswith("-") for number in numbers)
    if len(numbers) < FEWEST_NAMED or 0 < in_brackets < len(numbers):
        return False
    numbers = [number.removeprefix("-") for number in numbers]
    heading = next((cell.value for cell in reversed(cells[: _first(cells)]) if not _goes_with_heading(cell)), None)
    if periods.is_heading(heading) or _begins_with_a_year(cells):
        return False
    if any(number.startswith("0") and len(number) > 1 for number in numbers):
        return True
    rising = sum(int(a) < int(b) for a, b in pairwise(numbers)) / (len(numbers) - 1)
    is_named = isinstance(heading, str) and _names_no_amounts(heading)
    return rising >= MOSTLY if is_named else len(numbers) >= FEWEST_UNNAMED and rising >= NEARLY_ALL


def go_up(numbers: Sequence[str]) -> bool:
    """Whether short whole numbers go up from line to line, every one or most of several, as those of notes do."""
    if len(numbers) < FEWEST_NAMED or not all(n.isdecimal() and len(n) <= LONGEST_NUMBER for n in numbers):
        return False
    return rise(list(map(int, numbers)))


def rise(numbers: Sequence[float]) -> bool:
    """Whether each of some numbers is larger than the one above, or most of several are."""
    rising = sum(a < b for a, b in pairwise(numbers))
    return rising >= (MOSTLY if len(numbers) >= FEWEST_UNNAMED else 1) * (len(numbers) - 1)


def repeats_one_number(column: Iterable[Cell]) -> bool:
    """Whether one long number stands on every line of a column: that of a report or a company, and no amounts.

    A period over it, or the name of a line item whose amount stays, makes it one.
    """
    cells: list[Cell] = []
    number: CellValue = None
    for cell in column:
        cells.append(cell)
        if number not in (None, cell.value):
            return False
        number = cell.value if _number(cell.value) is not None else None
    if len(_number(number) or "") <= LONGEST_NUMBER:
        return False
    heading = next((cell.value for cell in reversed(cells[: _first(cells)]) if not _goes_with_heading(cell)), None)
    is_amount = periods.is_heading(heading) or (isinstance(heading, str) and bool(readings(heading)))
    return len(cells) - _first(cells) >= FEWEST_UNNAMED and not is_amount


def _goes_with_heading(cell: Cell) -> bool:
    """Whether a cell only says in what, or how, the amounts below a heading are told: "USD m", "Audited"."""
    if not isinstance(cell.value, str):
        return False
    return speaks_of_units_alone(cell.value) or (periods.spans(cell.value) and not _names_no_amounts(cell.value))


def _names_no_amounts(heading: str) -> bool:
    """Whether a heading is one of notes, line numbers or changes."""
    return not keys_of(plain(heading)).isdisjoint({"excluded", "line"})


def _begins_with_a_year(cells: Sequence[Cell]) -> bool:
    """Whether the first cell is a year and what follows is none: 2023 over 31, 62, 93, not the codes 2010, 2020."""
    first, *others = [cell.value for cell in cells if _number(cell.value) is not None]
    return periods.is_heading(first) and not periods.is_heading(others[0])


def _first(cells: Sequence[Cell]) -> int:
    return next((n for n, cell in enumerate(cells) if _number(cell.value) is not None), 0)


def _number(value: CellValue) -> str | None:
    """What could be the number of a line, or is too large for one: "12", "1,480"; "5.1" and "7, 8" leave it open.

    One in brackets is negative.
    """
    if isinstance(value, float):
        return f"{value:.15g}"
    if not isinstance(value, str):
        return None
    text = value.strip()
    if in_brackets := _IN_BRACKETS.fullmatch(text):
        return f"-{in_brackets[1]}"
    return text if text.isdecimal() or _is_in_thousands(text) else None


def _is_in_thousands(text: str) -> bool:
    """Whether a text writes an amount of more digits than line numbers have, or of a group of three behind a mark."""
    return is_ambiguous(text) or (sum(map(str.isdigit, text)) > LONGEST_NUMBER and looks_like_amount(text))
