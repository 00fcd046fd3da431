"""Cash in a block of its own beside current assets is one of them, and so are overdrafts among what is due."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import sheet, spread_of, values

BALANCE = """
Bilan | 31/12/2024 | 31/12/2023
Immobilisations corporelles | 300 | 310
Total actif immobilisé | 300 | 310
Stocks | 100 | 90
Clients | 60 | 50
Total actif circulant | 160 | 140
Total trésorerie actif | 40 | 70
Total général actif | {0} | {1}
Capital | 200 | 210
Total capitaux propres | 200 | 210
Emprunts | 130 | 120
Total dettes financières et ressources assimilées | 130 | 120
Fournisseurs | 150 | 160
Total passif circulant | 150 | 160
Total trésorerie passif | 20 | 30
Total général passif | 500 | 520
"""


def read(*totals: int) -> Statements:
    return spread_of(sheet(BALANCE.format(*totals)))


def test_blocks_that_make_up_the_whole_together_are_current() -> None:
    found = values(read(500, 520))
    assert found["total_current_assets"] == {"2023-12-31": 210, "2024-12-31": 200}
    assert found["total_current_liabilities"] == {"2023-12-31": 190, "2024-12-31": 170}
    figure = read(500, 520).figures["total_current_assets"]["2024-12-31"]
    assert (figure.confidence, [source.cell for source in figure.basis]) == ("medium", ["B6", "B7"])


def test_what_is_left_besides_leaves_the_others_as_one_year_tells() -> None:
    assert values(read(515, 520))["total_current_assets"] == {"2023-12-31": 210, "2024-12-31": 200}


@pytest.mark.parametrize("totals", [(515, 535), (460, 450), (490, 520)])
def test_where_no_year_tells_or_less_is_left_they_stay_as_shown(totals: tuple[int, int]) -> None:
    assert values(read(*totals))["total_current_assets"] == {"2023-12-31": 140, "2024-12-31": 160}


def test_short_term_bank_debt_stands_beside_what_is_due_alone_or_with_overdrafts() -> None:
    drawn = BALANCE.format(500, 520)
    alone = drawn.replace("Total trésorerie passif", "Banques, crédits de trésorerie")
    assert values(spread_of(sheet(alone)))["total_current_liabilities"] == {"2023-12-31": 190, "2024-12-31": 170}
    told = "Découverts bancaires | 0 | 25\nBanques, crédits de trésorerie | 20 | 5\nTotal trésorerie passif"
    in_both = spread_of(sheet(drawn.replace("Total trésorerie passif", told)))
    assert values(in_both)["total_current_liabilities"] == {"2023-12-31": 190, "2024-12-31": 170}
    parts = "Découverts bancaires | 12 | 5\nBanques, crédits de trésorerie | 8 | 25\nTotal trésorerie passif"
    found = spread_of(sheet(drawn.replace("Total trésorerie passif", parts)))
    assert values(found)["total_current_liabilities"] == {"2023-12-31": 190, "2024-12-31": 170}
    figure = found.figures["total_current_liabilities"]["2024-12-31"]
    assert [source.cell for source in figure.basis] == ["B14", "B15", "B16"]
