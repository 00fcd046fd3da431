from __future__ import annotations

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from finvet.spreading.figures.fiscal import fiscal_periods
from finvet.spreading.figures.joined import Known, Taken
from finvet.spreading.figures.overlaps import overlap_of
from finvet.spreading.figures.parts import Part, parts_of
from finvet.spreading.figures.pieces import pieces_of
from finvet.spreading.spread import spread
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.units.unit_ties import settle
from finvet.spreading.units.units import SILENT
from tests.books import book

DRAWN = "Income statement £\n | 2024\nRevenue | 1000\nCost of sales | 600\nGross profit | 400\nDepreciation | 48\nNet income | 60"


def part() -> Part:
    pieces = [piece for table in tables_of(book(DRAWN)) for piece in pieces_of(table)]
    columns = fiscal_periods(pieces).periods
    (found,) = parts_of(pieces, columns, settle(pieces, columns, SILENT))
    return found


def known(shown: Part) -> Known:
    return {item: [Taken(row, shown)] for item, row in shown.figures.items()}


def clashes(change: Mapping[str, float], step: float = 1.0, confidence: str = "high") -> set[str]:
    """The items on which a part and the same one with some other amounts differ."""
    one = part()
    changed = {
        item: {
            period: figure._replace(value=change[item], confidence=confidence) if item in change else figure  # type: ignore[arg-type]
            for period, figure in row.items()
        }
        for item, row in one.figures.items()
    }
    overlap = overlap_of(known(one), replace(one, figures=changed, step=step))
    return {clash.key[0] for clash in overlap.clashes}


def test_the_same_figures_clash_nowhere() -> None:
    one = part()
    overlap = overlap_of(known(one), one)
    assert (overlap.told, overlap.clashes, overlap.agreement) == (len(one.keys), (), 1.0)
    assert overlap_of({}, one).agreement == 1


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"revenue": 1002.0}, {"revenue"}),
        ({"revenue": 1001.0}, set()),
        ({"depreciation_amortisation": -48.0}, set()),
        ({"net_income": -60.0}, {"net_income"}),
        ({"revenue": 0.0}, set()),
    ],
)
def test_amounts_differ_by_more_than_rounding_and_a_loss_is_no_profit(
    change: dict[str, float], wanted: set[str]
) -> None:
    assert clashes(change) == wanted


def test_the_coarser_step_counts_and_a_guess_says_nothing() -> None:
    assert clashes({"revenue": 1400.0}, step=1000.0) == set()
    assert clashes({"revenue": 1400.0}, confidence="low") == set()


@pytest.mark.parametrize(
    ("profit", "code", "confidence"), [(20, "files-disagree", "low"), (8, "restated-comparative", "high")]
)
def test_an_older_file_that_tells_no_figure_alike_is_no_restatement(profit: int, code: str, confidence: str) -> None:
    newer = "Income statement EUR\n | 2024 | 2023\nRevenue | 100 | 90\nWages | 91 | 82\nNet income | 9 | 8"
    older = f"Income statement EUR\n | 2023 | 2022\nRevenue | 70 | 60\nWages | {70 - profit} | 55\nNet income | {profit} | 5"
    found = spread([book(newer, file="2024.xlsx"), book(older, file="2023.xlsx")])
    assert code in [w.message.code for w in found.warnings]
    assert found.figures["revenue"]["2023"].confidence == confidence
