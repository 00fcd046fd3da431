"""A newcomer's first result."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from click.testing import CliRunner

from finvet.cli import cli
from finvet.commands.demo import CASE, WORKBOOK
from tests.running import SAMPLES


@pytest.mark.parametrize("name", [WORKBOOK, CASE])
def test_the_packaged_company_is_the_sample(name: str) -> None:
    assert (resources.files("finvet") / "data" / "demo" / name).read_bytes() == (SAMPLES / name).read_bytes()


def test_the_demo_tells_the_verdict_and_how_to_go_on_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = CliRunner().invoke(cli, ["demo"])
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Brackenshaw Interiors & Fit-Out Limited\nas of 2025-10-31, policy standard")
    assert "finvet vet FILE.xlsx -o out" in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_demo_leaves_files_to_open_and_to_try(tmp_path: Path) -> None:
    answer = CliRunner().invoke(cli, ["demo", "-o", str(tmp_path)])
    assert answer.exit_code == 0
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} == {WORKBOOK, CASE}
    assert len(list(tmp_path.glob("*/memo.docx"))) == 1
    assert f"finvet spread {tmp_path}/{WORKBOOK}" in answer.stdout
