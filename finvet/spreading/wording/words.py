"""The words of headings and totals in every language, as data/labels/<lang>.toml lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import takewhile
from typing import Any

from finvet.compiled import language_words

WORD = re.compile(r"\w+")
FIRST_UNSPACED = "\u2e80"  # from here on Chinese, Japanese and Korean, but for Korean written without spaces


@cache
def languages() -> tuple[str, ...]:
    """The languages that finvet reads: one csv of labels and one toml of words each. English first."""
    return tuple(language_words())


@cache
def words(table: str, key: str | None = None) -> Mapping[str, Any] | tuple[str, ...]:
    """A table of the languages' words ("months"), or one list of it over all languages, longest first."""
    merged: dict[str, Any] = {}
    listed: list[str] = []
    for by_table in language_words().values():
        section = by_table.get(table, {})
        merged |= section
        listed += section.get(key, []) if key else []
    return tuple(sorted(set(listed), key=lambda w: (-len(w), w))) if key else merged


def words_of(language: str, table: str, key: str) -> Iterable[str]:
    """One list of a table of one language; empty where the language has none."""
    listed: Iterable[str] = language_words()[language].get(table, {}).get(key, ())
    return listed


@cache
def word_lists(table: str) -> tuple[tuple[str, Any], ...]:
    """Every entry of a table, language after language; what stands in several languages stands several times."""
    return tuple(entry for by_table in language_words().values() for entry in by_table.get(table, {}).items())


def holds(text: str, table: str, key: str) -> bool:
    """Whether a text holds any of the words of one list as a whole word, in capitals or not.

    Looked for are those that begin with a word of the text; a pattern of them all would have to be compiled first.
    """
    caseless, first = _caseless(text)
    by_first = _by_first_word(table, key)
    listed = [*by_first.get("", ()), *(word for start in first & by_first.keys() for word in by_first[start])]
    return any(word in caseless and _is_whole(word, caseless) for word in listed)


@cache
def _by_first_word(table: str, key: str) -> Mapping[str, Sequence[str]]:
    """The words of a list by the first word of each, "" for those in a script that writes no spaces."""
    found: dict[str, list[str]] = {}
    for word in words(table, key):
        caseless, _ = _caseless(word)
        first = "" if max(word) >= FIRST_UNSPACED else WORD.findall(caseless)[0]
        found.setdefault(first, []).append(caseless)
    return found


@lru_cache(maxsize=5_000)
def _caseless(text: str) -> tuple[str, Set[str]]:
    """The text in one case, and its words."""
    caseless = text.casefold().replace("ı", "i")  # in capitals both are I
    return caseless, frozenset(WORD.findall(caseless))


def _is_whole(word: str, text: str) -> bool:
    """Whether a word stands in a text where words end; scripts that write no spaces have no such ends."""
    at = text.find(word)
    while at >= 0:
        opens = word[0] >= FIRST_UNSPACED or not _joins(text[at - 1 : at])
        if opens and (word[-1] >= FIRST_UNSPACED or not _joins(text[at + len(word) :][:1])):
            return True
        at = text.find(word, at + 1)
    return False


def _joins(neighbour: str) -> bool:
    return neighbour.isalnum() or neighbour == "_"


@cache
def word_pattern(table: str, key: str) -> re.Pattern[str]:
    """Any of the words of one list, as whole words."""
    return re.compile(any_of(words(table, key)), re.IGNORECASE)


def any_of(listed: Iterable[str]) -> str:
    """A pattern of any of the words that ends where words end; scripts that write no spaces have no such ends."""
    groups: dict[tuple[bool, bool], list[str]] = {}
    for word in listed:
        groups.setdefault((word[0] < FIRST_UNSPACED, word[-1] < FIRST_UNSPACED), []).append(word)
    return "|".join(
        (r"(?<!\w)" if opens else "") + f"(?:{_branching(group)})" + (r"(?!\w)" if closes else "")
        for (opens, closes), group in groups.items()
    )


def _branching(listed: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first, in which what several begin with is looked for once."""
    alike: dict[str, list[str]] = {}
    for word in listed:
        alike.setdefault(word[0], []).append(word)
    return "|".join(map(_begun_alike, alike.values()))


def _begun_alike(listed: Sequence[str]) -> str:
    """A pattern of any of some words that have a beginning in common, written out once however long it is."""
    ends = zip(min(listed), max(listed), strict=False)  # what these two begin with all begin with
    shared = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], ends))
    longer = [word[len(shared) :] for word in listed if word != shared]
    behind = f"(?:{_branching(longer)}{'|' if len(longer) < len(listed) else ''})" if longer else ""
    return re.escape(shared) + behind
