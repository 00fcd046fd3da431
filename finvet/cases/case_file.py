"""The case file: what is known of a partner beside its statements."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from finvet.cases import effects
from finvet.cases.answers import read_answers
from finvet.cases.deal_tables import DealTable, Positive, ProtectionTable, deal_mistakes
from finvet.cases.fact_tables import read_facts
from finvet.cases.facts import yes_no_facts
from finvet.cases.references import ReferenceTable, reference
from finvet.cases.tables import CaseTable, Text, unknown_keys
from finvet.errors import CaseError
from finvet.mistakes import NOT_TOML, ContradictionError, mistakes, not_toml
from finvet.model import Accounts, Answer, Audit, Case, Message, Opinion, Override, Trade, VerdictCode

READ_APART = ("answers", "facts", "references", "override", "deal", "mitigants")
"""Tables that become nouns of their own."""


def _one_or_several(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


def _country(code: str) -> str:
    if not re.fullmatch("[A-Z]{2}", code):
        raise ContradictionError("mistake-country")
    return code


class OverrideTable(CaseTable):
    """An analyst's own verdict, with name and reason."""

    verdict: VerdictCode
    by: Text
    reason: Text
    on: date | None = Field(default=None, alias="date")


class CaseFile(CaseTable):
    """The keys of a case file; `country` in two letters (ISO 3166), amounts in units of currency."""

    as_of: date | None = None
    partner: Annotated[str, Field(min_length=1)] | None = None
    audit: Audit | None = None
    opinion: Annotated[tuple[Opinion, ...], BeforeValidator(_one_or_several), Field(strict=False)] = ()
    accounts: Accounts | None = None
    accounts_of_party: bool | None = None
    country: Annotated[str, AfterValidator(_country)] | None = None
    trade: Trade | None = None
    listed: bool | None = None
    asked: date | None = None
    facts: Mapping[str, object] = Field(default_factory=dict)
    answers: Mapping[str, object] = Field(default_factory=dict)
    references: Annotated[tuple[ReferenceTable, ...], Field(strict=False)] = ()
    override: OverrideTable | None = None
    deal: DealTable | None = None
    mitigants: Annotated[tuple[ProtectionTable, ...], Field(strict=False)] = ()
    rates: Mapping[str, Positive] = Field(default_factory=dict)


def read_case(path: str | Path) -> Case:
    """What a case file says. Raises CaseError, naming every mistake with its key and the mend."""
    file = Path(path)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise CaseError(file.name, (Message("mistake-no-case"),)) from error
    return parsed_case(file.name, content)


def parsed_case(name: str, content: bytes) -> Case:
    """What the content of a case file says, as `read_case` does; mistakes are told of the file of that name."""
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except NOT_TOML as error:
        raise CaseError(name, not_toml(error)) from error
    return case_of_tables(document, name)


def case_of_tables(document: Mapping[str, object], name: str = "case") -> Case:
    """What the tables of a case say, keys and values as a case file has them. Raises CaseError as `read_case` does."""
    answers, wrong_answers = read_answers(_table(document, "answers"))
    facts, wrong_facts = read_facts(_table(document, "facts"))
    wrong = [*_unknown(document), *wrong_answers, *wrong_facts, *deal_mistakes(document)]
    try:
        said = CaseFile.model_validate(document)
    except ValidationError as error:
        raise CaseError(name, (*wrong, *mistakes(error))) from error
    stated = frozenset(fact.name for fact in facts)
    known, twice = effects.joined(chain(facts, _effects(said, answers, stated)), yes_no_facts())
    wrong.extend([*twice, *_without_audit(said)])
    if wrong:
        raise CaseError(name, wrong)
    return _case(name, said, answers, known)


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    table = document.get(name)
    return table if isinstance(table, dict) else {}


def _unknown(document: Mapping[str, object]) -> Iterator[Message]:
    """Keys that there are not, at the top and in the tables."""
    yield from unknown_keys(document, CaseFile.written_keys())
    yield from unknown_keys(_table(document, "override"), OverrideTable.written_keys(), "override.")
    references = document.get("references")
    for place, entry in enumerate(references if isinstance(references, list) else ()):
        if isinstance(entry, dict):
            yield from unknown_keys(entry, ReferenceTable.written_keys(), f"references.{place}.")


def _without_audit(said: CaseFile) -> Iterator[Message]:
    """An opinion on statements on which no auditor gives one."""
    if said.opinion and said.audit in ("compiled", "unaudited"):
        yield Message("mistake-opinion-without-audit", {"audit": said.audit})


def _effects(said: CaseFile, answers: Mapping[str, Answer], stated: frozenset[str]) -> Iterator[effects.Fact]:
    yield from effects.of_answers(answers, said.asked, stated)
    yield from effects.of_references([reference(entry) for entry in said.references])
    yield from effects.of_opinion(said.opinion)
    yield from effects.of_accounts(said.accounts, said.accounts_of_party)
    yield from effects.of_audit(said.audit)
    yield from effects.of_listing(said.listed)


def _case(file: str, said: CaseFile, answers: Mapping[str, Answer], facts: Mapping[str, effects.Fact]) -> Case:
    plain = {name: getattr(said, name) for name in CaseFile.model_fields if name not in READ_APART}
    return Case(
        **plain,
        file=file,
        facts={name: fact.value for name, fact in sorted(facts.items())},
        grounds={name: fact.ground for name, fact in sorted(facts.items())},
        answers=answers,
        references=tuple(map(reference, said.references)),
        override=Override(**said.override.model_dump()) if said.override else None,
        deal=said.deal.deal() if said.deal else None,
        mitigants=tuple(table.protection() for table in said.mitigants),
    )
