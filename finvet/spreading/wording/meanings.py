"""What a line can mean: what a person says that it is, else what the dictionary says, else what its words say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from finvet.compiled import lexicons
from finvet.hints import NO_ITEM, LineHint
from finvet.line_items import chart
from finvet.spreading.settings import settings
from finvet.spreading.units.counted import counts
from finvet.spreading.units.named_units import apart
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.cut_short import cut_short_readings
from finvet.spreading.wording.element_names import element_readings
from finvet.spreading.wording.grammar import BRACKETED, grammar_readings, remark_decides
from finvet.spreading.wording.labels import (
    Languages,
    Reading,
    exact_readings,
    is_of_which,
    lacks_a_part,
    readings_without_remark,
)
from finvet.spreading.wording.respelt import put_together, respelt_readings, run_together_readings
from finvet.spreading.wording.share_counts import without_share_counts
from finvet.spreading.wording.spelling import after_credit, after_of_which, after_sign, in_words, normalise
from finvet.spreading.wording.words import word_lists, words

INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
OWNERS = frozenset({"noncontrolling_interests", "net_income_parent", "equity_attributable_to_parent"})
"""Items of profit and equity that tell whose a part is."""


def meanings(label: str, hint: LineHint | None, languages: Languages) -> tuple[Reading, ...]:
    """Every meaning of a line. A hint silences its label, an exact match every other reading.

    A remark is left out where it makes no other line of it; only then misspelt words are put right, and only where the
    dictionary does not know the label then either its words count one by one. What is added or taken off with a word
    ("less cost of sales") is what follows it, and a name whose words say nothing may be one word: "WorkCover".
    """
    return _of_label(label, languages) if hint is None else _hinted(hint)


@lru_cache(maxsize=50_000)
def _of_label(label: str, languages: Languages) -> tuple[Reading, ...]:
    exact = exact_readings(label, languages)
    if exact:
        return exact
    whole = _without_named_parts(label) or _without_button(label)
    if whole:
        return _of_label(whole, languages)
    bare = _without_unit(label)
    return (_of_label(bare, languages) if bare else ()) or _in_other_words(label, languages)


def _in_other_words(label: str, languages: Languages) -> tuple[Reading, ...]:
    """What a label means that no dictionary holds as it stands."""
    if is_credited(label):
        return _credited(label, languages)
    kept, found = readings_without_remark(label, languages)
    if found and lacks_a_part(label, found):
        return ()
    if found and not remark_decides(label, kept, languages):
        return found
    if is_of_which(label):
        bare = _without_currency(label)
        return exact_readings(bare, languages) if bare else _of_owners(label, languages)
    cut = cut_short_readings(label, languages)
    found = element_readings(label, languages)
    found = found or respelt_readings(label, languages) or said_in_words(label, languages)
    found = (*cut, *(r for r in found if r.statement not in {told.statement for told in cut}))
    found = found or run_together_readings(label, languages) or _in_two_languages(label, languages)
    rest = None if found else _rest_of(label, languages)
    return tuple(r._replace(exact=False) for r in _of_label(rest, languages)) if rest else found


def _in_two_languages(label: str, languages: Languages) -> tuple[Reading, ...]:
    """What both halves of a label say, each in a language of its own: "Total Ekuitas / Total Equity"."""
    one, _, other = label.partition("/")
    if not one.strip() or not other.strip() or "/" in other:
        return ()
    here, there = (_of_label(half.strip(), languages) for half in (one, other))
    items = {r.item for r in there if r.language not in {told.language for told in here}}
    return tuple(r._replace(exact=False) for r in here if r.item in items)


def _credited(label: str, languages: Languages) -> tuple[Reading, ...]:
    """What a label means that says that its amount is a credit: "By Commission" is earned, and no cost."""
    found = _of_label(after_credit(normalise(label)) or "", languages)
    return tuple(r._replace(exact=False) for r in found if chart()[r.item].sign != "cost")


def _of_owners(label: str, languages: Languages) -> tuple[Reading, ...]:
    """What a part that owners have means, "of which attributable to shareholders"; of others a dictionary must know."""
    found = _of_label(after_of_which(normalise(label)) or "", languages)
    return tuple(r._replace(exact=False, part=True) for r in found if r.item in OWNERS)


def is_credited(label: str) -> bool:
    """Whether a label says that its amount is a credit."""
    return after_credit(normalise(label)) is not None


def _without_named_parts(label: str) -> str | None:
    """A label without brackets that say what is a part of it: "(of which own shares: ...)"; None where it has none."""
    kept = BRACKETED.sub(lambda aside: " " if is_of_which(aside[1]) else aside[0], label).strip()
    return kept if kept != label.strip() else None


def _without_button(label: str) -> str | None:
    """A label without what a page writes on the button behind it, to unfold its parts; None where it has none."""
    button = next((one for one in words("remarks", "button") if label.casefold().endswith(one)), None)
    return label[: -len(button)].strip() or None if button else None


def _rest_of(label: str, languages: Languages) -> str | None:
    """What to read in place of a label that says nothing as it stands."""
    joined = _in_one_word(label) or _initials_joined(label) or put_together(label, languages)
    joined = joined or _of_shares(label, languages)
    return after_sign(normalise(label)) or joined or _of_parent(label, languages) or _without_name(label, languages)


def said_in_words(label: str, languages: Languages) -> tuple[Reading, ...]:
    """What the words of a label say; "Employees" alone are counted and no amount, though their word is that of pay."""
    return () if counts(label) else grammar_readings(label, languages)


def _of_parent(label: str, languages: Languages) -> str | None:
    """What to read in place of a label that names the company where others say the parent; None for any other.

    A name is in words that say nothing: "Total Acme stockholders' equity", not "Total common stockholders' equity".
    """
    text = normalise(label)
    for language, pattern, meant in _own_names():
        named = pattern.fullmatch(text) if language in languages else None
        if named and (saying := said(named["name"], language)).unknown and not saying.concepts:
            return meant
    return None


def _without_name(label: str, languages: Languages) -> str | None:
    """A label of debt or money without the bank behind it: "Line of Credit - Chase"; None for any other.

    A name is in capitals, and its first word says nothing.
    """
    kind, _, name = label.partition(" - ")
    if not name or not all(word[0].isupper() or word.isdecimal() for word in name.split()):
        return None
    told = [said(name.split()[0], language) for language in languages if language in lexicons()]
    is_name = all(saying.unknown and not saying.concepts for saying in told)
    items = {reading.item for reading in exact_readings(kind, languages)} if is_name else set()
    return kind if items and items <= {*settings()["of_banks"]["items"]} else None


def _of_shares(label: str, languages: Languages) -> str | None:
    """A label of shares without their value and how many there are; None for any other label."""
    name = without_share_counts(label)
    items = {r.item for r in _of_label(name, languages) if r.statement == "BS"} if name else set()
    return name if items and items <= {*settings()["of_shares"]["items"]} else None


@cache
def _own_names() -> Sequence[tuple[str, re.Pattern[str], str]]:
    listed = word_lists("own_name")
    return [(language, re.compile(pattern), meant) for language, told in listed for pattern, meant in told]


def _without_unit(label: str) -> str | None:
    """A label without the unit that it ends with: "Revenue" of "Revenue in mn", "revenue" of "revenue_usd_m"."""
    named = apart(label)
    return named.label if named else None


def _without_currency(label: str) -> str | None:
    """A label without the currency in brackets that it ends with: "(元)", "(EUR)"; None for any other label."""
    last = next(reversed(list(BRACKETED.finditer(label))), None)
    is_currency = last is not None and last.end() == len(label) and speaks_of_units_alone(last[1])
    return label[: last.start()].strip() if last and is_currency else None


def _in_one_word(label: str) -> str | None:
    """A name with capitals inside as one word; None for any other label."""
    return label.casefold() if label.isalpha() and in_words(label) is not None else None


def _initials_joined(label: str) -> str | None:
    """A label with its initials as one word: "Totale P.N.", "T.F.R."; None where it has none."""
    joined = INITIALS.sub(lambda initials: initials[0].replace(".", ""), label)
    return joined if joined != label else None


def _hinted(hint: LineHint) -> tuple[Reading, ...]:
    if hint.item == NO_ITEM:
        return ()
    return (Reading(hint.item, chart()[hint.item].statement, turned=False, language=""),)
