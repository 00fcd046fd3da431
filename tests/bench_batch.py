"""What a batch costs: `python -m tests.bench_batch [COUNT [LARGE]]` prints a table.

Partners are made from the samples: COUNT workbooks of their layouts, each of another company. Measured are whole
commands from start to end, processor time of all their processes, beside a plain script on the same files.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from tests.running import ROOT, SAMPLES

COUNT, LARGE = 1000, 20_000
ENV = {**os.environ, "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True)
class Cost:
    """Seconds, processor seconds of all processes, and the most memory (MiB) that one of them took."""

    seconds: float
    cpu: float
    memory: float


def workbooks(folder: Path, count: int) -> Path:
    """A folder of so many workbooks of the samples' layouts; no two hold the same bytes."""
    folder.mkdir()
    layouts = sorted(SAMPLES.glob("*.xlsx"))
    for number, layout in enumerate(islice(cycle(layouts), count)):
        made = Path(shutil.copy(layout, folder / f"{number:06}_{layout.name}"))
        with zipfile.ZipFile(made, "a") as book:
            book.writestr("docProps/number.txt", str(number))
    return folder


def cost(command: Sequence[str | Path]) -> Cost:
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
    command = [sys.executable, "-m", "finvet", "batch", folder, "-o", output, "--memos", "none", "--jobs", jobs]
    return cost([*map(str, command), "--as-of", "2026-01-31"])


def main(count: int = COUNT, large: int = 0) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder, output = workbooks(Path(scratch) / "in", count), Path(scratch) / "out"
        plain = cost([sys.executable, "-m", "tests.plain_batch", folder, Path(scratch) / "plain.csv"])
        one, two = batch(folder, output, 1), batch(folder, output, 2)
        again = cost([sys.executable, "-m", "finvet", "batch", folder, "-o", output, "--memos", "none"])
        print(f"{count} partners              seconds   CPU s   ms CPU a partner   MiB")
        for name, one_cost in (("plain script", plain), ("1 job", one), ("2 jobs", two), ("again", again)):
            each = 1000 * one_cost.cpu / count
            print(f"{name:<24} {one_cost.seconds:9.1f} {one_cost.cpu:7.1f} {each:18.2f} {one_cost.memory:5.0f}")
        print(f"2 jobs are {one.seconds / two.seconds:.2f} x as fast as 1 job (bar: 1.8)")
        print(f"partners a second and core: {count / one.cpu:.1f} (bar: 70)")
        if large:
            many = batch(workbooks(Path(scratch) / "many", large), output, 2)
            print(f"parent with {large}: {many.memory:.0f} MiB, {many.memory / two.memory:.2f} x (bar: 1.2)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
