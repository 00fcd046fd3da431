"""What is made of labels once holds for all amounts that answer alike, and for no others."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from finvet.spreading.tables import labelled_lines as module
from finvet.spreading.tables.labelled_lines import MOST_QUESTIONS, Amounts, Remembered, Row, Said, labelled

SAID = tuple(Said(row, f"Line {row}", None, is_aside=False, has_amounts=True, has_values=True) for row in range(3))
ROWS: Sequence[Row] = ({2: 30.0, 3: -5.0}, {2: 10.0, 3: 4.0}, {2: 30.0, 3: -5.0})


def made(said: tuple[Said, ...], amounts: Amounts) -> list[str]:
    """Says of each line whether it tells the first one again, or is within it; asked in one order."""
    first, *others = labelled(said, amounts)
    return ["again" if line.shows_same(first) else "within" if line.is_within(first) else "more" for line in others]


def test_amounts_are_asked_and_not_shown() -> None:
    one, other, again = labelled(SAID, Amounts(ROWS))
    assert other.is_within(one)
    assert not one.is_within(other)
    assert one.shows_same(again)
    assert not one.shows_same(other)
    assert (one.signs, one.shows_any) == ({-1, 1}, True)
    assert not hasattr(one, "values")


def test_what_was_made_of_labels_is_kept_for_amounts_that_answer_alike() -> None:
    remembered = Remembered(made)
    found = remembered(SAID, ROWS)
    assert found == ["within", "again"]
    assert remembered(SAID, [{2: 7.0}, {2: 6.0}, {2: 7.0}]) is found
    assert remembered(SAID, [{2: 7.0}, {2: 8.0}, {2: 7.0}]) == ["more", "again"]
    assert remembered((*SAID[:2], SAID[2]._replace(label="Else")), ROWS) is not found
    remembered.forget()
    assert remembered(SAID, ROWS) is not found


def test_no_amounts_are_kept() -> None:
    kept: list[Amounts] = []
    Remembered(lambda said, amounts: kept.append(amounts) or made(said, amounts))(SAID, ROWS)
    with pytest.raises(IndexError):
        kept[0].ask(module.is_within, 1, 2)


def test_what_asks_more_than_it_is_worth_is_made_anew() -> None:
    lines = tuple(SAID[0]._replace(row=row) for row in range(MOST_QUESTIONS + 2))
    rows: list[Row] = [{2: float(row)} for row in range(len(lines))]
    remembered = Remembered(made)
    assert remembered(lines, rows) == remembered(lines, rows)
    assert remembered(lines, rows) is not remembered(lines, rows)


def test_the_first_statements_make_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SAID", 2)
    monkeypatch.setattr(module, "MOST_WAYS", 1)
    remembered = Remembered(made)
    others = [(SAID[0], SAID[1]._replace(label=label)) for label in "abc"]
    first, *_, last = [remembered(said, ROWS) for said in others]
    assert remembered(others[2], ROWS) is last
    assert remembered(others[0], ROWS) is not first
    remembered(others[2], [{2: 1.0}, {2: 2.0}])
    assert remembered(others[2], ROWS) is not last
