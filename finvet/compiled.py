"""What `make labels` has compiled from data/, for it loads at once: dictionaries, words, policies, all stages' tables.

A table of toml takes ten times as long to read as the same one in json, and a command reads a dozen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, cast

LABELS, WORDS, PHRASES, TABLES = "labels.json", "words.json", "phrases.json", "tables.json"
LEXICONS, SPELT, POLICIES = "lexicons", "spelt", "policies"


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
def heading_phrases() -> Mapping[str, Sequence[tuple[str, Sequence[str], int | None]]]:
    """The phrases of headings of all languages by the word that they begin with, the longest first.

    Each with the lists that it stands in, and the month where it names one.
    """
    return cast("Mapping[str, Sequence[tuple[str, Sequence[str], int | None]]]", _compiled(PHRASES))


@cache
def lexicon_data(language: str) -> Mapping[str, Any]:
    """What the words of a language say, and every word that its labels are made of."""
    return cast("Mapping[str, Any]", _compiled(LEXICONS, f"{language}.json"))


@cache
def lexicons() -> frozenset[str]:
    """The languages that have a lexicon."""
    return frozenset(file.name.removesuffix(".json") for file in _folder().joinpath(LEXICONS).iterdir())


@cache
def dictionary_words(language: str) -> Sequence[str]:
    """Every word of the labels of a language, in bare letters."""
    return cast("Sequence[str]", _compiled(SPELT, f"{language}.json"))


def policy_text(name: str) -> str:
    """A shipped policy as plain data of clauses, in json."""
    return _text(POLICIES, f"{name}.json")


def data_table(name: str) -> Mapping[str, Any]:
    """A table of data/ by its name: `units` is data/units.toml."""
    return _tables()[name]


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    return cast("Mapping[str, Mapping[str, Any]]", _compiled(TABLES))


def _compiled(*path: str) -> Any:
    return json.loads(_text(*path))


def _text(*path: str) -> str:
    return _folder().joinpath(*path).read_text("utf-8")


def _folder() -> resources.abc.Traversable:
    return resources.files("finvet") / "data" / "compiled"
