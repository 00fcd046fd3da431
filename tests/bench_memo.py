"""What memos cost, and whether a process that writes 500 of them grows: a part of `make bench`.

CPU milliseconds from a vetted partner to the bytes of its memo. The first partner of a process pays for the libraries
that are loaded; for a further one everything but the partner is warm.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from msgspec.structs import replace

from finvet.assessment.policy import load
from finvet.batch.entries import entries
from finvet.cases.case_file import read_case
from finvet.model import NO_CASE
from finvet.outputs import FORMATS
from finvet.partner import Partner
from finvet.vetting import vet
from tests.bench_figures import Figure

ROOT = Path(__file__).parents[1]
RUNS = 5
SAMPLES = ("worked_case_v1", "brackenshaw_fit_out", "selvana_foods")
ASKED: Mapping[str, tuple[float | None, float]] = {"html": (None, 200), "docx html pdf": (1200, 450)}
"""Formats written of one partner, and the most that the first and a further one may take."""
MEMOS, WARM = 500, 50
FLAT = 1.1
"""How much more memory than after the first memos is still taken for none."""
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


def figures() -> Iterator[Figure]:
    """First and further partner, by the formats and the sample."""
    for formats, (of_first, of_further) in ASKED.items():
        for name in SAMPLES:
            group, written = f"a memo in {formats}", formats.split()
            yield Figure(group, f"{name}, first of a process", "CPU ms", (first(name, written),), at_most=of_first)
            yield Figure(group, f"{name}, further", "CPU ms", (further(name, written),), at_most=of_further)


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


def memory_figures() -> Iterator[Figure]:
    """The memory of a process that goes on writing memos."""
    before, after = growth()
    yield Figure("memory of a process", f"after {WARM} memos", "MiB", (before,))
    yield Figure("memory of a process", f"after {MEMOS} memos beside {WARM}", "x", (after / before,), at_most=FLAT)


if __name__ == "__main__":
    print(spent(partner_of(sys.argv[1]), sys.argv[2:]))
