"""The unit and currency that a table states, in words only: "£'000", "T€", "tys. zł", "$ in millions"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import prod

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Source
from finvet.spreading.units.unit_choices import ticked
from finvet.spreading.units.unit_words import Word, signs_of_several, words_of

LONGEST = 200
MOST_WORDS_BESIDE = 6  # of a title that names a unit without an "in"; in a sentence it is set off by marks


class Unit(Struct, frozen=True):
    """What a table says of its amounts: None where it says nothing.

    `sign`: what the currency was taken from, where that is a sign of several currencies: "$". `borrowed`: another
    table than the statements states the factor, for itself. `unread`: where it states one that is not understood.
    """

    factor: float | None = None
    currency: str | None = None
    sign: str = ""
    basis: tuple[Source, ...] = ()
    borrowed: bool = False
    unread: Source | None = None

    @property
    def assumed(self) -> bool:
        """Whether the currency stands on a sign of several currencies."""
        return bool(self.sign)

    @property
    def is_whole(self) -> bool:
        """Whether it leaves nothing open that another one could say."""
        return self.factor is not None and self.currency is not None and not self.sign

    def or_else(self, other: Unit) -> Unit:
        """This unit where it speaks, else the other; a sign takes the other's currency where it may be its own."""
        if other is SILENT:
            return self
        if self is SILENT:
            return other
        is_silent = self.currency is None and not self.sign
        is_told = self.assumed and not other.assumed and other.currency in possible_currencies(self.sign)
        currency, sign = (other.currency, other.sign) if is_silent or is_told else (self.currency, self.sign)
        is_told_apart = self.unread is not None and other.factor == 1  # "in EUR" says less than what is not understood
        scale = self if self.factor is not None or is_told_apart else other
        unread = scale.unread or self.unread if scale.factor is None else None
        return Unit(scale.factor, currency, sign, scale.basis, scale.borrowed, unread)

    def unless_scaled(self, other: Unit) -> Unit:
        """This unit, but for "in EUR" where the other says of which: "in thousands"."""
        is_scaled = self.factor == 1 and other.factor not in (None, 1.0)
        return replace(self, factor=other.factor, basis=other.basis) if is_scaled else self

    def unless_unread(self, unread: Source | None) -> Unit:
        """This unit, but for "in EUR" where a cell says of how many, in words that are not understood."""
        return replace(self, factor=None, basis=(), borrowed=False, unread=unread) if unread else self

    def in_language(self, language: str | None) -> Unit:
        """The unit with its sign understood as the language of the statements uses it: "kr" in Danish."""
        by_language = signs_of_several().get(self.sign, {}).get("languages", {})
        if language not in by_language:
            return self
        currency = by_language[language] or None
        return replace(self, currency=currency, sign="" if currency else self.sign)


SILENT = Unit()


def unit_of(text: str, source: Source | None = None) -> Unit:
    """The unit that one text states."""
    unit = _stated(text[:LONGEST])
    return replace(unit, basis=(source,)) if source and unit.factor is not None else unit


def unit_of_heading(text: str, source: Source) -> Unit:
    """The unit that the title of a table or of a column states, be it in brackets: "Balance sheet (1.000 TL)"."""
    return unit_of_texts((part, source) for part in (text, *_in_brackets(text[:LONGEST])))


@lru_cache(maxsize=4096)
def _in_brackets(text: str) -> tuple[str, ...]:
    """What stands in the brackets of a title that does not speak of shares or pieces."""
    parts = tuple(_BRACKETED.findall(text))
    return parts if parts and "N" not in _kinds(words_of(text)) else ()


def unit_of_texts(texts: Iterable[tuple[str, Source]]) -> Unit:
    """The unit that several texts state; the nearest to the table comes first."""
    unit = SILENT
    for text, source in texts:
        unit = unit.or_else(unit_of(text, source))
    return unit


@lru_cache(maxsize=4096)
def speaks_of_units_alone(text: str) -> bool:
    """Whether a text states a unit or a currency and nothing else, no amount either: "All amounts in EUR thousand".

    What it excepts from that is no other thing.
    """
    kinds = _INTRODUCED_NUMBER.sub(r"\1K", _END.split(_kinds(words_of(text[:LONGEST])))[0])
    return not re.search("[XNDMTHY]", kinds) and bool(re.search("[SUCcK]|[PIn]s", kinds))


@lru_cache(maxsize=4096)
def begins_with_unit(text: str) -> bool:
    """Whether a remark says first of all in which unit amounts are: "Amounts in EUR thousand, rounded by the bank"."""
    return unit_of(text).factor is not None and bool(re.match("P*[QInxE]+[^YMD]", _kinds(words_of(text[:LONGEST]))))


def is_other_currency(unit: Unit, main: Unit) -> bool:
    """Whether a table is in another currency than the statements as a whole; a sign may be the same one."""
    both = (unit.currency, main.currency)
    if None in both or unit.currency == main.currency:
        return False
    return not (unit.currency in possible_currencies(main.sign) or main.currency in possible_currencies(unit.sign))


@lru_cache(maxsize=4096)
def is_label_of_unit(text: str) -> bool:
    """Whether a text announces a unit or a currency: "Currency", "Scale:", "Einheit"."""
    return bool(re.fullmatch("Q?[VnI]P?", _kinds(words_of(text[:LONGEST]))))


@lru_cache(maxsize=4096)
def is_one_word(text: str) -> bool:
    """Whether a text is a unit or a currency and no sentence: "EUR", "TEUR", "thousands"."""
    return len(words_of(text[:LONGEST])) == 1


# ---------------------------------------------------------------- one text

