"""The rulings between sources that disagree about a score (SCORES section 24), each by its number."""

import math
import tomllib
from importlib import resources

import numpy as np
import pytest

from finvet.model import Figure, Message
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.zones import switched_off, zone_of, zones
from finvet.wording import say
from tests.companies import made_up

YEAR = {
    "days": 365, "revenue": 1200, "cost_of_sales": 700, "operating_profit": 100, "profit_before_tax": 80,
    "net_income": 60, "interest_expense": 20, "depreciation_amortisation": 40, "total_assets": 1000,
    "total_equity": 400, "total_current_assets": 500, "total_current_liabilities": 250, "total_liabilities": 600,
    "retained_earnings": 300, "market_capitalisation": 480, "cash_and_equivalents": 60, "trade_receivables": 150,
    "inventories": 90, "usd_rate": 1, "gnp_index": 500, "cf_operating": 70, "long_term_debt": 300,
    "property_plant_equipment": 400, "sga_expenses": 300, "personnel_expenses": 200, "value_added": 400,
    "total_noncurrent_liabilities": 350, "shares_outstanding": 10,
}  # fmt: skip
ASSETS, DEBTS, DUE = 1000, 600, 250


def years(name: str, *changes: dict[str, float]) -> list[float]:
    """The score of three years, each like YEAR but for its changes."""
    rows = [{**YEAR, **change} for change in (*changes, {}, {}, {})[:3]]
    columns = {
        item: np.array([row[item] for row in rows], dtype=float) for item in dict.fromkeys(i for r in rows for i in r)
    }
    panel = Panel(columns, np.zeros(3, dtype=np.int64), np.array([2022.0, 2023.0, 2024.0]))
    return [float(value) for value in panel.compute(CATALOGUE)[name]]


def latest(name: str, **changes: float) -> float:
    return years(name, {}, {}, changes)[2]


def moved(name: str, **changes: float) -> float:
    """By how much the score of the latest year moves."""
    return latest(name, **changes) - latest(name)


def without(name: str, item: str) -> bool:
    rows = {key: np.array([value], dtype=float) for key, value in YEAR.items() if key != item}
    return math.isnan(Panel(rows, np.zeros(1, dtype=np.int64), np.array([2024.0])).compute(CATALOGUE)[name][0])


# ---------------------------------------------------------------- Altman


@pytest.mark.parametrize(
    ("x", "published", "rounded"),
    [((0.20, 0.30, 0.23, 0.50, 0.80), 2.519, 0.002), ((0.34, 0.15, 0.0, 0.80, 1.6), 2.70, 0.005)],
)
def test_1_the_last_weight_of_altman_1968_is_0_999_and_ratios_are_decimals(
    x: tuple[float, ...], published: float, rounded: float
) -> None:
    amounts = {
        "total_current_assets": DUE + 1000 * x[0], "retained_earnings": 1000 * x[1], "operating_profit": 1000 * x[2],
        "market_capitalisation": DEBTS * x[3], "revenue": 1000 * x[4],
    }  # fmt: skip
    assert latest("altman_z", **amounts) == pytest.approx(published, abs=rounded)
    assert moved("altman_z", revenue=2200) == pytest.approx(0.999)


def test_2_the_last_term_of_altman_1968_is_no_constant() -> None:
    nothing = {"total_current_assets": DUE, "retained_earnings": 0, "operating_profit": 0, "market_capitalisation": 0}
    assert latest("altman_z", **nothing, revenue=0) == 0


def test_3_and_25_the_em_score_is_held_against_no_zone_of_z() -> None:
    assert latest("altman_em") == pytest.approx(latest("altman_z_double_prime") + 3.25)
    bounds = {bound for zone in zones()["altman_em"] for bound in (zone.above, zone.at_least)}
    assert bounds.isdisjoint({1.10, 2.60, 1.23, 2.90})
    assert {zone.name for zone in zones()["altman_em"]}.isdisjoint({"safe", "grey", "distress"})
    policy = tomllib.loads((resources.files("finvet") / "data" / "policies" / "standard.toml").read_text("utf-8"))
    measured = [measure["figure"] for indicator in policy["indicators"] for measure in indicator.get("measures", ())]
    assert "altman_z_double_prime" in measured
    assert "altman_em" not in measured


def test_4_the_zones_of_z_prime_are_its_own() -> None:
    assert {zone.at_least for zone in zones()["altman_z_prime"]} >= {1.23}
    assert all(
        1.23 not in (zone.above, zone.at_least)
        for name in zones()
        if name != "altman_z_prime"
        for zone in zones()[name]
    )


@pytest.mark.parametrize(
    ("average", "rating"),
    [(8.15, "AAA"), (5.85, "BBB"), (4.95, "BB"), (4.50, "B+"), (4.15, "B"), (3.75, "B-"), (0.0, "D")],
)
def test_5_b_is_4_15(average: float, rating: str) -> None:
    assert zone_of("altman_em", average) == rating


