"""The portfolio as a workbook, read back by openpyxl: types, order, links, and what strangers wrote."""

from __future__ import annotations

import re
import warnings
import zipfile
from datetime import datetime
from io import BytesIO
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook

from finvet.portfolios import workbook
from finvet.portfolios.ranking import ranked
from finvet.portfolios.workbook import portfolio_workbook
from finvet.results import Row, Series
from finvet.workbooks.cells import text_of
from tests.hostile.names import NAMES
from tests.portfolios.made_up import rows

PARTS_WITH_ADDRESSES = "xl/worksheets/_rels/sheet1.xml.rels"


def opened(made: list[Row]) -> Any:
    return read(portfolio_workbook(made))


def read(content: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Sparkline Group extension")  # which openpyxl leaves out
        return load_workbook(BytesIO(content))


def table(sheet: Any) -> list[dict[str, Any]]:
    """The cells of each row by their headings."""
    headings = [cell.value for cell in sheet[1]]
    return [dict(zip(headings, row, strict=True)) for row in sheet.iter_rows(min_row=2)]


def one(**fields: Any) -> Row:
    usual = {"partner": "Alder Tools Ltd", "status": "ok", "verdict": "accept", "period": "2024-12-31"}
    return Row("alder.xlsx", **{**usual, **fields})


def test_partners_stand_in_rank_and_who_was_refused_behind_them() -> None:
    made = rows(60)
    found = table(opened(made)["Partners"])
    assert [row["File"].value for row in found] == [row.file for row in ranked(made)]
    count = sum(row.verdict is not None for row in made)
    assert [row["Rank"].value for row in found] == [*range(1, count + 1), *[None] * (60 - count)]
    assert {row["Verdict"].value for row in found[count:]} == {"Refused"}
    assert found[-1]["Main reason against, or why it was refused"].value.startswith("is a PDF file")


def test_evidence_is_named() -> None:
    (row,) = table(opened([one(evidence=("letter.pdf", "=cmd.pdf"))])["Partners"])
    assert (row["Evidence, not read"].value, row["Evidence, not read"].data_type) == ("letter.pdf, =cmd.pdf", "s")


def test_cells_are_typed() -> None:
    (row,) = table(
        opened(
            [
                one(
                    failure_probability=0.0345,
                    score=37.94,
                    revenue=1_234_567.25,
                    as_of="2026-01-31",
                    warnings=("a", "b"),
                )
            ]
        )["Partners"]
    )
    told = {
        name: row[name].value
        for name in (
            "Fails within a year",
            "Score of 100",
            "Revenue",
            "Latest year",
            "As of",
            "Warnings",
            "Warnings by code",
        )
    }
    assert told == {
        "Fails within a year": 0.0345, "Score of 100": 37.94, "Revenue": 1_234_567.25, "Latest year": datetime(2024, 12, 31),
        "As of": datetime(2026, 1, 31), "Warnings": 2, "Warnings by code": "a, b",
    }  # fmt: skip
    assert "0.00%" in row["Fails within a year"].number_format
    assert row["Score of 100"].number_format.startswith("#,##0.00")  # one decimal may round it onto a mark
    assert row["Total assets"].value is None


def test_a_period_that_is_no_day_stays_as_it_is_written() -> None:
    (row,) = table(opened([one(period="2024-06-30/6")])["Partners"])
    assert row["Latest year"].value == "2024-06-30/6"


def test_low_confidence_is_marked() -> None:
    series = Series(("2023-12-31", "2024-12-31"), (1.0, 2.0), (3.0, None), (5.0, 6.0))
    low = ("revenue:2024-12-31", "cf_operating:2023-12-31")
    (row,) = table(opened([one(revenue=1.0, total_assets=2.0, series=series, low_confidence=low)])["Partners"])
    marked = {name for name, cell in row.items() if name and '"?"' in cell.number_format}
    assert marked == {"Revenue", "Operating cash flow, a year before"}


def test_years_stand_under_how_long_ago_they_were() -> None:
    series = Series(("2023-12-31", "2024-12-31"), (1.0, 2.0), (3.0, None), (5.0, 6.0))
    (row,) = table(opened([one(series=series)])["Partners"])
    told = {
        name: cell.value for name, cell in row.items() if name and re.match("(Operating|Free) .*(before|latest)", name)
    }
    assert told == {
        "Operating cash flow, two years before": None, "Operating cash flow, a year before": 1, "Operating cash flow, latest year": 2,
        "Free cash flow, two years before": None, "Free cash flow, a year before": 3, "Free cash flow, latest year": None,
    }  # fmt: skip


def test_a_chart_rests_on_its_own_row_and_starts_at_nought() -> None:
    content = portfolio_workbook(rows(30))
    sheet = opened(rows(30))["Partners"]
    with zipfile.ZipFile(BytesIO(content)) as package:
        text = package.read("xl/worksheets/sheet1.xml").decode()
    charts = re.findall(r"<xm:f>'Partners'!(\w+?)(\d+):(\w+?)(\d+)</xm:f><xm:sqref>(\w+?)(\d+)</xm:sqref>", text)
    assert len(charts) == 3 * 30
    for first, top, last, bottom, place, row in charts:
        assert top == bottom == row
        assert sheet[f"{first}{row}"].value == 0
        assert sheet.column_dimensions[first].hidden
        assert sheet[f"{last}1"].value.endswith("latest year")
        assert sheet[f"{place}1"].value.endswith("three years")


def test_it_is_ready_to_be_filtered() -> None:
    sheet = opened(rows(30))["Partners"]
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(31, sheet.max_column).coordinate}"
    assert sheet.freeze_panes == "C2"


