"""What changed since an earlier batch, as blocks for a page to read."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from pathlib import Path

from finvet.batch.monitoring import Monitoring, Moved, what_changed
from finvet.comparison.words import answer_in_words, named
from finvet.memo.blocks import Block, Callout, Column, Heading, Items, Memo, Paragraph, Table, Tone
from finvet.memo.formats import html
from finvet.memo.numbers import absent
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.outputs import write_file

PAGE = "changes.html"
MOST_ROWS = 500
"""So many partners a page still shows; all stand in changes.jsonl."""


def write_changes(earlier: Path, output: Path) -> str:
    """Writes what changed since an earlier batch as changes.jsonl and changes.html; what to say of it in a line."""
    found = what_changed(earlier, output)
    page = write_file(output / PAGE, html.render(monitoring_memo(found)).encode())
    return sentence("monitoring-told", before=found.before, file=str(page), **counts(found))


def monitoring_memo(found: Monitoring) -> Memo:
    """Who moved since an earlier batch, whose opinion expired, and who is no longer answered."""
    return Memo(
        title=sentence("monitoring-title", before=found.before),
        subject=sentence("monitoring-subject"),
        footer=sentence("monitoring-footer", as_of=found.after),
        dated=found.after,
        blocks=tuple(_blocks(found)),
    )


def counts(found: Monitoring) -> dict[str, int]:
    """How many of what, as sentences tell it."""
    return {
        "worse": found.counted("worse"),
        "better": found.counted("better"),
        "changed": found.counted("changed"),
        "findings": sum(bool(one.changes.came) for one in found.moved),
        "unmoved": found.unmoved,
        "new": found.new,
        "gone": len(found.gone),
        "expired": len(found.expired),
    }


def _blocks(found: Monitoring) -> Iterator[Block]:
    told = counts(found)
    tone: Tone = "bad" if told["worse"] else "caution" if found.moved or found.expired or found.gone else "good"
    rest = Paragraph(sentence("monitoring-rest", **told))
    yield Callout(sentence("monitoring-verdicts", **told), tone, (rest,))
    if not (found.moved or found.expired or found.gone):
        yield Paragraph(sentence("monitoring-nothing"))
    if found.moved:
        yield Heading(sentence("monitoring-heading-moved"))
        yield _moved(found)
    if found.expired:
        yield Heading(sentence("monitoring-heading-expired"))
        yield _expired(found)
    if found.gone:
        yield Heading(sentence("monitoring-heading-gone"))
        yield Items(tuple(shortened(name, NAME_LENGTH) for name in found.gone[:MOST_ROWS]))
        yield from (Paragraph(text, "note") for text in _left_out(found.gone, "monitoring-left-out"))


def _moved(found: Monitoring) -> Table:
    columns = (("partner", 2.0), ("verdict", 3.0), ("grade", 1.0), ("findings", 4.0))
    return Table(
        caption=sentence("monitoring-caption-moved"),
        columns=tuple(Column(sentence(f"monitoring-column-{name}"), share=share) for name, share in columns),
        rows=tuple(map(_moved_row, found.moved[:MOST_ROWS])),
        notes=_left_out(found.moved, "monitoring-more"),
    )


def _moved_row(one: Moved) -> tuple[str, ...]:
    answers = {answer.name: answer for answer in one.changes.answers}
    cells = []
    for name in ("verdict", "grade"):
        before, after = (answer_in_words(name, value) for value in (answers[name].before, answers[name].after))
        cells.append(after if before == after else sentence("monitoring-from-to", before=before, after=after))
    findings = " ".join(finding.message for finding in one.changes.came) or absent()
    return (named(one.changes.after), *cells, findings)


def _expired(found: Monitoring) -> Table:
    rows = tuple(
        (
            shortened(one.partner, NAME_LENGTH),
            sentence("monitoring-until", until=one.until),
            sentence("monitoring-ask-newer" if one.is_vetted else "monitoring-vet-again"),
        )
        for one in found.expired[:MOST_ROWS]
    )
    names = ("partner", "until", "next")
    return Table(
        caption=sentence("monitoring-caption-expired"),
        columns=tuple(Column(sentence(f"monitoring-column-{name}")) for name in names),
        rows=rows,
        notes=_left_out(found.expired, "monitoring-left-out"),
    )


def _left_out(told: Sized, code: str) -> tuple[str, ...]:
    """How many stand on no page, where some do not; changes.jsonl has those alone whom both batches vetted."""
    return (sentence(code, count=len(told) - MOST_ROWS),) if len(told) > MOST_ROWS else ()
