"""Partners side by side as blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from finvet.comparison.page import ORDER, notes_block
from finvet.comparison.record import Record
from finvet.comparison.side_by_side import FigureLine, SideBySide
from finvet.comparison.words import (
    answer_in_words,
    figure_in_words,
    limit_in_words,
    money_of,
    named,
    number_in_words,
    year_of,
)
from finvet.memo.blocks import Block, Column, Heading, Items, Memo, Paragraph, Table
from finvet.memo.numbers import MoneyUnit, absent
from finvet.memo.text import sentence, shortened
from finvet.wording import name_of

BEST = " ★"
HEAD_LENGTH = 40


def side_by_side_memo(found: SideBySide) -> Memo:
    """Partners side by side, as blocks."""
    names = [named(one) for one in found.partners]
    title = sentence("compare-title-partners", partners=names)
    return Memo(
        title=title,
        subject=sentence("compare-subject-partners"),
        footer=title,
        dated=max(one.as_of for one in found.partners),
        blocks=tuple(_blocks(found)),
    )


def _blocks(found: SideBySide) -> Iterator[Block]:
    columns = tuple(_heads(found.partners))
    yield from notes_block(found.notes)
    yield _answers(found, columns)
    yield from _amounts(found, columns)
    yield from _ratios(found, columns)
    for head, one in zip(columns, found.partners, strict=True):
        yield from _findings(head.heading, one)


def _heads(partners: Sequence[Record]) -> Iterator[Column]:
    """A column a partner, those of one name told apart by the days of their vettings, then by number."""
    counts = Counter(named(one) for one in partners)
    for number, one in enumerate(partners, start=1):
        name = shortened(one.partner, HEAD_LENGTH) or sentence("memo-unnamed")
        again = counts[named(one)] > 1
        yield Column(sentence("compare-namesake", partner=name, number=number) if again else name, share=1.4)


def _answers(found: SideBySide, columns: tuple[Column, ...]) -> Table:
    partners = found.partners
    rows = [
        (sentence(f"compare-{line.name}"), *_marked([answer_in_words(line.name, v) for v in line.values], line.best))
        for line in found.answers
    ]
    score = [number_in_words("score", value) for value in found.score.values]
    rows.insert(1, (sentence("compare-score"), *_marked(score, found.score.best)))
    own = [one.verdict.override.code if one.verdict.override else None for one in partners]
    if any(own):
        rows.insert(1, (sentence("compare-override"), *(answer_in_words("verdict", code) for code in own)))
    rows += [
        (sentence("compare-probability"), *(_probability(one) for one in partners)),
        (sentence("compare-limit"), *(limit_in_words(one) for one in partners)),
        (sentence("compare-latest-year"), *(year_of(one) for one in partners)),
        (sentence("compare-as-of"), *(one.as_of.isoformat() for one in partners)),
        (sentence("compare-valid-until"), *(_until(one) for one in partners)),
        (sentence("compare-policy"), *(f"{one.policy.name} {one.policy.version}" for one in partners)),
    ]
    head = Column(sentence("compare-column-answer"), share=1.5)
    marked = any(found.ranked.values())
    notes = (sentence("compare-best-mark"),) if marked else ()
    return Table(sentence("compare-caption-side"), (head, *columns), tuple(rows), notes)


def _marked(texts: Sequence[str], best: Sequence[int]) -> list[str]:
    return [text + BEST if place in best else text for place, text in enumerate(texts)]


def _probability(found: Record) -> str:
    return number_in_words("probability", found.risk.failure_probability if found.risk else None)


def _until(found: Record) -> str:
    return found.verdict.valid_until.isoformat() if found.verdict.valid_until else absent()


# ---------------------------------------------------------------- figures


def _amounts(found: SideBySide, columns: tuple[Column, ...]) -> Iterator[Block]:
    if not found.amounts:
        return
    partners = found.partners
    alike = len({one.currency for one in partners}) == 1
    units = [money_of(partners)] * len(partners) if alike else [money_of((one,)) for one in partners]
    rows = [(name_of(line.name), *_in_words(line, units)) for line in found.amounts]
    if not alike:
        rows.insert(0, (sentence("compare-unit"), *(unit.name for unit in units)))
    caption = (
        sentence("compare-caption-amounts", unit=units[0].name) if alike else sentence("compare-caption-amounts-each")
    )
    notes = (*_of_low_confidence(found.amounts), *_absences(found.amounts, columns))
    yield Table(caption, _of_figures(columns), tuple(rows), notes)


def _ratios(found: SideBySide, columns: tuple[Column, ...]) -> Iterator[Block]:
    if not found.ratios:
        return
    units = [money_of(found.partners)] * len(found.partners)
    rows = tuple((name_of(line.name), *_marked(_in_words(line, units), line.best)) for line in found.ratios)
    marked = (sentence("compare-best-mark-noise"),) if any(line.best for line in found.ratios) else ()
    notes = (*marked, *_of_low_confidence(found.ratios), *_absences(found.ratios, columns))
    yield Table(sentence("compare-caption-ratios"), _of_figures(columns), rows, notes)


def _in_words(line: FigureLine, units: Sequence[MoneyUnit]) -> list[str]:
    return [
        figure_in_words(line.unit, value, unit, unsure=place in line.unsure)
        for place, (value, unit) in enumerate(zip(line.values, units, strict=True))
    ]


def _of_low_confidence(lines: Sequence[FigureLine]) -> Iterator[str]:
    """What the mark says, where one of the figures has it."""
    if any(line.unsure for line in lines):
        yield sentence("memo-low-confidence-mark")


def _of_figures(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    numbers = (Column(column.heading, "right", column.share) for column in columns)
    return (Column(sentence("compare-column-figure"), share=1.8), *numbers)


def _absences(lines: Sequence[FigureLine], columns: tuple[Column, ...]) -> Iterator[str]:
    """Why values are absent, those of one partner and reason together."""
    figures: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        for column, value, note in zip(columns, line.values, line.notes, strict=True):
            if value is None:
                reason = shortened(note or sentence("compare-not-stated"), 240)
                figures.setdefault((column.heading, reason), []).append(name_of(line.name))
    for (partner, reason), names in figures.items():
        yield sentence("compare-absent", partner=partner, figures=names, reason=reason)


def _findings(heading: str, found: Record) -> Iterator[Block]:
    yield Heading(sentence("compare-heading-findings-of", partner=heading))
    findings = sorted(found.findings, key=lambda one: ORDER.index(one.severity))
    if findings:
        yield Items(tuple(f"{name_of(one.severity)}: {one.message}" for one in findings))
    else:
        yield Paragraph(sentence("compare-none-found"))