def test_links_lead_to_files_of_ours_beside_it() -> None:
    bad = ("javascript:alert(1)", "../x/memo.html", "http://x.example/memo.html", "C:\\x\\memo.html")
    content = portfolio_workbook([one(outputs=(*bad, "a-1/memo.html", "a-1/cash_flow.png", "a-1/vet.json")), *rows(20)])
    with zipfile.ZipFile(BytesIO(content)) as package:
        text = package.read(PARTS_WITH_ADDRESSES).decode()
    targets = re.findall(r'Target="([^"]*)"', text)
    assert {"a-1/memo.html", "a-1/cash_flow.png"} <= set(targets)
    assert [t for t in targets if not re.fullmatch(r"[a-z0-9-]+/[a-z_]+\.(docx|html|pdf|png)", t)] == []
    (row,) = (r for r in table(read(content)["Partners"]) if r["File"].value == "alder.xlsx")
    assert (row["html"].hyperlink.target, row["html"].value) == ("a-1/memo.html", "html")
    assert row["docx"].value is None


def test_beyond_what_a_sheet_may_link_paths_are_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_LINKS", 3)
    sheet = opened([one(outputs=("a-1/memo.docx", "a-1/memo.html")), one(outputs=("b-1/memo.docx", "b-1/memo.html"))])[
        "Partners"
    ]
    cells = [row[name] for row in table(sheet) for name in ("docx", "html")]
    assert [cell.hyperlink is not None for cell in cells] == [True, True, True, False]
    assert cells[-1].value in ("a-1/memo.html", "b-1/memo.html")


def test_outcomes_are_counted() -> None:
    sheet = opened([one(), one(verdict="decline", currency="EUR"), one(verdict="watch"), Row("x.pdf")])["Summary"]
    assert [[cell.value for cell in row] for row in sheet["A4:C7"]] == [
        ["Decline open credit", 1, 0.25], ["Accept on standard terms", 1, 0.25], ["refused, not answered", 1, 0.25],
        ["watch", 1, 0.25],
    ]  # fmt: skip
    notes = " ".join(str(cell.value) for cell in sheet["A"][7:] if cell.value)
    assert "Filter by currency before you sort by an amount" in notes


@pytest.mark.parametrize("kind", NAMES)
def test_a_strangers_name_is_text(kind: str) -> None:
    name = NAMES[kind]
    made = [one(partner=name, reason_against=name, currency=name, warnings=(name,)), Row(name, reason=name)]
    book = opened(made)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    found, _ = table(book["Partners"])
    if text_of(name):
        assert (found["Partner"].value, found["Partner"].data_type) == (text_of(name), "s")


def test_the_bytes_are_the_same_in_any_order() -> None:
    made = rows(40)
    shuffled = made.copy()
    Random(3).shuffle(shuffled)
    assert portfolio_workbook(shuffled) == portfolio_workbook(made)


def test_a_folder_without_partners_gives_a_workbook_too() -> None:
    book = opened([])
    assert book.sheetnames == ["Partners", "Summary"]
    assert book["Summary"]["A1"].value == "Portfolio: 0 partners"
