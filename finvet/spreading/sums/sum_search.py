"""The searches for sums among the lines that are open, from the plain ones to those that fail in a column.

Each one closes what it finds and says whether it found anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import groupby
from math import sqrt

from finvet.line_items import blocks_of
from finvet.spreading.settings import settings
from finvet.spreading.sums.addends import FEWEST_PARTS, Role, evidence
from finvet.spreading.sums.ledger import Ledger, Sum
from finvet.spreading.sums.runs import ROUNDING, Run, Runs, Target


def close_details(ledger: Ledger) -> None:
    """Lines that say that they tell a part of the line above are added to nothing, unless all add up to that one."""
    owners: dict[int, int] = {}
    above: int | None = None
    for position in ledger.counted:
        if not ledger.lines[position].is_detail:
            above = position
        else:
            owners[position] = position if above is None else above
    for owner, group in groupby(owners, key=owners.__getitem__):
        parts = tuple(group)
        ledger.details |= {part: owner for part in parts if owner != part}
        if len(parts) > 1 and _adds_up(ledger, owner, parts):
            ledger.accept([Sum(owner, parts, 0.0)])
        ledger.close(parts)


def plain_sums(ledger: Ledger) -> bool:
    """Lines that a run beside them adds up to in every column: the surest sum of each, on either side."""
    if ledger.left < FEWEST_PARTS:
        return False
    targets = [(p, ledger.column[p]) for p in ledger.targets()]
    return ledger.accept(_surest(ledger, targets, "needed", lambda gaps: not gaps))


def broken_sums(ledger: Ledger) -> bool:
    """Lines that no run adds up to in every column, but surely one in most of them: the others hold a mistake."""
    if ledger.left < FEWEST_PARTS:
        return False
    targets = [(p, column) for p in ledger.unexplained() for column in ledger.lines[p].values]
    found = _surest(ledger, targets, "needed_where_broken", bool)
    return ledger.accept(s for s in found if not _is_odd(ledger, s))


def doubles(ledger: Ledger) -> bool:
    """A total of a single line, which is equal to it; a total that stands there twice is added once."""
    before = ledger.left
    below = ledger.are_below if ledger.equal else True
    for pair in ledger.equal:
        part, total = sorted(pair, key=lambda p: (ledger.lines[p].says_total, p if below else -p))
        is_settled = ledger.total_of.get(part) == total or {part, total} & ledger.doubles.keys()
        if is_settled or not ledger.is_open(part, total) or not _is_told_again(ledger, total):
            continue
        if not ledger.is_open(part):
            ledger.double(total, part)
        elif ledger.sides(total) or ledger.lines[part].says_total:
            ledger.double(part, total)
        else:
            ledger.accept([Sum(total, (part,), 0.0)])
    return ledger.left < before


def reverses(ledger: Ledger) -> bool:
    """Totals of a single line that it is taken off: "net other income" of other expenses alone."""
    before = ledger.left
    for part, total in ledger.opposite:
        says_so = total if ledger.lines[total].says_total else part
        if ledger.is_open(part) and not ledger.sides(total) and _is_told_again(ledger, says_so):
            ledger.accept([Sum(total, (part,), 0.0, frozenset({part}))])
    return ledger.left < before


def _surest(
    ledger: Ledger, targets: Sequence[Target], needed: str, wanted: Callable[[Mapping[int, float]], bool]
) -> Iterator[Sum]:
    """Of each line the surest sum on each side that it may be, where it is sure enough.

    Where it is a sum of the other side already, it must be as sure as of a line that is no total by its label.
    """
    runs = ledger.runs()
    best: dict[tuple[int, bool], Sum] = {}
    for run in dict.fromkeys(runs.making(targets)):  # one that holds in many columns is found in each
        if not run.shape.below and ledger.lines[run.total].role == "result":
            continue  # it is also what all that follows adds up to: the next result and what is taken off till then
        found = _sum(runs, run, wanted)
        key = (run.total, run.shape.below)
        if found and (key not in best or found.evidence > best[key].evidence):
            best[key] = found
    sides: dict[int, set[bool]] = {}
    for found in sorted(best.values(), key=lambda s: -s.evidence):
        known = sides.setdefault(found.total, set(ledger.sides(found.total)))
        role = "part" if known else _role(ledger, found)
        beyond = found.evidence - settings()["sums"][needed][role]
        if found.is_below not in known and beyond >= 0:
            known.add(found.is_below)
            yield found._replace(evidence=beyond)


def _role(ledger: Ledger, found: Sum) -> Role:
    """What the label of a total says of it; a line that names what one of its parts names is their total.

    What is left when such a part is taken off is no total of it. Of a block all parts stand in it by their labels.
    """
    total = ledger.lines[found.total]
    if total.role == "total" and all(_holds(total.items, ledger.lines[part].items) for part in found.parts):
        return "block"
    is_kin = any(total.items & ledger.lines[part].items for part in found.parts if part not in found.subtracted)
    return "total" if is_kin and not total.says_total else total.role


@lru_cache(maxsize=20_000)
def _holds(blocks: frozenset[str], items: frozenset[str]) -> bool:
    """Whether a line of some items can stand in a block that another one can be."""
    return any(not blocks.isdisjoint(blocks_of(item)) for item in items)


def _sum(runs: Runs, run: Run, wanted: Callable[[Mapping[int, float]], bool]) -> Sum | None:
    """The sum that a run is; `wanted` says of the columns in which it fails whether such a one is looked for."""
    gaps, slack = runs.gaps(run), runs.slack(run.stop - run.first)
    failing = {column: gap for column, gap in gaps.items() if abs(gap) > slack}
    parts = [line.values for line in runs.lines[run.first : run.stop]]
    if not wanted(failing) or len(failing) > max(1, len(gaps) // 4) or runs.every[run.total].values in parts:
        return None  # beside a line that is equal to the total the others say nothing
    subtracted = runs.subtracted(run)
    if any(runs.every[position].role == "result" for position in subtracted):
        return None  # a result is what costs were taken off, and is none
    if subtracted and _leaves_a_cost(runs, run, subtracted):
        return None
    holding = {column: gap for column, gap in gaps.items() if column not in failing} if failing else gaps
    sure = evidence(runs.every[run.total].values, parts, holding, runs.step)
    return Sum(run.total, runs.opened[run.first : run.stop], sure - run.oddity, subtracted, failing)


def _leaves_a_cost(runs: Runs, run: Run, subtracted: Set[int]) -> bool:
    """Whether costs taken off lines of other items would leave a cost: the last of a group with its sum on top does."""
    total, every = runs.every[run.total], runs.every
    if not total.is_cost or not any(every[position].is_cost for position in subtracted):
        return False
    lead = (position for position in runs.opened[run.first : run.stop] if position not in subtracted)
    return all(total.items.isdisjoint(every[position].items) for position in lead)


def _is_odd(ledger: Ledger, broken: Sum) -> bool:
    """Whether a sum fails by no more than what is nothing wherever it holds: that is passed over, or taken off."""
    slack = ROUNDING * ledger.step * sqrt(len(broken.parts))
    holding = ledger.lines[broken.total].values.keys() - broken.gaps.keys()
    rows = [ledger.lines[part].values for part in broken.parts]
    idle = [row for row in rows if not any(row.get(column) for column in holding)]
    return any(
        abs(abs(gap) - weight * abs(sum(row.get(column, 0.0) for row in idle))) <= slack
        for column, gap in broken.gaps.items()
        for weight in (1, 2)
    )


def _adds_up(ledger: Ledger, total: int, parts: Sequence[int]) -> bool:
    slack = ROUNDING * ledger.step * sqrt(len(parts))
    added = ((sum(ledger.lines[p].values.get(c, 0.0) for p in parts), v) for c, v in ledger.lines[total].values.items())
    return all(abs(parts_sum - v) <= slack for parts_sum, v in added)


def _is_told_again(ledger: Ledger, total: int) -> bool:
    other = ledger.lines[total]
    sure = evidence(other.values, [], dict.fromkeys(other.values, 0.0), ledger.step)
    return sure >= float(settings()["sums"]["needed_for_double"][other.role])
