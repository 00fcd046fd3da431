"""What a written pdf holds: its text page by page, its facts and its structure."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader


def opened(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def pages_of(content: bytes) -> list[str]:
    """The text of each page, as a reader would copy it."""
    return [page.extract_text() for page in opened(content).pages]


def elements(content: bytes) -> Iterator[Any]:
    """The elements of the structure that a screen reader goes through, in their order."""
    root = opened(content).trailer["/Root"]["/StructTreeRoot"]
    yield from _below(root)


def _below(element: Any) -> Iterator[Any]:
    inside = element.get("/K", [])
    for part in inside if isinstance(inside, list) else [inside]:
        found = part.get_object() if hasattr(part, "get_object") else part
        if isinstance(found, dict) and "/S" in found:
            yield found
            yield from _below(found)


def fonts_of(content: bytes) -> dict[str, bool]:
    """The fonts by name, and whether each is inside the file."""
    found = {}
    for page in opened(content).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            (inner,) = font.get_object()["/DescendantFonts"]
            facts = inner.get_object()["/FontDescriptor"]
            name = str(font.get_object()["/BaseFont"]).rpartition("+")[2]
            found[name] = any(key in facts for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    return found
