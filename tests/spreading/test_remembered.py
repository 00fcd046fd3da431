"""What is made of words once holds for all files of which what is asked besides is answered alike, and for no others."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from finvet.spreading import remembered as module
from finvet.spreading.remembered import MOST_QUESTIONS, Answer, Asked, Remembered

SAID = ("first", "second", "third")
AMOUNTS = (30.0, 10.0, 30.0)


def answers_of(amounts: Sequence[float]) -> Answer:
    return lambda question, *of: question(*[amounts[p] for p in of])


def are_same(one: float, other: float) -> bool:
    return one == other


def is_less(one: float, other: float) -> bool:
    return one < other


def made(said: tuple[str, ...], asked: Asked) -> list[str]:
    """Says of each amount whether it is the first one again, or less; asked in one order."""
    others = range(1, len(said))
    return ["again" if asked.ask(are_same, p, 0) else "less" if asked.ask(is_less, p, 0) else "more" for p in others]


def test_what_was_made_is_kept_for_all_that_is_answered_alike() -> None:
    remembered = Remembered(made)
    found = remembered(SAID, answers_of(AMOUNTS))
    assert found == ["less", "again"]
    assert remembered(SAID, answers_of((7.0, 6.0, 7.0))) is found
    assert remembered(SAID, answers_of((7.0, 8.0, 7.0))) == ["more", "again"]
    assert remembered(SAID, answers_of((7.0, 6.0, 7.0))) is found
    assert remembered((*SAID[:2], "else"), answers_of(AMOUNTS)) is not found
    remembered.forget()
    assert remembered(SAID, answers_of(AMOUNTS)) is not found


def test_who_answered_is_not_kept() -> None:
    kept: list[Asked] = []

    def keep(said: tuple[str, ...], asked: Asked) -> list[str]:
        kept.append(asked)
        return made(said, asked)

    Remembered(keep)(SAID, answers_of(AMOUNTS))
    assert kept[0].ask(are_same, 1, 0) is False
    with pytest.raises(LookupError):
        kept[0].ask(are_same, 1, 2)


def test_what_asks_more_than_it_is_worth_is_made_anew() -> None:
    said, answer = ("line",) * (MOST_QUESTIONS + 2), answers_of(range(MOST_QUESTIONS + 2))
    remembered = Remembered(made)
    assert remembered(said, answer) == remembered(said, answer)
    assert remembered(said, answer) is not remembered(said, answer)


def test_nothing_is_kept_of_what_says_more_than_statements_do() -> None:
    remembered = Remembered(made)
    found = remembered(SAID, answers_of(AMOUNTS), is_long=True)
    assert remembered(SAID, answers_of(AMOUNTS)) == found
    assert remembered(SAID, answers_of(AMOUNTS), is_long=True) is not remembered(SAID, answers_of(AMOUNTS))


def test_the_first_make_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SAID", 2)
    monkeypatch.setattr(module, "MOST_WAYS", 1)
    remembered = Remembered(made)
    first, *_, last = [remembered((*SAID, name), answers_of((*AMOUNTS, 1.0))) for name in "abc"]
    answer = answers_of((*AMOUNTS, 1.0))
    assert remembered((*SAID, "c"), answer) is last
    assert remembered((*SAID, "a"), answer) is not first
    remembered((*SAID, "c"), answers_of((5.0, 6.0, 7.0, 8.0)))
    assert remembered((*SAID, "c"), answer) is not last
