"""The words with which statements state units: each word of a text with what it can be beside a number of amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from finvet.compiled import data_table
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.units.unit_spelling import in_one_spelling

OLDEST_YEAR, LAST_YEAR = 1900, 2100
LEAST_SCALE = 1000  # "x 1.000" states a unit, "x 100" does not


class Word(NamedTuple):
    """A word, or several that are one term, with its kind, the factor that it states and the currency it names.

    Kinds, one letter each, so that a text can be held against patterns of them:

    * `S` a scale ("thousand"), `s` one that alone is another word ("miles"), `w` one only beside a currency ("m")
    * `U` a scale and a currency in one ("TEUR")
    * `C` a currency, `c` the name of one, which may be another thing ("sterling"), `b` a letter that is one in "N'000"
    * `T` a number that scales ("1.000"), `K` zeros that do ("'000"), `k` zeros that may ("000"), `H` 1, 10 or 100
    * `I` in, `n` unit, `x` times, `L` of, `Q` amounts, `V` currency, `F` what may follow
    * `E` except, `Z` translation, `N` shares and pieces, `M` a number in words, `D` another number, `Y` a year or date
    * `R` a unit of which nobody can say which it is ("M$"), `,` an end of a clause, `P` other punctuation
    * `X` anything else
    """

    kind: str
    factor: float = 1.0
    currency: str | None = None


OTHER, UNCLEAR, CLAUSE_END, PUNCTUATION = Word("X"), Word("R"), Word(","), Word("P")
KINDS = {
    "introducer": "I", "unit_word": "n", "times": "x", "link": "L", "about": "Q", "currency_word": "V", "except": "E",
    "translation": "Z", "follows": "F", "no_money": "N", "number": "M",
}  # fmt: skip

_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(
    r"(?P<date>(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d))"
    r"|(?P<power>(?<![\d.,])10 ?(?:\^|\*\*) ?(?:12|[3-9])(?!\w))"
    r"|(?P<zeros>(?<![\d.,])[.,]?'?000(?:[.,' ]{0,2}000)*(?:'?s)?(?!\w)|(?<!\w)'00s?(?!\w))"
    r"|(?P<number>\d+(?:[.,' ]\d{3}(?!\d))*(?:'?s(?!\w))?)"
    rf"|[{_CJK}]|[^\W\d_{_CJK}]+|\S"
)
_CLAUSE_END = re.compile(r"(?<=[^\W\d_]{6})\.(?=\s|$)|(?<=\s)[-–—|·•](?=\s)")
_RUN_TOGETHER = re.compile(r"(?<=\b[Ii]n)(?=[A-Z])")  # "InMillions", of a technical name
_ABBREVIATION_DOT = re.compile(r"(?<=[^\W\d_])(?<!\bmil)\.", re.IGNORECASE)  # "mil." are millions, "mil" thousands
_POWERS = str.maketrans({"³": "^3", "⁶": "^6", "⁹": "^9"})
_SUPERSCRIPT = re.compile("(?<=10)[³⁶⁹]")


def words_of(text: str) -> list[Word]:
    """The words of a text, each as what it can be in one that speaks of units."""
    return [word for word, _ in told_words(text)]


def told_words(text: str) -> Iterator[tuple[Word, str]]:
    """The same words, each as it is written."""
    plain = _plain(clean(_SUPERSCRIPT.sub(lambda power: power[0].translate(_POWERS), text)))
    tokens = list(_TOKEN.finditer(plain.lower()))
    position = 0
    while position < len(tokens):
        taken, word = _word(plain, tokens, position)
        yield word, plain[tokens[position].start() : tokens[position + taken - 1].end()]
        position += taken
        if word.kind == "C":
            position = _behind_sign(plain, tokens, position, word.currency)


def _behind_sign(plain: str, tokens: list[re.Match[str]], position: int, currency: str | None) -> int:
    """Where a text goes on behind the sign in brackets that says a currency once more: "SGD ($)", "EUR (€)"."""
    if position + 2 >= len(tokens) or tokens[position][0] != "(":
        return position
    taken, sign = _word(plain, tokens, position + 1)
    end = position + 1 + taken
    several = signs_of_several().get(sign.currency or "", {}).get("of", ())
    is_own = sign.kind == "C" and currency in (sign.currency, *several)
    return end + 1 if is_own and end < len(tokens) and tokens[end][0] == ")" else position


@cache
def signs_of_several() -> Mapping[str, Mapping[str, Any]]:
    """The signs of several currencies."""
    return {entry["sign"]: entry for entry in currencies() if "code" not in entry}


def _plain(text: str) -> str:
    """Without the dots of abbreviations, in one way of writing, "in" apart; what ends a clause is a semicolon."""
    apart = _RUN_TOGETHER.sub(" ", text if text.isascii() else in_one_spelling(text))
    ended = _CLAUSE_END.sub(";", apart)
    return " ".join(_ABBREVIATION_DOT.sub(" ", ended).split())


def _word(plain: str, tokens: list[re.Match[str]], position: int) -> tuple[int, Word]:
    """The longest term that starts at a token, with how many tokens it takes."""
    first = tokens[position]
    if first.lastgroup:
        return 1, _number(plain, first)
    exact = _exact().get(plain[first.start() : first.end()])
    if exact:
        return 1, exact
    return (
        _term(plain, tokens, position, first[0])
        or (_term(plain, tokens, position, first[0][1:]) if first[0][0] in _prepositions() else None)
        or (1, codes().get(plain[first.start() : first.end()]) or _mark(first[0]))
    )


def _term(plain: str, tokens: list[re.Match[str]], position: int, first: str) -> tuple[int, Word] | None:
    """The longest term of the lexicon with its first word, as a token ends with it, and how many tokens it takes."""
    start = tokens[position].end() - len(first)
    for end in range(min(position + _longest().get(first, 0), len(tokens)), position, -1):
        word = _lexicon().get(plain[start : tokens[end - 1].end()].lower())
        if word:
            return end - position, word
    return None


def _mark(text: str) -> Word:
    if text[0].isalnum():
        return OTHER
    return CLAUSE_END if text in ",;、。" else PUNCTUATION


def _number(plain: str, token: re.Match[str]) -> Word:
    if token["date"]:
        return Word("Y")
    if token["power"]:
        return Word("T", 10.0 ** int(re.split(r"\D+", token[0])[-1]))
    if token["zeros"]:
        return _zeros(token[0])
    value = int(re.sub(r"\D", "", token[0]))
    before = plain[token.start() - 1 : token.start()]
    if value >= LEAST_SCALE and str(value).strip("0") == "1":
        return Word("T", float(value))
    if OLDEST_YEAR <= value <= LAST_YEAR or before.isalpha() or before in ("'", "-", "/"):
        return Word("Y")
    return Word("H", float(value)) if value in (1, 10, 100) else Word("D")


def _zeros(text: str) -> Word:
    """Thousands or more by their zeros; hundreds beside a currency, as in India: "₹ in '00"."""
    thousands = text.count("000")
    return Word("k" if text == "000" else "K", 1000.0**thousands) if thousands else Word("w", 100.0)


# ---------------------------------------------------------------- the lexicon


@cache
def _lexicon() -> Mapping[str, Word]:
    """Every term, lower case: what a scale or a currency is goes before what a word is otherwise."""
    found: dict[str, Word] = {}
    for word, text in (*_terms(), *_currencies(), *_scales(), *_joined()):
        found[_plain(text).lower()] = word
    return found


@cache
def _prepositions() -> frozenset[str]:
    """Letters that are written together with the word that they introduce."""
    return frozenset(data_table("units")["kinds"]["joined_introducer"])


@cache
def _longest() -> Mapping[str, int]:
    """How many tokens the longest term has that begins with a token."""
    found: dict[str, int] = {}
    for term in _lexicon():
        tokens = [token[0] for token in _TOKEN.finditer(term)]
        found[tokens[0]] = max(found.get(tokens[0], 0), len(tokens))
    return found


def names_scale_or_currency(word: str) -> bool:
    """Whether a single word, or zeros, can be a scale or name a currency."""
    known = _lexicon().get(word.lower())
    return (known is not None and known.kind in "SswUCcR") or word in codes() or word in ("000", "000s")


def _terms() -> Iterator[tuple[Word, str]]:
    for name, kind in reversed(KINDS.items()):
        yield from ((Word(kind), text) for text in data_table("units")["kinds"][name])


def _scales() -> Iterator[tuple[Word, str]]:
    for scale in data_table("units")["scale"]:
        factor = float(scale["factor"])
        yield from ((Word("w", factor), text) for text in scale.get("weak", ()))
        yield from ((Word("s", factor), text) for text in scale.get("common", ()))
        yield from ((Word("S", factor), text) for text in scale["words"])


def _currencies() -> Iterator[tuple[Word, str]]:
    for entry in currencies():
        key = entry.get("code") or entry["sign"]
        yield from ((Word("b", currency=key), text) for text in entry.get("beside", ()))
        yield from ((Word("c", currency=key), text) for text in entry.get("names", ()))
        yield from ((Word("C", currency=key), text) for text in entry.get("signs", ()))


def _joined() -> Iterator[tuple[Word, str]]:
    joined = data_table("units")["joined"]
    for code in joined["in_any_case"]:
        yield from ((word, text.lower()) for text, word in _made_of(code))
    for text, factor, sign in joined["words"]:
        yield Word("U", float(factor), _key_of(sign)), text
    for sign in "€£$¥₹":
        yield from ((Word("U", float(f), _key_of(sign)), part + sign) for part, f in joined["before"].items())
        yield from ((Word("U", float(f), _key_of(sign)), sign + part) for part, f in joined["behind"].items())
    yield from ((UNCLEAR, text) for text in joined["unclear"])


@cache
def _exact() -> Mapping[str, Word]:
    """Terms that count as they are written alone."""
    return {text: Word("U", float(f), _key_of(sign)) for text, f, sign in data_table("units")["joined"]["exact"]}


@cache
def codes() -> Mapping[str, Word]:
    """Codes, which count in capitals alone: "TRY" is a currency, "try" is none."""
    listed = [entry["code"] for entry in currencies() if "code" in entry] + data_table("currencies")["codes"]["others"]
    found = {code: Word("C", currency=code) for code in listed}
    for code in data_table("units")["joined"]["codes"]:
        found |= dict(_made_of(code))
    return found


def _made_of(code: str) -> Iterator[tuple[str, Word]]:
    """TEUR, kEUR, KEUR, EURm, EUR M written in one."""
    joined = data_table("units")["joined"]
    currency = "CNY" if code == "RMB" else code
    for part, factor in joined["before"].items():
        for written in (part, part.upper(), part.title()):
            yield written + code, Word("U", float(factor), currency)
    for part, factor in joined["behind"].items():
        for written in (part, part.upper()):
            yield code + written, Word("U", float(factor), currency)


@cache
def _key_of(sign: str) -> str:
    return next(word.currency or "" for word, text in _currencies() if text == sign)


@cache
def currencies() -> tuple[Mapping[str, Any], ...]:
    """The currencies as data/currencies.toml lists them, and the signs of several, which have no code."""
    table = data_table("currencies")
    return (*table["ambiguous"], *table["currency"], *table["rare"])


def largest() -> Mapping[str, Any]:
    """Above which amount no company's is, and from where on none is printed with hundredths."""
    found: Mapping[str, Any] = data_table("units")["largest"]
    return found
