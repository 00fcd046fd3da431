"""What README.md tells to type works, and its picture of the architecture is the contract's.

Run are every `$ finvet` line of a console block and every python block, in a folder that holds some of the samples.
"""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from finvet.assessment.policy import load
from finvet.cases.case_file import read_case
from finvet.cli import cli
from finvet.hint_files import read_hints

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SAMPLES = (
    "brackenshaw_fit_out.*",
    "lindgrund_praezisionsteile.*",
    "quillhaven_outfitters.*",
    "worked_case_v1.*",
    "wattle_ridge_plant_hire.*",
)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


COMMANDS = [
    line.removeprefix("$ finvet ") for block in blocks("console") for line in block.splitlines() if line[:1] == "$"
]


DEAL, HINTS, RULE = blocks("toml")


@pytest.fixture
def beside_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder with the samples and the hints that README names."""
    folder = tmp_path / "sample_data"
    folder.mkdir()
    for pattern in SAMPLES:
        for file in (ROOT / "sample_data").glob(pattern):
            shutil.copy(file, folder)
    (tmp_path / "docs").mkdir()
    for table in (ROOT / "docs").glob("*.csv"):
        shutil.copy(table, tmp_path / "docs")
    (tmp_path / "hints").mkdir()
    (tmp_path / "hints" / "quillhaven.toml").write_text(f'layouts = ["{"00" * 64}"]\n{HINTS}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def test_every_command_is_shown() -> None:
    assert {shlex.split(command)[0] for command in COMMANDS} == set(cli.commands)


@pytest.mark.usefixtures("beside_samples")
@pytest.mark.parametrize("command", COMMANDS)
def test_commands_answer(command: str) -> None:
    result = CliRunner().invoke(cli, shlex.split(command))
    assert result.exit_code == 0, result.output
    assert result.stdout.strip()


@pytest.mark.usefixtures("beside_samples")
@pytest.mark.parametrize("code", blocks("python"), ids=["notebook", "ratio"])
def test_code_runs(code: str, tmp_path: Path) -> None:
    script = tmp_path / "from_readme.py"
    script.write_text(code, encoding="utf-8")
    names = runpy.run_path(str(script))
    if "partner" in names:
        assert f'# "{names["partner"].assessment.verdict.code}"' in code


@pytest.mark.usefixtures("beside_samples")
def test_the_hints_are_read(tmp_path: Path) -> None:
    (hints,) = read_hints(tmp_path / "hints")
    assert (hints.lines[0].item, hints.cells[0].reads) == ("exceptional_items", "31.12.2023")


def test_the_deal_is_read(tmp_path: Path) -> None:
    file = tmp_path / "wattle_ridge.case.toml"
    file.write_text(DEAL, encoding="utf-8")
    case = read_case(file)
    assert case.deal
    assert (case.deal.advance, len(case.mitigants), case.rates) == (16_800, 1, {"EURAUD": 1.65})


def test_the_rule_is_one_of_the_policy(tmp_path: Path) -> None:
    standard = (ROOT / "finvet" / "data" / "policies" / "standard.toml").read_text("utf-8")
    policy = tmp_path / "ours.toml"
    policy.write_text(f"{standard}\n{RULE}", encoding="utf-8")
    assert "thin_cash" in [rule.id for rule in load(policy).rules]


def test_layers_are_those_of_the_import_contract() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    layers = pyproject["tool"]["importlinter"]["contracts"][0]["layers"]
    contract = [name.strip().removeprefix("finvet.") for layer in layers for name in layer.split("|")]
    table = README.split("| layer |")[1].split("\n\n")[0]
    drawn = [
        name
        for row in table.splitlines()
        for name in re.findall(r"`(\w+)`", row.split("|")[1] if row[:1] == "|" else "")
    ]
    assert drawn == contract


def test_files_that_it_points_to_are_there() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert targets
    assert [t for t in targets if not t.startswith("https:") and not (ROOT / t).exists()] == []


def test_pictures_are_small() -> None:
    pictures = sorted((ROOT / "docs" / "pictures").glob("*.png"))
    assert {p.name for p in pictures} == set(re.findall(r"docs/pictures/([a-z_]+\.png)", README))
    assert all(p.stat().st_size < 200_000 for p in pictures)


def test_targets_of_make_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = set(re.findall(r"`make (\w+)", README)) | set(re.findall(r"^make (\w+)", README, re.MULTILINE))
    assert {"demo", "test"} <= named
    assert named <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
