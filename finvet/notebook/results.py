"""What `finvet batch` wrote, read back: the rows of results, and what it wrote of each partner."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finvet.errors import FileRefused
from finvet.memo.blocks import Heading, KeyValues, Paragraph
from finvet.memo.formats import notebook
from finvet.memo.text import sentence, shortened
from finvet.portfolios.columns import name_in, outcome, reason
from finvet.portfolios.links import MADE_BY_US
from finvet.portfolios.summary import word
from finvet.results import Row, from_line

LINES = "results.jsonl"
DOCUMENT = "vet.json"


def results_in(path: Path) -> Path | None:
    """The file of results in an output folder of a batch, or beside one of its other results; None where none is."""
    found = path / LINES if path.is_dir() else path.with_name(LINES)
    return found if found.is_file() else None


def rows_of(file: Path) -> list[Row]:
    """The rows of a file of results. Raises FileRefused where it is none."""
    try:
        lines = file.read_text("utf-8", "surrogateescape").split("\n")  # a file's name may hold any other line break
        return [from_line(line) for line in lines if line.strip()]
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise FileRefused("results-unreadable", where=file.name) from error


@dataclass(frozen=True, slots=True)
class Dossier:
    """A partner of a batch: its row of results, and the files that were written of it, by their name."""

    row: Row
    files: Mapping[str, Path]

    @classmethod
    def of(cls, row: Row, folder: Path) -> Dossier:
        """The dossier of a row; only files under names that finvet makes, and that are there."""
        paths = [folder / path for path in row.outputs if MADE_BY_US.fullmatch(path)]
        return cls(row, {path.name: path for path in paths if path.is_file()})

    @property
    def document(self) -> Mapping[str, Any]:
        """The whole vetting as the json document that the batch wrote.

        Raises FileRefused where it wrote none, or what lies there is none any more.
        """
        if DOCUMENT not in self.files:
            raise FileRefused("results-no-document", where=name_in(self.row))
        try:
            found: Mapping[str, Any] = json.loads(self.files[DOCUMENT].read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise FileRefused("compare-no-json", where=name_in(self.row)) from error
        return found

    def __repr__(self) -> str:
        return f"<dossier of {shortened(name_in(self.row))}: {outcome(self.row)}>"

    def _repr_html_(self) -> str:
        facts = [(sentence("portfolio-column-verdict"), word(outcome(self.row)))]
        facts += [(sentence("portfolio-column-reason"), told)] if (told := reason(self.row)) else []
        files = Paragraph(sentence("notebook-files", files=list(self.files) or [word("absent")]), "note")
        return notebook.render([Heading(shortened(name_in(self.row)), 2), KeyValues(tuple(facts)), files])
