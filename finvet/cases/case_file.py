"""The case file: what is known of a partner beside its statements."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from finvet.errors import CaseError
from finvet.line_items import chart
from finvet.mistakes import mistakes, not_toml
from finvet.model import Case, Message, Trade

Number = Annotated[float, Field(allow_inf_nan=False, ge=0)]


class CaseFile(BaseModel):
    """The keys of a case file; `country` in two letters (ISO 3166), amounts in [facts] in units of currency."""

    model_config = ConfigDict(frozen=True, strict=True)

    as_of: date | None = None
    partner: Annotated[str, Field(min_length=1)] | None = None
    audit: Literal["audited", "reviewed", "compiled", "unaudited"] | None = None
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    trade: Trade | None = None
    listed: bool | None = None
    facts: Mapping[str, Number] = Field(default_factory=dict)


@cache
def known_facts() -> frozenset[str]:
    """The figures that a case may state: memo items of the chart and the facts of data/facts.csv."""
    table = (resources.files("finvet") / "data" / "facts.csv").read_text("utf-8")
    memo_items = (item.id for item in chart().values() if item.statement == "MEMO")
    return frozenset(memo_items) | frozenset(row["id"] for row in csv.DictReader(table.splitlines()))


def read_case(path: str | Path) -> Case:
    """What a case file says. Raises CaseError, naming every mistake with its key and the mend."""
    file = Path(path)
    try:
        document = tomllib.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise CaseError(file.name, (Message("mistake-no-case"),)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CaseError(file.name, not_toml(error)) from error
    unknown = tuple(_unknown_keys(document))
    try:
        case = CaseFile.model_validate(document)
    except ValidationError as error:
        raise CaseError(file.name, (*unknown, *mistakes(error))) from error
    if unknown:
        raise CaseError(file.name, unknown)
    said = {name: getattr(case, name) for name in CaseFile.model_fields}
    return Case(**{**said, "file": file.name, "facts": dict(case.facts)})


def _unknown_keys(document: Mapping[str, object]) -> Iterator[Message]:
    yield from _unknown(document, CaseFile.model_fields, "")
    facts = document.get("facts")
    if isinstance(facts, dict):
        yield from _unknown(facts, known_facts(), "facts.")


def _unknown(table: Mapping[str, object], known: Collection[str], prefix: str) -> Iterator[Message]:
    for key in table:
        if key not in known:
            yield Message("mistake-unknown-case-key", {"key": f"{prefix}{key}", "known": sorted(known)})
