"""Reads vet documents that finvet wrote: vet.json, or what `finvet vet --json` printed."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError
from pydantic_core import from_json

from finvet.comparison.record import Record, record
from finvet.errors import FileRefused
from finvet.mistakes import joined

MOST_BYTES = 50_000_000
START = 64
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""What a file begins with that another program wrote on: PowerShell redirects into UTF-16."""


def is_document(path: Path) -> bool:
    """Whether a file is JSON, by its content; a partner's statements never begin with a brace."""
    try:
        with path.open("rb") as file:
            return _decoded(file.read(START), errors="ignore").lstrip().startswith("{")
    except OSError:
        return False


def read_records(path: Path) -> tuple[Record, ...]:
    """The vettings of a document, mostly one. Raises FileRefused where it is none, saying what to give instead."""
    content = _json(path)
    if not isinstance(content, Mapping) or content.get("schema") != "finvet.vet/1":
        raise FileRefused("compare-no-vetting", where=path.name, found=_kind(content))
    found = content.get("partners", [content])
    if not isinstance(found, Sequence) or not all(isinstance(one, Mapping) for one in found) or not found:
        raise FileRefused("compare-damaged", where=path.name, key="partners")
    return tuple(checked_record(cast(Mapping[str, Any], one), path.name) for one in found)


def checked_record(document: Mapping[str, Any], where: str) -> Record:
    """The vetting of a document that may be damaged. Raises FileRefused, naming the key."""
    try:
        return record(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise FileRefused("compare-damaged", where=where, key=joined(first["loc"])) from error


def _json(path: Path) -> object:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileRefused("compare-unreadable", where=path.name, reason=error.strerror or "") from error
    if len(content) > MOST_BYTES:
        raise FileRefused("compare-large", where=path.name, megabytes=MOST_BYTES // 1_000_000)
    try:
        return cast(object, from_json(_decoded(content), allow_inf_nan=False))
    except ValueError as error:
        raise FileRefused("compare-no-json", where=path.name) from error


def _decoded(content: bytes, errors: str = "strict") -> str:
    encoding = next((name for mark, name in MARKS.items() if content.startswith(mark)), "utf-8")
    return content.decode(encoding, errors)


def _kind(content: object) -> str:
    """What a document says that it is, as far as it says so."""
    schema = content.get("schema") if isinstance(content, Mapping) else None
    return schema[:40] if isinstance(schema, str) else "?"
