"""What a label means whose words are spelt, run together or put apart otherwise than the dictionary does it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from math import prod

from finvet.compiled import dictionary_words
from finvet.spreading.wording.labels import Languages, Reading, exact_readings, labels_of
from finvet.spreading.wording.misspelt import Speller, speller
from finvet.spreading.wording.spelling import bare_letters, normalise

WORD = re.compile(r"[^\W\d_]+")
PAIR = re.compile(r"\b([^\W\d_]+) (?=([^\W\d_]+))")
_LINE = "(?:[a-z]{1,2}|[ivx]{1,5})"
_OF_LINES = re.compile(  # what a line adds up, in the codes of others: "(XC + RK)", "(somme FA à FE)"
    rf"\s*[\[(](?:[^\W\d_]{{2,}}\.? )?{_LINE}(?:(?:\s*[-+–−=]\s*|\s(?:à|a|to|bis)\s){_LINE})+[\])]$"
)
BETWEEN = str.maketrans("", "", " -'")
MOST_TRIED = 8  # ways to spell a label
FEWEST_LETTERS = 8  # in less two labels may be the same letters by chance


@lru_cache(maxsize=20_000)
def respelt_readings(label: str, languages: Languages) -> tuple[Reading, ...]:
    """The meanings of a label whose unknown words are misspelt; none where it could be labels of different items."""
    for language in languages:
        found = [_known(text, language) for text in _spellings(label, language)]
        known = [readings for readings in found if readings]
        if known and len({_said(readings) for readings in known}) == 1:
            return tuple(r._replace(exact=False, by_grammar=True) for r in known[0])
    return ()


def _known(text: str, language: str) -> tuple[Reading, ...]:
    """What the dictionary says of a label, or of the same letters: "Trésorerie - Passif" is one word there."""
    exact = exact_readings(text, (language,))
    return exact if exact and exact[0].exact else run_together_readings(text, (language,))


def _said(readings: tuple[Reading, ...]) -> frozenset[tuple[str, bool]]:
    return frozenset((r.item, r.turned) for r in readings)


def _spellings(label: str, language: str) -> list[str]:
    """The ways to spell a label in words of the dictionary; none where all is known or a word is like no other."""
    text = bare_letters(_OF_LINES.sub("", normalise(label)))
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


# ---------------------------------------------------------------- words run together, and put apart


@lru_cache(maxsize=20_000)
def run_together_readings(label: str, languages: Languages) -> tuple[Reading, ...]:
    """The meanings of the labels that are the same letters in the same order, of the first language that has any.

    None where they are labels of different items, and of a label that says more than words.
    """
    letters = _letters(normalise(label))
    if not letters:
        return ()
    for language in languages:
        found = [exact_readings(text, (language,)) for text in _labels_by_letters(language).get(letters, ())]
        if found:
            is_one = all({r.item for r in readings} == {r.item for r in found[0]} for readings in found)
            return tuple(r._replace(exact=False) for r in found[0]) if is_one else ()
    return ()


def put_together(label: str, languages: Languages) -> str | None:
    """The label with two words as the one word of the dictionary that they are: "Share holder equity".

    None where no two neighbours are one.
    """
    text = normalise(label)
    for language in languages:
        known, _ = _vocabulary(language)
        for pair in PAIR.finditer(text):
            if len(pair[1] + pair[2]) >= FEWEST_LETTERS and pair[1] + pair[2] in known:
                return f"{text[: pair.start()]}{pair[1]}{pair[2]}{text[pair.end(2) :]}"
    return None


def _letters(normalised: str) -> str:
    """The letters of a label that is of words alone, empty for a short or any other one."""
    letters = bare_letters(normalised).translate(BETWEEN)
    return letters if letters.isalpha() and len(letters) >= FEWEST_LETTERS else ""


@cache
def _labels_by_letters(language: str) -> Mapping[str, Sequence[str]]:
    """The labels of the dictionary by their letters."""
    found: dict[str, list[str]] = {}
    for label in labels_of(language):
        found.setdefault(_letters(label), []).append(label)
    return found
