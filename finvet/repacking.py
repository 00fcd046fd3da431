"""Makes an Office file that we wrote the same bytes on every run: no clock in its zip entries or properties."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

ENTRY_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold
PROPERTIES = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_CREATED = re.compile(rb"<dcterms:created[^>]*>([^<]*)")


def repacked(package: bytes) -> bytes:
    """The package with fixed entry dates; its last change is dated as its making."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, ENTRY_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(name)
            target.writestr(entry, _undated(content) if name == PROPERTIES else content)
    return out.getvalue()


def _undated(properties: bytes) -> bytes:
    created = _CREATED.search(properties)
    return _MODIFIED.sub(rb"\g<1>" + created[1], properties) if created else properties
