"""The questionnaire and what was answered: questions, answers with their evidence, vendor references."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from finvet.model.statements import Source

EvidenceLevel = Literal["none", "stated", "documented", "verified"]
"""How well something is known: not at all, by word, by a document, by a third party."""

AnswerType = Literal["yes_no", "number", "date", "choice", "list", "text", "file"]
AnswerValue = bool | float | date | str | tuple[float, ...]
ReferenceClass = Literal["clean", "mixed", "bad"]

EVIDENCE_LEVELS: tuple[EvidenceLevel, ...] = ("none", "stated", "documented", "verified")


class Filling(Struct, frozen=True):
    """The fact that an answer states: its value, the largest of a list, the opposite, or whether it is one choice."""

    fact: str
    take: Literal["value", "largest", "opposite"] = "value"
    choice: str | None = None


class Question(Struct, frozen=True):
    """A question; `data/questionnaire.toml` says what its parts mean, the folder of each language how it reads."""

    id: str
    section: str
    type: AnswerType
    unit: str = ""
    choices: tuple[str, ...] = ()
    fills: Filling | None = None
    asked: bool = False
    after: tuple[str, ...] = ()
    request: str | None = None
    ends: str | None = None
    moot: str | None = None
    proof: bool = False
    field: str | None = None
    ours: bool = False
    entries: int = 1


class Section(Struct, frozen=True):
    """A part of the questionnaire. `always`: it is asked whatever the verdict, once the questionnaire is in use."""

    id: str
    always: bool = False


class Answer(Struct, frozen=True):
    """An answer with the evidence for it; `value` is None where it was refused, `reason` is the one then given.

    `source`: the cell in which the partner wrote it, where the case file does not say it.
    """

    question: Question
    value: AnswerValue | None
    evidence: EvidenceLevel
    day: date | None = None
    note: str | None = None
    refused: bool = False
    reason: str | None = None
    source: Source | None = None


class Reference(Struct, frozen=True):
    """What a vendor said of the company: amounts in units of currency, days beyond terms."""

    vendor: str | None = None
    since: date | None = None
    highest: float | None = None
    terms_days: float | None = None
    days_late: float | None = None
    disputes: int | None = None
    would_extend: bool | None = None
    unpaid: bool | None = None
    similar_size: bool | None = None
    evidence: EvidenceLevel = "stated"
    day: date | None = None
    note: str | None = None
    standing: ReferenceClass | None = None


class Ground(Struct, frozen=True):
    """What a fact of the case rests on: the key of the case file, the evidence, and the day until which it holds.

    No evidence is named where the analyst entered it as a finding of their own. `source`: the cell in which the
    partner wrote it, where the case file does not say it.
    """

    key: str
    evidence: EvidenceLevel | None = None
    until: date | None = None
    source: Source | None = None
