"""What a line shows of itself below it: "Financial income", and then "of which interest"."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.compiled import lexicons
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Languages, is_of_which

INTEREST = "interest"


def without_what_parts_say(nominated: Nominated, lines: Sequence[Line], languages: Languages) -> Nominated:
    """The readings of every line, an item that a part shows apart as the part's and no longer as its whole's.

    What says the same itself keeps it: of "Interest", of which interest to owners, all is interest.
    """
    apart = settings()["totals_of_several"]["named"]
    found = list(nominated)
    whole: int | None = None
    for position, line in enumerate(lines):
        if not is_of_which(line.label):
            whole = position if line.amounts else None
            continue
        if whole is None or not line.amounts or not line.is_within(lines[whole]):
            continue
        items = {r.item for r in nominated[whole]}
        shown = [r for r in nominated[position] if r.item in apart and r.item in items and not r.by_grammar]
        if shown and not _says_interest(lines[whole].label, languages):
            found[position] = shown
            found[whole] = [r for r in found[whole] if r.item != shown[0].item and not r.rare]
    return found


def _says_interest(label: str, languages: Languages) -> bool:
    return any(INTEREST in said(label, language).concepts for language in languages if language in lexicons())
