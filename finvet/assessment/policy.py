"""The policy: what a firm holds against a partner's figures, read from one file that an analyst can read too."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Collection, Iterator
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from finvet.assessment.policy_rules import PolicyRules
from finvet.errors import PolicyError
from finvet.mistakes import mistakes, not_toml
from finvet.model import Message, PolicyStamp

STANDARD = "standard"


class Policy(PolicyRules):
    """A policy with the hash of the file that it was read from."""

    sha256: str

    @property
    def stamp(self) -> PolicyStamp:
        """What a memo says of the policy that judged."""
        return PolicyStamp(self.name, self.version, self.sha256)


def load(source: str | Path = STANDARD, known_figures: Collection[str] | None = None) -> Policy:
    """The policy of a file, or a shipped one by its name.

    `known_figures` are the line items, ratios, scores and facts that there are; where given, every figure that
    the policy names must be one of them. Raises PolicyError, naming every mistake with its key and the mend.
    """
    where, content = _content(source)
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PolicyError(where, not_toml(error)) from error
    unknown = () if known_figures is None else tuple(_unknown_figures(document, known_figures))
    try:
        policy = Policy.model_validate(document | {"sha256": hashlib.sha256(content).hexdigest()})
    except ValidationError as error:
        raise PolicyError(where, (*mistakes(error), *unknown)) from error
    found = (*unknown, *policy.broken_references())
    if found:
        raise PolicyError(where, found)
    return policy


def _content(source: str | Path) -> tuple[str, bytes]:
    shipped = resources.files("finvet") / "data" / "policies" / f"{source}.toml"
    if isinstance(source, str) and source.isidentifier() and shipped.is_file():
        return source, shipped.read_bytes()
    path = Path(source)
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise PolicyError(str(source), (Message("mistake-no-policy", {"standard": STANDARD}),)) from error


FIGURE_KEYS = ("figure", "income", "cash_flow", "balance_sheet")
"""The keys of a policy file that name figures."""


def _unknown_figures(part: object, known: Collection[str], key: str = "") -> Iterator[Message]:
    if isinstance(part, dict):
        for name, inner in part.items():
            here = f"{key}.{name}" if key else str(name)
            if name in FIGURE_KEYS:
                named = inner if isinstance(inner, list) else [inner]
                yield from (
                    Message("mistake-unknown-figure", {"key": here, "figure": figure})
                    for figure in named
                    if isinstance(figure, str) and figure not in known
                )
            else:
                yield from _unknown_figures(inner, known, here)
    elif isinstance(part, list):
        for place, inner in enumerate(part):
            yield from _unknown_figures(inner, known, f"{key}.{place}")
