import hashlib
from dataclasses import replace
from importlib import resources

import pytest

from finvet.assessment.policy import load
from finvet.assessment.policy_files import shipped_policies
from finvet.cases.facts import known_facts
from finvet.errors import PolicyError
from finvet.line_items import chart
from finvet.ratios.catalogue import CATALOGUE
from tests.assessment.agreed import agrees_by_hand
from tests.assessment.asked import asks_by_hand
from tests.assessment.covered import covers_by_hand

STANDARD = (resources.files("finvet") / "data" / "policies" / "standard.toml").read_text("utf-8")
HOUSE = STANDARD.replace('name = "standard"', 'name = "house"', 1)


@pytest.fixture(name="spoilt")
def _spoilt(tmp_path):
    def write(*changes, known=None):
        text = HOUSE
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
    assert (stamp.name, stamp.version) == ("standard", "4")
    assert stamp.sha256 == hashlib.sha256(STANDARD.encode()).hexdigest()


def test_a_policy_of_ones_own_is_read_from_its_path(tmp_path):
    file = tmp_path / "house.toml"
    file.write_text(HOUSE.replace("accept = 75", "accept = 80", 1), "utf-8")
    assert load(file).bands.accept == 80
    assert load(file).stamp.name == "house"


def test_a_file_goes_by_the_name_of_a_shipped_policy_only_where_it_says_the_same(tmp_path):
    file = tmp_path / "copy.toml"
    file.write_text(STANDARD, "utf-8")
    assert load(file).stamp == load().stamp
    for changed in (STANDARD.replace("accept = 75", "accept = 10", 1), STANDARD.replace('"standard"', '"cautious"', 1)):
        file.write_text(changed, "utf-8")
        with pytest.raises(PolicyError, match="this file says something else; give it a name of its own"):
            load(file)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("most_reasons = 3", "most_reasons = 3\nmood = 1", "mood: no such key; take it out"),
        (
            "most_reasons = 3",
            "most_reasons = 3\nmost_reason = 1",
            "most_reason: no such key; did you mean most_reasons",
        ),
        ("weight = 10", "weight = 10\nweigth = 10", "weigth: no such key; did you mean weight?"),
        ("most_reasons = 3\n", "", "most_reasons: missing"),
        ("accept = 75", "accept = 50", "bands: the bands stand in the wrong order"),
        ("fine = 0.40, concern = 0.10", "fine = 0.10, concern = 0.40", "indicators.ocf_ratio.measures.0: the bands"),
        ('better = "lower", fine = 60', 'better = "higher", fine = 60', "indicators.dpo_best.measures.0: the bands"),
        ("weight = 10", "weight = 0", "indicators.ocf_positive_years.weight:"),
        ("share = 0.70", "share = 70", "gates.D6.share:"),
        ('pillar = "liquidity", below = 50 }', 'pillar = "liquidity" }', "a figure or pillar needs a bound"),
        ("secured = 0.25, decline = 0,", "secured = 0.25, decline = 0.3,", "limit: name a factor from 1 to 0"),
        ("secured = 0.25, decline = 0,", "secured = 0.25,", "limit: name a factor from 1 to 0"),
        ('cap = "decline"', 'cap = "insufficient"', "knock_outs.K1.caps.0.cap:"),
        ('{ knock_out = "K3" },', '{ knock_out = "K3", figure = "dscr", above = 1 },', "exactly one of"),
        ('{ knock_out = "K3" },', '{ knock_out = "K33" },', "knock_out: the policy has no K33"),
        (
            'pillar = "payment", below',
            'pillar = "payments", below',
            "overrides.pillars.0.pillar: the policy has no payments; did you mean payment?",
        ),
        (
            'other = { accept = "stop_work"',
            'other = { accept = "stop_works"',
            "agree.other.accept: no mitigant is called stop_works; did you mean stop_work?",
        ),
        (
            "solvency = { accept",
            "solvent = { accept",
            "agree: nothing says what to agree against red flags of the kind solvency; add it",
        ),
        (
            "solvency = { accept",
            "solvent = { accept",
            "agree.solvent: the policy has no solvent; did you mean solvency?",
        ),
        (
            'any = ["dscr", "cash_days"]',
            'any = ["dscr", "cash"]',
            "gates.D6.any.1: the policy has no cash; did you mean",
        ),
        ('id = "K3b"', 'id = "K3"', "K3: given twice"),
        ('id = "ocf_ratio"', 'id = "dscr"', "dscr: given twice"),
        ("accept = 75", "accept = 74.5", "bands.accept: no whole number"),
        ("accept = 75", "accept = ", "this is no TOML"),
        pytest.param("accept = 75", "accept = " + "[" * 5000, "this is no TOML", id="nested without end"),
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
    known = {*chart(), *CATALOGUE, *known_facts()}
    assert load(known_figures=known)
    said = spoilt(('figure = "quick_ratio", fine', 'figure = "quik_ratio", fine'), known=known)
    assert said == (
        "house.toml: indicators.quick_ratio.measures.2.figure: no line item, ratio, score or fact is called quik_ratio; "
        "did you mean quick_ratio or equity_ratio or strict_quick_ratio?"
    )
    assert "called revenues" in spoilt(('income = ["revenue"', 'income = ["revenues"'), known=known)
    assert "K7.law: no line item, ratio, score or fact is called urg_tests" in spoilt(
        ("law = { ", 'law = { urg_tests = ["DE"], '), known=known
    )


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


