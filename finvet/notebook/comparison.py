"""Partners side by side as a notebook shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from finvet.comparison.reading import checked_record
from finvet.comparison.side_by_side import SideBySide, side_by_side_of
from finvet.comparison.side_page import side_by_side_memo
from finvet.memo.blocks import Heading, Memo
from finvet.memo.formats import html, notebook, text
from finvet.notebook.partner import Partner
from finvet.notebook.results import Dossier
from finvet.portfolios.columns import name_in


@dataclass(frozen=True)
class Comparison:
    """Partners side by side: answers, amounts and ratios of the latest years, the best one starred, and findings."""

    found: SideBySide

    @cached_property
    def _memo(self) -> Memo:
        return side_by_side_memo(self.found)

    def to_html(self) -> str:
        """The comparison as one page that needs no network."""
        return html.render(self._memo)

    def __str__(self) -> str:
        return text.render(self._memo)

    def __repr__(self) -> str:
        return f"<{self._memo.title}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - as IPython calls it
        printer.text(str(self))

    def _repr_html_(self) -> str:
        return notebook.render([Heading(self._memo.title), *self._memo.blocks])


def compare(partners: Sequence[Partner | Dossier]) -> Comparison:
    """Partners side by side. Raises FinvetError where they are too few or too many."""
    return Comparison(side_by_side_of([checked_record(_document(one), _name_of(one)) for one in partners]))


def _document(one: Partner | Dossier) -> Any:
    return json.loads(one.to_json()) if isinstance(one, Partner) else one.document


def _name_of(one: Partner | Dossier) -> str:
    return one.name if isinstance(one, Partner) else name_in(one.row)