_ENDS = "(?!P?L?[Nn])"  # what is counted is not pieces
_FOLLOW = rf"{_ENDS}(?=$|[,PFEZYQVITH]|w[YD])"  # nor anything else that is not known to stand behind a unit
_CURRENCY = "[Ccb]"
_INTRODUCED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[Ixn]P?P?Q*{_CURRENCY}[PI]?[PI]?H?[SswKkT]c?{_ENDS}",  # in EUR thousand
        rf"[Ixn]P?P?Q*H?[SswKkT]L?P?{_CURRENCY}{_ENDS}",  # in thousands of euros
        rf"[Ixn]P?P?Q*H?[SsKT]{_FOLLOW}",  # in thousands
        r"[Ixn]P?P?Q*H?[SsKT]L[QF]*V",  # in millions of the reported currency
        rf"(?:^|(?<=[P,]))[PQInV]*{_CURRENCY},P?Q?[SswKk](?=$|[,P])",  # USD - thousands
        r"(?<![DHTM])U",  # TEUR
        r"^[PQInVYxF,]*(?:[SK]|[Cc]P?T|T[Cc]|xT|k[Cc]|KQ[Cc])[PQ,Y]*$",  # thousands, 1.000 kr.
        r"(?:^|(?<=[P,Y]))[PQ]*[In]P?Q*wP*$",  # in mn
        r"^[QInVY,]*P[QInV]*sP$",  # (mill.)
    )
)
_SIDE_BY_SIDE = (
    rf"(?<![DHTMSK])[SswK]L?P?{_CURRENCY}{{1,2}}(?:n$|{_FOLLOW})",  # tys. zł, 千円単位
    rf"{_CURRENCY}P?I?P?[SswKk]c?{_FOLLOW}",  # EUR thousand, £'000, 新台幣千元
)
_BESIDE = tuple(re.compile(pattern) for pattern in _SIDE_BY_SIDE)
_SET_OFF = tuple(re.compile(rf"(?:^|(?<=[P,])){pattern}(?=$|[P,])") for pattern in _SIDE_BY_SIDE)
_WHOLE = re.compile(rf"(?<!V)[In]P?Q*L?P?[Cc]{_FOLLOW}")  # in euros; "currency in USD" says less
_NAMED = re.compile(rf"[IVn]P?(c){_FOLLOW}|^[PQ]*(c)P*$|P(c)P$")  # in sterling; currency: euro; (TL)
_EXCHANGE_RATE = re.compile("CPC")
_BRACKETED = re.compile(r"[(\[（]([^()\[\]（）]+)[)\]）]")
_INTRODUCED_NUMBER = re.compile("([Inx][PQ]*[Cc]?P?)T")
_END = re.compile("[EZ]")
_EXCEPTED = re.compile("[^SsUKkTwE]*(E[^,]*,)")  # unless otherwise stated, in thousands of euros


@lru_cache(maxsize=4096)
def _stated(text: str) -> Unit:
    choice = ticked(text)
    if choice:
        named = words_of(text) if choice == "unclear" else list(choice)
        return Unit(None if choice == "unclear" else prod(word.factor for word in choice), *_currency(named, "", named))
    words = words_of(text)
    excepted = _EXCEPTED.match(_kinds(words))
    if excepted:
        del words[slice(*excepted.span(1))]
    everything = _kinds(words)
    if not re.search("[SsUCcKkTw]", everything):
        return SILENT
    end = _END.search(everything)
    kinds = everything[: end.start()] if end else everything
    span = _scaled(kinds)
    if span:
        inside = words[slice(*span)]
        factor: float | None = prod(word.factor for word in inside)
        return Unit(factor, *_currency(inside, kinds, words))
    whole = next((m for m in _WHOLE.finditer(kinds) if not _is_about_no_money(kinds, m.start())), None)
    return Unit(1.0 if whole else None, *_currency(words[slice(*whole.span())] if whole else [], kinds, words))


def _kinds(words: Sequence[Word]) -> str:
    return "".join(word.kind for word in words)


def _scaled(kinds: str) -> tuple[int, int] | None:
    """Where the scale is stated, the first place that speaks of money."""
    is_sentence = kinds.count("X") > MOST_WORDS_BESIDE
    patterns = (*_INTRODUCED, *(_SET_OFF if is_sentence else _BESIDE))
    found = [match.span() for pattern in patterns for match in pattern.finditer(kinds)]
    return min((span for span in found if not _is_about_no_money(kinds, span[0])), default=None)


def _is_about_no_money(kinds: str, position: int) -> bool:
    """Whether the clause before speaks of shares or pieces and not of money too: "shares in thousands"."""
    clause = kinds[kinds.rfind(",", 0, position) + 1 : position]
    return "N" in clause and not re.search("[CcU]", clause)


def _currency(inside: Sequence[Word], kinds: str, words: Sequence[Word]) -> tuple[str | None, str]:
    """The code and the ambiguous sign: beside the scale, else anywhere in the text; a code goes before a sign."""
    if not inside and _EXCHANGE_RATE.search(kinds):
        return None, ""
    named = _NAMED.search(kinds)
    names = [words[named.start(named.lastindex or 0)]] if named else []
    sure = [word for word in words if word.kind in "CU"]
    beside = sorted(inside, key=lambda word: word.kind == "c")
    keys = [word.currency for word in (*beside, *sure, *names) if word.currency]
    codes = [key for key in keys if key not in signs_of_several()]
    first = keys[0] if keys else None
    if first is None or first not in signs_of_several():
        return first, ""
    told = next((code for code in codes if code in possible_currencies(first)), None)
    return (told, "") if told else (signs_of_several()[first]["assumed"] or None, first)


def possible_currencies(sign: str) -> Sequence[str]:
    """The currencies that a sign of several may mean; none where it is the sign of one."""
    return tuple(signs_of_several().get(sign, {}).get("of", ()))
