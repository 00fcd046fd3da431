"""A label as it is compared: without what stands before and behind it, in one way of writing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from finvet.spreading.settings import settings
from finvet.spreading.wording.words import FIRST_UNSPACED, any_of, word_lists, words

_APOSTROPHES = str.maketrans("’`‘´ʼ", "'''''")
_CIRCLED = re.compile("^[\\s(]*[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793][\\s).]*")
_LETTER = (
    "(?:[^\\W\\d_가-힣]|[가나다라마바사아자차카타파하])"  # that lines are numbered by; other Hangul are words cut short
)
_MARK = rf"(?:[ivxlcı]{{1,5}}|{_LETTER}|\d{{1,3}}(?:-?(?:bis|ter|quater))?)"
_NUMBERING = re.compile(
    rf"^\s*(?:\(?{_MARK}[.)]\s*(?:{_MARK}[.)]\s*)*(?:(?<=[.)])(?:[ivxlcı]{{1,5}}|\d{{1,3}})[.)]?\s+)?"  # B.II.1 or (a)
    rf"|\(?{_MARK}\s*[-–—]\s+"
    r"|(?:[ivx]{2,5}\s*[-–—]\s*|[ivx]\s*[-–—]\s*(?=[^\W\d_]{6}))"  # IV-EXCEDENT, V-RESULTAT; no X-ray
    r"|[(]?[一二三四五六七八九十]{1,3}(?:[)、.]|、)\s*|\d{1,2}、\s*"
    r"|\((?:[-–—−+=/]|\+/[-–−]|[-–−]/\+)\)\s*"  # (-) before what a statement subtracts
    r"|(?:\+\s?/\s?[-–−]|[-–−]\s?/\s?\+|\./\.)\s*"  # -/+ before what may go either way
    r"|[-–—−=>*•·+★☆▪▸►◦○●■□‣↳]+\s+|[├└│┣┗╰╚║─━═]+[\s├└─━═]*)"  # a list, a tree
)
_EITHER_SIGN = re.compile(r"\s*(?:\(?\+\)?/\(?[-–−]\)?|\([-–−]\)?/\(?\+\))$")  # "(+)/(-)" behind a result
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z]\w)|(?<=[A-Z])(?=[A-Z][a-z])")
_STEP = re.compile(r"\s*[>|\\:]\s*(?=\S)|\s+/\s+|(?<=[^\W\d_])\.(?=[A-Z][a-z])")
_MARK_OF_STEP = re.compile(r"[>|\\:/.]")
_SLASH = re.compile(r"\s*/\s*")
_NUMBER = re.compile(r"(?:[a-z]|[ivx]{1,5}|\d{1,3}(?:\.\d{1,3})*|\d{4,8}\s*[·:–-])\s+(?=[^\W\d])")
_CODE = re.compile(
    r"\s*[\[(](?!(?:19|20)\d\d[\])])\d{3,6}[\])]$"
)  # of a register behind a label: "Existencias [12200]"
DIGITS_OR_CLOSED = frozenset(")]0123456789")
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_NOTE = re.compile(r"\s+\d{1,2}$")
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0640]")
_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е", "ґ": "г"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"}
)
_TWO_FOR_ONE = re.compile(r"([ou])e|(a)[ae]")


@lru_cache(maxsize=20_000)
def normalise(label: str) -> str:
    """The label as it is compared: casefolded, without numbering, note references and end punctuation."""
    text = label if label.isascii() else unicodedata.normalize("NFKC", _CIRCLED.sub("", label))
    text = text.translate(_APOSTROPHES).strip()
    text = in_words(text) or text
    text = text.casefold().replace("&", " and ").replace("œ", "oe")
    text = text[numbering.end() :] if (numbering := _NUMBERING.match(text)) else text
    text = _SLASH.sub("/", text) if "/" in text else text
    text = _CODE.sub("", text) if text[-1:] in ")]" else text
    text = _EITHER_SIGN.sub("", text) if "/" in text else text
    text = _reference().sub("", text) if text[-1:] in DIGITS_OR_CLOSED else text
    text = _prefix("sign", ":").sub("", text) if ":" in text else text
    text = _announced_parts().sub("", text)
    text = _named_parts().sub("", text) if "," in text or ";" in text else text
    for mark, pattern, plain in _rewrites():
        text = pattern.sub(plain, text) if mark in text else text
    if not text.isascii() and max(text) >= FIRST_UNSPACED:
        text = _between_unspaced().sub("", text)
    text = " ".join(text.split()).strip(" .:;,*–—-_=>").rstrip(" +")
    note = _NOTE.search(text) if text[-1:].isdigit() and not _YEAR.search(text) else None
    return text[: note.start()] if note and not _numbered().search(text, 0, note.start()) else text


def in_words(label: str) -> str | None:
    """The words of a technical name: "us-gaap_NetIncomeLoss", "total_assets"; None for any other label."""
    if " " in label:
        return None
    name = _without_taxonomy(label)
    words = name.replace("_", " ") if "_" in name else _CAMEL.sub(" ", name)
    return _opposites().sub(r"(\g<0>)", words) if words != label else None


def _without_taxonomy(label: str) -> str:
    """The name of an element without that of its taxonomy; a label in its place where this means something by it."""
    match = _namespace().match(label)
    if match is None:
        return label
    rules, name = settings()["element_names"], label[match.end() :]
    name = next((name.removesuffix(end) for end in rules["endings"] if name.endswith(end)), name) or name
    return str(rules["says"].get(f"{match[0][:-1]}:{name}", name))


def steps(label: str) -> list[str]:
    """The steps of a path: "Assets > Current assets > Inventories"; any other label is one of one step."""
    return _STEP.split(label) if _MARK_OF_STEP.search(label) else [label]


@cache
def _opposites() -> re.Pattern[str]:
    """Two words of which a label puts the second in brackets: NetIncomeLoss, IncreaseDecreaseInInventories."""
    pairs = (pair.split() for pair in words("element_names", "opposites"))
    return re.compile("|".join(rf"(?<=\b{first} ){second}\b" for first, second in pairs), re.IGNORECASE)


@cache
def _namespace() -> re.Pattern[str]:
    """What stands before the name of an element: any prefix before a colon, a taxonomy's before an underscore."""
    taxonomies = "|".join(settings()["element_names"]["taxonomies"])
    return re.compile(rf"(?:[a-z][\w.-]*:|(?:{taxonomies})(?:-\w+)*_)(?=[A-Z]|(?:bs|is)\.)")


