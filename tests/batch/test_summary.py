"""The results as they are made of a journal, and what of them is told."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from finvet.batch import summary as module
from finvet.batch.dossiers import Dossier
from finvet.batch.journal import HOLDER, NAME, Journal
from finvet.batch.rows import NOT_SHOWN
from finvet.batch.summary import write_results
from finvet.results import Row, as_line

ROWS = (
    Row("a", partner="A", status="ok", verdict="accept", score=90.0, warnings=(NOT_SHOWN,)),
    Row("b", partner="B", status="ok", verdict="decline", override="accept", score=20.0),
    Row("c", reason="no statements"),
    Row("d", partner="D", status="warned", verdict="accept", score=80.0),
)
WRITTEN = {"results.jsonl", "results.csv", "results.parquet", "figures.parquet", "index.html", "portfolio.xlsx"}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path)) as journal:
        journal.keep(Dossier(row.file, "", "", "", (as_line(row),)) for row in ROWS)
        journal.choose(row.file for row in ROWS)
        yield journal


def unchecked() -> None:
    """Stops nothing."""


def test_the_outcomes_are_counted_the_worst_come_first_and_refusals_are_named(journal: Journal, tmp_path: Path) -> None:
    found = write_results(journal, tmp_path, unchecked)
    assert (found.partners, dict(found.outcomes)) == (4, {"accept": 2, "decline": 1, "refused": 1})
    assert [row.file for row in found.worst] == ["b", "d", "a"]
    assert [row.file for row in found.refused] == ["c"]
    assert found.verdicts == {("accept", None), ("decline", "accept"), (None, None)}
    assert found.without_font == 1


def test_only_the_worst_are_told(journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TOLD", 1)
    assert [row.file for row in write_results(journal, tmp_path, unchecked).worst] == ["b"]


def test_the_results_hold_every_row_in_every_form(journal: Journal, tmp_path: Path) -> None:
    assert set(write_results(journal, tmp_path, unchecked).written) == WRITTEN
    assert {path.name for path in tmp_path.iterdir()} - {NAME, f"{NAME}-wal", HOLDER} == WRITTEN
    assert (tmp_path / "results.jsonl").read_text("utf-8").splitlines() == list(map(as_line, ROWS))
    with (tmp_path / "results.csv").open(encoding="utf-8", newline="") as file:
        assert [row["file"] for row in csv.DictReader(file)] == ["a", "b", "c", "d"]
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "no statements" in page


def test_a_page_shows_the_worst_where_there_are_too_many(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_ON_A_PAGE", 3)
    shown: list[str] = []
    page = module.portfolio_page
    monkeypatch.setattr(
        module, "portfolio_page", lambda rows, of: shown.extend(row.file for row in rows) or page(rows, of)
    )
    write_results(journal, tmp_path, unchecked)
    assert shown == ["b", "d", "a"]
    told = (tmp_path / "index.html").read_text("utf-8")
    assert "Portfolio: 4 partners" in told
    assert "the 3 worst of 4" in told
    assert "refused, not answered" in told
    assert len((tmp_path / "results.jsonl").read_text("utf-8").splitlines()) == 4


def test_a_check_may_stop_the_writing_which_leaves_nothing_cut(journal: Journal, tmp_path: Path) -> None:
    checks = iter(range(3))

    def check() -> None:
        if next(checks) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_results(journal, tmp_path, check)
    assert {path.name for path in tmp_path.iterdir()} == {NAME, f"{NAME}-wal", HOLDER}
