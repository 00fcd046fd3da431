"""Whether a test notices a mutant: the tests that run its lines are run over it, nearest first."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from types import ModuleType

from hypothesis import Phase, settings

from tests.mutants.code.covering import Watched, distance, nearest_first
from tests.mutants.code.processes import in_children, run_pytest
from tests.mutants.code.sample import Mutant

MOST_SECONDS = 30.0
"""Processor seconds of tests, as they took without the change, that a mutant is worth."""
SLOWER = 4
"""A mutant may take so many times as long before it counts as one that never ends."""
FAILED = 1
"""The status of pytest where a test fails."""
NOT_COLLECTED = ("ERROR collecting", "while loading conftest", "ERROR: not found")
"""What pytest prints where a change keeps tests from being imported, or leaves nothing of one that was there."""
BREAKS_IMPORT = 71


@dataclass(frozen=True)
class Outcome:
    """What became of a mutant: "noticed", "late", "survives" or "unasked", where no test runs its lines; who noticed."""

    mutant: Mutant
    state: str
    noticed_by: str = ""


def tried(mutants: Sequence[Mutant], tests: Sequence[Watched], processes: int) -> Iterator[Outcome]:
    """Every mutant with its outcome, as they come."""
    by_name = {str(mutant): mutant for mutant in mutants}
    asked = {name: _asked(mutant, tests) for name, mutant in by_name.items()}
    yield from (Outcome(by_name[name], "unasked") for name, chosen in asked.items() if not chosen)
    work = [(name, _trial(by_name[name], chosen)) for name, chosen in asked.items() if chosen]
    for name, ending in in_children(work, processes, SLOWER * MOST_SECONDS):
        yield _outcome(by_name[name], ending.status, ending.printed)


def _asked(mutant: Mutant, tests: Sequence[Watched]) -> list[Watched]:
    """The tests that a mutant is shown to, as many as the time allows: those that run its lines, then its neighbours.

    What runs as the module is imported belongs to no test, and what is remembered belongs to the first test of a file:
    those that run anything of the module are asked as well, and those of its room.
    """
    running = nearest_first([one for one in tests if one.runs(mutant)], mutant)
    others = [one for one in tests if not one.runs(mutant) and (one.runs_module(mutant) or distance(one, mutant) <= 1)]
    asked, seconds = [], 0.0
    for one in (*running, *nearest_first(others, mutant)):
        seconds += one.seconds
        if asked and seconds > MOST_SECONDS:
            break
        asked.append(one)
    return asked


def _outcome(mutant: Mutant, status: int, printed: str) -> Outcome:
    if status == 0:
        return Outcome(mutant, "survives")
    if status < 0:
        return Outcome(mutant, "late")
    if status == BREAKS_IMPORT:
        return Outcome(mutant, "noticed", "its import")
    if status == FAILED or any(words in printed for words in NOT_COLLECTED):
        failed = [line.split()[1] for line in printed.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        return Outcome(mutant, "noticed", failed[0] if failed else "")
    raise RuntimeError(f"{mutant}: pytest ended with {status}\n{printed}")


def _trial(mutant: Mutant, asked: Sequence[Watched]) -> Callable[[], int]:
    def attempt() -> int:
        _forget()
        sys.meta_path.insert(0, _Changed(mutant))
        settings.register_profile("mutants", phases=[Phase.explicit, Phase.generate], database=None, derandomize=True)
        settings.load_profile("mutants")
        try:
            import_module(mutant.module)
        except Exception:  # noqa: BLE001 - whatever it is, it ends every test
            return BREAKS_IMPORT
        for near in (True, False):
            tests = [one.test for one in asked if (distance(one, mutant) == 0) is near]
            if tests and (status := run_pytest(tests, [])):
                return status
        return 0

    return attempt


def _forget() -> None:
    """Forgets modules of finvet and of its tests: what was imported before knows the code as it was."""
    for name in [name for name in sys.modules if name.startswith(("finvet.", "tests.")) and name not in _OWN]:
        del sys.modules[name]


_OWN = frozenset(name for name in sys.modules if name.startswith("tests.mutants"))


class _Changed(MetaPathFinder, Loader):
    """Imports the changed module in the place of the one on disk."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if fullname != self._mutant.module:
            return None
        return spec_from_loader(fullname, self, origin=str(self._mutant.path))

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._mutant.path)
        exec(compile(self._mutant.tree, str(self._mutant.path), "exec"), module.__dict__)  # noqa: S102 - our own module
