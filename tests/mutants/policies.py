"""Whether the table of hand-made cases notices a moved number or switch of the standard policy."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import ValidationError

from finvet.assessment.order import wrong_order
from finvet.assessment.policy import Policy
from finvet.assessment.policy_checks import validated
from finvet.assessment.policy_files import STANDARD, laid_over, policy_content, shipped_policies
from finvet.assessment.references import wrong_names
from finvet.cases.facts import fact_units
from finvet.ratios.catalogue import CATALOGUE
from tests.assessment.agreed import agrees_by_hand
from tests.assessment.asked import asks_by_hand
from tests.assessment.cases import HandMade, table
from tests.assessment.covered import covers_by_hand
from tests.mutants.deals import deals_notice

LITTLE = 0.001
OF_DEALS = ("collection", "limit", "stress")
NOT_JUDGED = ("name", "version", "source", "extends", "law", "says")
WHOLE = ("count", "yes_no", "row")
"""Units of what is counted in whole numbers."""
CAPS = ("conditions", "secured", "decline", "stop")
SWITCHES: Mapping[str, tuple[str, ...]] = {
    "take": ("first", "worst"),
    "better": ("higher", "lower"),
    "worse": ("rising", "falling"),
    "at_most": ("high", "medium", "low"),
    "cap": CAPS,
    "floor": CAPS,
    "low_confidence": CAPS,
    "best": ("accept", *CAPS),
    "or_not_meaningful": ("weak", "strong"),
    "without_opinion": ("silent", "stands", "replaces"),
}

Part = dict[str, Any] | list[Any]
Move = tuple[str, Callable[[], None]]


def moved_policies() -> Iterator[tuple[str, bool]]:
    """Every mutant of the shipped policies, in words, and whether it was noticed.

    Of a policy that extends another one, what its own file says is moved.
    """
    for name in shipped_policies():
        cases = [case for case in table() if case.policy == name]
        own = written(name)
        for number in range(sum(1 for _ in moves(own))):
            moved = copy.deepcopy(own)
            what, move = next(one for at, one in enumerate(moves(moved)) if at == number)
            move()
            yield f"{name}.{what}", is_noticed(extending(moved), cases)


def written(name: str) -> dict[str, Any]:
    """A shipped policy as its own file says it."""
    return tomllib.loads(policy_content(name)[1].decode("utf-8"))


@cache
def standard() -> dict[str, Any]:
    """The standard policy as its file says it."""
    return written(STANDARD)


def extending(own: dict[str, Any]) -> dict[str, Any]:
    """What a policy file says together with the standard policy, where it extends that one."""
    if "extends" not in own:
        return own
    lent = {key: value for key, value in standard().items() if key not in NOT_JUDGED}
    return dict(laid_over(lent, own))


def is_noticed(document: Mapping[str, Any], cases: list[HandMade]) -> bool:
    """Whether the policy is refused or a case comes out otherwise; that case is then the first to be tried next."""
    try:
        policy = validated(Policy, {**document, "sha256": "0"})
    except ValidationError:
        return True
    if wrong_names(document, None) or any(wrong_order(policy)):
        return True
    if not agrees_by_hand(policy) or not covers_by_hand(policy) or not asks_by_hand(policy):
        return True
    if any(document[part] != standard()[part] for part in OF_DEALS):
        return deals_notice(policy)
    for at, case in enumerate(cases):
        if any(case.differences(policy)):
            cases.insert(0, cases.pop(at))
            return True
    return False


def moves(document: dict[str, Any]) -> Iterator[Move]:
    """Every move of a document: a number up and down, a switch thrown, a key or an entry of a list left out."""
    for key in document:
        yield from _of_entry(document, key, key)


def _of_entry(part: Any, key: Any, path: str) -> Iterator[Move]:
    if key in NOT_JUDGED:
        return
    value = part[key]
    yield f"{path}: left out", lambda: part.pop(key)
    if isinstance(value, dict):
        for name in list(value):
            yield from _of_entry(value, name, f"{path}.{name}")
    elif isinstance(value, list):
        for place in range(len(value)):
            yield from _of_entry(value, place, f"{path}.{_called(value[place], place)}")
    else:
        for other in _others(part, key, value):
            yield f"{path}: {_written(other)} for {_written(value)}", _setter(part, key, other)


def _others(part: Any, key: Any, value: object) -> Iterator[object]:
    """What may stand in the place of a value."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        step = _step(part, value)
        yield from (value + step, value - step)
    else:
        yield from (other for other in SWITCHES.get(str(key), ()) if other != value)


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _called(entry: Any, place: int) -> str:
    """An entry of a list by its name where it has one."""
    named = entry.get("id") or entry.get("figure") or entry.get("code") if isinstance(entry, dict) else entry
    return str(named or place)


def _step(part: Any, value: float) -> float:
    """One for what is counted in whole numbers, a thousandth of anything else."""
    figure = part.get("figure") if isinstance(part, dict) else None
    unit = CATALOGUE[figure].unit if figure in CATALOGUE else fact_units().get(figure or "")
    if isinstance(value, int) and (figure is None or unit in WHOLE):
        return 1
    return LITTLE * abs(value) or LITTLE


def _setter(part: Any, key: Any, value: object) -> Callable[[], None]:
    def move() -> None:
        part[key] = value

    return move
