"""What a line can mean in a statement by its label alone."""

from __future__ import annotations

from functools import lru_cache

from finvet.hints import LineHint
from finvet.model import StatementName
from finvet.spreading.mapping.changes import as_changes
from finvet.spreading.mapping.statements import PROFITS
from finvet.spreading.wording.labels import Languages, Reading, is_of_which
from finvet.spreading.wording.meanings import is_credited, meanings, said_in_words


@lru_cache(maxsize=50_000)
def nominees_of_label(
    label: str, hint: LineHint | None, statement: StatementName, languages: Languages
) -> tuple[Reading, ...]:
    """What a label, or the hint for it, can mean in a statement.

    In a cash flow a profit is what it starts from, a balance its change.
    """
    found = meanings(label, hint, languages)
    own = tuple(r for r in found if r.statement == statement)
    if own or hint:
        return own
    if statement == "CF" and any(r.item in PROFITS for r in found):
        return (Reading("cf_start_profit", "CF", turned=False, language=found[0].language, exact=found[0].exact),)
    if statement == "CF" and (changes := as_changes(found)):
        return changes
    return by_words(label, statement, languages)


def by_words(label: str, statement: StatementName, languages: Languages) -> tuple[Reading, ...]:
    """What the words of a label say where the dictionary knows it in another statement or block only."""
    if is_of_which(label) or is_credited(label):
        return ()
    return tuple(r for r in said_in_words(label, languages) if r.statement == statement)
