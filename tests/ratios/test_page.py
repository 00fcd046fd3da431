"""The reference page that is committed is the one that the catalogue makes."""

from pathlib import Path

from click.testing import CliRunner

from finvet.cli import cli
from finvet.ratios.catalogue import CATALOGUE, FAMILIES
from finvet.ratios.page import reference_page

PAGE = Path(__file__).parents[2] / "docs" / "ratios.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == reference_page(), "finvet ratios --doc > docs/ratios.md"


def test_the_page_holds_every_ratio_once() -> None:
    page = reference_page()
    assert all(page.count(f"### `{name}`: ") == 1 for name in CATALOGUE)


def test_the_page_says_formula_zones_and_what_is_unverified() -> None:
    page = reference_page()
    assert "* Formula: Total current assets / Total current liabilities" in page
    assert "safe above 2.6; grey from 1.1; else distress" in page
    assert "* Fitted to: French industrial companies of middle size" in page
    assert "* Not shown in memos: its fourth weight, 0.0289, is unverified" in page


def test_the_command_prints_it_and_lists_a_family() -> None:
    assert CliRunner().invoke(cli, ["ratios", "--doc"]).output == reference_page()
    listed = CliRunner().invoke(cli, ["ratios", "--family", "liquidity"]).output
    assert "current_ratio" in listed
    assert "altman_z" not in listed
    assert CliRunner().invoke(cli, ["ratios", "--family", "luck"]).exit_code == 2


def test_every_family_has_a_section_of_its_own() -> None:
    sections = [line.removeprefix("## ") for line in reference_page().splitlines() if line.startswith("## ")]
    assert sections == [name.capitalize() for name in dict.fromkeys(family.name for family in FAMILIES)]
