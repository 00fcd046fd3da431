"""What is done where tables tell figures differently: restated, or a second version of a statement."""

from __future__ import annotations

from itertools import groupby

from finvet.spreading.joined import Joined
from finvet.spreading.overlaps import Clash, Overlap, say
from finvet.spreading.parts import Part
from finvet.spreading.pieces import settings
from finvet.spreading.statements import title_statements


def weigh_within(joined: Joined, part: Part, overlap: Overlap) -> None:
    """Figures that another sheet of the workbook tells differently, where it is the same statement once more."""
    is_version = overlap.agreement >= settings()["files"]["second_version"]
    if overlap.clashes and is_version and not _is_note(part):
        kept = overlap.clashes[0].kept.basis[0].sheet
        joined.warnings += say("tables-disagree", overlap.clashes, sheet=kept, other_sheet=part.piece.table.sheet)
        joined.doubt((clash.key for clash in overlap.clashes), "shown-differently")


def weigh_across(joined: Joined, part: Part, overlap: Overlap) -> None:
    """Figures that another file tells differently: restated where the file is older, else doubtful."""
    for file, group in groupby(sorted(overlap.clashes, key=_file), key=_file):
        clashes = list(group)
        is_older = part.newest < max(p.newest for p in joined.used if p.file.file == file)
        code = "restated-comparative" if is_older else "files-disagree"
        joined.warnings += say(code, clashes, file=file, other_file=part.file.file)
        if not is_older:
            joined.doubt((clash.key for clash in clashes), "shown-differently")


def _is_note(part: Part) -> bool:
    """Whether a table's titles say that it is no statement of its own: details, a segment."""
    return any(None in title_statements(text) for text, _ in part.piece.table.titles)


def _file(clash: Clash) -> str:
    return clash.kept.basis[0].file
