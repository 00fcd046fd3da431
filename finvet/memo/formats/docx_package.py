"""The package that a Word document is: parts with their kinds and references, the same bytes on every run."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from xml.sax.saxutils import quoteattr

from msgspec import Struct

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOCUMENT, CORE = f"{RELATIONSHIPS}/officeDocument", f"{PACKAGE}/relationships/metadata/core-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
BY_EXTENSION = ("image/", "application/vnd.openxmlformats-officedocument.obfuscatedFont")
"""Content types that the end of a part's name tells; others are told part by part."""
ENTRY_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold
_OUTSIDE = ' TargetMode="External"'


class Relation(Struct, frozen=True):
    """One part's reference to another, or to an address outside; `kind` is its full type."""

    id: str
    kind: str
    target: str
    external: bool = False


class Part(Struct, frozen=True):
    """A file of the package: its name without leading slash, what it is, and what it refers to."""

    name: str
    content_type: str
    content: bytes
    relations: tuple[Relation, ...] = ()


def word_part(kind: str, content: bytes, relations: tuple[Relation, ...] = ()) -> Part:
    """One of the parts that a Word document has once: its text, its styles, its settings."""
    content_type = WORD_TYPE.format("document.main" if kind == "document" else kind)
    return Part(f"word/{kind}.xml", content_type, content, relations)


def relation(name: str, part: Part) -> Relation:
    """How the text refers to a part: an image or what its content type ends in."""
    kind = part.content_type.removesuffix("+xml").rpartition(".")[2]
    return Relation(
        name, f"{RELATIONSHIPS}/{'image' if part.content_type.startswith('image/') else kind}", f"/{part.name}"
    )


def packed(parts: Sequence[Part], roots: Sequence[Relation]) -> bytes:
    """The parts as the bytes of a zip; `roots` name what the package opens with."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        _write(package, "[Content_Types].xml", _content_types(parts).encode())
        _write(package, "_rels/.rels", _relations(roots).encode())
        for part in parts:
            _write(package, part.name, part.content)
            if part.relations:
                _write(package, relations_of(part.name), _relations(part.relations).encode())
    return out.getvalue()


def relations_of(name: str) -> str:
    """Where a part's relationships stand."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _write(package: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, ENTRY_DATE)
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED  # a png is deflated
    package.writestr(entry, content)


def _content_types(parts: Iterable[Part]) -> str:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    overrides = []
    for part in parts:
        if part.content_type.startswith(BY_EXTENSION):
            defaults[part.name.rpartition(".")[2]] = part.content_type
        else:
            overrides.append(f'<Override PartName={quoteattr("/" + part.name)} ContentType="{part.content_type}"/>')
    known = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults.items()]
    return f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">{"".join(known + overrides)}</Types>'


def _relations(relations: Iterable[Relation]) -> str:
    written = [
        f"<Relationship Id={quoteattr(one.id)} Type={quoteattr(one.kind)} Target={quoteattr(one.target)}"
        f"{_OUTSIDE * one.external}/>"
        for one in relations
    ]
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{"".join(written)}</Relationships>'
