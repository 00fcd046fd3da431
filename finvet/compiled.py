"""What `make labels` has compiled from data/, for it loads at once: dictionaries, words, policies, wording, tables.

A table of toml takes ten times as long to read as the same one in json, and a command reads a dozen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from finvet.shipped import DATA

COMPILED = DATA / "compiled"
LABELS, WORDS, PHRASES, TABLES = "labels.json", "words.json", "phrases.json", "tables.json"
LEXICONS, SPELT, POLICIES, WORDING = "lexicons", "spelt", "policies", "wording"
SENTENCES = "sentences"


@cache
def label_meanings() -> Mapping[str, str]:
    """Every label as it is compared, with the line items that it can mean and the languages in which it does.

    Labels stand there also as they are typed without their accents or with two letters for one.
    """
    return cast("Mapping[str, str]", _compiled(LABELS))


@cache
def language_words() -> Mapping[str, Mapping[str, Any]]:
    """The words of headings of every language, English first."""
    return cast("Mapping[str, Mapping[str, Any]]", _compiled(WORDS))


@cache
def heading_phrases() -> Mapping[str, Sequence[Sequence[Any]]]:
    """The phrases of headings of all languages by the word that they begin with, the longest first.

    Each as phrase, the lists that it stands in, and the month where it names one.
    """
    return cast("Mapping[str, Sequence[Sequence[Any]]]", _compiled(PHRASES))


@cache
def lexicon_data(language: str) -> Mapping[str, Any]:
    """What the words of a language say, and every word that its labels are made of."""
    return cast("Mapping[str, Any]", _compiled(LEXICONS, f"{language}.json"))


@cache
def lexicons() -> frozenset[str]:
    """The languages that have a lexicon."""
    return frozenset(_languages(LEXICONS))


@cache
def dictionary_words(language: str) -> Sequence[str]:
    """Every word of the labels of a language, in bare letters."""
    return cast("Sequence[str]", _compiled(SPELT, f"{language}.json"))


def policy_text(name: str) -> str:
    """A shipped policy as plain data of clauses, in json."""
    return _text(POLICIES, f"{name}.json")


@cache
def wording(language: str) -> Mapping[str, Mapping[str, Any]]:
    """How a language says things: its own sentences by their code, and its other tables by the name of their file."""
    return cast("Mapping[str, Mapping[str, Any]]", _compiled(WORDING, f"{language}.json"))


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are words for."""
    return _languages(WORDING)


def data_table(name: str) -> Mapping[str, Any]:
    """A table of data/ by its name: `units` is data/units.toml."""
    return _tables()[name]


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    return cast("Mapping[str, Mapping[str, Any]]", _compiled(TABLES))


def _languages(folder: str) -> tuple[str, ...]:
    return tuple(sorted(file.name.removesuffix(".json") for file in (COMPILED / folder).iterdir()))


def _compiled(*path: str) -> Any:
    return json.loads(_text(*path))


def _text(*path: str) -> str:
    return COMPILED.joinpath(*path).read_bytes().decode()
