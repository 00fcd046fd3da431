"""What a vetting returns: its figures down to the cells, and every form that it is written in."""

from __future__ import annotations

import json
import re
import zipfile
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.errors import FinvetError
from finvet.hint_writing import starting_hints
from finvet.model import Case, Source, UnmatchedLine
from finvet.partner import Partner, reference
from finvet.vetting import vet
from finvet.workbooks.spread import spread_workbook
from tests.running import SAMPLES

V1 = SAMPLES / "worked_case_v1.xlsx"


@pytest.fixture(scope="module")
def partner() -> Partner:
    return vet([V1], load(), as_of=date(2025, 9, 30))


def test_a_line_item_is_explained_down_to_its_cell(partner) -> None:
    told = str(partner.explain("revenue", 2023))
    assert told.startswith("A line item: Income statement.\nSign: as the statement shows it\n")
    assert "Revenue 2023: 6,500 (high)\n  worked_case_v1.xlsx Income statement!" in told
    assert told.endswith("Trend: rising; change over two years 1,200, 9.5 % a year compounded, standard deviation 603")
    assert partner.explain("usd_rate").meaning == "Known beside the statements."


def test_a_figure_is_found_by_name_and_year(partner) -> None:
    assert partner.figure("revenue").value == 7_200_000
    assert partner.figure("current_ratio", 2022).value == pytest.approx(2700 / 1550)
    assert partner.figure("restricted_cash") is None
    with pytest.raises(FinvetError, match="no ratio, score or line item revenu; did you mean revenue"):
        partner.figure("revenu")


def test_the_document_says_where_every_ratio_is_heading(partner) -> None:
    document = json.loads(partner.to_json())
    assert set(document["trends"]) == set(document["ratios"]) | set(document["scores"])
    ratio = document["trends"]["quick_ratio"]
    assert (ratio["trend"], ratio["throughout"], ratio["growth"], ratio["note"]) == ("worsening", True, None, None)
    assert document["trends"]["dscr"]["note"] == "There is no value for 2022."


def test_a_finding_walks_down_to_cells(partner) -> None:
    (weak,) = [f for f in partner.assessment.findings if f.code == "ocf_ratio"]
    cells = {(c.sheet, c.label) for figure in weak.figures for c in figure.cells()}
    assert len(cells) >= 2
    assert all(sheet for sheet, _ in cells)


def test_the_memo_comes_in_every_format(partner) -> None:
    assert partner.to_docx().startswith(b"PK")
    assert partner.to_html().startswith("<!")
    assert '"finvet.vet/1"' in partner.to_json()
    assert set(partner.chart_images()) == {
        "cash_and_debt", "cash_flow", "earnings_and_cash", "scorecard", "working_capital_days",
    }  # fmt: skip


def test_the_reader_of_a_memo_is_told_the_marks_of_the_policy(partner) -> None:
    told = reference(partner.policy)
    assert told.cuts("ocf_ratio") == (0.40, 0.10)
    assert told.cuts("beneish_m8") == (-1.78,)
    assert told.verdict_cuts == (75, 55, 35)
    assert told.units["dso"] == "days"


def test_the_spread_workbook_is_the_same_bytes_on_every_run(partner) -> None:
    content = spread_workbook([partner.statements])
    assert spread_workbook([partner.statements]) == content
    with zipfile.ZipFile(BytesIO(content)) as package:
        assert {entry.date_time[:3] for entry in package.infolist()} == {(1980, 1, 1)}
        assert set(re.findall(r"\d{4}-\d\d-\d\dT", package.read("docProps/core.xml").decode())) == {"2000-01-01T"}


def test_the_spread_workbook_marks_what_is_not_sure_and_prints_as_wide_as_a_page(partner) -> None:
    book = openpyxl.load_workbook(BytesIO(spread_workbook([partner.statements])))
    shown = book["Statements"]
    marks = {}
    for row in shown.iter_rows(min_row=2):
        for cell, period in zip(row[3:], partner.statements.periods, strict=True):
            if cell.value is not None:
                figure = partner.statements.figures[row[1].value][period.id]
                assert cell.value == pytest.approx(figure.value)
                marks.setdefault(figure.confidence, set()).add("~" in cell.number_format)
    assert marks == {"high": {False}, "medium": {True}}
    assert all(sheet.sheet_properties.pageSetUpPr.fitToPage for sheet in book)


def test_the_columns_of_the_spread_workbook_are_called_as_those_of_the_vetting(partner) -> None:
    spread, vetting = (
        openpyxl.load_workbook(BytesIO(content))
        for content in (spread_workbook([partner.statements]), partner.to_xlsx())
    )
    ours, theirs = ([cell.value for cell in book["Sources"][row]] for book, row in ((spread, 1), (vetting, 4)))
    assert [heading for heading in theirs if heading in ours] == ours[1:]
    assert ours[0] == spread["Statements"]["A1"].value == "Partner"


def test_of_a_line_that_is_not_understood_every_digit_is_told(partner) -> None:
    amounts = {"2023-12-31": 0.35, "2024-12-31": -1_234_567.5}
    line = UnmatchedLine(Source("a.xlsx", "IS", "A9", "Earnings per share"), amounts)
    found = replace(partner.statements, unmatched=(line,))
    (_, row) = openpyxl.load_workbook(BytesIO(spread_workbook([found])))["Not understood"].values
    assert row[-1] == "2023-12-31: 0.35, 2024-12-31: -1,234,567.5"
    assert "# IS A9: 2023-12-31 0.35, 2024-12-31 -1,234,567.5" in starting_hints([found], [])


def test_the_document_says_whom_every_score_is_for(partner) -> None:
    of_france = replace(partner, case=Case(country="FR", listed=False))
    told = json.loads(of_france.to_json())["fitted_to"]
    assert set(told) == set(json.loads(partner.to_json())["scores"])
    french = "French industrial companies of middle size"
    assert told["conan_holder"] == {"companies": french, "outside": [], "unverified": None}
    assert told["taffler"]["outside"] == ["country", "listed"]
    assert told["taffler"]["unverified"] == "its fourth weight, 0.0289, is unverified"
