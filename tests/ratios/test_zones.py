"""The bounds of the zones, to the last digit."""

import pytest

from finvet.model import Case
from finvet.ratios.analysis import SCORES
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.zones import fitted_to, switched_off, zone_of, zones


@pytest.mark.parametrize(
    ("name", "value", "zone"),
    [
        ("altman_z_double_prime", 2.6000001, "safe"),
        ("altman_z_double_prime", 2.60, "grey"),
        ("altman_z_double_prime", 1.10, "grey"),
        ("altman_z_double_prime", 1.0999999, "distress"),
        ("beneish_m8", -1.7799999, "flag"),
        ("beneish_m8", -1.78, "watch"),
        ("beneish_m8", -2.22, "watch"),
        ("beneish_m8", -2.2200001, "clear"),
        ("montier_c", 5.0, "concern"),
        ("montier_c", 4.0, "clear"),
        ("altman_z", 2.9900001, "safe"),
        ("altman_z", 1.8099999, "distress"),
        ("altman_z_prime", 2.90, "grey"),
        ("altman_z_prime", 1.2299999, "distress"),
        ("ohlson_o", 0.0, "distress"),
        ("ohlson_o", -3.2313, "watch"),
        ("ohlson_o", -3.2315, "sound"),
        ("zmijewski", 0.0, "sound"),
        ("springate", 0.862, "sound"),
        ("springate", 0.8619999, "failing"),
        ("ca_score", -0.3, "sound"),
        ("conan_holder", 9.0, "caution-40"),
        ("conan_holder", 3.9999999, "danger-70"),
        ("in05", 1.6, "grey"),
        ("in05", 0.8999999, "heads-for-bankruptcy"),
        ("kralicek_quick", 4.5, "insolvency-prone"),
        ("kralicek_quick", 1.4999999, "very-good"),
        ("kralicek_df", 0.0, "problematic"),
        ("kralicek_df", -2.0000001, "extremely-bad"),
        ("piotroski_f", 3.0, "weak"),
        ("piotroski_f", 8.0, "strong"),
        ("altman_em", 4.15, "B"),
        ("altman_em", 4.33, "B+"),
        ("altman_em", -5.0, "D"),
        ("taffler", -0.0000001, "at-risk"),
        ("grover", -0.02, "bankrupt"),
        ("fulmer", 0.0, "sound"),
        ("urg_test", 1.0, "presumed-need-for-reorganisation"),
        ("cndcec_alert", 3.0, "crisis-by-equity"),
        ("cndcec_alert", 2.0, "crisis-by-cover"),
        ("cndcec_alert", 1.0, "crisis-by-equity"),
        ("cndcec_alert", 0.0, "no-alert"),
    ],
)
def test_bounds(name: str, value: float, zone: str) -> None:
    assert zone_of(name, value) == zone


def test_every_score_has_zones() -> None:
    assert {name for name, ratio in CATALOGUE.items() if ratio.family == SCORES} == set(zones())


def test_scores_whose_coefficients_are_unverified_are_switched_off() -> None:
    assert set(switched_off()) == {"grover", "taffler", "fulmer"}


@pytest.mark.parametrize(
    ("score", "case", "outside"),
    [
        ("conan_holder", Case(country="FR", trade="manufacturing"), ()),
        ("conan_holder", Case(country="BE", trade="manufacturing"), ("country",)),
        ("conan_holder", Case(country="FR", trade="services"), ("trade",)),
        ("conan_holder", Case(country="FR", listed=True), ()),
        ("altman_z", Case(country="DE", trade="services", listed=False), ("country", "trade", "listed")),
        ("altman_z", Case(), ()),  # not known is not outside
        ("altman_z_prime", Case(listed=True), ("listed",)),
        ("altman_z_prime", Case(listed=False), ()),
        ("altman_z_double_prime", Case(country="JP", trade="services", listed=True), ()),
        ("kralicek_quick", Case(country="AT"), ()),
        ("kralicek_quick", Case(country="PL"), ("country",)),
        ("kralicek_df", Case(country="PL"), ()),
        ("urg_test", Case(country="DE"), ("country",)),
        ("cndcec_alert", Case(country="FR"), ("country",)),
    ],
)
def test_a_partner_is_outside_by_what_its_case_tells(score: str, case: Case, outside: tuple[str, ...]) -> None:
    assert fitted_to()[score].outside(case) == outside
