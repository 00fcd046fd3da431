"""The memo as blocks: what a format renders without knowing anything of partners, ratios or policies.

Every text is plain: a format encodes for itself. `kind` names the block for templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

Align = Literal["left", "right"]
Tone = Literal["good", "caution", "bad", "neutral"]
Style = Literal["lead", "body", "note"]
ImageFormat = Literal["png", "svg", "pdf"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading: level 1 for a section, 2 for a part of one."""

    kind: ClassVar = "heading"
    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: a lead states the section's finding, a note stands small."""

    kind: ClassVar = "paragraph"
    text: str
    style: Style = "body"


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Facts by their name, one a line."""

    kind: ClassVar = "key_values"
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered where somebody will refer to its lines."""

    kind: ClassVar = "items"
    rows: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width against the others."""

    heading: str
    align: Align = "left"
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
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


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its caption and its words for who cannot see it; `draw` gives the bytes of one format.

    `name` is its file's where it stands beside the memo.
    """

    caption: str
    alt: str
    draw: Callable[[ImageFormat], bytes]
    name: str = "chart"


@dataclass(frozen=True, slots=True)
class Charts:
    """One chart, or two side by side, each readable at 8 cm."""

    kind: ClassVar = "charts"
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""

    kind: ClassVar = "page_break"


@dataclass(frozen=True, slots=True)
class Callout:
    """The box that is read first: its title is the answer."""

    kind: ClassVar = "callout"
    title: str
    tone: Tone
    blocks: tuple[Heading | Paragraph | KeyValues | Items, ...]


Block = Heading | Paragraph | KeyValues | Items | Table | Charts | PageBreak | Callout


@dataclass(frozen=True, slots=True)
class Memo:
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
