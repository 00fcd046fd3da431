"""A vetted partner as an analyst works with it: frames, verdict and charts to look at, and the memo to write down."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finvet import partner as vetted
from finvet.memo.blocks import Memo
from finvet.memo.numbers import score_shown
from finvet.memo.view import View
from finvet.model import Exposure, Figure
from finvet.notebook import brief
from finvet.notebook.verdict import Verdict

if TYPE_CHECKING:
    import pandas as pd

    from finvet.explanation import Explanation
    from finvet.memo.charts.catalogue import Charts
    from finvet.memo.formats.docx_template import Template
    from finvet.notebook.ratios import Ratios, Scores
    from finvet.notebook.risk import Risk
    from finvet.notebook.statements import Statements


@dataclass(frozen=True, eq=False)
class Partner:
    """A vetted partner. In a notebook it shows the answer, why, its key figures over the years and what to ask for.

    Look at `verdict`, `statements`, `ratios`, `scores`, `trends`, `risk`, `findings` and `charts`; ask where a figure
    comes from with `explain("dscr")`; write it down with `to_docx()`, `to_html()`, `to_pdf()`, `to_xlsx()` or
    `to_json()`. `vetting` is all of it as plain data, the same that these show.
    """

    vetting: vetted.Partner

    @property
    def name(self) -> str:
        """The name that the case gives, else the one on the statements."""
        return self.vetting.name

    @property
    def verdict(self) -> Verdict:
        """The answer with its reasons in words: accept, conditions, secured, decline, insufficient or stop."""
        return Verdict.of(self._view)

    @property
    def statements(self) -> Statements:
        """The line items of the vetted fiscal years, in units of currency; an absent one is empty, never 0."""
        from finvet.notebook.statements import statements

        return statements(self.vetting.statements, self.vetting.statements.years)

    @property
    def ratios(self) -> Ratios:
        """The ratios by fiscal year: all of them, or a family as `ratios.liquidity`; `ratios.absent` says why not."""
        from finvet.notebook.ratios import ratios

        return ratios(self._view)

    @property
    def scores(self) -> Scores:
        """The published scores by fiscal year, such as Altman's, with their zones."""
        from finvet.notebook.ratios import scores

        return scores(self._view)

    @property
    def trends(self) -> pd.DataFrame:
        """Where ratios and scores are heading: a plain word, change, growth, volatility, or why there is no trend."""
        from finvet.notebook.ratios import trends

        return trends(self._view)

    @property
    def risk(self) -> Risk:
        """The probability of failure within twelve months, its grade, and the points that it adds up from."""
        from finvet.notebook.risk import Risk

        return Risk.of(self._view)

    @property
    def findings(self) -> pd.DataFrame:
        """The rules of the policy that fired, by their code: severity, message, and the figures that they rest on."""
        from finvet.notebook.findings import findings

        return findings(self._view)

    @property
    def exposure(self) -> Exposure | None:
        """The recommended limit, and where the case names a deal, what it would reach, stress it and protect us."""
        return self.vetting.exposure

    @property
    def charts(self) -> Charts:
        """The charts that it has: `charts.cash_flow()` shows itself, with `.figure`, `.png()`, `.svg()`, `.pdf()`."""
        return self.vetting.charts

    def explain(self, name: str, year: int | None = None) -> Explanation:
        """How a ratio, score or line item of a year, the latest if none is named, came about, down to the cells.

        Raises FinvetError for a name or year that is not there, with those that may have been meant.
        """
        return self.vetting.explain(name, year)

    def figure(self, name: str, year: int | None = None) -> Figure | None:
        """A ratio, score or line item as data: value, confidence, notes, inputs; `cells()` walks down to the cells."""
        return self.vetting.figure(name, year)

    # ------------------------------------------------------------ written down

    def memo(self) -> Memo:
        """The vetting memo as blocks, the same for every format."""
        return self.vetting.memo()

    def letter(self, language: str = "en") -> Memo:
        """The letter that asks the partner for documents and answers, as blocks: in English, de, es or fr."""
        return self.vetting.letter(language)

    def to_docx(self, template: Template | Path | str | None = None) -> bytes:
        """The memo as a Word document, written into `template`, a house's own docx or dotx, where one is given."""
        return self.vetting.to_docx(template)

    def to_html(self) -> str:
        """The memo as one page that needs no network."""
        return self.vetting.to_html()

    def to_pdf(self) -> bytes:
        """The memo as pages to file or to send: tagged, with its fonts inside."""
        return self.vetting.to_pdf()

    def to_xlsx(self) -> bytes:
        """The vetting as a live workbook: statements as numbers, ratios and scores as formulas over them."""
        return self.vetting.to_xlsx()

    def to_json(self) -> str:
        """The vetting as the document `finvet.vet/1`, the same as `finvet vet --json` prints."""
        return self.vetting.to_json()

    def to_markdown(self) -> str:
        """The memo as markdown for wikis and tickets."""
        return self.vetting.to_markdown()

    # ------------------------------------------------------------ shown

    @cached_property
    def _view(self) -> View:
        return self.vetting.view

    def __repr__(self) -> str:
        score = "" if (known := self.vetting.assessment.verdict.score) is None else f" ({score_shown(known)} of 100)"
        assessment = self.vetting.assessment
        return f"<partner {self._view.name}: {assessment.verdict.code}{score} as of {assessment.as_of}>"

    def __str__(self) -> str:
        return brief.as_text(self._view)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002 - as IPython calls it
        printer.text(str(self))

    def _repr_html_(self) -> str:
        return brief.as_html(self._view)
