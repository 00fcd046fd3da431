"""Lines that only say when something is due: they speak of the line above them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from finvet.compiled import lexicons
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Languages, exact_readings, is_of_which
from finvet.spreading.wording.spelling import after_of_which, normalise

WHEN_DUE = frozenset({"current", "noncurrent"})


def with_what_is_due(lines: Sequence[LabelledLine], languages: Languages) -> list[LabelledLine]:
    """The lines, where one says no more than "due within one year" with the label of what is due before it.

    That is the line above which says more: a heading, or an amount that is split by maturity, also "of which". The
    second of two headings speaks of what the first one did, until another heading stands between them. A label that
    the dictionary knows by itself is a line of its own where it splits nothing: "non-current" as a total.
    """
    found: list[LabelledLine] = []
    head: LabelledLine | None = None
    split: LabelledLine | None = None
    terms = [_when_due(line.label, languages) for line in lines]
    if not any(terms):
        return list(lines)
    for position, (line, term) in enumerate(zip(lines, terms, strict=True)):
        is_split = head is not None and not head.has_amounts
        is_split = is_split or any(terms[max(position - 1, 0) : position] + terms[position + 1 : position + 2])
        if term and (is_split or not exact_readings(term, languages)):
            is_below = split is not None and not line.has_amounts and head is not None and head.has_amounts
            owner = split if is_below else head
            split = owner if not line.has_amounts else split
            found.append(replace(line, label=f"{owner.label} {term}" if owner is not None else ""))
        else:
            head = line if not is_of_which(line.label) else head
            split = split if line.has_amounts else None
            found.append(line)
    return found


@lru_cache(maxsize=50_000)
def _when_due(label: str, languages: Languages) -> str:
    """The label, without "of which", where it says no more than when something is due."""
    part = after_of_which(normalise(label))
    term = label if part is None else part
    return term if says_only_when_due(term, languages) else ""


def says_only_when_due(label: str, languages: Languages) -> bool:
    """Whether a label says no more than when something is due, in the first of the languages that knows its words."""
    for language in languages:
        saying = said(label, language) if language in lexicons() else None
        if saying and saying.concepts and not saying.unknown:
            return set(saying.concepts) <= WHEN_DUE
    return False
