"""A comparison as blocks, for every format and the terminal: first the answer, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from finvet.comparison.changes import Changes, FindingChange
from finvet.comparison.moves import FigureMove, Way
from finvet.comparison.restatement import Restated
from finvet.comparison.words import (
    answer_in_words,
    difference_in_words,
    figure_in_words,
    limit_in_words,
    money_of,
    move_in_words,
    named,
    number_in_words,
    points_in_words,
    way_in_words,
    year_of,
)
from finvet.memo.blocks import Align, Block, Callout, Column, Heading, Items, Memo, Paragraph, Table, Tone
from finvet.memo.numbers import MoneyUnit
from finvet.memo.text import printable, sentence
from finvet.model import Message
from finvet.wording import name_of, say

TONES: dict[Way, Tone] = {"better": "good", "worse": "bad", "same": "neutral"}
ORDER = ("high", "medium", "low", "info", None)


def changes_memo(found: Changes) -> Memo:
    """What changed since a partner's last vetting, as blocks."""
    name, as_of = named(found.after), found.after.as_of
    told = {"partner": name, "before": found.before.as_of, "after": as_of}
    return Memo(
        title=sentence("compare-title-changes", **told),
        subject=sentence("compare-subject-changes", **told),
        footer=sentence("compare-title-changes", **told),
        dated=as_of,
        blocks=tuple(_blocks(found)),
    )


def _blocks(found: Changes) -> Iterator[Block]:
    yield _answer(found)
    yield from notes_block(found.notes)
    yield _answers(found)
    yield from _findings(found)
    yield from _scorecard(found)
    yield from _figures(found)
    yield from _restated(found)
    yield from _asked(found)


def notes_block(notes: Sequence[Message]) -> Iterator[Block]:
    """What must be known before the figures."""
    if notes:
        yield Items(tuple(map(say, notes)))


def _answer(found: Changes) -> Callout:
    verdict = found.verdict
    told = {
        name: answer_in_words("verdict", value)
        for name, value in (("before", verdict.before), ("after", verdict.after))
    }
    counts = {"came": len(found.came), "went": len(found.went), "stayed": len(found.stayed)}
    texts = [sentence("compare-counts", **counts)]
    if found.by_policy:
        texts.insert(0, sentence("compare-by-policy"))
    if serious := sum(one.is_material for one in found.restated):
        texts.append(sentence("compare-restated-count", count=serious))
    return Callout(
        sentence(f"compare-verdict-{verdict.way}", **told),
        TONES.get(verdict.way, "caution"),
        (Paragraph(" ".join(texts)),),
    )


def _answers(found: Changes) -> Table:
    before, after = found.before, found.after
    rows = [
        (
            sentence(f"compare-{one.name}"),
            *(answer_in_words(one.name, v) for v in (one.before, one.after)),
            way_in_words(one.way),
        )
        for one in found.answers
    ]
    rows.insert(
        1, (sentence("compare-score"), *(number_in_words("score", v) for v in found.score), _by_size(found.score))
    )
    if any(one.verdict.override for one in (before, after)):
        own = [one.verdict.override.code if one.verdict.override else None for one in (before, after)]
        rows.insert(1, (sentence("compare-override"), *(answer_in_words("verdict", v) for v in own), ""))
    rows.append((sentence("compare-probability"), *(number_in_words("probability", v) for v in found.probability), ""))
    limits = [limit_in_words(one) for one in (before, after)]
    rows.append((sentence("compare-limit"), *limits, ""))
    return Table(sentence("compare-caption-answers"), _columns(found, "compare-column-answer", dated=True), tuple(rows))


def _by_size(pair: tuple[float | None, float | None]) -> str:
    before, after = pair
    if before is None or after is None:
        return way_in_words("same" if before == after else "changed")
    return way_in_words("same" if before == after else "better" if after > before else "worse")


def _columns(found: Changes, first: str, *, dated: bool) -> tuple[Column, ...]:
    """The name, before, now and which way; headed by the days of the vettings or by their latest years."""
    heads = [one.as_of.isoformat() if dated else year_of(one) for one in (found.before, found.after)]
    align: Align = "left" if dated else "right"
    return (
        Column(sentence(first), share=2.0),
        Column(sentence("compare-column-before", when=heads[0]), align, share=1.4),
        Column(sentence("compare-column-after", when=heads[1]), align, share=1.4),
        Column(sentence("compare-column-way"), share=0.9),
    )


# ---------------------------------------------------------------- findings and scorecard


