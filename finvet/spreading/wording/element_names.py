"""Technical names of elements as labels, and paths: "itcc-ci:TotaleAttivo", "total_assets", "Assets > Inventories".

Such a name is its label without spaces. Where no dictionary knows it so, it may leave out the small words of its
language ("TotaleValoreProduzione": totale valore della produzione), and open with the blocks that it stands in
("PatrimonioNettoCapitale").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from finvet.line_items import blocks_of, chart
from finvet.spreading.settings import settings
from finvet.spreading.wording.grammar import grammar_readings
from finvet.spreading.wording.labels import Languages, Reading, exact_readings, labels_of
from finvet.spreading.wording.spelling import bare_letters, in_words, normalise, steps
from finvet.spreading.wording.words import words_of

WORD = re.compile(r"\(?[^\W\d_]+")  # an increase (decrease) is not an (increase) decrease
FEWEST_SPACES = 2
BLOCKS = ("subtotal", "total")
BALANCE_SHEET = "BS"
INCOME_STATEMENT = "IS"
RESULT = "signed"
STATEMENTS = ("BS", "IS", "CF")

Words = tuple[str, ...]


@lru_cache(maxsize=20_000)
def element_readings(label: str, languages: Languages) -> tuple[Reading, ...]:
    """The meanings of a technical name or a path that no dictionary holds word for word; none for any other label."""
    if in_words(label) is not None or len(steps(label)) > 1:
        read = _of_path
    elif label.istitle() and label.count(" ") >= FEWEST_SPACES:  # a name that was put into words
        read = _known
    else:
        return ()
    text = " ".join(map(normalise, steps(label))) if in_words(label) is None else normalise(label)
    return next((found for language in languages if (found := read(_key(text, language), language))), ())


def _of_path(name: Words, language: str) -> tuple[Reading, ...]:
    """What a name means as a whole, else behind the blocks that it opens with."""
    whole = _known(name, language)
    if whole:
        return whole
    for start in range(1, len(name)):
        rest = name[start:]
        found = [r for r in _known(rest, language) if _opens(name[:start], rest, r, language)]
        if found:
            return tuple(r._replace(exact=False) for r in found)
    return _by_words_in_statement(name, language)


def _by_words_in_statement(name: Words, language: str) -> tuple[Reading, ...]:
    """What the words behind the name of a statement say in it."""
    for end in range(len(name) - 1, 0, -1):
        for statement in STATEMENTS:
            if " ".join(name[:end]) in words_of(language, "statements", statement):
                rest = " ".join(name[end:]).replace("(", "")
                return tuple(r for r in grammar_readings(rest, (language,)) if r.statement == statement)
    return ()


def _opens(opening: Words, rest: Words, reading: Reading, language: str) -> bool:
    """Whether words before a label only say where it stands: they name its statement or blocks, repeat it, or call it
    a total.
    """
    if set(opening) <= {*rest, *words_of(language, "totals", "total")}:
        return True
    return any(
        _names_place(opening[:end], reading, language) and _opens(opening[end:], rest, reading, language)
        for end in range(len(opening), 0, -1)
    )


def _names_place(words: Words, reading: Reading, language: str) -> bool:
    """Whether words name the statement of an item or a block that it stands in.

    Words that no dictionary holds name blocks of balance sheets alone: net interest is no place where income stands.
    """
    text = " ".join(words)
    if text in words_of(language, "statements", reading.statement):
        return True
    said = grammar_readings(text, (language,)) if reading.statement == BALANCE_SHEET else ()
    return any(_holds(block, reading) for block in _known(words, language) or said)


def _holds(block: Reading, reading: Reading) -> bool:
    """Whether an item stands in a block, or is it. The chart tells the blocks of balance sheets alone.

    What an income statement comes to is no block: a net profit from sales is none of its sales.
    """
    if block.item == reading.item:
        return block.turned == reading.turned
    if reading.item in settings()["element_names"]["holds"].get(block.item, ()):
        return True
    if chart()[block.item].kind not in BLOCKS or block.statement != reading.statement:
        return False
    if block.statement == BALANCE_SHEET:
        return block.item in blocks_of(reading.item)
    return block.statement != INCOME_STATEMENT or chart()[block.item].sign != RESULT


@lru_cache(maxsize=20_000)
def _known(name: Words, language: str) -> tuple[Reading, ...]:
    """What the labels mean that leave a name, each item once; none where it would count both ways."""
    found = [r for label in _labels(language).get(name, ()) for r in exact_readings(label, (language,))]
    by_item = {r.item: r for r in sorted(found, key=lambda r: not r.rare)}
    return tuple(by_item.values()) if len({(r.item, r.turned) for r in found}) == len(by_item) else ()


@cache
def _labels(language: str) -> Mapping[Words, Sequence[str]]:
    """The labels of the dictionary by the name that is left of them."""
    found: dict[Words, list[str]] = {}
    for label in labels_of(language):
        found.setdefault(_key(label, language), []).append(label)
    return found


def _key(text: str, language: str) -> Words:
    """The words of a text that a name keeps."""
    small = _small(language)
    return tuple(word for word in WORD.findall(bare_letters(text)) if word not in small)


@cache
def _small(language: str) -> frozenset[str]:
    return frozenset(words_of(language, "element_names", "left_out"))
