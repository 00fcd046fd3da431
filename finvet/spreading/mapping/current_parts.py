"""Debts of which the line below takes off what falls due within a year: what is left falls due later."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from finvet.compiled import lexicons
from finvet.line_items import blocks_of
from finvet.spreading.mapping.blocks import NONCURRENT
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.grammar import LESS, PORTION
from finvet.spreading.wording.labels import Languages, Reading
from finvet.spreading.wording.words import words

ROUNDED = 0.002  # of a debt, by which what is left of it may differ


def net_of_current_parts(nominated: Nominated, lines: Sequence[LabelledLine], languages: Languages) -> Nominated:
    """The readings of every line of a balance sheet, where some take a current part off a debt above them.

    The line of what is left falls due later, and neither of those above it is a line of its own; where none shows it
    the two are it together, if they are repaid in parts. A whole that is more than one item, as all debt, stays.
    """
    found = list(nominated)
    shown = [p for p, line in enumerate(lines) if line.has_amounts]
    for at, taken in enumerate(shown):
        if not at or not takes_off_current_part(lines[taken].label, languages):
            continue
        whole, after = shown[at - 1], shown[at + 1 : at + 2]
        later = _later(found[whole])
        found[taken] = []
        if lines[taken].is_within(lines[whole]) and (later or not found[whole]):
            if any(lines[taken].ask(is_left, lines[whole], lines[rest]) for rest in after):
                found[after[0]] = _later(found[after[0]]) or later
                found[whole] = []
            elif len(lines[taken].signs) == 1 and {r.item for r in later} <= {*settings()["repaid_in_parts"]["items"]}:
                found[whole] = later
                found[taken] = [r._replace(turned=lines[taken].signs == {1}) for r in later]
    return found


@lru_cache(maxsize=20_000)
def takes_off_current_part(label: str, languages: Languages) -> bool:
    """Whether a label takes off what falls due within a year: "Less current maturities"."""
    if not label.casefold().startswith(tuple(words("prefixes", "sign"))):
        return False
    told = [said(label.replace(":", " "), language).concepts for language in languages if language in lexicons()]
    return any(concepts[:1] == (LESS,) and PORTION in concepts for concepts in told)


def _later(found: Sequence[Reading]) -> list[Reading]:
    """What a debt is by its readings where all of it falls due later."""
    counterparts = settings()["other_maturity"]
    due = [(r, r.item if _is_late(r.item) else counterparts.get(r.item, "")) for r in found]
    return [r._replace(item=item, exact=False) for r, item in due if item and _is_late(item)]


def _is_late(item: str) -> bool:
    return not {*NONCURRENT.values()}.isdisjoint(blocks_of(item))


def is_left(taken: Row, whole: Row, rest: Row) -> bool:
    """Whether what is left of a whole without what is taken off it is a rest, in every column."""
    both = [c for c in rest if c in whole]
    left = {c: whole[c] - abs(taken.get(c, 0.0)) for c in both}
    return bool(both) and all(abs(left[c] - rest[c]) <= ROUNDED * abs(whole[c]) for c in both)
