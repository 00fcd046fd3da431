"""What ratios cost: `python -m tests.bench_ratios`, also a part of `make bench`.

A million fiscal years beside plain NumPy, a thousand companies beside FinanceToolkit, one partner, and a table of
many from file to file. CPU seconds of this process, the least of several turns; the data are made up.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from itertools import chain

import numpy as np
import numpy.typing as npt

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import Ratio
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Column
from tests.plain_ratios import plain_ratios

ROWS = 1_000_000
TURNS = 3
EQUAL = 1e-9
"""How far two ways of computing a ratio may be from one another."""


def portfolio(rows: int) -> tuple[dict[str, Column], npt.NDArray[np.int64], Column]:
    """Made-up fiscal years of partners with one to six each: a tenth of the amounts absent, some 0, some negative."""
    rng = np.random.default_rng(2026)
    partner = np.repeat(np.arange(rows), rng.integers(1, 7, rows))[:rows]
    first = np.flatnonzero(np.diff(partner, prepend=-1))
    end = 2010.0 + np.arange(rows) - np.repeat(first, np.diff(first, append=rows))
    columns = {name: _amounts(rng, rows) for name in sorted(_stated_inputs())}
    columns["days"] = np.where(rng.random(rows) < 0.03, 184.0, 365.0)
    return columns, partner, end


def _amounts(rng: np.random.Generator, rows: int) -> Column:
    amounts = np.round(rng.lognormal(12, 2, rows), 2)
    chance = rng.random(rows)
    amounts[chance < 0.15] *= -1
    amounts[(chance >= 0.15) & (chance < 0.18)] = 0.0
    amounts[chance >= 0.90] = np.nan
    return amounts


def _stated_inputs() -> set[str]:
    inputs = chain.from_iterable(ratio.inputs for ratio in CATALOGUE.values())
    return {needed.name for needed in inputs if needed.view == "stated" or needed.name not in CATALOGUE}


def with_what_it_rests_on(names: Mapping[str, object]) -> Mapping[str, Ratio]:
    """The part of the catalogue that these ratios need."""
    needed = set(names)
    for name in reversed(CATALOGUE):
        if name in needed:
            needed |= {used.name for used in CATALOGUE[name].inputs if used.view != "stated"}
    return {name: ratio for name, ratio in CATALOGUE.items() if name in needed}
