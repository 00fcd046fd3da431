"""Every format says what the blocks say, all of it and nothing else, and the blocks say what the document says."""

import io
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from finvet.assessment.policy import load
from finvet.batch.entries import Entry
from finvet.cases.case_file import read_case
from finvet.memo.blocks import Table
from finvet.model import NO_CASE
from finvet.outputs import FORMATS
from finvet.partner import Partner, reference
from finvet.vetting import figure_names, vet
from finvet.wording import name_of
from tests.golden import NO_DATE, golden_entries
from tests.memo.formats.read_back import BY_FORMAT, printed, year_columns
from tests.running import ROOT, SAMPLES

SIZES = {"thousand": 1e3, "million": 1e6, "lakh": 1e5, "crore": 1e7, "billion": 1e9}
ENTRIES = {Path(entry.name).stem: entry for entry in golden_entries()}
QUICK = ("brackenshaw_fit_out", "lindgrund_praezisionsteile", "wattle_ridge_plant_hire")


@pytest.fixture(scope="module", params=[pytest.param(n, marks=() if n in QUICK else pytest.mark.deep) for n in ENTRIES])
def partner(request: pytest.FixtureRequest) -> Partner:
    entry: Entry = ENTRIES[request.param]
    case = read_case(entry.case) if entry.case else NO_CASE
    return vet(entry.files, load("standard", figure_names()), case, as_of=NO_DATE)


def test_every_format_for_readers_is_read_back() -> None:
    assert set(BY_FORMAT) == set(FORMATS) - {"xlsx", "json"}


@pytest.mark.parametrize("form", BY_FORMAT)
def test_a_format_says_what_the_blocks_say_and_nothing_else(partner: Partner, form: str) -> None:
    found, expected = BY_FORMAT[form](partner.memo())
    apart = next((n for n, (a, b) in enumerate(zip(found, expected, strict=False)) if a != b), None)
    assert apart is None, f"{found[apart - 60 : apart + 60]!r} and not {expected[apart - 60 : apart + 60]!r}"
    assert len(found) == len(expected)


def test_the_blocks_print_the_figures_of_the_document(partner: Partner) -> None:
    document = json.loads(partner.to_json())
    known = figures(document)
    seen = set()
    for table, place, year, row in cells(partner):
        names = [name for name in known if name_of(name) == row[0] and year in known[name]]
        fitting = {name for name in names if prints(row[place], known[name][year], factor(name, table))}
        assert fitting or not names, (table.caption, row, year, [known[name][year] for name in names])
        seen |= {(name, year) for name in fitting}
    assert everything(known) - seen == withheld(partner, known)


def test_the_workbook_holds_the_figures_of_the_document(partner: Partner) -> None:
    book = load_workbook(io.BytesIO(partner.to_xlsx()), data_only=True)
    known = figures(json.loads(partner.to_json()))
    years, seen = {year for by_year in known.values() for year in by_year}, set()
    for sheet in ("Statements", "Ratios", "Scores"):
        for label, year, value in amounts(book[sheet]):
            named = {name: known[name] for name in known if name_of(name) == label}
            if named and year in years:
                fitting = {
                    name for name, by_year in named.items() if by_year.get(year) == pytest.approx(value, rel=1e-12)
                }
                assert len(fitting) == 1, (sheet, label, year, value)
                seen |= {(name, year) for name in fitting}
    assert everything(known) - seen == withheld(partner, known)


def withheld(partner: Partner, known: Mapping[str, Mapping[int, float]]) -> set[tuple[str, int]]:
    """Scores that the memo says it does not show, because a weight of theirs is unverified."""
    notes = {note for table in partner.memo().tables() for note in table.notes}
    said = {name for name in known if any(note.startswith(f"Not shown: {name_of(name)};") for note in notes)}
    return {(name, year) for name in said for year in known[name]}


def everything(known: Mapping[str, Mapping[int, float]]) -> set[tuple[str, int]]:
    return {(name, year) for name, by_year in known.items() for year in by_year}


def amounts(sheet: Worksheet) -> Iterator[tuple[str, int, float]]:
    """The numbers of a sheet by the name of their row and the year of their column."""
    rows = list(sheet.iter_rows(values_only=True))
    (head,) = [row for row in rows if row[0] in ("Line item", "Ratio", "Score")]
    years = {place: int(str(text)[:4]) for place, text in enumerate(head) if re.match(r"\d{4}-", str(text))}
    for row in rows[rows.index(head) + 1 :]:
        yield from ((str(row[0]), year, row[n]) for n, year in years.items() if isinstance(row[n], int | float))


def cells(partner: Partner) -> Iterator[tuple[Table, int, int, tuple[str, ...]]]:
    for table in partner.memo().tables():
        for place, year in year_columns(table):
            yield from ((table, place, year, row) for row in table.rows)


def prints(cell: str, value: float, factor: float) -> bool:
    """Whether a cell prints this value, to the last digit that it has."""
    number, step = printed(cell, factor)
    return abs(value - number) <= step * 1.000001 + 1e-12


def factor(name: str, table: Table) -> float:
    """What the printed number of a figure is a multiple of: the unit in the table's caption if it is an amount."""
    is_amount = reference(None).units.get(name, "currency") == "currency"
    return next((size for word, size in SIZES.items() if is_amount and f" {word}" in table.caption), 1.0)


def figures(document: Mapping[str, object]) -> Mapping[str, Mapping[int, float]]:
    """Every figure that the document has of a vetted year."""
    years = {p["id"]: p["year"] for p in document["periods"] if p["kind"] == "actual" and p["months"] == 12}
    vetted = sorted(years, key=lambda p: years[p])[-3:]
    found: dict[str, dict[int, float]] = defaultdict(dict)
    for part in ("items", "ratios", "scores"):
        for name, by_period in document[part].items():
            for period in vetted:
                value = (by_period.get(period) or {}).get("value")
                if value is not None:
                    found[name][years[period]] = value
    return found


def test_the_same_files_in_every_process(tmp_path: Path) -> None:
    there = [tmp_path / "one", tmp_path / "two"]
    ways = ({"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8"})  # fmt: skip
    for folder, way in zip(there, ways, strict=True):
        command = [sys.executable, "-m", "finvet", "vet", SAMPLES / "worked_case_v1.xlsx", "--as-of", "2025-09-30"]
        formats = ["-o", folder, "--format", ",".join(FORMATS)]
        subprocess.run([*command, *formats], cwd=ROOT, env={**os.environ, **way}, check=True, capture_output=True)
    one, two = ({path.relative_to(f).as_posix(): path.read_bytes() for path in f.rglob("*.*")} for f in there)
    assert {Path(name).name for name in one} >= {form.file for form in FORMATS.values()}
    assert [name for name in one if one[name] != two.get(name)] == []
