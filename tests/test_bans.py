"""What the house does not do is held by the checks of `make lint`: each ban is tried on a line that breaks it."""

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BANNED = {
    "import pickle": "TID251",
    "import pickle\npickle.loads(b'')": "S301",
    "from yaml import load": "TID251",
    "import yaml\nyaml.load('a')": "S506",
    "eval('1')": "S307",
    "exec('1')": "S102",
    "subprocess.run('ls', shell=True)": "S602",
    "os.system('ls')": "TID251",
    "import tarfile": "TID251",
    "shutil.unpack_archive('a')": "TID251",
    "import matplotlib.pyplot as plt": "TID251",
    "from matplotlib import pyplot": "TID251",
    "try:\n    work()\nexcept:\n    pass": "E722",
    "try:\n    work()\nexcept Exception:\n    pass": "BLE001",
    "print('found')": "T201",
    "assert float(found) == 0.1": "RUF069",
}
IMPORTS = "import os, shutil, subprocess\n"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, set[str]]:
    """The rules that ruff, as it is set up here, sees broken in files that hold one line each, by the line."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "finvet").mkdir()
    files = {f"line_{number}.py": line for number, line in enumerate(BANNED)} | {"cli.py": "# the command line"}
    for name, line in files.items():
        (folder / "finvet" / name).write_text(f"{IMPORTS if '.' in line else ''}{line}\nprint()\n", "utf-8")
    command = [sys.executable, "-m", "ruff", "check", "--output-format", "json", "--no-cache", "finvet"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    rules = defaultdict(set)
    for one in json.loads(done.stdout):
        rules[files[Path(one["filename"]).name]].add(one["code"])
    return rules


@pytest.mark.parametrize("line", BANNED)
def test_a_line_that_breaks_a_ban_is_found(line: str, found: Mapping[str, set[str]]) -> None:
    assert BANNED[line] in found[line]


def test_the_command_line_alone_may_print(found: Mapping[str, set[str]]) -> None:
    assert [line for line, rules in found.items() if "T201" not in rules] == ["# the command line"]


def test_nothing_is_unpacked_to_disk() -> None:
    """Of a zip file too, whose object no rule of ruff knows."""
    unpacks = re.compile(r"\.extract(all)?\(")
    assert unpacks.search("ZipFile(path).extractall(folder)")
    assert [path for path in (ROOT / "finvet").rglob("*.py") if unpacks.search(path.read_text("utf-8"))] == []


def test_plain_data_are_structs() -> None:
    """Making a dataclass takes forty times as long, of every command; pydantic checks no others, and a notebook is slow."""
    of_dataclasses = re.compile(r"^(import|from) dataclasses\b", re.MULTILINE)
    assert of_dataclasses.search("import sys\nfrom dataclasses import dataclass")
    found = {
        path.relative_to(ROOT / "finvet")
        for path in (ROOT / "finvet").rglob("*.py")
        if of_dataclasses.search(path.read_text("utf-8"))
    }
    checked = {"assessment", "notebook", "policies", "risk", "hint_files.py", "hints.py", "plain.py"}
    assert {path.parts[0] for path in found} <= checked
    assert {path.name for path in found if path.parts[0] == "risk" and path.parts[1] != "fit"} <= {
        "curves.py",
        "model_file.py",
    }
