"""The answer as an analyst reads it: plain words and numbers, by the names that the json document gives them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from finvet.documents.types import OverrideDocument
from finvet.documents.vet import verdict_document
from finvet.memo.formats import notebook
from finvet.memo.numbers import score_shown
from finvet.memo.sections.header import verdict_box
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Confidence, PaysOnTime, VerdictCode, ViableCashFlow


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to both questions with its reasons, what it could not know, and what to ask for.

    `code` is accept, conditions, secured, decline, insufficient or stop, `says` the same in the memo's words. `score`
    is out of 100, None where there is no opinion. `pillars` are shares of the points, `override` is an analyst's own
    verdict.
    """

    code: VerdictCode
    says: str
    score: float | None
    confidence: Confidence
    viable_cash_flow: ViableCashFlow
    pays_on_time: PaysOnTime
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]
    unknown: tuple[str, ...]
    requests: tuple[str, ...]
    steps: tuple[str, ...]
    confidence_steps: tuple[str, ...]
    pillars: Mapping[str, float | None]
    valid_until: date | None
    override: OverrideDocument | None
    _view: View = field(repr=False, compare=False)

    @classmethod
    def of(cls, view: View) -> Verdict:
        """The verdict on a partner."""
        told = verdict_document(view.partner)
        return cls(
            code=told["code"],
            says=sentence(f"memo-verdict-{told['code']}"),
            score=told["score"],
            confidence=told["confidence"],
            viable_cash_flow=told["viable_cash_flow"],
            pays_on_time=told["pays_on_time"],
            reasons_for=tuple(told["reasons_for"]),
            reasons_against=tuple(told["reasons_against"]),
            unknown=tuple(told["unknown"]),
            requests=tuple(told["requests"]),
            steps=tuple(told["steps"]),
            confidence_steps=tuple(told["confidence_steps"]),
            pillars=dict(view.verdict.pillars),
            valid_until=view.verdict.valid_until,
            override=told["override"],
            _view=view,
        )

    def __repr__(self) -> str:
        score = "" if self.score is None else f", {score_shown(self.score)} of 100"
        return f"<verdict {self.code}{score}, confidence {self.confidence}>"

    def _repr_html_(self) -> str:
        return notebook.render(verdict_box(self._view))
