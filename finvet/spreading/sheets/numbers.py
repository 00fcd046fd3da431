"""Amounts that stand as text: "1,234", "(756)", "1.234,5", "1 234-", "1.2m", "12.5%", "--"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from finvet.compiled import data_table
from finvet.spreading.wording.words import FIRST_UNSPACED

DecimalMark = Literal["point", "comma"]

LONGEST = 40
ENOUGH_GROUPS = 6  # amounts of the form 1,234 without any other: nobody prints three decimals throughout
_SIGNS_OF_NOTHING = ("", "-", "--", "---", "–", "—", "*", "./.")
_WORDS_FOR_NOTHING = (
    "n/a", "n.a.", "na", "n.m.", "nm", "nil", "none", "null", "nan", "k.a.", "néant",
    "n.d.", "n.d", "n/d", "n.s.", "n/s", "n.v.t.", "b.d.", "s/d", "н/д", "н.д.",
)  # fmt: skip
BLANKS = frozenset((*_SIGNS_OF_NOTHING, *_WORDS_FOR_NOTHING))
DASHES = ("-", "−", "–", "—", "‒", "‐")
MINUS_SIGNS = (*DASHES, "△", "▲")
TRAILING_MINUS = (*DASHES, "CR", "C")
LETTERS_OF_SIDES = ("D", "C")  # debit and credit, behind an amount with a mark in it: "1.234,56D"
BEHIND_DECIMALS = ("b", "bi", "mi", "t")  # magnitudes that behind a whole number are something else
MOST_MONTHS = 24  # "9M" and "12m" are how long a period is, not millions

_FOOTNOTE_MARKS = re.compile("[⁰¹²³⁴-⁹⁽⁾]")  # made plain they would be digits: 234¹ is 234, not 2341
_NOTE_BEHIND = re.compile(
    r"(?<=\d{3})(?P<close>\)?)\s*(?:\*{1,3}|[†‡§#]|[(\[](?:[a-z]|\d{1,2}|[ivx]{1,4})[)\]]|\s[a-z]\))$", re.IGNORECASE
)  # "1,234*", "1,234 (a)"; fewer digits are themselves the number of a note: "12 (a)"
_YEAR = re.compile(r"(?:19|20)\d\d")
_AMBIGUOUS = re.compile(r"\d{1,3}[.,]\d{3}")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_BARE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")  # most amounts of a text file: nothing about them is to be asked
_COMMAS, _POINTS = re.compile("[,' ]"), re.compile("[.' ]")  # between groups of digits
_FIGURES_ONLY = re.compile(r"[\d.,' ()%-]*")


class Marks(NamedTuple):
    """Which mark splits off the decimals in a file's text amounts, and whether the file itself decides it."""

    decimal: DecimalMark
    decided: bool


