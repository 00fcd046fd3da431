"""What a part of a formula cannot do without: a spreadsheet asks for it, where columns carry its absence along."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import reduce

from finvet.ratios.formula import Call, Guarded, Input, Node

LOGIC = {"both": "AND", "either": "OR"}
ONE_OF = {"first", "instead", "total"}
PRESENCE = ("throughout", "later")

Inputs = frozenset[Input]
NONE: Inputs = frozenset()


def carried(node: Node) -> Inputs:
    """The inputs without which a part is absent by itself."""
    match node:
        case Input():
            is_needed = node.view not in PRESENCE and (node.required or math.isnan(node.default))
            return frozenset({node}) if is_needed else NONE
        case Guarded():
            return carried(node.value)
        case Call(operator, arguments):
            return _carried_by(operator, arguments)
    return NONE


def _carried_by(operator: str, arguments: Sequence[Node]) -> Inputs:
    if operator == "count" or operator in LOGIC:
        return NONE
    if operator == "avg":
        return carried(arguments[0])
    if operator == "choose":
        return reduce(frozenset.intersection, map(carried, arguments[1:]))
    combined = frozenset.intersection if operator in ONE_OF else frozenset.union
    return reduce(combined, map(carried, arguments))
