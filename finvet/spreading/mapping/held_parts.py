"""A line below another that is held in its amount, though no sum says so: "of which cash" below investments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.mapping.mixed_totals import stands_alone
from finvet.spreading.mapping.numbered import counted, enumerated
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.settings import settings
from finvet.spreading.wording.labels import is_of_which


def with_held(mapped: Sequence[MappedLabel]) -> Iterator[MappedLabel]:
    """The lines, those as guesses of which the next shows a part that is another item: cash in investments.

    What that part is all of is nothing else: a debt to owners, all of it due after a year.
    """
    for m, part in zip_longest(mapped, mapped[1:]):
        if part is None or not (_says_its_part(m, part) or _numbers_its_part(m, part) or _is_added_alone(m, part)):
            yield m
        elif not m.line.shows_same(part.line):
            yield m._replace(ambiguous=m.ambiguous or weighs(part.line, m.line))


def _says_its_part(m: MappedLabel, part: MappedLabel) -> bool:
    return is_of_which(part.line.label) and part.item in settings()["holds"].get(m.item, ())


def _is_added_alone(m: MappedLabel, part: MappedLabel) -> bool:
    """Whether a block adds up with a line and without the one below it, which that can hold: cash in investments."""
    is_held = m.tied and not part.tied and m.block == part.block and part.item in settings()["holds"].get(m.item, ())
    return is_held and part.line.is_within(m.line)


def _numbers_its_part(m: MappedLabel, part: MappedLabel) -> bool:
    """Whether the rest of a block holds another item below it, in no sum: "VI. Other" above "2. Deferred tax"."""
    if not m.tied or part.tied or part.item == m.item or m.item not in settings()["residuals"]["items"]:
        return False
    is_other = part.line.is_within(m.line) and stands_alone(part.item)
    return is_other and bool(enumerated(m.line.label)) and counted(part.line.label)
