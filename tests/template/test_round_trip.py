"""A workbook that a partner filled in is read as it was filled in, every cell at high confidence."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.reading import read_bytes
from finvet.spreading.spread import spread
from finvet.template.words import languages
from tests.template.filling import COMPANY, Amounts, filled, made_up, truth

UNITS = {"1": 1.0, "1000": 1000.0, "1000000": 1e6}


def read_back(content: bytes, file: str = "partner.xlsx") -> Statements:
    return spread([read_bytes(content, file)])


def shown(statements: Statements) -> dict[tuple[str, str], float | None]:
    return {
        (item, period): figure.value
        for item, row in statements.figures.items()
        for period, figure in row.items()
        if figure.method == "read"
    }


def unsure(statements: Statements, amounts: Amounts) -> set[tuple[str, str]]:
    """The cells that were filled in and are not of high confidence."""
    return {
        (item, period)
        for item, period in truth(amounts, 1.0)
        if (figure := statements.figures.get(item, {}).get(period)) is None or figure.confidence != "high"
    }


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("by_function", [None, True, False], ids=["every line", "by function", "by nature"])
def test_every_cell_is_read_at_high_confidence(language: str, by_function: bool | None) -> None:
    amounts = made_up(1, by_function=by_function)
    statements = read_back(filled(amounts, language))
    assert shown(statements) == truth(amounts, 1000.0)
    assert unsure(statements, amounts) == set()
    assert (statements.currency, statements.scale.factor, statements.scale.stated) == ("EUR", 1000.0, True)
    assert statements.partner == COMPANY
    assert not statements.unmatched
    assert not statements.warnings
