"""What a partner hands in, and what finvet answers to it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from finvet.assessment.policy import Policy, load
from finvet.documents.vet import vet_document
from finvet.guard import Opening
from finvet.model import Sheet
from finvet.vetting import figure_names, vet
from tests.spreading.forms import files
from tests.spreading.forms.company import Company
from tests.spreading.forms.first.plain import plain

Document = Mapping[str, Any]
Files = Mapping[str, bytes]
"""The bytes of files by their names."""

AS_OF = date(2025, 6, 30)
HERE = Opening(place="here")
IN_A_CHILD = Opening()


def as_xlsx(sheets: Sequence[Sheet]) -> Files:
    """All sheets in one workbook."""
    return {"partner.xlsx": files.xlsx(sheets)}


@cache
def policy() -> Policy:
    return load("standard", figure_names())


def answered(folder: Path, day: date, opening: Opening = HERE) -> Document:
    """The document of the one partner whose files lie in a folder, vetted in this process."""
    return vet_document(vet(sorted(folder.iterdir()), policy(), as_of=day, opening=opening))  # type: ignore[return-value]


@dataclass(frozen=True)
class Handed:
    """The sheets of a partner, how they are written as files, and how and on which day they are vetted.

    `books` are those of a made company, None where the sheets are those of a sample.
    """

    sheets: Sequence[Sheet]
    books: Company | None = None
    written: Callable[[Sequence[Sheet]], Files] = as_xlsx
    asked: Callable[[Path, date], Document] = answered
    day: date = AS_OF

    def answer(self) -> Document:
        """What finvet says of the partner."""
        with tempfile.TemporaryDirectory() as folder:
            for name, content in self.written(self.sheets).items():
                (Path(folder) / name).write_bytes(content)
            return self.asked(Path(folder), self.day)

    def with_books(self, books: Company, **layout: Any) -> Handed:
        """The statements of these books in place of those handed in."""
        return replace(self, books=books, sheets=plain(books, **layout).sheets())


def of(books: Company) -> Handed:
    """A made company that hands in three plain statements."""
    return Handed(plain(books).sheets(), books)
