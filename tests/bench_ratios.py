"""What ratios cost, a part of `make bench`.

A million fiscal years beside plain NumPy, a thousand companies beside FinanceToolkit, one partner, and a table of
many partners from file to file. CPU time of a process; the data are made up.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pa_parquet

from finvet.panel import compute_panel
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Column
from finvet.reading import read
from finvet.spreading.spread import spread
from tests.bench_figures import Figure
from tests.bench_financetoolkit import beside_financetoolkit, with_what_it_rests_on
from tests.plain_ratios import plain_ratios

ROOT = Path(__file__).parents[1]
OUT = ROOT / "out"
ROWS, SAMPLE = 1_000_000, 20_000
PANEL_ROWS, GROUP = (100_000, 400_000), 65_536
TURNS, PARTNER_TURNS = 3, 50
MOST_BESIDE_NUMPY, LEAST_BESIDE_FINANCETOOLKIT = 2.0, 200.0
MOST_OF_A_PARTNER = {"all ratios and scores": 1.5}
EQUAL = 1e-9
"""How far, of their size, two ways to compute a ratio may be apart."""

Costs = Mapping[str, float]
Portfolio = tuple[dict[str, Column], npt.NDArray[np.int64], Column]


def portfolio(rows: int) -> Portfolio:
    """Made-up fiscal years of partners with one to six each: a tenth of the amounts absent, some 0, some negative."""
    rng = np.random.default_rng(2026)
    partner = np.repeat(np.arange(rows), rng.integers(1, 7, rows))[:rows]
    first = np.flatnonzero(np.diff(partner, prepend=-1))
    end = 2010.0 + np.arange(rows) - np.repeat(first, np.diff(first, append=rows))
    inputs = chain.from_iterable(ratio.inputs for ratio in CATALOGUE.values())
    stated = {needed.name for needed in inputs if needed.view == "stated" or needed.name not in CATALOGUE}
    columns = {name: _amounts(rng, rows) for name in sorted(stated)}
    columns["days"] = np.where(rng.random(rows) < 0.03, 184.0, 365.0)
    return columns, partner, end


def _amounts(rng: np.random.Generator, rows: int) -> Column:
    amounts = np.round(rng.lognormal(12, 2, rows), 2)
    chance = rng.random(rows)
    amounts[chance < 0.15] *= -1
    amounts[(chance >= 0.15) & (chance < 0.18)] = 0.0
    amounts[chance >= 0.90] = np.nan
    return amounts


def beside_numpy(rows: int = ROWS) -> Costs:
    """CPU seconds of the same formulas by hand and by the engine, taking turns, and of the whole catalogue."""
    written = with_what_it_rests_on(same_as_by_hand())
    given = portfolio(rows)
    ways: dict[str, Callable[[], object]] = {
        "plain NumPy": lambda: plain_ratios(*given),
        "engine": lambda: Panel(*given).compute(written),
        "engine, whole catalogue": lambda: Panel(*given).compute(CATALOGUE),
    }
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(TURNS):
        for way, work in ways.items():
            taken[way].append(_seconds(work))
    return {way: min(times) for way, times in taken.items()}


def same_as_by_hand(rows: int = SAMPLE) -> Mapping[str, Column]:
    """The ratios written by hand, having found that the engine gives the same. Raises AssertionError where not."""
    given = portfolio(rows)
    by_hand, computed = plain_ratios(*given), Panel(*given).compute(CATALOGUE)
    for name, column in by_hand.items():
        np.testing.assert_allclose(computed[name], column, rtol=EQUAL, atol=0, err_msg=name)
    return by_hand


def one_partner() -> Costs:
    """CPU milliseconds of a sample's years: all ratios and scores, and then every figure with what it rests on."""
    sample = spread([read(ROOT / "sample_data" / "worked_case_v1.xlsx")])

    def every_figure() -> None:
        analysis = analyse(sample)
        for table in chain(analysis.ratios.values(), analysis.scores.values()):
            list(table.values())

    ways = {"all ratios and scores": lambda: analyse(sample), "with inputs, notes and reasons": every_figure}
    return {way: 1000 * min(_seconds(work) for _ in range(PARTNER_TURNS)) for way, work in ways.items()}


def tables() -> Mapping[str, Costs]:
    """Rows a CPU second and MiB at most of `finvet panel`'s work, parquet to parquet, each in a process of its own."""
    source, target = OUT / "bench_panel.parquet", OUT / "bench_panel_ratios.parquet"
    found = {}
    for rows in PANEL_ROWS:
        columns, partner, end = portfolio(rows)
        keys = {"partner": [f"P{code:07d}" for code in partner], "fiscal_year": [f"{year:.0f}" for year in end]}
        amounts = {name: pa.array(column, from_pandas=True) for name, column in columns.items()}
        pa_parquet.write_table(pa.table({**keys, **amounts}), source, row_group_size=GROUP)
        line = [sys.executable, "-m", "tests.bench_ratios", str(source), str(target)]
        found[f"{rows:,} rows"] = json.loads(subprocess.run(line, check=True, capture_output=True, cwd=ROOT).stdout)
    source.unlink()
    target.unlink()
    return found


def table_cost(source: Path, target: Path) -> Costs:
    """What a table costs this process, which must have done nothing else."""
    taken = _seconds(lambda: compute_panel(source, target))
    peak = next(line for line in Path("/proc/self/status").read_text("ascii").splitlines() if line.startswith("VmHWM"))
    return {"rows a CPU second": pa_parquet.read_metadata(target).num_rows / taken, "MiB": int(peak.split()[1]) / 1024}


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def figures() -> Iterator[Figure]:
    """All of it; where FinanceToolkit cannot be installed it is not compared."""
    OUT.mkdir(exist_ok=True)
    group = f"ratios of {ROWS:,} fiscal years"
    taken = beside_numpy()
    for way, seconds in taken.items():
        yield Figure(group, way, "CPU s", (seconds,), is_peer=way == "plain NumPy")
    times = taken["engine"] / taken["plain NumPy"]
    yield Figure(group, "engine beside plain NumPy", "x", (times,), at_most=MOST_BESIDE_NUMPY)
    yield from _beside_financetoolkit()
    for way, ms in one_partner().items():
        yield Figure("ratios of one partner", way, "CPU ms", (ms,), at_most=MOST_OF_A_PARTNER.get(way))
    for rows, cost in tables().items():
        yield Figure("finvet panel", rows, "rows a CPU second", (cost["rows a CPU second"],))
        yield Figure("finvet panel", f"{rows}, memory", "MiB", (cost["MiB"],))


def _beside_financetoolkit() -> Iterator[Figure]:
    taken, group = beside_financetoolkit(OUT), "29 ratios of 1,000 companies"
    if isinstance(taken, str):
        return
    for way, ms in taken.items():
        yield Figure(group, way, "CPU ms", (ms,), is_peer=way == "FinanceToolkit")
    faster = taken["FinanceToolkit"] / taken["finvet"]
    yield Figure(group, "FinanceToolkit beside finvet", "x", (faster,), at_least=LEAST_BESIDE_FINANCETOOLKIT)


if __name__ == "__main__":
    print(json.dumps(table_cost(*map(Path, sys.argv[1:]))))
