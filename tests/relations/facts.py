"""What a document says of a partner, fact by fact, and where two documents differ.

Left out is where a figure was read, which is what most relations change: cells, files, labels as printed, the unit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from tests.relations.handed import Document

Facts = Mapping[str, Any]
"""Facts by their path: "ratios.current_ratio.2024-12-31"."""

SAID_BY_VERDICT = (
    "code", "score", "confidence", "viable_cash_flow", "pays_on_time", "reasons_for", "reasons_against", "unknown",
    "requests", "steps", "valid_until",
)  # fmt: skip
EQUAL = 1e-9


def facts_of(document: Document) -> Facts:
    """The facts of a document."""
    return dict(_facts(document))


def _facts(document: Document) -> Iterator[tuple[str, Any]]:
    yield from ((key, document[key]) for key in ("partner", "currency", "as_of"))
    yield from ((f"periods.{p['id']}", f"{p['months']} {p['kind']}") for p in document["periods"])
    for part in ("items", "ratios", "scores"):
        yield from _figures(part, document[part])
    yield from ((f"trends.{name}", trend["trend"]) for name, trend in document["trends"].items())
    yield from ((f"risk.{key}", (document["risk"] or {}).get(key)) for key in ("failure_probability", "grade"))
    yield from ((f"verdict.{key}", document["verdict"][key]) for key in SAID_BY_VERDICT)
    yield from ((f"points.{name}", row["points"]) for name, row in document["verdict"]["scorecard"].items())
    yield from ((f"findings.{f['code']}", f["severity"]) for f in document["findings"])
    yield from ((f"said.{f['code']}", f["message"]) for f in document["findings"])
    yield "warnings", sorted({f"{w['code']} {' '.join(w['periods'])}" for w in document["warnings"]})
    yield "unmatched", sorted(amount for line in document["unmatched"] for amount in line["values"].values())


def _figures(part: str, table: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Iterator[tuple[str, Any]]:
    for name, row in table.items():
        for period, figure in row.items():
            path = f"{name}.{period}"
            yield f"{part}.{path}", figure["value"]
            yield f"confidence.{part}.{path}", figure["confidence"]
            if figure["value"] is None:
                yield f"absent.{part}.{path}", str(figure.get("notes") or figure.get("note") or "")
            if "zone" in figure:
                yield f"zones.{path}", figure["zone"]


def differences(after: Facts, wanted: Facts, but: Iterable[str] = (), equal: float = EQUAL) -> Iterator[str]:
    """Where the facts are not those that were wanted, in words; `but` are patterns of paths that may be apart."""
    for path in sorted(after.keys() | wanted.keys()):
        if any(fnmatchcase(path, pattern) for pattern in but):
            continue
        got, want = after.get(path, "nothing"), wanted.get(path, "nothing")
        if not same(got, want, equal):
            yield f"{path}: {got!r}, wanted {want!r}"


def same(one: Any, other: Any, equal: float = EQUAL) -> bool:
    """Whether two facts are one: numbers within the share `equal` of each other, lists one by one."""
    if isinstance(one, float | int) and isinstance(other, float | int):
        return math.isclose(one, other, rel_tol=equal, abs_tol=equal)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return all(same(*pair, equal) for pair in zip(one, other, strict=True))
    return bool(one == other)


def is_near(one: Any, other: float, by: float) -> bool:
    """Whether a fact is a number no further from another than so much."""
    return isinstance(one, float | int) and abs(one - other) <= by
