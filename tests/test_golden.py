"""One golden memo a sample: accepted with `make golden` after reading the difference."""

from __future__ import annotations

import pytest

from finvet.batch.entries import Entry
from tests.golden import FOLDER, golden_entries, golden_file, golden_memo


@pytest.mark.parametrize("entry", golden_entries(), ids=lambda entry: entry.name)
def test_the_memo_says_what_was_accepted(entry: Entry) -> None:
    assert golden_memo(entry).splitlines() == golden_file(entry).read_text("utf-8").splitlines()


def test_every_golden_memo_has_its_sample() -> None:
    assert {p.name for p in FOLDER.iterdir()} == {golden_file(entry).name for entry in golden_entries()}
