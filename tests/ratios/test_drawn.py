"""The whole catalogue against the hand on statements drawn at random: any line may be absent, zero or negative."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from random import Random

import numpy as np
import pytest

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from tests.ratios.by_hand.companies import COMPANIES, YEARS, Lines
from tests.ratios.by_hand.variants import by_hand
from tests.ratios.by_hand.years import Absent

LINES = sorted({line for years in COMPANIES.values() for year in years for line in year} - {"days"})
OUTFLOWS = {line for year in COMPANIES["healthy"] for line, amount in year.items() if amount < 0}
KNOWN_BESIDE = ("gnp_index", "usd_rate")  # from tables of finvet's own, in which nothing is negative
PERIODS = (365, 365, 365, 364, 371, 274)
ABSENT, ZERO, NEGATIVE = 0.08, 0.12, 0.2
"""Below which of the dice a line is not shown, nothing, or of the other sign."""


def drawn(dice: Random) -> tuple[Lines, ...]:
    """Three years of a partner; what is not shown in one year may be shown in another."""
    return tuple(_year(dice) for _ in YEARS)


def _year(dice: Random) -> Lines:
    found = {"days": Decimal(dice.choice(PERIODS))}
    for line in LINES:
        chance, amount = dice.random(), Decimal(dice.randint(1, 10**6)) / 100
        if chance >= ABSENT:
            natural = -amount if line in OUTFLOWS else amount
            is_known = line in KNOWN_BESIDE or chance >= NEGATIVE
            found[line] = natural if is_known else Decimal(0) if chance < ZERO else -natural
    return found


def panel_of(partners: Sequence[tuple[Lines, ...]]) -> Panel:
    rows = [year for years in partners for year in years]
    columns = {line: np.array([float(row.get(line, "nan")) for row in rows]) for line in (*LINES, "days")}
    ends = np.tile(np.array(YEARS, dtype=float), len(partners))
    panel = Panel(columns, np.repeat(np.arange(len(partners)), len(YEARS)), ends)
    panel.compute(CATALOGUE)
    return panel


@pytest.mark.parametrize("count", [25, pytest.param(1_000, marks=pytest.mark.deep)])
def test_drawn_statements_come_out_as_by_hand(count: int) -> None:
    dice = Random(114)
    partners = [drawn(dice) for _ in range(count)]
    panel = panel_of(partners)
    apart = []
    for name in CATALOGUE:
        hand = [outcome for years in partners for outcome in by_hand(name, years, set())]
        wanted = np.array([np.nan if isinstance(outcome, Absent) else float(outcome) for outcome in hand])
        agrees = np.isclose(panel.derived[name], wanted, rtol=1e-9, atol=1e-9, equal_nan=True)
        apart += [(name, int(row), panel.derived[name][row], hand[row]) for row in np.flatnonzero(~agrees)[:2]]
    assert apart == []
