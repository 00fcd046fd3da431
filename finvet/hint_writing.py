"""Writes a hints file to start from: the layout of the files that were read, and the lines that nobody understood."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from finvet.as_read import FileAsRead
from finvet.hints import NO_ITEM
from finvet.model import Statements, UnmatchedLine
from finvet.reading.cleaning import clean
from finvet.wording import exactly, sentences

FOR = "hints-start"


def starting_hints(found: Sequence[Statements], files: Sequence[FileAsRead]) -> str:
    """A hints file in TOML: it changes nothing until somebody fills in a line item.

    Lines that were read without being understood stand in it as comments, with their label and cell.
    """
    lines = [f"# {line}".rstrip() for line in sentences()[FOR].split("\n")]
    lines += ["layouts = [", *(f"    {_text(file.layout)},  # {_comment(file.file)}" for file in files), "]"]
    for line in (line for statements in found for line in statements.unmatched):
        lines += ["", *_line(line)]
    return "\n".join(lines) + "\n"


def _line(line: UnmatchedLine) -> Iterator[str]:
    source = line.source
    yield f"# {_comment(source.table)} {source.cell}: " + ", ".join(f"{p} {exactly(v)}" for p, v in line.values.items())
    yield "# [[lines]]"
    if source.label:
        yield f"# label = {_text(source.label)}"
        yield f"# sheet = {_text(source.sheet)}"
    else:
        yield f"# cell = {_text(f'{source.sheet}!{source.cell}')}"
    yield f"# item = {_text(NO_ITEM)}"


def _text(text: str) -> str:
    """A TOML string: of visible text JSON writes the same."""
    return json.dumps(clean(text), ensure_ascii=False)


def _comment(text: str) -> str:
    return clean(text)
