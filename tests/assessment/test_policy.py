import hashlib
import re
from importlib import resources

import pytest

from finvet.assessment.policy import load
from finvet.cases.facts import known_facts
from finvet.errors import PolicyError
from finvet.line_items import chart
from finvet.ratios.catalogue import CATALOGUE

STANDARD = (resources.files("finvet") / "data" / "policies" / "standard.toml").read_text("utf-8")


@pytest.fixture(name="spoilt")
def _spoilt(tmp_path):
    def write(*changes, known=None):
        text = STANDARD
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        file = tmp_path / "house.toml"
        file.write_text(text, "utf-8")
        with pytest.raises(PolicyError) as caught:
            load(file, known)
        return str(caught.value)

    return write


def test_the_standard_policy_is_stamped_with_its_hash():
    stamp = load().stamp
    assert (stamp.name, stamp.version) == ("standard", "1")
    assert stamp.sha256 == hashlib.sha256(STANDARD.encode()).hexdigest()


def test_a_policy_of_ones_own_is_read_from_its_path(tmp_path):
    file = tmp_path / "house.toml"
    file.write_text(STANDARD.replace("accept = 75", "accept = 80", 1).replace('"standard"', '"house"', 1), "utf-8")
    assert load(file).bands.accept == 80
    assert load(file).stamp.name == "house"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("most_reasons = 3", "most_reasons = 3\nmood = 1", "mood: no such key"),
        ("most_reasons = 3\n", "", "most_reasons: missing"),
        ("accept = 75", "accept = 50", "bands: the bands stand in the wrong order"),
        ("fine = 0.40, concern = 0.10", "fine = 0.10, concern = 0.40", "indicators.1.measures.0: the bands"),
        ('better = "lower", fine = 60', 'better = "higher", fine = 60', "indicators.7.measures.0: the bands"),
        ("weight = 10", "weight = 0", "indicators.0.weight:"),
        ("share = 0.70", "share = 70", "gates.D6.share:"),
        ('pillar = "liquidity", below = 50 }', 'pillar = "liquidity" }', "a figure or pillar needs a bound"),
        ('cap = "decline"', 'cap = "insufficient"', "knock_outs.0.caps.0.cap:"),
        ('{ knock_out = "K3" },', '{ knock_out = "K3", figure = "dscr", above = 1 },', "exactly one of"),
        ('{ knock_out = "K3" },', '{ knock_out = "K33" },', "knock_out: the policy has no K33"),
        ('pillar = "payment", below', 'pillar = "payments", below', "overrides.pillars: the policy has no payments"),
        ('any = ["dscr", "cash_days"]', 'any = ["dscr", "cash"]', "gates.D6: the policy has no cash;"),
        ('id = "K3b"', 'id = "K3"', "K3: given twice"),
        ('id = "ocf_ratio"', 'id = "dscr"', "dscr: given twice"),
        ("accept = 75", 'accept = "75"', "bands.accept:"),
        ("accept = 75", "accept = ", "this is no TOML"),
    ],
)
def test_a_mistake_is_named_with_its_key(spoilt, old, new, key):
    said = spoilt((old, new))
    assert said.startswith("house.toml: ")
    assert key in said


def test_every_mistake_is_named_at_once(spoilt):
    said = spoilt(("most_reasons = 3", "most_reasons = 3\nmood = 1"), ("accept = 75", "accept = 50"), known=["dscr"])
    assert "mood" in said
    assert "bands" in said
    assert "called quick_ratio" in said


def test_a_figure_that_there_is_not_is_named(spoilt):
    known = set(re.findall(r'figure = "(\w+)"', STANDARD)) | {"cf_operating", "revenue", "net_income"}
    known |= {"total_assets", "total_current_assets", "total_equity"}
    assert load(known_figures=known)
    said = spoilt(('figure = "quick_ratio", fine', 'figure = "quik_ratio", fine'), known=known)
    assert said == (
        "house.toml: indicators.6.measures.0.figure: no line item, ratio or score is called quik_ratio; "
        "`finvet ratios` lists them"
    )
    assert "called revenues" in spoilt(('income = ["revenue"', 'income = ["revenues"'), known=known)


def test_a_policy_that_is_not_there():
    with pytest.raises(PolicyError, match=r"nowhere.toml: no such policy"):
        load("nowhere.toml")
    with pytest.raises(PolicyError, match="no such policy"):
        load("../policies/standard")


def test_the_pillars_weigh_what_they_should():
    weights = {}
    for rule in load().indicators:
        weights[rule.pillar] = weights.get(rule.pillar, 0) + rule.weight
    assert weights == {"cash_generation": 35, "liquidity": 25, "payment": 20, "solvency": 15, "credibility": 5}


def test_the_standard_policy_names_only_figures_that_there_are():
    assert load(known_figures={*chart(), *CATALOGUE, *known_facts()})
