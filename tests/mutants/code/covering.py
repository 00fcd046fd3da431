"""Which tests run a line: every test is run once with the lines under test watched, and what it ran is kept."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import coverage
import pytest

from tests.mutants.code.processes import KEPT, in_children, run_pytest
from tests.mutants.code.sample import ROOT, Mutant, modules

WATCHED = KEPT / "watched"
ROOMS = (
    "tests/spreading", "tests/ratios", "tests/assessment", "tests/cases", "tests/comparison",
    "tests/sample_data", "tests/workbooks",
)  # fmt: skip
FILES = (
    "tests/test_explanation.py", "tests/test_line_items.py", "tests/test_panel.py", "tests/test_partner.py",
    "tests/test_plain.py", "tests/test_trends.py", "tests/test_vetting.py",
)  # fmt: skip
"""The tests that are asked: those that run the code under test in their own process."""
MADE_FROM_CODE = ("tests/ratios/test_page.py::test_the_page_is_up_to_date",)
"""A test that compares with what the code itself has written: it notices every change and judges none."""


@dataclass(frozen=True)
class Watched:
    """A test: the processor seconds that it took, and the lines that it ran of every module under test."""

    test: str
    seconds: float
    lines: Mapping[str, int]

    def runs(self, mutant: Mutant) -> bool:
        """Whether it runs a line that the mutant changes."""
        ran = self.lines.get(_name(mutant.path), 0)
        return any(ran >> line & 1 for line in mutant.change.lines)

    def runs_module(self, mutant: Mutant) -> bool:
        """Whether it runs anything of the module."""
        return _name(mutant.path) in self.lines


def watched(processes: int) -> list[Watched]:
    """All tests with the lines that they run. A file is watched anew where it has changed, or a module that it ran."""
    files = [
        *FILES,
        *(path.relative_to(ROOT).as_posix() for r in ROOMS for path in sorted((ROOT / r).rglob("test_*.py"))),
    ]
    WATCHED.mkdir(parents=True, exist_ok=True)
    missing = [file for file in files if not _is_current(file)]
    for file, ending in in_children([(file, _watching(file)) for file in missing], processes):
        if ending.status:
            raise RuntimeError(f"{file} fails without any change:\n{ending.printed}")
    return [one for file in files for one in _kept(file) if one.test not in MADE_FROM_CODE]


def nearest_first(tests: Sequence[Watched], mutant: Mutant) -> list[Watched]:
    """Tests in the order in which they are asked: those of the module's own file, of its room, of the house; quick first."""
    return sorted(tests, key=lambda one: (distance(one, mutant), one.seconds, one.test))


def distance(one: Watched, mutant: Mutant) -> int:
    """How far a test stands from the module that it mirrors: folders between them."""
    file, own = one.test.split("::", maxsplit=1)[0], mutant.path.relative_to(ROOT / "finvet")
    there, here = Path(file).relative_to("tests").parent.parts, own.parent.parts
    if there == here and Path(file).stem == f"test_{own.stem}":
        return 0
    shared = sum(1 for a, b in zip(there, here, strict=False) if a == b)
    return 1 + len(here) - shared


# ---------------------------------------------------------------- watching


class Watcher:
    """A plugin of pytest that keeps what each test ran."""

    def __init__(self) -> None:
        self.found: list[Watched] = []
        self._coverage = coverage.Coverage(
            data_file=None, config_file=False, include=[str(path) for path in modules()], messages=False
        )
        self._coverage.set_option("run:disable_warnings", ["no-data-collected"])

    def pytest_configure(self) -> None:
        self._coverage.start()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if not _is_timed(item)]

    def pytest_collection_finish(self) -> None:
        self._lines()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        began = time.process_time()
        try:
            return (yield)
        finally:
            self.found.append(Watched(item.nodeid, time.process_time() - began, self._lines()))

    def _lines(self) -> dict[str, int]:
        """The lines that ran since it was asked last."""
        self._coverage.stop()
        data = self._coverage.get_data()
        lines = {_name(Path(f)): sum(1 << line for line in data.lines(f) or ()) for f in data.measured_files()}
        self._coverage.erase()
        self._coverage.start()
        return lines


def _watching(file: str) -> Callable[[], int]:
    def watch() -> int:
        watcher = Watcher()
        status = run_pytest([file], [watcher])
        _keep(file, watcher.found)
        return 0 if status == pytest.ExitCode.NO_TESTS_COLLECTED else status

    return watch


def _is_timed(item: pytest.Item) -> bool:
    """Whether a test measures time: on a busy machine it fails without any change, and so says nothing of one."""
    return isinstance(item, pytest.Function) and "growth" in item.function.__code__.co_names


# ---------------------------------------------------------------- what is kept


def _keep(file: str, found: Sequence[Watched]) -> None:
    ran = {module: _digests()[module] for one in found for module in one.lines}
    tests = [[one.test, round(one.seconds, 3), {m: f"{n:x}" for m, n in one.lines.items()}] for one in found]
    _path(file).write_text(json.dumps({"ran": ran, "tests": tests}), "utf-8")


def _kept(file: str) -> list[Watched]:
    tests = json.loads(_path(file).read_text("utf-8"))["tests"]
    return [Watched(test, s, {module: int(lines, 16) for module, lines in ran.items()}) for test, s, ran in tests]


def _is_current(file: str) -> bool:
    if not _path(file).exists():
        return False
    ran = json.loads(_path(file).read_text("utf-8"))["ran"]
    return all(_digests().get(module) == digest for module, digest in ran.items())


def _path(file: str) -> Path:
    """Where the lines of a file's tests are kept: another place where the file is another, or modules were added."""
    names = " ".join(sorted(_digests()))
    return WATCHED / f"{_digest(f'{file} {names}'.encode() + (ROOT / file).read_bytes())}.json"


@cache
def _digests() -> Mapping[str, str]:
    return {_name(path): _digest(path.read_bytes()) for path in modules()}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
