"""What the lines of a statement can mean by their labels, before any sum is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from finvet.model import StatementName
from finvet.spreading.mapping.minorities import around_minorities
from finvet.spreading.mapping.nominees import nominees_of_label
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.of_which import Parts, parts_of, with_what_wholes_say, without_what_parts_say
from finvet.spreading.mapping.totals import Nominated, named_by_headings
from finvet.spreading.mapping.what_was_done import below_headings, without_losses
from finvet.spreading.remembered import Asked, Remembered
from finvet.spreading.sums.statement_sums import Addends, addends_of
from finvet.spreading.tables.labelled_lines import LabelledLine, Said, labelled
from finvet.spreading.wording.labels import Languages, Reading
from finvet.spreading.wording.qualifiers import with_what_is_due


class Statement(NamedTuple):
    """What a statement says without its amounts."""

    name: StatementName
    lines: tuple[Said, ...]
    languages: Languages


class Named(Struct, frozen=True, eq=False):
    """A statement with what each of its lines can mean, and which are parts of others.

    `due`: the labels with what is due in them. `known`: how many lines anything can tell. `addends`: what they say of
    their sums.
    """

    said: Statement
    due: Sequence[str]
    parts: Parts
    nominated: Nominated
    known: int
    addends: Addends


def _named(said: Statement, amounts: Asked) -> Named:
    lines = labelled(said.lines, amounts)
    due = with_what_is_due(lines, said.languages)
    parts = parts_of(lines)
    own = [list(nominees_of_label(line.label, line.hint, said.name, said.languages)) for line in due]
    if said.name == "CF":
        own = without_losses(below_headings(own, due, said.languages), due, said.languages)
    found = with_what_wholes_say(named_by_headings(own, lines), lines, parts, said.name, said.languages)
    found = without_what_parts_say(found, lines, parts, said.languages)
    known = sum(_can_be_named(line, readings) for line, readings in zip(lines, found, strict=True))
    nominated = around_minorities(said.name, found, lines, said.languages)
    addends = addends_of(lines, nominated, parts.announced)
    return Named(said, [line.label for line in due], parts, nominated, known, addends)


named = Remembered(_named)
"""What the lines of a statement can mean; partners of one form show the same labels."""


def _can_be_named(line: LabelledLine, found: Sequence[Reading]) -> bool:
    """Whether anything can tell what a line is: its label, or that it adds up lines whose labels do."""
    return line.has_amounts and (bool(found) or says_only_total(line.label))
