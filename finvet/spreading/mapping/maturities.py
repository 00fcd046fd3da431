"""What a line is in a block of the other maturity than its item: other debts, due within a year or later."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache

from finvet.compiled import lexicons
from finvet.line_items import blocks_of
from finvet.spreading.mapping.blocks import MATURED, NONCURRENT
from finvet.spreading.settings import settings
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Reading, exact_readings, labels_of
from finvet.spreading.wording.qualifiers import WHEN_DUE
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import any_of, words

SAYS_WHEN = WHEN_DUE | {"portion"}


def in_time(found: Sequence[Reading], block: str | None, label: str) -> list[Reading]:
    """What a line is in a block of the other maturity, where its label does not say when it is due: other debts."""
    counterparts = settings()["other_maturity"]
    free = [r for r in found if r.item in counterparts and not says_when(label, r.language)]
    others = [r._replace(item=counterparts[r.item], exact=False) for r in free]
    return [r for r in others if block in MATURED and block in blocks_of(r.item)]


def told_now(nominated: Sequence[Sequence[Reading]], blocks: Sequence[str | None]) -> frozenset[str]:
    """The items that are due within a year alone and have a line in their block: trade payables among current debts."""
    later = settings()["later"]
    current = ((found, block) for found, block in zip(nominated, blocks, strict=True) if block in NONCURRENT)
    return frozenset(
        r.item for found, block in current for r in found if r.item in later and block in blocks_of(r.item)
    )


def later_too(found: Sequence[Reading], block: str | None, now: Set[str]) -> list[Reading]:
    """What a line is behind a year where its item is told within one on another line: other debts, long receivables."""
    later = settings()["later"]
    others = [r._replace(item=later[r.item], exact=False) for r in found if r.item in later and r.item in now]
    return [r for r in others if block in NONCURRENT.values() and block in blocks_of(r.item)]


def says_when(label: str, language: str) -> bool:
    """Whether a label says when something is due; the kind of a loan says only what is usual: a term loan."""
    label = _by_kind().sub("", normalise(label))
    if language in lexicons():
        return not SAYS_WHEN.isdisjoint(said(label, language).concepts)
    return not _words_of_maturity(language).isdisjoint(normalise(label).split())


@cache
def _by_kind() -> re.Pattern[str]:
    return re.compile(rf"^(?:{any_of(words('loans', 'by_kind'))})")


@cache
def _words_of_maturity(language: str) -> frozenset[str]:
    """The words by which the dictionary tells what is current from what is not."""
    current: set[str] = set()
    later: set[str] = set()
    for label in labels_of(language):
        items = {r.item for r in exact_readings(label, (language,))}
        current |= set(label.split()) if items & NONCURRENT.keys() else set()
        later |= set(label.split()) if items & set(NONCURRENT.values()) else set()
    return frozenset(current ^ later)
