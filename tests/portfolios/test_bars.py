"""The little bars: heights by hand, what is negative, missing or of low confidence."""

from __future__ import annotations

import re

from finvet.portfolios.bars import HEIGHT, WIDTH, bars
from finvet.results import Row, Series

YEARS = ("2022-12-31", "2023-12-31", "2024-12-31")


def drawn(*items: tuple[float | None, ...], low: tuple[str, ...] = ()) -> Row:
    return Row("a", series=Series(YEARS, *items), low_confidence=low)


def test_flows_share_a_scale_and_cash_has_its_own() -> None:
    found = bars(drawn((100.0, 50.0, -100.0), (25.0, 0.0, -50.0), (8.0, 4.0, 2.0)))
    assert found
    assert found.paths["line"] == "M0 13h36M41 13h36M82 26h36"
    assert found.paths["above"] == "M6 13v-13M18 13v-6M47 13v-3M88 26v-26M100 26v-13M112 26v-6"
    assert found.paths["below"] == "M30 13v13M71 13v6"
    assert set(found.paths) == {"line", "above", "below"}


def test_what_is_not_known_is_a_cross_and_nothing_is_no_bar() -> None:
    found = bars(drawn((None, 0.0, 10.0), (None, None, None), (None, None, None)))
    assert found
    assert found.paths["cross"].count("M") == 7
    assert found.paths["above"] == "M30 26v-26"


def test_a_bar_is_never_too_short_to_be_seen() -> None:
    found = bars(drawn((1e9, 1.0, -1.0), (None,) * 3, (None,) * 3))
    assert found
    assert found.paths["above"] == "M6 26v-26M18 26v-1"
    assert found.paths["below"] == "M30 26v1"


def test_low_confidence_is_drawn_apart_and_said() -> None:
    found = bars(drawn((1.0, 2.0, 3.0), (None,) * 3, (None,) * 3, low=("cf_operating:2023-12-31",)))
    assert found
    assert found.paths["unsure"] == "M18 26v-17"
    assert found.told.startswith("Operating cash flow: 2022 1, 2023 2?, 2024 3 · Free cash flow: 2022 n/a,")


def test_nothing_is_drawn_where_nothing_is_known() -> None:
    assert bars(Row("a")) is None
    assert bars(drawn((None,) * 3, (None,) * 3, (None,) * 3)) is None


def test_all_bars_lie_within_the_drawing() -> None:
    for flows in ((1.8e308, -1.8e308, 1.0), (-1.0, -2.0, -3.0), (5e-324, 0.0, None), (1.0, -1e-9, 3.0)):
        found = bars(drawn(flows, flows, flows))
        assert found
        for kind in {"above", "below"} & set(found.paths):
            for x, start, length in re.findall(r"M(\d+) (\d+)v(-?\d+)", found.paths[kind]):
                assert 0 < int(x) < WIDTH
                assert 0 <= int(start) <= HEIGHT
                assert -1 <= int(start) + int(length) <= HEIGHT + 1
