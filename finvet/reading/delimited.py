"""Text tables (csv, tsv): encoding and delimiter by what the file shows; every value stays the text it is."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import islice, pairwise

from finvet.errors import FileRefused
from finvet.model import Cell, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.decoding import decode
from finvet.reading.marked_up import is_rule, without_marks

DELIMITERS = ("\t", ";", "|", ",")
"""Of two that split as many lines the first is meant: a comma also stands in amounts and in prose."""

SAMPLE_LINES = 200
LONGEST_LINE = 10_000
FEWEST_OF_A_BLOCK = 3
FEWEST_NAMES = 5  # over a single line of numbers, for them to be a table
QUOTED_AS_FORMULA = re.compile(r'^="([^"]*)"$')  # ="1200": how some exports keep a spreadsheet from changing a text
THOUSANDS_CUT_OFF = re.compile(r"\s*[-(]?\d{1,3}"), re.compile(r"\d{3}\)?\s*")
DECIMALS_CUT_OFF = re.compile(r"\s*[-(]?\d+"), re.compile(r"\d{1,2}\)?\s*")
"""What a comma leaves of an amount that it cuts in two: 1,234 and 12,5."""

SEPARATOR_HINT = "sep="
NAMES = {"\t": "tab", ",": "comma"}

Row = list[str]


def read(content: bytes) -> tuple[str, tuple[Sheet, ...]]:
    """The one sheet of a text table, named "", with encoding and delimiter in words.

    Amounts stay text, to be read with the evidence of the whole file. Raises FileRefused for text that is no
    table, and for quotes that swallow lines.
    """
    text, encoding = decode(content)
    if "\x00" in text:
        raise FileRefused("file-is-binary")
    delimiter, text = _hinted(_unquoted(text))
    delimiter = delimiter or _delimiter(text)
    rows = _rows(text, delimiter)
    sheet = Sheet("", _cells(without_marks(rows) if delimiter == "|" else rows))
    return f"{encoding}, {NAMES.get(delimiter, delimiter)}", (sheet,)


def _hinted(text: str) -> tuple[str, str]:
    """The delimiter that Excel's first line `sep=;` names, and the text without that line, which it never shows."""
    first, _, rest = text.partition("\n")
    hint = first.rstrip("\r")
    if hint.lower().startswith(SEPARATOR_HINT) and hint[len(SEPARATOR_HINT) :] in DELIMITERS:
        return hint[len(SEPARATOR_HINT) :], rest
    return "", text


def _unquoted(text: str) -> str:
    """The text without the quotes around whole lines, in which a table of one column was saved once more."""
    lines = text.splitlines()
    told = [line.strip() for line in lines if line.strip()]
    if not told or not all(map(_is_quoted_whole, told)):
        return text
    return "\n".join(line.strip()[1:-1].replace('""', '"') for line in lines)


def _is_quoted_whole(line: str) -> bool:
    inside = line[1:-1]
    return len(line) > 1 and line[0] == line[-1] == '"' and '"' not in inside.replace('""', "")


def _delimiter(text: str) -> str:
    """The delimiter that splits most of the first lines, where it splits two into the same number of fields.

    Those two have numbers, or one of them has and the other names them. A table in Markdown is one, whatever commas
    stand in the prose around it.
    """
    split = {delimiter: _split_lines(text, delimiter) for delimiter in DELIMITERS}
    is_markdown = any(map(is_rule, split["|"]))
    best = "|" if is_markdown else max(DELIMITERS, key=lambda delimiter: len(split[delimiter]))
    widths = Counter(len(row) for row in split[best] if any(_has_digit(field) for field in row))
    if max(widths.values(), default=0) < 2 and not _is_one_record(split[best], widths):  # noqa: PLR2004
        raise FileRefused("file-is-text")
    _refuse_mixed(best, split)
    return best


def _is_one_record(rows: list[Row], widths: Mapping[int, int]) -> bool:
    """Whether the only line with numbers stands below as many names."""
    named = Counter(len(row) for row in rows if all(field.strip() for field in row))
    return any(width >= FEWEST_NAMES and named[width] > 1 for width in widths)


def _refuse_mixed(best: str, split: Mapping[str, list[Row]]) -> None:
    """A table in which a block of lines is split by another delimiter would lose that block without a word."""
    for delimiter in DELIMITERS:
        others = [row for row in split[delimiter] if delimiter != best and _is_of_another_table(row, best)]
        if len(others) >= FEWEST_OF_A_BLOCK:
            raise FileRefused("csv-delimiters", delimiters=[NAMES.get(d, d) for d in (best, delimiter)])