RULE = """
[[rules]]
id = "current_ratio_thin"
ratio = "current_ratio"
below = 1.0
severity = "high"
says = "Current assets cover only {value:multiple} of what falls due."
"""


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("[terms.never]\nfigure = 'dscr'\nat_least = 2\nat_most = 1", "terms.never: no value lies within these bounds"),
        ("[terms.never]\nfigure = 'dscr'\nabove = 2\nbelow = 2", "terms.never: no value lies within these bounds"),
        ("[terms.never]\nfigure = 'dscr'\nbetween = [2, 1]", "terms.never: no value lies within these bounds"),
        ("[terms.odd]\nfigure = 'dscr'", "terms.odd: a figure or pillar needs a bound"),
        ("[terms.odd]\ngiven = 'dscr'\nabove = 1", "terms.odd: a figure or pillar needs a bound"),
        ("[terms.odd]\ncount = 3\nof = [{ given = 'dscr' }, { given = 'dso' }]", "terms.odd: count says how many"),
        ("[terms.odd]\nof = [{ given = 'dscr' }, { given = 'dso' }]", "terms.odd: count says how many"),
        ("[terms.odd]\npillar = 'payment'\nbelow = 1\nor_not_meaningful = 'weak'", "terms.odd: falls_by, rises_by, or_not_meaningful and complete"),
        ("[terms.odd]\npillar = 'payment'\nbelow = 1\ncomplete = true", "terms.odd: falls_by, rises_by, or_not_meaningful and complete"),
        ("[terms.odd]\npillar = 'payment'\nfalls_by = 1\nbelow = 1", "terms.odd: falls_by, rises_by, or_not_meaningful and complete"),
        ("[terms.odd]\npillar = 'payment'\nfalls_by = 1", "terms.odd: falls_by, rises_by, or_not_meaningful and complete"),
        ("[terms.odd]\nknock_out = 'K1'\nrises_by = 1", "terms.odd: falls_by, rises_by, or_not_meaningful and complete"),
        ("[terms.odd]\npillar = 'payment'", "terms.odd: a figure or pillar needs a bound"),
        ("[terms.odd]\nknock_out = 'K1'\nbelow = 1", "terms.odd: a figure or pillar needs a bound"),
        ("[terms.odd]\nfigure = 'dscr'\nbelow = 1\nrelative = true", "terms.odd: relative says how"),
        ("[terms.odd]\nfigure = 'dscr'\nfalls_by = -1", "terms.odd.falls_by: too low; write a number above 0"),
        ("[terms.odd]\nterm = 'capital_made_god'", "terms.odd.term: the policy has no capital_made_god; did you mean capital_made_good?"),
        ("[terms.a]\nterm = 'b'\n[terms.b]\nterm = 'a'", "rest on one another in a circle"),
        ("[terms.a]\nterm = 'a'", "terms.a and terms.a: these rest on one another in a circle"),
        (RULE.replace("high", "grave"), "rules.current_ratio_thin.severity: no such choice; write one of 'info'"),
        (RULE.replace("{value", "{values"), "rules.current_ratio_thin: values is no figure of this rule"),
        (RULE.replace("{value", "{value.__class__"), "rules.current_ratio_thin: value.__class__ is no figure"),
        (RULE.replace("{value", "{value[0]"), "rules.current_ratio_thin: value[0] is no figure"),
        (RULE.replace(":multiple", ":>9999999"), "rules.current_ratio_thin: value:>9999999 is no figure"),
        (RULE.replace(":multiple", "!r"), "rules.current_ratio_thin: a brace stands alone"),
        (RULE.replace("multiple}", "multiple"), "rules.current_ratio_thin: a brace stands alone"),
        (RULE.replace('"current_ratio"', '"curent_ratio"'), "rules.current_ratio_thin.ratio: no line item, ratio, score or fact is called curent_ratio; did you mean current_ratio"),
        (RULE.replace("current_ratio_thin", "K3"), "K3: given twice"),
        (RULE.replace("current_ratio_thin", "montier"), "montier: given twice"),
        (RULE.replace("current_ratio_thin", "D6"), "D6: given twice"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_block_of_ones_own(tmp_path, added, said):
    file = tmp_path / "house.toml"
    file.write_text(f"{HOUSE}\n{added}\n", "utf-8")
    with pytest.raises(PolicyError) as caught:
        load(file, {*chart(), *CATALOGUE, *known_facts()})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("request-annual-reports", "request-anual-reports", "requests.0.code: no sentence is called request-anual-reports; did you mean request-annual-reports"),
        ("unchecked-exposure", "unchecked-exposures", "unchecked.0.code: no sentence is called"),
        ('after = ["D4"]', 'after = ["D44"]', "requests.8.after: the policy has no D44; did you mean D4"),
        ('runway_months", below = 6 }', 'runway_months", below = 12 }', "knock_outs.K5.caps.1: this cap (secured) can never count"),
        ('runway_months", below = 6 }', 'runway_months", below = 60 }', "knock_outs.K5.caps.1: this cap (secured) can never count"),
        ('{ at_least = 2, cap = "secured" }', '{ at_least = 2, cap = "conditions" }, { at_least = 3, cap = "secured" }, { at_least = 4, cap = "conditions" }', "overrides.stars: the cap of 4 stars is better"),
        ('{ given = "statements_refused" },', '{ knock_out = "K8" },', "knock_outs.K8 and knock_outs.K8: these rest on one another in a circle"),
    ],
)  # fmt: skip
def test_a_mistake_of_order_or_reference(spoilt, old, new, said):
    assert said in spoilt((old, new))


