"""Where the values of a program stand: what is used up leaves its buffer to a later value, so that few fill a cache."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from finvet.ratios.program import Program, Step


class Placed(Struct, frozen=True):
    """The steps of a program by places instead of numbers; `buffers` tells of each whether it holds conditions.

    Inputs, constants and results stand in places of their own, which are their numbers.
    """

    steps: tuple[Step, ...]
    buffers: Mapping[int, bool]


@lru_cache(maxsize=16)
def placed(program: Program) -> Placed:
    """The program with as few buffers as its order allows."""
    last_use = {number: step.target for step in program.steps for number in step.arguments}
    results = set(program.results.values())
    place = {number: number for number in range(program.size)}
    buffers: dict[int, bool] = {}
    free: dict[bool, list[int]] = {True: [], False: []}
    steps = []
    for step in program.steps:
        if step.target not in results:
            vacant = free[step.is_condition]
            place[step.target] = vacant.pop() if vacant else step.target
            buffers[place[step.target]] = step.is_condition
        arguments = tuple(place[number] for number in step.arguments)
        steps.append(replace(step, arguments=arguments, target=place[step.target]))
        for number in set(step.arguments):
            if place[number] in buffers and last_use[number] == step.target:
                free[buffers[place[number]]].append(place[number])
    return Placed(tuple(steps), buffers)
