"""The dictionaries of data/labels/ as they are written by hand, and what is compiled from them."""

from __future__ import annotations

import pytest

from finvet.line_items import chart
from tests.dictionaries import COMPILED, compiled, language_codes, rows

CODES = language_codes()


def test_what_loads_is_what_is_written() -> None:
    """Where this fails, run `make labels`."""
    texts = dict(compiled())
    assert set(COMPILED.rglob("*.json")) == texts.keys()
    assert [path.name for path, text in texts.items() if path.read_text("utf-8") != text] == []


@pytest.mark.parametrize("code", CODES)
def test_every_label_is_of_a_line_item(code: str) -> None:
    for row in rows(code):
        assert row["statement"] == chart()[row["item"]].statement, row
        assert row["sign"] in ("1", "-1"), row
        assert row["checked"] in ("yes", "no"), row
        assert set(filter(None, row["ambiguous_with"].split(";"))) <= chart().keys() - {row["item"]}, row
