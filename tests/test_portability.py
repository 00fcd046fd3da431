"""finvet runs where POSIX is not, and starts at once: what it imports, and when."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_data" / "worked_case_v1.xlsx"

WITHOUT_POSIX = """
import os, sys
for name in ("resource", "fcntl", "pwd", "grp", "termios", "readline"):
    sys.modules[name] = None
for name in ("fork", "forkpty", "getuid", "geteuid", "sched_getaffinity"):
    vars(os).pop(name, None)
"""
HEAVY = """
import sys
print(*sorted({"numpy", "pandas", "matplotlib", "openpyxl", "lxml", "pydantic"} & set(sys.modules)))
"""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_partner_is_vetted_without_posix(tmp_path: Path) -> None:
    code = WITHOUT_POSIX + "from finvet.cli import main\nmain()"
    done = run(code, "vet", str(SAMPLE), "--as-of", "2025-09-30", "-o", str(tmp_path), "--json")
    assert done.returncode == 0, done.stderr
    assert '"code": "secured"' in done.stdout
    assert {p.suffix for p in tmp_path.rglob("*.*")} == {".docx", ".html", ".json", ".pdf", ".png", ".xlsx"}


@pytest.mark.parametrize("name", ["resource", "fcntl"])
def test_what_is_hidden_is_not_there(name: str) -> None:
    done = run(WITHOUT_POSIX + f"import {name}")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


@pytest.mark.parametrize(
    "code",
    [
        "import finvet",
        "from finvet.cli import cli\ncli(['--help'], standalone_mode=False)",
    ],
    ids=["import", "help"],
)
def test_what_answers_at_once_imports_nothing_heavy(code: str) -> None:
    done = run(code + HEAVY)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == ""


def test_the_heavy_libraries_are_there_to_be_imported() -> None:
    assert run("import finvet.partner, numpy" + HEAVY).stdout.split() == ["numpy", "pydantic"]
