"""What a line can mean: what a person says that it is, else what the dictionary says, else what its words say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from finvet.hints import NO_ITEM, LineHint
from finvet.line_items import chart
from finvet.spreading.grammar import grammar_readings, remark_decides
from finvet.spreading.labels import Reading, exact_readings, is_of_which, languages_of_label, readings_without_remark
from finvet.spreading.tables import Line

LEAST_SHARE = 0.25  # of the labels known of a table, for a language to be one of its own

Languages = tuple[str, ...]


def meanings(line: Line, languages: Languages) -> tuple[Reading, ...]:
    """Every meaning of a line. A hint silences its label, an exact match every other reading.

    A remark is left out where it makes no other line of it; only then the words of the label count one by one.
    """
    if line.hint is not None:
        return _hinted(line.hint)
    exact = exact_readings(line.label)
    if exact:
        return exact
    kept, found = readings_without_remark(line.label)
    if found and not remark_decides(line.label, kept, languages):
        return found
    return () if is_of_which(line.label) else grammar_readings(line.label, languages)


def languages_of(lines: Sequence[Line]) -> Languages:
    """The languages that a table is written in, by the labels which only their dictionaries hold; English beside."""
    votes: Counter[str] = Counter()
    for line in lines:
        known = languages_of_label(line.label)
        votes.update({language: 1 / len(known) for language in known})
    least = LEAST_SHARE * sum(votes.values())
    return tuple(dict.fromkeys([language for language, vote in votes.most_common() if vote >= least] + ["en"]))


def _hinted(hint: LineHint) -> tuple[Reading, ...]:
    if hint.item == NO_ITEM:
        return ()
    return (Reading(hint.item, chart()[hint.item].statement, turned=False, language=""),)