def _findings(found: Changes) -> Iterator[Block]:
    kinds = (
        ("came", found.came),
        ("went", found.went),
        ("severity", [one for one in found.stayed if one.severity_before != one.severity_after]),
    )
    rows = [_finding(kind, one) for kind, group in kinds for one in _by_severity(group)]
    yield Heading(sentence("compare-heading-findings"))
    if rows:
        columns = (
            Column(sentence("compare-column-change"), share=1.2),
            Column(sentence("compare-column-severity"), share=0.8),
            Column(sentence("compare-column-finding"), share=4.0),
        )
        yield Table(sentence("compare-caption-findings"), columns, tuple(rows))
    else:
        yield Paragraph(sentence("compare-no-findings"))
    stayed = [one for one in found.stayed if one.severity_before == one.severity_after]
    if stayed:
        yield Heading(sentence("compare-heading-stayed"), 2)
        yield Items(tuple(f"{name_of(one.severity_after or '')}: {one.message}" for one in _by_severity(stayed)))


def _by_severity(changed: Iterable[FindingChange]) -> list[FindingChange]:
    return sorted(changed, key=lambda one: ORDER.index(one.severity_after or one.severity_before))


def _finding(kind: str, one: FindingChange) -> tuple[str, str, str]:
    severity = name_of(one.severity_after or one.severity_before or "")
    if kind == "severity":
        severity = sentence("compare-severity", before=name_of(one.severity_before or ""), after=severity)
    told = sentence(f"compare-finding-{kind}")
    return (sentence("compare-policy-alone", change=told) if one.by_policy else told, severity, one.message)


def _scorecard(found: Changes) -> Iterator[Block]:
    if found.scorecard:
        columns = (
            Column(sentence("compare-column-indicator"), share=2.6),
            Column(sentence("compare-column-before", when=found.before.as_of.isoformat()), "right"),
            Column(sentence("compare-column-after", when=found.after.as_of.isoformat()), "right"),
            Column(sentence("compare-column-why"), share=1.6),
        )
        rows = tuple(
            (
                name_of(one.name),
                points_in_words(one.points_before, one.weight_before),
                points_in_words(one.points_after, one.weight_after),
                sentence("compare-why-policy" if one.by_policy else "compare-why-value"),
            )
            for one in found.scorecard
        )
        yield Table(sentence("compare-caption-scorecard"), columns, rows)


# ---------------------------------------------------------------- figures


def _figures(found: Changes) -> Iterator[Block]:
    yield Heading(sentence("compare-heading-figures"))
    alike = found.before.currency == found.after.currency
    money = money_of((found.before, found.after))
    units = (money, money) if alike else (money_of((found.before,)), money_of((found.after,)))
    unit = money.name if alike else sentence("compare-unit-each", before=units[0].name, after=units[1].name)
    rows = tuple((name_of(one.name), *_then_and_now(one, units), move_in_words(one)) for one in found.figures)
    notes = (sentence("memo-low-confidence-mark"),) if any(any(one.unsure) for one in found.figures) else ()
    if rows:
        columns = _columns(found, "compare-column-figure", dated=False)
        yield Table(sentence("compare-caption-figures", unit=unit), columns, rows, notes)
    else:
        yield Paragraph(sentence("compare-no-figures"))


def _then_and_now(one: FigureMove, units: tuple[MoneyUnit, MoneyUnit]) -> Iterator[str]:
    for value, unit, unsure in zip((one.before, one.after), units, one.unsure, strict=True):
        yield figure_in_words(one.unit, value, unit, unsure=unsure)


def _restated(found: Changes) -> Iterator[Block]:
    if not found.restated:
        return
    material = [one for one in found.restated if one.is_material]
    yield Heading(sentence("compare-heading-restated"))
    money = money_of((found.before, found.after))
    if material:
        columns = (
            Column(sentence("compare-column-figure"), share=2.2),
            Column(sentence("compare-column-year")),
            Column(sentence("compare-column-before", when=found.before.as_of.isoformat()), "right"),
            Column(sentence("compare-column-after", when=found.after.as_of.isoformat()), "right"),
            Column(sentence("compare-column-difference"), share=1.4),
        )
        rows = tuple(_restatement(one, money) for one in material)
        yield Table(sentence("compare-caption-restated", unit=money.name), columns, rows)
    if smaller := len(found.restated) - len(material):
        yield Paragraph(sentence("compare-restated-smaller", count=smaller), "note")


def _restatement(one: Restated, money: MoneyUnit) -> tuple[str, ...]:
    amounts = (money.shown(value) for value in (one.before, one.after))
    return (name_of(one.item), one.period, *amounts, difference_in_words(one))


# ---------------------------------------------------------------- what was asked for


def _asked(found: Changes) -> Iterator[Block]:
    groups = (
        ("requests-new", found.requests_new),
        ("requests-open", found.requests_open),
        ("requests-closed", found.requests_closed),
        ("questions-new", found.questions_new),
        ("questions-answered", found.questions_answered),
    )
    if found.questions_open or any(asked for _, asked in groups):
        yield Heading(sentence("compare-heading-asked"))
    for code, asked in groups:
        if asked:
            yield Heading(sentence(f"compare-{code}"), 2)
            yield Items(tuple(printable(one.text) for one in asked))
    if found.questions_open:
        yield Paragraph(sentence("compare-questions-open", count=len(found.questions_open)))
