"""docs/policy.md says what holds: its policy is right, and its words are the vocabulary."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from finvet.assessment.bounds import key_of
from finvet.assessment.conditions import Condition
from finvet.assessment.policy import load
from finvet.assessment.policy_files import shipped_policies
from finvet.assessment.policy_rules import PolicyRules
from finvet.cases.case_file import read_case
from finvet.vetting import figure_names
from finvet.wording import BY_KIND

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "policy.md").read_text("utf-8")
HOUSE, OVERRIDE = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_its_policy_is_right(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_text(HOUSE, "utf-8")
    policy = load(file, figure_names())
    assert (policy.bands.accept, policy.rules[-1].cap) == (80, "conditions")


def test_its_override_is_right(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    file.write_text(OVERRIDE, "utf-8")
    override = read_case(file).override
    assert override is not None
    assert override.verdict == "conditions"


def test_every_word_of_the_vocabulary_is_on_it() -> None:
    words = {key_of(field.name) for field in fields(Condition)}
    assert {word for word in words if f"{word} = " not in PAGE and f"`{word}`" not in PAGE} == set()
    tables = {field.name for field in fields(PolicyRules)} - {"most_reasons"}
    assert {name for name in tables if not re.search(rf"\b{name}\b", PAGE)} == set()
    assert {kind for kind in BY_KIND if f"`{kind}`" not in PAGE and f":{kind}}}" not in PAGE} == set()


def test_every_shipped_policy_is_on_it() -> None:
    assert {name for name in shipped_policies() if f"| `{name}` |" not in PAGE} == set()
