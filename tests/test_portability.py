"""finvet runs where POSIX is not, and starts at once: what it imports, and when."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import not_measured

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_data" / "worked_case_v1.xlsx"

WITHOUT_POSIX = """
import os, sys
for name in ("resource", "fcntl", "pwd", "grp", "termios", "readline"):
    sys.modules[name] = None
for name in ("fork", "forkpty", "getuid", "geteuid", "sched_getaffinity"):
    vars(os).pop(name, None)
"""
HEAVY_LIBRARIES = {"numpy", "pandas", "matplotlib", "openpyxl", "lxml", "pydantic"}
OF_FILES = {"tomllib", "difflib", "finvet.documents.types", "finvet.outputs"}
"""What reads a file that a person wrote, or mistyped, and what writes: where none is asked for they are not imported."""
HEAVY = f"""
import sys
print(*sorted({HEAVY_LIBRARIES} & set(sys.modules)))
"""
COUNTED = """
import atexit, sys
atexit.register(lambda: print("", *sys.modules, file=sys.stderr))
from finvet.cli import main
main()
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


def test_finvet_alone_imports_nothing_heavy() -> None:
    done = run("import finvet" + HEAVY)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == ""


@not_measured
@pytest.mark.parametrize(
    ("arguments", "most", "without"),
    [
        (["--help"], 162, HEAVY_LIBRARIES),
        (["spread", str(SAMPLE), "--json"], 442, HEAVY_LIBRARIES | OF_FILES),
        (["vet", str(SAMPLE)], 563, HEAVY_LIBRARIES | OF_FILES),
    ],
    ids=["help", "spread", "vet"],
)
def test_a_command_imports_what_it_needs(arguments: list[str], most: int, without: set[str]) -> None:
    """The time of a short command is its imports; how many there are is the same on every machine."""
    done = run(COUNTED, *arguments)
    assert done.returncode == 0, done.stderr
    imported = done.stderr.splitlines()[-1].split()
    assert without.isdisjoint(imported)
    assert len(imported) <= most


def test_the_heavy_libraries_are_there_to_be_imported() -> None:
    assert run("import finvet.cases.case_file, numpy" + HEAVY).stdout.split() == ["numpy", "pydantic"]
