"""What vetting a partner returns: its data with the ways to explain it and to write it down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from finvet import model
from finvet.assessment.policy import Policy
from finvet.assessment.scorecard_rules import Flag, Measure
from finvet.cases.facts import fact_units
from finvet.errors import FinvetError
from finvet.line_items import chart
from finvet.memo.blocks import Charts as ChartBlocks
from finvet.memo.blocks import Memo
from finvet.memo.reference import Band, Reference
from finvet.memo.view import View
from finvet.model import Figure, Period
from finvet.nearest import nearest
from finvet.ratios.catalogue import CATALOGUE, while_it_stands
from finvet.ratios.define import Ratio
from finvet.ratios.definitions import definitions
from finvet.ratios.describe import conditions, words
from finvet.version import VERSION
from finvet.wording import say
from finvet.wording.language import spoken

if TYPE_CHECKING:
    from finvet.explanation import Explanation
    from finvet.memo.charts.catalogue import Charts
    from finvet.memo.formats.docx_template import Template


class Partner(model.Partner, frozen=True, dict=True):
    """A vetted partner: statements, analysis and assessment, with charts and as a memo for reviewers."""

    policy: Policy | None = None

    @property
    def identity(self) -> str:
        """The hash of the partner's files: of the one file, or of all their hashes."""
        hashes = [f.sha256 for f in self.statements.files]
        return hashes[0] if len(hashes) == 1 else sha256("\n".join(hashes).encode()).hexdigest()

    def explain(self, name: str, year: int | None = None) -> Explanation:
        """How a ratio, score or line item of a year, the latest if none is named, came about, down to the cells.

        It prints as text and shows itself as a table in a notebook. Raises FinvetError for a name or year that is
        not there.
        """
        from finvet.explanation import explain

        return explain(self.view, name, self._period(name, year))

    def figure(self, name: str, year: int | None = None) -> Figure | None:
        """A ratio, score or line item of a year, the latest if none is named. Raises FinvetError as `explain` does."""
        period = self._period(name, year)
        return self.view.figure(name, period) if period else None

    def _period(self, name: str, year: int | None) -> Period | None:
        """The vetted year that is meant; None where there is none at all."""
        known = {*CATALOGUE, *chart(), *self.statements.figures}
        if name not in known:
            raise FinvetError("figure-unknown", figure=name, near=nearest(name, known))
        years = {period.year: period for period in self.analysis.years}
        if year is not None and year not in years:
            raise FinvetError("figure-year-unknown", year=year, years=list(years))
        return years[year] if year is not None else next(reversed(years.values()), None)

    def memo(self) -> Memo:
        """The vetting memo as blocks, the same for every format."""
        return self._composed

    @cached_property
    def _composed(self) -> Memo:
        from finvet.memo.compose import compose

        decisive = [i.figure.name for i in self.assessment.verdict.scorecard if i.star and i.figure]
        explained = [self.explain(name) for name in decisive if name in CATALOGUE]
        return compose(self.view, [one.blocks() for one in explained])

    def to_docx(self, template: Template | Path | str | None = None) -> bytes:
        """The memo as a Word document, written into `template`, a house's own docx or dotx, where one is given.

        Of that its styles, headers, footers and page are kept, its text is not. Raises FinvetError for a template
        that cannot be used.
        """
        from finvet.memo.formats import docx
        from finvet.memo.formats.docx_house import template_of

        return docx.render(self.memo(), template_of(template))

    def letter(self, language: str = "en") -> Memo:
        """The letter that asks the partner for documents and answers, as blocks: in English, de, es or fr."""
        from finvet.memo.letter import letter

        return letter(self, language)

    def letter_to_docx(self, template: Template | Path | str | None = None, language: str = "en") -> bytes:
        """The letter to the partner as a Word document, on the house's own paper where a template is given."""
        from finvet.memo.formats import docx
        from finvet.memo.formats.docx_house import template_of

        return docx.render(self.letter(language), template_of(template))

    def to_html(self) -> str:
        """The memo as one page that needs no network."""
        from finvet.memo.formats import html

        return html.render(self.memo())

    def to_markdown(self) -> str:
        """The memo as markdown for wikis and tickets; its charts are the png files that `finvet vet -o` writes."""
        from finvet.memo.formats import markdown

        return markdown.render(self.memo())

    def to_pdf(self) -> bytes:
        """The memo as pages to file or to send: tagged, with its fonts inside."""
        from finvet.memo.formats import pdf

        return pdf.render(self.memo())

    def pdf_gaps(self) -> str | None:
        """What the pdf cannot show because this system has no font for it, and what to install; None where it has."""
        from finvet.memo.formats import pdf

        return pdf.not_shown(self.memo())

    def to_xlsx(self) -> bytes:
        """The vetting as a live workbook: statements as numbers, ratios and scores as formulas over them."""
        from finvet.workbooks.vetting import vetting_workbook

        return vetting_workbook(self, self.policy, reference(self.policy))

    def to_json(self) -> str:
        """The vetting as the document `finvet.vet/1`."""
        from finvet.documents.text import dumps
        from finvet.documents.vet import vet_document

        return dumps(vet_document(self))

    @property
    def charts(self) -> Charts:
        """The partner's charts: `charts.cash_flow()` shows itself in a notebook; `dir(partner.charts)` lists them."""
        return self.view.charts

    def chart_images(self) -> Mapping[str, bytes]:
        """The memo's charts as png, by their names."""
        blocks = [block for block in self.memo().blocks if isinstance(block, ChartBlocks)]
        return {chart.name: chart.draw("png") for block in blocks for chart in block.charts}

    @cached_property
    def view(self) -> View:
        """The partner as memo, charts and frames look at it."""
        return View.of(self, reference(self.policy))


