"""What a notebook or a terminal shows of a partner at first sight: the answer, why, key figures, what to ask."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Heading, Items, Memo, Paragraph
from finvet.memo.formats import notebook, text
from finvet.memo.sections.header import verdict_box
from finvet.memo.text import printable, sentence
from finvet.memo.view import View
from finvet.questionnaire import by_section, title_of
from finvet.wording import say

AMOUNTS = ("revenue", "net_income", "cf_operating", "fcf", "cash_and_equivalents", "total_equity")


def as_html(view: View) -> str:
    """The partner as a notebook shows it."""
    from finvet.notebook.ratios import indicators  # pandas is loaded when a frame is looked at

    names = list(_key_figures(view))
    figures = [indicators(view, iter(names)).shown(names, _years(view))] if names else []
    return notebook.framed(notebook.part(_answer(view)), *figures, notebook.part(_what_next(view)))


def as_text(view: View) -> str:
    """The same for a terminal."""
    names = list(_key_figures(view))
    figures = [view.year_table("notebook-indicators", names)] if names else []
    blocks = (*verdict_box(view), *figures, *_what_next(view))
    title, stamp = view.name, view.partner.assessment
    return text.render(Memo(title, title, "", stamp.as_of, blocks))


def _answer(view: View) -> Iterator[Block]:
    yield Heading(view.name)
    yield from verdict_box(view)


def _key_figures(view: View) -> Iterator[str]:
    """The amounts that everybody looks at, then what the scorecard judged."""
    judged = (one.figure.name for one in view.verdict.scorecard if one.figure)
    return iter(view.present(dict.fromkeys((*AMOUNTS, *judged))))


def _years(view: View) -> list[str]:
    return [year.id for year in view.years]


def _what_next(view: View) -> Iterator[Block]:
    """The documents and answers to ask for, and by what was judged."""
    documents, asked = view.verdict.requests, by_section(view.partner.open_questions)
    if documents or asked:
        yield Heading(sentence("notebook-ask"), 2)
    if documents and view.verdict.code != "insufficient":  # whose box has them
        yield Items(tuple(say(request.document) for request in documents), numbered=True)
    if asked:
        sections = [title[:1].lower() + title[1:] for title in (title_of(section) for section, _ in asked)]
        yield Paragraph(sentence("notebook-questions", count=len(view.partner.open_questions), sections=sections))
    stamp = view.partner.assessment.policy
    files = [printable(file.file) for file in view.statements.files]
    told = {"as_of": view.partner.assessment.as_of, "policy": stamp.name, "version": stamp.version, "files": files}
    yield Paragraph(sentence("notebook-stamp", **told), "note")
