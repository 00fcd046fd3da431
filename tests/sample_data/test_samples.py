"""The sample partners: their truth ties, its cells say so, the script makes the same files, and no two look alike."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import coordinate_to_tuple

TESTS = Path(__file__).parents[1]
SAMPLES = TESTS.parent / "sample_data"
TRUTHS = TESTS / "data" / "sample_truth"
SHARED = TESTS.parent / ".." / "shared"
NAMES = sorted(path.stem for path in TRUTHS.glob("*.json"))
PUBLIC = {"dean_foods": "dean_fy2019", "advanced_energy": "aeis_fy2022"}
WITHOUT_CASH_FLOW = {"wattle_ridge_plant_hire"}

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the references beside the checkout are not there")


@cache
def truth_of(name: str) -> dict[str, Any]:
    return json.loads((TRUTHS / f"{name}.json").read_text("utf-8"))


def years_of(name: str) -> list[dict[str, int]]:
    """Line items by name, one mapping a year, oldest first; an item that a year does not show is not there."""
    truth = truth_of(name)
    return [
        {item: readings[period]["value"] for item, readings in truth["items"].items() if period in readings}
        for period in truth["periods"]
    ]


def files_of(name: str) -> dict[str, Path]:
    folder = SAMPLES / name
    paths = sorted(folder.glob("*.csv")) if folder.is_dir() else [SAMPLES / f"{name}.xlsx"]
    return {path.name: path for path in paths}


# ---------------------------------------------------------------- the statements tie


def test_there_are_nine_invented_partners_and_two_public_ones() -> None:
    assert len(NAMES) == 11
    assert set(PUBLIC) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_balance_sheets_balance(name: str) -> None:
    balanced = 0
    for year in years_of(name):
        if "total_assets" in year and "total_liabilities_and_equity" in year:
            assert year["total_assets"] == year["total_liabilities_and_equity"]
            balanced += 1
        elif "net_assets" in year:
            assert year["net_assets"] == year["total_equity"]
            balanced += 1
    assert balanced == (2 if name in PUBLIC else 3)


@pytest.mark.parametrize("name", sorted(set(NAMES) - WITHOUT_CASH_FLOW))
def test_cash_flows_end_in_the_cash_of_the_balance_sheet(name: str) -> None:
    years = years_of(name)
    for year in years:
        sections = [year[item] for item in ("cf_operating", "cf_investing", "cf_financing")]
        assert year["cf_net_change"] == sum(sections) + year.get("cf_fx_effect", 0)
        assert year["cash_end"] == year["cash_beginning"] + year["cf_net_change"]
        assert year["cash_end"] == year.get("cash_and_equivalents", year["cash_end"])
    for before, after in pairwise(years):
        assert after["cash_beginning"] == before["cash_end"]


def test_one_partner_sends_no_cash_flow_statement() -> None:
    for name in WITHOUT_CASH_FLOW:
        assert not [item for item in truth_of(name)["items"] if item.startswith(("cf_", "cash_end", "cash_beginning"))]


@pytest.mark.parametrize("name", NAMES)
def test_income_statements_run_from_revenue_to_net_income(name: str) -> None:
    for year in years_of(name):
        if "gross_profit" in year:
            assert year["gross_profit"] == year["revenue"] - year["cost_of_sales"]
        if "profit_before_tax" in year:
            taxed = year["profit_before_tax"] - year["income_tax_expense"]
            assert year["net_income"] == taxed + year.get("profit_discontinued", 0)
        financed = year["operating_profit"] - year.get("interest_expense", 0) - year.get("income_tax_expense", 0)
        if name not in PUBLIC:
            assert year["net_income"] == financed


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(PUBLIC) - WITHOUT_CASH_FLOW))
def test_retained_earnings_roll_forward(name: str) -> None:
    years = years_of(name)
    kept = [
        sum(year.get(item, 0) for item in ("retained_earnings", "revenue_reserves", "profit_for_year_in_equity"))
        for year in years
    ]
    for before, after, year in zip(kept, kept[1:], years[1:], strict=False):
        assert after - before == year["net_income"] + year.get("cf_dividends_paid", 0)


# ---------------------------------------------------------------- the truth stands in its cells


@cache
def grid(path: Path) -> dict[str, dict[str, Any]]:
    """Cells by sheet and address; a csv file has the sheet ''."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path, data_only=True)
        return {
            sheet.title: {c.coordinate: c.value for row in sheet.iter_rows() for c in row if c.value is not None}
            for sheet in book
        }
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = path.read_bytes().decode(encoding)
        except UnicodeDecodeError:
            continue
        break
    delimiter = ";" if text.count(";") > text.count(",") else ","
    rows = csv.reader(text.splitlines(), delimiter=delimiter)
    return {"": {f"{'ABCD'[c]}{r}": value for r, row in enumerate(rows, 1) for c, value in enumerate(row) if value}}


def printed(value: object) -> float:
    """An amount as it stands in a cell, number or text, without its unit."""
    if isinstance(value, (int, float)):
        return float(value)
    text = re.sub(r"\s", "", str(value))
    cents = re.search(r",(\d{1,2})$", text)
    digits = re.sub(r"\D", "", text)
    number = int(digits) / (10 ** len(cents[1]) if cents else 1)
    return -number if text.startswith(("(", "-")) else number


