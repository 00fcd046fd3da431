"""What memos cost: `python -m tests.bench_memo` adds whether a process that writes 500 of them grows.

CPU milliseconds from a vetted partner to the bytes of its memo. The first partner of a process pays for the libraries
that are loaded; for a further one everything but the partner is warm.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from finvet.assessment.policy import load
from finvet.batch.entries import entries
from finvet.cases.case_file import read_case
from finvet.model import NO_CASE
from finvet.outputs import FORMATS
from finvet.partner import Partner
from finvet.vetting import vet

ROOT = Path(__file__).parents[1]
RUNS = 5
SAMPLES = ("worked_case_v1", "brackenshaw_fit_out", "selvana_foods")
ASKED: Mapping[str, tuple[float, float]] = {"html": (float("inf"), 200), "docx html pdf": (1200, 450)}
"""Formats written of one partner, and the most that the first and a further one may take."""
MEMOS, WARM = 500, 50
MIB = 1024 * 1024


def partner_of(name: str) -> Partner:
    """A sample, vetted."""
    (entry,) = (one for one in entries(ROOT / "sample_data") if one.files[0].stem == name or one.name == name)
    case = read_case(entry.case) if entry.case else NO_CASE
    assert case.as_of, f"{name}: a sample's case names its day"
    return vet(entry.files, load(), case, as_of=case.as_of)


def spent(partner: Partner, formats: Sequence[str]) -> float:
    """CPU milliseconds of one partner's memo in these formats, nothing of it drawn or composed before."""
    fresh, start = replace(partner), time.process_time()
    for name in formats:
        FORMATS[name].write(fresh, None)
    return (time.process_time() - start) * 1000


def further(name: str, formats: Sequence[str]) -> float:
    """What a further partner costs in a process: the median of several."""
    partner = partner_of(name)
    spent(partner, formats)
    return median(spent(partner, formats) for _ in range(RUNS))


def first(name: str, formats: Sequence[str]) -> float:
    """What the first partner costs, in a process of its own."""
    call = [sys.executable, "-m", "tests.bench_memo", name, *formats]
    taken = [subprocess.run(call, cwd=ROOT, check=True, capture_output=True, text=True).stdout for _ in range(RUNS)]
    return median(map(float, taken))


def memo_costs() -> dict[str, dict[str, tuple[float, float]]]:
    """First and further, by the formats and the sample."""
    return {
        formats: {name: (first(name, formats.split()), further(name, formats.split())) for name in SAMPLES}
        for formats in ASKED
    }


def memo_table(costs: Mapping[str, Mapping[str, tuple[float, float]]]) -> str:
    """The costs as markdown."""
    lines = ["| CPU ms | formats | first of a process | further |", "| --- | --- | ---: | ---: |"]
    lines += [
        f"| {name} | {formats} | {once:.0f} | {again:.0f} |"
        for formats, by_sample in costs.items()
        for name, (once, again) in by_sample.items()
    ]
    return "\n".join(lines)


def resident() -> float:
    """The memory of this process, in MiB; Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def growth() -> tuple[float, float]:
    """The memory after 50 memos in three formats and after 500, in MiB."""
    partners = [partner_of(name) for name in SAMPLES]
    seen = []
    for number, partner in enumerate(islice(cycle(partners), MEMOS), start=1):
        spent(partner, ("docx", "html", "pdf"))
        if number in {WARM, MEMOS}:
            seen.append(resident())
    return seen[0], seen[1]


if __name__ == "__main__":
    if sys.argv[1:]:
        print(spent(partner_of(sys.argv[1]), sys.argv[2:]))
    else:
        print(memo_table(memo_costs()))
        before, after = growth()
        print(f"\nMemory after {WARM} memos {before:.0f} MiB, after {MEMOS} {after:.0f} MiB")
