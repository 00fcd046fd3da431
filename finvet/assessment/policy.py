"""The policy: what a firm holds against a partner's figures, read from one file that an analyst can read too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from finvet.assessment.compiled_policies import compiled
from finvet.assessment.policy_files import STANDARD, policy_text
from finvet.assessment.policy_rules import PolicyRules
from finvet.model import PolicyStamp


@dataclass(frozen=True, kw_only=True)
class Policy(PolicyRules):
    """A policy with the hash of the files that it was read from."""

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
    shipped = compiled(Policy, source)
    if shipped is not None:
        return shipped
    from finvet.assessment.policy_checks import checked  # and with it pydantic, which a shipped policy needs no more

    return checked(Policy, policy_text(source), known_figures)
