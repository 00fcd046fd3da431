"""What a partner filled in, as the case has it: every entry held against its question, the case file before all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import get_args

from msgspec.structs import replace

from finvet.cases import effects
from finvet.cases.answers import FITTED
from finvet.cases.facts import yes_no_facts
from finvet.exchange_rates import known_currencies
from finvet.model import (
    Accounts,
    Answer,
    Audit,
    Case,
    FilledIn,
    Ground,
    Message,
    Question,
    Source,
    SpreadWarning,
    Statements,
    Trade,
)
from finvet.questionnaire import questionnaire

LONGEST_TEXT, LONGEST_NAME, SHOWN = 2000, 200, 60
COUNTRY = re.compile("[A-Z]{2}")
MONEY, CURRENCY, UNIT = "currency", "currency", "unit"
OF_THE_CASE = ("partner", "country", "trade", "listed", "accounts", "accounts_of_party", "audit")
YES_NO = ("listed", "accounts_of_party")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "audit": get_args(Audit), "accounts": get_args(Accounts), "trade": get_args(Trade), UNIT: ("1", "1000", "1000000"),
}  # fmt: skip

Entries = Sequence[FilledIn]


def with_filled(case: Case, filled: Entries, statements: Statements) -> tuple[Case, tuple[SpreadWarning, ...]]:
    """The case with what the partner filled in, and a warning for every entry that was left out.

    What the case file says comes first, answer by answer. The partner's word is stated, whatever document it names.
    """
    if not filled:
        return case, ()
    warnings: list[SpreadWarning] = []
    by_key = _by_key(filled, warnings)
    keys = {key: entries[0] for key, entries in by_key.items() if key not in questionnaire().answerable}
    told = {key: value for key, entry in keys.items() if (value := _told(key, entry, warnings)) is not None}
    unit = _unit(told, statements)
    given = {
        name: answer
        for name, question in questionnaire().answerable.items()
        if name in by_key and (answer := _answer(question, by_key[name], unit, warnings))
    }
    own = {key: told[key] for key in OF_THE_CASE if key in told and getattr(case, key) is None}
    sources = {key: keys[key].source for key in own}
    return _joined(case, own, sources, given), tuple(warnings)


def _by_key(filled: Entries, warnings: list[SpreadWarning]) -> Mapping[str, Entries]:
    """The entries of each key, of the first sheet that has any; another sheet that says otherwise is left out."""
    found: dict[str, list[FilledIn]] = {}
    for entry in filled:
        entries = found.setdefault(entry.key, [])
        if not entries or (_sheet(entry) == _sheet(entries[0]) and _is_list(entry.key)):
            entries.append(entry)
        elif entry.value not in [one.value for one in entries]:
            other = f"{entries[0].source.file} {entries[0].source.sheet} {entries[0].source.cell}"
            warnings.append(_left_out(entry, "filled-twice", other=other))
    return found


def _sheet(entry: FilledIn) -> tuple[str, str]:
    return entry.source.file, entry.source.sheet


def _is_list(key: str) -> bool:
    question = questionnaire().questions.get(key)
    return question is not None and question.type == "list"


# ---------------------------------------------------------------- the company


def _told(key: str, entry: FilledIn, warnings: list[SpreadWarning]) -> object:
    """What an entry says of the company or of the statements, None where it does not fit."""
    value, wrong = entry.value, ""
    if key in CHOICES:
        wrong = "" if value in CHOICES[key] else "filled-choice"
    elif key in YES_NO:
        wrong = "" if isinstance(value, bool) else "filled-yes_no"
    elif key == "country":
        wrong = "" if isinstance(value, str) and COUNTRY.fullmatch(value) else "filled-country"
    elif key == CURRENCY:
        wrong = "" if value in known_currencies() else "filled-currency"
    elif not isinstance(value, str) or len(value) > LONGEST_NAME:
        wrong = "filled-text"
    if wrong:
        warnings.append(_left_out(entry, wrong))
        return None
    return value


# ---------------------------------------------------------------- answers


def _unit(told: Mapping[str, object], statements: Statements) -> float | Message:
    """The factor of amounts in the questionnaire, or why none is in the currency of the statements."""
    if UNIT not in told or CURRENCY not in told:
        return Message("filled-amount-unit")
    if statements.currency and told[CURRENCY] != statements.currency:
        return Message("filled-amount-currency", {"currency": told[CURRENCY], "other": statements.currency})
    return float(str(told[UNIT]))


def _answer(
    question: Question, entries: Entries, unit: float | Message, warnings: list[SpreadWarning]
) -> Answer | None:
    """The answer, or None and a warning where its entries do not fit the question."""
    first = entries[0]
    value = FITTED[question.type](_given(question, entries), question)
    if value is None or (isinstance(value, str) and len(value) > LONGEST_TEXT):
        warnings.append(_left_out(first, _misfit(question), unit=question.unit or "count"))
        return None
    if question.unit == MONEY and isinstance(value, float):
        if isinstance(unit, Message):
            warnings.append(_left_out(first, unit.code, **unit.parameters))
            return None
        value *= unit
        if not isfinite(value):
            warnings.append(_left_out(first, _misfit(question), unit=MONEY))
            return None
    return Answer(question, value, "stated", note=first.note, source=first.source)


def _given(question: Question, entries: Entries) -> object:
    return [entry.value for entry in entries] if question.type == "list" else entries[0].value


def _misfit(question: Question) -> str:
    return "filled-percent" if question.type == "number" and question.unit == "percent" else f"filled-{question.type}"


def _left_out(entry: FilledIn, code: str, **more: object) -> SpreadWarning:
    given = entry.source.text
    shown = given if len(given) <= SHOWN else f"{given[:SHOWN]}…"
    where = {"sheet": entry.source.sheet, "cell": entry.source.cell, "key": entry.key, "given": f'"{shown}"'}
    return SpreadWarning(Message(code, {**where, **more}), basis=(entry.source,))


# ---------------------------------------------------------------- joined with the case


def _joined(case: Case, own: Mapping[str, object], sources: Mapping[str, Source], given: Mapping[str, Answer]) -> Case:
    """The case with the keys and answers that it does not hold itself, and the facts that all its answers state."""
    every = {**given, **case.answers}
    answers = {name: every[name] for name in questionnaire().answerable if name in every}
    found = replace(case, **own, answers=answers, filled=sources)
    facts = _facts(case, found, is_returned=bool(given))
    return replace(
        found,
        facts={name: fact.value for name, fact in sorted(facts.items())},
        grounds={name: fact.ground for name, fact in sorted(facts.items())},
    )


def _facts(case: Case, found: Case, *, is_returned: bool) -> dict[str, effects.Fact]:
    """The facts of the case file with those that entries state; what it states under facts they do not change.

    A questionnaire that came back was asked: proof that it does not give is owed.
    """
    known = {name: effects.Fact(name, value, case.grounds[name]) for name, value in case.facts.items()}
    kept = {name: fact for name, fact in known.items() if not _is_of_answers(fact.ground)}
    stated = frozenset(name for name, fact in kept.items() if fact.ground.key.startswith("facts."))
    told = [*effects.of_answers(found.answers, case.asked or is_returned, stated), *_of_keys(found)]
    facts, _ = effects.joined([*kept.values(), *(f for f in told if f.name not in stated)], yes_no_facts())
    return facts


def _is_of_answers(ground: Ground) -> bool:
    return ground.key.startswith("answers.") or ground.key == "asked"


def _of_keys(found: Case) -> Iterator[effects.Fact]:
    """The facts that follow from what the company says of itself."""
    told: list[effects.Fact] = []
    if "listed" in found.filled:
        told += effects.of_listing(found.listed)
    if "audit" in found.filled:
        told += effects.of_audit(found.audit)
    if not found.filled.keys().isdisjoint(("accounts", "accounts_of_party")):
        told += effects.of_accounts(found.accounts, found.accounts_of_party)
    for fact in told:
        source = found.filled.get(fact.ground.key) or found.filled["accounts"]
        yield replace(fact, ground=replace(fact.ground, evidence="stated", source=source))
