"""Times FinanceToolkit, in its own environment: `python financetoolkit_ratios.py columns.npz results.npz getter ...`.

It knows nothing of finvet. `columns.npz` holds `companies`, `years` and an array of companies by years for every line,
named as FinanceToolkit names it behind the letter of its statement: "b:Total Assets". The results are the ratios by
getter, and under "seconds" the CPU time of the fastest of several turns.
"""

import sys
import time

import numpy as np
import pandas as pd
from financetoolkit.ratios.ratios_controller import Ratios

TURNS = 3


def statement(columns, letter):
    """One statement of all companies as FinanceToolkit holds it: (company, line) by year."""
    lines = {name[2:]: columns[name] for name in columns if name.startswith(f"{letter}:")}
    companies = [str(code) for code in columns["companies"]]
    years = pd.PeriodIndex([str(year) for year in columns["years"]], freq="Y")
    frames = {line: pd.DataFrame(amounts, companies, years) for line, amounts in lines.items()}
    return pd.concat(frames).swaplevel().sort_index()


def main(source, target, *getters):
    columns = dict(np.load(source))
    balance, income, cash = (statement(columns, letter) for letter in "bic")
    companies = [str(code) for code in columns["companies"]]
    taken, found = [], {}
    for _ in range(TURNS + 1):  # the first fills its caches
        ratios = Ratios(companies, {}, balance, income, cash, rounding=None)
        start = time.process_time()
        for getter in getters:
            found[getter] = getattr(ratios, getter)(rounding=None)
        taken.append(time.process_time() - start)
    arrays = {getter: frame.loc[companies].to_numpy(dtype=float) for getter, frame in found.items()}
    np.savez(target, seconds=min(taken[1:]), **arrays)


if __name__ == "__main__":
    main(*sys.argv[1:])
