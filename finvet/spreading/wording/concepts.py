"""What the words of a label say, in any language: the concepts of data/grammar/<lang>.toml."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from math import prod

from msgspec import Struct

from finvet.compiled import lexicon_data
from finvet.spreading.wording.abbreviations import CONTRACTED, CUT_SHORT, Vocabulary
from finvet.spreading.wording.misspelt import Speller, speller
from finvet.spreading.wording.spelling import in_usual_characters, normalise

PLAIN = str.maketrans(
    {"ł": "l", "ø": "oe", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "'": " ", "’": " ", "%": " percent "}
    | {"<": " below ", ">": " above "}
)
OPEN = "*"  # behind what a stem says that any ending may follow
NO_LETTER = re.compile(r"[\W\d_]+")
ROMAN = re.compile(r"[ivx]+")
SAME_LETTERS = 3  # by which stems are found
LONGEST_ENDING = 3  # letters of an inflection
MOST_WAYS = 256  # to write out what a label cuts short
SHORTEST_INFLECTED = 3  # letters of a stem that takes such an ending
LONGEST_LINK = 2  # letters that join two words into a compound

Concepts = tuple[str, ...]


class Saying(Struct, frozen=True):
    """What a label says: its concepts, in their order, and the words of it that say nothing known."""

    concepts: Concepts
    unknown: tuple[str, ...]


class Stem(Struct, frozen=True):
    """What a word or phrase says; `is_open`: any ending may follow it."""

    concepts: Concepts
    is_open: bool


class Lexicon(Struct, frozen=True):
    """The words of one language.

    `form`: its words take "endings", are joined into "compounds", or stand "joined" without spaces. `marks`: the marks
    on its letters tell words apart (thuê, thuế). `prefixes`: what is written joined to the word behind it.
    """

    form: str
    marks: bool
    stems: Mapping[str, Stem]
    lengths: Mapping[str, tuple[int, ...]]  # of the stems with the same three letters in front, the longest first
    prefixes: tuple[str, ...] = ()


@lru_cache(maxsize=50_000)
def said(label: str, language: str) -> Saying:
    """What a label says in a language; a word cut short with a dot, or one letter off, is taken for the known one."""
    lexicon = lexicon_of(language)
    text = fold(normalise(label), marks=lexicon.marks)
    if "&" in label and "and" not in lexicon.stems:
        text = text.replace(" and ", " ")
    if lexicon.form == "joined":
        joined = parsed(text.replace(" ", ""), lexicon)
        return parsed(in_usual_characters(text).replace(" ", ""), lexicon) if joined.unknown else joined
    saying = parsed(text, lexicon)
    if saying.unknown and len(full := sayings_written_out(label, language)) == 1:
        return full[0]
    cut = {fold(word, marks=lexicon.marks) for word in CUT_SHORT.findall(label)} if "." in label else ()
    spelt = {word: right for word in saying.unknown if word not in cut and (right := _corrected(word, language))}
    return parsed(" ".join(spelt.get(word, word) for word in text.split()), lexicon) if spelt else saying


@lru_cache(maxsize=20_000)
def sayings_written_out(label: str, language: str) -> tuple[Saying, ...]:
    """All that a label may say with the words written out that are cut short; none where a word stays unknown.

    The words that are known as they stand are taken for whole ones as long as that explains the label.
    """
    if "." not in label:
        return ()
    lexicon = lexicon_of(language)
    text = _with_contractions(fold(normalise(label), marks=lexicon.marks), label, language)
    dotted = {fold(word, marks=lexicon.marks) for word in CUT_SHORT.findall(label)}
    cut = [word for word in dict.fromkeys(text.split()) if word in dotted or "." in word]
    unknown = [word for word in cut if parsed(word, lexicon).unknown]
    return _ways(text, unknown, language) or (_ways(text, cut, language) if cut != unknown else ())


def _with_contractions(text: str, label: str, language: str) -> str:
    """The folded text with a dot inside the words of which the label shows the two ends: "comm.li"."""
    marks = lexicon_of(language).marks
    for ends in CONTRACTED.finditer(label):
        beginning, ending = (fold(end, marks=marks) for end in ends.groups())
        if _vocabulary(language).between(beginning, ending):
            text = re.sub(rf"\b{beginning} {ending}\b", f"{beginning}.{ending}", text)
    return text


def _ways(text: str, cut: Sequence[str], language: str) -> tuple[Saying, ...]:
    """What a text may say with some words written out, each thing once."""
    ways = [_ways_to_go_on(word, language) for word in cut]
    if not cut or prod(map(len, ways)) not in range(1, MOST_WAYS + 1):
        return ()
    found: dict[frozenset[str], Saying] = {}
    for chosen in product(*ways):
        written = dict(zip(cut, chosen, strict=True))
        saying = parsed(" ".join(written.get(word, word) for word in text.split()), lexicon_of(language))
        if not saying.unknown:
            found.setdefault(frozenset(saying.concepts), saying)
    return tuple(found.values())


@lru_cache(maxsize=5_000)
def _ways_to_go_on(cut: str, language: str) -> tuple[str, ...]:
    """The words that a cut one may be, itself where it is known."""
    beginning, dot, ending = cut.partition(".")
    vocabulary = _vocabulary(language)
    if dot:
        return vocabulary.between(beginning, ending)
    words = vocabulary.meant_by(cut)
    return words if parsed(cut, lexicon_of(language)).unknown else (cut, *words)


@lru_cache(maxsize=20_000)
def _corrected(word: str, language: str) -> str | None:
    """The known word that a misspelt one is meant to be; None where it could be words that say different things."""
    near = _speller(language).near(word)
    return near[0] if len({parsed(known, lexicon_of(language)) for known in near}) == 1 else None


def parsed(text: str, lexicon: Lexicon) -> Saying:
    """What a folded text says, word by word, with nothing put right."""
    concepts: list[str] = []
    unknown: list[str] = []
    at = 0
    while at < len(text):
        taken = _taken(text, at, lexicon) or _behind_prefix(text, at, lexicon)
        if taken is None:
            end = at + 1 if lexicon.form == "joined" else _word_end(text, at)
            if not _is_reference(text[at:end], lexicon):
                unknown.append(text[at:end])
            at = end + 1 if text[end : end + 1] == " " else end
            continue
        found, at = taken
        concepts += found
        at += text[at : at + 1] == " "
    return Saying(tuple(concepts), tuple(unknown))


def _is_reference(word: str, lexicon: Lexicon) -> bool:
    """Whether a word only refers to lines by their letter or number: (A + B), (II)."""
    return lexicon.form != "joined" and (len(word) == 1 or bool(ROMAN.fullmatch(word)))


def _taken(text: str, at: int, lexicon: Lexicon) -> tuple[Concepts, int] | None:
    """The longest stem that stands at a place, with what is joined to it, and where the text goes on."""
    of = lexicon.lengths.get
    for length in of(text[at : at + SAME_LETTERS]) or of(text[at : at + 2]) or of(text[at : at + 1], ()):
        stem = lexicon.stems.get(text[at : at + length])
        if stem is None:
            continue
        end = at + length
        if lexicon.form == "joined" or text[end : end + 1] in ("", " "):
            return stem.concepts, end
        if stem.is_open:
            return stem.concepts, _word_end(text, end)
        if lexicon.form == "compounds" and (rest := _compounded(text, end, length, lexicon)):
            return stem.concepts + rest[0], rest[1]
    return None


def _behind_prefix(text: str, at: int, lexicon: Lexicon) -> tuple[Concepts, int] | None:
    """What a word says without what is joined to its front: the article, "and", "for" (المخزون, ובנקים)."""
    ways = (_taken(text, at + len(prefix), lexicon) for prefix in lexicon.prefixes if text.startswith(prefix, at))
    return next(filter(None, ways), None)


def _compounded(text: str, at: int, length: int, lexicon: Lexicon) -> tuple[Concepts, int] | None:
    """The rest of a compound behind a stem of so many letters: another stem, perhaps after a link, or an ending."""
    stop = _word_end(text, at)
    for link in range(LONGEST_LINK + 1):
        if at + link < stop and (rest := _taken(text, at + link, lexicon)):
            return rest
    return ((), stop) if length >= SHORTEST_INFLECTED and stop - at <= LONGEST_ENDING else None


def _word_end(text: str, at: int) -> int:
    end = text.find(" ", at)
    return len(text) if end < 0 else end


# ---------------------------------------------------------------- data


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language (data/grammar/<lang>.toml)."""
    data = lexicon_data(language)
    stems = {
        text: Stem(tuple(concepts.rstrip(OPEN).split()), concepts.endswith(OPEN))
        for text, concepts in data["stems"].items()
    }
    return lexicon(data["form"], data["marks"], stems, data.get("prefixes", ()))


