"""The facts that a case states itself, in [facts]: amounts, counts, and yes or no."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib import resources

from pydantic import ValidationError

from finvet.cases.effects import Fact
from finvet.cases.tables import Evidenced, Number, unknown_keys
from finvet.line_items import chart
from finvet.mistakes import mistakes
from finvet.model import Ground, Message

YES_NO = "yes_no"
SHARE = "percent"


class FactTable(Evidenced):
    """A fact with its evidence."""

    value: Number


@cache
def fact_units() -> Mapping[str, str]:
    """The figures that a case may state, with their units: memo items of the chart and the facts of data/facts.csv."""
    table = (resources.files("finvet") / "data" / "facts.csv").read_text("utf-8")
    units = {item.id: "" for item in chart().values() if item.statement == "MEMO"}
    return units | {row["id"]: row["unit"] for row in csv.DictReader(table.splitlines())}


@cache
def known_facts() -> frozenset[str]:
    """The figures that a case may state."""
    return frozenset(fact_units())


@cache
def yes_no_facts() -> frozenset[str]:
    """Those of them that are 1 or 0."""
    return frozenset(name for name, unit in fact_units().items() if unit == YES_NO)


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
