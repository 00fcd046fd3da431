"""The sheet that is read first: both answers, what they rest on, and what to ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from finvet.memo.blocks import Callout, Items, KeyValues, Paragraph
from finvet.memo.sections.closing import because_in_words
from finvet.memo.sections.header import TONES, header, verdict_box
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Finding, Request, Severity
from finvet.wording import say
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import VERDICT
from finvet.workbooks.styles import FILLS, LINK, Style

Pair = tuple[str, str]
SEVERITIES: Mapping[Severity, str] = {"high": "bad", "medium": "caution", "low": "neutral", "info": "neutral"}


def add_verdict(book: Book, view: View, others: Sequence[str]) -> None:
    """Verdict, answers, reasons and requests as the memo words them, and the way to the other sheets."""
    sheet = book.sheet(VERDICT, [46, 104], portrait=True)
    stamp = view.partner.assessment.policy
    told = {"as_of": view.partner.assessment.as_of, "policy": stamp.name, "version": stamp.version}
    sheet.title(view.name, sentence("workbook-stamp", tool=view.reference.tool, **told), sentence("workbook-live"))
    answer = Style(bold=True, size=14, fill=FILLS[TONES[view.verdict.code]])
    sheet.texts(5, [sentence(f"memo-verdict-{view.verdict.code}"), ""], answer)
    sheet.height(5, answer.size)
    row = _pairs(sheet, 6, _answers(view))
    for heading, lines in _lists(view):
        sheet.section(row, heading, 2)
        row = _pairs(sheet, row + 1, lines)
    if view.partner.assessment.findings:
        sheet.section(row, sentence("workbook-findings"), 2)
        row = _findings(sheet, row + 1, view.partner.assessment.findings)
    sheet.section(row, sentence("memo-partner"), 2)
    row = _pairs(sheet, row + 1, [*_facts(view), *_hashes(view)])
    sheet.section(row, sentence("workbook-sheets"), 2)
    for place, name in enumerate(others, row + 1):
        sheet.link(place, 1, f"'{name}'!A1", name, LINK._replace(indent=0))
        sheet.text(place, 2, sentence(f"workbook-sheet-{name.lower().replace(' ', '-')}"))


def _pairs(sheet: Sheet, row: int, pairs: Sequence[Pair]) -> int:
    """Names with their texts, a line each; the row after an empty one."""
    for place, (name, text) in enumerate(pairs, row):
        sheet.wrapped(place, {1: name, 2: text})
    return row + len(pairs) + 1


def _findings(sheet: Sheet, row: int, findings: Sequence[Finding]) -> int:
    """The rules that fired, in the colour of their severity; the row after an empty one."""
    for place, finding in enumerate(findings, row):
        severity = sentence(f"memo-severity-{finding.severity}")
        sheet.wrapped(place, {2: say(finding.message)})
        sheet.text(place, 1, f"{finding.code} ({severity})", Style(fill=FILLS[SEVERITIES[finding.severity]]))
    return row + len(findings) + 1


def _answers(view: View) -> list[Pair]:
    """What the box of the memo says, without its reasons."""
    (box,) = (block for block in verdict_box(view) if isinstance(block, Callout))
    phrase = [("", block.text) for block in box.blocks if isinstance(block, Paragraph)]
    listed = [("", text) for block in box.blocks[: len(phrase) + 1] if isinstance(block, Items) for text in block.rows]
    return [*phrase, *listed, *(row for block in box.blocks if isinstance(block, KeyValues) for row in block.rows)]


def _lists(view: View) -> Iterator[tuple[str, Sequence[Pair]]]:
    verdict, nothing = view.verdict, [("", sentence("memo-no-reason"))]
    yield sentence("memo-reasons-for"), [("", say(reason)) for reason in verdict.reasons_for] or nothing
    yield sentence("memo-reasons-against"), [("", say(reason)) for reason in verdict.reasons_against] or nothing
    if verdict.unknown:
        yield sentence("workbook-unknown"), [("", say(unknown)) for unknown in verdict.unknown]
    if verdict.requests:
        yield sentence("memo-heading-requests"), [_request(view, request) for request in verdict.requests]


def _request(view: View, request: Request) -> Pair:
    """A document to ask for, because of what, and what it would settle."""
    because = "; ".join(because_in_words(view, message).rstrip(".") for message in request.because)
    return say(request.document), sentence("workbook-request", because=because, settles=say(request.settles))


def _facts(view: View) -> Iterator[Pair]:
    """What the memo's header says; amounts are in full units here."""
    in_full = replace(view, money=replace(view.money, factor=1.0))
    for block in header(in_full):
        if isinstance(block, KeyValues):
            yield from block.rows


def _hashes(view: View) -> Iterator[Pair]:
    for file in view.statements.files:
        yield sentence("workbook-hash-file", file=file.file), file.sha256
    yield sentence("workbook-hash-policy"), view.partner.assessment.policy.sha256
