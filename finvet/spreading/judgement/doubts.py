"""Figures that are not to be relied on whatever confirms them: what adds up does so in a wrong unit as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from finvet.line_items import chart
from finvet.model import Figure, Message
from finvet.spreading.figures.join import FigureStore
from finvet.spreading.figures.joined import Joined
from finvet.spreading.judgement.checks import Check
from finvet.spreading.settings import settings

TIES_OF_FLOWS = ("profit-start-gap", "cash-balance-gap")
FEWEST_YEARS = 2


def say_untied_flows(joined: Joined, checks: Sequence[Check]) -> None:
    """Doubts a cash flow that starts from no profit and ends with no cash that the other statements show, in any year.

    One of the two may be of another definition: before tax, less overdrafts. Both say that it may be of other accounts.
    """
    ties = [check for check in checks if check.identity.code in TIES_OF_FLOWS]
    failed = Counter(check.identity.code for check in ties if not check.holds)
    if failed.total() == len(ties) and all(failed[code] >= FEWEST_YEARS for code in TIES_OF_FLOWS):
        flows = [item for item in joined.figures if chart()[item].statement == "CF"]
        keys = [(item, period) for item in flows for period in joined.figures[item]]
        joined.say("flows-untied", keys, [source for check in ties for source in check.figures[0].basis])
        joined.doubt(keys, "flow-untied")


def doubted(figures: FigureStore, doubts: Mapping[tuple[str, str], Message]) -> FigureStore:
    """The figures with the reason where there is a doubt about them: low in confidence, or no more than medium."""
    if not doubts:
        return dict(figures)
    return {
        item: {period: _lowered(figure, doubts.get((item, period))) for period, figure in row.items()}
        for item, row in figures.items()
    }


def _lowered(figure: Figure, doubt: Message | None) -> Figure:
    if doubt is None:
        return figure
    is_medium = doubt.code in settings()["doubts"]["at_most_medium"] and figure.confidence != "low"
    return figure._replace(confidence="medium" if is_medium else "low", notes=(*figure.notes, doubt))
