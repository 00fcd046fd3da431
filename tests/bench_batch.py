"""What a batch costs, a part of `make bench`; for other sizes `python -m tests.bench_batch COUNT LARGE`.

Partners are made from the samples: COUNT workbooks of their layouts, no two of the same bytes. Measured are whole
commands from start to end, processor time of all their processes, beside a plain script on the same files; then the
memory of the parent with LARGE partners, and what a partner costs stage by stage.
"""

from __future__ import annotations

import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from finvet.assessment.policy import load
from finvet.batch.answering import dossier_of
from finvet.batch.entries import Entry, entries
from finvet.batch.settings import Settings
from finvet.guard import Opening, guarded
from finvet.reading import read
from finvet.vetting import prepare, vet_companies
from tests.bench_figures import Figure
from tests.bench_spreading import workbook
from tests.bench_start import ENV as COMPILED
from tests.running import ROOT, SAMPLES

COUNT, LARGE = 1_000, 20_000
LEAST = 70.0
"""Partners that a second of one core must suffice for."""
TURNS = 5
ENV = {**COMPILED, "PYTHONPATH": str(ROOT)}
ON = ("--memos", "none", "--as-of", "2026-01-31")


@dataclass(frozen=True)
class Cost:
    """Seconds, processor seconds of all processes, and the most memory (MiB) that the parent took."""

    seconds: float
    cpu: float
    memory: float


def workbooks(folder: Path, count: int, layouts: Sequence[Path]) -> Path:
    """A folder of so many workbooks of these layouts; no two hold the same bytes."""
    folder.mkdir()
    for number, layout in enumerate(islice(cycle(layouts), count)):
        made = Path(shutil.copy(layout, folder / f"{number:06}_{layout.name}"))
        with zipfile.ZipFile(made, "a") as book:
            book.writestr("docProps/number.txt", str(number))
    return folder


def cost(*command: str | Path) -> Cost:
    """What a command costs."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen([*map(str, command)], cwd=ROOT, env=ENV, stdout=subprocess.DEVNULL)
    most = max(_memory(process), default=0.0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.returncode == 0, command
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.perf_counter() - start, cpu, most)


def _memory(process: subprocess.Popen[bytes]) -> Iterator[float]:
    """MiB that the process itself holds, asked for again and again until it has ended."""
    while process.poll() is None:
        try:
            pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
        except (OSError, IndexError):
            break
        yield pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
        time.sleep(0.05)
    process.wait()


def batch(folder: Path, output: Path, jobs: int) -> Cost:
    """A batch without memos, from nothing."""
    shutil.rmtree(output, ignore_errors=True)
    return cost(sys.executable, "-m", "finvet", "batch", folder, "-o", output, "--jobs", str(jobs), *ON)


def beside_the_script(scratch: Path, name: str, count: int, layouts: Sequence[Path]) -> Mapping[str, Cost]:
    """A batch in one process and in two, a second run that finds nothing to do, and the script."""
    folder, output = workbooks(scratch / name, count, layouts), scratch / f"{name}-out"
    return {
        "plain script": cost(sys.executable, "-m", "tests.plain_batch", folder, scratch / "plain.csv"),
        "1 job": batch(folder, output, 1),
        "2 jobs": batch(folder, output, 2),
        "once more": cost(sys.executable, "-m", "finvet", "batch", folder, "-o", output, *ON),
    }


def stages(folder: Path) -> Mapping[str, float]:
    """CPU milliseconds of a partner in a worker up to each stage, the least of several turns over the folder."""
    found, policy = list(entries(folder)), load()
    settings = Settings(folder, policy, date.fromisoformat(ON[-1]), memos="none")
    here = Opening(place="here")

    def vetted(entry: Entry) -> object:
        return vet_companies(entry.files, policy, as_of=settings.as_of, opening=here)

    ways: Mapping[str, Callable[[Entry], object]] = {
        "reading": lambda entry: [read(file) for file in entry.files],
        "spreading": lambda entry: guarded(entry.files, here),
        "ratios, scores, risk, verdict": vetted,
        "the dossier": lambda entry: dossier_of(entry, settings, here),
    }
    prepare(policy, settings.as_of)
    gc.collect()
    gc.freeze()
    gc.disable()  # as a worker does
    turns = [{way: _turn(work, found) for way, work in ways.items()} for _ in range(TURNS)]
    gc.enable()
    gc.unfreeze()
    return {way: min(taken[way] for taken in turns) for way in ways}


def _turn(work: Callable[[Entry], object], found: Sequence[Entry]) -> float:
    start = time.process_time()
    for entry in found:
        work(entry)
    taken = (time.process_time() - start) / len(found) * 1000
    gc.collect()
    return taken


def figures(count: int = COUNT, large: int = LARGE) -> Iterator[Figure]:
    """Batches of two kinds of workbooks beside the script, a partner stage by stage, and the parent of a large batch."""
    layouts = sorted(SAMPLES.glob("*.xlsx"))
    with tempfile.TemporaryDirectory() as scratch:
        wide = Path(scratch) / "eleven_years.xlsx"
        wide.write_bytes(workbook())
        batch(workbooks(Path(scratch) / "first", 1, layouts), Path(scratch) / "first-out", 1)  # compiles the modules
        for name, some in (("the samples", layouts), ("eleven years", [wide])):
            costs = beside_the_script(Path(scratch), name, count, some)
            yield from _of_a_batch(f"a batch of {count:,}, workbooks of {name}", count, costs)
        before = 0.0
        for stage, ms in stages(workbooks(Path(scratch) / "stages", len(layouts) * 4, layouts)).items():
            yield Figure("a partner in a worker", stage, "CPU ms", (ms - before,))
            before = ms
        if large:
            many = batch(workbooks(Path(scratch) / "many", large, layouts), Path(scratch) / "many-out", 2)
            few = batch(workbooks(Path(scratch) / "few", count, layouts), Path(scratch) / "few-out", 2)
            flat = many.memory / few.memory
            yield Figure(f"a batch of {large:,}", "partners a CPU second", "", (large / many.cpu,), at_least=LEAST)
            yield Figure(f"a batch of {large:,}", f"memory of the parent beside {count:,}", "x", (flat,), at_most=1.2)


def _of_a_batch(group: str, count: int, costs: Mapping[str, Cost]) -> Iterator[Figure]:
    one, two, plain = costs["1 job"], costs["2 jobs"], costs["plain script"]
    yield Figure(group, "partners a CPU second, 1 job", "", (count / one.cpu,), at_least=LEAST)
    yield Figure(group, "beside the plain script", "x", (one.cpu / plain.cpu,), at_most=1.0)
    yield Figure(group, "2 jobs beside 1, by the clock", "x", (one.seconds / two.seconds,), at_least=1.8)
    for name, cost in costs.items():
        ms, is_peer = 1000 * cost.cpu / count, name == "plain script"
        yield Figure(group, f"{name}, a partner", "CPU ms", (ms,), is_peer=is_peer)
    yield Figure(group, "memory of the parent", "MiB", (one.memory,))


if __name__ == "__main__":
    for figure in figures(*map(int, sys.argv[1:])):
        print(f"{figure.group}: {figure.what}: {figure.value:.2f} {figure.unit}")
