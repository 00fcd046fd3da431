"""Origins of the corpus that keep one statement a file, all their files read as one partner."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from finvet.model import Figure, Statements
from finvet.reading import read
from finvet.spreading.spread import spread

CORPUS = Path(__file__).parents[2] / ".." / "shared" / "corpus"
FEWEST_TOLD = {
    "yahoo-financetoolkit": 65,
    "edgartools-csv": 55,
    "reuters-text-xls": 47,
    "pe-petroperu": 60,
    "quickbooks-style": 24,
}
CLOSE, CENT = 1e-6, 0.005

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real files is not beside this checkout")
each_origin = pytest.mark.parametrize("origin", FEWEST_TOLD)


@cache
def spread_origin(origin: str) -> Statements:
    return spread([read(file) for file in sorted((CORPUS / "files" / origin).iterdir())])


def truth_of(origin: str) -> Iterator[dict[str, str]]:
    with (CORPUS / "truth.csv").open(encoding="utf-8", newline="") as table:
        yield from (
            row for row in csv.DictReader(table) if row["file"].startswith(origin + "/") and row["sure"] == "yes"
        )


def truth_by_year(origin: str) -> dict[tuple[str, str], list[float]]:
    """What may be read, in its unit or as it stands where none is stated; the files may differ on a year."""
    found: dict[tuple[str, str], list[float]] = {}
    for row in truth_of(origin):
        texts = (row["canonical_value"], *row["alternatives"].replace("|", ";").split(";"))
        right = [float(text) for text in texts if text.strip()]
        right += [] if row["scale_stated"] == "yes" else [value / float(row["scale"]) for value in right]
        found.setdefault((row["item"], row["fiscal_year_end"]), []).extend(right)
    return found


def figures_of(origin: str) -> Iterator[tuple[list[float], Figure]]:
    """What a figure of a year should be, and what was read."""
    figures = spread_origin(origin).figures
    for (item, end), right in truth_by_year(origin).items():
        for figure in figures.get(item, {}).values():
            is_meant = figure.period.id == end or str(figure.period.year) == end
            if is_meant and figure.period.is_actual_year and figure.value is not None:
                yield right, figure


def is_any(figure: Figure, right: list[float]) -> bool:
    return any(abs((figure.value or 0.0) - value) <= CLOSE * abs(value) + CENT for value in right)


@each_origin
def test_the_files_of_a_partner_are_joined_without_a_wrong_figure(origin: str) -> None:
    warned = {(item, period) for w in spread_origin(origin).warnings for item in w.items for period in w.periods}
    wrong = [
        (figure.name, figure.period.id, figure.value, right)
        for right, figure in figures_of(origin)
        if figure.confidence != "low" and (figure.name, figure.period.id) not in warned and not is_any(figure, right)
    ]
    assert wrong == []


@each_origin
def test_as_many_figures_are_read_as_before(origin: str) -> None:
    assert len(list(figures_of(origin))) >= FEWEST_TOLD[origin]


@each_origin
def test_no_file_is_taken_for_another_company_s_and_no_unit_for_another(origin: str) -> None:
    found = spread_origin(origin)
    codes = {warning.message.code for warning in found.warnings}
    assert not codes & {"units-contradict", "currencies-differ", "years-identical", "year-missing"}
    assert {refused.reason.code for refused in found.refused} <= {"no-statement"}


@each_origin
def test_where_two_files_differ_on_a_year_it_is_said(origin: str) -> None:
    told: dict[tuple[str, str], set[float]] = {}
    for row in truth_of(origin):
        told.setdefault((row["item"], row["fiscal_year_end"]), set()).add(float(row["canonical_value"]))
    warned = {i for w in spread_origin(origin).warnings if w.message.code == "files-disagree" for i in w.items}
    assert bool(warned) == any(len(values) > 1 for values in told.values())
