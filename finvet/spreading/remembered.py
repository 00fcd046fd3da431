"""Functions of what files say in words, whose results are kept for all files that say the same.

Partners that fill in one form show the same titles, headings and labels. What such a function wants to know besides,
of amounts or of the rest of a file, it can only ask; where all answers are the same again, so is the result.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar, cast

S = TypeVar("S", bound=Hashable)
A = TypeVar("A", bound=Hashable)
R = TypeVar("R")

LONGEST = 300  # lines of what is remembered
MOST_SAID, MOST_WAYS, MOST_QUESTIONS = 400, 4, 400
"""What is remembered of a function, in how many ways its questions were answered, and what is worth asking again."""

Answer = Callable[..., Any]
"""Who answers: takes a question, which is a function, and of what it is asked."""


class Asked:
    """The questions that were asked, with their answers."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._noted: dict[tuple[Callable[..., Hashable], tuple[int, ...]], Hashable] = {}

    def ask(self, question: Callable[..., A], *of: int) -> A:
        """The answer to a question; the same one is asked once."""
        asked = (question, of)
        if asked in self._noted:
            return cast("A", self._noted[asked])
        answer: A = self._answer(question, *of)
        if self.are_few:
            self._noted[asked] = answer
        return answer

    def is_answered_alike(self, answer: Answer) -> bool:
        """Whether another one answers all that was asked in the same way."""
        return all(answer(question, *of) == noted for (question, of), noted in self._noted.items())

    @property
    def are_few(self) -> bool:
        """Whether so little was asked that to ask again is less work than what was made of it."""
        return len(self._noted) < MOST_QUESTIONS

    def forget(self) -> None:
        """Lets go of who answered; the questions and answers stay."""
        self._answer = _nobody


class Remembered(Generic[S, R]):
    """A function of what is said, and of nothing else but the answers to what it asks; the last sayings are kept."""

    def __init__(self, make: Callable[[S, Asked], R], most: int | None = None) -> None:
        self._make = make
        self._most = MOST_SAID if most is None else most
        self._known: dict[S, list[tuple[Asked, R]]] = {}

    def __call__(self, said: S, answer: Answer, *, is_long: bool = False) -> R:
        """The result, which nobody may change; nothing is kept of what says more than statements do."""
        if is_long:
            return self._make(said, Asked(answer))
        ways = self._known.get(said, [])
        for before, result in ways:
            if before.is_answered_alike(answer):
                return result
        asked = Asked(answer)
        result = self._make(said, asked)
        if asked.are_few:
            asked.forget()
            if said not in self._known and len(self._known) >= self._most:
                self._known.pop(next(iter(self._known)), None)
            self._known[said] = [(asked, result), *ways[: MOST_WAYS - 1]]
        return result

    def forget(self) -> None:
        """Takes everything as if met for the first time."""
        self._known.clear()


def _nobody(*asked: object) -> object:
    raise LookupError(asked)  # what was made goes on asking
