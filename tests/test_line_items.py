from __future__ import annotations

import pytest

from finvet import line_items
from finvet.line_items import Term, blocks_of, chart, derivations, identities
from finvet.wording import sentences


def test_every_parent_is_a_line_item_of_the_same_statement() -> None:
    for item in chart().values():
        assert item.parent is None or item.parent in chart(), item.id


def test_blocks_of_an_item_the_nearest_first() -> None:
    assert list(blocks_of("inventories")) == ["total_current_assets", "total_assets"]
    assert list(blocks_of("total_assets")) == []


def test_no_item_stands_inside_itself() -> None:
    for item in chart():
        assert item not in list(blocks_of(item))


def test_identities_and_notes_have_their_sentences() -> None:
    codes = {i.code for i in identities()} | {d.note for d in derivations() if d.note}
    assert codes <= set(sentences())


def test_an_equation_is_read_into_its_terms() -> None:
    assert line_items._terms("revenue - delta(inventories)? + prior(cash_end)") == (
        Term(1.0, "revenue"),
        Term(-1.0, "inventories", optional=True, of="delta"),
        Term(1.0, "cash_end", of="prior"),
    )


@pytest.mark.parametrize("text", ["revenue + lighthouse", "revenue * cost_of_sales"])
def test_an_equation_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"identities\.toml"):
        line_items._terms(text)


def test_an_identity_names_its_items_the_total_first() -> None:
    gap = next(i for i in identities() if i.code == "gross-profit-gap")
    assert gap.items == ("gross_profit", "revenue", "cost_of_sales")