def _is_of_another_table(row: Row, best: str) -> bool:
    """A line with amounts that holds the table's own delimiter nowhere; a comma alone also stands in prose."""
    return len(row) >= FEWEST_OF_A_BLOCK and _is_amount(row[-1]) and not any(best in field for field in row)


def _split_lines(text: str, delimiter: str) -> list[Row]:
    """The rows that the delimiter makes of the first lines, each line for itself lest a stray quote swallow them."""
    after_space = _quotes_after_space(text, delimiter)
    rows: list[Row] = []
    for line in islice(StringIO(text, newline=""), SAMPLE_LINES):
        rows += csv.reader([line[:LONGEST_LINE]], delimiter=delimiter, skipinitialspace=after_space)
    return [row for row in rows if len(row) > 1]


def _quotes_after_space(text: str, delimiter: str) -> bool:
    """Some writers set a space before the quote, which csv otherwise takes for a field without quotes."""
    return f'{delimiter} "' in text


def _rows(text: str, delimiter: str) -> list[Row]:
    after_space = _quotes_after_space(text, delimiter)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=after_space)
    csv.field_size_limit(limits.FILE_BYTES)
    try:
        rows = list(reader)
    except csv.Error as broken:
        raise FileRefused("csv-quotes", line=reader.line_num) from broken
    _refuse_swallowed(rows, delimiter)
    if delimiter == ",":
        _refuse_cut_amounts(rows)
    return rows


def _refuse_swallowed(rows: list[Row], delimiter: str) -> None:
    """A field over several lines, one of which is a whole row with its amount, began with a stray quote."""
    width = Counter(len(row) for row in rows if len(row) > 1).most_common(1)
    for number, row in enumerate(rows, start=1):
        for field in row:
            for line in field.splitlines() if "\n" in field or "\r" in field else ():
                pieces = line.split(delimiter)
                if width and len(pieces) == width[0][0] and _is_amount(pieces[-1]):
                    raise FileRefused("csv-quotes", line=number)


def _refuse_cut_amounts(rows: list[Row]) -> None:
    """Amounts with commas and without quotes fall apart into fields, which then stand under other years' headings.

    Such a line has more fields than any heading or line of whole amounts; prose has a space behind its commas.
    """
    cut = {number: row for number, row in enumerate(rows, start=1) if _may_be_cut(row)}
    whole = [row for number, row in enumerate(rows, start=1) if number not in cut]
    headed = max((len(row) for row in whole if len(row) > 1 and not _is_prose(row)), default=0)
    for number, row in cut.items() if headed else ():
        if any(field.strip() for field in row[headed:]):
            raise FileRefused("csv-amounts", line=number)


def _may_be_cut(row: Row) -> bool:
    """Whether a line shows amounts alone, some of which may be parts of others."""
    fields = row[1:]
    if not all(_is_amount(field) or not field.strip() for field in fields):
        return False
    before, behind = THOUSANDS_CUT_OFF
    if any(before.fullmatch(one) and behind.fullmatch(other) for one, other in pairwise(fields)):
        return True
    before, behind = DECIMALS_CUT_OFF
    pairs = list(zip(fields[::2], fields[1::2], strict=False))
    return 2 * len(pairs) == len(fields) > 0 and all(before.fullmatch(a) and behind.fullmatch(b) for a, b in pairs)


def _is_prose(row: Row) -> bool:
    return any(field.startswith(" ") and not _is_amount(field) for field in row[1:])


def _cells(rows: list[Row]) -> dict[tuple[int, int], Cell]:
    cells: dict[tuple[int, int], Cell] = {}
    for place, text in _texts(rows):
        if len(cells) == limits.CELLS:
            raise FileRefused("too-many-cells", limit=limits.CELLS)
        cells[place] = Cell(text)
    return cells


def _texts(rows: list[Row]) -> Iterator[tuple[tuple[int, int], str]]:
    for number, row in enumerate(rows, start=1):
        for column, field in enumerate(row, start=1):
            text = clean(QUOTED_AS_FORMULA.sub(r"\1", field)).rstrip()  # what fills a field up says nothing
            if text:
                yield (number, column), text


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _is_amount(text: str) -> bool:
    return _has_digit(text) and not any(character.isalpha() for character in text)
