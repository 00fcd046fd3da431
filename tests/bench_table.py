"""The figures of `make bench` as one table, beside those that are committed in docs/bench.json.

A slower machine moves all times alike: how much slower it is today, the peers tell that are timed in every run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import geometric_mean
from typing import Any

from tests.bench_figures import Figure, figures_of

HEAD = """| | | asked | found | noise | since |
| --- | --- | ---: | ---: | ---: | --- |
"""


@dataclass(frozen=True)
class Bench:
    """All figures of one run, and the machine that they were taken on."""

    machine: str
    figures: tuple[Figure, ...]

    def as_json(self) -> str:
        """For out/bench.json and docs/bench.json."""
        return json.dumps(asdict(self), indent=1) + "\n"


def bench_of(text: str) -> Bench:
    """A run as it was written."""
    document: Mapping[str, Any] = json.loads(text)
    return Bench(document["machine"], figures_of(document["figures"]))


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
    before = _same(figure, last) if last else None
    if last is None or before is None:
        return "new"
    moved = _moved(figure, before, slower(found, last) if figure.is_time else 1.0)
    return f"{moved:+.0%}" if abs(moved) > max(figure.noise, before.noise) else ""


def slower(found: Bench, last: Bench) -> float:
    """How many times as long the peers took as in the last run; 1 where none of them was timed in both."""
    peers = ((one, _same(one, last)) for one in found.figures if one.is_peer)
    times = [one.value / before.value for one, before in peers if before and before.value]
    return geometric_mean(times) if times else 1.0


def _same(figure: Figure, run: Bench) -> Figure | None:
    return next((one for one in run.figures if _key(one) == _key(figure)), None)


def _moved(figure: Figure, before: Figure, slower_by: float) -> float:
    return figure.value / (before.value * slower_by) - 1 if before.value else 0.0


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
