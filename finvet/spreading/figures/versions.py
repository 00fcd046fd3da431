"""What is done where tables tell figures differently: another company's, restated, or a second version."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from finvet.model import Message
from finvet.spreading.figures.company_names import are_others, names_of
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.overlaps import Clash, Overlap, contradicts, overlap_of, say
from finvet.spreading.figures.parts import Part
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.settings import settings
from finvet.spreading.units.units import is_other_currency


def another_company(joined: Joined, own: Sequence[Part]) -> Message | None:
    """Why a file is of another company than those before it: it tells other figures throughout, or names another.

    Another name is a company's new one where some figures tie.
    """
    if not joined.used:
        return None
    other_file = joined.used[0].file.file
    comparable = [p for p in own if not p.contradicted and not is_other_currency(p.unit, joined.unit)]
    overlaps = [overlap_of(joined.known, part) for part in comparable]
    if contradicts(Overlap(sum(o.told for o in overlaps), tuple(c for o in overlaps for c in o.clashes))):
        return Message("other-company", {"other_file": other_file})
    names, others = names_of(own), names_of(joined.used)
    ties = any(part.tied & used.tied for part in own for used in joined.used)
    if are_others(names, others) and not ties:
        (first, *_), (other, *_) = names.values(), others.values()
        return Message("other-name", {"name": first.name, "other_name": other.name, "other_file": other_file})
    return None


def weigh_within(joined: Joined, part: Part, overlap: Overlap) -> None:
    """Figures that another sheet of the workbook tells differently, where it is the same statement once more."""
    is_version = overlap.agreement >= settings()["files"]["second_version"]
    if overlap.clashes and is_version and not _is_note(part):
        kept = overlap.clashes[0].kept.basis[0].table
        joined.warnings += say("tables-disagree", overlap.clashes, sheet=kept, other_sheet=part.piece.table.name)
        joined.doubt((clash.key for clash in overlap.clashes), "shown-differently")


def weigh_across(joined: Joined, part: Part, overlap: Overlap) -> None:
    """Figures that another file tells differently: restated where the file is older, else doubtful.

    Where an older file tells nothing alike of several figures, nothing says that they were restated: it may be another
    company's.
    """
    is_like_none = overlap.told > 1 and not overlap.agreement
    for file, group in groupby(sorted(overlap.clashes, key=_file), key=_file):
        clashes = list(group)
        is_older = not is_like_none and part.newest < max(p.newest for p in joined.used if p.file.file == file)
        code = "restated-comparative" if is_older else "files-disagree"
        joined.warnings += say(code, clashes, file=file, other_file=part.file.file)
        if not is_older:
            joined.doubt((clash.key for clash in clashes), "shown-differently")


def _is_note(part: Part) -> bool:
    """Whether a table's titles say that it is no statement of its own: details, a segment."""
    return any(None in title_statements(text) for text, _ in part.piece.table.titles)


def _file(clash: Clash) -> str:
    return clash.kept.basis[0].file
