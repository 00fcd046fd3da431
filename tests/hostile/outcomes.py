"""What a careful person would want of an odd or hostile file, and what finvet answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path

from finvet.errors import FileRefused
from finvet.model import Figure, Source, Statements
from finvet.reading import limits, read
from finvet.spreading.spread import spread
from finvet.vetting import spread_files
from tests.hostile.accounts import FACTS

Facts = Mapping[tuple[str, str], float]


@dataclass(frozen=True)
class Right:
    """The file is read, with these figures; `warned` are the codes of warnings that it must raise, `low` those in doubt.

    `years` is how many actual years there are to be vetted.
    """

    facts: Facts = field(default_factory=lambda: FACTS)
    warned: tuple[str, ...] = ()
    low: tuple[tuple[str, str], ...] = ()
    years: int | None = None

    def misses(self, answer: Statements | FileRefused) -> Iterator[str]:
        if isinstance(answer, FileRefused):
            yield f"refused: {answer}"
            return
        for (item, period), value in self.facts.items():
            figure = answer.figures.get(item, {}).get(period)
            if figure is None or figure.value != value:
                yield f"{item} {period} is {figure and figure.value}, not {value}"
        if self.years not in (None, len(answer.years)):
            yield f"{len(answer.years)} years to be vetted, not {self.years}"
        codes = {warning.message.code for warning in answer.warnings}
        yield from (f"no warning {code}" for code in self.warned if code not in codes)
        yield from (
            f"{item} {period} is not of low confidence"
            for item, period in self.low
            if answer.figures[item][period].confidence != "low"
        )


@dataclass(frozen=True)
class Refused:
    """The file is refused with one of these causes."""

    causes: tuple[str, ...]

    def misses(self, answer: Statements | FileRefused) -> Iterator[str]:
        if not isinstance(answer, FileRefused):
            yield "read, though it should be refused"
        elif answer.message.code not in self.causes:
            yield f"refused for {answer.message.code}: {answer}"


@dataclass(frozen=True)
class Absent:
    """The file is read, with these figures; one figure is not known, for one of these reasons or for want of a cell."""

    item: str
    period: str
    reasons: tuple[str, ...]
    facts: Facts = field(default_factory=dict)

    def misses(self, answer: Statements | FileRefused) -> Iterator[str]:
        yield from Right(self.facts).misses(answer)
        if isinstance(answer, FileRefused):
            return
        figure = answer.figures.get(self.item, {}).get(self.period)
        if figure and figure.method.startswith("derived"):
            figure = None  # it follows from other lines; the cell itself says nothing
        codes = [note.code for note in figure.notes] if figure else ["no-figure"]
        if figure is not None and figure.value is not None:
            yield f"{self.item} {self.period} is {figure.value}, though it cannot be known"
        elif codes[:1] not in [[reason] for reason in self.reasons]:
            yield f"{self.item} {self.period} is absent for {codes}"


Outcome = Right | Refused | Absent
Build = Callable[[], bytes]


@dataclass(frozen=True)
class Odd:
    """One odd or hostile file: what it is, the bytes, the outcome, and the name that the sender gave it.

    `differs` says how finvet's answer still differs from the outcome; `deep` ones take seconds, and run in make deep.
    """

    name: str
    build: Build
    outcome: Outcome
    file: str = "alder.xlsx"
    differs: str = ""
    deep: bool = False


def refused(*causes: str) -> Refused:
    return Refused(causes)


def unguarded(path: Path) -> Statements:
    """The statements in a file, read in this process: nothing hides behind the guard, and it takes a tenth of the time."""
    return spread([read(path)])


def guarded(path: Path) -> Statements:
    """The statements in a file, read as the command line reads it."""
    return spread_files([path])


def misses(path: Path, outcome: Outcome, answers: Callable[[Path], Statements] = unguarded) -> list[str]:
    """Where finvet's answer to a file differs from the outcome, and what no answer may hold."""
    try:
        answer: Statements | FileRefused = answers(path)
    except FileRefused as refusal:
        answer = refusal
    return [*outcome.misses(answer), *_never(answer)]


def _never(answer: Statements | FileRefused) -> Iterator[str]:
    """What holds of every answer: one line, or figures that are finite, with cells, and in clean text."""
    if isinstance(answer, FileRefused):
        if len(str(answer).splitlines()) != 1 or not str(answer).isprintable():
            yield f"not one clean line: {str(answer)!r}"
        return
    for row in answer.figures.values():
        for figure in row.values():
            yield from _wrong_in(figure)
    yield from (f"unclean name {name!r}" for name in (answer.partner,) if not name.isprintable())


def _wrong_in(figure: Figure) -> Iterator[str]:
    named = f"{figure.name} {figure.period.id}"
    if figure.value is not None and not isfinite(figure.value):
        yield f"{named} is {figure.value}"
    if figure.value is not None and not any(figure.cells()):
        yield f"{named} walks back to no cell"
    if figure.value is None and not figure.notes:
        yield f"{named} is absent without a reason"
    yield from (f"{named}: unclean {source!r}" for source in figure.cells() if not _is_clean(source))


def _is_clean(source: Source) -> bool:
    texts = (source.file, source.sheet, source.cell, source.label, source.text)
    return all(text.isprintable() and len(text) <= limits.TEXT_CHARACTERS for text in texts)
