"""The key figures of a partner over its years: where each is heading, and what the policy holds it to.

A narrow screen leaves out words that an arrow or a sign says too, and at last the policy's marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from finvet.memo.formats.text import padded, places, wrapped
from finvet.memo.numbers import LOW_CONFIDENCE_MARK, absent
from finvet.memo.sections.scorecard import marks
from finvet.memo.text import sentence
from finvet.memo.view import View, trend_in_words
from finvet.model import Indicator, Message
from finvet.terminal.screen import GAP, Align, Role, Screen
from finvet.trends import Trend
from finvet.wording import name_of, say

KEY_FIGURES = (
    "revenue", "net_income", "cf_operating", "fcf", "cash_and_equivalents", "total_equity", "ocf_ratio", "dscr",
    "cash_days", "quick_ratio", "dpo_best", "equity_ratio", "altman_z_double_prime",
)  # fmt: skip
LEAST_NAME = 20
"""How narrow the names of figures may become before something beside them is left out."""
INDENT = "  "
ARROWS = {"rising": "↑", "falling": "↓", "stable": "→", "volatile": "↕"}
SIGNS = {2: "●●", 1: "●○", 0: "○○"}
"""By points, as in the chart of the scorecard."""
ROLES: Mapping[object, Role] = {2: "good", 1: "fair", 0: "bad", "improving": "good", "worsening": "bad"}


class Column(Struct, frozen=True):
    """One column: its head and cells, at which end they stand, and the role in which each is painted."""

    head: str
    cells: Sequence[str]
    align: Align = "left"
    roles: Sequence[Role] = ()

    @property
    def width(self) -> int:
        """As wide as the widest cell."""
        return max(map(places, (self.head, *self.cells)))

    def cell(self, row: int, screen: Screen) -> str:
        """A cell with its blanks and its colour."""
        text = self.cells[row]
        blanks = " " * (self.width - places(text))
        painted = screen.paint(text, self.roles[row] if self.roles else "plain")
        return blanks + painted if self.align == "right" else painted + blanks


def key_figures(view: View, screen: Screen) -> list[str]:
    """A line a figure that is known in any year, below the unit of its amounts."""
    rows = list(_rows(view))
    if not rows:
        return []
    titles = [name_of(name) for name, _ in rows]
    columns = _fitting(view, rows, screen.width - LEAST_NAME)
    width = min(screen.width - _taken(columns), max(map(places, titles)))
    heads = [" " * width, *(padded(column.head, column.width, column.align) for column in columns)]
    lines = [screen.paint(say(Message("terminal-figures", {"unit": view.money.name})), "strong")]
    lines.append(screen.paint(GAP.join(heads).rstrip(), "faint"))
    for row, title in enumerate(titles):
        first, *rest = wrapped(title, width, rest=INDENT)
        cells = (column.cell(row, screen) for column in columns)
        lines += [GAP.join([padded(first, width, "left"), *cells]).rstrip(), *rest]
    if not set(SIGNS.values()).isdisjoint(columns[-1].cells):
        lines += screen.wrapped(say(Message("terminal-signs")))
    if any(LOW_CONFIDENCE_MARK in cell for column in columns for cell in column.cells):
        lines += screen.wrapped(sentence("memo-low-confidence-mark"))
    return ["", *lines]


def _rows(view: View) -> Iterator[tuple[str, Indicator | None]]:
    """The figures and what the scorecard makes of each; one that was judged in another form has a line of its own."""
    scored = {one.name: one for one in view.verdict.scorecard if one.points is not None}
    for name in KEY_FIGURES:
        judged = scored.get(name)
        other = judged.figure if judged and judged.figure and judged.figure.value != view.latest(name) else None
        if view.is_known(name):
            yield name, None if other else judged
        if other:
            yield other.name, judged


def _fitting(view: View, rows: Sequence[tuple[str, Indicator | None]], room: int) -> list[Column]:
    """The columns beside the names: years, trend, and the policy's mark; as much in words as there is room for."""
    names, judged = [name for name, _ in rows], [one for _, one in rows]
    years, trends = _years(view, names), [view.trend(name) for name in names]
    marked = list(_marked(view, judged))
    layouts = (
        [*years, *_trends(trends, in_words=True), *_points(judged, in_words=True), *marked],
        [*years, *_trends(trends, in_words=False), *_points(judged, in_words=True), *marked],
        [*years, *_trends(trends, in_words=False), *_points(judged, in_words=True)],
        [*years, *_trends(trends, in_words=False), *_points(judged, in_words=False)],
    )
    return next((columns for columns in layouts if _taken(columns) <= room), layouts[-1])


def _taken(columns: Sequence[Column]) -> int:
    return sum(column.width + len(GAP) for column in columns)


def _years(view: View, names: Sequence[str]) -> list[Column]:
    return [
        Column(str(year.year), [view.cell(view.figure(name, year)) for name in names], "right") for year in view.years
    ]


def _trends(trends: Sequence[Trend], *, in_words: bool) -> Iterator[Column]:
    """Where each figure is heading; none where that is known of none."""
    if any(trend.word for trend in trends):
        arrows = [ARROWS.get(trend.way or "", "") for trend in trends]
        words = [trend_in_words(trend) for trend in trends]
        roles = [ROLES.get(trend.word, "plain") for trend in trends]
        told = [f"{arrow or ' '} {word}" for arrow, word in zip(arrows, words, strict=True)]
        head = sentence("memo-column-trend") if in_words else ""
        yield Column(head, told if in_words else arrows, "left", roles)


def _marked(view: View, judged: Sequence[Indicator | None]) -> Iterator[Column]:
    """From where on each is fine."""
    cuts = [marks(view, one)[0] if one else "" for one in judged]
    if any(judged):
        yield Column(say(Message("terminal-fine")), ["" if cut == absent() else cut for cut in cuts])


def _points(judged: Sequence[Indicator | None], *, in_words: bool) -> Iterator[Column]:
    """What the policy makes of the latest year."""
    points = [one.points if one else None for one in judged]
    if any(judged):
        words = ["" if one is None else say(Message(f"terminal-points-{one}")) for one in points]
        signs = ["" if one is None else SIGNS[one] for one in points]
        roles = [ROLES.get(one, "plain") for one in points]
        yield Column(say(Message("terminal-points")) if in_words else "", words if in_words else signs, "left", roles)
