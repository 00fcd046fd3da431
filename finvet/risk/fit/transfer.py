"""Other countries' companies, to which the model is applied unchanged: what their tables call the ratios."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from finvet.risk.columns import scored
from finvet.risk.fit.additive import Column
from finvet.risk.fit.outcomes import Outcomes
from finvet.risk.fit.validation import DIGITS, figures
from finvet.risk.model_file import Model

POLISH, KAZAKH = "polish_half.csv.gz", "kz_half.csv.gz"
LEAKS = ("A21", "A24", "A27", "A60")
"""Which cells are missing tells how the Polish companies ended: rows that lack one of these are left out."""


def transfers(model: Model, folder: Path, resamples: int) -> list[dict[str, Any]]:
    """The model on the samples that stand in a folder; those that do not are left out."""
    found = []
    if (folder / POLISH).exists():
        table = pd.read_csv(folder / POLISH)
        table = table[table["horizon_years"] == 1].dropna(subset=list(LEAKS))
        about = "Polish companies, one year ahead (UCI)"
        found.append(_transfer(model, about, polish_ratios(table), table["failed_within_horizon"], resamples))
    if (folder / KAZAKH).exists():
        table = pd.read_csv(folder / KAZAKH)
        about = "Kazakh borrowers of banks, half of them in default"
        found.append(_transfer(model, about, _kazakh(table), table["defaulted"], resamples))
    return found


def polish_ratios(table: pd.DataFrame) -> Mapping[str, Column]:
    """The ratios of Polish companies from their columns A1 to A64.

    Depreciation is rebuilt from net income with and without it (A26 and A1).
    """
    a = {name: table[name].to_numpy(float) for name in table.columns if name.startswith("A")}
    with np.errstate(all="ignore"):
        ebitda = a["A22"] + a["A26"] * a["A2"] - a["A1"]
        return {
            "liabilities_to_assets": a["A2"],
            "quick_assets_ratio": a["A46"],
            "current_ratio": a["A4"],
            "quasi_cash_to_assets": a["A40"] * a["A51"],
            "net_assets_after_two_such_years": 1 - a["A2"] + 2 * a["A1"],
            "ebitda_to_current_liabilities": ebitda / a["A51"],
            "ebitda_to_liabilities": ebitda / a["A2"],
            "retained_to_assets": a["A6"],
            "revenue_growth": a["A21"] - 1,
        }


def _kazakh(table: pd.DataFrame) -> Mapping[str, Column]:
    debts, income = table["DTA"].to_numpy(float), table["ROA"].to_numpy(float)
    return {
        "liabilities_to_assets": debts,
        "current_ratio": table["CR"].to_numpy(float),
        "net_assets_after_two_such_years": 1 - debts + 2 * income,
    }


def _transfer(
    model: Model, about: str, ratios: Mapping[str, Column], failed: pd.Series[Any], resamples: int
) -> dict[str, Any]:
    """AUC and failures for each expected: as the model stands, and at the base rate of the sample."""
    lacking = np.full(len(failed), np.nan)
    names = {term.ratio for sub in model.sub_models for term in sub.terms}
    columns = {name: _finite(ratios.get(name, lacking)) for name in sorted(names)}
    each = np.arange(len(failed))
    rows = Outcomes(columns, failed.to_numpy(float), np.zeros_like(each), each)
    by_model = scored(model, columns)
    shifted = scored(model, columns, float(rows.failed.mean())).probability
    used = np.bincount(by_model.sub_model[by_model.sub_model >= 0], minlength=len(model.sub_models))
    return {
        "about": about,
        "sub_models": {sub.name: int(n) for sub, n in zip(model.sub_models, used, strict=True) if n},
        "as_it_stands": figures(rows, by_model.probability, resamples),
        "base_rate": round(float(rows.failed.mean()), DIGITS),
        "at_its_base_rate": figures(rows, shifted, resamples),
    }


def _finite(values: Column) -> Column:
    return np.where(np.isfinite(values), values, np.nan)
