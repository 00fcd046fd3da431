"""Words that say whose accounts are shown, the group's or one company's own."""

from __future__ import annotations

import pytest

from finvet.spreading.wording.scope_words import are_scopes, scopes_in


@pytest.mark.parametrize(
    ("low", "scopes"),
    [
        ("consolidated", ["group"]),
        ("non-consolidated", ["own"]),
        ("group and parent", ["own", "group"]),
        ("subgroup", []),
        ("revenue", []),
    ],
)
def test_what_is_not_consolidated_is_no_groups(low: str, scopes: list[str]) -> None:
    assert list(scopes_in(low)) == scopes


def test_a_column_of_scopes_says_nothing_else() -> None:
    assert are_scopes({"Consolidated", "Standalone"})
    assert are_scopes({"Group", "Company"})
    assert are_scopes({"Konzern"})
    assert not are_scopes({"Consolidated", "Retail"})
    assert not are_scopes({"Group", ""})
    assert not are_scopes({"The group and all of its branches"})
    assert not are_scopes(set())
