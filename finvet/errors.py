"""The exceptions of finvet: one family, each with what is wrong, where, and the mend."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.model import Message
from finvet.wording import say


class FinvetError(Exception):
    """Something the user can mend; `str()` is one line: where, what is wrong, the mend."""

    def __init__(self, code: str, *, where: str = "", **parameters: object) -> None:
        super().__init__(code)
        self.message = Message(code, parameters)
        self.where = where

    def __str__(self) -> str:
        text = say(self.message)
        return f"{self.where}: {text}" if self.where else text

    @property
    def lines(self) -> tuple[str, ...]:
        """What a terminal shows, a line each."""
        return (str(self),)


class FileRefused(FinvetError):
    """An input file that cannot be answered; `where` is its name."""


class ReaderBroke(FileRefused):
    """A file on which the child that read it broke down: out of time or memory, or by a crash."""


class Stopped(FinvetError):
    """A batch that a person or the system stopped, by a signal."""


class NotComputed(FinvetError):
    """A formula that gives no value here; its code is the reason that the cell then carries."""


class MistakesError(FinvetError):
    """A file that the user writes, with mistakes: every one is named at once."""

    def __init__(self, where: str, mistakes: Sequence[Message]) -> None:
        super().__init__(mistakes[0].code, where=where, **mistakes[0].parameters)
        self.mistakes = tuple(mistakes)

    def __str__(self) -> str:
        return f"{self.where}: " + "; ".join(say(mistake) for mistake in self.mistakes)


class ManyMistakesError(MistakesError):
    """A file that may have many mistakes: a line each."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The mistakes one by one."""
        return tuple(f"{self.where}: {say(mistake)}" for mistake in self.mistakes)


class PolicyError(ManyMistakesError):
    """A policy file with mistakes."""


class CaseError(MistakesError):
    """A case file with mistakes."""


class HintsError(MistakesError):
    """A hints file with mistakes."""


class BenchmarksError(ManyMistakesError):
    """A benchmark file with mistakes."""


class RatesError(ManyMistakesError):
    """A file of exchange rates with mistakes."""


class DefaultsError(ManyMistakesError):
    """A file of defaults with mistakes."""


class DefinitionError(FinvetError):
    """A ratio that does not fit the catalogue: a misspelt input, a duplicate name, a circle."""


class UnknownName(FinvetError, AttributeError, KeyError):
    """A name that there is not, whether it was asked for as an attribute or as a key."""
