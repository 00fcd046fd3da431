"""What a label can mean: the dictionaries of data/labels/, looked up by normalised text."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from finvet.line_items import chart
from finvet.model import StatementName


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a label. `turned`: the form prints the amount with the opposite sign of the item.

    `exact` is False where the label only matched after a remark ("net of allowances …") was left out. `rare`: the
    dictionary names the item as another thing that the label can mean, besides its usual one. `by_grammar`: the label
    stands in no dictionary, but its words say the item. `part`: it is shown as a part of the line above ("of which").
    """

    item: str
    statement: StatementName
    turned: bool
    language: str
    exact: bool = True
    rare: bool = False
    by_grammar: bool = False
    part: bool = False


FIRST_UNSPACED = "\u2e80"  # from here on Chinese, Japanese and Korean, but for Korean written without spaces

_NUMBERING = re.compile(
    r"^\s*(?:\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,3})(?:[.)]\s*(?:(?:[ivxlc]{1,5}|[a-z]|\d{1,3})[.)]\s*)*|\s*[-–—]\s+)|[-–—=>*•+★☆]+\s+"
    r"|[(]?[一二三四五六七八九十]{1,3}(?:[)、.]|、)\s*|\d{1,2}、\s*)",
    re.IGNORECASE,
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е"})
_SLASH = re.compile(r"\s*[/]\s*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_REMARK = re.compile(r"(?:\s*,\s*|\s+[-–]\s+|\s+)(?:net of|net|less|at cost|note|notes|including|excluding|see)\b.*$")


@lru_cache(maxsize=20_000)
def normalise(label: str) -> str:
    """The label as it is compared: casefolded, without numbering, note references and end punctuation."""
    text = unicodedata.normalize("NFKC", label).replace("’", "'").replace("`", "'").replace("‘", "'")
    if " " not in text.strip() and "_" in text:
        text = text.replace("_", " ")
    elif " " not in text.strip():
        text = _CAMEL.sub(" ", text)
    text = text.casefold().replace("&", " and ").replace("œ", "oe")
    text = _NUMBERING.sub("", text, count=1)
    text = _SLASH.sub("/", text)
    text = _prefix("sign", ":").sub("", text)
    text = _announced_parts().sub("", text)
    for pattern, plain in _rewrites():
        text = pattern.sub(plain, text)
    if any(character >= FIRST_UNSPACED for character in text):
        text = _between_unspaced().sub("", text)
    text = re.sub(r"\s+", " ", text).strip(" .:;,*–—-_=>")
    return re.sub(r"\s+\d{1,2}$", "", text) if not re.search(r"\b(?:19|20)\d\d$", text) else text


@cache
def _rewrites() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Turns of phrase that vary without changing the meaning, by language: "provided by (used in)" and the like."""
    pairs = (pair for language in languages() for pair in _language(language).get("rewrites", {}).get("phrases", []))
    return tuple((re.compile(pattern), plain) for pattern, plain in pairs)


@cache
def _prefix(key: str, end: str) -> re.Pattern[str]:
    """Words before a label that say how its line stands to those above: "of which", "less:"."""
    return re.compile(rf"^(?:{'|'.join(_whole(word) for word in words('prefixes', key))})\s*{end}[\s:]*")


@cache
def _announced_parts() -> re.Pattern[str]:
    """Words behind a label that announce its parts: "Revenue, of which:"."""
    return re.compile(rf"[\s,;:(]+(?:{'|'.join(_whole(word) for word in words('prefixes', 'part'))})[\s:)]*$")


def is_of_which(label: str) -> bool:
    """Whether the line shows a part of the line above it, which must not be added to it."""
    return bool(_prefix("part", "").match(normalise(label)))


def exact_readings(label: str) -> tuple[Reading, ...]:
    """Every meaning of a label that stands in a dictionary word for word, behind "of which" not for sure."""
    text = normalise(label)
    part = _prefix("part", "").match(text)
    if part is None:
        return _looked_up(text)
    return tuple(replace(r, exact=False, part=True) for r in _looked_up(text[part.end() :]))


def readings(label: str) -> tuple[Reading, ...]:
    """Every meaning of the label; exact ones silence those that need a remark left out."""
    return exact_readings(label) or readings_without_remark(label)[1]


@lru_cache(maxsize=20_000)
def readings_without_remark(label: str) -> tuple[str, tuple[Reading, ...]]:
    """What is left of a label without its remark, where the dictionary knows that, with its meanings."""
    for text in _without_remark(label):
        found = _looked_up(text)
        if found:
            return text, tuple(replace(r, exact=False) for r in found)
    return "", ()


@lru_cache(maxsize=20_000)
def languages_of_label(label: str) -> tuple[str, ...]:
    """The languages whose dictionaries hold a label."""
    return _languages_by_label().get(normalise(label), ())


@cache
def _languages_by_label() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, text, _ in _entries():
        known = found.setdefault(text, [])
        if language not in known:
            known.append(language)
    return {text: tuple(known) for text, known in found.items()}


def _without_remark(label: str) -> Sequence[str]:
    full = normalise(label)
    if is_of_which(label):
        return ()
    bare = _tidy(_BRACKETS.sub("", full))
    tried = [bare, _tidy(_REMARK.sub("", bare)), _tidy(_REMARK.sub("", full))]
    head, comma, _ = bare.partition(",")
    if comma and head.startswith("total "):
        tried.append(_tidy(head))
    return [text for text in tried if text]


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" .:;,*–—-")


def _looked_up(text: str) -> tuple[Reading, ...]:
    """The meanings of a normalised text, or of the one that it is without its accents."""
    return _dictionary().get(text) or _dictionary().get(_with_accents().get(_bare_letters(text), ""), ())


@cache
def _with_accents() -> Mapping[str, str]:
    """The dictionaries' texts by what they are without accents, as capitals and hasty hands write them."""
    found: dict[str, set[str]] = {}
    for text in _dictionary():
        found.setdefault(_bare_letters(text), set()).add(text)
    return {bare: texts.pop() for bare, texts in found.items() if len(texts) == 1}


@lru_cache(maxsize=20_000)
def _bare_letters(text: str) -> str:
    """The text with plain letters in place of those with an accent; kana and Hangul keep what belongs to them."""
    if text.isascii():
        return text
    apart = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", apart).translate(_LETTERS)


@cache
def _dictionary() -> Mapping[str, tuple[Reading, ...]]:
    found: dict[str, dict[tuple[str, str], Reading]] = {}
    for language, text, row in _entries():
        meanings = found.setdefault(text, {})
        for item in (row["item"], *filter(None, row["ambiguous_with"].split(";"))):
            if item in chart():
                statement = chart()[item].statement
                rare = item != row["item"]
                known = meanings.get((item, statement))
                if known is None or (known.rare and not rare):
                    turned = row["sign"] == "-1" and not rare
                    meanings[item, statement] = Reading(item, statement, turned, language, rare=rare)
    return {text: tuple(meanings.values()) for text, meanings in found.items()}


@cache
def _entries() -> tuple[tuple[str, str, Mapping[str, str]], ...]:
    """Every label of the dictionaries: its language, its normalised text, its row."""
    return tuple(
        (language, normalise(row["label"]), row)
        for language in languages()
        for row in csv.DictReader(_folder().joinpath(f"{language}.csv").read_text("utf-8").splitlines())
    )


# ---------------------------------------------------------------- words of headings


@cache
def languages() -> tuple[str, ...]:
    """The languages that finvet reads: one csv of labels and one toml of words each. English first."""
    codes = sorted(p.name.removesuffix(".csv") for p in _folder().iterdir() if p.name.endswith(".csv"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


@cache
def words(table: str, key: str | None = None) -> Mapping[str, Any] | tuple[str, ...]:
    """A table of the languages' words ("months"), or one list of it over all languages, longest first."""
    merged: dict[str, Any] = {}
    listed: list[str] = []
    for language in languages():
        section = _language(language).get(table, {})
        merged |= section
        listed += section.get(key, []) if key else []
    return tuple(sorted(set(listed), key=lambda w: (-len(w), w))) if key else merged


@cache
def word_lists(table: str) -> tuple[tuple[str, Any], ...]:
    """Every entry of a table, language after language; what stands in several languages stands several times."""
    return tuple(entry for language in languages() for entry in _language(language).get(table, {}).items())


@cache
def word_pattern(table: str, key: str) -> re.Pattern[str]:
    """Any of the words of one list, as whole words."""
    return re.compile("|".join(_whole(word) for word in words(table, key)), re.IGNORECASE)


def _whole(word: str) -> str:
    """A pattern of the word that ends where words end; scripts that write no spaces have no such ends."""
    start = "" if word[0] >= FIRST_UNSPACED else r"(?<!\w)"
    end = "" if word[-1] >= FIRST_UNSPACED else r"(?!\w)"
    return f"{start}{re.escape(word)}{end}"


@cache
def _between_unspaced() -> re.Pattern[str]:
    """Spaces that only stretch a word: 资 产 总 计."""
    return re.compile(rf"(?<=[{FIRST_UNSPACED}-\uffff])\s+(?=[{FIRST_UNSPACED}-\uffff])")


@cache
def _language(code: str) -> Mapping[str, Any]:
    return tomllib.loads(_folder().joinpath(f"{code}.toml").read_text("utf-8"))


def _folder() -> resources.abc.Traversable:
    return resources.files("finvet") / "data" / "labels"
