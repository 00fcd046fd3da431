"""Opens a Word document that somebody gives us, with limits: its parts, what they are and what they refer to."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import Any

from lxml import etree

from finvet.errors import FinvetError
from finvet.memo.formats.docx_package import DOCUMENT, PACKAGE, Relation, relations_of

MOST_PARTS = 2_000
MOST_BYTES = 64 * 1024 * 1024  # of all parts together, unpacked
MEBIBYTE = 1024 * 1024

OLD_OR_ENCRYPTED = bytes.fromhex("d0cf11e0a1b11ae1")
DOCUMENTS = tuple(
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}.main+xml"
    for kind in ("document", "template")
)
STRICT = "http://purl.oclc.org/ooxml/"
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, KeyError, ValueError)


class WordFile:
    """The parts of a Word document, read one by one. Raises FinvetError where it is none or is damaged."""

    def __init__(self, content: bytes, where: str) -> None:
        """Opens the document; `where` names it in what we complain of."""
        self.where = where
        if content.startswith(OLD_OR_ENCRYPTED):
            raise self.refused("template-old")
        try:
            self._package = zipfile.ZipFile(BytesIO(content))
        except _DAMAGE as error:
            raise self.refused("template-not-word") from error
        entries = self._package.infolist()
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise self.refused("template-large", limit=MOST_BYTES // MEBIBYTE)
        self._names = {entry.filename.casefold(): entry.filename for entry in entries}  # names of parts know no case
        self.document = self._document()

    def refused(self, code: str, **parameters: object) -> FinvetError:
        """Why this document cannot be used."""
        return FinvetError(code, where=self.where, **parameters)

    def has(self, name: str) -> bool:
        """Whether a part is there."""
        return name.casefold() in self._names

    def content(self, name: str) -> bytes:
        """A part's bytes."""
        try:
            return self._package.read(self._names[name.casefold()])
        except _DAMAGE as error:
            raise self.refused("template-broken", part=name) from error

    def xml(self, name: str) -> Any:
        """A part's root element, without comments; one that declares entities is refused."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            root = etree.fromstring(self.content(name), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.refused("template-broken", part=name) from error
        if root.getroottree().docinfo.doctype:
            raise self.refused("template-broken", part=name)
        return root

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by id; targets inside as names of parts."""
        rels = relations_of(name)
        if not self.has(rels):
            return {}
        found = [self._relation(name, one) for one in self.xml(rels).iter(f"{{{PACKAGE}/relationships}}Relationship")]
        return {one.id: one for one in found}

    def target(self, name: str, kind: str) -> str | None:
        """The part that another refers to by a kind of relation, if there is one."""
        found = (
            one for one in self.relations(name).values() if one.kind.rpartition("/")[2] == kind and not one.external
        )
        return next((one.target for one in found if self.has(one.target)), None)

    def _relation(self, name: str, element: Any) -> Relation:
        target, external = element.get("Target") or "", element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", posixpath.dirname(name), target)).lstrip("/")
        return Relation(element.get("Id") or "", element.get("Type") or "", target, external)

    def _document(self) -> str:
        """The part that holds the text, where it is one that we can use."""
        if not (self.has("[Content_Types].xml") and self.has("_rels/.rels")):
            raise self.refused("template-not-word")
        roots = self.relations("")
        if any(one.kind.startswith(STRICT) for one in roots.values()):
            raise self.refused("template-strict")
        name = next((one.target for one in roots.values() if one.kind == DOCUMENT and not one.external), "")
        kind = self._content_type(name)
        if "macroEnabled" in kind:
            raise self.refused("template-macros")
        if kind not in DOCUMENTS:
            raise self.refused("template-not-word")
        return name

    def _content_type(self, name: str) -> str:
        for element in self.xml("[Content_Types].xml"):
            if (element.get("PartName") or "").casefold() == f"/{name}".casefold():
                return element.get("ContentType") or ""
        return ""
