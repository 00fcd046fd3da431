"""What a batch costs: `python -m tests.bench_batch [COUNT [LARGE]]` prints tables.

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
from finvet.vetting import vet_companies
from finvet.worker import prepare
from tests.bench_spreading import workbook
from tests.running import ROOT, SAMPLES

COUNT = 1000
TURNS = 5
ENV = {**os.environ, "PYTHONPATH": str(ROOT)}
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
    """CPU milliseconds of a partner in a worker, stage by stage, the least of several turns over the folder."""
    found, policy = list(entries(folder)), load()
    settings = Settings(folder, policy, date.fromisoformat(ON[-1]), memos="none")
    here = Opening(place="here")

    def vetted(entry: Entry) -> object:
        return vet_companies(entry.files, policy, as_of=settings.as_of, opening=here)

    ways: Mapping[str, Callable[[Entry], object]] = {
        "reading": lambda entry: [read(file) for file in entry.files],
        "and spreading": lambda entry: guarded(entry.files, here),
        "and ratios, scores, risk, verdict": vetted,
        "and the dossier": lambda entry: dossier_of(entry, settings, here),
    }
    prepare()
    gc.collect()
    gc.freeze()
    gc.disable()  # as a worker does
    taken = {way: min(_turn(work, found) for _ in range(TURNS)) for way, work in ways.items()}
    gc.enable()
    gc.unfreeze()
    return taken


def _turn(work: Callable[[Entry], object], found: Sequence[Entry]) -> float:
    start = time.process_time()
    for entry in found:
        work(entry)
    taken = (time.process_time() - start) / len(found) * 1000
    gc.collect()
    return taken


def report(count: int, costs: Mapping[str, Cost]) -> str:
    """The costs as markdown."""
    lines = [
        f"| {name} | {one.seconds:.1f} | {one.cpu:.1f} | {1000 * one.cpu / count:.2f} | {one.memory:.0f} |"
        for name, one in costs.items()
    ]
    one, two, plain = costs["1 job"], costs["2 jobs"], costs["plain script"]
    told = (
        f"{count / one.cpu:.1f} partners a second and core (at least 70); {one.cpu / plain.cpu:.2f} x the script's "
        f"time; 2 jobs {one.seconds / two.seconds:.2f} x as fast as 1 (at least 1.8)"
    )
    heads = ["| of all | seconds | CPU s | CPU ms a partner | parent MiB |", "| --- | ---: | ---: | ---: | ---: |"]
    return "\n".join([*heads, *lines, "", told])


def main(count: int = COUNT, large: int = 0) -> None:
    layouts = sorted(SAMPLES.glob("*.xlsx"))
    with tempfile.TemporaryDirectory() as scratch:
        wide = Path(scratch) / "eleven_years.xlsx"
        wide.write_bytes(workbook())
        for name, some in (("samples", layouts), ("eleven years", [wide])):
            size = sum(layout.stat().st_size for layout in some) / len(some) / 1024
            print(f"\n{count} partners, {name}, {size:.0f} kB each\n")
            print(report(count, costs := beside_the_script(Path(scratch), name, count, some)))
        shares = stages(workbooks(Path(scratch) / "stages", len(layouts) * 4, layouts))
        print(
            "\nA partner of the samples in a worker, CPU ms: " + ", ".join(f"{w} {ms:.2f}" for w, ms in shares.items())
        )
        if large:
            many = batch(workbooks(Path(scratch) / "many", large, layouts), Path(scratch) / "many-out", 2)
            print(f"\n{large} partners: {large / many.cpu:.1f} a second and core, {many.seconds:.0f} s with 2 jobs;")
            print(f"the parent took {many.memory:.0f} MiB, {many.memory / costs['2 jobs'].memory:.2f} x (at most 1.2)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
