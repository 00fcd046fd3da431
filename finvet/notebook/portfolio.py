"""Many partners beside each other as an analyst looks at them: a table, a frame, and each opened by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from finvet import partner as vetted
from finvet.errors import UnknownName
from finvet.memo.blocks import Column, Memo, Paragraph, Table
from finvet.memo.formats import html, notebook, text
from finvet.memo.text import sentence
from finvet.nearest import nearest
from finvet.notebook.partner import Partner
from finvet.notebook.results import Dossier, rows_of
from finvet.portfolios.bars import HEIGHT, WIDTH
from finvet.portfolios.columns import name_in
from finvet.portfolios.page import Line, lines_of, portfolio_page
from finvet.portfolios.ranking import ranked
from finvet.portfolios.summary import counts, lead, title, whole, word
from finvet.portfolios.workbook import TONES, portfolio_workbook
from finvet.results import Row, as_plain

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 50
"""So many partners a notebook shows; of more, the worst."""


class Portfolio:
    """Partners by their verdict, the worst first; whoever was refused stands last with the reason.

    In a notebook it shows itself as a table. `frame` has every column of results, `portfolio["Alder"]` opens a partner
    by its name or file, and `to_html()` and `to_xlsx()` are the page and the workbook of a batch.
    """

    def __init__(self, rows: Iterable[Row], opened: Callable[[Row], Partner | Dossier]) -> None:
        self.rows = tuple(ranked(rows))
        self._opened = opened

    @classmethod
    def read(cls, results: Path) -> Portfolio:
        """What a batch wrote; a partner is opened as the files that lie beside it."""
        return cls(rows_of(results), lambda row: Dossier.of(row, results.parent))

    @classmethod
    def vetted(cls, answers: Iterable[tuple[Row, vetted.Partner | None]]) -> Portfolio:
        """Partners that were vetted just now; one that was refused has a row alone."""
        partners = dict(answers)
        return cls(partners, lambda row: _opened(row, partners[row]))

    @property
    def frame(self) -> pd.DataFrame:
        """A row a partner, the worst first, with the columns of results.csv; what is not known is empty, never 0."""
        import pandas as pd

        told = [{key: value for key, value in as_plain(row).items() if key != "series"} for row in self.rows]
        frame = pd.DataFrame(told, columns=pd.Index(list(told[0]) if told else ["file", "partner"]))
        return frame.set_index("partner")

    def __getitem__(self, name: str) -> Partner | Dossier:
        """The partner of this name or file, or the one that begins so. Raises FinvetError where none or several do."""
        found = self._named(name)
        if not found:
            known = {*self, *(row.file for row in self.rows)}
            raise UnknownName("portfolio-no-partner", partner=name, near=nearest(name, known))
        if len(found) > 1:
            raise UnknownName("portfolio-several", partner=name, files=sorted(row.file for row in found))
        return self._opened(found[0])

    def _named(self, name: str) -> list[Row]:
        wanted = name.casefold()
        by_file = [row for row in self.rows if row.file == name]
        by_name = [row for row in self.rows if name_in(row).casefold() == wanted]
        return by_file or by_name or [row for row in self.rows if name_in(row).casefold().startswith(wanted)]

    def __iter__(self) -> Iterator[str]:
        return map(name_in, self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def _ipython_key_completions_(self) -> list[str]:
        return sorted(self)

    def to_html(self) -> str:
        """The page of all partners: sorts and filters offline."""
        return portfolio_page(self.rows)

    def to_xlsx(self) -> bytes:
        """The workbook of all partners, to filter and sort."""
        return portfolio_workbook(self.rows)

    # ------------------------------------------------------------ shown

    def __repr__(self) -> str:
        return f"<{title(whole(self.rows))}>"

    def __str__(self) -> str:
        columns = (
            Column(sentence("portfolio-column-rank"), "right"),
            Column(sentence("portfolio-column-partner")),
            Column(sentence("portfolio-column-verdict")),
            Column(sentence("portfolio-column-score"), "right"),
            Column(sentence("portfolio-column-reason")),
        )
        rows = tuple((one.rank, one.name, word(one.outcome), one.score, one.reason) for one in self._lines)
        blocks = (Paragraph(" ".join(self._lead)), Table(sentence("portfolio-caption"), columns, rows))
        return text.render(Memo(title(whole(self.rows)), "", "", date.min, blocks))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - as IPython calls it
        printer.text(str(self))

    def _repr_html_(self) -> str:
        page = html.written(
            "partners.html.jinja",
            title=title(whole(self.rows)),
            counts=list(counts(whole(self.rows))),
            lead=" ".join(self._lead),
            lines=self._lines,
            tones=TONES,
            word=word,
            say=sentence,
            height=HEIGHT,
            width=WIDTH,
        )
        return notebook.framed(Markup(page))  # noqa: S704  escaped by its template

    @property
    def _lines(self) -> list[Line]:
        return lines_of(self.rows[:SHOWN])

    @property
    def _lead(self) -> list[str]:
        """The order, the days, the currencies; and that a notebook shows the worst alone, where there are many."""
        more = [sentence("notebook-most", shown=SHOWN)] if len(self.rows) > SHOWN else []
        return [*lead(self.rows, whole(self.rows)), *more]


def _opened(row: Row, found: vetted.Partner | None) -> Partner | Dossier:
    return Partner(found) if found else Dossier(row, {})
