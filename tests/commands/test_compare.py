"""`finvet compare` as a person calls it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from tests.running import SAMPLES, finvet

V1, RIDGE = SAMPLES / "worked_case_v1.xlsx", SAMPLES / "wattle_ridge_plant_hire.xlsx"
CASE = SAMPLES / "worked_case_v1.case.toml"


@pytest.fixture(scope="module", name="last")
def _last(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """V1 as it was vetted by the standard policy, with its case."""
    file = tmp_path_factory.mktemp("last") / "memo.json"
    file.write_text(finvet("vet", V1, "--case", CASE, "--json").out, "utf-8")
    return file


def test_partners_side_by_side_with_their_cases() -> None:
    answer = finvet("compare", V1, RIDGE, "--json")
    assert answer.status == 0
    jsonschema.validate(answer.document, finvet("schema", "compare").document)
    assert answer.document["kind"] == "side_by_side"
    assert [one["case"] for one in answer.document["partners"]] == [CASE.name, "wattle_ridge_plant_hire.case.toml"]
    assert [one["verdict"] for one in answer.document["partners"]] == ["secured", "accept"]
    assert answer.document["best"]["verdict"] == [1]


def test_since_its_last_vetting(last: Path) -> None:
    answer = finvet("compare", V1, "--previous", last, "--policy", "cautious", "--json")
    assert answer.status == 0
    jsonschema.validate(answer.document, finvet("schema", "compare").document)
    assert answer.document["kind"] == "changes"
    assert answer.document["answers"]["verdict"] == {"before": "secured", "after": "decline", "way": "worse"}
    assert answer.document["by_policy"] is True


def test_the_terminal_tells_the_answer_first_in_lines_that_fit(last: Path) -> None:
    answer = finvet("compare", V1, "--previous", last)
    lines = answer.out.splitlines()
    assert lines[2] == "THE SAME VERDICT: SECURED TERMS ONLY"
    assert max(map(len, lines)) <= 100


def test_documents_are_compared_without_their_files(last: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text(json.dumps({**json.loads(last.read_text("utf-8")), "partner": "Beck Ltd"}), "utf-8")
    assert finvet("compare", last, other).status == 0
    assert finvet("compare", other, "--previous", last).status == 0


def test_a_folder_is_one_partner_and_one_that_vet_wrote_is_its_document(tmp_path: Path) -> None:
    folder = tmp_path / "ridge"
    folder.mkdir()
    shutil.copy(RIDGE, folder)
    shutil.copy(RIDGE.with_name("wattle_ridge_plant_hire.case.toml"), folder / "case.toml")
    assert finvet("vet", V1, "--case", CASE, "-o", tmp_path / "out", "--format", "json").status == 0
    (done,) = (tmp_path / "out").iterdir()
    answer = finvet("compare", folder, done, "--json")
    assert [one["partner"] for one in answer.document["partners"]] == [
        "Wattle Ridge Plant Hire Pty Ltd",
        "Worked Case V1",
    ]
    assert answer.document["partners"][0]["case"] == "case.toml"
    assert finvet("compare", V1, "--previous", done).status == 0


@pytest.mark.parametrize(
    ("end", "start"),
    [(".html", b"<!DOCTYPE html>"), (".docx", b"PK"), (".pdf", b"%PDF"), (".md", b"# What changed"), (".json", b"{")],
)
def test_it_is_written_as_its_name_ends_with_the_same_bytes_each_time(
    last: Path, tmp_path: Path, end: str, start: bytes
) -> None:
    first, second = (tmp_path / f"{number}{end}" for number in (1, 2))
    for file in (first, second):
        assert finvet("compare", V1, "--previous", last, "-o", file).status == 0
    assert first.read_bytes().startswith(start)
    assert first.read_bytes() == second.read_bytes()


def test_a_name_that_ends_otherwise_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    answer = finvet("compare", tmp_path / "missing.xlsx", V1, "-o", tmp_path / "x.txt")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err == "finvet: x.txt: no format .txt; end the name with .html, .docx, .pdf, .md or .json\n"


def test_one_that_is_refused_leaves_the_others_standing(tmp_path: Path) -> None:
    missing = tmp_path / "missing.xlsx"
    answer = finvet("compare", V1, missing, RIDGE)
    assert answer.status == 1
    assert answer.err.startswith("finvet: missing.xlsx: ")
    assert "Wattle Ridge" in answer.out
    alone = finvet("compare", V1, missing)
    assert (alone.status, alone.out, alone.err.count("\n")) == (1, "", 1)


def test_a_wrong_call_is_status_2(last: Path) -> None:
    assert finvet("compare").status == 2
    assert finvet("compare", V1).status == 2
    seven = finvet("compare", *[last] * 7)
    assert (seven.status, "2 to 6 partners stand side by side, not 7" in seven.err) == (2, True)
    assert finvet("compare", V1, RIDGE, "--case", CASE).status == 2


def test_a_wrong_previous_vetting_is_one_line(last: Path, tmp_path: Path) -> None:
    for wrong in (V1, tmp_path / "missing.json"):
        answer = finvet("compare", V1, "--previous", wrong)
        assert (answer.status, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert finvet("compare", V1, RIDGE, "--previous", last).err == (
        "finvet: 2 companies are vetted, and --previous compares one; give the file of one company\n"
    )


def test_of_several_earlier_companies_the_one_of_this_name_is_taken(last: Path, tmp_path: Path) -> None:
    document = json.loads(last.read_text("utf-8"))
    both = tmp_path / "both.json"
    both.write_text(
        json.dumps({"schema": "finvet.vet/1", "partners": [{**document, "partner": "Beck Ltd"}, document]}), "utf-8"
    )
    assert finvet("compare", last, "--previous", both, "--json").document["before"]["partner"] == document["partner"]
    both.write_text(
        json.dumps({"schema": "finvet.vet/1", "partners": [{**document, "partner": n} for n in "AB"]}), "utf-8"
    )
    assert "none of them" in finvet("compare", last, "--previous", both).err


def test_it_fails_on_a_verdict(last: Path) -> None:
    assert finvet("compare", V1, "--previous", last, "--fail-on", "secured").status == 3
    assert finvet("compare", V1, "--previous", last, "--fail-on", "decline").status == 0
