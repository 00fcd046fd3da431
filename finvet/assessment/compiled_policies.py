"""The shipped policies as `make labels` has checked and compiled them: a verdict does not wait for checks.

Plain data of clauses, each with the name of its kind and without the values that go without saying.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from finvet.assessment.bounds import Clause
from finvet.assessment.policy_files import policy_content, shipped_policies
from finvet.assessment.policy_rules import PolicyRules
from finvet.compiled import policy_text

Rules = TypeVar("Rules", bound=PolicyRules)

KIND = "clause"
"""The key of a clause's kind: no field has this name."""

FILES, POLICY = "files", "policy"
"""What a compiled policy holds: the hash of each file that it was compiled from, by policy, and what they say."""


def compiled(kind: type[Rules], source: str | Path) -> Rules | None:
    """The shipped policy of this name; None where there is none, or its files are others than were compiled."""
    if source not in shipped_policies():
        return None
    kinds = {one.__name__: one for one in _kinds(Clause)}
    found = json.loads(policy_text(str(source)), object_hook=partial(_part, kinds))
    is_of_these = all(file_sha256(name) == sha256 for name, sha256 in found[FILES].items())
    return cast(Rules, found[POLICY]) if is_of_these and type(found[POLICY]) is kind else None


def file_sha256(name: str) -> str:
    """The hash of a shipped policy's own file."""
    return hashlib.sha256(policy_content(name)[1]).hexdigest()


def _kinds(kind: type[Clause]) -> Iterator[type[Clause]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from _kinds(narrower)


def _part(kinds: Mapping[str, type[Clause]], table: dict[str, Any]) -> object:
    """A clause, or a table of the policy's own names; frozen, so that lists are tuples."""
    kind = table.pop(KIND, None)
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return kinds[kind](**values) if kind else values
