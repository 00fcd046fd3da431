"""The case and the requests as plain data."""

from __future__ import annotations

import pytest

from finvet.documents.facts import request_document
from finvet.model import Message, Request


@pytest.mark.parametrize(
    ("figure", "value", "told"),
    [
        ("short_term_debt_share", 0.624, "Short-term share of debt: 62.4 %"),
        ("current_ratio", 1.3, "Current ratio: 1.30 x"),
        ("payment_terms_days", 12.0, "Payment terms days: 12 days"),
    ],
)
def test_a_figure_that_calls_for_a_document_stands_in_its_unit(figure: str, value: float, told: str) -> None:
    word = Message("memo-yes")
    because = tuple(
        Message(code, {"figure": figure, "value": value}) for code in ("request-because-figure", "memo-yes")
    )
    assert request_document(Request("request-x", word, because, word, word))["because"] == [told, "yes"]
