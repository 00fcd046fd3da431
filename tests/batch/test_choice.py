"""Which partners a run is for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from finvet.batch.choice import Choice, share
from finvet.batch.entries import Entries, entry_of

FOUND = Entries(("a.csv", "a.xlsx", "b.xlsx", "new/c.xlsx"), partial(entry_of, Path("in")))


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (Choice(), FOUND.names),
        (Choice(include=("*.csv", "new/*")), ("a.csv", "new/c.xlsx")),
        (Choice(exclude=("a.*",)), ("b.xlsx", "new/c.xlsx")),
        (Choice(include=("a.*",), exclude=("*.csv",)), ("a.xlsx",)),
        (Choice(include=("*.xlsx",), limit=2), ("a.xlsx", "b.xlsx")),
        (Choice(include=("A.*",)), ()),
    ],
)
def test_names_choose_and_the_limit_comes_last(choice: Choice, names: tuple[str, ...]) -> None:
    chosen = choice.of(FOUND)
    assert chosen.names == names
    assert sorted(chosen.names + chosen.others) == sorted(FOUND.names)


def test_shares_hold_every_partner_once_and_are_about_equal() -> None:
    found = replace(FOUND, names=tuple(f"p{number:04}.xlsx" for number in range(3000)))
    shares = [Choice(shard=(number, 3)).of(found).names for number in (1, 2, 3)]
    assert sorted(name for names in shares for name in names) == list(found.names)
    assert all(900 < len(names) < 1100 for names in shares)


def test_a_partner_stays_in_its_share_on_every_machine() -> None:
    assert [share(name, 4) for name in ("a.csv", "b.xlsx", "株式会社.xlsx", "caf\udce9.csv")] == [3, 1, 3, 2]
