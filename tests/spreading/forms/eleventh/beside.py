"""What stands beside amounts: shares and amounts in another currency, and the same lines with the years down the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from finvet.model import Cell
from tests.spreading.forms.paper import Amount, Page, Print


def beside(
    page: Page, rows: Iterable[int], source: int, target: int, change: Callable[[float], float], style: str = "0.0"
) -> None:
    """Writes beside every amount of a column what `change` makes of it."""
    for row in rows:
        cell = page.cells.get((row, source))
        if cell and isinstance(cell.value, float):
            page.cells[row, target] = Cell(round(change(cell.value), 4), style)


def years_down(page: Page, drawn: str, backs: Sequence[int], *, column: int, prints: Print | None = None) -> None:
    """The drawn lines as columns under their labels, the years down the rows; the rows' heads are the caller's."""
    top = page.row
    for at, line in enumerate(drawn.strip("\n").split("\n"), column):
        page.cells[top, at] = Cell(line.partition("::")[0].partition("=>")[0].strip())
        for below, back in enumerate(backs, 1):
            page.table(line, [Amount(back)], row=top + below, column=at, prints=prints)
    page.row = top + len(backs) + 1