def readings(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for item, by_period in truth_of(name)["items"].items():
        for reading in by_period.values():
            yield item, reading


@pytest.mark.parametrize("name", NAMES)
def test_every_value_of_the_truth_stands_in_its_cells(name: str) -> None:
    files, scale = files_of(name), truth_of(name)["scale"]
    for item, reading in readings(name):
        cells = grid(files[reading["file"]])[reading["sheet"]]
        total = sum(printed(cells[address]) for address in reading.get("cells", [reading.get("cell")]))
        assert abs(reading["value"]) == round(abs(total) * scale), (item, reading)


@pytest.mark.parametrize("name", NAMES)
def test_every_item_of_the_truth_is_a_line_item(name: str) -> None:
    with (TESTS.parent / "finvet" / "data" / "line_items.csv").open(encoding="utf-8", newline="") as chart:
        known = {row["id"] for row in csv.DictReader(chart)}
    assert set(truth_of(name)["items"]) <= known


# ---------------------------------------------------------------- the files


@pytest.mark.parametrize("name", NAMES)
def test_case_is_judged_three_to_nine_months_after_the_last_year_end(name: str) -> None:
    folder = SAMPLES / name
    path = folder / "case.toml" if folder.is_dir() else SAMPLES / f"{name}.case.toml"
    case = tomllib.loads(path.read_text("utf-8"))
    assert set(case) <= {
        "as_of", "audit", "country", "trade", "accounts", "accounts_of_party", "deal", "facts", "answers",
    }  # fmt: skip
    age = (case["as_of"] - date.fromisoformat(truth_of(name)["periods"][-1])).days
    assert 90 <= age <= 275


def content(path: Path) -> object:
    """The bytes of a file; of a workbook every part with its name, date and bytes, whatever packed them."""
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as parts:
        return [(part.filename, part.date_time, parts.read(part)) for part in parts.infolist()]


def test_the_script_makes_the_committed_samples(tmp_path: Path) -> None:
    made, truths = tmp_path / "samples", tmp_path / "truth"
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    script = [sys.executable, "-m", "tests.sample_data.make_samples"]
    subprocess.run([*script, made, "--truth", truths], check=True, env=environment, cwd=TESTS.parent)
    for committed, fresh in ((SAMPLES, made), (TRUTHS, truths)):
        names = sorted(path.relative_to(committed) for path in committed.rglob("*") if path.is_file())
        assert names == sorted(path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file())
        for name in names:
            assert content(committed / name) == content(fresh / name), name


def fingerprint(name: str) -> tuple[object, ...]:
    """What makes a layout: kinds of file, sheets with figures, first row, columns newest year first, and headings.

    A heading is what stands above the figures in the latest year's column, with every digit written as 9.
    """
    files, latest = files_of(name), truth_of(name)["periods"][-1]
    sheets: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    for by_period in truth_of(name)["items"].values():
        for period, reading in by_period.items():
            for address in reading.get("cells", [reading.get("cell")]):
                spot = (*coordinate_to_tuple(address), period)
                sheets.setdefault((reading["file"], reading["sheet"]), []).append(spot)
    marks = set()
    for (file, sheet), spots in sheets.items():
        top = min(row for row, _, _ in spots)
        columns = {period: column for _, column, period in spots}
        above = [
            re.sub(r"\d", "9", str(value))
            for address, value in grid(files[file])[sheet].items()
            if coordinate_to_tuple(address)[0] < top and coordinate_to_tuple(address)[1] == columns[latest]
        ]
        marks.add((top, tuple(columns[period] for period in sorted(columns, reverse=True)), tuple(above)))
    return (tuple(sorted({path.suffix for path in files.values()})), len(sheets), frozenset(marks))


def test_no_two_partners_share_a_layout() -> None:
    layouts = {fingerprint(name) for name in NAMES}
    assert len(layouts) == len(NAMES)


def test_one_workbook_holds_its_totals_as_formulas_with_their_values() -> None:
    book = openpyxl.load_workbook(SAMPLES / "larkfield_it_services.xlsx")
    cell = truth_of("larkfield_it_services")["items"]["total_assets"]["2024-12-31"]
    assert str(book[cell["sheet"]][cell["cell"]].value).startswith("=")


# ---------------------------------------------------------------- against the references


@needs_shared
def test_the_worked_case_holds_every_figure_of_the_reference() -> None:
    statements = json.loads((SHARED / "domain" / "score_vectors.json").read_text("utf-8"))["statements"]
    expected = [statements[year] for year in ("FY-2", "FY-1", "FY0")]
    for year, given in zip(years_of("worked_case_v1"), expected, strict=True):
        for item, amount in given.items():
            if item != "days":
                assert year[item] == amount * 1000, item


@needs_shared
@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_public_figures_are_the_published_ones(name: str) -> None:
    """The reference puts current maturities under short-term debt and depreciation under the income statement."""
    truth, compared = truth_of(name)["items"], 0
    with (SHARED / "corpus" / "truth.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            reading = truth.get(row["item"], {}).get(row["fiscal_year_end"])
            if row["file"].startswith(f"sec-edgar/{PUBLIC[name]}") and reading and row["sure"] == "yes":
                assert reading["value"] == pytest.approx(float(row["canonical_value"])), row
                compared += 1
    assert compared > 40
