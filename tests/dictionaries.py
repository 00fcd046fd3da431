"""Compiles the dictionaries of data/labels/ to what loads at once: `python -m tests.dictionaries`, or `make labels`."""

from __future__ import annotations

import csv
import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import finvet
from finvet.label_data import LABELS, WORDS
from finvet.line_items import chart
from finvet.spreading.wording.spelling import bare_letters, normalise, one_letter_for_two

DATA = Path(finvet.__file__).parent / "data"
SOURCE, COMPILED = DATA / "labels", DATA / "compiled"

Item = tuple[str, bool, bool]
"""A line item, whether its amount is turned, whether it is a rare meaning."""


def language_codes() -> list[str]:
    """The languages, English first."""
    return sorted((path.stem for path in SOURCE.glob("*.csv")), key=lambda code: (code != "en", code))


def compiled_words() -> str:
    """The words of headings, a language a line."""
    tables: dict[str, Any] = {
        code: tomllib.loads((SOURCE / f"{code}.toml").read_text("utf-8")) for code in language_codes()
    }
    lines = (f"{json.dumps(code)}: {json.dumps(table, ensure_ascii=False)}" for code, table in tables.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def compiled_labels() -> str:
    """The meanings of the labels, a label a line."""
    meanings = {text: _entry(found) for text, found in sorted(_meanings().items())}
    return json.dumps(meanings, ensure_ascii=False, indent=0) + "\n"


@cache
def rows(code: str) -> tuple[Mapping[str, str], ...]:
    """The labels of a language."""
    return tuple(csv.DictReader((SOURCE / f"{code}.csv").read_text("utf-8").splitlines()))


def _meanings() -> dict[str, dict[Item, list[str]]]:
    found: dict[str, dict[Item, list[str]]] = defaultdict(dict)
    for code in language_codes():
        for text, items in _of_language(code).items():
            for item in items:
                found[text].setdefault(item, []).append(code)
    return found


def _of_language(code: str) -> dict[str, list[Item]]:
    """What the labels of one language mean, and what they are typed like without being one."""
    known = _by_text(code)
    typed: dict[str, dict[str, Item]] = defaultdict(dict)
    for text, by_item in known.items():
        for spelling in {bare_letters(text), one_letter_for_two(text)} - known.keys():
            typed[spelling] |= by_item
    return {text: list(by_item.values()) for text, by_item in (known | typed).items()}


def _by_text(code: str) -> dict[str, dict[str, Item]]:
    """The meanings of each label by item; an item that a label usually means is no rare meaning of it."""
    found: dict[str, dict[str, Item]] = defaultdict(dict)
    for row in rows(code):
        by_item = found[normalise(row["label"])]
        for name, turned, rare in _items(row):
            if name not in by_item or (by_item[name][2] and not rare):
                by_item[name] = (name, turned, rare)
    return found


def _items(row: Mapping[str, str]) -> Iterator[Item]:
    yield row["item"], row["sign"] == "-1", False
    yield from ((name, False, True) for name in row["ambiguous_with"].split(";") if name in chart())


def _entry(found: Mapping[Item, list[str]]) -> str:
    return ";".join(
        f"{'-' * turned}{name}{'?' * rare} {','.join(codes)}" for (name, turned, rare), codes in found.items()
    )


def main() -> None:
    """Writes both files; the labels are compared by the words, so these come first."""
    COMPILED.mkdir(exist_ok=True)
    (COMPILED / WORDS).write_text(compiled_words(), "utf-8")
    (COMPILED / LABELS).write_text(compiled_labels(), "utf-8")


if __name__ == "__main__":
    main()
