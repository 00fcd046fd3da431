from __future__ import annotations

import time

import pytest

from finvet.spreading.wording.share_counts import without_share_counts


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Common stock (authorized 900,000 shares; $2.00 par value; none issued)", "Common stock"),
        ("Common shares, without par value; 5,000 authorized; 1,200 outstanding", "Common shares"),
        ("Preferred stock of $1.00 stated value: 40 shares issued in 2024 and 2023, respectively", "Preferred stock"),
        ("Common stock held in treasury – 187 shares at 31 December 2024, at cost", "Common stock held in treasury"),
        ("Common stock authorized 500 shares", "Common stock"),
        ("Class A common stock, nominal value £0.10 each", "Class A common stock"),
        ("Common stock, $.10 par value, and additional paid-in capital", "Common stock and additional paid-in capital"),
    ],
)
def test_what_shares_are_worth_and_how_many_there_are_is_no_part_of_their_name(label: str, name: str) -> None:
    assert without_share_counts(label) == name


@pytest.mark.parametrize(
    "label",
    [
        "Common stock",
        "Common stock, no par value",
        "Common stock, shares issued",
        "Common stock, $0.01 par value, shares issued",
        "Common stock, par value $0.01 (shares authorized)",
        "Common stock 5 years plan",
        "1,200 shares",
    ],
)
def test_a_label_that_gives_no_number_of_shares_or_more_than_that_stays(label: str) -> None:
    assert without_share_counts(label) is None


def test_a_long_label_takes_no_long_time() -> None:
    started = time.perf_counter()
    for part in ("(", " ", "1,", "a ", "- ", "par value 1; "):
        without_share_counts("Common stock 1 " + part * 15_000)
    assert time.perf_counter() - started < 3
