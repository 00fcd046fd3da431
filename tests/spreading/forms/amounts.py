"""Sums of accounts as a form's lines write them: "raw + wip - advances"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

TERM = re.compile(r"\s*([+-]?)\s*([a-z_]+)")


@cache
def terms(expression: str) -> tuple[tuple[int, str], ...]:
    """The accounts of a sum with their signs. Raises ValueError for what is no sum."""
    return tuple(_terms(expression))


def _terms(expression: str) -> Iterator[tuple[int, str]]:
    at, text = 0, expression.strip()
    while at < len(text):
        found = TERM.match(text, at)
        if found is None or (at > 0 and not found[1]):
            raise ValueError(f"no sum of accounts: {expression!r}")
        yield (-1 if found[1] == "-" else 1), found[2]
        at = found.end()


def evaluated(expression: str, amount: Callable[[str], int]) -> int:
    """The sum, with `amount` telling what stands on an account."""
    return sum(sign * amount(name) for sign, name in terms(expression))
