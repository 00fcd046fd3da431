"""The three synthetic companies of the worked cases, as statements and with the values expected of them.

V1 is the stretched manufacturer that scores call safe, V2 the service company with negative equity, V3 the
healthy manufacturer. data/companies.json holds them in thousands by fiscal year, with expected ratios, scores,
reasons and the vetting block.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from finvet.model import Figure, Period, Scale, Source, SourceFile, Statements

THOUSAND = 1000.0
NOT_MONEY = {
    "days",
    "employees",
    "payment_terms_days",
    "gnp_index",
    "usd_rate",
    "publication_date",
    "receivables_haircut",
    "inventories_haircut",
}
YEARS = (2022, 2023, 2024)
UNSCALED = Scale()
SCORES_PROMISED = (
    "altman_z", "altman_z_prime", "altman_z_double_prime", "ohlson_o", "zmijewski", "springate", "ca_score",
    "conan_holder", "in05", "kralicek_quick", "kralicek_df", "taffler", "grover", "fulmer", "piotroski_f", "beneish_m8",
    "montier_c",
)  # fmt: skip
"""The scores that the contract with other programs names, whether they are shown to a reader or not."""


@cache
def expected(company: str) -> Mapping[str, Any]:
    """Everything that is expected of "v1", "v2" or "v3"; amounts in thousands."""
    companies: Mapping[str, Any] = json.loads((Path(__file__).parent / "data" / "companies.json").read_text("utf-8"))
    return companies[company]


def period(year: int) -> Period:
    return Period(year=year, end=date(year, 12, 31))


def v1() -> Statements:
    return statements("v1")


def v2() -> Statements:
    return statements("v2")


def v3() -> Statements:
    return statements("v3")


def statements(company: str) -> Statements:
    """The company in units of currency, with the user's inputs as figures of the latest year."""
    amounts = {year: dict(expected(company)["statements"][str(year)]) for year in YEARS}
    amounts[YEARS[-1]] |= expected(company)["inputs"]
    whole = {
        year: {item: value if item in NOT_MONEY else value * THOUSAND for item, value in of_year.items()}
        for year, of_year in amounts.items()
    }
    return made_up(whole, partner=company.upper(), scale=Scale(THOUSAND, stated=True))


def made_up(
    amounts: Mapping[int, Mapping[str, float]], partner: str = "Made Up Ltd", scale: Scale = UNSCALED
) -> Statements:
    """Statements from amounts by year and item, one cell a figure: a column a year, a row an item."""
    file = f"{partner.lower()}.csv"
    items = list(dict.fromkeys(item for of_year in amounts.values() for item in of_year if item != "days"))
    figures: dict[str, dict[str, Figure]] = {}
    for row, item in enumerate(items, start=2):
        for letter, (year, of_year) in zip("BCDEFG", sorted(amounts.items()), strict=False):
            if item in of_year:
                source = Source(file, "", f"{letter}{row}", item, f"{of_year[item] / scale.factor:g}")
                figure = Figure(item, period(year), float(of_year[item]), (source,))
                figures.setdefault(item, {})[period(year).id] = figure
    return Statements(
        partner=partner,
        files=(SourceFile(file, "0" * 64),),
        currency="EUR",
        scale=scale,
        periods=tuple(period(year) for year in sorted(amounts)),
        figures=figures,
    )
