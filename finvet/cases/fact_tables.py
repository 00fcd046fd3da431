"""The facts that a case states itself, in [facts], each held against what it may be."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from finvet.cases.effects import Fact
from finvet.cases.facts import YES_NO, fact_units, known_facts
from finvet.cases.tables import Evidenced, Number, unknown_keys
from finvet.mistakes import mistakes
from finvet.model import Ground, Message

SHARE = "percent"


class FactTable(Evidenced):
    """A fact with its evidence."""

    value: Number


def read_facts(table: Mapping[str, object]) -> tuple[list[Fact], list[Message]]:
    """The facts with their grounds, and every mistake; those without evidence are the analyst's own."""
    facts: list[Fact] = []
    found = list(unknown_keys(table, known_facts(), "facts."))
    for name, given in table.items():
        if name in known_facts():
            said = _said(name, given)
            if isinstance(said, list):
                found.extend(said)
            elif said.evidence != "none":
                ground = Ground(f"facts.{name}", said.evidence)
                facts.append(Fact(name, said.value, ground))
    return facts, found


def _said(name: str, given: object) -> FactTable | list[Message]:
    key = f"facts.{name}"
    entry: Mapping[str, object] = given if isinstance(given, dict) else {"value": given}
    value = entry.get("value")
    if fact_units()[name] == YES_NO and isinstance(value, bool):
        entry = {**entry, "value": int(value)}
    try:
        said = FactTable.model_validate(entry)
    except ValidationError as error:
        return list(mistakes(error, f"{key}.")) if isinstance(given, dict) else _of_plain(key, error)
    unknown = list(unknown_keys(entry, FactTable.written_keys(), f"{key}."))
    return unknown or _out_of_range(name, said.value) or said


def _of_plain(key: str, error: ValidationError) -> list[Message]:
    """The mistakes of a value that stands alone: its key is that of the fact."""
    return [Message(m.code, {**m.parameters, "key": key}) for m in mistakes(error)]


def _out_of_range(name: str, value: float) -> list[Message]:
    unit, key = fact_units()[name], f"facts.{name}"
    if unit == YES_NO and value not in (0, 1):
        return [Message("mistake-fact-yes-no", {"key": key})]
    if unit == SHARE and value > 1:
        return [Message("mistake-fact-share", {"key": key})]
    return []
