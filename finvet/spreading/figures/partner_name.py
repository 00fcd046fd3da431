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
from finvet.spreading.sheets.numbers import looks_like_amount
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.units.units import unit_of
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.lexicon import is_covered, keys_of, plain
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import word_pattern, words

ROWS_SEARCHED = 6  # that hold anything
LONGEST_NAME = 80
MOST_IN_A_TITLE = 5  # cells of a row; more are headings of columns
FEWEST_LETTERS = 3  # of a name
STATEMENTS = ("CF", "BS", "IS")
ROMAN = frozenset("ivxlc")
LONGEST_CODE = 2  # letters, of the number of a form or a table
_NUMBERED = re.compile(r"[IVX]+[.)]\s")
_WORD = re.compile(r"[\w-]+")
FEWEST_NAMED = 3  # columns, in a row that names them


def partner_name(
    workbooks: Sequence[Workbook], files: Sequence[str], statements: Container[tuple[str, str]] = ()
) -> str:
    """The company's name from a labelled field, a title with a legal form, or the first title that is nothing else.

    `statements`: the files and sheets that statements stand on; what is written above these comes first, and of the
    other sheets a title without a legal form counts on a cover alone. Where no sheet names a company, the name of the
    first file does that names more than a statement; "" where none does.
    """
    found = [(book.source.file, sheet) for book in workbooks for sheet in book.sheets]
    own = {(file, sheet.name) for file, sheet in found if (file, sheet.name) in statements}
    own = own or {(file, sheet.name) for file, sheet in found}
    sheets = sorted(found, key=lambda at: (at[0], at[1].name) not in own)
    if labelled := next(
        filter(None, (_labelled(sheet, is_own=(file, sheet.name) in own) for file, sheet in sheets)), None
    ):
        return labelled
    others = []
    for file, sheet in sheets:
        titles = _titled(sheet)
        if formal := next(filter(has_legal_form, titles), None):
            return formal
        if titles and ((file, sheet.name) in own or _could_be_a_cover(sheet)):
            others.append(titles[0])
    return others[0] if others else next(filter(None, map(name_of_file, files)), "")


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


def _labelled(sheet: Sheet, *, is_own: bool) -> str | None:
    """The name in a labelled field; of a sheet beside the statements none that may head a column of other companies."""
    labels = {text for text in sheet.texts if len(text) < LONGEST_NAME and behind_label(text) is not None}
    for cells in sheet.rows.values() if labels else ():
        if not is_own and _names_columns(cells):
            continue
        for column, cell in cells.items():
            if cell.value in labels:
                beside = cells.get(column + 1) or cells.get(column + 2)
                name = behind_label(str(cell.value)) or (beside.value if beside else None)
                if isinstance(name, str) and could_be_a_name(name):
                    return clean(name)
    return None


def _could_be_a_cover(sheet: Sheet) -> bool:
    """Whether a sheet shows no amounts and speaks of a report, a statement or a period."""
    values = [cell.value for row in sheet.rows.values() for cell in row.values()]
    others = [value for value in values if not periods.is_heading(value)]
    if any(map(_is_amount, others)):
        return False
    return len(others) < len(values) or any(_names_accounts(text) for text in sheet.texts)


def _names_accounts(text: str) -> bool:
    return "report" in keys_of(plain(text)) or bool(title_statements(text))


def _titled(sheet: Sheet) -> list[str]:
    """What could be names above the first table of a sheet, without what stands behind a dash."""
    top = (sheet.rows[row] for row in sorted(sheet.rows)[:ROWS_SEARCHED])
    titles = list(takewhile(lambda cells: not _begins_a_table(cells), top))
    if titles and _names_columns(titles[-1]):
        titles.pop()
    texts = [cell.value for cells in titles if len(cells) <= MOST_IN_A_TITLE for _, cell in sorted(cells.items())]
    return [re.split(r"\s+[-–—|]\s+", clean(str(text)))[0] for text in texts if could_be_a_name(text)]


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
            ("name_labels", "identifier"),
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
    says_else = is_caption or is_dated or title_statements(head) or readings(head) or _names_nobody(head)
    is_worded = head[:1].isalpha() or has_legal_form(head)  # "3i Group plc" begins with a number
    return 3 <= len(head) <= LONGEST_NAME and is_worded and not says_else and unit_of(head).factor is None  # noqa: PLR2004


def _names_nobody(head: str) -> bool:
    """Whether a title is numbered, has a label before a colon, or consists of words that name nobody: "Form AOC-4"."""
    low = plain(head)
    if has_legal_form(head):
        return False
    if is_covered(low, "report", "whole", "continued") or low in words("scopes", "own"):
        return True
    others = words("name_labels", "other")
    told = [word for word in _WORD.findall(low) if not _is_number_of_something(word)]
    fillers = words("headings", "filler")
    is_form = any(word in others for word in told) and all(word in others or word in fillers for word in told)
    return is_form or ":" in head or bool(_NUMBERED.match(head))


def _is_number_of_something(word: str) -> bool:
    """Whether a word is a number, or letters beside one: "AOC-4", "III", "L", "of"."""
    return any(map(str.isdigit, word)) or len(word) <= LONGEST_CODE or set(word) <= ROMAN
