"""The memo as blocks: what a format renders without knowing anything of partners, ratios or policies.

Every text is plain: a format encodes for itself. `kind` names the block for templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import ClassVar, Literal

from msgspec import Struct

Align = Literal["left", "right"]
Tone = Literal["good", "caution", "bad", "neutral"]
Style = Literal["lead", "body", "note"]
ImageFormat = Literal["png", "svg", "pdf"]


class Heading(Struct, frozen=True):
    """A section's heading: level 1 for a section, 2 for a part of one."""

    kind: ClassVar = "heading"
    text: str
    level: Literal[1, 2] = 1


class Paragraph(Struct, frozen=True):
    """A paragraph: a lead states the section's finding, a note stands small."""

    kind: ClassVar = "paragraph"
    text: str
    style: Style = "body"


class KeyValues(Struct, frozen=True):
    """Facts by their name, one a line."""

    kind: ClassVar = "key_values"
    rows: tuple[tuple[str, str], ...]


class Items(Struct, frozen=True):
    """A list, numbered where somebody will refer to its lines."""

    kind: ClassVar = "items"
    rows: tuple[str, ...]
    numbered: bool = False


class Column(Struct, frozen=True):
    """A column of a table; `share` is its part of the width against the others."""

    heading: str
    align: Align = "left"
    share: float = 1.0


class Table(Struct, frozen=True):
    """A table whose first column names its rows; `notes` say what the cells cannot."""

    kind: ClassVar = "table"
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"table {self.caption!r}: {len(row)} cells under {len(self.columns)} headings")


class Chart(Struct, frozen=True):
    """A picture with its caption and its words for who cannot see it; `draw` gives the bytes of one format.

    `name` is its file's where it stands beside the memo.
    """

    caption: str
    alt: str
    draw: Callable[[ImageFormat], bytes]
    name: str = "chart"


class Charts(Struct, frozen=True):
    """One chart, or two side by side, each readable at 8 cm."""

    kind: ClassVar = "charts"
    charts: tuple[Chart, ...]


class PageBreak(Struct, frozen=True):
    """What follows starts on a new page."""

    kind: ClassVar = "page_break"


class Callout(Struct, frozen=True):
    """The box that is read first: its title is the answer."""

    kind: ClassVar = "callout"
    title: str
    tone: Tone
    blocks: tuple[Heading | Paragraph | KeyValues | Items, ...]


Block = Heading | Paragraph | KeyValues | Items | Table | Charts | PageBreak | Callout


class Memo(Struct, frozen=True):
    """A finished memo: its title, its blocks in order, and the facts a document carries about itself."""

    title: str
    subject: str
    footer: str
    dated: date
    blocks: tuple[Block, ...]
    language: str = "en"

    def tables(self) -> Iterator[Table]:
        """Every table, in order."""
        return (block for block in self.blocks if isinstance(block, Table))
