"""Lines that another one announces as its parts: "Finance income, of which:", and below it "- interest"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.spelling import announces_parts

_DASH = re.compile(r"\s*[-–—•]")


def announced_by(lines: Sequence[LabelledLine]) -> dict[int, int]:
    """For each line behind a dash the one above that announces it, of which it may be a part.

    Such parts need not add up: more may be left out than is shown.
    """
    found: dict[int, int] = {}
    whole: int | None = None
    for position, line in enumerate(lines):
        if announces_parts(line.label) and line.has_amounts:
            whole = position
        elif whole is not None and _DASH.match(line.label):
            if line.is_within(lines[whole]):
                found[position] = whole
        else:
            whole = None
    return found
