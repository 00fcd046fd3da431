"""What the names in a policy file refer to: every one that there is not, is given twice or leads in a circle.

The file is looked at as it is written, so that its wrong names are told together with its wrong values.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Any

from msgspec import Struct

from finvet.compiled import data_table
from finvet.model import Message
from finvet.nearest import nearest
from finvet.wording import sentences

FIGURE_KEYS = ("figure", "ratio", "given", "until", "income", "cash_flow", "balance_sheet")
"""The keys that name figures."""

MITIGANT = "mitigant-"
"""How the code of a mitigant's sentence begins."""

LISTS_WITH_IDS = ("indicators", "knock_outs", "rules")
OTHER = "other"
"""What a policy calls the red flags that no indicator looks at."""

OWN_FINDINGS = ("third-balance-sheet", "company-kind")
"""Findings that no block of a policy names."""

WARNINGS = ("gates.D1.warnings.", "gates.D1.doubts.")
"""Where a policy names the warnings of reading that count."""


class Named(Struct, frozen=True):
    """A name that stands somewhere in the file: the key that it is the value of, and where."""

    key: str
    where: str
    name: str
    top: str


def wrong_names(document: Mapping[str, Any], known_figures: Collection[str] | None) -> tuple[Message, ...]:
    """Every name that refers to nothing, each with its key and what may have been meant."""
    found = tuple(_named(document))
    return (
        *(_figures((*found, *_laws(document)), known_figures) if known_figures is not None else ()),
        *_own_names(document, found),
        *_agreed(document, found),
        *_sentences(document),
        *_followed(document, found),
        *_zones(document),
        *_twice(document),
        *_circles(document),
    )


# ---------------------------------------------------------------- names as they stand in the file


def _named(part: object, where: str = "", key: str = "") -> Iterator[Named]:
    """Every text of the file with its key; blocks with an id are called by it."""
    if isinstance(part, Mapping):
        for inner_key, inner in part.items():
            yield from _named(inner, f"{where}.{inner_key}" if where else str(inner_key), str(inner_key))
    elif isinstance(part, list):
        for place, inner in enumerate(part):
            yield from _named(inner, f"{where}.{_called(inner, place)}", key)
    elif isinstance(part, str):
        yield Named(key, where, part, where.split(".", maxsplit=1)[0])


def _called(block: object, place: int) -> str:
    named = block.get("id") if isinstance(block, Mapping) else None
    return str(place if named is None else named)


def located(document: object, path: Sequence[object]) -> str:
    """A path into the file with the ids of its blocks in place of their numbers."""
    parts: list[str] = []
    for step in path:
        inner: object = None
        if isinstance(document, Mapping):
            inner = document.get(step)
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            inner = document[step]
        parts.append(_called(inner, step) if isinstance(step, int) else str(step))
        document = inner
    return ".".join(parts)


# ---------------------------------------------------------------- what they refer to


def _figures(found: Sequence[Named], known: Collection[str]) -> Iterator[Message]:
    for one in found:
        if one.key in FIGURE_KEYS and one.name not in known:
            parameters = {"key": one.where, "figure": one.name, "near": nearest(one.name, known)}
            yield Message("mistake-unknown-figure", parameters)


def _laws(document: Mapping[str, Any]) -> Iterator[Named]:
    """The figures that a law holds against a company: they stand as keys."""
    for block in _blocks(document, "knock_outs"):
        for name in _table(block, "law"):
            yield Named("figure", f"knock_outs.{block.get('id')}.law", name, "knock_outs")


def _own_names(document: Mapping[str, Any], found: Sequence[Named]) -> Iterator[Message]:
    """Pillars, knock-outs, terms and indicators that a rule names."""
    indicators = _ids(document, "indicators")
    there: Mapping[str, Collection[str]] = {
        "pillar": _pillars(found),
        "knock_out": _ids(document, "knock_outs"),
        "term": tuple(_table(document, "terms")),
    }
    for one in found:
        if one.key in there:
            yield from _absent(one.where, one.name, there[one.key])
        elif one.where.startswith(("gates.D6.", "pays_on_time.alone.")) and one.key in ("all", "any", "alone"):
            yield from _absent(one.where, one.name, indicators)


def _pillars(found: Sequence[Named]) -> Sequence[str]:
    """The pillars in the order of the file: what is told of them is told in the same order each time."""
    return tuple(dict.fromkeys(one.name for one in found if one.key == "pillar" and one.top == "indicators"))


