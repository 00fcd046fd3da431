"""`finvet policy` as a person calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finvet.assessment.policy import load
from finvet.assessment.policy_files import policy_content, shipped_policies
from tests.running import finvet


def test_show_prints_the_standard_policy_or_the_one_that_is_named(tmp_path: Path) -> None:
    assert finvet("policy", "show").out.startswith("Policy standard, version")
    assert finvet("policy", "show", "cautious").out.startswith("Policy cautious, version ")
    own = tmp_path / "house.toml"
    own.write_text('name = "house"\nversion = "7"\nextends = "standard"\n', "utf-8")
    assert finvet("policy", "show", own).out.startswith("Policy house, version 7")


def test_show_as_document() -> None:
    document = finvet("policy", "show", "startup", "--json").document
    assert (document["name"], document["extends"]) == ("startup", "standard")
    assert document["knock_outs"][0]["id"] == "K1"
    assert document["viable_cash_flow"]["viable"]["all"][0] == {"figure": "ocf_positive_years", "at_least": 3.0}


@pytest.mark.parametrize("name", shipped_policies())
def test_check_answers_with_name_version_and_hash(name: str, tmp_path: Path) -> None:
    file = tmp_path / "copy.toml"
    file.write_bytes(policy_content(name)[1])
    policy = load(name)
    answer = finvet("policy", "check", file)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"{name}, version {policy.version}, sha256 {policy.sha256}: no mistakes\n"
    document = finvet("policy", "check", file, "--json").document
    assert document == {
        "file": "copy.toml", "name": name, "version": policy.version, "sha256": policy.sha256, "mistakes": [],
    }  # fmt: skip


def test_check_takes_a_shipped_policy_by_its_name() -> None:
    assert finvet("policy", "check", "public").out.startswith("public, version ")


def test_check_names_every_mistake_on_a_line(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    text = policy_content("standard")[1].decode()
    for old, new in (
        ('name = "standard"', 'name = "house"'),
        ("weight = 10", "weight = 0"),
        ('figure = "quick_ratio", fine', 'figure = "quik_ratio", fine'),
        ("secured = 35", "secured = 60"),
        ('{ knock_out = "K3" },', '{ knock_out = "K99" },'),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    answer = finvet("policy", "check", file)
    assert (answer.status, answer.out) == (1, "")
    lines = answer.err.splitlines()
    (quick,) = [rule for rule in load().indicators if rule.id == "quick_ratio"]
    place = [measure.figure for measure in quick.measures].index("quick_ratio")
    assert [line.split(": ")[:3] for line in lines] == [
        ["finvet", "house.toml", "bands"],
        ["finvet", "house.toml", "indicators.ocf_positive_years.weight"],
        ["finvet", "house.toml", f"indicators.quick_ratio.measures.{place}.figure"],
        ["finvet", "house.toml", "viable_cash_flow.not_viable.any.2.knock_out"],
    ]
    assert "did you mean quick_ratio" in lines[2]
    as_json = finvet("policy", "check", file, "--json")
    assert as_json.status == 1
    assert len(json.loads(as_json.out)["mistakes"]) == 4


@pytest.mark.parametrize("command", ["show", "check", "diff"])
def test_a_policy_that_there_is_not(command: str, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "nowhere.toml")
    answer = finvet("policy", command, nowhere, *(["standard"] if command == "diff" else []))
    assert answer.status == 1
    assert "no such policy; name a policy file, or one of those that are shipped: cautious, public" in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("name", shipped_policies())
def test_init_writes_a_copy_that_is_right_and_says_the_same(name: str, tmp_path: Path) -> None:
    file = tmp_path / 'our "own".toml'
    answer = finvet("policy", "init", file, "--from", name)
    assert answer.status == 0, answer.err
    assert load(file).stamp.name == 'our "own"'
    assert load(file).version == "1"
    ours, theirs = file.read_text("utf-8").splitlines(), policy_content(name)[1].decode().splitlines()
    assert {line for line in set(ours) ^ set(theirs) if not line.startswith(("name =", "version ="))} == set()
    assert finvet("policy", "diff", name, file).out == f'{name} and our "own" say the same\n'


def test_init_names_no_policy_as_a_shipped_one(tmp_path: Path) -> None:
    answer = finvet("policy", "init", tmp_path / "cautious.toml")
    assert (answer.status, list(tmp_path.iterdir())) == (1, [])
    assert "cautious is what a shipped policy is called; name the file otherwise" in answer.err


def test_init_overwrites_nothing(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_text("mine", "utf-8")
    answer = finvet("policy", "init", file)
    assert answer.status == 1
    assert answer.err == "finvet: house.toml: is there already and is not overwritten; name another file\n"
    assert file.read_text("utf-8") == "mine"


def test_init_copies_no_policy_that_is_wrong(tmp_path: Path) -> None:
    wrong, file = tmp_path / "wrong.toml", tmp_path / "house.toml"
    wrong.write_text('name = "wrong"', "utf-8")
    assert finvet("policy", "init", file, "--from", wrong).status == 1
    assert not file.exists()


def test_diff_tells_old_and_new_by_key() -> None:
    answer = finvet("policy", "diff", "standard", "public")
    assert answer.status == 0
    assert "scorecard.credibility: 5 -> 8" in answer.out.splitlines()
    document = finvet("policy", "diff", "standard", "public", "--json").document
    assert (document["old"], document["new"]) == ("standard", "public")
    assert {"key": "scorecard.credibility", "old": "5", "new": "8"} in document["differences"]
