"""Recognises a trial balance: what stands on each account, debit and credit, is no statement yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.label_columns import begins_with_code
from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.words import holds, words

FEWEST_ACCOUNTS = 5
FEWEST_BALANCED = 8  # accounts whose balances add up to nothing, where no word says what they are
FEWEST_TOTALS = 3  # of blocks, by which a list of accounts is a statement though assets and claims cancel out in it
MOST = 0.8  # of the lines begin with an account code, or have one beside
MOST_WORDS, LONGEST_HEADING, LONGEST_TITLE = 2, 24, 60
LAST_SPACED = "\u2e7f"  # words above it are of scripts that write no spaces
ROUNDING = 1e-4  # of all balances, what rounding to whole units may leave


def is_trial_balance(grid: Grid) -> bool:
    """Whether the sheet lists accounts with debit and credit, calls itself so, or adds up to nothing."""
    lines = [row for row, columns in grid.amounts.items() if columns and grid.labels[row]]
    if len(lines) < FEWEST_ACCOUNTS:
        return False
    titles = grid.between(0, lines[0] - 1)
    return _has_both_sides(grid, titles) or _is_called_so(grid, titles, lines) or _adds_up_to_nothing(grid, lines)


def _has_both_sides(grid: Grid, titles: Sequence[int]) -> bool:
    """Whether a column is headed debit and another one credit."""
    headings = [text for row in titles for text in grid.labels[row].values()]
    return any(_heads(text, "debit") for text in headings) and any(_heads(text, "credit") for text in headings)


def _is_called_so(grid: Grid, titles: Sequence[int], lines: Sequence[int]) -> bool:
    """Whether the sheet or a title calls it so; not where a title names a statement, with totals below it.

    Programs call their report of all accounts a "Saldobalance", though it is headed and added up as a statement.
    """
    texts = [grid.sheet.name, *chain.from_iterable(grid.labels[row].values() for row in titles)]
    short = [text for text in texts if len(text) <= LONGEST_TITLE]
    if not any(_says(text, "title") and not title_statements(text) for text in short):
        return False
    labels = (text for row in lines for text in grid.labels[row].values())
    return not (any(map(title_statements, short)) and any(holds(plain(text), "totals", "total") for text in labels))


def _heads(text: str, side: str) -> bool:
    """Whether a text is the word for a side of an account, or one with another word beside it: "Closing debit"."""
    is_short = len(text.split()) <= MOST_WORDS and len(text) <= LONGEST_HEADING
    return is_short and _says(text, side)


@lru_cache(maxsize=4096)
def _says(text: str, key: str) -> bool:
    """Whether a text holds one of the words, as a word or in a script that writes no spaces."""
    low = plain(text)
    if holds(low, "ledger", key):
        return True
    return any(word in low for word in words("ledger", key) if word > LAST_SPACED)


def _adds_up_to_nothing(grid: Grid, lines: Sequence[int]) -> bool:
    """Whether the balances of coded accounts cancel out in every column; a statement's totals keep them from it."""
    fewest = max(FEWEST_BALANCED, MOST * len(lines))
    coded = [row for row in lines[:FEWEST_BALANCED] if _has_code(grid, row)]
    if len(coded) + len(lines[FEWEST_BALANCED:]) < fewest:
        return False  # as of most sheets, by the first lines
    coded += [row for row in lines[FEWEST_BALANCED:] if _has_code(grid, row)]
    if len(coded) < fewest:
        return False
    if sum(_is_total(grid, row) for row in {*lines}.difference(coded)) >= FEWEST_TOTALS:
        return False
    sums: dict[int, list[float]] = {}
    for row in coded:
        first = min(grid.labels[row])
        for column in (c for c in grid.amounts[row] if c > first):
            value = grid.rows[row][column].value
            sums.setdefault(column, []).append(value if isinstance(value, float) else 0.0)
    full = [values for values in sums.values() if len(values) >= FEWEST_BALANCED and any(values)]
    return bool(full) and all(abs(sum(values)) <= ROUNDING * sum(map(abs, values)) for values in full)


def _is_total(grid: Grid, row: int) -> bool:
    """Whether a row is called the total of something, with a word that says of what."""
    texts = grid.labels[row].values()
    return any(holds(plain(text), "totals", "total") and not says_only_total(text) for text in texts)


def _has_code(grid: Grid, row: int) -> bool:
    """Whether an account code stands before the label, or in its cell."""
    column, label = next(iter(grid.labels[row].items()))
    return begins_with_code(label) or min(grid.rows[row]) < column
