"""How an amount is written as text: its digits, sign, brackets, magnitude, currency, side of the ledger and note."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from finvet.compiled import data_table
from finvet.spreading.sheets.digits import may_be_either, number_of
from finvet.spreading.wording.words import FIRST_UNSPACED

LONGEST = 40
DASHES = ("-", "−", "–", "—", "‒", "‐")
MINUS_SIGNS = (*DASHES, "△", "▲")
LETTERS_OF_SIDES = ("D", "C")  # debit and credit, behind an amount with a mark in it: "1.234,56D"
BEHIND_DECIMALS = ("b", "bi", "mi", "t")  # magnitudes that behind a whole number are something else
MOST_MONTHS = 24  # "9M" and "12m" are how long a period is, not millions

_FOOTNOTE_MARKS = re.compile("[⁰¹²³⁴-⁹⁽⁾]")  # made plain they would be digits: 234¹ is 234, not 2341
_TICKS = re.compile("[✓✔☑✅]\ufe0f?$")  # whoever checked the figures left them behind
_SHARE = r"[+−-]?\d{1,4}(?:[.,]\d+)?\s?%"  # of a total, or the change of a year
_NOTE_BEHIND = re.compile(
    r"(?<=\d{3})(?P<close>\)?)\s*(?:\*{1,3}|[†‡§#]|[(\[](?:[a-z]|\d{1,2}|[ivx]{1,4})[)\]]|\s[a-z]\)"
    rf"|/\s?{_SHARE})$",
    re.IGNORECASE,
)  # "1,234*", "1,234 (a)", "1,234 / 5.6%"; fewer digits are themselves the number of a note: "12 (a)"
_REMARK_BEHIND = re.compile(rf"(?<=\w[ .)])\s*\((?:{_SHARE}|[~≈])[^()]*\)$")
"""What an amount is of another one, or about: "7,100 (77% of sales)", "318,089 k (~318 m)"."""
_NOTE_BEFORE = re.compile(
    r"[※*] ?\d{1,2}(?: ?[,、] ?[※*] ?\d{1,2})* (?=[-−△▲(]? ?\d)"
)  # "※1,※2 1,234" of Japanese filings
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_BARE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")  # most amounts of a text file: nothing about them is to be asked
_APART = re.compile(r"\d[^\S\n]{2,}\d")  # more than a space between digits: "867  803" are two amounts
_SPACED_MARK = re.compile(
    r"(?<=\d)([,.]) (?=\d{3}(?!\d))"
)  # as programs that read pictures of pages write: "1, 501, 296"
_FIGURES_ONLY = re.compile(r"[\d.,' ()%-]*")


def clean(text: str) -> str:
    """The text with full-width digits, spaces and apostrophes made plain, and without marks of notes and ticks."""
    if not text.isascii():
        text = _TICKS.sub("", _FOOTNOTE_MARKS.sub("", text.rstrip()))
        text = unicodedata.normalize("NFKC", text).replace("’", "'")
    return " ".join(text.split())


def written(text: str) -> re.Match[str] | None:
    """The parts of a text that writes an amount and nothing else: its sign, digits, exponent, magnitude and so on."""
    if len(text) > LONGEST:
        text = text.strip()  # an amount at the right of a wide field
    return _written_short(text) if len(text) <= LONGEST else None


def digits_of(amount: re.Match[str]) -> str:
    """The digits of an amount with the marks between them."""
    return amount["digits"].strip()


@lru_cache(maxsize=4096)  # a cell is asked about several times on its way
def _written_short(text: str) -> re.Match[str] | None:
    if _BARE.fullmatch(text):
        return _pattern().fullmatch(text)
    if not any(character.isdigit() for character in text) or _APART.search(text):
        return None
    plain = _SPACED_MARK.sub(r"\1", clean(text))
    if (word := _FIRST_WORD.match(plain)) and word[0].casefold() not in _words_before_amounts():
        return None
    if _in_thousands().search(plain):
        return None
    plain = _without_note(plain)
    match = _pattern().fullmatch(_without_currency(plain)) if len(plain) <= LONGEST else None
    return None if match is None or _is_other(match) else match


def _is_other(match: re.Match[str]) -> bool:
    is_number = _is_one_number(match) and not _is_other_letter(match)
    return not is_number or _is_length_of_period(match) or _is_note(match)


def _without_note(plain: str) -> str:
    """A text without the mark of a note beside its amount; a year with one is a heading."""
    before = _NOTE_BEFORE.match(plain) if plain.startswith(("※", "*")) else None
    bare = plain[before.end() :] if before else plain
    bare = _REMARK_BEHIND.sub("", bare) if bare[-1:] == ")" else bare
    bare = _NOTE_BEHIND.sub(r"\g<close>", bare).rstrip()
    return plain if _YEAR.fullmatch(bare) else bare


def _without_currency(plain: str) -> str:
    """A text without the currency that an amount is printed with: "R$ (1.234,56)", "1 234 kr"."""
    return plain if _FIGURES_ONLY.fullmatch(plain) else _currencies().sub("", plain).strip()


@cache
def _written_currencies() -> tuple[frozenset[str], frozenset[str]]:
    """The signs and codes of data/currencies.toml, and those that stand before an amount alone."""
    currencies = data_table("currencies")
    listed = [*currencies["currency"], *currencies["rare"], *currencies["ambiguous"]]
    written = {sign for c in listed for key in ("signs", "printed") for sign in c.get(key, ())}
    written |= {c.get("code", "") for c in listed} - {""}
    return frozenset(written), frozenset(sign for c in listed for sign in c.get("before", ()))


@cache
def _words_before_amounts() -> frozenset[str]:
    """The words that an amount may begin with: those of currencies. Of labels most begin with none of them."""
    words = (_FIRST_WORD.match(sign) for signs in _written_currencies() for sign in signs)
    return frozenset(word[0].casefold() for word in words if word)


@cache
def _in_thousands() -> re.Pattern[str]:
    """A scale and a currency behind an amount that are no magnitude: "12,5 T €"."""
    listed = (re.escape(text).replace(r"\ ", r"\s?") for text in data_table("units")["joined"]["thousands_behind"])
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(listed)})")


@cache
def _currencies() -> re.Pattern[str]:
    """What currencies are written as; letters are one only where no other letter stands beside them.

    Behind a magnitude of a script without spaces they may stand: 12亿元.
    """
    written, alone = _written_currencies()
    longest_first = sorted(map(re.escape, written), key=lambda sign: (-len(sign), sign))
    words, signs = (
        "|".join(sign for sign in longest_first if any(map(str.isalpha, sign)) is are) for are in (True, False)
    )
    before = "|".join(sorted(alone))
    unspaced = "".join(sorted({word[-1] for word in data_table("magnitudes") if word[-1] >= FIRST_UNSPACED}))
    return re.compile(
        rf"(?<![^\W\d_])(?:{before})(?=\s?\d{{1,3}}(?:,\d{{3}})+(?!\d))|(?:{signs})|"
        rf"(?:(?<![^\W\d_])|(?<=[{unspaced}]))(?:{words})(?![^\W\d_])(?:(?<=[^\W\d_])\.(?!\d))?",
        re.IGNORECASE,
    )


def _is_one_number(match: re.Match[str]) -> bool:
    """Whether the digits are an amount by either decimal mark; those of a date, 31.12.2024, are by none."""
    digits = digits_of(match)
    return digits.isdigit() or any(number_of(digits, mark) is not None for mark in ("point", "comma"))


@cache
def _pattern() -> re.Pattern[str]:
    magnitudes = "|".join(sorted(map(re.escape, data_table("magnitudes")), key=len, reverse=True))
    dashes = "|".join(map(re.escape, DASHES))
    return re.compile(
        rf"(?P<open>\()?\s*(?P<sign>{'|'.join(map(re.escape, (*MINUS_SIGNS, '+')))})?\s*"
        r"(?P<digits>\d[\d.,' ]*|[.,]\d+)(?:E(?P<exponent>[+-]\d\d))?\s*"
        rf"(?P<magnitude>{magnitudes})?\s*"
        rf"(?P<trail>{dashes}|CR|DR|C|D)?(?:(?<=R)\.)?\s*(?P<close>\))?\s*(?P<percent>%)?",
        re.IGNORECASE,
    )


def _is_length_of_period(match: re.Match[str]) -> bool:
    digits = digits_of(match)
    return (match["magnitude"] or "").lower() == "m" and digits.isdigit() and int(digits) <= MOST_MONTHS


def _is_other_letter(match: re.Match[str]) -> bool:
    """Whether a letter behind a number is not that of its side: "90D" is a number of days, "12c" a note."""
    trail = match["trail"] or ""
    return trail.upper() in LETTERS_OF_SIDES and (trail.islower() or digits_of(match).isdigit())


def _is_note(match: re.Match[str]) -> bool:
    """Whether a letter behind a whole number is that of a note: "5b" is no billions, "5.2B" is.

    Tonnes are no trillions, nor are thousands as some write them: "12.5 t", "1.234 T".
    """
    magnitude = match["magnitude"] or ""
    if magnitude.lower() not in BEHIND_DECIMALS:
        return False
    is_other = magnitude == "t" or (magnitude == "T" and may_be_either(digits_of(match)))
    return is_other or digits_of(match).isdigit()
