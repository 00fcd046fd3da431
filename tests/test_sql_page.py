"""Every query of docs/sql.md, asked of the results of the samples."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from finvet.assessment.policy import load
from finvet.batch import tables
from finvet.batch.entries import entries
from finvet.batch.journal import Journal
from finvet.batch.run import vet_entries
from finvet.batch.settings import Settings
from finvet.batch.summary import write_results
from tests.running import SAMPLES

PAGE = (Path(__file__).parents[1] / "docs" / "sql.md").read_text("utf-8")
QUERIES = dict(re.findall(r"^## (.+)\n(?:(?!^## )[\s\S])*?^```sql\n([\s\S]*?)^```$", PAGE, re.MULTILINE))
PARTNERS = ("worked_case_v1", "brackenshaw_fit_out", "quillhaven_outfitters", "wattle_ridge_plant_hire")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outputs of two nights: in the first, one partner less was read and one judged otherwise."""
    folder = tmp_path_factory.mktemp("sql")
    (folder / "in").mkdir()
    (folder / "in" / "letter.pdf").write_bytes(b"%PDF-1.4")
    for name in PARTNERS:
        shutil.copy(SAMPLES / f"{name}.xlsx", folder / "in")
    vet_entries(entries(folder / "in"), Settings(folder / "out", load("standard"), date(2025, 9, 30), memos="none"))
    (folder / "before").mkdir()
    better = "select * replace (if(partner = 'Worked Case V1', 'accept', verdict) as verdict) from '{}'"
    duckdb.sql(better.format(folder / "out" / "results.parquet")).write_parquet(
        str(folder / "before" / "results.parquet")
    )
    return folder


@pytest.fixture(scope="module")
def parts(folder: Path) -> str:
    """The same output with its tables in parts, more than one of each."""
    with pytest.MonkeyPatch.context() as patch, closing(Journal(folder / "out")) as journal:
        for name in ("ROWS_AT_ONCE", "ENTRIES_AT_ONCE", "BYTES_OF_A_PART"):
            patch.setattr(tables, name, 1)
        written = write_results(journal, folder / "in_parts", lambda: None, in_parts=True).written
    assert {"results/part-00001.parquet", "figures/part-00001.parquet"} <= set(written)
    return "in_parts"


@pytest.fixture(autouse=True)
def inside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def asked(title: str) -> list[dict[str, Any]]:
    return answers(QUERIES[title])


def answers(query: str) -> list[dict[str, Any]]:
    return duckdb.sql(query).df().astype(object).to_dict("records")


@pytest.mark.parametrize("title", QUERIES)
def test_every_query_runs_and_finds_something(title: str) -> None:
    assert asked(title)


@pytest.mark.parametrize("title", [title for title in QUERIES if "'out/" in QUERIES[title]])
def test_of_tables_in_parts_every_query_finds_the_same(title: str, parts: str) -> None:
    query = re.sub(r"'out/(\w+)\.parquet'", rf"'{parts}/\1/*.parquet'", QUERIES[title])
    assert query != QUERIES[title]
    assert repr(answers(query)) == repr(asked(title))


def test_no_block_is_left_out() -> None:
    assert len(QUERIES) == PAGE.count("```sql")


def test_the_worst_come_first() -> None:
    assert [row["partner"] for row in asked("Whom to look at first, and why")][-1] == "Worked Case V1"


def test_what_is_refused_is_told_with_its_cause() -> None:
    (row,) = asked("What could not be read, and what would mend it")
    assert (row["partners"], row["for_example"]) == (1, "letter.pdf")


def test_a_change_since_the_last_quarter_is_seen() -> None:
    (row,) = asked("What moved since the last quarter")
    assert (row["partner"], row["was"], row["is_now"]) == ("Worked Case V1", "accept", "secured")


def test_a_falling_ratio_is_the_one_of_the_files() -> None:
    found = {row["partner"]: row for row in asked("Whose liquidity falls year after year")}
    assert found["Worked Case V1"]["steps"] == 2
