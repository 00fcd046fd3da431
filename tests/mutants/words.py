"""Whether the tables of phrases notice a moved label of a dictionary, or a moved word of a unit or a currency."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from finvet.compiled import data_table, label_meanings
from finvet.line_items import chart
from finvet.spreading.wording.spelling import normalise
from tests.spreading.mapping.test_wordings import WORDINGS, Phrase, phrases
from tests.spreading.units.test_units import LINES, told

SEED = 20261129
LABELS = 200
WORDS = 200
LISTS = ("words", "common", "weak", "beside", "names", "signs")
"""Lists of words of a scale or a currency."""

Moved = tuple[str, bool]


def moved_words() -> Iterator[Moved]:
    """Every move of a label, a scale, a word of a scale or a currency, in words, and whether it was noticed."""
    yield from _moved_labels()
    yield from _moved_units()


# ---------------------------------------------------------------- labels


def _moved_labels() -> Iterator[Moved]:
    """A sample of the labels that a phrase of tests/data/wordings/ is: it means the next item, or has the other sign."""
    for phrase in _drawn(
        [p for file in sorted(WORDINGS.glob("*.csv")) for p in phrases(file) if is_of_dictionary(p)], LABELS, str
    ):
        text = normalise(phrase.phrase)
        entry = label_meanings()[text]
        for what, moved in (("next item", next_item(entry)), ("other sign", _other_sign(entry))):
            with in_place(label_meanings(), text, moved):
                yield f"label {text}: {what}", not phrase.is_read()


def is_of_dictionary(phrase: Phrase) -> bool:
    """Whether a phrase stands in the dictionary of its language, with its item as the one meaning."""
    if phrase.missed:
        return False
    item, _, languages = label_meanings().get(normalise(phrase.phrase), "").partition(" ")
    return item == phrase.item and phrase.language in languages.split(",")


def next_item(entry: str) -> str:
    name, _, languages = entry.partition(" ")
    item = name.strip("-?")
    same = [i.id for i in chart().values() if i.statement == chart()[item].statement]
    return f"{name.replace(item, same[(same.index(item) + 1) % len(same)])} {languages}"


def _other_sign(entry: str) -> str:
    return entry[1:] if entry.startswith("-") else f"-{entry}"


# ---------------------------------------------------------------- units


def _moved_units() -> Iterator[Moved]:
    """Every factor of a scale, and a sample of the words of scales and currencies, which are left out."""
    for scale in data_table("units")["scale"]:
        factor = float(scale["factor"])
        with in_place(scale, "factor", factor * 10):
            yield f"scale {factor:g}: ten times", units_notice()
    tables = [
        *data_table("units")["scale"],
        *data_table("currencies")["ambiguous"],
        *data_table("currencies")["currency"],
        *data_table("currencies")["rare"],
    ]
    words = [(table, key, word) for table in tables for key in LISTS for word in table.get(key, ())]
    for table, key, word in _drawn(words, WORDS, lambda one: f"{_called(one[0])} {one[2]}"):
        with in_place(table, key, [other for other in table[key] if other != word]):
            yield f"{key} of {_called(table)}: without {word}", units_notice()


def _called(table: dict[str, Any]) -> str:
    return str(table.get("code") or table.get("sign") or f"{table['factor']:g}")


def units_notice() -> bool:
    """Whether a phrase comes out otherwise, or the tables no longer hold together."""
    try:
        return any(told(text) != (None if factor == "-" else float(factor), key) for _, factor, key, text in LINES)
    except (KeyError, RuntimeError):
        return True


# ---------------------------------------------------------------- both


def _drawn(among: Sequence[Any], count: int, name: Callable[[Any], str]) -> Sequence[Any]:
    """A fixed sample: those whose names come first in an order that the seed draws."""
    return sorted(among, key=lambda one: hashlib.sha256(f"{SEED} {name(one)}".encode()).digest())[:count]


@contextmanager
def in_place(table: Any, key: str, moved: object) -> Iterator[None]:
    before = table[key]
    table[key] = moved
    _forget()
    try:
        yield
    finally:
        table[key] = before
        _forget()


def _forget() -> None:
    """Drops what modules of the spread remember of words; the tables themselves stay loaded."""
    for name, module in list(sys.modules.items()):
        if name.startswith("finvet.spreading"):
            for remembered in vars(module).values():
                if hasattr(remembered, "cache_clear") and remembered.__module__ == name:
                    remembered.cache_clear()
