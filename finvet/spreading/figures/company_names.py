"""The companies that tables name above their amounts, told by the legal form behind the name or a label before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from finvet.addresses import position
from finvet.model import Source
from finvet.spreading.figures.parts import Part
from finvet.spreading.wording.scope_words import formal_names, told_apart_by
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

_BEHIND_LABEL = re.compile(r"[:：]|\s[-–—]\s")
_NEXT_FIELD = re.compile(r"\s{2,}|\s(?=[^\s:：]+[:：])")
NO_TITLE = ("", Source("", "", ""))


class Named(NamedTuple):
    """A company's name, and the cell in which it stands."""

    name: str
    cell: Source


Names = dict[frozenset[str], Named]
"""The names of companies by the words that make them out."""


def names_of(parts: Iterable[Part]) -> Names:
    """The names that stand above the tables."""
    return names_in(dict.fromkeys(title for part in parts for title in part.piece.table.titles))


def names_in(titles: Iterable[tuple[str, Source]]) -> Names:
    """The names that titles hold."""
    found = list(titles)
    named = [*(Named(name, cell) for text, cell in found for name in formal_names(text)), *_labelled(found)]
    return {told: one for one in named if (told := told_apart_by(one.name))}


def are_others(one: Names, other: Names) -> bool:
    """Whether both name companies and no name of one shares a word with a name of the other."""
    return bool(one and other) and not any(a & b for a in one for b in other)


def has_legal_form(text: str) -> bool:
    """Whether a company is named with its legal form."""
    return any(True for _ in formal_names(text))


@lru_cache(maxsize=4096)
def behind_label(text: str) -> str | None:
    """What follows the label of a name in its own cell, "" where nothing does; None where the text is no such label.

    A form may put further fields behind it: "编制单位：X  2024年度  单位：元".
    """
    label, *named = _BEHIND_LABEL.split(text.strip(), maxsplit=1)
    if normalise(label) not in words("name_labels", "partner"):
        return None
    return _NEXT_FIELD.split(named[0].strip(), maxsplit=1)[0] if named else ""


def _labelled(titles: Sequence[tuple[str, Source]]) -> Iterator[Named]:
    """The names behind a label, in its cell, or in the next one of its row where a colon ends it."""
    for (text, source), (beside, other) in zip(titles, [*titles[1:], NO_TITLE], strict=False):
        named, cell = behind_label(text), source
        if named == "" and text.rstrip().endswith((":", "：")) and _are_in_one_row(source, other):
            named, cell = beside, other
        if named and named[0].isalpha():
            yield Named(named, cell)


def _are_in_one_row(one: Source, other: Source) -> bool:
    return bool(one.cell and other.cell) and position(one.cell)[0] == position(other.cell)[0]
