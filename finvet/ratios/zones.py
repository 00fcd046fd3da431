"""The zones of the scores and whom they are for, from data/score_zones.toml."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import FittedTo


class Zone(Struct, frozen=True):
    """A part of a score's range: what lies above one bound or reaches the other."""

    name: str
    above: float = -math.inf
    at_least: float = -math.inf

    def holds(self, value: float) -> bool:
        """Whether the value lies above one bound and reaches the other."""
        return value > self.above and value >= self.at_least


@cache
def zones() -> Mapping[str, tuple[Zone, ...]]:
    """The zones of every score by its name, the first that holds counts."""
    return {
        score: tuple(
            Zone(entry["zone"], entry.get("above", -math.inf), entry.get("at_least", -math.inf))
            for entry in section["zones"]
        )
        for score, section in _scores().items()
    }


@cache
def fitted_to() -> Mapping[str, FittedTo]:
    """The companies that every score was fitted to."""
    return {
        score: FittedTo(
            section["fitted_to"],
            tuple(section.get("countries", ())),
            tuple(section.get("trades", ())),
            section.get("listed"),
        )
        for score, section in _scores().items()
    }


@cache
def not_for() -> Mapping[str, frozenset[str]]:
    """The kinds of companies that a score says nothing of, by its name."""
    usual = data_table("score_zones")["not_for"]
    return {score: frozenset(section.get("not_for", usual)) for score, section in _scores().items()}


@cache
def switched_off() -> Mapping[str, str]:
    """The scores that no memo shows and no verdict counts, each with what is unverified about it."""
    return {score: section["off"] for score, section in _scores().items() if "off" in section}


def zone_of(score: str, value: float) -> str:
    """The zone that a score's value lies in."""
    return next(zone.name for zone in zones()[score] if zone.holds(value))


@cache
def _scores() -> Mapping[str, Mapping[str, Any]]:
    return {score: section for score, section in data_table("score_zones").items() if isinstance(section, dict)}
