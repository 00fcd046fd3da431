"""Lines that only say when something is due: they speak of the line above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from finvet.spreading.concepts import lexicons, said
from finvet.spreading.labels import Languages
from finvet.spreading.tables import Line

WHEN_DUE = frozenset({"current", "noncurrent"})


def with_what_is_due(lines: Sequence[Line], languages: Languages) -> list[Line]:
    """The lines, where one says no more than "due within one year" with the label of what is due before it.

    That is the line above which says more: a heading, or an amount that is split by maturity.
    """
    found: list[Line] = []
    head: Line | None = None
    for line in lines:
        if not _is_qualifier(line.label, languages):
            head = line
            found.append(line)
        else:
            label = f"{head.label} {line.label}" if head is not None else ""
            found.append(replace(line, label=label))
    return found


def _is_qualifier(label: str, languages: Languages) -> bool:
    for language in languages:
        saying = said(label, language) if language in lexicons() else None
        if saying and saying.concepts and not saying.unknown:
            return set(saying.concepts) <= WHEN_DUE
    return False
