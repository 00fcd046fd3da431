"""The script that a batch is measured against: pandas and openpyxl alone, ten ratios, no idea of units, signs or words.

`python -m tests.plain_batch FOLDER` reads every workbook of a folder whole, looks for a dozen English labels in the
first column that holds one, and takes the first number to the right of each.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

LABELS = {
    "revenue": ("revenue", "turnover", "net sales", "sales"),
    "net_income": ("net income", "profit for the year", "net profit"),
    "cf_operating": ("net cash from operating activities", "net cash provided by operating activities"),
    "capex": ("capital expenditures", "purchase of property, plant and equipment"),
    "cash": ("cash and cash equivalents", "cash at bank and in hand", "cash"),
    "receivables": ("trade receivables", "accounts receivable", "trade debtors"),
    "inventory": ("inventories", "inventory", "stocks"),
    "current_assets": ("total current assets",),
    "current_liabilities": ("total current liabilities",),
    "total_assets": ("total assets",),
    "equity": ("total equity", "total stockholders' equity", "shareholders' funds"),
}


def amounts(workbook: Mapping[str, pd.DataFrame]) -> dict[str, float]:
    """The first number beside each label, whatever sheet it stands on."""
    found: dict[str, float] = {}
    for frame in workbook.values():
        for row in frame.itertuples(index=False):
            texts = [str(value).strip().casefold() for value in row if isinstance(value, str)]
            numbers = [value for value in row if isinstance(value, int | float) and not math.isnan(value)]
            if not texts or not numbers:
                continue
            for name, labels in LABELS.items():
                if name not in found and texts[0] in labels:
                    found[name] = float(numbers[0])
    return found


def ratios(a: Mapping[str, float]) -> dict[str, float]:
    """Ten ratios, not a number where one of their amounts was not found."""

    def over(top: float, bottom: float) -> float:
        return top / bottom if bottom else math.nan

    def of(name: str) -> float:
        return a.get(name, math.nan)

    return {
        "current_ratio": over(of("current_assets"), of("current_liabilities")),
        "quick_ratio": over(of("current_assets") - of("inventory"), of("current_liabilities")),
        "cash_ratio": over(of("cash"), of("current_liabilities")),
        "ocf_ratio": over(of("cf_operating"), of("current_liabilities")),
        "ocf_margin": over(of("cf_operating"), of("revenue")),
        "fcf": of("cf_operating") - abs(of("capex")),
        "net_margin": over(of("net_income"), of("revenue")),
        "dso": 365 * over(of("receivables"), of("revenue")),
        "equity_ratio": over(of("equity"), of("total_assets")),
        "asset_turnover": over(of("revenue"), of("total_assets")),
    }


def run(folder: Path) -> pd.DataFrame:
    """The ratios of every workbook of the folder."""
    rows = {
        path.name: ratios(amounts(pd.read_excel(path, sheet_name=None, header=None, engine="openpyxl")))
        for path in sorted(folder.glob("*.xlsx"))
    }
    return pd.DataFrame.from_dict(rows, orient="index")


if __name__ == "__main__":
    run(Path(sys.argv[1])).to_csv(sys.argv[2])