def clean(text: str) -> str:
    """The text with full-width digits and every kind of space and apostrophe made plain, and without footnote marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _FOOTNOTE_MARKS.sub("", text)).replace("’", "'")
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def is_blank(text: str) -> bool:
    """Whether the text is one of the usual ways to write "nothing here"."""
    return len(text) <= LONGEST and clean(text).casefold() in BLANKS


@lru_cache(maxsize=20_000)
def looks_like_amount(text: str) -> bool:
    """Whether a text writes an amount and nothing else."""
    return _match(text) is not None


def marks_of(texts: Iterable[str], *, comma_language: bool) -> Marks:
    """The decimal mark by the evidence of all text amounts of a file; its language where they leave it open."""
    votes = {"point": 0, "comma": 0}
    groups = {".": 0, ",": 0}
    for text in texts:
        match = _match(text)
        vote = _vote(text)
        if vote:
            votes[vote] += 1
        elif match and _is_ambiguous(match) and not match["magnitude"]:  # 1.234m may well have three decimals
            groups["." if "." in text else ","] += 1
    if votes["point"] != votes["comma"]:
        mark: DecimalMark = "point" if votes["point"] > votes["comma"] else "comma"
        in_threes = groups["." if mark == "point" else ","]
        return Marks(mark, decided=min(votes.values()) == 0 and in_threes <= votes[mark])
    if max(groups.values()) >= ENOUGH_GROUPS and min(groups.values()) == 0 and not any(votes.values()):
        return Marks("point" if groups[","] else "comma", decided=True)
    return Marks("comma" if comma_language else "point", decided=False)


def marks_of_table(texts: Iterable[str], around: Marks) -> Marks:
    """The decimal mark of the text amounts of one table: the file's, unless the table groups by that mark.

    So it does where its amounts are whole or of the form 1,234 and no other; decimals, all would have.
    """
    mark = "." if around.decimal == "point" else ","
    matches = [match for text in texts if (match := _match(text))]
    grouped = sum(mark in match["digits"] and _is_ambiguous(match) for match in matches)
    whole = sum(match["digits"].strip().isdigit() for match in matches)
    if grouped < ENOUGH_GROUPS or not whole or grouped + whole < len(matches):
        return around
    return Marks("comma" if around.decimal == "point" else "point", decided=True)


@lru_cache(maxsize=4096)
def amount(text: str, marks: Marks) -> float | None:
    """The amount that a text writes, or None where it writes none. "12.5%" is 0.125, "1.2m" is 1,200,000.

    Never NaN or infinity: only digits, one decimal mark and grouping in threes are taken.
    """
    match = _match(text)
    if match is None:
        return None
    digits = match["digits"].strip()
    power = data_table("magnitudes")[match["magnitude"].lower()] if match["magnitude"] else 0
    power = int(match["exponent"] or power)
    value = _magnitude(digits, marks.decimal, power) if not _is_rounded(match) else None
    if value is None or bool(match["open"]) != bool(match["close"]) or (power and match["percent"]):
        return None
    is_negative = (
        bool(match["open"]) or match["sign"] in MINUS_SIGNS or (match["trail"] or "").upper() in TRAILING_MINUS
    )
    signed = -value if is_negative else value
    return signed / 100 if match["percent"] else signed


def states_magnitude(text: str) -> bool:
    """Whether an amount carries its own unit: "1.2m" is so many millions, whatever its table is stated in."""
    match = _match(text)
    return match is not None and match["magnitude"] is not None


def is_ambiguous(text: str) -> bool:
    """Whether a text reads differently by the decimal mark: "1.234" and "1,234"."""
    match = _match(text)
    return match is not None and _is_ambiguous(match)


def _is_ambiguous(match: re.Match[str]) -> bool:
    return _AMBIGUOUS.fullmatch(match["digits"].strip()) is not None


def _match(text: str) -> re.Match[str] | None:
    return _match_short(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=4096)  # a cell is asked about several times on its way
def _match_short(text: str) -> re.Match[str] | None:
    if _BARE.fullmatch(text):
        return _pattern().fullmatch(text)
    if not any(character.isdigit() for character in text):
        return None
    plain = clean(text)
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
    """A text without the mark of a note behind its amount; a year with one is a heading."""
    bare = _NOTE_BEHIND.sub(r"\g<close>", plain)
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
    digits = match["digits"].strip()
    return digits.isdigit() or any(_magnitude(digits, mark) is not None for mark in ("point", "comma"))


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


def _is_rounded(match: re.Match[str]) -> bool:
    """Whether powers of ten cut an amount short: "1.23E+09" may be anything near; "1.234500E+04" is 12,345."""
    decimals = len(re.split("[.,]", match["digits"].strip())[-1])
    return match["exponent"] is not None and decimals < int(match["exponent"])


def _is_length_of_period(match: re.Match[str]) -> bool:
    digits = match["digits"].strip()
    return (match["magnitude"] or "").lower() == "m" and digits.isdigit() and int(digits) <= MOST_MONTHS


def _is_other_letter(match: re.Match[str]) -> bool:
    """Whether a letter behind a number is not that of its side: "90D" is a number of days, "12c" a note."""
    trail = match["trail"] or ""
    return trail.upper() in LETTERS_OF_SIDES and (trail.islower() or match["digits"].strip().isdigit())


def _is_note(match: re.Match[str]) -> bool:
    """Whether a letter behind a whole number is that of a note: "5b" is no billions, "5.2B" is.

    Tonnes are no trillions, nor are thousands as some write them: "12.5 t", "1.234 T".
    """
    magnitude = match["magnitude"] or ""
    if magnitude.lower() not in BEHIND_DECIMALS:
        return False
    is_other = magnitude == "t" or (magnitude == "T" and _is_ambiguous(match))
    return is_other or match["digits"].strip().isdigit()


@lru_cache(maxsize=4096)
def _vote(text: str) -> DecimalMark | None:
    match = _match(text)
    if match is None:
        return None
    digits = match["digits"].strip()
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return None
    mark: DecimalMark = "point" if digits[last] == "." else "comma"
    other: DecimalMark = "comma" if mark == "point" else "point"
    has_both = "." in digits and "," in digits
    if has_both:
        return mark
    if digits.count(digits[last]) > 1:
        return other if _magnitude(digits, other) is not None else None
    if digits.startswith("0"):
        return mark
    return mark if len(digits) - last - 1 != 3 or " " in digits or "'" in digits else None  # noqa: PLR2004 - a group of three


def _magnitude(digits: str, decimal: DecimalMark, power: int = 0) -> float | None:
    point, grouping = (".", _COMMAS) if decimal == "point" else (",", _POINTS)
    whole, mark, fraction = digits.partition(point)
    if mark and not fraction.isdigit():
        return None
    parts = grouping.split(whole) if whole else ["0"]
    is_one = len(set(grouping.findall(whole))) <= 1  # "825,000 712,500" are two
    if not is_one or not all(p.isdigit() for p in parts) or not _is_grouped(parts):
        return None
    return float(f"{''.join(parts)}.{fraction or '0'}e{power}")


def _is_grouped(parts: list[str]) -> bool:
    """Western grouping in threes, or the Indian one: 1,23,45,678."""
    if len(parts) == 1:
        return True
    western = all(len(p) == 3 for p in parts[1:])  # noqa: PLR2004 - thousands
    indian = len(parts[-1]) == 3 and all(len(p) == 2 for p in parts[1:-1])  # noqa: PLR2004 - lakh and crore
    return 1 <= len(parts[0]) <= 3 and (western or indian)  # noqa: PLR2004
