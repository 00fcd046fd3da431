"""What answers, references and the audit state as facts: numbers of the latest year with the evidence for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from finvet.cases.references import facts_of as facts_of_references
from finvet.model import EVIDENCE_LEVELS, Answer, EvidenceLevel, Filling, Ground, Message, Opinion, Reference
from finvet.questionnaire import is_moot, proof_questions, questionnaire

HELD: tuple[EvidenceLevel, ...] = ("documented", "verified")
OPINION_FACTS: Mapping[str, tuple[Opinion, ...]] = {
    "audit_opinion_adverse": ("adverse", "disclaimer"),
    "audit_opinion_qualified": ("qualified",),
    "going_concern_doubt": ("going-concern",),
}
REFUSALS_THAT_COUNT = ("D1", "D2")
AS_SHARE = 100.0


class Fact(Struct, frozen=True):
    """A fact with its ground."""

    name: str
    value: float
    ground: Ground


def joined(facts: Iterable[Fact], yes_no: frozenset[str]) -> tuple[dict[str, Fact], list[Message]]:
    """The facts by name: of a yes-or-no fact said twice the yes counts, another said twice is a mistake."""
    found: dict[str, Fact] = {}
    wrong: list[Message] = []
    for fact in facts:
        other = found.get(fact.name)
        if other is None or (fact.name in yes_no and fact.value > other.value):
            found[fact.name] = fact
        elif fact.name not in yes_no:
            keys = [other.ground.key, fact.ground.key]
            wrong.append(Message("mistake-said-twice", {"fact": fact.name, "keys": keys}))
    return found, wrong


# ---------------------------------------------------------------- answers


def of_answers(answers: Mapping[str, Answer], asked: date | bool | None, stated: frozenset[str]) -> Iterator[Fact]:
    """The facts that answers fill, refusals of the statements, and how much proof is still owed.

    `stated`: the facts that the case states itself, for which no answer is owed.
    """
    for answer in answers.values():
        fills = answer.question.fills
        if fills and answer.value is not None and answer.evidence != "none":
            until = _end(answer, answers)
            ground = Ground(f"answers.{answer.question.id}", answer.evidence, until, answer.source)
            yield Fact(fills.fact, _number(answer, fills), ground)
    yield from _refusal(answers)
    yield from _unanswered(answers, asked, stated)


def _number(answer: Answer, fills: Filling) -> float:
    value = answer.value
    if fills.choice is not None:
        return float(value == fills.choice)
    if answer.question.type == "file":
        return float(answer.evidence in HELD)
    if isinstance(value, tuple):
        value = max(value)
    if fills.take == "opposite":
        return float(not value)
    if not isinstance(value, int | float):
        raise TypeError(f"questionnaire: {answer.question.id} fills a fact with a {answer.question.type}")
    return value / AS_SHARE if answer.question.unit == "percent" else float(value)


def _end(answer: Answer, answers: Mapping[str, Answer]) -> date | None:
    ends = (other.value for other in answers.values() if other.question.ends == answer.question.id)
    return next((end for end in ends if isinstance(end, date)), None)


def _refusal(answers: Mapping[str, Answer]) -> Iterator[Fact]:
    """Statements that were refused without a reason."""
    said = [answers[name] for name in REFUSALS_THAT_COUNT if name in answers]
    if said:
        refused = [answer for answer in said if answer.refused and answer.reason is None]
        key = (refused or said)[0].question.id
        yield Fact("statements_refused", float(bool(refused)), Ground(f"answers.{key}"))


def _unanswered(answers: Mapping[str, Answer], asked: date | bool | None, stated: frozenset[str]) -> Iterator[Fact]:
    """How many proofs of cash flow are owed: of all that there can be where the questionnaire went out, else of those
    refused.
    """
    given = {name for name, answer in answers.items() if answer.value is not None and answer.evidence != "none"}
    given |= {question.id for question in proof_questions() if question.fills and question.fills.fact in stated}
    owed = [question for question in proof_questions() if not is_moot(question, answers)]
    wanted = [q.id for q in owed if asked or (q.id in answers and answers[q.id].refused)]
    if wanted:
        ground = Ground("asked" if asked else f"answers.{wanted[0]}")
        yield Fact("proof_unanswered", float(sum(name not in given for name in wanted)), ground)


# ---------------------------------------------------------------- references, auditor, company


def of_references(references: Sequence[Reference]) -> Iterator[Fact]:
    """What the references state together, as well known as the least of them."""
    heard = [one.evidence for one in references if one.evidence != "none"]
    if heard:
        ground = Ground("references", min(heard, key=EVIDENCE_LEVELS.index))
        yield from (Fact(name, value, ground) for name, value in facts_of_references(references))


def of_opinion(opinion: Sequence[Opinion]) -> Iterator[Fact]:
    """What the auditor's opinion is and is not, once it was read."""
    if opinion:
        for name, kinds in OPINION_FACTS.items():
            yield Fact(name, float(not set(kinds).isdisjoint(opinion)), Ground("opinion"))


def of_accounts(accounts: str | None, accounts_of_party: bool | None) -> Iterator[Fact]:
    """Whether the statements are those of the group, or of another company, instead of the contract party's."""
    if accounts_of_party is not None:
        ground = Ground("accounts_of_party")
        is_group = accounts == "consolidated"
        yield Fact("consolidated_statements", float(is_group and not accounts_of_party), ground)
        yield Fact("statements_of_another", float(not is_group and not accounts_of_party), ground)


def of_audit(audit: str | None) -> Iterator[Fact]:
    """What statements that nobody audited may overstate."""
    for item, share in questionnaire().widening.get(audit or "", {}).items():
        yield Fact(f"{item}_haircut", share, Ground("audit"))


def of_listing(listed: bool | None) -> Iterator[Fact]:
    """Whether the shares are listed."""
    if listed is not None:
        yield Fact("listed", float(listed), Ground("listed"))
