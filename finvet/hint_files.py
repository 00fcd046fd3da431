"""Reads the hint files that people write: one that they name, or a folder of remembered ones."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from finvet.errors import HintsError
from finvet.hints import NO_ITEM, Hints, is_reference
from finvet.line_items import chart
from finvet.mistakes import NOT_TOML, mistakes, not_toml
from finvet.model import Message
from finvet.nearest import nearest

SUFFIX = ".toml"
FINGERPRINT = re.compile(r"(?:[0-9a-f]{2}){64}")


def read_hints(path: Path) -> tuple[Hints, ...]:
    """The hints of a file, which hold for every workbook, or those of a folder, each for workbooks of its layout.

    Raises HintsError for a folder without any, and naming every mistake of a file with its key and the mend.
    """
    if not path.is_dir():
        return (replace(_read(path), layouts=()),)
    remembered = tuple(_read(file) for file in sorted(path.iterdir()) if file.suffix == SUFFIX)
    if not remembered:
        raise HintsError(path.name or str(path), (Message("mistake-no-hints-in-folder"),))
    for hints in remembered:
        if not hints.layouts:
            raise HintsError(hints.file, (Message("mistake-hints-without-layout"),))
    return remembered


def _read(file: Path) -> Hints:
    try:
        document = tomllib.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise HintsError(file.name, (Message("mistake-no-hints"),)) from error
    except NOT_TOML as error:
        raise HintsError(file.name, not_toml(error)) from error
    try:
        hints = _form().validate_python({**document, "file": file.name})
    except ValidationError as error:
        raise HintsError(file.name, mistakes(error, form=_form())) from error
    wrong = tuple(_mistaken(hints))
    if wrong:
        raise HintsError(file.name, wrong)
    return hints


@cache
def _form() -> TypeAdapter[Hints]:
    return TypeAdapter(Hints)


def _mistaken(hints: Hints) -> Iterator[Message]:
    """What no type can say: items of the chart, cells that are ones, a line named one way."""
    for number, layout in enumerate(hints.layouts):
        if not FINGERPRINT.fullmatch(layout):
            yield Message("mistake-hint-layout", {"key": f"layouts.{number}"})
    for number, line in enumerate(hints.lines):
        if line.item != NO_ITEM and line.item not in chart():
            told = {"key": f"lines.{number}.item", "item": line.item}
            near = nearest(line.item, chart())
            code = "mistake-hint-item-like" if near else "mistake-hint-item"
            yield Message(code, told | {"near": near[0]} if near else told)
        if (line.label is None) == (line.cell is None):
            yield Message("mistake-hint-line", {"key": f"lines.{number}"})
    references = [(f"lines.{n}.cell", line.cell) for n, line in enumerate(hints.lines) if line.cell is not None]
    references += [(f"cells.{n}.cell", cell.cell) for n, cell in enumerate(hints.cells)]
    for key, reference in references:
        if not is_reference(reference):
            yield Message("mistake-hint-cell", {"key": key, "cell": reference})
