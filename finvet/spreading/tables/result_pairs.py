"""Results that forms show on two lines: the profit of a year on one, its loss on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from finvet.line_items import chart
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import exact_readings, readings
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import any_of, words

_ASIDE = re.compile(r"\([^()]*\)|[.:;,–—-]+")


def with_results(lines: Sequence[Line]) -> list[Line]:
    """The lines with both lines of a result as one: what that of profits shows, or that of losses, taken off.

    Either each says of what it is, "net profit" and "net loss", or both say no more than that below a heading without
    an amount that does. In no column both show one.
    """
    found: list[Line] = []
    is_loss = False
    for position, line in enumerate(lines):
        if is_loss:
            is_loss = False
            continue
        loss = lines[position + 1] if position + 1 < len(lines) else None
        if loss and _take_turns(line, loss) and (label := _result(line.label, loss.label, found)):
            found.append(replace(line.with_amounts(dict(_joined(line, loss))), label=label))
            is_loss = True
        else:
            found.append(line)
    return found


def _take_turns(profit: Line, loss: Line) -> bool:
    """Whether of two lines with amounts no more than one shows anything in a column, and the first never a loss."""
    if not profit.amounts or not loss.amounts or profit.hint or loss.hint:
        return False
    shown, lost = profit.values, loss.values
    if any(value and shown.get(column) for column, value in lost.items()):
        return False  # as nearly all lines
    return any((*shown.values(), *lost.values())) and all(value >= 0 for value in shown.values())


def _joined(profit: Line, loss: Line) -> Iterator[tuple[int, Amount]]:
    for column in sorted(profit.amounts.keys() | loss.amounts.keys()):
        lost = loss.amounts.get(column)
        if lost and (lost.value or column not in profit.values):
            yield column, lost._replace(value=-abs(lost.value)) if lost.value else lost
        else:
            yield column, profit.amounts[column]


def _result(profit: str, loss: str, above: Sequence[Line]) -> str | None:
    """The label of what two lines show the profit and the loss of; None where they do not."""
    of_what = _without(profit, "profit")
    if of_what is not None and _are_alike(of_what, _without(loss, "loss")):
        heading = above[-1].label if above and not above[-1].amounts else ""
        tried = [profit] if of_what else [heading, f"{heading} {profit}"]
        return next((label for label in tried if label.strip() and _is_result(label)), None)
    return profit if _are_opposite(profit, loss) else None


@lru_cache(maxsize=4096)
def _without(label: str, kind: str) -> str | None:
    """A label without its one word for profits, or losses, and what stands in brackets; None where it has none."""
    bare, count = _words(kind).subn(" ", " ".join(_ASIDE.sub(" ", normalise(label)).split()))
    return " ".join(bare.split()) if count == 1 else None


def _are_alike(one: str, other: str | None) -> bool:
    """Whether two texts are the same but for how a word ends: "brut", "brută"."""
    if other is None or len(one.split()) != len(other.split()):
        return False
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(one.split(), other.split(), strict=True))


@cache
def _words(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words('results', kind))})(?!\w)")


def _is_result(label: str) -> bool:
    return any(r.statement == "IS" and chart()[r.item].sign == "signed" for r in readings(label))


@lru_cache(maxsize=4096)
def _are_opposite(profit: str, loss: str) -> bool:
    """Whether the dictionary knows two labels as the same result, of which the second turns the sign."""
    told = [r for r in exact_readings(loss) if r.turned and r.statement == "IS" and chart()[r.item].sign == "signed"]
    return bool(told) and any(r.item == t.item and not r.turned for r in exact_readings(profit) for t in told)
