"""Many partners as an analyst looks at them: vetted now or read back, ranked, opened by name."""

from __future__ import annotations

import shutil
from datetime import date

import pytest
from msgspec.structs import replace

import finvet
from finvet.assessment.policy import load
from finvet.batch.answering import dossier_of
from finvet.batch.inputs import found
from finvet.batch.settings import Settings
from finvet.batch.tables import write_figures
from finvet.notebook.portfolio import Portfolio
from finvet.notebook.results import Dossier, results_in
from finvet.results import as_line
from tests.notebook.conftest import HOSTILE, live
from tests.portfolios.made_up import rows
from tests.running import SAMPLES

NAMES = ("quillhaven_outfitters.xlsx", "worked_case_v1.xlsx", "worked_case_v1.case.toml", "larkfield_it_services.xlsx")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("partners")
    for name in NAMES:
        shutil.copy(SAMPLES / name, folder)
    (folder / "scan.xlsx").write_bytes(b"no workbook")
    return folder


@pytest.fixture(scope="module")
def portfolio(folder) -> Portfolio:
    return finvet.portfolio(folder, as_of="2025-06-30")


def test_a_folder_is_vetted_worst_first_and_the_refused_last(portfolio) -> None:
    frame = portfolio.frame
    assert list(frame["verdict"])[:3] == ["decline", "secured", "accept"]
    assert list(frame["status"])[3] == "refused"
    assert frame.index.name == "partner"
    assert frame["revenue"].isna().iloc[3]
    assert [*portfolio] == [*frame.index] == [*portfolio.latest("revenue").index]
    assert [*portfolio][3] == "scan.xlsx"
    assert len(portfolio) == 4


def test_its_rows_and_figures_are_those_of_a_batch(folder, portfolio, tmp_path) -> None:
    settings = Settings(tmp_path, load(), date(2025, 6, 30), memos="none")
    dossiers = [dossier_of(entry, settings, settings.opening) for entry in found(str(folder))]
    lines = [line for dossier in dossiers for line in dossier.rows]
    (tmp_path / "results.jsonl").write_text("".join(f"{line}\n" for line in lines))
    figures = [(dossier.entry, dossier.figures) for dossier in dossiers if dossier.figures]
    for results, in_parts in ((tmp_path, False), (tmp_path / "results.csv", True)):
        write_figures(tmp_path, figures, in_parts=in_parts)
        assert (tmp_path / "figures.parquet").exists() != in_parts
        read = finvet.portfolio(results)
        assert read.rows == portfolio.rows
        assert read.figures.sort_index().equals(portfolio.figures.sort_index())
    assert portfolio.figures.loc[("Worked Case V1", "item", "revenue", "2024-12-31"), "value"].item() == 7_200_000
    assert portfolio.figures.index.is_unique
    revenue = portfolio.figures.xs("revenue", level="name")["vetted"]
    assert {year for (_, _, year), is_vetted in revenue.items() if not is_vetted} == {"2025-12-31"}
    assert revenue["Quillhaven Outfitters, Inc."].sum() == 3


def test_everybodys_latest_year_stands_beside_the_others(portfolio) -> None:
    latest = portfolio.latest("current_ratio", "revenue")
    assert list(latest.index)[:3] == list(portfolio.frame.index)[:3]
    assert latest.loc["Worked Case V1", "current_ratio"] == pytest.approx(3300 / 2300)
    assert list(latest["revenue"].iloc[:3]) == list(portfolio.frame["revenue"].iloc[:3])
    assert latest.iloc[3].isna().all()
    with pytest.raises(
        finvet.FinvetError, match="no ratio, score or line item curent_ratio; did you mean current_ratio"
    ):
        portfolio.latest("curent_ratio")


