"""Labels of shares without what they say of them: a par value, and how many are authorised, issued and outstanding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from finvet.spreading.wording.words import words

DIGIT = re.compile(r"\d")
CLAUSE = re.compile(r" ?(?:[()\[\]{};:–—]|,(?!\d)| - ) ?")
WORD = re.compile(r"[^\W\d_]+")
FIRST_NUMBER = re.compile(r"[$€£¥]? ?\d")


@lru_cache(maxsize=20_000)
def without_share_counts(label: str) -> str | None:
    """ "Common stock" of "Common stock, $1 par value; 900 shares issued"; None where it gives no number of any.

    What gives none is itself one: "Common stock, $1 par value, shares issued" is followed by how many there are.
    """
    if not DIGIT.search(label):
        return None
    head, *clauses = [clause for clause in CLAUSE.split(" ".join(label.split())) if clause]
    name, number, rest = _cut(head)
    said = [clause for clause in (number + rest, *clauses) if _describes(clause)]
    if not said or not name or (number and not _describes(number + rest)) or _asks_how_many(said):
        return None
    return " ".join([name, *(clause for clause in clauses if not _describes(clause))])


def _cut(head: str) -> tuple[str, str, str]:
    """What stands before the first number of a clause, without the words that speak of it, the number, and the rest."""
    found = FIRST_NUMBER.search(head)
    if found is None:
        return head, "", ""
    before = head[: found.start()].split()
    while len(before) > 1 and before[-1].casefold() in _list("described"):
        before.pop()
    return " ".join(before), found[0], head[found.end() :]


def _describes(clause: str) -> bool:
    """Whether a clause says no more than how many shares there are, of what value, and when."""
    return bool(clause) and all(word in _list("described") for word in WORD.findall(clause.casefold()))


def _asks_how_many(said: Sequence[str]) -> bool:
    """Whether clauses name shares that are authorised or issued, and none of them says how many: only a value."""
    named = [clause for clause in said if not _list("value") & {*WORD.findall(clause.casefold())}]
    return not any(DIGIT.search(clause) for clause in named) and any(map(WORD.search, named))


@cache
def _list(key: str) -> frozenset[str]:
    months = words("months") if key == "described" else ()
    return frozenset((*words("shares", key), *months))
