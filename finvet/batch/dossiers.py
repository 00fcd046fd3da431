"""What a batch keeps of one entry, as plain data: all that a worker gives back, and all that the journal holds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from msgspec import Struct

SEPARATOR = b"\n"
TEXTS = ("entry", "signature", "content", "settings", "trouble")


class Output(Struct, frozen=True):
    """A file that was written: its path below the output folder and the hash of its content."""

    path: str
    sha256: str


def hash_of(path: Path) -> str:
    """The hash of what a file holds."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Dossier(Struct, frozen=True):
    """What became of an entry.

    `signature` and `content` tell its files as they were, `settings` by what they were vetted; `rows` are its rows of
    results, a line of json each, `briefs` its vettings in brief and `figures` all figures, both packed, `outputs` the
    files written. `is_lasting`: whether the next run may keep it; one that ended by a breakdown is tried again.
    `trouble`: why no other entry would fare better, such as a full disk.
    """

    entry: str
    signature: str
    content: str
    settings: str
    rows: tuple[str, ...]
    briefs: bytes = b""
    figures: bytes = b""
    outputs: tuple[Output, ...] = ()
    is_lasting: bool = True
    trouble: str = ""

    def packed(self) -> bytes:
        """The dossier on its way to another process: a line of json, the rows, then the figures and the briefs."""
        head = {
            "entry": self.entry,
            "signature": self.signature,
            "content": self.content,
            "settings": self.settings,
            "rows": len(self.rows),
            "figures": len(self.figures),
            "outputs": [(output.path, output.sha256) for output in self.outputs],
            "is_lasting": self.is_lasting,
            "trouble": self.trouble,
        }
        lines = (json.dumps(head, allow_nan=False), *self.rows)
        return SEPARATOR.join([*(line.encode() for line in lines), self.figures + self.briefs])


def unpacked(packed: bytes) -> Dossier:
    """The dossier that another process packed. Raises ValueError where that is none."""
    head, _, rest = packed.partition(SEPARATOR)
    try:
        parts = json.loads(head)
        *lines, rest = rest.split(SEPARATOR, parts["rows"])
        if len(lines) != parts["rows"]:
            raise ValueError("cut off")
        rows, is_lasting = tuple(line.decode() for line in lines), parts["is_lasting"] is True
        outputs = tuple(Output(str(path), str(sha256)) for path, sha256 in parts["outputs"])
        entry, signature, content, settings, trouble = (str(parts[name]) for name in TEXTS)
        figures, briefs = rest[: parts["figures"]], rest[parts["figures"] :]
        return Dossier(entry, signature, content, settings, rows, briefs, figures, outputs, is_lasting, trouble)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no dossier") from error


def understood(packed: bytes) -> Dossier | None:
    """The dossier that another process packed; None where that is none."""
    try:
        return unpacked(packed)
    except ValueError:
        return None
