"""The library's face and what it returns."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

import finvet
from finvet.errors import CaseError, FileRefused, PolicyError
from finvet.model import Case
from finvet.partner import reference
from finvet.workbooks.spread import spread_workbook
from tests.running import SAMPLES

V1 = SAMPLES / "worked_case_v1.xlsx"


@pytest.fixture(scope="module")
def partner() -> finvet.face.Partner:
    return finvet.vet(V1, as_of=date(2025, 9, 30))


def test_the_face_is_small_and_lazy() -> None:
    assert dir(finvet) == ["__version__", "spread", "vet", "vet_companies"]
    with pytest.raises(AttributeError):
        _ = finvet.nothing


def test_frames_are_tidy_and_absent_is_empty(partner) -> None:
    items = partner.items
    assert items.loc["revenue", "2024-12-31"] == 7_200_000
    assert items.index.name == "item"
    assert items.attrs["currency"] == "EUR"
    ratios = partner.ratios
    assert ratios.loc["current_ratio", "2024-12-31"] == pytest.approx(3300 / 2300)
    assert ratios.isna().loc["cash_conversion_3y", "2022-12-31"]
    assert ratios.attrs["units"]["dso"] == "days"
    assert partner.scores.loc["altman_z_double_prime", "2024-12-31"] == pytest.approx(2.716362, abs=1e-6)


def test_trends_are_a_frame_with_a_word_or_its_reason(partner) -> None:
    trends = partner.trends
    assert trends.loc["current_ratio", "trend"] == "worsening"
    assert trends.loc["current_ratio", "change"] == pytest.approx(
        3300 / 2300 - partner.ratios.iloc[:, 0]["current_ratio"]
    )
    assert trends.loc["total_debt", "growth"] == pytest.approx((1850 / 1650) ** 0.5 - 1)
    assert trends.isna().loc["roa", "trend"]
    assert trends.loc["roa", "note"] == "The first year rests on the closing balance, the later ones on averages."
    assert trends.loc["altman_z_double_prime", "trend"] == "worsening"


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


def test_a_string_or_a_list_of_files_may_be_given() -> None:
    assert finvet.spread(str(V1)) == finvet.spread([V1])


def test_mistakes_are_one_family_of_errors(tmp_path) -> None:
    with pytest.raises(FileRefused):
        finvet.vet(tmp_path / "none.xlsx")
    with pytest.raises(PolicyError):
        finvet.vet(V1, policy="lenient")
    case = tmp_path / "case.toml"
    case.write_text("as_off = 2025-01-01\n")
    with pytest.raises(CaseError, match="as_off"):
        finvet.vet(V1, case=case)


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


def test_the_document_says_whom_every_score_is_for(partner) -> None:
    of_france = replace(partner, case=Case(country="FR", listed=False))
    told = json.loads(of_france.to_json())["fitted_to"]
    assert set(told) == set(json.loads(partner.to_json())["scores"])
    french = "French industrial companies of middle size"
    assert told["conan_holder"] == {"companies": french, "outside": [], "unverified": None}
    assert told["taffler"]["outside"] == ["country", "listed"]
    assert told["taffler"]["unverified"] == "its fourth weight, 0.0289, is unverified"
