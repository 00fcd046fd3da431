"""The vocabulary of what caps a verdict: knock-outs, and rules of a firm's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import InitVar, dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from finvet.assessment.bounds import Clause, Constraint
from finvet.assessment.conditions import Condition
from finvet.assessment.gate_rules import Names
from finvet.assessment.says import OWN, unknown_placeholders
from finvet.mistakes import ContradictionError
from finvet.model import Severity, VerdictCode
from finvet.wording import BY_KIND

CapCode = Literal["conditions", "secured", "decline", "stop"]

FROM_BEST: tuple[VerdictCode, ...] = ("accept", "conditions", "secured", "decline", "stop")
"""The verdicts that a score and its caps lead to, from the best to the worst."""


@dataclass(frozen=True, kw_only=True)
class Cap(Clause):
    """The best verdict still possible where the condition holds."""

    when: Condition
    cap: CapCode


@dataclass(frozen=True, kw_only=True)
class KnockOut(Clause):
    """A rule that caps the verdict: the first of its caps whose condition holds counts, so a lift stands first.

    `without_opinion`: what remains of it when a gate fails. It says nothing, it still stands where it caps at
    decline or worse because it does not rest on the statements, or it replaces the missing opinion. `law`: in which
    countries the law itself holds a figure against a company, so that the finding may say so.
    """

    id: str
    caps: Annotated[tuple[Cap, ...], Constraint(min_length=1)]
    without_opinion: Literal["silent", "stands", "replaces"] = "silent"
    source: str = ""
    law: Mapping[str, Names] = field(default_factory=dict)

    @cached_property
    def figures(self) -> tuple[str, ...]:
        """Every figure that the rule looks at."""
        return tuple(dict.fromkeys(name for cap in self.caps for name in cap.when.figures))


@dataclass(frozen=True, kw_only=True)
class Rule(Condition):
    """A condition that gives a finding where it holds, and caps the verdict where `cap` is given.

    Its figure may be called `ratio`.
    `says` is the finding's sentence: {value} stands for the rule's own figure, the name of another figure that it
    looks at for that one, each with how it is written, as in {value:percent}.
    """

    id: str
    severity: Severity
    says: str
    source: str = ""
    cap: CapCode | None = None
    ratio: InitVar[str | None] = None

    def __post_init__(self, ratio: str | None) -> None:
        if ratio is not None:
            if self.figure is not None:
                raise ContradictionError("mistake-condition-subject")
            object.__setattr__(self, "figure", ratio)
        super().__post_init__()
        try:
            unknown = unknown_placeholders(self.says, {*self.figures, *([OWN] if self.figure else [])})
        except ValueError:
            raise ContradictionError("mistake-says-template") from None
        if unknown:
            raise ContradictionError("mistake-says-placeholder", names=unknown, kinds=list(BY_KIND))
