"""A cell as the documents name it."""

from __future__ import annotations

from typing import NotRequired

from typing_extensions import TypedDict

from finvet.model import Source


class SourceDocument(TypedDict):
    """A cell that a figure was read from."""

    file: str
    sheet: str
    cell: str
    label: NotRequired[str]
    text: NotRequired[str]


def cell_document(source: Source) -> SourceDocument:
    """A cell that a figure rests on: file, sheet, address, label and text."""
    return {"file": source.file, "sheet": source.sheet, "cell": source.cell, "label": source.label, "text": source.text}
