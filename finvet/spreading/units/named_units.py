"""Units at the end of labels and technical names, also scales alone: "Revenue (mn)", "Sales in k", "revenue_usd_m"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from finvet.compiled import data_table
from finvet.model import Source
from finvet.spreading.units.unit_choices import ticked
from finvet.spreading.units.unit_words import codes, names_scale_or_currency, told_words, words_of
from finvet.spreading.units.units import Unit, is_label_of_unit, speaks_of_units_alone, unit_of
from finvet.spreading.wording.spelling import in_words

MOST_WORDS = 5  # of a unit behind a label
LONGEST_LAST = 20  # characters of its last word, with what closes it
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LAST = re.compile(rf"[^\W_{_CJK}]+$")
_HUMP = re.compile("(?<=[a-z])[A-Z]+[a-z]*$")
_BOUND = re.compile(r"[\s,;/–—-]+(?=[^\s,;/–—-])|(?<=\S)(?=[(\[（])")
_MARKS = " ()[]（）.:,;-–—/"
_STATES = re.compile("[SUKC]|[swk]L?P?[Cc]|[Cc]P?[swk]|R")
_SCALE = re.compile("P*I?[PQ]*[swk]P*")
_SCALE_AMONG_YEARS = re.compile("(?:F?Y|[PInQ,])*[swk](?:P|F?Y)*")
_LETTER_BEHIND_YEAR = re.compile(r"(?:19|20)\d\d [MK]$")
_COUNTED = "DHTMkKSsU"  # behind these a scale belongs to one amount: "Loan of EUR 100 million"


class Apart(NamedTuple):
    """A label without the unit that it ends with, and the unit."""

    label: str
    unit: str


@lru_cache(maxsize=20_000)
def apart(label: str) -> Apart | None:
    """A label and the unit that it ends with; None for one that ends with anything else.

    A scale with no currency beside it is a unit here: whether it is one that counts, its neighbours say.
    """
    last = _last_word(label)
    is_code = "_" in label and last.islower() and not names_scale_or_currency(last) and last.upper() in codes()
    if not (is_code or names_scale_or_currency(last) or is_unclear(last)) or ticked(label):
        return None
    words = in_words(label.removesuffix(last) + last.upper() if is_code else label)
    if words is not None:
        return _of_name(words.split(), "_" if "_" in label else "")
    bounds = list(_BOUND.finditer(label))[-MOST_WORDS:]
    parts = ((label[: bound.start()], label[bound.end() :]) for bound in bounds)
    return next((Apart(head, unit) for head, unit in parts if is_unit(unit) and _ends_with(head, unit)), None)


def _of_name(words: list[str], mark: str) -> Apart | None:
    ends = ((words[:start], " ".join(words[start:])) for start in range(1, len(words)))
    stated = ((head, unit) for head, unit in ends if is_unit(unit) or (mark and speaks_of_units_alone(unit)))
    found = ((head, unit) for head, unit in stated if _ends_with(" ".join(head), unit))
    return next((Apart(mark.join(head), unit) for head, unit in found), None)


def is_unit(text: str) -> bool:
    """Whether a text states a unit, a currency or a scale alone, and nothing else."""
    if is_unclear(text):
        return True
    kinds = _kinds(text)
    return bool(_STATES.search(kinds) and speaks_of_units_alone(text)) or bool(_SCALE.fullmatch(kinds))


def _ends_with(head: str, unit: str) -> bool:
    """Whether words are left before a unit, no number that it would belong to, and no pieces that a scale counts."""
    kinds = _kinds(head)
    is_of_pieces = "N" in kinds and not re.search("[CcU]", _kinds(unit))
    is_whole = unit.count("(") == unit.count(")")
    return "X" in kinds and is_whole and not is_of_pieces and kinds[-1] not in _COUNTED


def unit_of_label(label: str, source: Source | None = None) -> Unit:
    """The unit that the label of a line states whatever its neighbours say.

    A scale alone is one in brackets or behind "in": "övrigt mm" and "Serie M" end with other words.
    """
    stated, named = unit_of(label, source), apart(label)
    if stated.factor is not None or named is None:
        return stated
    own = unit_of(named.unit, source)
    if own.factor is None and is_set_off(label, named.unit) and not is_letter(named.unit):
        own = unit_among(named.unit, source)
    return own if own.factor is not None and not own.unread else stated


def is_set_off(label: str, unit: str) -> bool:
    """Whether the unit behind a label stands in brackets or behind "in", or ends a technical name."""
    return unit[-1:] in ")]）" or "I" in _kinds(unit) or "_" in label


def unit_among(text: str, source: Source | None = None) -> Unit:
    """The unit of a text that is known to state one: "k" in a column of units; unread where nobody can say which."""
    stated = unit_of(text, source)
    scale = scale_alone(text)
    if stated.factor is None and scale:
        return Unit(scale, stated.currency, stated.sign, (source,) if source else ())
    return Unit(unread=source) if stated.factor is None and is_unclear(text) else stated


def is_unclear(text: str) -> bool:
    """Whether a text is a word that may be a scale of several sizes, or none: "T", "(Cr)", the letter of "2023 M"."""
    return text.strip(_MARKS).casefold() in _unclear() or bool(_LETTER_BEHIND_YEAR.search(text))


def is_letter(unit: str) -> bool:
    """Whether a unit is a letter or zeros alone, which stand behind labels for other things too."""
    bare = unit.strip(_MARKS)
    return len(bare) == 1 or bare.isdecimal()


@lru_cache(maxsize=4096)
def scale_alone(text: str) -> float | None:
    """The scale that a text names beside marks and years: "M", "(k)", "2023 (mn)"; None where it says anything else.

    A letter beside a year belongs to that, as in "2024 m." and "k 31.12.2024", if it stands in no brackets.
    """
    told = list(told_words(text))
    kinds = "".join(word.kind for word, _ in told)
    if not _SCALE_AMONG_YEARS.fullmatch(kinds):
        return None
    scale, written = next((word.factor, written) for word, written in told if word.kind in "swk")
    is_of_year = "Y" in kinds and len(written) == 1 and f"({written})" not in text
    return None if is_of_year or written.casefold() in _unclear() else scale


def unit_named(name: str) -> str | None:
    """The unit in the name of the one column of amounts, by itself: "(mn)" of "value_mn", "Amount (mn)" or "mn"."""
    named = apart(name)
    if named is None and not scale_alone(name):
        return None
    return f"({(named.unit if named else name).strip(_MARKS)})"


def names_unit(name: str) -> bool:
    """Whether the name of a column says that units stand in it: "Unit", "currency", "unit_of_measure"."""
    first = (in_words(name) or name).split()[:1]
    return any(map(is_label_of_unit, first))


def _kinds(text: str) -> str:
    return "".join(word.kind for word in words_of(text))


@cache
def _unclear() -> frozenset[str]:
    """Words that with no currency beside them may be a scale of several sizes, or none."""
    return frozenset(data_table("units")["alone"]["unclear"])


def _last_word(text: str) -> str:
    """The last word of a text, of a script without spaces its last character."""
    end = text[-LONGEST_LAST:].rstrip(_MARKS)
    word = _HUMP.search(end) or _LAST.search(end)
    return word[0] if word else end[-1:]
