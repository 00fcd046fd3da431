"""What the policy says of an analysis: findings, the scorecard, and the verdict on both questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct, field

from finvet.model.message import Message
from finvet.model.statements import Confidence, Figure

Severity = Literal["info", "low", "medium", "high"]
VerdictCode = Literal["accept", "conditions", "secured", "decline", "insufficient", "stop"]
NOT_ON_CREDIT: tuple[VerdictCode, ...] = ("decline", "stop")
"""The verdicts with which nobody looks for a clause: there is no credit to protect."""

ViableCashFlow = Literal["viable", "marginal", "not_viable", "not_shown"]
PaysOnTime = Literal["likely", "late", "doubtful", "not_shown"]


class Finding(Struct, frozen=True):
    """A rule that fired: `code` is the rule's id."""

    code: str
    severity: Severity
    message: Message
    figures: tuple[Figure, ...] = ()


class Indicator(Struct, frozen=True):
    """One line of the scorecard: its points of 2 (None where it is missing) and the figure that earned them."""

    name: str
    pillar: str
    weight: float
    star: bool
    points: int | None
    figure: Figure | None
    note: Message | None = None


class Request(Struct, frozen=True):
    """A document to ask for: because of which findings, and what it would settle.

    `because` is for our own file, `why` is what the partner is told.
    """

    code: str
    document: Message
    because: tuple[Message, ...]
    settles: Message
    why: Message


class Verdict(Struct, frozen=True):
    """The answer to both questions with its reasons and with what it could not know."""

    code: VerdictCode
    score: float | None
    scorecard: tuple[Indicator, ...]
    pillars: Mapping[str, float | None]
    steps: tuple[Message, ...]
    confidence: Confidence
    confidence_steps: tuple[Message, ...]
    viable_cash_flow: ViableCashFlow
    pays_on_time: PaysOnTime
    reasons_for: tuple[Message, ...]
    reasons_against: tuple[Message, ...]
    unknown: Sequence[Message]
    requests: tuple[Request, ...]
    valid_until: date | None


class PolicyStamp(Struct, frozen=True):
    """Which rules judged: name, version and hash of the policy file."""

    name: str
    version: str
    sha256: str


class Assessment(Struct, frozen=True):
    """What the policy says of the analysis on one day; `disagreement` says where the failure model contradicts it.

    `earlier`: the scorecard of every vetted year before the latest by period id, each judged on the years up to it.
    """

    as_of: date
    policy: PolicyStamp
    findings: tuple[Finding, ...]
    verdict: Verdict
    disagreement: Message | None = None
    earlier: Mapping[str, tuple[Indicator, ...]] = field(default_factory=dict)