def test_26_the_first_weight_of_z_double_prime_is_6_56_and_its_zones_are_1_10_and_2_60() -> None:
    assert moved("altman_z_double_prime", total_current_assets=1500) == pytest.approx(6.56)
    assert [(zone.above, zone.at_least) for zone in zones()["altman_z_double_prime"]][:2] == [
        (2.60, -math.inf),
        (-math.inf, 1.10),
    ]


# ---------------------------------------------------------------- Ohlson and Zmijewski


def test_6_ohlson_takes_the_natural_log_of_whole_dollars_at_prices_of_1968() -> None:
    assert latest("ohlson_size") == pytest.approx(math.log(1000 / 500))
    assert moved("ohlson_o", usd_rate=1000) == pytest.approx(-0.407 * math.log(1000))
    assert moved("ohlson_o", gnp_index=250) == pytest.approx(-0.407 * math.log(2))
    assert without("ohlson_o", "gnp_index")
    assert without("ohlson_o", "usd_rate")


def test_7_the_zones_of_ohlson_are_those_of_the_probability() -> None:
    def probability(value: float) -> float:
        return 1 / (1 + math.exp(-value))

    watch = next(zone for zone in zones()["ohlson_o"] if zone.name == "watch")
    distress = next(zone for zone in zones()["ohlson_o"] if zone.name == "distress")
    assert probability(distress.at_least) == pytest.approx(0.5)
    assert probability(watch.at_least) == pytest.approx(0.038, abs=1e-5)


def test_8_the_weights_of_ohlson_stand_by_their_own_terms() -> None:
    one = latest("ohlson_o")
    change = 30 / (60 + 90)  # of net income, from 60 to 90
    more = latest("ohlson_o", net_income=90)
    assert more - one == pytest.approx(-2.37 * 0.03 - 1.83 * 30 / DEBTS - 0.521 * change)
    loss, sunk = {"net_income": -60}, {"total_liabilities": 1001}
    twice = years("ohlson_o", {}, loss, loss)[2] - years("ohlson_o", {}, {}, loss)[2]
    assert twice == pytest.approx(0.285 - 0.521 * (0 - -1))
    assert moved("ohlson_o", **sunk) == pytest.approx(6.03 * 0.401 - 1.83 * 100 * (1 / 1001 - 1 / DEBTS) - 1.72)


def test_9_to_11_zmijewski_takes_the_first_estimates_and_profit_on_assets() -> None:
    assert moved("zmijewski", total_current_assets=750) == pytest.approx(0.004)
    assert moved("zmijewski", net_income=160) == pytest.approx(-4.513 * 100 / ASSETS)
    empty = {"net_income": 0, "total_liabilities": 0, "total_current_assets": 0}
    assert latest("zmijewski", **empty) == pytest.approx(-4.336)
    assert zone_of("zmijewski", 0.01) == "distress"


# ---------------------------------------------------------------- Taffler, Fulmer, CA-Score, Springate


def test_12_to_14_and_28_taffler_is_no_sum_of_shares_and_its_interval_is_in_days() -> None:
    assert moved("taffler", total_current_assets=1100) == pytest.approx(2.50)
    assert moved("taffler", cash_and_equivalents=160) == pytest.approx(0.0289 * 100 / ((1200 - 80 - 40) / 365))
    assert moved("taffler", total_liabilities=1200) == pytest.approx(-2.50 * 500 / 1200)
    worse = moved("taffler", total_current_liabilities=350)
    interval = 0.0289 * -100 / ((1200 - 80 - 40) / 365)
    assert worse == pytest.approx(12.18 * 80 * (1 / 350 - 1 / 250) - 10.68 * 0.1 + interval)
    assert "taffler" in switched_off()


def test_15_and_16_fulmer_takes_0_073_on_book_equity_and_the_log_of_cover() -> None:
    assert moved("fulmer", total_equity=800) == pytest.approx(0.073 * (80 / 800 - 80 / 400))
    assert moved("fulmer", interest_expense=2) == pytest.approx(0.894)
    assert moved("fulmer", market_capitalisation=10_000) == 0
    debt = 1.270 * 100 * (1 / 700 - 1 / 600) - 0.120 * 0.1 + 1.083 * 250 * (1 / 700 - 1 / 600)
    assert moved("fulmer", total_liabilities=700) == pytest.approx(debt)
    assert "fulmer" in switched_off()


def test_17_the_lags_of_the_ca_score_belong_to_it() -> None:
    now = {"total_equity": 1, "total_assets": 1, "profit_before_tax": 1, "interest_expense": 1, "revenue": 1}
    assert moved("ca_score", **now) == 0
    assert years("ca_score", {}, {"total_equity": 500})[2] - latest("ca_score") == pytest.approx(4.5913 * 0.1)
    assert years("ca_score", {}, {"interest_expense": 120})[2] - latest("ca_score") == pytest.approx(4.5080 * 0.1)
    assert years("ca_score", {"revenue": 2200})[2] - latest("ca_score") == pytest.approx(0.3936)


