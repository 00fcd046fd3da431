"""The table of hand-made cases: what is changed on a healthy company, and what the policy must then say of it.

Every expectation was worked out by hand from the policy as it is written in words, never from what finvet says. A case
names only what differs: whatever it leaves out is as with the healthy company, and is held too.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from finvet.assessment.assess import assess
from finvet.assessment.mitigants import lifted
from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_files import STANDARD
from finvet.model import Assessment, Case, Figure, Message, Period, RefusedFile, SpreadWarning
from tests.assessment.made_partner import AS_OF, YEARS, Made, graded, year

FIRST_FOUR = (
    "request-annual-reports", "request-detailed-financials", "request-vendor-references", "request-payment-insurance",
)  # fmt: skip
TOLERANCE = 1e-9
ANSWERED = {
    "insolvency_notice": 0, "audit_opinion_adverse": 0, "going_concern_doubt": 0, "equity_to_share_capital": 3,
    "urg_test": 0, "negative_references": 0, "enforcement": 0, "tax_arrears_months": 0, "identity_mismatch": 0,
    "payer_not_party": 0, "audit_opinion_qualified": 0,
}  # fmt: skip
"""What the case of the healthy company answers: nothing of the kind is known."""
HEALTHY: Mapping[str, Mapping[str, object]] = {
    "standard": ANSWERED,
    "cautious": {
        **ANSWERED,
        "cash_days_with_lines": 60,
        "covenant_breaches": 0,
        "insurer_refused": 0,
        "largest_customer_share": 0.1,
    },
    "startup": {**ANSWERED, "cash_days_with_lines": 180, "runway_months_on_hand": 18, "revenue_growth": 0.3},
    "public": ANSWERED,
}
"""What a company has that each policy finds nothing wrong with."""
DAYS = {"startup": date(2025, 6, 30)}
"""The day of the opinion where another one is too late for a policy."""


@dataclass(frozen=True)
class HandMade:
    """A case. First what is changed on the healthy company, then what the policy must say of it.

    `figures`: numbers, "missing", "strong", "weak" or "none" of the latest year, or a list over the years; `low`,
    `medium`: figures of that confidence; `years`: fiscal years or the dates on which they end; `warned`: the code of a
    warning of the spreading and the year that it is about; `facts`: what the case file says beside its figures;
    `covered`: signed mitigants cover the exposure; `grade`: of the failure model; `policy`: the shipped policy that judges.

    `points`: indicators that do not earn 2; `rules`: gates, knock-outs and flags that fire, in their order; `steps`:
    what corrected the band; `lowered_by`: what lowered the confidence; `open`: knock-outs that could not be told;
    `spared`: those of the first four that are not asked for; `asks`: requests beside them, `against`: reasons, `unknown`: what could not be known; these three are held
    only where a case gives them.
    """

    file: str
    is_: str
    figures: Mapping[str, Any] = field(default_factory=dict)
    low: Sequence[str] = ()
    medium: Sequence[str] = ()
    derived: Sequence[str] = ()
    counted_as: Sequence[str] = ()
    zone: str = "safe"
    years: Sequence[int | date] = YEARS
    as_of: date | None = None
    warned: Mapping[str, str] = field(default_factory=dict)
    refused: Sequence[str] = ()
    covered: bool = False
    grade: str | None = None
    policy: str = STANDARD
    facts: Mapping[str, Any] = field(default_factory=lambda: {"audit": "audited"})

    verdict: str = "accept"
    score: float | str = 100.0
    points: Mapping[str, int | str] = field(default_factory=dict)
    viable: str = "viable"
    pays: str = "likely"
    disagrees: bool = False
    confidence: str = "high"
    rules: Sequence[str] = ()
    steps: Sequence[str] = ()
    lowered_by: Sequence[str] = ()
    open: Sequence[str] = ()
    until: date | str = ""
    spared: Sequence[str] = ()
    asks: Sequence[str] | None = None
    against: Sequence[str] | None = None
    unknown: Sequence[str] | None = None

    def __str__(self) -> str:
        return f"{self.file}: {self.is_}"

    @cached_property
    def made(self) -> Made:
        """The partner that the case describes."""
        periods = tuple(year(y) if isinstance(y, int) else Period(y.year, y) for y in self.years)
        return Made(
            **{name: self._given(name, value) for name, value in {**HEALTHY[self.policy], **self.figures}.items()},
            periods=periods,
            as_of=self.as_of or DAYS.get(self.policy, AS_OF),
            zone=self.zone,
            policy=_shipped(self.policy),
            case=Case(**self.facts),
            warnings=tuple(SpreadWarning(Message(code), (), (of,)) for code, of in self.warned.items()),
            refused=tuple(RefusedFile(file, Message("file-is-empty")) for file in self.refused),
            risk=graded(self.grade) if self.grade else None,  # type: ignore[arg-type]
        )

    def _given(self, name: str, value: object) -> object:
        if isinstance(value, list):
            return tuple(self._given(name, one) for one in value)
        if value == "missing":
            return None
        codes = [("derived-cash-flow", self.derived), ("counted-as", self.counted_as)]
        notes = tuple(Message(code, {"input": "an index", "value": 1.0}) for code, names in codes if name in names)
        graded = "low" if name in self.low else "medium" if name in self.medium else "high"
        if isinstance(value, str) or (graded == "high" and not notes):
            return value
        return Figure(name, Period(0), float(value), confidence=graded, notes=notes)  # type: ignore[arg-type]

    def assessed(self, policy: Policy | None = None) -> Assessment:
        """What its policy, or another one if it is given, says of it."""
        made = self.made
        rules = policy or made.policy
        assessment = assess(made.statements, made.analysis, rules, made.case, made.as_of, made.risk)
        return lifted(assessment, rules, covers=self.covered)

    def differences(self, policy: Policy | None = None) -> Iterator[str]:
        """What is said otherwise than expected."""
        said = _said(self.assessed(policy))
        for name, expected in self._expected().items():
            if not _is_same(said[name], expected):
                yield f"{name}: {said[name]!r}, expected {expected!r}"

    def _expected(self) -> Mapping[str, object]:
        held = {name: getattr(self, name) for name in HELD}
        held["until"] = self.until or ENDS.get(self.policy, LATEST_END)
        asks_nothing = (self.verdict, self.confidence) == ("accept", "high")
        left = tuple(code for code in FIRST_FOUR if code.removeprefix("request-") not in self.spared)
        held["first_four"] = () if asks_nothing else left
        stated = {name: getattr(self, name) for name in STATED if getattr(self, name) is not None}
        return held | stated


HELD = (
    "verdict", "score", "points", "viable", "pays", "confidence", "rules", "steps", "lowered_by", "open", "until",
    "disagrees",
)  # fmt: skip
LATEST_END = date(2026, 6, 30)
"""Eighteen months after the balance sheet, until which the opinion holds where a case does not say otherwise."""
ENDS = {"cautious": date(2026, 3, 31), "public": date(2026, 3, 31)}
OPEN = ("unknown-knock-outs", "unknown-facts")
STATED = ("asks", "against", "unknown")


def _said(assessment: Assessment) -> Mapping[str, object]:
    """What an assessment says, in the words of the table."""
    verdict = assessment.verdict
    indicators = {indicator.name for indicator in verdict.scorecard}
    asked = [request.code for request in verdict.requests]
    unknown = {message.code: message.parameters for message in verdict.unknown}
    return {
        "verdict": verdict.code,
        "score": "none" if verdict.score is None else verdict.score,
        "points": {i.name: "missing" if i.points is None else i.points for i in verdict.scorecard if i.points != 2},
        "viable": verdict.viable_cash_flow,
        "pays": verdict.pays_on_time,
        "confidence": verdict.confidence,
        "disagrees": assessment.disagreement is not None,
        "rules": [finding.code for finding in assessment.findings if finding.code not in indicators],
        "steps": [_step(step) for step in verdict.steps if step.code not in ("step-band", "step-gate")],
        "lowered_by": [step.code.removeprefix("confidence-") for step in verdict.confidence_steps],
        "open": list(dict.fromkeys(rule for code in OPEN for rule in unknown.get(code, {}).get("rules", ()))),
        "until": verdict.valid_until or "none",
        "first_four": [code for code in asked if code in FIRST_FOUR],
        "asks": [code.removeprefix("request-") for code in asked if code not in FIRST_FOUR],
        "against": [message.code for message in verdict.reasons_against],
        "unknown": [message.code for message in verdict.unknown],
    }


def _step(step: Message) -> str:
    """A step of the verdict: "K5 secured", "star conditions", "trend 4 of 5"."""
    said = step.parameters
    if step.code == "step-knock-out":
        return f"{said['rule']} {said['verdict']}"
    if step.code == "step-trend":
        return f"trend {said['worse']} of {said['of']}"
    return f"{step.code.removeprefix('step-')} {said['verdict']}"


def _is_same(said: object, expected: object) -> bool:
    if isinstance(said, float) and isinstance(expected, int | float):
        return abs(said - expected) <= TOLERANCE
    return list(said) == list(expected) if isinstance(said, list) else said == expected


@cache
def _shipped(name: str) -> Policy:
    return load(name)


@cache
def table() -> tuple[HandMade, ...]:
    """Every case of the table, file by file."""
    return tuple(case for file in sorted(Path(__file__).parent.glob("*.toml")) for case in _of_file(file))


def _of_file(file: Path) -> Iterator[HandMade]:
    names = {each.name for each in fields(HandMade)}
    document = tomllib.loads(file.read_text("utf-8"))
    for row in document["cases"]:
        said = {"is_": row.pop("is"), "policy": document.get("policy", STANDARD), **row}
        assert set(said) <= names, f"{file.name}: {said['is_']}: no such key: {set(said) - names}"
        yield HandMade(file.stem, **said)
