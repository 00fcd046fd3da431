"""Writes what a vetting gives into files whose names are made by us, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path

from finvet.errors import FinvetError
from finvet.partner import Partner

LONGEST_SLUG = 60
HASH_DIGITS = 8

FORMULA_STARTS = ("=", "+", "-", "@", "\t")
"""What makes a spreadsheet program run a text as a formula."""


def partner_folder(name: str, identity: str) -> str:
    """A folder name for a partner: its name as plain letters, and a hash that tells namesakes apart."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-") or "partner"
    return f"{slug}-{hashlib.sha256(identity.encode()).hexdigest()[:HASH_DIGITS]}"


def write_partner(partner: Partner, folder: Path) -> list[Path]:
    """Memo (docx, html), charts (png) and the document (json) of one partner in a folder of its own."""
    identity = "\n".join([partner.name, *(f.sha256 for f in partner.statements.files)])
    home = folder / partner_folder(partner.name, identity)
    contents: dict[str, bytes] = {
        "memo.docx": partner.to_docx(),
        "memo.html": partner.to_html().encode(),
        "vet.json": partner.to_json().encode() + b"\n",
    }
    contents |= {f"{name}.png": image for name, image in partner.chart_images().items()}
    return [write_file(home / name, content) for name, content in contents.items()]


def write_file(path: Path, content: bytes) -> Path:
    """Writes a file whole: under its name only once every byte is there. Raises FinvetError where it cannot."""
    unfinished = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        os.replace(unfinished, path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise _not_writable(path, error) from error
    return path


def make_folder(folder: Path) -> None:
    """Makes the folder that outputs go to. Raises FinvetError where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(folder, error) from error


def _not_writable(path: Path, error: OSError) -> FinvetError:
    return FinvetError("not-writable", where=str(path), reason=error.strerror or type(error).__name__)