def reference(policy: Policy | None) -> Reference:
    """What the memo's reader is told of formulas, units and the policy's marks."""
    return Reference(
        formula=_formula,
        units={**_units_of_facts(), **{name: ratio.unit for name, ratio in CATALOGUE.items()}},
        families={name: ratio.family for name, ratio in CATALOGUE.items()},
        better={name: ratio.better for name, ratio in CATALOGUE.items()},
        bands={m.figure: Band(m.fine, m.concern, m.better) for m in _measures(policy) if not m.zones},
        flags={f.figure: mark for f in _flags(policy) for mark in f.marks},
        marks=_marks(policy) if policy else {},
        verdict_cuts=tuple(vars(policy.bands).values()) if policy else (),
        agree={pillar: dict(vars(agreed)) for pillar, agreed in policy.agree.items()} if policy else {},
        tool=f"finvet {VERSION}",
    )


def _marks(policy: Policy) -> Mapping[str, float]:
    """The least value of each figure above which a knock-out of the policy applies."""
    conditions = (part for rule in policy.knock_outs for cap in rule.caps for part in cap.when.walk())
    marks: dict[str, float] = {}
    for part in conditions:
        if part.figure and part.above is not None:
            marks[part.figure] = min(part.above, marks.get(part.figure, part.above))
    return marks


def described(ratio: Ratio) -> dict[str, str]:
    """A ratio as the catalogue prints it: meaning, formula in words, unit, when it has no meaning, source."""
    named = {"strong": "good", "weak": "critical", "none": "says nothing"}
    without = [f"{condition} ({named[polarity]})" for condition, polarity, _ in conditions(ratio)]
    return {
        "meaning": ratio.doc,
        "family": ratio.family,
        "formula": words(ratio),
        "definition": "; ".join(map(say, definitions(ratio))),
        "unit": ratio.unit,
        "better": ratio.better,
        "not_meaningful": "; ".join(without),
        "source": ratio.source,
    }


def _units_of_facts() -> Mapping[str, str]:
    return {name: unit for name, unit in fact_units().items() if unit}


def _formula(name: str) -> str:
    """A ratio's formula in words; nothing of what is no ratio."""
    return _formula_in(spoken(), name)


@while_it_stands
def _formula_in(_language: str, name: str) -> str:
    return words(CATALOGUE[name]) if name in CATALOGUE else ""


def _measures(policy: Policy | None) -> Iterator[Measure]:
    for indicator in policy.indicators if policy else ():
        yield from indicator.measures


def _flags(policy: Policy | None) -> Iterator[Flag]:
    for indicator in policy.indicators if policy else ():
        yield from indicator.flags
