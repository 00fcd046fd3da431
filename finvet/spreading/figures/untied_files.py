"""Files that nothing ties to the others of a partner: no year, no figure, no name; they may be another company's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from finvet.model import Source
from finvet.spreading.figures.company_names import names_of
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.paired_months import leads
from finvet.spreading.figures.partner_name import could_be_a_name, name_of_file
from finvet.spreading.figures.parts import Part

_WORD = re.compile(r"[^\W\d_]{3,}")


def say_untied(joined: Joined) -> None:
    """Names each file that shares neither a year nor a figure nor a name with those that were taken before it.

    Nothing is then surer than medium: what the years tell together may be of two companies.
    """
    files: dict[str, list[Part]] = {}
    for part in joined.used:
        files.setdefault(part.file.file, []).append(part)
    before: list[Part] = []
    for file, own in files.items():
        if before and not _are_tied(joined, own, before):
            told = before[0].file.file
            joined.say("files-untied", (), [_first(own), _first(before)], file=file, other_file=told)
            joined.doubt(((item, period) for item, row in joined.figures.items() for period in row), "file-untied")
        before += own


def _are_tied(joined: Joined, own: Sequence[Part], others: Sequence[Part]) -> bool:
    """Whether two groups of parts show that they are of one company."""
    years, other_years = ({p for part in parts for p in part.columns.values()} for parts in (own, others))
    if years & other_years or not _words(own).isdisjoint(_words(others)):
        return True
    pairs = [*product(years, other_years), *product(other_years, years)]
    return any(one.year + 1 == two.year and leads(joined, one, two) for one, two in pairs)


def _words(parts: Sequence[Part]) -> set[str]:
    """The words of the names on files, and of what their titles may name."""
    titles = {text for part in parts for text, source in part.piece.table.titles if source.text}
    named = [text for text in titles if could_be_a_name(text)] + [company.name for company in names_of(parts).values()]
    named += [name_of_file(part.file.file) for part in parts]
    return {word.casefold() for text in named for word in _WORD.findall(text)}


def _first(parts: Sequence[Part]) -> Source:
    return parts[0].piece.table.lines[0].source
