"""The bounds of the zones, to the last digit."""

import pytest

from finvet.ratios.scores import score
from finvet.ratios.zones import zone_of, zones


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
    ],
)
def test_bounds(name: str, value: float, zone: str) -> None:
    assert zone_of(name, value) == zone


def test_every_score_has_zones() -> None:
    assert {member.name for member in score.members} == set(zones())