def test_wrong_values_and_wrong_names_are_told_together(spoilt):
    error = spoilt(("accept = 75", 'accept = "75"'), ('{ knock_out = "K3" },', '{ knock_out = "K33" },'))
    assert "bands.accept: no whole number; write one" in error
    assert "the policy has no K33; did you mean" in error


def test_the_lines_of_an_error_are_its_mistakes_one_by_one(tmp_path):
    file = tmp_path / "house.toml"
    file.write_text(HOUSE.replace("weight = 10", "weight = 0", 2), "utf-8")
    with pytest.raises(PolicyError) as caught:
        load(file)
    assert [line.split(":")[1].strip() for line in caught.value.lines] == [
        "indicators.ocf_positive_years.weight",
        "indicators.ocf_ratio.weight",
    ]


@pytest.mark.parametrize("name", shipped_policies())
def test_the_clauses_that_answer_red_flags_are_those_of_the_table(name: str) -> None:
    assert agrees_by_hand(load(name))
    assert covers_by_hand(load(name))
    assert asks_by_hand(load(name))


def test_a_changed_copy_has_nothing_that_was_worked_out_before():
    policy = load()
    assert len(policy.knock_outs_in_turn) == len(policy.knock_outs)
    assert "ocf_ratio" in policy.decisive_figures
    fewer = replace(policy, indicators=(), knock_outs=())
    assert (fewer.knock_outs_in_turn, fewer.decisive_figures) == ((), ())
    assert replace(policy) == policy
