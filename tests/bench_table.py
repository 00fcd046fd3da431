"""The figures of `make bench` as one table, beside those that are committed in docs/bench.json.

Times are compared after both were divided by the yardstick of their machine: a slower one moves them all alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tests.bench_figures import Figure, figures_of

HEAD = """| | | asked | found | noise | since |
| --- | --- | ---: | ---: | ---: | --- |
"""


@dataclass(frozen=True)
class Bench:
    """All figures of one run, and the machine that they were taken on."""

    machine: str
    yardstick: float
    figures: tuple[Figure, ...]

    def as_json(self) -> str:
        """For out/bench.json and docs/bench.json."""
        return json.dumps(asdict(self), indent=1) + "\n"


def bench_of(text: str) -> Bench:
    """A run as it was written."""
    document: Mapping[str, Any] = json.loads(text)
    return Bench(document["machine"], document["yardstick"], figures_of(document["figures"]))


def table(found: Bench, last: Bench | None) -> str:
    """All figures as markdown, a line each."""
    rows = [
        (one.group, one.what, asked(one), _found(one), f"±{one.noise / 2:.0%}", since(one, found, last))
        for one in found.figures
    ]  # fmt: skip
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def asked(figure: Figure) -> str:
    """The bar, marked where it is missed."""
    missed = ", **missed**" if figure.is_missed else ""
    if figure.at_most is not None:
        return f"at most {_shown(figure.at_most)}{missed}"
    return f"at least {_shown(figure.at_least)}{missed}" if figure.at_least is not None else ""


def since(figure: Figure, found: Bench, last: Bench | None) -> str:
    """How far it moved since the last committed run; nothing where that is within its noise."""
    before = next((one for one in last.figures if _key(one) == _key(figure)), None) if last else None
    if last is None or before is None:
        return "new"
    moved = _moved(figure, before, found.yardstick / last.yardstick if figure.is_time else 1.0)
    return f"{moved:+.0%}" if abs(moved) > max(figure.noise, before.noise) else ""


def _moved(figure: Figure, before: Figure, slower: float) -> float:
    return figure.value / (before.value * slower) - 1 if before.value else 0.0


def told(found: Bench, last: Bench | None) -> Sequence[str]:
    """What a reader should look at: bars that are missed, what moved by more than noise, and what is gone."""
    return [*_missed(found), *_changes(found, last)]


def _missed(found: Bench) -> Iterator[str]:
    for one in found.figures:
        if one.is_missed:
            yield f"missed: {one.group}, {one.what}: {_found(one)}, asked {asked(one).partition(', **')[0]}"


def _changes(found: Bench, last: Bench | None) -> Iterator[str]:
    if last is None:
        return
    for one in found.figures:
        if (moved := since(one, found, last)) not in ("", "new"):
            yield f"moved by {moved}: {one.group}, {one.what}"
    known = {_key(one) for one in found.figures}
    for one in last.figures:
        if _key(one) not in known:
            yield f"not measured: {one.group}, {one.what}"


def _key(figure: Figure) -> tuple[str, str, str]:
    return figure.group, figure.what, figure.unit


def _found(figure: Figure) -> str:
    return f"{_shown(figure.value)} {figure.unit}".rstrip()


def _shown(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
