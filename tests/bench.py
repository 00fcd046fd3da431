"""What each stage costs: `python -m tests.bench` prints a table and writes out/bench.json.

CPU milliseconds of this process, the median of several runs after a first one that fills the caches; a whole
command is measured from the start of its process, caches empty.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median

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
from tests import bench_memo, bench_portfolio, bench_ratios, bench_reader, bench_spreading

ROOT = Path(__file__).parents[1]
RUNS = 3
GUARD_TURNS = 15
IN_THE_MEMO = ("cash_flow", "earnings_and_cash", "cash_and_debt", "working_capital_days", "scorecard")
Costs = Mapping[str, float]


def cost(work: Callable[[], object]) -> float:
    """CPU milliseconds of the work, caches warm."""
    work()
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return median(taken)


def stages(entry: Entry) -> Costs:
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


def command(*arguments: str) -> float:
    """CPU milliseconds of `finvet ...` in a process of its own, the median of several."""
    taken = []
    for _ in range(RUNS):
        before = os.times()
        subprocess.run([sys.executable, "-m", "finvet", *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        after = os.times()
        used = after.children_user - before.children_user + after.children_system - before.children_system
        taken.append(used * 1000)
    return median(taken)


def guard_cost() -> Costs:
    """Wall milliseconds of one partner's file read and spread here, and in the guard's child; taken in turns."""
    file = [ROOT / "sample_data" / "worked_case_v1.xlsx"]
    ways = {"here": lambda: spread([read(file[0])]), "guarded": lambda: guarded(file)}
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(GUARD_TURNS):
        for way, work in ways.items():
            start = time.perf_counter()
            work()
            taken[way].append((time.perf_counter() - start) * 1000)
    return {way: median(times) for way, times in taken.items()}


def machine() -> str:
    """What the numbers were measured on."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def table(partners: Mapping[str, Costs], commands: Costs) -> str:
    """The costs as markdown."""
    names = list(next(iter(partners.values())))
    means = {name: sum(costs[name] for costs in partners.values()) / len(partners) for name in names}
    rows = [
        [title, *(f"{costs[n]:.1f}" for n in names), f"{sum(costs.values()):.1f}"]
        for title, costs in [*partners.items(), ("mean", means)]
    ]
    lines = [["CPU ms", *names, "all"], ["---", *["---:"] * (len(names) + 1)], *rows]
    whole = [f"* `finvet {arguments}`: {used:.0f} ms from start to end" for arguments, used in commands.items()]
    return "\n".join([f"{machine()}; median of {RUNS} runs", "", *(f"| {' | '.join(r)} |" for r in lines), "", *whole])


def main() -> None:
    partners = {entry.name: stages(entry) for entry in entries(ROOT / "sample_data")}
    commands = {line: command(*line.split()) for line in ("--help", "vet sample_data/worked_case_v1.xlsx")}
    spreading = bench_spreading.spreading_costs()
    readers, guard = bench_reader.reader_costs(), guard_cost()
    ratios, memos = bench_ratios.ratio_costs(), bench_memo.memo_costs()
    portfolio = bench_portfolio.portfolio_costs()
    print(table(partners, commands))
    print(f"\nMedian of {bench_spreading.RUNS} runs:\n\n{bench_spreading.spreading_table(spreading)}")
    print(f"\nMemos, median of {bench_memo.RUNS} runs:\n\n{bench_memo.memo_table(memos)}")
    print(f"\nReading and spreading: {guard['here']:.0f} ms here, {guard['guarded']:.0f} ms guarded (wall time, warm)")
    print(f"\nMedian of {bench_reader.TURNS * bench_reader.RUNS} runs:\n\n{bench_reader.reader_table(readers)}")
    print(f"\nThe least of several turns:\n\n{bench_ratios.report(ratios)}")
    print(f"\n{bench_portfolio.portfolio_table(portfolio)}")
    out = ROOT / "out" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    found = {
        "machine": machine(),
        "unit": "CPU ms",
        "runs": RUNS,
        "partners": partners,
        "commands": commands,
        "spreading": spreading,
        "memos": memos,
        "readers": readers,
        "guard, wall ms": guard,
        "ratios": ratios,
        "portfolio": portfolio,
    }
    out.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
