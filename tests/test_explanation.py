"""A figure explained down to its cells, as the command line prints it."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from finvet.cli import cli
from finvet.ratios.catalogue import CATALOGUE

SAMPLE = Path(__file__).parents[1] / "sample_data" / "worked_case_v1.xlsx"


def asked(name: str) -> Result:
    return CliRunner().invoke(cli, ["vet", str(SAMPLE), "--as-of", "2025-09-30", "--explain", name])


def test_a_ratio_is_told_in_words_in_numbers_and_with_its_cells() -> None:
    told = asked("current_ratio").output
    assert "Formula: Total current assets / Total current liabilities" in told
    assert "Current ratio 2024: 1.43 x (high)" in told
    assert "= 3,300,000 / 2,300,000 = 1.435" in told
    assert "worked_case_v1.xlsx Balance sheet!" in told
    assert told.rstrip().endswith("Source: Foulke 1945; D&B 14 Key Business Ratios")


def test_what_was_assumed_and_what_the_policy_asks_is_told() -> None:
    told = asked("dscr").output
    assert "Lease principal paid: not given, counted as 0." in told
    assert "Held by the policy standard to 1.25 x and 1.00 x" in told
    assert "Not meaningful where" in told


def test_an_absent_ratio_says_why() -> None:
    assert "Not available. Missing:" in asked("dpo_vs_terms").output


@pytest.mark.parametrize("name", sorted(CATALOGUE)[::9])
def test_every_ratio_can_be_explained(name: str) -> None:
    answer = asked(name)
    assert answer.exit_code == 0, answer.output
    assert CATALOGUE[name].source in answer.output


def test_a_misspelt_ratio_is_told_the_nearest_one() -> None:
    answer = asked("curent_ratio")
    assert answer.exit_code == 2
    assert "did you mean current_ratio" in answer.output