def _agreed(document: Mapping[str, Any], found: Sequence[Named]) -> Iterator[Message]:
    """Clauses against red flags of pillars that there are not, pillars without any, and mitigants that nobody knows."""
    kinds = (*_pillars(found), OTHER)
    answered = _table(document, "agree")
    if answered:
        for name in answered:
            yield from _absent(f"agree.{name}", name, kinds)
        missing = (name for name in kinds if name not in answered)
        yield from (Message("mistake-not-agreed", {"key": "agree", "name": name}) for name in missing)
    known = [code.removeprefix(MITIGANT) for code in sentences() if code.startswith(MITIGANT)]
    for one in found:
        if one.top == "agree" and one.name not in known:
            near = nearest(one.name, known)
            yield Message("mistake-unknown-mitigant", {"key": one.where, "name": one.name, "near": near})


def _sentences(document: Mapping[str, Any]) -> Iterator[Message]:
    """Requests and open points whose sentence nobody has written."""
    for table, start in (("requests", "request-"), ("unchecked", "unchecked-")):
        codes = [code for code in sentences() if code.startswith(start) and not _is_about(code)]
        for place, block in enumerate(_blocks(document, table)):
            code = block.get("code")
            if isinstance(code, str) and code not in codes:
                near = nearest(code, codes)
                yield Message("mistake-unknown-code", {"key": f"{table}.{place}.code", "name": code, "near": near})


def _is_about(code: str) -> bool:
    """Whether a sentence says something about requests and is none itself."""
    return code.startswith("request-because") or code.endswith(("-settles", "-why"))


def _followed(document: Mapping[str, Any], found: Sequence[Named]) -> Iterator[Message]:
    """Findings, steps of confidence and warnings of gate D1 after which something is asked for."""
    flags = [str(flag.get("id")) for block in _blocks(document, "indicators") for flag in _blocks(block, "flags")]
    steps = [code for code in sentences() if code.startswith("confidence-")]
    own = [f"confidence-{rule.get('id')}" for rule in _blocks(_table(document, "confidence"), "rules")]
    blocks = [name for table in LISTS_WITH_IDS for name in _ids(document, table)]
    warnings = [one.name for one in found if one.where.startswith(WARNINGS)]
    there = [*_table(document, "gates"), *blocks, *flags, *steps, *own, *OWN_FINDINGS, *warnings]
    for place, request in enumerate(_blocks(document, "requests")):
        after = request.get("after", ())
        for name in after if isinstance(after, list) else ():
            if isinstance(name, str):
                yield from _absent(f"requests.{place}.after", name, there)


def _zones(document: Mapping[str, Any]) -> Iterator[Message]:
    """Measures by zone that do not give points to every zone of their score, and to no other."""
    for block in _blocks(document, "indicators"):
        for place, measure in enumerate(_blocks(block, "measures")):
            there = _zones_of_scores().get(str(measure.get("figure")), ())
            if "zones" in measure and {*_table(measure, "zones")} != {*there}:
                key = f"indicators.{block.get('id')}.measures.{place}.zones"
                yield Message("mistake-zones", {"key": key, "figure": measure.get("figure"), "zones": list(there)})


@cache
def _zones_of_scores() -> Mapping[str, Sequence[str]]:
    scores = {name: score for name, score in data_table("score_zones").items() if isinstance(score, dict)}
    return {name: [zone["zone"] for zone in score["zones"]] for name, score in scores.items() if "zones" in score}


def _absent(key: str, name: str, there: Collection[str]) -> Iterator[Message]:
    if name not in there:
        yield Message("mistake-broken-reference", {"key": key, "name": name, "near": nearest(name, there)})


def _twice(document: Mapping[str, Any]) -> Iterator[Message]:
    flags = [str(flag.get("id")) for block in _blocks(document, "indicators") for flag in _blocks(block, "flags")]
    names = [*_table(document, "gates"), *(name for table in LISTS_WITH_IDS for name in _ids(document, table)), *flags]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Message("mistake-given-twice", {"name": name})


def _circles(document: Mapping[str, Any]) -> Iterator[Message]:
    """Knock-outs and terms that rest on one another in a circle."""
    asked = {f"knock_outs.{b.get('id')}": set(_asked(b)) for b in _blocks(document, "knock_outs")}
    asked |= {f"terms.{name}": set(_asked(term)) for name, term in _table(document, "terms").items()}
    try:
        TopologicalSorter(asked).prepare()
    except CycleError as circle:
        yield Message("mistake-circle", {"names": list(circle.args[1])})


def _asked(part: object) -> Iterator[str]:
    lists = {"knock_out": "knock_outs", "term": "terms"}
    yield from (f"{lists[one.key]}.{one.name}" for one in _named(part) if one.key in lists)


# ---------------------------------------------------------------- parts of a file that may be malformed


def _table(document: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = document.get(key)
    return table if isinstance(table, Mapping) else {}


def _blocks(document: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    blocks = document.get(key)
    return [block for block in blocks if isinstance(block, Mapping)] if isinstance(blocks, list) else []


def _ids(document: Mapping[str, Any], key: str) -> list[str]:
    return [str(block["id"]) for block in _blocks(document, key) if "id" in block]
