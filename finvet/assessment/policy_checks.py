"""Checks a policy as it is written: every key, type, limit and name, all mistakes at once."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from finvet.assessment.bounds import Clause
from finvet.assessment.order import wrong_order
from finvet.assessment.policy_files import PolicyText, borrowed_name
from finvet.assessment.policy_rules import PolicyRules
from finvet.assessment.references import located, wrong_names
from finvet.errors import PolicyError
from finvet.mistakes import mistakes

Rules = TypeVar("Rules", bound=PolicyRules)
Part = TypeVar("Part", bound=Clause)


def checked(kind: type[Rules], text: PolicyText, known_figures: Collection[str] | None) -> Rules:
    """The policy that the text holds. Raises PolicyError, naming every mistake with its key and the mend."""
    wrong = (*borrowed_name(text), *wrong_names(text.document, known_figures))
    try:
        policy = validated(kind, {**text.document, "sha256": text.sha256})
    except ValidationError as error:
        found = mistakes(error, key_of=lambda path: located(text.document, path), form=_form(cast(Any, kind)))
        raise PolicyError(text.where, (*found, *wrong)) from error
    wrong = (*wrong, *wrong_order(policy))
    if wrong:
        raise PolicyError(text.where, wrong)
    return policy


def validated(kind: type[Part], part: Mapping[str, Any]) -> Part:
    """A policy or a part of one, checked by itself. Raises pydantic's ValidationError with every mistake.

    It is checked as JSON, where lists are what a frozen clause holds as tuples; TOML's dates, which no key takes, are
    no value there.
    """
    written = json.dumps(part, default=lambda value: {type(value).__name__: str(value)})
    return cast(Part, _form(cast(Any, kind)).validate_json(written))


def as_written(policy: PolicyRules) -> Mapping[str, Any]:
    """A policy as a file would write it, without what goes without saying."""
    plain = _form(cast(Any, type(policy))).dump_python(policy, mode="json", by_alias=True, exclude_defaults=True)
    return cast("Mapping[str, Any]", plain)


@cache
def _form(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
