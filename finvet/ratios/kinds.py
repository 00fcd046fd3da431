"""What a company is where no score fits it: a bank, an insurer, a holding …, recognised from its own statements.

The ways to recognise one are data (data/company_kinds.toml), and so are the labels by which statements of any language
show them (data/kind_labels.csv).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from finvet.compiled import data_table
from finvet.label_words import words_of
from finvet.model import CompanyKind, Figure, Message, Period, Source, Statements
from finvet.shipped import DATA

NUMERAL = re.compile(r"[ivx]+")
LABELS_KEPT = 10_000

Part = Callable[[str], Figure | None]


class Share(Struct, frozen=True):
    """A part of the statements beside another one, and how large or small it is where the way holds."""

    part: str
    of: str
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, part: Part) -> bool:
        """Whether it does; what is not shown is small and is not large."""
        amount, whole = part(self.part), part(self.of)
        if amount is None or amount.value is None:
            return self.at_least is None
        if whole is None or whole.value is None or whole.value <= 0:
            return False
        share = amount.value / whole.value
        return (self.at_least is None or share >= self.at_least) and (self.at_most is None or share <= self.at_most)


class Way(Struct, frozen=True):
    """One way by which statements show that a company is of a kind."""

    kind: str
    shares: tuple[Share, ...]
    shown: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    def evidence(self, part: Part) -> tuple[Figure, ...] | None:
        """The figures that show it; None where they do not."""
        if any(part(name) is None for name in self.shown) or any(part(name) is not None for name in self.absent):
            return None
        if not all(share.holds(part) for share in self.shares):
            return None
        telling = (*self.shown, *(share.part for share in self.shares if share.at_least is not None))
        return tuple(figure for name in dict.fromkeys(telling) if (figure := part(name)))


def kinds_of(statements: Statements) -> Mapping[str, CompanyKind]:
    """The kind of the company by period id, for the vetted years whose statements show one."""
    labelled = _labelled(statements)
    found = {year.id: _kind(_parts(statements, labelled, year)) for year in statements.years}
    return {period: kind for period, kind in found.items() if kind}


def not_applicable(kind: CompanyKind) -> Message:
    """Why a score is not given: what the company is, and the lines that show it."""
    return Message(f"not-applicable-{kind.name}", {"evidence": kind.lines()})


def _kind(part: Part) -> CompanyKind | None:
    for way in _ways():
        evidence = way.evidence(part)
        if evidence is not None:
            return CompanyKind(way.kind, evidence)
    return None


# ---------------------------------------------------------------- the parts of one year's statements

Labelled = Mapping[str, Sequence[Mapping[str, Figure]]]
"""The lines that bear a label of a part: figures by period id."""


def _parts(statements: Statements, labelled: Labelled, year: Period) -> Part:
    """Finds a part of a year's statements; a sum is of lines that are themselves no sums."""

    @cache
    def line(name: str) -> Figure | None:
        if name in labelled:
            lines = [row[year.id] for row in labelled[name] if year.id in row]
            return max(lines, key=lambda line: line.value or 0.0, default=None)
        return _sure(statements.figure(name, year))

    return lambda name: _summed(name, line, year) if name in _sums() else line(name)


def _sure(figure: Figure | None) -> Figure | None:
    return figure if figure and figure.value is not None and figure.confidence != "low" else None


def _summed(name: str, part: Part, year: Period) -> Figure | None:
    terms = [(sign, part(item)) for sign, item in _sums()[name]]
    inputs = tuple(figure for _, figure in terms if figure)
    if len(inputs) < len(terms):
        return None
    value = sum(sign * (figure.value or 0.0) for sign, figure in terms if figure)
    return Figure(name, year, value, inputs=inputs, method="formula")


def _labelled(statements: Statements) -> Labelled:
    """The lines, understood as a line item or not, whose label is one of a part's."""
    found: dict[str, list[Mapping[str, Figure]]] = {}
    periods = {period.id: period for period in statements.periods}
    for line in statements.unmatched:
        if name := part_of(line.source.label):
            figures = {p: Figure(name, periods[p], v, (line.source,)) for p, v in line.values.items() if p in periods}
            found.setdefault(name, []).append(figures)
    for row in statements.figures.values():
        for period, figure in row.items():
            if name := _part_of_all(figure.basis):
                found.setdefault(name, []).append({period: figure})
    return found


def _part_of_all(cells: Sequence[Source]) -> str | None:
    """The part that all cells of a figure show; most show none, and the first tells."""
    name = part_of(cells[0].label) if cells else None
    return name if name and all(part_of(source.label) == name for source in cells[1:]) else None


@lru_cache(maxsize=LABELS_KEPT)
def part_of(label: str) -> str | None:
    """The part that a line shows by its label: one of the labels, and perhaps more words behind it."""
    words = words_of(label)
    while words and NUMERAL.fullmatch(words[0]):
        words = words[1:]
    return (
        next((part for known, part in _labels().get(words[0], ()) if words[: len(known)] == known), None)
        if words
        else None
    )


# ---------------------------------------------------------------- data


@cache
def _labels() -> Mapping[str, Sequence[tuple[list[str], str]]]:
    """The labels as words, by their first word, with the part that each shows."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for row in csv.DictReader(_text("kind_labels.csv").splitlines()):
        words = words_of(row["label"])
        found.setdefault(words[0], []).append((words, row["part"]))
    return found


@cache
def _sums() -> Mapping[str, Sequence[tuple[int, str]]]:
    return {
        name: [(1, item) for item in terms.get("plus", ())] + [(-1, item) for item in terms.get("minus", ())]
        for name, terms in data_table("company_kinds")["sums"].items()
    }


@cache
def _ways() -> Sequence[Way]:
    return [
        Way(
            entry["kind"],
            tuple(Share(**share) for share in entry["shares"]),
            tuple(entry.get("shown", ())),
            tuple(entry.get("absent", ())),
        )
        for entry in data_table("company_kinds")["ways"]
    ]


def _text(name: str) -> str:
    return (DATA / name).read_text("utf-8")
