"""The languages that labels are written in: the fewest that explain them. Found, not asked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from finvet.compiled import label_meanings
from finvet.spreading.wording.labels import Languages, languages_of_entry, languages_of_label
from finvet.spreading.wording.spelling import bare_letters, normalise

FEWEST = 2  # labels that a language must explain which no other one does
LEAST_WORDED = 1 / 3  # of the labels, with a word of a language by which it is told
TELLING_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter words are of many languages
LEAST_SHARE = 0.1  # of the labels that are known at all
BESIDE = ("en",)  # stands on statements of every country


def languages_of(labels: Iterable[str], around: Languages = ()) -> Languages:
    """The languages that the labels are written in, the main one first, then those found around them, then English.

    A language is taken where it explains labels that those taken before do not; of two that explain the same ones
    both stand, in the order of the languages around. Where no label stands in a dictionary, for all are cut short, the
    words of the labels tell.
    """
    return _languages_of(tuple(dict.fromkeys(labels)), around)


@lru_cache(maxsize=2_000)  # of one form the labels are the same for every company and year
def _languages_of(labels: Sequence[str], around: Languages) -> Languages:
    known = Counter(map(languages_of_label, labels))
    del known[()]
    least = max(FEWEST, LEAST_SHARE * known.total())
    taken: list[str] = []
    while best := _explaining_most(known, around):
        if taken and best[1] < least:
            break
        taken += best[0]
        known = Counter({found: number for found, number in known.items() if not set(found) & set(best[0])})
    return tuple(dict.fromkeys((*taken, *(around if taken or around else _of_words(labels)), *BESIDE)))


def _of_words(labels: Sequence[str]) -> list[str]:
    """The language of which most labels hold a word; none where few do."""
    said = [set(TELLING_WORD.findall(bare_letters(normalise(label)))) for label in labels]
    told = Counter(language for words in said for language in _languages_with(words))
    most = max(FEWEST, LEAST_WORDED * len(labels), *told.values())
    return sorted(language for language, number in told.items() if number == most)


def _languages_with(words: Iterable[str]) -> set[str]:
    return {language for word in words for language in _languages_by_word().get(word, ())}


@cache
def _languages_by_word() -> Mapping[str, set[str]]:
    """The languages whose dictionaries hold a word."""
    found: dict[str, set[str]] = {}
    for label, entry in label_meanings().items():
        for word in TELLING_WORD.findall(bare_letters(label)):
            found.setdefault(word, set()).update(languages_of_entry(entry))
    return found


def _explaining_most(known: Mapping[Languages, int], around: Languages) -> tuple[list[str], int] | None:
    """The language that explains most labels, or several that explain as many, and how many.

    `known`: how many labels are of the same languages.
    """
    explained: dict[str, int] = {}
    for found, number in known.items():
        for language in found:
            explained[language] = explained.get(language, 0) + number
    most = max(explained.values(), default=0)
    equal = [language for language, number in explained.items() if number == most]
    return (sorted(equal, key=lambda code: (code not in around, code not in BESIDE, code)), most) if most else None
