"""The trends of the catalogue on the worked companies."""

import pytest

from finvet.model import YEARS_VETTED
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.directions import trend_of
from tests.companies import made_up, statements, v1

TURNED = {
    "rising": {"higher": "improving", "lower": "worsening"},
    "falling": {"higher": "worsening", "lower": "improving"},
}


@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_every_ratio_has_a_trend_or_the_reason_why_not(company) -> None:
    analysis = analyse(statements(company))
    told = 0
    for name, ratio in CATALOGUE.items():
        found = trend_of(analysis, name)
        values = [figure.value if (figure := analysis.figure(name, year)) else None for year in analysis.years]
        assert (found.word is None) == (found.reason is not None)
        if None in values:
            assert found.word is None
        if found.word:
            told += 1
            assert found.change == values[-1] - values[0]
            assert found.word in (found.way, TURNED.get(found.way, {}).get(ratio.better))
            assert (found.growth is None) == (ratio.unit != "currency" or min(values) <= 0)
    assert told > 50


def test_the_stretched_payer_worsens_throughout() -> None:
    analysis = analyse(v1())
    for name in ("ocf_margin", "quick_ratio", "dpo_series", "equity_ratio"):
        found = trend_of(analysis, name)
        assert (found.word, found.throughout) == ("worsening", True), name


def test_a_first_year_on_the_closing_balance_is_not_compared_with_averages() -> None:
    analysis = analyse(v1())
    for name in ("roa", "roe", "asset_turnover", "dso_avg", "ocf_ratio_avg", "receivables_turnover"):
        found = trend_of(analysis, name)
        assert found.reason, name
        assert found.reason.code == "trend-unlike-first-year-closing-balance"
        assert all((figure := analysis.figure(name, y)) and figure.value is not None for y in analysis.years)


def test_a_missing_year_leaves_no_trend() -> None:
    amounts = {"total_current_assets": 30.0, "total_current_liabilities": 20.0}
    analysis = analyse(made_up({2021: amounts, 2022: amounts, 2024: amounts}))
    found = trend_of(analysis, "current_ratio")
    assert len(analysis.years) == YEARS_VETTED
    assert found.reason
    assert found.reason.code == "trend-gap"
