"""What holds for every indicator of the catalogue, whatever the company: by the cases by hand and by drawn amounts."""

import math
from collections.abc import Iterator, Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.ratios.catalogue import CATALOGUE, user_facts
from finvet.ratios.define import Ratio
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Column, Input
from finvet.ratios.reasons import Reasons
from finvet.ratios.series import Series
from finvet.wording import sentences
from tests.ratios.by_hand.companies import COMPANIES, YEARS
from tests.ratios.by_hand.variants import cases, columns, panel_of

LN_THOUSAND = math.log(1000)
SIZE_TERMS = {"ohlson_size": LN_THOUSAND, "ohlson_o": -0.407 * LN_THOUSAND, "fulmer": 0.575 * 3}
"""What grows with the logarithm of the assets, and by how much where amounts are a thousand times as large."""

MONEY = {"annual_contract_value", "peak_exposure", "subordinated_shareholder_loans", "supply_chain_finance"}
NO_MONEY = {"days", "shares_outstanding", *user_facts()} - MONEY
LINES = sorted(
    {i.name for ratio in CATALOGUE.values() for i in ratio.inputs if i.view == "stated" or i.name not in CATALOGUE}
    - {"days"}
)
HEALTHY = COMPANIES["healthy"]
ODD = st.sampled_from([0.0, math.nan, -1.0, 1.0, 1e-300, 1e300, -1e300, 5e-324])
AMOUNTS = st.one_of(ODD, st.floats(-1e12, 1e12))
ABOUT_LINES = {
    "missing", "missing-any", "missing-in", "missing-any-in", "base-zero", "base-zero-in", "base-not-positive",
    "base-not-positive-in",
}  # fmt: skip


@pytest.fixture(scope="module")
def panel() -> Panel:
    return panel_of(CATALOGUE)


def computed(lines: Mapping[str, Column], partner: Column, end: Column) -> Mapping[str, Column]:
    return Panel(lines, partner, end).compute(CATALOGUE)


def test_a_thousand_times_the_amounts_are_the_same_ratios_and_a_thousand_times_the_money(panel: Panel) -> None:
    lines, partner, end = columns()
    larger = {name: column if name in NO_MONEY else column * 1000 for name, column in lines.items()}
    for name, found in computed(larger, partner, end).items():
        factor = 1000 if CATALOGUE[name].unit == "currency" else 1
        wanted = panel.derived[name] * factor + SIZE_TERMS.get(name, 0.0)
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-9, err_msg=name)


@pytest.mark.parametrize("step", [-1, 17])
def test_partners_in_another_order_have_their_results_in_that_order(panel: Panel, step: int) -> None:
    lines, partner, end = columns()
    count = len(cases())
    order = np.arange(count)[::-1] if step < 0 else np.roll(np.arange(count), step)
    rows = (order[:, None] * len(YEARS) + np.arange(len(YEARS))).ravel()
    moved = {name: column[rows] for name, column in lines.items()}
    for name, found in computed(moved, partner, end).items():
        np.testing.assert_array_equal(found, panel.derived[name][rows], err_msg=name)


def test_a_partner_alone_has_the_results_that_it_has_among_others(panel: Panel) -> None:
    lines, partner, end = columns()
    for at in range(0, len(cases()), 97):
        rows = slice(at * len(YEARS), (at + 1) * len(YEARS))
        own = {name: column[rows] for name, column in lines.items()}
        for name, found in computed(own, partner[rows], end[rows]).items():
            np.testing.assert_array_equal(found, panel.derived[name][rows], err_msg=name)


def optional_inputs() -> Iterator[tuple[Ratio, Input]]:
    """Those with a default, where no other year of the same line must be there."""
    for ratio in CATALOGUE.values():
        required = {needed.name for needed in ratio.inputs if needed.required}
        for needed in ratio.inputs:
            if not needed.required and not math.isnan(needed.default) and needed.name not in required:
                yield ratio, needed


@pytest.mark.parametrize(
    ("ratio", "needed"),
    list(optional_inputs()),
    ids=[f"{ratio.name}-{needed.parameter}" for ratio, needed in optional_inputs()],
)
def test_a_missing_optional_input_is_its_default(ratio: Ratio, needed: Input, panel: Panel) -> None:
    lines, partner, end = columns()
    around = {**lines, **{name: column for name, column in panel.derived.items() if name != ratio.name}}
    default = Panel({**around, needed.name: np.full(len(end), needed.default)}, partner, end)
    missing = Panel({name: column for name, column in around.items() if name != needed.name}, partner, end)
    by_default, by_absence = (one.compute({ratio.name: ratio})[ratio.name] for one in (default, missing))
    np.testing.assert_array_equal(by_default, by_absence)
    assert not np.isnan(by_absence).all()


@given(st.fixed_dictionaries({line: st.lists(AMOUNTS, min_size=3, max_size=3) for line in LINES}))
@settings(max_examples=25, deadline=None)
def test_nothing_is_ever_infinite(amounts: dict[str, list[float]]) -> None:
    lines = {line: np.array(values) for line, values in amounts.items()} | {"days": np.full(3, 365.0)}
    for name, column in computed(lines, np.zeros(3, dtype=np.int64), np.array(YEARS, dtype=float)).items():
        assert not np.isinf(column).any(), name


@given(st.sets(st.sampled_from(LINES)), st.dictionaries(st.sampled_from(LINES), st.sampled_from([0.0, -1.0])))
@settings(max_examples=20, deadline=None)
def test_every_absent_value_has_its_reason(missing: set[str], changed: dict[str, float]) -> None:
    lines = {
        line: [changed.get(line, float(year[line])) if line in year else math.nan for year in HEALTHY]
        for line in ("days", *LINES)
        if line not in missing
    }
    series = Series(lines, [float(year) for year in YEARS])
    series.compute(CATALOGUE)
    reasons = Reasons(series, CATALOGUE, YEARS)
    for name, ratio in CATALOGUE.items():
        for row in range(len(YEARS)):
            if not math.isnan(series.derived[name][row]):
                continue
            message, polarity = reasons.why(ratio, row)
            assert message.code in sentences(), name
            assert message.code != "not-finite", name
            if message.code in ABOUT_LINES:
                assert message.parameters["inputs"], name
            assert polarity is None or message.code not in ABOUT_LINES, name
