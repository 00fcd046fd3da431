"""A folder of hints is remembered by what a layout's labels are, not by its figures."""

from __future__ import annotations

from finvet.spreading.sheets.fingerprint import fingerprint, likeness
from tests.books import book, sheet

LABELS = [
    f"{kind} {thing}"
    for kind in ("Gross", "Net", "Other", "Total")
    for thing in ("sales", "wages", "rent", "stocks", "loans")
]


def mark(labels: list[str], year: int = 2024) -> str:
    return fingerprint(book(sheet([(None, str(year)), *((label, float(n + year)) for n, label in enumerate(labels))])))


def test_the_next_year_of_a_layout_has_the_same_fingerprint() -> None:
    assert mark(LABELS, 2024) == mark(LABELS, 2025)
    assert mark(LABELS) == mark([label.upper() for label in LABELS[::-1]])


def test_likeness_is_about_the_share_of_labels_in_common() -> None:
    one = mark(LABELS)
    assert likeness(one, one) == 1
    assert 0.8 < likeness(one, mark([*LABELS[:-1], "Store closing costs"])) < 1.0
    half = likeness(one, mark([*LABELS[:10], *(f"Quite another {label}" for label in LABELS[:10])]))
    assert 0.1 < half < 0.6
    assert likeness(one, mark([f"Something else {label}" for label in LABELS])) < 0.1


def test_a_fingerprint_of_another_length_is_of_no_layout_that_we_know() -> None:
    assert likeness(mark(LABELS), "abcd") == 0


def test_a_workbook_without_words_has_one_too() -> None:
    assert fingerprint(book(sheet([(1.0, 2.0)]))) == fingerprint(book(sheet([(3.0,)])))


def test_hints_that_are_kept_find_their_layout_again() -> None:
    """Their files hold the fingerprint: another way to make it would part them from every layout."""
    assert mark(["Revenue", "Cost of sales"]).startswith("99978ded99fd7f72df3f")
