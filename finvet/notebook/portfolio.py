"""Many partners beside each other as an analyst looks at them: a table, a frame, and each opened by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from finvet.errors import UnknownName
from finvet.line_items import chart
from finvet.memo.blocks import Column, Memo, Paragraph, Table
from finvet.memo.formats import html, notebook, text
from finvet.memo.text import sentence
from finvet.nearest import nearest
from finvet.notebook.partner import Partner
from finvet.notebook.results import Dossier
from finvet.portfolios.bars import HEIGHT, WIDTH
from finvet.portfolios.columns import name_in
from finvet.portfolios.page import Line, lines_of, portfolio_page
from finvet.portfolios.ranking import ranked
from finvet.portfolios.summary import counts, lead, title, whole, word
from finvet.portfolios.workbook import TONES, portfolio_workbook
from finvet.ratios.catalogue import CATALOGUE
from finvet.results import Row, as_plain

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

FISCAL_YEAR = "fiscal_year"
SHOWN = 50
"""So many partners a notebook shows; of more, the worst."""


class Portfolio:
    """Partners by their verdict, the worst first; whoever was refused stands last with the reason.

    In a notebook it shows itself as a table. `frame` has a row a partner, `figures` every figure of all of them;
    `portfolio["Alder"]` opens a partner by its name or file; `to_html()` and `to_xlsx()` are the page and the workbook
    of a batch.
    """

    def __init__(
        self, rows: Iterable[Row], opened: Callable[[Row], Partner | Dossier], figures: Callable[[], pa.Table]
    ) -> None:
        self.rows = tuple(ranked(rows))
        self._opened, self._figures = opened, figures

    @property
    def frame(self) -> pd.DataFrame:
        """A row a partner, the worst first, with the columns of results.csv; what is not known is empty, never 0.

        Who was refused stands under the name of its file.
        """
        import pandas as pd

        told = [{key: value for key, value in as_plain(row).items() if key != "series"} for row in self.rows]
        frame = pd.DataFrame(told, columns=pd.Index(list(told[0]) if told else ["file", "partner"]))
        frame.index = pd.Index(list(self), name="partner", dtype="object")
        return frame.drop(columns="partner")

    @property
    def figures(self) -> pd.DataFrame:
        """Every figure that has a value, a row each, by partner, kind (item, ratio, score), name and fiscal year.

        `vetted` is false for what is no fiscal year that was judged: a forecast, a budget, a part of a year.
        """
        import pandas as pd

        frame: pd.DataFrame = self._figures().to_pandas()
        years = [(row.file, row.partner, year) for row in self.rows for year in row.series.years]
        frame["vetted"] = pd.MultiIndex.from_frame(frame[["file", "partner", "period"]]).isin(years)
        return frame.rename(columns={"period": FISCAL_YEAR}).set_index(["partner", "kind", "name", FISCAL_YEAR])

    def latest(self, *names: str) -> pd.DataFrame:
        """These ratios, scores or line items of everybody's latest year, a row a partner, the worst first.

        Amounts are in each partner's own currency; what is not known is empty, never 0. Raises FinvetError for a name
        that is not there.
        """
        import pandas as pd

        for name in names:
            if name not in CATALOGUE and name not in chart():
                raise UnknownName("figure-unknown", figure=name, near=nearest(name, {*CATALOGUE, *chart()}))
        known = self._figures().to_pylist()
        values = {(one["file"], one["partner"], one["period"], one["name"]): one["value"] for one in known}
        told = [[values.get((row.file, row.partner, row.period, name)) for name in names] for row in self.rows]
        partners = pd.Index(list(self), name="partner", dtype="object")
        frame = pd.DataFrame(told, index=partners, columns=pd.Index(names), dtype="float64")
        frame.attrs["units"] = {name: CATALOGUE[name].unit for name in names if name in CATALOGUE}
        return frame

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
