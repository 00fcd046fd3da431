"""What is known of a partner beside its statements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct, field

from finvet.model.assessment import VerdictCode
from finvet.model.deal import Deal, Protection
from finvet.model.questionnaire import Answer, Ground, Reference
from finvet.model.statements import Source

Trade = Literal["manufacturing", "trade", "construction", "services"]
Audit = Literal["audited", "reviewed", "compiled", "unaudited"]
Opinion = Literal["unmodified", "emphasis", "going-concern", "qualified", "adverse", "disclaimer"]
Accounts = Literal["standalone", "consolidated"]


class Override(Struct, frozen=True):
    """An analyst's own verdict, with name and reason; it stands beside the policy's and never replaces it."""

    verdict: VerdictCode
    by: str
    reason: str
    on: date | None = None


class Case(Struct, frozen=True):
    """What is known beside the statements.

    `facts` are its figures by item id, those that answers, references and the auditor's opinion state among them;
    `grounds` say what each rests on. `accounts_of_party`: whether the statements are those of the contract party.
    `asked`: the day on which the questionnaire went to the partner. `ended`: facts that no longer hold on the day of
    the opinion and were left out. `mitigants` protect the `deal`; `rates` are exchange rates by pair, EURUSD in dollars
    for one euro. `filled`: the keys that the partner filled in, with the cell of each.
    """

    file: str | None = None
    partner: str | None = None
    as_of: date | None = None
    audit: Audit | None = None
    opinion: tuple[Opinion, ...] = ()
    accounts: Accounts | None = None
    accounts_of_party: bool | None = None
    country: str | None = None
    trade: Trade | None = None
    listed: bool | None = None
    asked: date | None = None
    facts: Mapping[str, float] = field(default_factory=dict)
    ended: tuple[str, ...] = ()
    override: Override | None = None
    grounds: Mapping[str, Ground] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    deal: Deal | None = None
    mitigants: tuple[Protection, ...] = ()
    rates: Mapping[str, float] = field(default_factory=dict)
    filled: Mapping[str, Source] = field(default_factory=dict)


NO_CASE = Case()
