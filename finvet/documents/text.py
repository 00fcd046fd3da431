"""Documents as json text, and their JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def dumps(document: Mapping[str, Any]) -> str:
    """The document as text: the same bytes for the same content, no NaN, names as they are."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def json_schema(document: str) -> dict[str, Any]:
    """The JSON Schema of a document ("spread", "vet" or "compare"), made from its type."""
    from pydantic import TypeAdapter

    from finvet.documents.compare import ChangesDocument, SideBySideDocument
    from finvet.documents.spread_types import SpreadDocument, SpreadsDocument
    from finvet.documents.types import VetDocument, VetsDocument

    if document == "spread":
        return TypeAdapter(SpreadDocument | SpreadsDocument).json_schema()
    if document == "vet":
        return TypeAdapter(VetDocument | VetsDocument).json_schema()
    return TypeAdapter(ChangesDocument | SideBySideDocument).json_schema()
