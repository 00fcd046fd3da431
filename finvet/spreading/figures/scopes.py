"""What titles say of whose accounts a statement is, the group's or one company's, and whether it is as reported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain

from finvet.addresses import position
from finvet.model import Source
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.lexicon import is_covered, keys_of, plain
from finvet.spreading.wording.scope_words import Scope, scopes_in
from finvet.spreading.wording.words import any_of, words

LONGEST_TITLE = 12  # words
_DIGITS = re.compile(r"\d+")
_PARTS = re.compile(r"[(),;:|]|\s[-–]\s")
NAMED = ("BS", "IS", "CF", "report")
ALONE = ("alone", "cases_alone")
LISTS, CASES = ("reworked", "alone"), ("cases", "cases_alone")
"""Words of titles by which amounts are not as reported, whatever the columns; and of what is so in one case."""
OTHER_VERSIONS = frozenset({"budget", "forecast", "draft"})


def scope_of(piece: Piece) -> tuple[Scope, Source] | None:
    """Whose accounts a piece shows, with the title that says so; None where none does, or titles say different things.

    What heads its columns says it first, then a title inside its table that names its statement.
    """
    table, statement = piece.table, piece.statement
    inside = [(line.label, line.source) for line in table.lines if not line.amounts]
    named = [said for said in inside if statement in title_statements(said[0])]
    above = [said for said in table.titles if statement in (title_statements(said[0]) or (statement,))]
    heads = [(_DIGITS.sub("", text).strip(), source) for text, source in table.heads]  # "Company 2024"
    return _told(heads, table) or _told(named, table) or _told(above, table)


def reworked_by(piece: Piece, lists: tuple[str, ...]) -> Source | None:
    """The title that says that a piece is no statement of the whole company as reported: pro forma, a segment's."""
    table = piece.table
    heads = {_DIGITS.sub("", plain(text)).strip(): source for text, source in table.heads}  # "Industry 2024"
    heads.pop("", None)
    is_headed = bool(heads) and all(map(_others_alone().fullmatch, heads))
    told = _titles_saying(lists, table)
    return next(chain(told, _titles_of_others(table)), next(iter(heads.values())) if is_headed else None)


def case_of(piece: Piece) -> Source | None:
    """The title that says in which case what a piece shows comes true: "best case"."""
    return next(_titles_saying(CASES, piece.table), None)


def _titles_saying(lists: tuple[str, ...], table: Table) -> Iterator[Source]:
    return (source for text, source in table.titles if _is_reworked(text, lists, is_sheet=text == table.sheet))


def is_other_version(piece: Piece) -> bool:
    """Whether the name of its sheet says that a piece is a draft, or old, or planned, in part at least: "P&L plan"."""
    return not keys_of(plain(piece.table.sheet)).isdisjoint(OTHER_VERSIONS)


def _titles_of_others(table: Table) -> Iterator[Source]:
    """The name of the sheet and the title right above a table that say nothing but whose it is: "Industry".

    A cell further up, or before a text, names the company's own.
    """
    (sheet, whole), *above = table.titles
    last = above[-1:] if len({position(source.cell)[0] for _, source in above[-2:]}) == len(above[-2:]) else []
    return (source for text, source in ((sheet, whole), *last) if plain(text) in words("scopes", "others"))


@lru_cache(maxsize=4096)
def _is_reworked(title: str, lists: tuple[str, ...], *, is_sheet: bool) -> bool:
    """Whether a part of a title says so that names a statement or nothing else, or a note or a sheet begins so.

    "In millions, except per share data" speaks of some lines.
    """
    low = plain(title)
    if len(low.split()) > LONGEST_TITLE:
        return False
    parts = [part.strip() for part in _PARTS.split(low)]
    begins = is_sheet or None in title_statements(title)
    within = _reworked(tuple(one for one in lists if one not in ALONE))
    if any(_reworked(lists).fullmatch(part) for part in parts) or (begins and within.match(low)):
        return True
    return any(within.search(part) or _is_of_others(part) for part in parts if any(title_statements(part)))


def _is_of_others(part: str) -> bool:
    """Whether what names a statement says besides only that it is of other companies: "Industry balance sheet"."""
    rest = _others_alone().sub(" ", part)
    return rest != part and is_covered(rest, *NAMED)


@cache
def _reworked(lists: tuple[str, ...]) -> re.Pattern[str]:
    return _starred([word for one in lists for word in words("scopes", one)])


@cache
def _others_alone() -> re.Pattern[str]:
    return re.compile(any_of([word for one in (*ALONE, "others") for word in words("scopes", one)]))


def _starred(listed: Iterable[str]) -> re.Pattern[str]:
    """Any of some words, each whole or from its beginning up to a star."""
    patterns = [any_of(word for word in listed if not word.endswith("*"))]
    if begun := "|".join(re.escape(word[:-1]) for word in listed if word.endswith("*")):
        patterns.append(rf"(?<!\w)(?:{begun})\w*")
    return re.compile(f"(?:{'|'.join(patterns)})")


def _told(titles: Sequence[tuple[str, Source]], table: Table) -> tuple[Scope, Source] | None:
    told: dict[Scope, Source] = {}
    for text, source in titles:
        for scope in _scopes(text, is_sheet=text == table.sheet):
            told.setdefault(scope, source)
        if plain(text) in words("scopes", "bare") and _stands_over_amounts(source, table):
            told.setdefault("own", source)
    return next(iter(told.items())) if len(told) == 1 else None


def _stands_over_amounts(source: Source, table: Table) -> bool:
    """Whether a cell stands right of the labels: "Company" over amounts, not before a name."""
    return bool(source.cell) and position(source.cell)[1] > position(table.lines[0].source.cell)[1]


@lru_cache(maxsize=4096)
def _scopes(title: str, *, is_sheet: bool) -> tuple[Scope, ...]:
    """The scopes that a title names that says of what, a statement or a report; or that is one word, or a sheet's."""
    low = plain(title)
    if len(low.split()) > LONGEST_TITLE:
        return ()
    is_named = bool(keys_of(low) & {*NAMED}) or any(title_statements(title))
    if is_named or is_sheet or " " not in low:
        found = tuple(scopes_in(low))
        return found or (("own",) if _is_bare(low) else ())
    return ()


def _is_bare(low: str) -> bool:
    """Whether a title says nothing but that a statement is the company's: "Company balance sheet"."""
    return any(bare in low and is_covered(low.replace(bare, " "), *NAMED) for bare in words("scopes", "bare"))
