"""The figures of two vettings that stand beside each other: line items, ratios and a score."""

from __future__ import annotations

KEY_ITEMS = ("revenue", "net_income", "cf_operating", "cash_and_equivalents", "total_equity", "total_assets")
KEY_RATIOS = (
    "fcf", "ocf_ratio", "dscr", "cash_days", "quick_ratio", "current_ratio", "dpo_best", "dso", "cash_conversion_cycle",
    "equity_ratio", "net_debt_to_ebitda", "net_margin", "altman_z_double_prime",
)  # fmt: skip
KEY_FIGURES = (*KEY_ITEMS, *KEY_RATIOS)
