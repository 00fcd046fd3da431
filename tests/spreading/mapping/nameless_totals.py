"""Balance sheets by chance, drawn as text: totals without a name, headings that nobody knows, lines of no item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from finvet.spreading.mapping.totals import ASSETS, CLAIMS

ITEMS = {
    "total_current_assets": ["Cash", "Trade receivables", "Inventories", "Prepaid expenses", "Short-term investments"],
    "total_noncurrent_assets": ["Machines", "Goodwill", "Buildings", "Deferred tax assets", "Long-term investments"],
    "total_liabilities": [
        "Trade payables", "Tax payable", "Bank loans", "Provisions", "Lease liabilities", "Deferred income", "Bonds",
    ],
    "total_equity": ["Share capital", "Share premium", "Retained earnings", "Legal reserve"],
}  # fmt: skip
HEADINGS = {
    "total_current_assets": ["Current assets", "Current assets", "Zwibble"],
    "total_noncurrent_assets": ["Non-current assets", "Non-current assets", "Quorn"],
    "total_liabilities": ["Liabilities", "Liabilities", "Debts", "Zwibble"],
    "total_equity": ["Equity", "Equity", "Quorn", ""],
}
NAMES = {
    "total_current_assets": ["Total current assets"],
    "total_noncurrent_assets": ["Total non-current assets"],
    "total_liabilities": ["Total liabilities", ""],
    "total_equity": ["Total equity"],
}
GROUPS = ["Group A", "Group B", "Part I", "Zwibble", "Quorn", "I.", "II."]
UNKNOWN = ["Zork", "Flarb", "Quorlings", "Snibble", "Glork"]
TOTALS = ["Total", "Total", "Summa", "Celkem", "-"]


@dataclass
class Row:
    """A line with its amounts, or a total of others."""

    label: str
    amounts: list[int] = field(default_factory=list)
    parts: Sequence[Row] = ()

    def amount(self, year: int) -> int:
        """What it shows in a year."""
        return sum(part.amount(year) for part in self.parts) if self.parts else self.amounts[year]


def nameless(seed: int) -> tuple[str, dict[str, float]]:
    """A balance sheet that balances, with what its wholes come to in the first year."""
    chance, drawn, wholes = Random(seed), list[Row | str](), dict[str, list[Row]]()
    for item in ("total_current_assets", "total_noncurrent_assets"):
        wholes[item] = _block(item, chance, drawn)
    wholes[ASSETS] = wholes["total_current_assets"] + wholes["total_noncurrent_assets"]
    if chance.random() < 0.8:
        drawn.append(Row(chance.choice(["Total assets", "Total assets", "Total"]), parts=wholes[ASSETS]))
    if chance.random() < 0.4:
        drawn.append("Equity and liabilities")
    for item in chance.sample(["total_liabilities", "total_equity"], 2):
        wholes[item] = _block(item, chance, drawn)
    wholes[CLAIMS] = wholes["total_liabilities"] + wholes["total_equity"]
    if chance.random() < 0.7:
        drawn.append(Row(chance.choice(["Total equity and liabilities", "Total"]), parts=wholes[CLAIMS]))
    for year in (0, 1):
        missing = sum(row.amount(year) for row in wholes[ASSETS]) - sum(row.amount(year) for row in wholes[CLAIMS])
        chance.choice(wholes[CLAIMS if missing > 0 else ASSETS]).amounts[year] += abs(missing)
    rows = [r if isinstance(r, str) else f"{r.label} | {r.amount(0)} | {r.amount(1)}" for r in drawn]
    known = {item: float(sum(row.amount(0) for row in leaves)) for item, leaves in wholes.items()}
    return "\n".join(["Balance sheet EUR", " | 2024 | 2023", *rows]), known


def _block(item: str, chance: Random, drawn: list[Row | str]) -> list[Row]:
    """The lines of a block, drawn below its heading in one group or several, with totals or none."""
    names, leaves = chance.sample(ITEMS[item], len(ITEMS[item])), list[Row]()
    drawn.append(chance.choice(HEADINGS[item]))
    with_groups = chance.random() < 0.5
    for _ in range(chance.randint(1, 3 if item == "total_liabilities" else 2)):
        if with_groups:
            drawn.append(chance.choice(GROUPS))
        rows = [_line(names, chance) for _ in range(chance.randint(1, 3))]
        total = [Row(chance.choice(TOTALS), parts=rows)] if len(rows) > 1 and chance.random() < 0.75 else []
        drawn += [*total, *rows] if chance.random() < 0.1 else [*rows, *total]
        leaves += rows
    named = chance.choice([None, "Total", *NAMES[item]])
    return leaves if named is None else (drawn.append(Row(named, parts=leaves)) or leaves)


def _line(names: list[str], chance: Random) -> Row:
    label = names.pop() if names and chance.random() < 0.8 else chance.choice(UNKNOWN)
    amount = chance.randint(20, 400)
    return Row(label, [amount, amount + chance.randint(-19, 20)])
