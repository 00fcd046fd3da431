"""What a misspelt label means: the dictionary's entry that it is with each unknown word a letter or two off."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product
from math import prod

from finvet.compiled import dictionary_words
from finvet.spreading.wording.labels import Languages, Reading, exact_readings
from finvet.spreading.wording.misspelt import Speller, speller
from finvet.spreading.wording.spelling import bare_letters, normalise

WORD = re.compile(r"[^\W\d_]+")
MOST_TRIED = 8  # ways to spell a label


@lru_cache(maxsize=20_000)
def respelt_readings(label: str, languages: Languages) -> tuple[Reading, ...]:
    """The meanings of a label whose unknown words are misspelt; none where it could be labels of different items."""
    for language in languages:
        found = [exact_readings(text, (language,)) for text in _spellings(label, language)]
        known = [readings for readings in found if readings and readings[0].exact]
        if known and len({_said(readings) for readings in known}) == 1:
            return tuple(r._replace(exact=False, by_grammar=True) for r in known[0])
    return ()


def _said(readings: tuple[Reading, ...]) -> frozenset[tuple[str, bool]]:
    return frozenset((r.item, r.turned) for r in readings)


def _spellings(label: str, language: str) -> list[str]:
    """The ways to spell a label in words of the dictionary; none where all is known or a word is like no other."""
    text = bare_letters(normalise(label))
    words, right = _vocabulary(language)
    unknown = [word for word in dict.fromkeys(WORD.findall(text)) if word not in words]
    near: list[list[str]] = []
    for word in unknown:
        near.append(right.near(word))
        if not 0 < prod(map(len, near)) <= MOST_TRIED:
            return []
    return [_put(text, dict(zip(unknown, way, strict=True))) for way in product(*near)] if near else []


def _put(text: str, spelt: dict[str, str]) -> str:
    return WORD.sub(lambda match: spelt.get(match[0], match[0]), text)


@cache
def _vocabulary(language: str) -> tuple[frozenset[str], Speller]:
    """The words of a language's dictionary, and a speller of them."""
    words = dictionary_words(language)
    return frozenset(words), speller(words)
