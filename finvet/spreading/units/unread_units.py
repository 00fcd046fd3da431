"""Texts that state a unit which is not understood: "(in quux of TL)", "amounts in quux", "M$"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from finvet.compiled import data_table, dictionary_words, heading_phrases, lexicons
from finvet.spreading.settings import settings
from finvet.spreading.units.mistyped import mistyped_scales
from finvet.spreading.units.named_units import apart, is_unclear
from finvet.spreading.units.unit_choices import ticked
from finvet.spreading.units.unit_words import told_words, words_of
from finvet.spreading.units.units import LONGEST, unit_of
from finvet.spreading.wording.spelling import bare_letters, in_words
from finvet.spreading.wording.words import FIRST_UNSPACED, word_lists

MOST_WORDS, MOST_BESIDE = 12, 6  # in all, and beside those that speak of units
_OPENING, _BRACKETS, _COLONS = frozenset("([{<"), frozenset("([{<)]}>"), frozenset(":=")

# A letter is a kind of word as in units.py; `X` is a word that no list has, `o` one of a label or a heading, `m` one
# that must be a scale, but is mistyped or is one of several.
_MAY_STATE = re.compile("[RKkTSUswCcbn]|Q.*I|^P*I|PI")
_SURE = re.compile(
    "R|K|^[Cc]HS$|^HS[Cc]$"  # M$, '000, EUR 100 million
    "|[Ccb]T|T[LX]?[Cc]|[Cc][kx]|k[Cc]"  # 1.000 quux TL
    "|[InQx]H?[TkSsU]"  # amounts in thousands quux
    "|[Cc]I?m|mL?[Cc]|[In]m"  # USD Thosuands
)
_SCALED = re.compile("[SU].*[Cc]|[Cc].*[SU]|^SL?[Xo]{1,2}$|^[Xo]{1,2}S$|U|[swk]L?[Ccb]|[Ccb][swk]")  # quux thousand TL
_INTRODUCED = re.compile(
    "[In]Q*X{1,3}L?C?[Cc]|^Q*[In]Q*[Cc]X$|^Q+X{1,2}L?[Cc]Q*$|^X{1,2}LC$"  # in quux of TL
    "|^Q+IX{1,2}$|^n:X{1,2}$"  # unit: quux
)
_BESIDE = re.compile("^X{1,2}L?[Cc]$|^[Cc]X$")  # quux TL
_ALONE, _SCALE = re.compile("^(?:IX|[Tk])$"), re.compile("^(?:[InQ]+[sw]|[sS])$")  # (in quux), (mill.)
_OF_SOMETHING_ELSE = re.compile("[MD]|(?<!^)(?<![In])H[Ssw]")  # other numbers, a loan of EUR 100 million


class _Phrase(NamedTuple):
    """What stands between brackets or the ends of clauses: the kinds of its words without marks, and the words.

    `alone`: the text says nothing else.
    """

    kinds: str
    words: tuple[str, ...]
    bracketed: bool
    alone: bool = False

    def without_exception(self) -> _Phrase:
        """The phrase up to what it excepts: "in thousands of quux unless otherwise stated"."""
        end = self.kinds.find("E")
        return self if end < 0 else self._replace(kinds=self.kinds[:end], words=self.words[:end])

    @property
    def is_name(self) -> bool:
        """Whether a word that nobody knows is written as a name, or in a script that joins all words."""
        unknown = (word[0] for kind, word in zip(self.kinds, self.words, strict=True) if kind == "X")
        return any(letter.isupper() or letter >= FIRST_UNSPACED for letter in unknown)


@lru_cache(maxsize=4096)
def states_unread_unit(text: str) -> bool:
    """Whether a text states, or seems to, in which unit amounts are, and nobody can say which one that is.

    A technical name that ends with a unit states no other: "price_usd".
    """
    if len(text) > LONGEST or unit_of(text).factor is not None or (in_words(text) and apart(text)):
        return False
    if ticked(text):
        return True
    if not _MAY_STATE.search("".join(word.kind for word in words_of(text))) or _names_company(text):
        return False
    every = [phrase for phrase in map(_Phrase.without_exception, _phrases(text)) if phrase.kinds]
    phrases = [phrase._replace(alone=len(every) == 1) for phrase in every]
    return not any("N" in phrase.kinds for phrase in phrases) and any(map(_is_unread, phrases))


def _is_unread(phrase: _Phrase) -> bool:
    kinds = phrase.kinds
    plain = kinds.replace(":", "")
    is_long = len(plain) > MOST_WORDS or sum(map(plain.count, "Xo")) > MOST_BESIDE
    if not plain or is_long or (_OF_SOMETHING_ELSE.search(plain) and not _SURE.match(plain)):
        return False
    if _SURE.search(plain) or _INTRODUCED.search(plain) or _INTRODUCED.search(kinds):
        return True
    if phrase.bracketed and (_SCALE.search(plain) or (phrase.alone and _ALONE.search(plain))):
        return True
    return (phrase.bracketed or not phrase.is_name) and bool(_BESIDE.search(plain) or _SCALED.search(plain))


def _phrases(text: str) -> Iterator[_Phrase]:
    """The phrases of a text, without the years and words at their ends that say when or of whom amounts are."""
    told: list[tuple[str, str]] = []
    before = ""
    for word, written in told_words(text):
        if word.kind == "," or written in _BRACKETS:
            yield from _phrase(told, bracketed=before in _OPENING)
            told, before = [], written
        elif word.kind != "P" or written in _COLONS:
            told.append((_kind(word.kind, written), written))
    yield from _phrase(told, bracketed=before in _OPENING)


def _phrase(told: Sequence[tuple[str, str]], *, bracketed: bool) -> Iterator[_Phrase]:
    ends = re.match("[Y:]*(.*?)[YF:]*$", "".join(kind for kind, _ in told))
    if ends and ends[1]:
        yield _Phrase(ends[1], tuple(word for _, word in told[slice(*ends.span(1))]), bracketed)


def _kind(kind: str, written: str) -> str:
    if kind == "P":
        return ":"
    if kind != "X":
        return kind
    word = bare_letters(written).casefold()
    if (len(word) > 1 and is_unclear(word)) or word in mistyped_scales():  # P A S I V O is spelled in letters
        return "m"
    return "o" if word in _known_words() else kind


def _names_company(text: str) -> bool:
    return not _legal_forms().isdisjoint(re.split(r"[\s,.()]+", text))


@cache
def _known_words() -> frozenset[str]:
    """Every word of labels and of statements' titles in all languages, heads of headings, names of companies' parts
    and places.
    """
    labels = chain.from_iterable(map(dictionary_words, sorted(lexicons())))
    titles = (word for _, listed in word_lists("statements") for title in listed for word in title.split())
    headings = map(bare_letters, chain(heading_phrases(), titles))
    named = data_table("units")["parts_of_companies"]
    parts = (bare_letters(word).casefold() for word in (*named["words"], *named["places"]))
    return frozenset((*labels, *headings, *parts))


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(settings()["legal_forms"]["words"])
