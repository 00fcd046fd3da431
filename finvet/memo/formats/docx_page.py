"""What stands on every page of a house's document: headers, footers, theme and fonts, taken over where harmless.

Only what is named here goes into a memo; everything else of the document stays behind. What would fetch something or
run is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from finvet.memo.formats.docx_package import RELATIONSHIPS, THEME_TYPE, WORD_TYPE, Part, Relation
from finvet.memo.formats.docx_reading import WordFile
from finvet.memo.formats.docx_template import WORD, xml_bytes
from finvet.memo.text import shortened

KINDS = {"theme": THEME_TYPE, **{kind: WORD_TYPE.format(kind) for kind in ("header", "footer", "fontTable")}}
"""The parts that are taken over, with what they are."""
PICTURES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp",
    "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/x-emf", "wmf": "image/x-wmf",
    "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
}  # fmt: skip
"""Pictures and fonts, by the ends of their names."""
LINK = re.compile(r"(?:https?://|mailto:)", re.I)
WEB_FIELD = re.compile(r'\s*hyperlink\s+"?(?:https?://|mailto:)', re.I)
LONGEST_FIELD = 30
FIELDS = {
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "FILENAME",
    "DOCPROPERTY", "STYLEREF", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "LASTSAVEDBY", "USERNAME",
    "USERADDRESS", "USERINITIALS", "INFO", "IF", "REF", "PAGEREF", "QUOTE", "SEQ", "SYMBOL", "NUMWORDS", "REVNUM", "=",
}  # fmt: skip
"""What a header may compute; other fields bring in files or run something."""
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
FIRST_DRAWING = 10_000
REFERENCE = f"{{{RELATIONSHIPS}}}"


class Carrier:
    """Takes parts of a house's document over, under names and ids of ours."""

    def __init__(self, file: WordFile) -> None:
        """Begins with nothing taken."""
        self._file = file
        self._taken: dict[str, Part] = {}

    @property
    def parts(self) -> tuple[Part, ...]:
        """What was taken over."""
        return tuple(self._taken.values())

    def take(self, name: str, kind: str) -> Part:
        """A theme, header, footer or table of fonts, with its pictures. Raises FinvetError for what is not harmless."""
        root = self._file.xml(name)
        _without_vector_pictures(root)
        self._check(name, root)
        for number, drawing in enumerate(root.iter(DRAWING), start=FIRST_DRAWING * (1 + len(self._taken))):
            drawing.set("id", str(number))  # ids are unique in a document, and ours count from 1
        return self._keep(name, f"word/house/{kind}", "xml", KINDS[kind], xml_bytes(root), self._relations(name, root))

    def _relations(self, name: str, root: Any) -> tuple[Relation, ...]:
        """Those that the part uses, in the order of their ids."""
        used = {value for element in root.iter() for key, value in element.items() if key.startswith(REFERENCE)}
        relations = self._file.relations(name)
        if used - set(relations) - {""}:
            raise self._file.refused("template-broken", part=name)
        return tuple(self._relation(name, relations[one]) for one in sorted(used - {""}))

    def _relation(self, name: str, one: Relation) -> Relation:
        kind = one.kind.removeprefix(f"{RELATIONSHIPS}/")
        if one.external and not (kind == "hyperlink" and LINK.match(one.target)):
            raise self._file.refused("template-fetches", part=name, target=shortened(one.target))
        if one.external:
            return one
        ending = one.target.rpartition(".")[2].lower()
        if kind not in {"image", "font"} or ending not in PICTURES:
            raise self._file.refused("template-holds", part=name, what=shortened(kind if ending == "xml" else ending))
        content = self._file.content(one.target)
        part = self._keep(one.target, f"word/house/{kind}", ending, PICTURES[ending], content)
        return Relation(one.id, one.kind, f"/{part.name}")

    def _keep(
        self,
        source: str,
        name: str,
        ending: str,
        content_type: str,
        content: bytes,
        relations: tuple[Relation, ...] = (),
    ) -> Part:
        if source not in self._taken:
            number = len(self._taken) + 1
            self._taken[source] = Part(f"{name}{number}.{ending}", content_type, content, relations)
        return self._taken[source]

    def _check(self, name: str, root: Any) -> None:
        """Refuses fields and addresses that would bring something in."""
        for field in _fields(root):
            if not _is_harmless(field):
                raise self._file.refused("template-field", part=name, field=shortened(field, LONGEST_FIELD))
        for element in root.iter():
            for key, value in element.items():
                if key.rpartition("}")[2] in {"src", "href"} and value:
                    raise self._file.refused("template-fetches", part=name, target=shortened(value))


def _is_harmless(field: str) -> bool:
    word = re.match(r"\s*([A-Za-z]+|=)", field)
    name = word[1].upper() if word else ""
    return name in FIELDS or (name == "HYPERLINK" and WEB_FIELD.match(field) is not None)


def _fields(root: Any) -> Iterator[str]:
    """The instructions of a part's fields, however many runs each is spread over."""
    open_fields: list[list[str]] = []
    for element in root.iter(f"{WORD}fldSimple", f"{WORD}fldChar", f"{WORD}instrText"):
        if element.tag == f"{WORD}fldSimple":
            yield element.get(f"{WORD}instr") or ""
        elif element.tag == f"{WORD}instrText":
            if open_fields:
                open_fields[-1].append(element.text or "")
        elif element.get(f"{WORD}fldCharType") == "begin":
            open_fields.append([])
        elif element.get(f"{WORD}fldCharType") == "end" and open_fields:
            yield "".join(open_fields.pop())
    yield from map("".join, open_fields)


def _without_vector_pictures(root: Any) -> None:
    """A picture as svg has one of points beside it, which is what stays: an svg can hold scripts and addresses."""
    for picture in list(root.iter(SVG)):
        extension = picture.getparent()
        extensions = extension.getparent()
        extensions.remove(extension)
        if not len(extensions):
            extensions.getparent().remove(extensions)
