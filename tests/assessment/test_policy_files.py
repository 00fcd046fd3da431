import hashlib
from dataclasses import replace

import pytest

from finvet.assessment.policy import load
from finvet.assessment.policy_files import policy_content, policy_text, shipped_policies
from finvet.errors import PolicyError

OWN = """
name = "house"
version = "3"
extends = "standard"

[bands]
accept = 80

[[indicators]]
id = "quick_ratio"
weight = 9

[[indicators]]
id = "current_ratio"
pillar = "liquidity"
weight = 5
measures = [{ figure = "current_ratio", fine = 1.5, concern = 1.0 }]

[[knock_outs]]
id = "K9"
caps = [{ when = { figure = "negative_references", at_least = 1 }, cap = "decline" }]
"""


@pytest.fixture(name="house")
def _house(tmp_path):
    def write(text):
        file = tmp_path / "house.toml"
        file.write_text(text, "utf-8")
        return file

    return write


def test_a_policy_extends_another_key_by_key_and_block_by_block(house):
    own, standard = load(house(OWN)), load()
    assert own.bands == replace(standard.bands, accept=80)
    by_id = {rule.id: rule for rule in own.indicators}
    quick = next(rule for rule in standard.indicators if rule.id == "quick_ratio")
    assert by_id["quick_ratio"] == replace(quick, weight=9)
    assert [rule.id for rule in own.indicators] == [*(rule.id for rule in standard.indicators), "current_ratio"]
    (cap,) = next(rule for rule in own.knock_outs if rule.id == "K9").caps
    assert (cap.cap, cap.when.at_least) == ("decline", 1)
    assert own.overrides == standard.overrides


def test_its_hash_stands_for_both_files(house):
    file = house(OWN)
    base = hashlib.sha256(policy_content("standard")[1]).hexdigest()
    assert load(file).sha256 == hashlib.sha256(base.encode() + file.read_bytes()).hexdigest()
    assert load(house(OWN + "# a word more")).sha256 != load(house(OWN)).sha256


def test_name_and_version_are_never_taken_over(house):
    with pytest.raises(PolicyError) as caught:
        load(house('extends = "standard"'))
    assert str(caught.value) == (
        "house.toml: name: missing; add it as a shipped file has it; version: missing; add it as a shipped file has it"
    )


def test_a_number_in_the_place_of_a_table_is_told(house):
    with pytest.raises(PolicyError, match="bands: "):
        load(house('name = "house"\nversion = "1"\nextends = "standard"\nbands = 3\n'))


def test_a_document_may_be_asked_for_after_a_step_of_confidence_of_ones_own(house):
    own = """
[[confidence.rules]]
id = "young"
when = { figure = "years_in_business", below = 2 }
steps = 1

[[requests]]
code = "request-annual-reports"
after = ["confidence-young"]
"""
    asked = next(r for r in load(house(OWN + own)).requests if r.code == "request-annual-reports")
    assert asked.after == ("confidence-young",)


def test_a_block_that_is_given_twice_is_told(house):
    again = OWN + '\n[[knock_outs]]\nid = "K9"\ncaps = [{ when = { given = "enforcement" }, cap = "decline" }]\n'
    with pytest.raises(PolicyError, match="K9: given twice"):
        load(house(again))


@pytest.mark.parametrize("extended", ['"house"', '"../standard"', "7", '["standard"]'])
def test_only_a_shipped_policy_is_extended(house, extended):
    with pytest.raises(
        PolicyError, match=r"extends: no policy .* is shipped; (a policy extends one of .*|did you mean )standard"
    ):
        load(house(OWN.replace('"standard"', extended, 1)))


def test_a_file_that_may_not_be_read_is_no_missing_one(house, monkeypatch):
    def refuse(_):
        raise PermissionError

    file = house(OWN)
    monkeypatch.setattr(type(file), "read_bytes", refuse)
    with pytest.raises(PolicyError, match=r"^house\.toml: the system does not let it be read"):
        policy_content(file)


def test_every_shipped_policy_has_the_name_of_its_file():
    assert {load(name).name for name in shipped_policies()} == set(shipped_policies())
    assert "standard" in shipped_policies()
    assert policy_text("standard").where == "standard"
