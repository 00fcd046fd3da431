"""The types of the document `finvet.compare/1`: what changed between two vettings, or partners side by side."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from finvet.documents.types import PolicyDocument
from finvet.model import Severity

WayOfChange = Literal["better", "worse", "higher", "lower", "same", "changed"]


class VettedDocument(TypedDict):
    """A vetting that is compared; `period` is its latest year, by which its figures are told."""

    partner: str
    files: list[str]
    case: str | None
    as_of: str
    valid_until: str | None
    policy: PolicyDocument
    currency: str | None
    period: str | None


class AnswerChangeDocument(TypedDict):
    """An answer of both vettings; `changed` where it has no order, or one of them gives none."""

    before: str | None
    after: str | None
    way: WayOfChange


class NumberChangeDocument(TypedDict):
    """A number of both vettings."""

    before: float | None
    after: float | None


class FigureChangeDocument(TypedDict):
    """A figure of the latest year of each vetting, in `unit`; amounts of two currencies are `changed`.

    `better` and `worse` by more than noise, `higher` and `lower` where neither way is better.
    """

    unit: str
    before: float | None
    after: float | None
    way: WayOfChange


class IndicatorChangeDocument(TypedDict):
    """A line of the scorecard with other points or another weight; `by_policy`: its value is as it was."""

    points_before: int | None
    points_after: int | None
    weight_before: float | None
    weight_after: float | None
    by_policy: bool


class RestatedDocument(TypedDict):
    """A line item of one period that the two vettings tell differently.

    `share`: the difference as a share of what `against` names, null where that is nought; material above 0.05.
    """

    item: str
    period: str
    before: float
    after: float
    share: float | None
    against: Literal["equity", "profit", "itself"]
    material: bool


class FindingChangeDocument(TypedDict):
    """A finding; `severity_before` is null where it came, `severity_after` where it went."""

    code: str
    severity_before: Severity | None
    severity_after: Severity | None
    message: str
    by_policy: bool


class FindingsChangeDocument(TypedDict):
    """The findings that came, went and stayed."""

    came: list[FindingChangeDocument]
    went: list[FindingChangeDocument]
    stayed: list[FindingChangeDocument]


class AskedDocument(TypedDict):
    """A document or question that the partner was or is asked for."""

    code: str
    text: str


class RequestsChangeDocument(TypedDict):
    """The documents asked for now and not before, still, and before and no longer."""

    new: list[AskedDocument]
    open: list[AskedDocument]
    closed: list[AskedDocument]


class QuestionsChangeDocument(TypedDict):
    """The questions asked now and not before, still, and before and answered since."""

    new: list[AskedDocument]
    open: list[AskedDocument]
    answered: list[AskedDocument]


class ChangesDocument(TypedDict):
    """What changed between two vettings of one partner.

    `by_policy`: the verdict moved though no value of the scorecard did, and the policy is another one.
    """

    schema: Literal["finvet.compare/1"]
    kind: Literal["changes"]
    partner: str
    before: VettedDocument
    after: VettedDocument
    policy_changed: bool
    by_policy: bool
    answers: dict[str, AnswerChangeDocument]
    score: NumberChangeDocument
    failure_probability: NumberChangeDocument
    recommended_limit: NumberChangeDocument
    scorecard: dict[str, IndicatorChangeDocument]
    figures: dict[str, FigureChangeDocument]
    restated: list[RestatedDocument]
    findings: FindingsChangeDocument
    requests: RequestsChangeDocument
    questions: QuestionsChangeDocument
    notes: list[str]


class SideFindingDocument(TypedDict):
    """A finding of one partner."""

    code: str
    severity: Severity
    message: str


class SidePartnerDocument(VettedDocument):
    """A partner beside others."""

    verdict: str
    override: str | None
    score: float | None
    viable_cash_flow: str
    pays_on_time: str
    confidence: str
    grade: str | None
    failure_probability: float | None
    recommended_limit: float | None
    findings: list[SideFindingDocument]


class SideFigureDocument(TypedDict):
    """A figure of each partner's latest year, in the order of `partners`; amounts in each one's own currency.

    `best`: the places (from 0) of the best value and of those within its noise; empty for amounts, for what is neither
    better higher nor lower, and where all are alike. `unsure`: the places of values on which no decision may rest.
    """

    unit: str
    values: list[float | None]
    notes: list[str | None]
    best: list[int]
    unsure: list[int]


class SideBySideDocument(TypedDict):
    """Partners side by side; `best` tells for each answer the places of the partners with the best one."""

    schema: Literal["finvet.compare/1"]
    kind: Literal["side_by_side"]
    partners: list[SidePartnerDocument]
    best: dict[str, list[int]]
    figures: dict[str, SideFigureDocument]
    notes: list[str]