def test_18_springate_takes_operating_profit_profit_before_tax_and_sales() -> None:
    assert moved("springate", operating_profit=200) == pytest.approx(3.07 * 0.1)
    assert moved("springate", profit_before_tax=180) == pytest.approx(0.66 * 100 / DUE)
    assert moved("springate", revenue=2200) == pytest.approx(0.4)
    assert moved("springate", retained_earnings=0) == 0


# ---------------------------------------------------------------- Europe


@pytest.mark.parametrize("name", ["in05", "in01"])
def test_19_interest_cover_counts_up_to_nine(name: str) -> None:
    assert moved(name, interest_expense=10) == pytest.approx(0.04 * (9 - 5))
    assert moved(name, interest_expense=0.001) == pytest.approx(0.04 * (9 - 5))
    assert moved(name, interest_expense=0) == pytest.approx(0.04 * (9 - 5))
    assert moved(name, interest_expense=12.5) == pytest.approx(0.04 * (8 - 5))


def test_23_the_function_of_four_names_stands_once() -> None:
    assert [name for name in zones() if any(other in name for other in ("df", "jacobs", "maczynska", "bonity"))] == [
        "kralicek_df"
    ]


@pytest.mark.parametrize(
    ("value", "zone"),
    [
        (16.4, "sound-10"), (13.6, "sound-20"), (13.1, "sound-20"), (13.0999, "sound-30"), (10.7, "sound-30"),
        (9.0001, "sound-40"), (9.0, "caution-40"), (8.7, "caution-40"), (6.8, "caution-50"), (4.8, "caution-60"),
        (4.0, "caution-70"), (3.9999, "danger-70"), (2.6, "danger-70"), (0.2, "danger-80"), (-4.8, "danger-90"),
        (-4.8001, "danger-100"),
    ],
)  # fmt: skip
def test_24_conan_holder_is_read_by_its_table_of_probabilities(value: float, zone: str) -> None:
    assert zone_of("conan_holder", value) == zone


def test_24_the_weights_of_conan_holder_are_in_percent() -> None:
    assert moved("conan_holder", interest_expense=32) == pytest.approx(-87 * 0.01)
    assert moved("conan_holder", personnel_expenses=240) == pytest.approx(-10 * 0.1)
    assert moved("conan_holder", inventories=500) == 0


# ---------------------------------------------------------------- accounts


def test_20_cash_above_profit_is_piotroski_s_good_sign() -> None:
    assert moved("piotroski_f", cf_operating=50) == -1
    assert moved("piotroski_f", cf_operating=60) == -1  # equal is not above


@pytest.mark.parametrize(("value", "zone"), [(-1.77, "flag"), (-1.78, "watch"), (-2.22, "watch"), (-2.23, "clear")])
def test_21_the_cuts_of_beneish_are_minus_1_78_and_minus_2_22(value: float, zone: str) -> None:
    assert zone_of("beneish_m8", value) == zone


def test_22_and_27_accruals_weigh_4_679_and_the_indices_are_those_of_1999() -> None:
    assert moved("beneish_m8", cf_operating=-30) == pytest.approx(4.679 * 0.1)
    assert moved("beneish_m8", trade_receivables=165) == pytest.approx(0.920 * 0.1)
    assert moved("beneish_m8", sga_expenses=330) == pytest.approx(-0.172 * 0.1)


def test_what_is_left_unverified_is_switched_off_and_what_cannot_be_known_is_not_built() -> None:
    assert set(switched_off()) == {"taffler", "fulmer", "grover"}
    assert not [name for name in CATALOGUE if "beermann" in name or "zeta" in name or "m5" in name]


def test_19_where_the_cap_binds_the_cover_says_so() -> None:
    def notes(interest: float) -> list[tuple[str, float]]:
        covered = made_up({2024: {"operating_profit": 100.0, "interest_expense": interest}})
        figure = analyse(covered).figure("capped_cover", covered.years[0])
        assert figure is not None
        return [(note.code, note.parameters["most"]) for note in figure.notes]  # type: ignore[misc]

    assert notes(10.0) == [("capped", 9)]
    assert notes(12.5) == []
    assert "counted up to 9," in say(Message("capped", {"most": 9}))


def test_6_a_size_that_no_company_has_is_told_and_never_decided_on() -> None:
    def size_of(assets: float) -> Figure:
        sized = made_up({2024: {"total_assets": assets, "gnp_index": 500.0, "usd_rate": 1.0}})
        figure = analyse(sized).figure("ohlson_size", sized.years[0])
        assert figure is not None
        return figure

    assert (size_of(5_300_000.0).notes, size_of(5_300_000.0).confidence) == ((), "high")
    thousands = size_of(5_300.0)
    assert [note.code for note in thousands.notes] == ["unusual"]
    assert thousands.confidence == "low"
    assert thousands.value == pytest.approx(math.log(5_300 / 500))
    assert size_of(500 * math.exp(20.1)).confidence == "low"
