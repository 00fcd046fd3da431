"""One mistake in a policy file gives one clear line: the key where it stands, and what to do.

Every key of the standard policy is misspelt, left out, and given a value of another type, one at a time by machine.
"""

from __future__ import annotations

import copy
import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from finvet.assessment.policy import load
from finvet.errors import PolicyError
from finvet.vetting import figure_names
from tests.mutants.policies import standard

Place = tuple[str | int, ...]


def toml(value: object) -> str:
    """A value as TOML writes it, in one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return str(value) if isinstance(value, float) else json.dumps(value)


def said_of(document: Mapping[str, Any], folder: Path) -> tuple[str, ...]:
    """What is said of a policy file, a line a mistake; nothing where it is taken."""
    file = folder / "house.toml"
    file.write_text("".join(f"{json.dumps(key)} = {toml(value)}\n" for key, value in document.items()), "utf-8")
    try:
        load(file, figure_names())
    except PolicyError as error:
        return tuple(error.lines)
    return ()


def places(part: Any, place: Place = ()) -> Iterator[Place]:
    """Where values stand: of a list of blocks every block, of a list of names the first."""
    steps = list(part) if isinstance(part, dict) else range(len(part)) if isinstance(part, list) else []
    for step in steps:
        yield (*place, step)
        yield from places(part[step], (*place, step))


def house() -> dict[str, Any]:
    """The standard policy under a name of its own."""
    return {**copy.deepcopy(standard()), "name": "house"}


def changed(place: Place, change: Any) -> dict[str, Any]:
    document = house()
    part: Any = document
    for step in place[:-1]:
        part = part[step]
    change(part, place[-1])
    return document


def keys() -> list[Place]:
    """Every key of the policy file, a block of each list."""
    return [place for place in places(standard()) if isinstance(place[-1], str)]


def value_at(place: Place) -> Any:
    part: Any = standard()
    for step in place:
        part = part[step]
    return part


EVERY = [pytest.param(17, id="some"), pytest.param(1, id="all", marks=pytest.mark.deep)]
OWN_NAMES = ("stress", "scenarios")
"""Where a policy gives names of its own."""
WRONG: tuple[object, ...] = ("x", [[1]], {"x": 1}, True, math.nan, math.inf)


def is_of_another_type(value: object, other: object) -> bool:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return not isinstance(other, float) or not math.isfinite(other)
    return type(value) is not type(other)


def names_the_key(place: Place, line: str) -> bool:
    """A line names the key that is wrong, or the block that it stands in."""
    return any(f"{step}" in line for step in (place[-1], *place[:-1]) if isinstance(step, str))


def test_the_policy_itself_is_taken(tmp_path: Path) -> None:
    assert said_of(house(), tmp_path) == ()


@pytest.mark.parametrize("step", EVERY)
def test_every_key_that_is_misspelt_is_named(tmp_path: Path, step: int) -> None:
    for place in [place for place in keys() if place[:2] != OWN_NAMES][::step]:
        said = said_of(changed(place, lambda part, key: part.update({f"{key}x": part.pop(key)})), tmp_path)
        assert any(f"{place[-1]}x" in line or ".zones: " in line for line in said), (place, said)
        assert all(line.startswith("house.toml: ") for line in said)


@pytest.mark.parametrize("step", EVERY)
def test_every_value_of_another_type_is_named_with_its_key(tmp_path: Path, step: int) -> None:
    for place in keys()[::step]:
        for other in (other for other in WRONG if is_of_another_type(value_at(place), other)):
            said = said_of(changed(place, lambda part, key, other=other: part.update({key: other})), tmp_path)
            assert any(names_the_key(place, line) for line in said), (place, other, said)


@pytest.mark.parametrize("key", ["warnings", "doubts"])
@pytest.mark.parametrize("other", [5, "balance-gap", [5, "balance-gap"], [["balance-gap"]], {"x": 1}])
def test_warnings_that_are_no_list_of_names_are_named_with_their_key(tmp_path: Path, key: str, other: object) -> None:
    said = said_of(changed(("gates", "D1", key), lambda part, step: part.update({step: other})), tmp_path)
    assert any(f"gates.D1.{key}" in line for line in said), said


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("most_reasons",), 0), (("gates", "D2", "fewest"), 0), (("gates", "D3", "months"), -1),
        (("overrides", "stars", 0, "at_least"), 0), (("overrides", "trend", "worse_at_least"), 0),
        (("overrides", "trend", "steps_down"), -1), (("indicators", 13, "fewest_flags"), 0),
        (("indicators", 13, "one_point_flags"), -1), (("indicators", 0, "weight"), 0),
        (("indicators", 0, "weight"), 1e308), (("indicators", 0, "weight"), -1),
        (("indicators", 12, "measures", 0, "zones", "safe"), 3), (("validity", "months_after_opinion"), 0),
        (("gates", "D6", "share"), 1.5), (("confidence", "star_missing", "steps"), -1), (("overrides", "trend", "series", 0, "noise"), -0.01),
    ],
)  # fmt: skip
def test_a_number_that_means_nothing_is_refused_in_one_line(tmp_path: Path, place: Place, value: float) -> None:
    (line,) = said_of(changed(place, lambda part, key: part.update({key: value})), tmp_path)
    assert names_the_key(place, line)
    assert re.search(r"; write (one|a number|[\d.,]+ or)", line)


def test_where_nothing_is_to_be_agreed_that_is_missing_and_no_pillar_of_it(tmp_path: Path) -> None:
    (line,) = said_of(changed(("agree",), lambda part, key: part.pop(key)), tmp_path)
    assert line.startswith("house.toml: agree: missing; ")


def test_a_zone_without_points_is_named(tmp_path: Path) -> None:
    place = ("indicators", 12, "measures", 0, "zones")
    (line,) = said_of(changed(place, lambda part, key: part[key].pop("grey")), tmp_path)
    assert line.startswith("house.toml: indicators.altman_z_double_prime.measures.0.zones: give points to each zone")


def test_what_is_missing_is_told_in_the_order_of_the_file_each_time(tmp_path: Path) -> None:
    document = changed(("agree",), lambda policy, key: policy.update({key: {"liquidity": policy[key]["liquidity"]}}))
    kinds = [*dict.fromkeys(indicator["pillar"] for indicator in standard()["indicators"]), "other"]
    told = [line.partition(" kind ")[2].partition(";")[0] for line in said_of(document, tmp_path)]
    assert told == [kind for kind in kinds if kind != "liquidity"]
