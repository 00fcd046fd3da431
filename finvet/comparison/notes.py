"""What a reader must know before the figures: other rules, another currency, an opinion that expired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from finvet.comparison.record import Record
from finvet.comparison.restatement import Restated, wrong_unit
from finvet.model import Message

A_YEAR = timedelta(days=366)


def notes(before: Record, after: Record, restated: Sequence[Restated]) -> tuple[Message, ...]:
    """What must be said of two vettings of one partner."""
    return tuple(_notes(before, after, restated))


def _notes(before: Record, after: Record, restated: Sequence[Restated]) -> Iterator[Message]:
    if _plain(before.partner) != _plain(after.partner):
        yield Message("compare-other-name", {"before": before.partner, "after": after.partner})
    if before.as_of > after.as_of:
        yield Message("compare-backwards", {"before": before.as_of, "after": after.as_of})
    yield from _expiry(before, after)
    if before.policy.sha256 != after.policy.sha256:
        yield Message("compare-other-policy", {"before": policy_name(before), "after": policy_name(after)})
    if before.currency != after.currency:
        told = {"before": before.currency or "?", "after": after.currency or "?"}
        yield Message("compare-other-currency", told)
    yield from _years(before, after)
    if factor := wrong_unit(tuple(restated)):
        yield Message("compare-wrong-unit", {"times": max(factor, 1 / factor)})


def _expiry(before: Record, after: Record) -> Iterator[Message]:
    for found, code in ((before, "compare-expired-before"), (after, "compare-expired-after")):
        until = found.verdict.valid_until
        if until and until < after.as_of:
            yield Message(code, {"until": until, "as_of": after.as_of})


def _years(before: Record, after: Record) -> Iterator[Message]:
    if {file.sha256 for file in before.files} == {file.sha256 for file in after.files}:
        yield Message("compare-same-files")
    elif before.latest and after.latest and before.latest.last_day == after.latest.last_day:
        yield Message("compare-same-year", {"year": after.latest.id})
    elif before.latest and after.latest and before.latest.last_day > after.latest.last_day:
        yield Message("compare-older-year", {"before": before.latest.id, "after": after.latest.id})


def side_notes(records: Sequence[Record]) -> tuple[Message, ...]:
    """What must be said of partners side by side."""
    return tuple(_side_notes(records))


def _side_notes(records: Sequence[Record]) -> Iterator[Message]:
    currencies = dict.fromkeys(found.currency or "?" for found in records)
    if len(currencies) > 1:
        yield Message("compare-currencies", {"currencies": list(currencies)})
    policies = {found.policy.sha256: policy_name(found) for found in records}
    if len(policies) > 1:
        yield Message("compare-policies", {"policies": list(policies.values())})
    days = sorted({found.as_of for found in records})
    if len(days) > 1:
        yield Message("compare-days", {"first": days[0], "last": days[-1]})
    ends = sorted(found.latest.last_day for found in records if found.latest)
    if ends and ends[-1] - ends[0] >= A_YEAR:
        yield Message("compare-ends", {"first": ends[0], "last": ends[-1]})
    for found in records:
        if found.verdict.valid_until and found.verdict.valid_until < days[-1]:
            told = {"partner": found.partner, "until": found.verdict.valid_until}
            yield Message("compare-expired-partner", told)


def policy_name(found: Record) -> str:
    """A policy as people name it: "standard 2 (dcb0c53a)"."""
    return f"{found.policy.name} {found.policy.version} ({found.policy.sha256[:8]})"


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
