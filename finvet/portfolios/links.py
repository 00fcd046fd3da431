"""Where the files of a partner are: memos and charts beside the portfolio, under names that finvet made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from msgspec import Struct

from finvet.results import Row
from finvet.wording import name_of

MADE_BY_US = re.compile(r"[a-z0-9-]+/[a-z0-9_-]+\.(docx|html|pdf|md|xlsx|json|png)", re.ASCII)
CHART = ".png"
FOR_PROGRAMS = ".json"


class Link(Struct, frozen=True):
    """A file of a partner: its path beside the portfolio, what it is called there, and whether it is a chart."""

    path: str
    title: str
    is_chart: bool

    @property
    def file(self) -> str:
        """Its name in the folder of the partner."""
        return PurePosixPath(self.path).name


def links(row: Row) -> Iterator[Link]:
    """The memos of a partner by their format, then its charts; a path that finvet cannot have made is left out."""
    made = [PurePosixPath(path) for path in row.outputs if MADE_BY_US.fullmatch(path)]
    for path in made:
        if path.suffix not in (CHART, FOR_PROGRAMS):
            yield Link(str(path), path.suffix[1:], is_chart=False)
    for path in made:
        if path.suffix == CHART:
            yield Link(str(path), name_of(path.stem), is_chart=True)