@lru_cache(maxsize=20_000)
def announces_parts(label: str) -> bool:
    """Whether a label ends with "of which": the lines below it are parts of its amount."""
    return bool(_announced_parts().search(label.casefold()))


def after_of_which(text: str) -> str | None:
    """What follows "of which" in a normalised text; None where it does not begin so."""
    return _after(_prefix("part", ""), text)


def after_sign(text: str) -> str | None:
    """What follows "less" or "plus", without a colon, in a normalised text; None where it does not begin so."""
    return _after(_prefix("sign", r"\s"), text)


def after_credit(text: str) -> str | None:
    """What follows the word for the credit side of an account in a normalised text: "By Sales"; None without it."""
    return _after(_prefix("credit", r"\s"), text)


def _after(words: re.Pattern[str], text: str) -> str | None:
    """What follows words, however often they stand there; None where a text does not begin with them."""
    rest = None
    while found := words.match(text):
        rest = text = text[found.end() :]
    return rest


@lru_cache(maxsize=20_000)
def bare_letters(text: str) -> str:
    """The text with plain letters in place of those with an accent; kana and Hangul keep what belongs to them."""
    if text.isascii():
        return text
    apart = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", apart).translate(_LETTERS)


@lru_cache(maxsize=20_000)
def one_letter_for_two(text: str) -> str:
    """The text in bare letters with one for each pair that stands for an accent: "ae", "oe", "ue", "aa"."""
    return _TWO_FOR_ONE.sub(lambda match: match[1] or match[2], bare_letters(text))


@lru_cache(maxsize=20_000)
def in_usual_characters(text: str) -> str:
    """The text with characters of another way of writing, as 資產 for 资产, turned to those of the dictionary."""
    return text.translate(_characters()) if not text.isascii() else text


def without_number(text: str) -> str:
    """A normalised text without a number or letter that no mark sets off from it: "1 Revenue", "4000 - Sales"."""
    return _NUMBER.sub("", text, count=1) if _NUMBER.match(text) else text


@cache
def _characters() -> dict[int, str]:
    listed = " ".join(text for key, texts in word_lists("letters") if key == "pairs" for text in texts)
    return {ord(pair[0]): pair[1] for pair in listed.split()}


@cache
def _rewrites() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Turns of phrase that vary without changing the meaning, by language: "provided by (used in)" and the like.

    Each stands behind the letters without which it is not looked for.
    """
    entries = (entry for key, phrases in word_lists("rewrites") if key == "phrases" for entry in phrases)
    return tuple((mark, re.compile(pattern), plain) for mark, pattern, plain in entries)


@cache
def _numbered() -> re.Pattern[str]:
    """Words at the end of a text whose number is part of a name: "PPh 21", "IFRS 16"."""
    return re.compile(rf"(?:{any_of(words('prefixes', 'numbered'))})$")


@cache
def _prefix(key: str, end: str) -> re.Pattern[str]:
    """Words before a label that say how its line stands to those above: "of which", "less:"."""
    return re.compile(rf"^(?:{any_of(words('prefixes', key))})\s*{end}[\s:]*")


@cache
def _reference() -> re.Pattern[str]:
    """The numbers of notes behind a label, in brackets or apart: "Deferred tax (note 23)", "Loans, notes 4, 5"."""
    called = rf"(?:{any_of(words('headings', 'line'))})\.?\s*"
    numbers = "\\d{1,2}[a-z]?(?:(?:\\s*[,;/&\u2013-]\\s*|\\s+\\w{1,3}\\s+)\\d{1,2}[a-z]?)*+"
    ways = rf"\({called}{numbers}\)", rf"\[(?:{called})?{numbers}\]", f"[,;\u2013-]\\s*{called}{numbers}"
    return re.compile(rf"(?<!\s)\s*+(?:{'|'.join(ways)})$")


@cache
def _announced_parts() -> re.Pattern[str]:
    """Words behind a label that announce its parts: "Revenue, of which:"."""
    return re.compile(rf"(?<![\s,;:(])[\s,;:(]++(?:{any_of(words('prefixes', 'part'))})[\s:)]*+$")


@cache
def _named_parts() -> re.Pattern[str]:
    """A part named behind a label, whose own amount is the whole: "Interest, of which from related parties"."""
    return re.compile(rf"(?<=\w)\s*[,;]\s*(?:{any_of(words('prefixes', 'part'))})\s.*$")


@cache
def _between_unspaced() -> re.Pattern[str]:
    """Spaces that only stretch a word: 资 产 总 计."""
    return re.compile(rf"(?<=[{FIRST_UNSPACED}-\uffff])\s+(?=[{FIRST_UNSPACED}-\uffff])")
