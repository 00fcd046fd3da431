"""Profit and equity before and after the share of other owners: the one before it, of two called alike, is the item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, permutations, takewhile

from finvet.hints import LineHint
from finvet.model import StatementName
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.addends import last_digit
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages, says_to_include
from finvet.spreading.wording.meanings import OWNERS, meanings

MINORITIES, CLAIMS = "noncontrolling_interests", "total_liabilities_and_equity"
CAPITAL, EARNED = "share_capital", "retained_earnings"
OWN = {"net_income": "net_income_parent", "total_equity": "equity_attributable_to_parent"}
"""What is of the owners of the parent alone."""
WHOLE: dict[StatementName, str] = {"IS": "net_income", "BS": "total_equity"}


def around_minorities(
    statement: StatementName, nominated: Nominated, lines: Sequence[LabelledLine], languages: Languages
) -> Nominated:
    """The readings, a profit or equity less the share of other owners as the parent's.

    Which is which the amounts say, or a label that names the share of others in it. Of a profit that share is mostly
    one too: printed negative it is taken off, printed positive it is told. Of equity it is added.
    """
    whole = WHOLE.get(statement, "")
    told = [p for p, found in enumerate(nominated) if lines[p].has_values and any(r.item == whole for r in found)]
    if len(told) < 2:  # noqa: PLR2004 - of one line nothing is set apart
        return nominated
    shares = [one for one in lines if MINORITIES in _items(one, languages) and one.shows_any]
    found = list(nominated)
    pairs = [*_named(told, shares, lines)] or _pairs(told, shares, lines, is_added=statement == "BS")
    for around, own in pairs:
        found[around] = [r for r in nominated[around] if r.item == whole]
        found[own] = [r._replace(item=OWN[whole]) for r in nominated[own] if r.item == whole]
    return found


def beside_minorities(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings, equity as the parent's where a total without a name or all claims add it up with that of others."""
    found, whole = list(nominated), WHOLE["BS"]
    for total, parts in tree.parts.items():
        if nominated[total] and not any(r.item == CLAIMS for r in nominated[total]):
            continue
        own = [p for p in parts if any(r.item == whole for r in nominated[p])]
        if len(own) == 1 and any(r.item == MINORITIES for p in parts for r in nominated[p]):
            found[own[0]] = [r._replace(item=OWN[whole]) for r in nominated[own[0]] if r.item == whole]
    return found


def capital_beside_earnings(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings, what words alone say is the owners' as their capital where it is added to what was earned.

    "Common equity" above retained earnings is what was paid in, though it is all equity elsewhere.
    """
    found, whole, own = list(nominated), WHOLE["BS"], OWN[WHOLE["BS"]]
    for total, parts in tree.parts.items():
        if not {whole, own}.isdisjoint(r.item for r in nominated[total]):
            earned = any({r.item for r in nominated[p]} == {EARNED} for p in parts)
            for part in (p for p in parts if earned and {r.item for r in nominated[p]} == {own}):
                found[part] = [r._replace(item=CAPITAL) if r.by_grammar else r for r in nominated[part]]
    return found


def _items(line: Line | LabelledLine, languages: Languages) -> set[str]:
    return {r.item for r in meanings(line.label, line.hint, languages)}


def _named(
    told: Sequence[int], shares: Sequence[LabelledLine], lines: Sequence[LabelledLine]
) -> Iterator[tuple[int, int]]:
    """The only line that says to include the share of others, with those that show one other amount beside it.

    Of several amounts the one that differs by that share, of whichever sign: others have a share of losses too.
    """
    wholes = [p for p in told if says_to_include(lines[p].label, MINORITIES)]
    if len(wholes) != 1:
        return
    whole = lines[wholes[0]]
    rest = [p for p in told if p not in wholes and not lines[p].shows_same(whole)]
    if not all(lines[p].shows_same(lines[rest[0]]) for p in rest):
        rest = [p for p in rest if lines[p].ask(_are_apart_by, whole, *shares)]
    yield from ((wholes[0], own) for own in rest)


def _are_apart_by(own: Row, whole: Row, *shares: Row) -> bool:
    step = last_digit((*shares, own, whole))
    gaps = {c: abs(v - whole.get(c, 0.0)) for c, v in own.items()}
    return any(all(abs(gap - abs(s.get(c, 0.0))) <= step for c, gap in gaps.items()) for s in shares)


def _pairs(
    told: Sequence[int], shares: Sequence[LabelledLine], lines: Sequence[LabelledLine], *, is_added: bool
) -> Iterator[tuple[int, int]]:
    """The lines before a share of others, each with those after it."""
    every = (*shares, *(lines[p] for p in told))
    for share in shares:
        for whole, own in permutations(told, 2):
            if share.ask(_is_added if is_added else _is_taken_off, lines[whole], lines[own], *every):
                yield whole, own


def _is_added(share: Row, whole: Row, own: Row, *every: Row) -> bool:
    return _are_apart(share, whole, own, every, taken_off=-1.0)


def _is_taken_off(share: Row, whole: Row, own: Row, *every: Row) -> bool:
    return _are_apart(share, whole, own, every, taken_off=-1.0 if sum(share.values()) > 0 else 1.0)


def _are_apart(share: Row, whole: Row, own: Row, every: Sequence[Row], *, taken_off: float) -> bool:
    """Whether a line is another one and a share; `every`: the lines that tell the last digit printed."""
    step = last_digit(every)
    rest = {c: v - whole.get(c, 0.0) for c, v in own.items()}
    return bool(rest) and all(abs(v - taken_off * share.get(c, 0.0)) <= step for c, v in rest.items())


# ---------------------------------------------------------------- whose a profit is


def with_shares_of_profit(
    statements: Sequence[StatementName | None], lines: Sequence[Line], languages: Languages
) -> list[StatementName | None]:
    """The statement of every line; two lines of owners that are a profit above them are its shares.

    Balances of owners alone behind these are of none: shares of comprehensive income.
    """
    found = list(statements)
    if "IS" not in statements:
        return found
    shown = [position for position, line in enumerate(lines) if line.values]
    owned = {p for p in shown if _is_of_owners(lines[p].label, lines[p].hint, languages)}
    for one, other in filter(owned.issuperset, pairwise(shown)):
        above = [line for line, told in zip(lines[:one], found, strict=False) if told == "IS"]
        if found[one] != "IS" and _are_shares(lines[one], lines[other], above, languages):
            found[one : other + 1] = ["IS"] * (other + 1 - one)
            behind = set(takewhile(owned.__contains__, (p for p in shown if p > other)))
            found = [None if p in behind and told == "BS" else told for p, told in enumerate(found)]
    return found


def _are_shares(one: Line, other: Line, above: Sequence[Line], languages: Languages) -> bool:
    """Whether two lines of owners add up to a profit above them."""
    return any(_add_up(one, other, line) for line in above if WHOLE["IS"] in _items(line, languages))


@lru_cache(maxsize=20_000)
def _is_of_owners(label: str, hint: LineHint | None, languages: Languages) -> bool:
    items = {r.item for r in meanings(label, hint, languages)}
    return bool(items) and items <= OWNERS


def _add_up(one: Line, other: Line, total: Line) -> bool:
    step = last_digit([one.values, other.values, total.values])
    sums = {c: one.values.get(c, 0.0) + other.values.get(c, 0.0) for c in one.values.keys() | other.values.keys()}
    return any(total.values.values()) and all(abs(sums.get(c, 0.0) - v) <= step for c, v in total.values.items())
