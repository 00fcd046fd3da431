"""Whether the table of hand-made cases notices a moved number or switch of the standard policy."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from pydantic import ValidationError

from finvet.assessment.order import wrong_order
from finvet.assessment.policy import Policy
from finvet.assessment.references import wrong_names
from finvet.ratios.catalogue import CATALOGUE
from tests.assessment.cases import HandMade, table

LITTLE = 0.001
NOT_JUDGED = ("name", "version")
CAPS = ("conditions", "secured", "decline", "stop")
SWITCHES: Mapping[str, tuple[str, ...]] = {
    "take": ("first", "worst"),
    "better": ("higher", "lower"),
    "worse": ("rising", "falling"),
    "at_most": ("high", "medium", "low"),
    "cap": CAPS,
    "floor": CAPS,
    "low_confidence": CAPS,
    "without_opinion": ("silent", "stands", "replaces"),
}

Part = dict[str, Any] | list[Any]
Move = tuple[str, Callable[[], None]]


def moved_policies() -> Iterator[tuple[str, bool]]:
    """Every mutant of the standard policy, in words, and whether it was noticed."""
    document = standard()
    cases = list(table())
    for number in range(sum(1 for _ in moves(document))):
        moved = copy.deepcopy(document)
        what, move = next(one for at, one in enumerate(moves(moved)) if at == number)
        move()
        yield f"standard.{what}", is_noticed(moved, cases)


@cache
def standard() -> dict[str, Any]:
    """The standard policy as its file says it."""
    return tomllib.loads((resources.files("finvet") / "data" / "policies" / "standard.toml").read_text("utf-8"))


def is_noticed(document: Mapping[str, Any], cases: list[HandMade]) -> bool:
    """Whether the policy is refused or a case comes out otherwise; that case is then the first to be tried next."""
    try:
        policy = Policy.model_validate({**document, "sha256": "0"})
    except ValidationError:
        return True
    if wrong_names(document, None) or any(wrong_order(policy)):
        return True
    for at, case in enumerate(cases):
        if any(case.differences(policy)):
            cases.insert(0, cases.pop(at))
            return True
    return False


def moves(document: dict[str, Any]) -> Iterator[Move]:
    """Every move of a document: a number up and down, a switch thrown, a key or an entry of a list left out."""
    judged = {key: value for key, value in document.items() if key not in NOT_JUDGED}
    for key in judged:
        yield from _of_entry(document, key, key)


def _of_entry(part: Any, key: Any, path: str) -> Iterator[Move]:
    value = part[key]
    yield f"{path}: left out", lambda: part.pop(key)
    if isinstance(value, dict):
        for name in list(value):
            yield from _of_entry(value, name, f"{path}.{name}")
    elif isinstance(value, list):
        for place in range(len(value)):
            yield from _of_entry(value, place, f"{path}.{_called(value[place], place)}")
    elif isinstance(value, bool):
        yield f"{path}: {not value}", _setter(part, key, not value)
    elif isinstance(value, int | float):
        step = _step(part, value)
        for moved in (value + step, value - step):
            yield f"{path}: {moved:g} for {value:g}", _setter(part, key, moved)
    else:
        for other in SWITCHES.get(str(key), ()):
            if other != value:
                yield f"{path}: {other} for {value}", _setter(part, key, other)


def _called(entry: Any, place: int) -> str:
    """An entry of a list by its name where it has one."""
    named = entry.get("id") or entry.get("figure") or entry.get("code") if isinstance(entry, dict) else entry
    return str(named or place)


def _step(part: Any, value: float) -> float:
    """One for what is counted in whole numbers, a thousandth of anything else."""
    figure = part.get("figure") if isinstance(part, dict) else None
    counted = CATALOGUE[figure].unit == "count" if figure in CATALOGUE else figure is None
    if counted and isinstance(value, int):
        return 1
    return LITTLE * abs(value) or LITTLE


def _setter(part: Any, key: Any, value: object) -> Callable[[], None]:
    def move() -> None:
        part[key] = value

    return move
