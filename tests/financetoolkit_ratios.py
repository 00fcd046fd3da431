"""Times FinanceToolkit, in its own environment: `python financetoolkit_ratios.py columns.npz results.npz getter ...`.

It knows nothing of finvet. `columns.npz` holds `companies`, `years` and an array of companies by years for every line,
named as FinanceToolkit names it behind the letter of its statement: "b:Total Assets". The results are the ratios by
getter, and under "seconds" the CPU time of the fastest of several turns.
"""

import sys
import time
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from financetoolkit.ratios.ratios_controller import Ratios  # type: ignore[import-not-found]

TURNS = 3


def statement(columns: Mapping[str, Any], letter: str) -> pd.DataFrame:
    """One statement of all companies as FinanceToolkit holds it: (company, line) by year."""
    years = pd.PeriodIndex([str(year) for year in columns["years"]], freq="Y")
    companies = names(columns)
    lines = [name for name in columns if name.startswith(f"{letter}:")]
    frames = {line[2:]: pd.DataFrame(columns[line], companies, years) for line in lines}
    return pd.concat(frames).swaplevel().sort_index()


def names(columns: Mapping[str, Any]) -> list[str]:
    return [f"C{code:04d}" for code in columns["companies"]]


def main(source: str, target: str, *getters: str) -> None:
    columns = dict(np.load(source))
    balance, income, cash = (statement(columns, letter) for letter in "bic")
    taken, found = [], {}
    for _ in range(TURNS + 1):  # the first fills its caches
        ratios = Ratios(names(columns), {}, balance, income, cash, rounding=None)
        start = time.process_time()
        found = {getter: getattr(ratios, getter)() for getter in getters}
        taken.append(time.process_time() - start)
    arrays = {getter: frame.loc[names(columns)].to_numpy(dtype=float) for getter, frame in found.items()}
    np.savez(target, seconds=min(taken[1:]), **arrays)


if __name__ == "__main__":
    main(*sys.argv[1:])
