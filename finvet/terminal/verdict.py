"""The verdict on a partner: the answer first, then why, then the figures, then what to ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.memo.numbers import score_shown
from finvet.memo.sections.contract import money_of
from finvet.memo.sections.limit import limit_in_words
from finvet.memo.text import override_in_words, printable, sentence
from finvet.memo.view import View
from finvet.model import NOT_ON_CREDIT, DealExposure, Message, VerdictCode
from finvet.partner import Partner, reference
from finvet.questionnaire import by_section, title_of
from finvet.terminal.key_figures import key_figures
from finvet.terminal.screen import PAGE, Role, Screen
from finvet.wording import say

HEAD_WIDTH = 13
ROLES: Mapping[str, Role] = {
    "accept": "good", "conditions": "fair", "secured": "fair", "insufficient": "fair", "decline": "bad", "stop": "bad",
    "viable": "good", "marginal": "fair", "not_viable": "bad", "likely": "good", "late": "fair", "doubtful": "bad",
}  # fmt: skip

Head = tuple[str, str, Role]


def verdict(partner: Partner, screen: Screen = PAGE) -> str:
    """The verdict on one partner, its reasons, the key figures of its years and the requests."""
    view, found = View.of(partner, reference(partner.policy)), partner.assessment.verdict
    stamp = partner.assessment.policy
    told = {"as_of": partner.assessment.as_of, "policy": stamp.name, "version": stamp.version}
    reasons = [
        _listed("terminal-against", found.reasons_against, screen, "-", "bad"),
        _listed("terminal-for", found.reasons_for, screen, "+", "good"),
    ]
    lines = [
        *(screen.paint(line, "strong") for line in screen.wrapped(view.name)),
        *(screen.paint(line, "faint") for line in screen.wrapped(printable(say(Message("terminal-stamp", told))))),
        "",
        *(line for head in _heads(view) for line in _headed(head, screen)),
        *(line for part in (reversed(reasons) if found.code == "accept" else reasons) for line in part),
        *key_figures(view, screen),
        *_listed("terminal-requests", [request.document for request in found.requests], screen),
        *_open_questions(partner, screen),
    ]
    return "\n".join(lines)


# ---------------------------------------------------------------- the answer


def _heads(view: View) -> Iterator[Head]:
    partner, found = view.partner, view.verdict
    score = "" if found.score is None else sentence("terminal-score", score=score_shown(found.score))
    viable, pays = found.viable_cash_flow, found.pays_on_time
    yield "terminal-verdict", sentence(f"memo-verdict-{found.code}") + score, ROLES[found.code]
    if own := partner.case.override:
        yield "terminal-override", override_in_words(own), ROLES[own.verdict]
    yield "terminal-viable", sentence(f"memo-viable-{viable}"), ROLES.get(viable, "plain")
    yield "terminal-pays", sentence(f"memo-pays-{pays}"), ROLES.get(pays, "plain")
    yield "terminal-confidence", sentence(f"memo-confidence-{found.confidence}"), "plain"
    yield from ((code, text, "plain") for code, text in (*_statistics(view), *_exposure(view)))


def _headed(head: Head, screen: Screen) -> list[str]:
    """A line with its head; the lines that follow stand under its text."""
    code, text, role = head
    title = f"{say(Message(code)):<{HEAD_WIDTH}}"
    first, *rest = Screen(screen.width - HEAD_WIDTH).wrapped(printable(text))
    indent = " " * HEAD_WIDTH
    painted = [screen.paint(line, role) for line in (first, *rest)]
    if code == "terminal-verdict":
        painted = [screen.paint(line, "strong") for line in painted]
    return [title + painted[0], *(indent + line for line in painted[1:])]


def _statistics(view: View) -> Iterator[tuple[str, str]]:
    risk = view.partner.risk
    if risk and risk.absent:
        yield "terminal-statistics", sentence("memo-risk-none", reason=risk.absent)
    elif risk:
        told = {"probability": risk.probability, "base_rate": risk.base_rate, "grade": risk.grade}
        code = "terminal-risk-outside" if risk.outside else "terminal-risk"
        yield "terminal-statistics", say(Message(code, told))


def _exposure(view: View) -> Iterator[tuple[str, str]]:
    """The recommended limit, and what our contract would reach beside it."""
    exposure = view.partner.exposure
    if exposure is None:
        return
    yield "terminal-limit", limit_in_words(exposure.limit, view.statements.currency)
    if exposure.deal:
        found, money = exposure.deal, money_of(exposure.deal)
        told = {
            "peak": money.spelled(found.schedule.peak),
            "month": found.schedule.peak_month,
            "gap": money.spelled(found.gap or 0.0),
            "by": found.closed_by,
        }
        yield "terminal-contract", say(Message(f"terminal-contract-{_how_open(found, exposure.limit.verdict)}", told))
        yield "terminal-stress", say(found.sensitivity)


def _how_open(found: DealExposure, verdict: VerdictCode) -> str:
    """Whether a contract stays within the limit, and else what closes the gap where there is credit to protect."""
    if found.gap is None or found.open_gap is None:
        return "unknown"
    if not found.gap:
        return "within"
    if not found.open_gap:
        return "covered"
    if verdict in NOT_ON_CREDIT:
        return "above"
    return "closed" if found.closed_by else "open"


# ---------------------------------------------------------------- why, and what next


def _listed(
    title: str, messages: Sequence[Message], screen: Screen, mark: str | None = None, role: Role = "plain"
) -> list[str]:
    if not messages:
        return []
    lines = ["", screen.paint(say(Message(title)), "strong")]
    for number, message in enumerate(messages, start=1):
        sign = mark or f"{number}."
        first, *rest = screen.wrapped(printable(say(message)), f"  {sign} ")
        lines += [first.replace(sign, screen.paint(sign, role), 1), *rest]
    return lines


def _open_questions(partner: Partner, screen: Screen) -> Iterator[str]:
    """How many questions are open, and on what; the letter has them all."""
    asked = by_section(partner.open_questions)
    if asked:
        sections = [title[:1].lower() + title[1:] for title in (title_of(section) for section, _ in asked)]
        parameters = {"count": len(partner.open_questions), "sections": sections}
        yield from ("", *screen.wrapped(say(Message("terminal-open-questions", parameters))))
