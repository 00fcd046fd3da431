"""What a person is told at the end of a batch: the worst partners and why, and whose files were refused and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from finvet.batch.summary import Summary
from finvet.memo.numbers import score_shown
from finvet.memo.text import printable, shortened
from finvet.model import Message
from finvet.portfolios.columns import name_in, outcome
from finvet.results import Row
from finvet.terminal.screen import PAGE, Align, Screen, table
from finvet.wording import say

NAME_LENGTH = 40
MOST_REASONS = 10
MOST_NAMES = 3
INDENT = "  "
HEADS = ("partner", "verdict", "score", "confidence")
ALIGNS: Sequence[Align] = ("left", "left", "right", "right")
"""They are called as in the results."""


def ending(found: Summary, output: Path | str, screen: Screen = PAGE) -> str:
    """The worst partners, the refusals by their cause, how many got which verdict, and where the results are."""
    counted = [f"{outcome} {count}" for outcome, count in found.outcomes.items()]
    code = "batch-ending" if found.partners else "batch-ending-nobody"
    told = Message(code, {"count": found.partners, "verdicts": counted, "folder": str(output)})
    parts = [list(_worst(found.worst, screen)), list(_refused(found.refused, screen))]
    parts += [screen.wrapped(printable(said)) for said in (*_gone(found.gone), say(told))]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _worst(rows: Sequence[Row], screen: Screen) -> Iterator[str]:
    """A line a partner, and the first reason against it below."""
    head, *lines = table([HEADS, *map(_cells, rows)], ALIGNS)
    if rows:
        yield head
    for line, row in zip(lines, rows, strict=True):
        yield line
        yield from _indented(printable(row.reason_against or ""), screen)


def _cells(row: Row) -> tuple[str, ...]:
    score = "" if row.score is None else score_shown(row.score)
    return shortened(name_in(row), NAME_LENGTH), outcome(row), score, row.confidence or ""


def _refused(rows: Sequence[Row], screen: Screen) -> Iterator[str]:
    """A cause a line, the most frequent first, and below it whom it befell."""
    by_reason: dict[str, list[str]] = {}
    for row in rows:
        by_reason.setdefault(printable(row.reason or ""), []).append(row.file)
    causes = sorted(by_reason.items(), key=lambda cause: -len(cause[1]))
    if causes:
        yield say(Message("batch-refused", {"count": len(rows)}))
    for reason, names in causes[:MOST_REASONS]:
        yield from _indented(f"{say(Message('batch-names', {'names': _some(names)}))}: {reason}", screen)
    if left := len(rows) - sum(len(names) for _, names in causes[:MOST_REASONS]):
        yield from _indented(say(Message("batch-refused-else", {"count": left})), screen)


def _gone(names: Sequence[str]) -> Iterator[str]:
    if names:
        yield say(Message("batch-gone", {"names": _some(names)}))


def outdated(found: Summary) -> Iterator[str]:
    """Which outputs of an earlier run stay though they are no longer current, in one line, where there are any."""
    if found.changed:
        yield say(Message("batch-outdated", {"names": _some(found.changed)}))


def _some(names: Sequence[str]) -> list[str]:
    """The first names, and how many more there are."""
    more = len(names) - MOST_NAMES
    shown = [shortened(name, NAME_LENGTH) for name in names[:MOST_NAMES]]
    return [*shown, *([say(Message("batch-others", {"count": more}))] if more > 0 else [])]


def _indented(text: str, screen: Screen) -> list[str]:
    return screen.wrapped(text, INDENT, INDENT * 2)
