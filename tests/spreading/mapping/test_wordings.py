"""How real workbooks word the usual items: each phrase of tests/data/wordings/<lang>.csv says its item.

An item with "-" before it is printed with the opposite sign; a phrase without an item must not be read in its
statement at all. `missed`: it is known not to be read so yet.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from finvet.model import StatementName
from finvet.spreading.mapping.nominees import nominees_of_label
from tests.running import ROOT

WORDINGS = ROOT / "tests" / "data" / "wordings"


@dataclass(frozen=True)
class Phrase:
    """A line of a table: a phrase and the item that it says in a statement, "" for none."""

    language: str
    phrase: str
    statement: StatementName
    item: str
    missed: bool

    def items(self) -> set[str]:
        """The items that the phrase usually means in its statement; the rare ones where it has no other."""
        languages = tuple(dict.fromkeys((self.language, "en")))
        found = nominees_of_label(self.phrase, None, self.statement, languages)
        return {"-" * r.turned + r.item for r in found if not r.rare} or {"-" * r.turned + r.item for r in found}

    def is_read(self) -> bool:
        """Whether it says its item, or nothing where it says none."""
        return self.item in self.items() if self.item else not self.items()


def phrases(path: Path) -> Iterator[Phrase]:
    """The lines of a language's table."""
    for row in csv.DictReader(path.read_text("utf-8").splitlines()):
        yield Phrase(path.stem, row["phrase"], row["statement"], row["item"], row["missed"] == "yes")  # type: ignore[arg-type]


@pytest.mark.parametrize("path", sorted(WORDINGS.glob("*.csv")), ids=lambda path: path.stem)
def test_phrases_say_their_items(path: Path) -> None:
    assert [(p.phrase, p.item, p.items()) for p in phrases(path) if p.is_read() == p.missed] == []
