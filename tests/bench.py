"""What everything costs, beside what was asked for: `python -m tests.bench` prints one table, in out/bench.json too.

`--accept` writes it into docs/, where the next run finds it and says what has moved by more than noise.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from msgspec.structs import replace

from finvet.assessment.assess import assess
from finvet.assessment.policy import load
from finvet.batch.entries import Entry, entries
from finvet.benchmark_files import shipped_benchmarks
from finvet.cases.case_file import read_case
from finvet.guard import guarded
from finvet.model import NO_CASE
from finvet.partner import Partner
from finvet.ratios.analysis import analyse
from finvet.reading import read
from finvet.spreading.spread import spread
from finvet.vetting import with_facts
from tests import (
    bench_batch,
    bench_memo,
    bench_portfolio,
    bench_ratios,
    bench_reader,
    bench_spreading,
    bench_start,
    big_files,
)
from tests.bench_figures import Figure, as_json, figures_of, together
from tests.bench_table import Bench, bench_of, slower, table, told

ROOT = Path(__file__).parents[1]
COMMITTED, PAGE = ROOT / "docs" / "bench.json", ROOT / "docs" / "benchmarks.md"
BLOCK = re.compile(r"(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- end -->)")
RUNS = 3
GUARD_TURNS, MOST_OF_THE_GUARD = 15, 60.0
IN_THE_MEMO = ("cash_flow", "earnings_and_cash", "cash_and_debt", "working_capital_days", "scorecard")


def stage_figures() -> Iterator[Figure]:
    """What a sample costs, stage by stage, on the average of all."""
    found = [stages(entry) for entry in entries(ROOT / "sample_data")]
    for name in found[0]:
        yield Figure("a sample, stage by stage", name, "CPU ms", (sum(one[name] for one in found) / len(found),))


def stages(entry: Entry) -> Mapping[str, float]:
    """What one partner costs, stage by stage; a partner keeps what it has drawn, so that each run takes a new one."""
    case, policy, others = read_case(entry.case) if entry.case else NO_CASE, load(), shipped_benchmarks()
    assert case.as_of, f"{entry.name}: a sample's case names its day"
    as_of = case.as_of
    workbooks = [read(file) for file in entry.files]
    statements = with_facts(spread(workbooks), case)
    analysis = analyse(statements)
    partner = Partner(
        statements, analysis, assess(statements, analysis, policy, case, as_of), case, others, policy=policy
    )
    return {
        "read": cost(lambda: [read(file) for file in entry.files]),
        "spread": cost(lambda: spread(workbooks)),
        "analyse": cost(lambda: analyse(statements)),
        "assess": cost(lambda: assess(statements, analysis, policy, case, as_of)),
        "json": cost(partner.to_json),
        "html": cost(lambda: replace(partner).to_html()),
        "docx": cost(lambda: replace(partner).to_docx()),
        "xlsx": cost(lambda: replace(partner).to_xlsx()),
        "charts, svg": cost(lambda: [replace(partner).charts[name].svg() for name in IN_THE_MEMO]),
        "charts, png": cost(lambda: [replace(partner).charts[name].png() for name in IN_THE_MEMO]),
    }


def cost(work: Callable[[], object]) -> float:
    """CPU milliseconds of the work, caches warm."""
    work()
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return median(taken)


def guard_figures() -> Iterator[Figure]:
    """One partner's file read and spread here, and in the guard's child; taken in turns."""
    file = [ROOT / "sample_data" / "worked_case_v1.xlsx"]
    ways = {"here": lambda: spread([read(file[0])]), "guarded": lambda: guarded(file)}
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(GUARD_TURNS):
        for way, work in ways.items():
            start = time.perf_counter()
            work()
            taken[way].append((time.perf_counter() - start) * 1000)
    here, guarded_ = median(taken["here"]), median(taken["guarded"])
    yield Figure("the guard", "read and spread in this process", "ms", (here,))
    yield Figure("the guard", "what its child process adds", "ms", (guarded_ - here,), at_most=MOST_OF_THE_GUARD)


BENCHES: dict[str, tuple[Callable[[], Iterable[Figure]], int]] = {
    "start": (bench_start.figures, 3),
    "reader": (bench_reader.figures, 3),
    "guard": (guard_figures, 3),
    "spreading": (bench_spreading.figures, 3),
    "ratios": (bench_ratios.figures, 3),
    "stages": (stage_figures, 3),
    "memo": (bench_memo.figures, 2),
    "portfolio": (bench_portfolio.figures, 3),
    "batch": (bench_batch.figures, 1),
    "memory": (bench_memo.memory_figures, 1),
    "files": (big_files.figures, 1),
}
"""Each with how many times it is measured."""


def machine() -> str:
    """What the numbers are measured on."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def measured(names: Iterable[str]) -> Bench:
    """The figures of these benches, one after the other."""
    found = [figure for name in names for figure in together([turn(name) for _ in range(BENCHES[name][1])])]
    return Bench(machine(), tuple(found))


def turn(name: str) -> Sequence[Figure]:
    """A bench that is measured once, in a process that has done nothing else."""
    call = [sys.executable, "-m", "tests.bench", "--turn", name]
    return figures_of(json.loads(subprocess.run(call, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout))


def page(text: str, found: Bench) -> str:
    """The page on benchmarks with this table in it."""
    return BLOCK.sub(lambda _: f"\n{found.machine}.\n\n{table(found, found)}", text)


def main() -> None:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--accept", action="store_true", help="write the table into docs/")
    reading.add_argument("--only", action="append", choices=BENCHES, help="a bench to run, where not all are asked for")
    reading.add_argument("--turn", choices=BENCHES, help=argparse.SUPPRESS)
    asked = reading.parse_args()
    if asked.turn:
        print(as_json(BENCHES[asked.turn][0]()))
    else:
        report(measured(asked.only or BENCHES), is_accepted=asked.accept)


def _headed(found: Bench, last: Bench | None) -> str:
    peers = f"; the peers took {slower(found, last):.2f} x as long as last time" if last else ""
    return f"{found.machine}{peers}."


def report(found: Bench, *, is_accepted: bool) -> None:
    """Tells the figures, and keeps them."""
    last = bench_of(COMMITTED.read_text("utf-8")) if COMMITTED.exists() else None
    print("\n".join([_headed(found, last), "", table(found, last), *told(found, last)]))
    out = ROOT / "out" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(found.as_json(), "utf-8")
    if is_accepted:
        COMMITTED.write_text(found.as_json(), "utf-8")
        PAGE.write_text(page(PAGE.read_text("utf-8"), found), "utf-8")


if __name__ == "__main__":
    main()