def lexicon(form: str, marks: bool, stems: Mapping[str, Stem], prefixes: Sequence[str] = ()) -> Lexicon:
    """A lexicon of stems."""
    lengths: dict[str, set[int]] = {}
    for text in stems:
        own = {len(text), *(shorter for shorter in range(1, SAME_LETTERS) if text[:shorter] in stems)}
        lengths.setdefault(text[:SAME_LETTERS], set()).update(own)
    longest_first = {first: tuple(sorted(own, reverse=True)) for first, own in lengths.items()}
    return Lexicon(form, marks, stems, longest_first, tuple(prefixes))


@cache
def _speller(language: str) -> Speller:
    """The words of a language's lexicon, and those of its dictionary that the lexicon understands."""
    return speller(lexicon_data(language)["understood"])


@cache
def _vocabulary(language: str) -> Vocabulary:
    """The words of a language's lexicon and of its dictionary."""
    return Vocabulary(tuple(lexicon_data(language)["words"]))


@lru_cache(maxsize=20_000)
def fold(text: str, *, marks: bool = False) -> str:
    """The text with plain letters, or with their marks, and one space for all that is no letter."""
    if text.isascii():
        return NO_LETTER.sub(" ", text.casefold().translate(PLAIN)).strip()
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = parts if marks else "".join(c for c in parts if not unicodedata.combining(c))
    return NO_LETTER.sub(" ", unicodedata.normalize("NFC", bare).translate(PLAIN)).strip()
