"""Figures by fiscal year as a notebook shows them: a table a part, its marks beside its numbers, reasons below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from finvet.memo.blocks import Align
from finvet.memo.formats import html
from finvet.memo.text import sentence

MOST_OPEN = 40
"""So many lines stand open in one table; of more, a reader opens the parts that he wants."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure as it is printed, tinted and marked by the points that it earned; `reason`: why there is none."""

    text: str
    tone: str = ""
    mark: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A column of words beside the figures: what it says of each name."""

    heading: str
    align: Align
    text_of: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Line:
    """A figure over the years: what people call it, its name in code, its cells, and the words beside it."""

    title: str
    name: str
    cells: tuple[Cell, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that belong together, under a title where there are several such parts."""

    title: str
    years: tuple[str, ...]
    lines: tuple[Line, ...]
    columns: tuple[Beside, ...]

    @property
    def told(self) -> str:
        """How many figures it has, and how many of them have no value in the last year."""
        absent = sum(bool(line.cells[-1].reason) for line in self.lines if line.cells)
        code = "notebook-part-absent" if absent else "notebook-part"
        return sentence(code, count=len(self.lines), absent=absent)


def figure_table(title: str, parts: Sequence[Part], notes: Iterable[str], reasons: Sequence[str]) -> Markup:
    """The parts one below the other, folded where there are many lines; then the notes, and why cells are empty."""
    page = html.written(
        "figures.html.jinja",
        title=title,
        parts=parts,
        are_folded=len(parts) > 1,
        notes=list(notes),
        reasons=reasons,
        reasons_told=sentence("notebook-reasons"),
    )
    return Markup(page)  # noqa: S704  escaped by its template
