"""A policy as a person reads it, and what two policies hold differently."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from msgspec import Struct

from finvet.assessment.policy import Policy
from finvet.memo.text import printable
from finvet.policies.entries import SCORECARD, Entry, entries
from finvet.policies.words import told

WIDTH = 120
WIDEST_KEY = 36
MEASURED = 3
"""A measure's columns that stand below one another: its figure, and what earns two points and one."""


class Difference(Struct, frozen=True):
    """An entry that two policies word differently; empty where one of them does not have it."""

    key: str
    old: str
    new: str


def differences(old: Policy, new: Policy) -> Sequence[Difference]:
    """What the one policy says and the other does not, by key; of an entry in both, the columns that differ."""
    before, after = ({entry.path: entry for entry in entries(policy)} for policy in (old, new))
    pairs = [(key, before.get(key), after.get(key)) for key in dict.fromkeys((*before, *after))]
    return [_difference(key, was, now) for key, was, now in pairs if was != now]


def _difference(key: str, was: Entry | None, now: Entry | None) -> Difference:
    if was is None or now is None or len(was.columns) != len(now.columns):
        return Difference(key, was.words if was else "", now.words if now else "")
    changed = [(a, b) for a, b in zip(was.columns, now.columns, strict=True) if a != b]
    old, new = ("; ".join(filter(None, columns)) or told("nothing") for columns in zip(*changed, strict=True))
    return Difference(key, old, new)


def sheet(policy: Policy) -> str:
    """The policy section by section, an entry a line."""
    stamp = policy.stamp
    lines = [printable(told("heading", name=stamp.name, version=stamp.version, sha256=stamp.sha256))]
    lines += [told("extends", extends=policy.extends)] if policy.extends else []
    for section, found in groupby(entries(policy), key=lambda entry: entry.section):
        listed = _scorecard if section == SCORECARD else _listed
        lines += ["", told(f"section-{section}"), *listed(list(found))]
    return "\n".join(lines)


def checked(policy: Policy) -> str:
    """That a policy has no mistakes."""
    stamp = policy.stamp
    return told("checked", name=stamp.name, version=stamp.version, sha256=stamp.sha256)


def started(file: str, source: str) -> str:
    """That a policy was written to start from."""
    return told("written", file=file, source=source)


def compared(old: Policy, new: Policy) -> str:
    """What two policies hold differently, a line each."""
    found = differences(old, new)
    if not found:
        return told("same", old=old.name, new=new.name)
    return "\n".join(printable(f"{one.key}: {_change(one, old.name, new.name)}") for one in found)


def _change(one: Difference, old: str, new: str) -> str:
    if one.old and one.new:
        return told("changed", old=one.old, new=one.new)
    return told("only-in", name=old if one.old else new, words=one.old or one.new)


def _listed(found: Sequence[Entry]) -> Iterator[str]:
    """Keys in one column, words beside them; a key below another one is indented and loses it."""
    known = {entry.key for entry in found}
    width = min(max(len(_short(entry.key, known)) for entry in found), WIDEST_KEY)
    for entry in found:
        yield from _wrapped(f"  {_short(entry.key, known):<{width}}  ", entry.words)


def _scorecard(found: Sequence[Entry]) -> Iterator[str]:
    """Indicators with their weight, below each its measures with their bands in columns."""
    measures = [entry.columns for entry in found if len(entry.columns) > MEASURED]
    widths = [max(len(columns[at]) for columns in measures) for at in range(MEASURED)]
    for entry in found:
        if "." not in entry.key:
            yield from _wrapped(f"  {entry.key:<{WIDEST_KEY}}", entry.words)
        elif len(entry.columns) > MEASURED:
            cells = [f"{text:<{width}}" for text, width in zip(entry.columns, widths, strict=False)]
            yield from _wrapped("    " + "  ".join(cells) + "  ", "; ".join(filter(None, entry.columns[MEASURED:])))
        else:
            yield from _wrapped("    ", entry.words)


def _wrapped(start: str, words: str) -> Sequence[str]:
    """Words after a start, further lines below the first of them."""
    indent = " " * len(start)
    lines = wrap(printable(words), WIDTH, initial_indent=start, subsequent_indent=indent, break_on_hyphens=False)
    return [line.rstrip() for line in lines] or [start.rstrip()]


def _short(key: str, known: Collection[str]) -> str:
    head, _, tail = key.partition(".")
    return f"  {tail}" if tail and head in known else key
