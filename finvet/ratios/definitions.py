"""Which of several usual definitions a ratio takes: balances, days, and what stands for EBIT."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.model import Message
from finvet.ratios.catalogue import CATALOGUE, while_it_stands
from finvet.ratios.define import DAYS, Ratio
from finvet.ratios.formula import Call, Guarded, Input, Node, leaves

AVERAGE = "avg"
BROUGHT_TO_A_YEAR = {"annual_rate", "annual_cover"}
OPERATING_PROFIT = "operating_profit"
PROFIT_AND_INTEREST = {"profit_before_tax", "interest_expense"}


def definitions(ratio: Ratio) -> Sequence[Message]:
    """What a reader must know to compare the ratio with the same name elsewhere, its inputs' definitions included."""
    used = [ratio, *(CATALOGUE[name] for name in _rests_on(ratio.name))]
    averaged = list(dict.fromkeys(name for one in used for name in _averaged(one.tree)))
    closing = list(dict.fromkeys(name for one in used for name in _closing(one) if name not in averaged))
    found = []
    if averaged:
        found.append(Message("definition-average", {"items": averaged}))
    if closing:
        found.append(Message("definition-closing", {"items": closing}))
    uses_of_days = {use for one in used for use in _uses_of_days(one.tree)}
    found += [Message(f"definition-{use}") for use in ("days", "annualised") if use in uses_of_days]
    return (*found, *_earnings(used))


def _earnings(used: Sequence[Ratio]) -> Iterator[Message]:
    items = [{needed.name for needed in one.inputs} for one in used]
    if any(OPERATING_PROFIT in names for names in items):
        yield Message("definition-operating-profit")
    if any(names >= PROFIT_AND_INTEREST for names in items):
        yield Message("definition-profit-and-interest")


@while_it_stands
def _rests_on(name: str) -> tuple[str, ...]:
    """The ratios and quantities that it is computed from, and theirs."""
    inputs = CATALOGUE[name].inputs
    own = [needed.name for needed in inputs if needed.name in CATALOGUE and needed.view != "stated"]
    return tuple(dict.fromkeys((*own, *(deeper for used in own for deeper in _rests_on(used)))))


def _averaged(node: Node) -> Iterator[str]:
    """The items that a formula takes the average of opening and closing balance of."""
    match node:
        case Guarded():
            yield from _averaged(node.value)
        case Call():
            if node.operator == AVERAGE:
                yield from (leaf.name for leaf in leaves(node.arguments[0]))
            for argument in node.arguments:
                yield from _averaged(argument)


def _uses_of_days(node: Node) -> Iterator[str]:
    """How a formula takes the length of a period: as "days", or to bring flows to a year ("annualised")."""
    match node:
        case Input() if node.name == DAYS.name:
            yield "days"
        case Guarded():
            yield from _uses_of_days(node.value)
        case Call() if node.operator in BROUGHT_TO_A_YEAR:
            yield "annualised"
        case Call():
            for argument in node.arguments:
                yield from _uses_of_days(argument)


def _closing(ratio: Ratio) -> Iterator[str]:
    return (needed.name for needed in ratio.inputs if _is_balance(needed))


def _is_balance(needed: Input) -> bool:
    item = chart().get(needed.name)
    return item is not None and item.statement == "BS" and needed.view in ("now", "stated")
