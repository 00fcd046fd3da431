"""The figures of a partner after every check: the one place that knows the order in which they are judged."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from finvet.model import Period, SpreadWarning, StatementName, Workbook
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore
from finvet.spreading.judgement.blocks_apart import with_blocks_apart
from finvet.spreading.judgement.checks import checks_of, gap_warnings, grade, members
from finvet.spreading.judgement.denied_zeros import without_denied_zeros
from finvet.spreading.judgement.derive import derive
from finvet.spreading.judgement.doubts import doubted, say_untied_flows
from finvet.spreading.judgement.recognised import recognise, start_profits
from finvet.spreading.judgement.subtotals import lowered, missed_subtotals, subtotal_warnings
from finvet.spreading.sheets.references import with_references


class Judged(NamedTuple):
    """The figures that were `read` from the files, graded; `figures`: those and what follows from them."""

    read: FigureStore
    figures: FigureStore
    warnings: tuple[SpreadWarning, ...]


def judge(joined: Joined, periods: Sequence[Period], workbooks: Sequence[Workbook], seen: Set[StatementName]) -> Judged:
    """What the files say, held against identities and sums, graded and completed.

    `seen`: the statements that the files hold, understood or not.
    """
    unit = max(part.step for part in joined.used)
    shown = with_blocks_apart(with_references(joined.figures, workbooks), periods, unit)
    checks = checks_of(shown, periods, unit)
    say_untied_flows(joined, checks)
    missed = missed_subtotals(joined)
    graded = doubted(lowered(grade(shown, checks), missed, checks), joined.doubts)
    graded = without_denied_zeros(graded, periods)
    read = recognise(graded if "IS" in seen else start_profits(graded), joined, periods)
    open_in = {part.statement for part in joined.used if part.piece.unmatched}
    figures = derive(read, periods, seen, open_in, frozenset(members(checks, holds=False)))
    return Judged(read, figures, (*gap_warnings(checks), *subtotal_warnings(missed, checks)))
