"""Whose statements they are, as the files say it."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from pathlib import PurePath

from finvet.model import Cell, CellError, Sheet, Workbook
from finvet.spreading.figures.company_names import behind_label, has_legal_form
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods import periods
from finvet.spreading.sheets.numbers import clean, looks_like_amount
from finvet.spreading.units.units import unit_of
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import word_pattern, words

ROWS_SEARCHED = 6  # that hold anything
LONGEST_NAME = 80
MOST_IN_A_TITLE = 5  # cells of a row; more are headings of columns
FEWEST_LETTERS = 3  # of a name
STATEMENTS = ("CF", "BS", "IS")
FEWEST_NAMED = 3  # columns, in a row that names them


def partner_name(workbooks: Sequence[Workbook], fallback: str, statements: Container[tuple[str, str]] = ()) -> str:
    """The company's name from a labelled field, a title with a legal form, or the first title that is nothing else.

    `statements`: the files and sheets that statements stand on; what is written above these comes first. Where no
    sheet names a company, the file's name does; "" where that names nothing but a statement.
    """
    found = [(book.source.file, sheet) for book in workbooks for sheet in book.sheets]
    sheets = [sheet for _, sheet in sorted(found, key=lambda at: (at[0], at[1].name) not in statements)]
    if labelled := next(filter(None, map(_labelled, sheets)), None):
        return labelled
    others = []
    for title in filter(None, map(_titled, sheets)):
        if has_legal_form(title):
            return title
        others.append(title)
    if others:
        return others[0]
    return name_of_file(fallback)


def name_of_file(file: str) -> str:
    """Whom a file's name names: all of it, without a statement beside it, as in "acme_balance_sheet.csv"; or nobody."""
    stem = re.sub(r"[_\-\s]+", " ", PurePath(file).stem).strip() or file
    if has_legal_form(stem):
        return stem
    bare = stem
    for statement in STATEMENTS:
        bare = word_pattern("statements", statement).sub(" ", bare)
    if bare != stem and not any(map(str.isalpha, bare)):
        return ""
    return " ".join(bare.split()) if sum(map(str.isalpha, bare)) >= FEWEST_LETTERS else stem


def _labelled(sheet: Sheet) -> str | None:
    labels = {text for text in sheet.texts if len(text) < LONGEST_NAME and behind_label(text) is not None}
    for cells in sheet.rows.values() if labels else ():
        for column, cell in cells.items():
            if cell.value in labels:
                beside = cells.get(column + 1) or cells.get(column + 2)
                name = behind_label(str(cell.value)) or (beside.value if beside else None)
                if isinstance(name, str) and could_be_a_name(name):
                    return clean(name)
    return None


def _titled(sheet: Sheet) -> str | None:
    top = (sheet.rows[row] for row in sorted(sheet.rows)[:ROWS_SEARCHED])
    titles = list(takewhile(lambda cells: not _begins_a_table(cells), top))
    if titles and _names_columns(titles[-1]):
        titles.pop()
    texts = [cell.value for cells in titles if len(cells) <= MOST_IN_A_TITLE for _, cell in sorted(cells.items())]
    name = next((clean(str(v)) for v in texts if could_be_a_name(v)), None)
    return re.split(r"\s+[-–—|]\s+", name)[0] if name else None


def _begins_a_table(cells: Mapping[int, Cell]) -> bool:
    """Whether amounts stand in the row, or the periods of several columns of them."""
    values = [cell.value for cell in cells.values()]
    return any(map(_is_amount, values)) or sum(map(periods.is_heading, values)) > 1


def _names_columns(cells: Mapping[int, Cell]) -> bool:
    """Whether the row above the amounts only names columns: texts side by side, and no period among them."""
    texts = [cell.value for cell in cells.values()]
    return len(texts) >= FEWEST_NAMED and not any(periods.is_heading(text) for text in texts)


@cache
def _captions() -> frozenset[str]:
    """What columns are called, and words that stand in headings."""
    return frozenset(
        word
        for table, key in (
            ("headings", "caption"),
            ("headings", "filler"),
            ("name_labels", "partner"),
            ("name_labels", "column"),
        )
        for word in words(table, key)
    )


def _is_amount(value: object) -> bool:
    return isinstance(value, float) or (isinstance(value, str) and looks_like_amount(value))


def could_be_a_name(value: object) -> bool:
    """Whether a cell holds a text that names no statement, period, unit or line item, and no column of labels."""
    return isinstance(value, str) and not isinstance(value, CellError) and _names_nothing_else(value)


@lru_cache(maxsize=4096)
def _names_nothing_else(title: str) -> bool:
    text = clean(title)
    head = re.split(r"\s+[-–—|]\s+", text)[0]
    said = normalise(head)
    is_caption = said in _captions()
    is_dated = periods.stamp_of(head).names_a_period or periods.spans(head)
    says_else = is_caption or is_dated or title_statements(head) or readings(head)
    is_worded = head[:1].isalpha() or has_legal_form(head)  # "3i Group plc" begins with a number
    return 3 <= len(head) <= LONGEST_NAME and is_worded and not says_else and unit_of(head).factor is None  # noqa: PLR2004
