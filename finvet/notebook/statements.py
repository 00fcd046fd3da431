"""A partner's statements as a frame: the line items by fiscal year, and what of the files was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import pandas as pd

from finvet import model
from finvet.documents.spread import spread_document
from finvet.documents.spread_types import SpreadDocument
from finvet.line_items import chart
from finvet.memo.numbers import money_unit
from finvet.memo.printing import Printing
from finvet.memo.reference import NO_REFERENCE
from finvet.memo.text import sentence
from finvet.model import Period
from finvet.notebook.figures import FISCAL_YEAR, Figures, Origin, frame_of
from finvet.wording import heading_of, name_of

ITEM = "item"


class Statements(Figures):
    """The line items by fiscal year, as the files show them, in units of currency; an absent one is empty, never 0."""

    _metadata: ClassVar[list[str]] = ["_origin", "_spread"]
    _spread: model.Statements

    @property
    def partner(self) -> str:
        """The name on the statements."""
        return self._spread.partner

    @property
    def currency(self) -> str | None:
        """The currency that the amounts are in; None where the files name none."""
        return self._spread.currency

    @property
    def cells(self) -> pd.DataFrame:
        """The cells that every figure was read from, by item and fiscal year, as they stand in the file."""
        rows = [
            (*place, *source[:3], source.label, source.text)
            for place in self._places()
            if self._origin and (figure := self._origin.figure(*place))
            for source in figure.cells()
        ]
        columns = pd.Index([ITEM, FISCAL_YEAR, "file", "sheet", "cell", "label", "text"])
        return pd.DataFrame(rows, columns=columns).set_index([ITEM, FISCAL_YEAR])

    @property
    def unmatched(self) -> pd.DataFrame:
        """The lines with amounts that were not understood: where they stand, their label, their amounts by period."""
        lines = self._document["unmatched"]
        rows = [{key: value for key, value in line.items() if key != "values"} | line["values"] for line in lines]
        periods = dict.fromkeys(period for line in lines for period in line["values"])
        return pd.DataFrame(rows, columns=pd.Index(["file", "sheet", "cell", "label", *periods]))

    @property
    def warnings(self) -> pd.DataFrame:
        """What a reader of the statements must know, refused files among it, by the warning's code."""
        told = pd.DataFrame(self._document["warnings"], columns=pd.Index(["code", "message", "items", "periods"]))
        return told.set_index("code")

    @property
    def _document(self) -> SpreadDocument:
        return spread_document(self._spread)


def statements(spread: model.Statements, periods: Sequence[Period] | None = None) -> Statements:
    """The frame of what was spread; all its periods unless some are named."""
    wanted = spread.periods if periods is None else periods
    money = money_unit(spread)
    figures = {item: spread.figures[item] for item in chart() if item in spread.figures}
    origin = Origin(
        title=sentence("notebook-statements", unit=money.name),
        figures=figures,
        periods={heading_of(period): period for period in wanted},
        printing=Printing(NO_REFERENCE, money),
        part_of={item: name_of(chart()[item].statement) for item in figures},
    )
    frame = frame_of(Statements, origin, ITEM)
    frame._spread = spread
    return frame
