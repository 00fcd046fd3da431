"""Rows of results as a batch of many partners gives them, made up by rule; the same on every run."""

from __future__ import annotations

import hashlib
from random import Random

from finvet.outputs import partner_folder
from finvet.results import Row, Series

FIRST = (
    "Alder",
    "Birkenhof",
    "Castellan",
    "Dunmore",
    "Eastgate",
    "Färberei Lund",
    "Greystone",
    "Hollingworth",
    "Ibérica de Envases",
    "Jura Mécanique",
)
SECOND = (
    "Tools",
    "Logistics",
    "Präzisionstechnik",
    "Foods & Beverages",
    "Engineering Services",
    "Software",
    "Construcciones",
    "Interiors",
)
THIRD = ("Ltd", "GmbH", "S.A.", "Inc.", "B.V.", "Holding Limited", "株式会社")
VERDICTS = ("stop", "decline", "secured", "insufficient", "conditions", "accept")
REASONS = (
    "Operating cash flow covers only 0.04 x of current liabilities; 0.40 x is the mark.",
    "Total equity is negative at (USD 170.2 m), and operations do not make up for it: operating cash flow was (USD 47.3 m) in the latest year.",
    "Cash and committed lines pay for only 5 days of operations; 15 days is the least we accept.",
    None,
)
CHARTS = ("cash_flow", "earnings_and_cash", "liquidity", "working_capital_days", "solvency")
FILES = ("memo.docx", "memo.html", "memo.pdf", "vet.json", *(f"{chart}.png" for chart in CHARTS))


def rows(count: int) -> list[Row]:
    """So many rows, one in twenty of them refused; amounts in four currencies, some years and figures missing."""
    chance = Random(7)
    return [refused(number) if number % 20 == 7 else answered(number, chance) for number in range(count)]


def refused(number: int) -> Row:
    return Row(
        f"partner_{number:05}.pdf",
        reason="is a PDF file; ask for the spreadsheet, or export the table from it",
        as_of="2026-01-31",
    )


def answered(number: int, chance: Random) -> Row:
    name = f"{chance.choice(FIRST)} {chance.choice(SECOND)} {number} {chance.choice(THIRD)}"
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    verdict = chance.choice(VERDICTS)
    years = ("2022-12-31", "2023-12-31", "2024-12-31")[number % 4 == 0 :]
    series = Series(years, *(tuple(amount(chance) for _ in years) for _ in range(3)))
    warnings = ("line-not-understood", "balance-gap")[: number % 3]
    return Row(
        file=f"partner_{number:05}.xlsx",
        partner=name,
        status="warned" if warnings else "ok",
        verdict=verdict,
        confidence=chance.choice(("low", "medium", "high")),
        grade=chance.choice(("A", "BBB", "BB", "B", "CCC", "CC", "C")) if number % 9 else None,
        failure_probability=chance.random() ** 4 if number % 9 else None,
        score=None if verdict == "insufficient" else round(chance.random() * 100, 4),
        currency=chance.choice(("AUD", "EUR", "GBP", "USD")) if number % 50 else None,
        period=years[-1],
        revenue=amount(chance),
        total_assets=amount(chance),
        cash_and_equivalents=series.cash_and_equivalents[-1],
        cf_operating=series.cf_operating[-1],
        as_of="2026-01-31",
        warnings=warnings,
        outputs=tuple(f"{partner_folder(name, sha256)}/{file}" for file in FILES),
        sha256=sha256,
        override="accept" if number % 500 == 3 else None,
        viable_cash_flow=chance.choice(("viable", "marginal", "not_viable", "not_shown")),
        pays_on_time=chance.choice(("likely", "late", "doubtful", "not_shown")),
        recommended_limit=amount(chance),
        reason_against=chance.choice(REASONS),
        series=series,
        low_confidence=("revenue:2024-12-31", "cf_operating:2023-12-31") if number % 11 == 0 else (),
    )


def amount(chance: Random) -> float | None:
    """An amount of any size, now and then negative or not known."""
    if chance.random() < 0.05:
        return None
    return round((chance.random() - 0.2) * 10 ** chance.randint(4, 10), 2)
