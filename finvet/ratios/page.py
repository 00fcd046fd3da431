"""The reference page of the catalogue: every ratio and score with its formula, unit, zones and source."""

from __future__ import annotations

import math
from collections.abc import Iterator

from finvet.model import Message
from finvet.ratios.catalogue import CATALOGUE, FAMILIES
from finvet.ratios.define import Ratio
from finvet.ratios.describe import conditions, words
from finvet.ratios.zones import Zone, fitted_to, switched_off, zones
from finvet.wording import name_of, say

POLARITIES = {"strong": "good", "weak": "critical", "none": "says nothing"}
INTRODUCTION = """# Ratios and scores

Every ratio by family, made from the formulas by `finvet ratios --doc`. A ratio is absent where an input
that it needs is; amounts are in units of currency, percentages fractions, days on a year of 365.
"""


def reference_page() -> str:
    """The page in Markdown, the same on every run."""
    families = list(dict.fromkeys(family.name for family in FAMILIES))
    parts = [INTRODUCTION]
    for family in families:
        members = sorted((r for r in CATALOGUE.values() if r.family == family), key=lambda ratio: ratio.name)
        parts.append(f"## {family.capitalize()}\n\n" + "\n".join("\n".join(_entry(ratio)) for ratio in members))
    return "\n".join(parts)


def _entry(ratio: Ratio) -> Iterator[str]:
    yield f"### `{ratio.name}`: {name_of(ratio.name)}\n\n{ratio.doc}\n"
    yield f"* Formula: {words(ratio)}"
    yield f"* Unit: {ratio.unit}. Better: {ratio.better}."
    for condition, polarity, _ in conditions(ratio):
        yield f"* Not meaningful where {condition} ({POLARITIES[polarity]})"
    if ratio.name in zones():
        yield "* Zones: " + "; ".join(zone_in_words(zone) for zone in zones()[ratio.name])
    if ratio.name in fitted_to():
        yield f"* Fitted to: {say(Message(f'fitted-to-{fitted_to()[ratio.name].name}'))}"
    if ratio.name in switched_off():
        yield f"* Not shown in memos: {switched_off()[ratio.name]}"
    yield f"* Source: {ratio.source}\n"


def zone_in_words(zone: Zone) -> str:
    """A zone with its bound: "safe above 2.6"; the last takes the rest."""
    if zone.above > -math.inf:
        return f"{zone.name} above {zone.above:g}"
    return f"{zone.name} from {zone.at_least:g}" if zone.at_least > -math.inf else f"else {zone.name}"
