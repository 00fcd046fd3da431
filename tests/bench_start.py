"""What a command costs from its start to its end, all its processes together, modules compiled."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping
from statistics import median

from tests.bench_figures import Figure
from tests.running import ROOT

RUNS = 5
SAMPLE = "sample_data/lindgrund_praezisionsteile.xlsx"
COMMANDS: Mapping[str, float] = {"--help": 80, f"spread {SAMPLE} --json": 300, f"vet {SAMPLE}": 450}
"""Each with the CPU milliseconds that it may take."""
ENV = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def figures() -> Iterator[Figure]:
    """A value a command: the median of several."""
    for line, most in COMMANDS.items():
        command(line)  # its modules are compiled by then
        name = f"finvet {line.replace(SAMPLE, 'SAMPLE')}"
        yield Figure("a command", name, "CPU ms", (median(command(line) for _ in range(RUNS)),), at_most=most)


def command(line: str) -> float:
    """CPU milliseconds of `finvet LINE` in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    call = [sys.executable, "-m", "finvet", *line.split()]
    subprocess.run(call, cwd=ROOT, env=ENV, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
