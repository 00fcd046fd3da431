"""Which line items a label can mean by the concepts that it says: the patterns of data/grammar/items.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache, reduce
from itertools import groupby
from operator import attrgetter

from msgspec import Struct

from finvet.compiled import data_table, lexicons
from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.wording.concepts import Concepts, Saying, said, sayings_written_out
from finvet.spreading.wording.label_days import without_day
from finvet.spreading.wording.labels import Reading

BRACKETED = re.compile(r"[(\[（]([^()\[\]（）]+)[)\]）]\s*/?")
LESS, EXCLUDING, INCLUDING, PORTION = "less", "excluding", "including", "portion"
NET, NET_OF = "net", "netof"  # what follows is taken off, or is that of which the net amount is
CASH, BEGIN, END = "cash", "begin", "end"


class Pattern(Struct, frozen=True):
    """Concepts that make an item: one of each group must be said, `may` be said what else is listed."""

    item: str
    turned: bool
    groups: tuple[frozenset[str], ...]
    may: frozenset[str]


@lru_cache(maxsize=50_000)
def grammar_readings(label: str, languages: tuple[str, ...]) -> tuple[Reading, ...]:
    """The items that a label says by its concepts, in the language that explains every word of it.

    Nothing where a word stays unexplained. Of the patterns that hold those count that ask for most.
    """
    bare, days = without_day(label)
    for language in languages:
        if language in lexicons():
            saying = said(bare, language)
            explained = saying.concepts and not saying.unknown
            found = _of_saying(saying, days, language) if explained else _of_words_cut_short(bare, days, language)
            if found or explained:
                return tuple(_directed(found, bare, language)) if BRACKETED.search(bare) else found
    return ()


def _of_saying(saying: Saying, days: Sequence[int], language: str) -> tuple[Reading, ...]:
    """The readings of what a label says; cash of a day is that at the beginning or at the end of a year."""
    dated = (BEGIN if days[-1] == 1 else END,) if days and CASH in saying.concepts else ()
    return _readings((*saying.concepts, *dated), language)


def _of_words_cut_short(label: str, days: Sequence[int], language: str) -> tuple[Reading, ...]:
    """The readings of a label with words cut short: what it can be by every way to write it out that is an item."""
    ways: dict[StatementName, list[dict[tuple[str, bool], Reading]]] = {}
    for saying in sayings_written_out(label, language):
        for statement, found in groupby(_of_saying(saying, days, language), key=attrgetter("statement")):
            ways.setdefault(statement, []).append({(r.item, r.turned): r for r in found})
    of_all = (reduce(lambda a, b: {meant: a[meant] for meant in a if meant in b}, own) for own in ways.values())
    return tuple(reading for readings in of_all for reading in readings.values())


@lru_cache(maxsize=50_000)
def remark_decides(label: str, kept: str, languages: tuple[str, ...]) -> bool:
    """Whether what is left out of a label makes another line of it: "non-current", "per share", "minority interests".

    What is said to be in the amount or to be taken off it is no line of its own: "including minority interests".
    """
    return any(
        (set(_without_remark(said(label, language).concepts)) - set(said(kept, language).concepts)) & _table().decisive
        for language in languages
        if language in lexicons()
    )


def _directed(found: Sequence[Reading], label: str, language: str) -> Iterator[Reading]:
    """The readings with their direction: of "(income) expense" what stands outside of brackets is positive."""
    bare = BRACKETED.sub(
        lambda match: " " if set(said(match[1], language).concepts) <= _table().counterparts else match[0], label
    )
    left = said(bare, language).concepts if bare != label else ()
    by_item = {r.item: r for r in _readings(left, language)}
    for reading in found:
        if reading.item in by_item:
            yield by_item[reading.item]
        else:
            yield reading._replace(turned=reading.turned or bool(_table().negative & set(left)))


def _without_remark(concepts: Concepts) -> Concepts:
    """The concepts without "less depreciation", "including pensions": what such a remark names is no other line.

    What is left of a debt less or excluding its current portion is not current.
    """
    at = next((i for i, concept in enumerate(concepts) if concept in (LESS, EXCLUDING, INCLUDING)), 0)
    remark = set(concepts[at + 1 :])
    if not at or not remark or not remark <= (_table().included if concepts[at] == INCLUDING else _table().remarks):
        return concepts
    if concepts[at] == EXCLUDING and PORTION not in remark:
        return concepts
    return (*concepts[:at], *(["noncurrent"] if PORTION in remark else []))


def _readings(said_concepts: Concepts, language: str) -> tuple[Reading, ...]:
    """The readings of concepts; what is "net of" is less what follows, and the net amount of it where that is none."""
    if NET_OF not in said_concepts:
        return _of_concepts(said_concepts, language)
    ways = (tuple(way if c == NET_OF else c for c in said_concepts) for way in (LESS, NET))
    return next(filter(None, (_of_concepts(way, language) for way in ways)), ())


def _of_concepts(said_concepts: Concepts, language: str) -> tuple[Reading, ...]:
    """The readings of concepts; what is net of cash is another amount, unless cash came with what was bought.

    What is less its current portion is a debt, and no total: "Long-term obligations, less current maturities".
    """
    kept = _without_remark(said_concepts)
    found = tuple(_matching(frozenset(kept), language)) if said_concepts else ()
    is_net_of_cash = CASH in said_concepts and CASH not in kept
    is_rest = PORTION in said_concepts and PORTION not in kept
    return tuple(
        r for r in found if not (is_net_of_cash and r.statement != "CF") and not (is_rest and chart()[r.item].is_sum)
    )


def _matching(concepts: frozenset[str], language: str) -> Iterator[Reading]:
    for statement, patterns in _table().patterns.items():
        near = sorted({place for concept in concepts for place in patterns.near.get(concept, ())})
        tried = (patterns.listed[place] for place in near)
        holding = [(_asked(p, concepts), p) for p in tried if concepts <= p.may and _says_all(p, concepts)]
        most = max((asked for asked, _ in holding), default=0)
        best = {p.item: p for asked, p in holding if asked == most}
        for item, pattern in best.items():
            yield Reading(item, statement, pattern.turned, language, exact=False, by_grammar=True)


def _says_all(pattern: Pattern, concepts: frozenset[str]) -> bool:
    return all(group & concepts for group in pattern.groups)


def _asked(pattern: Pattern, concepts: frozenset[str]) -> int:
    """How many of the concepts a pattern asks for: the more, the closer it fits."""
    return len(frozenset().union(*pattern.groups) & concepts)


# ---------------------------------------------------------------- data


class _Patterns(Struct, frozen=True, dict=True):
    """The patterns of a statement, and by each concept the places of those of which one group asks for it first."""

    listed: Sequence[Pattern]

    @cached_property
    def near(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for place, pattern in enumerate(self.listed):
            for concept in pattern.groups[0]:
                found.setdefault(concept, []).append(place)
        return found


class _Table(Struct, frozen=True):
    patterns: Mapping[StatementName, _Patterns]
    remarks: frozenset[str]
    included: frozenset[str]
    decisive: frozenset[str]
    counterparts: frozenset[str]
    negative: frozenset[str]


@cache
def _table() -> _Table:
    data = data_table("items")
    free = frozenset(data["free"])
    patterns: dict[StatementName, _Patterns] = {
        statement: _Patterns(
            [_pattern(item, text, free) for item, listed in data[statement].items() for text in listed]
        )
        for statement in ("BS", "IS", "CF")
    }
    sets = ("remarks", "included", "decisive", "counterparts", "negative")
    return _Table(patterns, *(frozenset(data[key]) for key in sets))


def _pattern(item: str, text: str, free: frozenset[str]) -> Pattern:
    words = text.removeprefix("-").split()
    groups = tuple(frozenset(w.split("|")) for w in words if not w.endswith("?"))
    listed = frozenset(part for w in words for part in w.removesuffix("?").split("|"))
    return Pattern(item, text.startswith("-"), groups, listed | free | _block_concepts(item))


def _block_concepts(item: str) -> frozenset[str]:
    """The words of its own block that an item's label may say besides: current, non-current, and its side."""
    words = {
        "total_current_assets": ("current", "asset"),
        "total_noncurrent_assets": ("noncurrent", "asset"),
        "total_current_liabilities": ("current", "liability"),
        "total_noncurrent_liabilities": ("noncurrent", "liability"),
    }
    if chart()[item].is_sum:
        return frozenset()
    return frozenset(word for block in blocks_of(item) for word in words.get(block, ()))
