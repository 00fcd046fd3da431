"""A batch from its folder to its results; the whole command is tried in test_cli."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from finvet import child, confinement
from finvet.assessment.policy import load
from finvet.batch import workers
from finvet.batch.run import vet_folder
from finvet.batch.settings import Settings
from finvet.results import Row, Series, from_line
from tests.running import SAMPLES


def run(folder: Path, output: Path, **others: Any) -> list[Row]:
    """The rows of a batch over a folder."""
    vet_folder(folder, Settings(output, load("standard"), date(2025, 9, 30), folder, **others))
    return [from_line(line) for line in (output / "results.jsonl").read_text("utf-8").splitlines()]


def test_what_the_system_cannot_limit_makes_no_row_a_warned_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not child.may_fork():
        pytest.skip("no fork here, and another interpreter knows nothing of the patch")
    (tmp_path / "in").mkdir()
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in")
    monkeypatch.setattr(confinement, "address_space_in_use", lambda: None)
    monkeypatch.setattr(child, "may_fork", lambda: True)  # a started interpreter would know nothing of this
    monkeypatch.setattr(workers, "WITH_THREADS", set())
    (row,) = run(tmp_path / "in", tmp_path / "out", memos="none")
    assert (row.status, row.warnings) == ("ok", ("guard-without-limits",))


def test_a_batch_shows_its_partners_on_a_page_with_three_years_of_each(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(SAMPLES / "worked_case_v1.xlsx", tmp_path / "in")
    (tmp_path / "in" / "letter.pdf").write_bytes(b"%PDF-1.4")
    refused, row = run(tmp_path / "in", tmp_path / "out", formats=("html",))
    years = ("2022-12-31", "2023-12-31", "2024-12-31")
    assert row.series == Series(years, (260e3, 215e3, 129e3), (-40e3, -105e3, -221e3), (740e3, 610e3, 420e3))
    assert (row.viable_cash_flow, row.pays_on_time, row.low_confidence) == ("marginal", "doubtful", ())
    assert row.reason_against == "Operating cash flow covers only 0.06 x of current liabilities; 0.40 x is the mark."
    assert (refused.series, refused.reason_against) == (Series(), None)
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert 'href="worked-case-v1-' in page
    assert "letter.pdf" in page
    partners = CalamineWorkbook.from_path(tmp_path / "out" / "portfolio.xlsx").get_sheet_by_name("Partners").to_python()
    assert [row[1] for row in partners] == ["Partner", "Worked Case V1", ""]
