"""What is printed on: how wide it is, whether it shows colours, and text laid out to fit it.

Colours only repeat what words and signs say. Text of strangers comes here printable, so that no escape is theirs.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TextIO

import click
from msgspec import Struct

from finvet.memo.formats.text import padded, places, wrapped

USUAL_WIDTH, NARROWEST, WIDEST = 100, 60, 120
GAP = "  "

Role = Literal["strong", "good", "fair", "bad", "faint", "plain"]
Align = Literal["left", "right"]
STYLES: Mapping[Role, Mapping[str, Any]] = {
    "strong": {"bold": True},
    "good": {"fg": "green"},
    "fair": {"fg": "yellow"},
    "bad": {"fg": "red"},
    "faint": {"dim": True},
}


class Screen(Struct, frozen=True):
    """How wide lines may be, and whether what matters is coloured."""

    width: int = USUAL_WIDTH
    is_coloured: bool = False

    def paint(self, text: str, role: Role) -> str:
        """The text in the colour of its role, where there are colours."""
        return click.style(text, **STYLES[role]) if self.is_coloured and role in STYLES and text.strip() else text

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> list[str]:
        """The text on lines that fit; `first` begins the first one, `rest` the others, by default as many blanks."""
        blanks = " " * places(first) if rest is None else rest
        return wrapped(text, self.width, first, blanks)


PAGE = Screen()
"""What is no terminal: a pipe, a file."""


def screen() -> Screen:
    """The screen that stdout is; without a terminal lines are as wide as usual, unless COLUMNS names another width."""
    columns = shutil.get_terminal_size((USUAL_WIDTH, 0)).columns
    return Screen(max(NARROWEST, min(columns, WIDEST)), has_colours(os.environ, sys.stdout))


def has_colours(environment: Mapping[str, str], stream: TextIO | None) -> bool:
    """Whether a stream is to be coloured, as people ask for it everywhere: no-color.org, force-color.org, CLICOLOR."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR") or environment.get("CLICOLOR_FORCE", "0") != "0":
        return True
    if environment.get("CLICOLOR") == "0" or environment.get("TERM") == "dumb":
        return False
    return stream is not None and stream.isatty()  # none at all where it was closed


# ---------------------------------------------------------------- laying out


def table(rows: Sequence[Sequence[str]], aligns: Sequence[Align]) -> list[str]:
    """A line a row, its columns as wide as their widest cell."""
    widths = [max(map(places, column)) for column in zip(*rows, strict=True)]
    return [GAP.join(map(padded, row, widths, aligns)).rstrip() for row in rows]
