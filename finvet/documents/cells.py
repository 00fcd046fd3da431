"""A cell as the documents name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finvet.model import Source

if TYPE_CHECKING:
    from finvet.documents.spread_types import SourceDocument


def cell_document(source: Source) -> SourceDocument:
    """A cell that a figure rests on: file, sheet, address, label and text."""
    return {"file": source.file, "sheet": source.sheet, "cell": source.cell, "label": source.label, "text": source.text}
