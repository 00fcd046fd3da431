"""What changed between two vettings of one partner: the answers, the figures, the findings and what was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from finvet.comparison.key_figures import KEY_FIGURES
from finvet.comparison.moves import Answer, FigureMove, IndicatorMove, answers, figure_move, indicator_moves
from finvet.comparison.notes import notes
from finvet.comparison.record import Finding, Record
from finvet.comparison.restatement import Restated, restated
from finvet.model import Message, Severity


class FindingChange(Struct, frozen=True):
    """A finding that came, went, or stayed with another severity.

    `severity` is None on the side where it was not found. `by_policy`: every figure that it rests on is as it was, so
    that other rules made the difference.
    """

    code: str
    severity_before: Severity | None
    severity_after: Severity | None
    message: str
    by_policy: bool


class Asked(Struct, frozen=True):
    """A document or question that the partner was or is asked for, by its code."""

    code: str
    text: str


class Changes(Struct, frozen=True):
    """What changed between two vettings of a partner.

    `by_policy`: the verdict moved though no value of the scorecard did and the policy is another one. Requests that
    are `closed` are no longer asked for, questions that are `answered` have an answer in the later case.
    """

    before: Record
    after: Record
    answers: tuple[Answer, ...]
    score: tuple[float | None, float | None]
    probability: tuple[float | None, float | None]
    limit: tuple[float | None, float | None]
    by_policy: bool
    scorecard: tuple[IndicatorMove, ...]
    figures: tuple[FigureMove, ...]
    restated: tuple[Restated, ...]
    came: tuple[FindingChange, ...]
    went: tuple[FindingChange, ...]
    stayed: tuple[FindingChange, ...]
    requests_new: tuple[Asked, ...]
    requests_open: tuple[Asked, ...]
    requests_closed: tuple[Asked, ...]
    questions_new: tuple[Asked, ...]
    questions_open: tuple[Asked, ...]
    questions_answered: tuple[Asked, ...]
    notes: tuple[Message, ...]

    @property
    def verdict(self) -> Answer:
        """How the verdict moved."""
        return self.answers[0]

    @property
    def policy_changed(self) -> bool:
        """Whether other rules judged."""
        return self.before.policy.sha256 != self.after.policy.sha256


def changes_of(old: Record, new: Record) -> Changes:
    """What changed from one vetting to a later one, both checked."""
    came, went, stayed = _findings(old, new)
    requests_old, requests_new = _requests(old), _requests(new)
    questions_old, questions_new = old.facts.open_questions, new.facts.open_questions
    differing = restated(old, new)
    return Changes(
        before=old,
        after=new,
        answers=answers(old, new),
        score=(old.verdict.score, new.verdict.score),
        probability=(_probability(old), _probability(new)),
        limit=(_limit(old), _limit(new)),
        by_policy=_is_verdict_by_policy(old, new),
        scorecard=indicator_moves(old, new),
        figures=tuple(move for name in KEY_FIGURES if (move := figure_move(name, old, new)).is_known),
        restated=differing,
        came=came,
        went=went,
        stayed=stayed,
        requests_new=_asked(requests_new, requests_new.keys() - requests_old.keys()),
        requests_open=_asked(requests_new, requests_new.keys() & requests_old.keys()),
        requests_closed=_asked(requests_old, requests_old.keys() - requests_new.keys()),
        questions_new=_asked(questions_new, questions_new.keys() - questions_old.keys()),
        questions_open=_asked(questions_new, questions_new.keys() & questions_old.keys()),
        questions_answered=_asked(questions_old, questions_old.keys() & new.facts.answers.keys()),
        notes=notes(old, new, differing),
    )


def _probability(found: Record) -> float | None:
    return found.risk.failure_probability if found.risk else None


def _limit(found: Record) -> float | None:
    return found.limit.recommended_limit if found.limit else None


def _is_verdict_by_policy(old: Record, new: Record) -> bool:
    if old.policy.sha256 == new.policy.sha256 or old.verdict.code == new.verdict.code:
        return False
    before, after = old.verdict.scorecard, new.verdict.scorecard
    shared = before.keys() & after.keys()
    return bool(shared) and all(before[name].value == after[name].value for name in shared)


# ---------------------------------------------------------------- findings


def _findings(
    old: Record, new: Record
) -> tuple[tuple[FindingChange, ...], tuple[FindingChange, ...], tuple[FindingChange, ...]]:
    """The findings that came, went and stayed, each in the order of its vetting."""
    before, after = _numbered(old.findings), _numbered(new.findings)
    came = tuple(_change(None, found, old, new) for key, found in after.items() if key not in before)
    went = tuple(_change(found, None, old, new) for key, found in before.items() if key not in after)
    stayed = tuple(_change(before[key], found, old, new) for key, found in after.items() if key in before)
    return came, went, stayed


def _numbered(findings: Iterable[Finding]) -> Mapping[tuple[str, int], Finding]:
    """The findings by code, those of one code numbered."""
    counts: Counter[str] = Counter()
    found = {}
    for finding in findings:
        found[finding.code, counts[finding.code]] = finding
        counts[finding.code] += 1
    return found


def _change(before: Finding | None, after: Finding | None, old: Record, new: Record) -> FindingChange:
    told = after or before
    assert told is not None  # noqa: S101  one of them is there
    severities = (before.severity if before else None, after.severity if after else None)
    by_policy = (
        old.policy.sha256 != new.policy.sha256
        and severities[0] != severities[1]
        and bool(told.figures)
        and all(_value(old, name) == _value(new, name) for name in told.figures)
    )
    return FindingChange(told.code, *severities, told.message, by_policy)


def _value(found: Record, name: str) -> float | None:
    figure = found.now(name)
    return figure.value if figure else None


# ---------------------------------------------------------------- what was asked for


def _requests(found: Record) -> Mapping[str, str]:
    """The documents by code; in a document that names no codes by their own words."""
    verdict = found.verdict
    if verdict.request_details:
        return {request.code: request.document for request in verdict.request_details}
    return {text: text for text in verdict.requests}


def _asked(texts: Mapping[str, str], codes: Iterable[str]) -> tuple[Asked, ...]:
    """Those of the codes, in the order of their vetting."""
    wanted = set(codes)
    return tuple(Asked(code, text) for code, text in texts.items() if code in wanted)
