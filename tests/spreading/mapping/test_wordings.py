"""How real workbooks word the usual items: each phrase of tests/data/wordings/<lang>.csv says its item.

An item with "-" before it is printed with the opposite sign; a phrase without an item must not be read in its
statement at all. `missed`: it is known not to be read so yet.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import cast

import pytest

from finvet.model import Source, StatementName
from finvet.spreading.mapping.nominees import nominees
from finvet.spreading.tables.tables import Line
from finvet.spreading.wording.labels import Languages
from tests.running import ROOT

WORDINGS = ROOT / "tests" / "data" / "wordings"


def _items(label: str, statement: StatementName, languages: Languages) -> set[str]:
    """The items that a label usually means in a statement; the rare ones where it has no other."""
    found = nominees(Line(1, label, Source("", "", ""), {}, {}), statement, languages)
    return {"-" * r.turned + r.item for r in found if not r.rare} or {"-" * r.turned + r.item for r in found}


@pytest.mark.parametrize("path", sorted(WORDINGS.glob("*.csv")), ids=lambda path: path.stem)
def test_phrases_say_their_items(path: Path) -> None:
    languages = tuple(dict.fromkeys((path.stem, "en")))
    otherwise: list[tuple[str, str, set[str]]] = []
    for row in csv.DictReader(path.read_text("utf-8").splitlines()):
        read = _items(row["phrase"], cast("StatementName", row["statement"]), languages)
        is_right = row["item"] in read if row["item"] else not read
        if is_right == (row["missed"] == "yes"):
            otherwise.append((row["phrase"], row["item"], read))
    assert otherwise == []
