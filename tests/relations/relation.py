"""A relation between two answers: how the file is changed, and what must follow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from finvet.line_items import chart
from finvet.ratios.catalogue import CATALOGUE
from tests.relations.facts import Facts, differences, facts_of, is_near
from tests.relations.handed import Handed

Change = Callable[[Handed], Handed]
Follows = Callable[[Facts, Facts], Iterator[str]]
"""The facts before and after to what is wrong with them, in words."""

SIZED = ("ohlson_o", "ohlson_size", "fulmer")
"""Scores that look at how large a company is, in dollars or by a logarithm of its assets."""
LAST, MIDDLE, FIRST = "2024-12-31", "2023-12-31", "2022-12-31"
CENT = 0.01
IN_MONEY = tuple(name for name, ratio in CATALOGUE.items() if ratio.unit == "currency")


@dataclass(frozen=True)
class Relation:
    """`of_books`: the change is one of a made company's books, and cannot be made to a sample."""

    name: str
    change: Change
    follows: Follows
    of_books: bool = False

    def broken(self, handed: Handed, before: Facts) -> list[str]:
        """What does not hold, in words; `before` are the facts of what was handed in."""
        return list(self.follows(before, facts_of(self.change(handed).answer())))


# ---------------------------------------------------------------- what may follow


def equal(*but: str) -> Follows:
    """All facts stay; those whose path fits a pattern in `but` may be others."""
    return lambda before, after: differences(after, before, but)


def times(factor: float) -> Follows:
    """Amounts are multiples; ratios, scores and the verdict stay, but for what looks at the size in dollars."""
    sized = (*(f"*.{name}*" for name in SIZED), "risk.*", "unmatched")
    texts = ("said.*", "verdict.reasons_*", "verdict.steps")

    def follows(before: Facts, after: Facts) -> Iterator[str]:
        wanted = {path: fact * factor if is_amount(path, fact) else fact for path, fact in before.items()}
        return differences(after, wanted, (*sized, *texts))

    return follows


def equal_but_for_noise(before: Facts, after: Facts) -> Iterator[str]:
    """All facts stay within a hundred-thousandth, amounts within a cent; what was rounded for a text, and a trend of
    years that were equal, may be on the other side."""
    but = ("said.*", "verdict.reasons_*", "verdict.steps", "trends.*")
    within = {p: fact for p, fact in before.items() if is_amount(p, fact) and is_near(after.get(p), fact, CENT)}
    return differences({**after, **within}, before, but, 1e-5)


def is_amount(path: str, fact: object) -> bool:
    """Whether a fact is an amount of money."""
    part, _, name = path.partition(".")
    name = name.partition(".")[0]
    is_money = (part == "items" and name in chart() and name != "usd_rate") or (part == "ratios" and name in IN_MONEY)
    return is_money and isinstance(fact, float)


def never_another(before: Facts, after: Facts) -> Iterator[str]:
    """What is not understood may be absent, with what rests on it; no amount may be another, and the verdict stays."""
    kept = ("verdict.code", "verdict.viable_cash_flow", "verdict.pays_on_time", "partner", "currency")
    both = [path for path in before if path in after and path.startswith("items.")]
    yield from differences({p: after[p] for p in (*both, *kept)}, {p: before[p] for p in (*both, *kept)})
    shown = [path for path in before if path.startswith("items.")]
    if len(both) < 0.9 * len(shown):
        yield f"only {len(both)} of {len(shown)} amounts are there"


def years_earlier(years: int) -> Follows:
    """Everything is as it was, so many years before; but for what knows that year's dollar and price level."""
    but = ("*.usd_rate.*", *(f"*.{name}*" for name in SIZED), "risk.*")

    def moved(value: object) -> object:
        if isinstance(value, str):
            return re.sub(r"\b20\d\d\b", lambda year: str(int(year[0]) - years), value)
        return [moved(one) for one in value] if isinstance(value, list) else value

    def follows(before: Facts, after: Facts) -> Iterator[str]:
        wanted = {str(moved(path)): moved(fact) for path, fact in before.items()}
        return differences(after, wanted, but)

    return follows


def of_the_years(*kept: str) -> Follows:
    """Figures of the kept years stay where no year looks back beyond them: averages fall back, sums of years are gone."""

    def is_kept(path: str) -> bool:
        part, _, rest = path.partition(".")
        name, _, period = rest.partition(".")
        of_a_year = part in ("items", "ratios", "scores") and period in kept
        return of_a_year and looks_back(name) <= kept.index(period)

    def follows(before: Facts, after: Facts) -> Iterator[str]:
        wanted = {path: fact for path, fact in before.items() if is_kept(path)}
        return differences({path: after.get(path, "nothing") for path in wanted}, wanted)

    return follows


@cache
def looks_back(name: str) -> int:
    """How many years before its own a figure looks at; nine where it looks at all of them."""
    if name not in CATALOGUE:
        return 0
    inputs = [one for one in CATALOGUE[name].inputs if one.name not in ("days", name)]
    if any(one.view in ("throughout", "later") for one in inputs):
        return 9
    return max((one.years_back + looks_back(one.name) for one in inputs), default=0)


def in_currency(code: str) -> Follows:
    """Euros are units of another currency, in words as well; what is told in dollars is another amount of them."""
    but = ("*.usd_rate.*", *(f"*.{name}*" for name in SIZED), "risk.*")

    def follows(before: Facts, after: Facts) -> Iterator[str]:
        return differences(after, {path: _each_text(fact, "EUR", code) for path, fact in before.items()}, but)

    return follows


def _each_text(fact: Any, old: str, new: str) -> Any:
    if isinstance(fact, list):
        return [_each_text(one, old, new) for one in fact]
    return fact.replace(old, new) if isinstance(fact, str) else fact


def without(*ratios: str) -> Follows:
    """These ratios have no value in any year, and a reason."""

    def follows(_: Facts, after: Facts) -> Iterator[str]:
        for name in ratios:
            for path in (f"ratios.{name}.{year}" for year in (FIRST, MIDDLE, LAST)):
                if after[path] is not None:
                    yield f"{path}: {after[path]!r}, wanted nothing"
                elif not after[f"absent.{path}"]:
                    yield f"{path} is absent without a reason"

    return follows