def test_partners_stand_side_by_side_and_one_alone_is_refused(portfolio) -> None:
    beside = finvet.compare(portfolio["worked"], portfolio["larkfield"])
    assert "Worked Case V1" in str(beside)
    page = beside._repr_html_()
    assert page.index("Secured terms only") < page.index("Accept on standard terms")
    assert " ★" in page
    assert beside.to_html().startswith("<!DOCTYPE html>")
    with pytest.raises(finvet.FinvetError, match="2 to 6 partners stand side by side, not 1"):
        finvet.compare(portfolio["worked"])


def test_a_partner_is_opened_by_name_by_file_and_by_how_it_begins(portfolio) -> None:
    for name in ("Worked Case V1", "worked_case_v1.xlsx", "worked"):
        assert portfolio[name].verdict.code == "secured"
    assert isinstance(portfolio["scan.xlsx"], Dossier)
    with pytest.raises(finvet.FinvetError, match=r"no partner Worked Cse V1; did you mean Worked Case V1"):
        portfolio["Worked Cse V1"]
    with pytest.raises(finvet.FinvetError, match=r"may be several partners; name one by its file: .* and"):
        portfolio[""]
    assert "Worked Case V1" in portfolio._ipython_key_completions_()


def test_a_batch_is_opened_as_the_files_beside_its_results(tmp_path) -> None:
    row = rows(1)[0]
    home = tmp_path / "alder-00000000"
    home.mkdir()
    (tmp_path.parent / "elsewhere.json").write_text("{}")
    (home / "vet.json").write_text('{"schema": "finvet.vet/1"}')
    row = replace(
        row, partner="Alder", outputs=("alder-00000000/vet.json", "alder-00000000/memo.html", "../elsewhere.json")
    )
    (tmp_path / "results.jsonl").write_text(as_line(row) + "\n")
    dossier = finvet.portfolio(tmp_path)["Alder"]
    assert list(dossier.files) == ["vet.json"]
    assert dossier.document == {"schema": "finvet.vet/1"}
    assert "Alder" in dossier._repr_html_()
    with pytest.raises(finvet.FinvetError, match=r"figures\.parquet: no results of a batch"):
        finvet.portfolio(tmp_path).latest("revenue")
    with pytest.raises(finvet.FinvetError, match=r"Alder: .*partner"):
        finvet.compare(dossier, dossier)
    (home / "vet.json").write_text('{"schema": "finv')
    with pytest.raises(finvet.FinvetError, match="Alder: this is no complete JSON document"):
        _ = dossier.document


def test_whatever_a_file_is_called_its_row_is_read_back(tmp_path) -> None:
    row = replace(rows(1)[0], file="a\u2028b\x85c\u2029d.xlsx")
    (tmp_path / "results.jsonl").write_text(as_line(row) + "\n", "utf-8")
    assert finvet.portfolio(tmp_path).rows == (row,)


def test_what_is_no_results_is_refused(tmp_path) -> None:
    assert results_in(tmp_path) is None
    (tmp_path / "results.jsonl").write_text("[1]\n")
    with pytest.raises(finvet.FinvetError, match="no results of a batch"):
        finvet.portfolio(tmp_path)


def test_a_notebook_shows_the_worst_of_many_and_nothing_of_a_name_runs() -> None:
    some = [
        replace(row, partner=f"{HOSTILE} {number}", file=HOSTILE, reason_against=HOSTILE)
        for number, row in enumerate(rows(60))
    ]
    portfolio = Portfolio(some, lambda row: Dossier(row, {}), lambda: None)
    page = portfolio._repr_html_()
    assert live(page) == []
    assert page.count("<tr>") == 51
    assert "shows the 50 worst" in page
    assert "&lt;script&gt;" in page
    assert live(portfolio[f"{HOSTILE} 1"]._repr_html_()) == []
    assert portfolio.to_html().startswith("<!DOCTYPE html>")
    assert portfolio.to_xlsx().startswith(b"PK")
    assert str(portfolio).startswith("Portfolio: 60 partners")
