"""Vendor references: how late each was paid, and what they say together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated

from pydantic import Field

from finvet.cases.tables import Evidenced, Number, Text
from finvet.model import Reference, ReferenceClass
from finvet.questionnaire import ReferenceRules, questionnaire


class ReferenceTable(Evidenced):
    """What a vendor said: section E of the questionnaire, and who it is."""

    vendor: Text | None = None
    since: date | None = None
    highest: Number | None = None
    terms_days: Number | None = None
    days_late: Number | None = None
    disputes: Annotated[int, Field(ge=0)] | None = None
    would_extend: bool | None = None
    unpaid: bool | None = None
    similar_size: bool | None = None


def reference(said: ReferenceTable) -> Reference:
    """The reference with its standing; a vendor's word is stated until a document shows it."""
    rules = questionnaire().references
    values = said.model_dump()
    return Reference(**{**values, "evidence": said.evidence or "stated", "standing": _standing(said, rules)})


def _standing(said: ReferenceTable, rules: ReferenceRules) -> ReferenceClass | None:
    """Bad where unpaid, later than mixed or not to be repeated; None where nothing tells."""
    if said.unpaid or said.would_extend is False:
        return "bad"
    if said.days_late is None:
        return None
    if said.days_late > rules.mixed_days:
        return "bad"
    return "mixed" if said.days_late > rules.clean_days else "clean"


def facts_of(references: Sequence[Reference]) -> Iterator[tuple[str, float]]:
    """The facts that references state together; one without evidence states nothing."""
    heard = [one for one in references if one.evidence != "none"]
    if not heard:
        return
    yield "references_given", float(len(heard))
    if any(one.standing for one in heard):
        yield "negative_references", float(sum(one.standing == "bad" for one in heard))
    late = [one.days_late for one in heard if one.days_late is not None]
    if late:
        yield "worst_reference_days_late", max(late)
    told = [one.unpaid for one in heard if one.unpaid is not None]
    if told:
        yield "unpaid_references", float(sum(told))
