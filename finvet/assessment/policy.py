"""The policy: what a firm holds against a partner's figures, read from one file that an analyst can read too."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pydantic import ValidationError

from finvet.assessment.order import wrong_order
from finvet.assessment.policy_files import STANDARD, policy_text
from finvet.assessment.policy_rules import PolicyRules
from finvet.assessment.references import located, wrong_names
from finvet.errors import PolicyError
from finvet.mistakes import mistakes
from finvet.model import PolicyStamp


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
    text = policy_text(source)
    wrong = wrong_names(text.document, known_figures)
    try:
        policy = Policy.model_validate({**text.document, "sha256": text.sha256})
    except ValidationError as error:
        found = mistakes(error, key_of=lambda path: located(text.document, path))
        raise PolicyError(text.where, (*found, *wrong)) from error
    wrong = (*wrong, *wrong_order(policy))
    if wrong:
        raise PolicyError(text.where, wrong)
    return policy
