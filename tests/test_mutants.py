"""The machine that moves definitions: what it moves, and that a harmless copy is taken for what it is."""

import ast
import copy
import inspect
from functools import reduce
from operator import getitem

import pytest

from finvet.assessment.policy_files import STANDARD
from finvet.compiled import data_table, label_meanings
from finvet.ratios import exposure
from tests.assessment.cases import table
from tests.mutants.formulas import is_noticed
from tests.mutants.moves import Mutant, mutants
from tests.mutants.policies import is_noticed as policy_is_noticed
from tests.mutants.policies import moves, standard
from tests.mutants.words import in_place, next_item, units_notice
from tests.spreading.mapping.test_wordings import Phrase

SOURCE = '''
@ratio("percent", better="lower", source="made up", annualised="flow per stock")
def quota(owed: Column, cash: Column, lines: Column = ZERO) -> Column:
    """Made up."""
    return meaningful(per(owed, cash + 2 * lines), (cash <= 0, "weak", "no-cash"))
'''


def test_defaults_guards_polarities_signs_and_weights_are_moved() -> None:
    moved = {mutant.what for mutant in mutants(SOURCE)}
    assert moved >= {
        "default of lines: ABSENT for ZERO", "lines required", "not annualised", "better: higher", "Lt in cash <= 0",
        "Sub in cash + 2 * lines", "2 a little more", "without guard (cash <= 0, 'weak', 'no-cash')",
        "strong in guard (cash <= 0, 'weak', 'no-cash')",
    }  # fmt: skip


def test_every_mutant_is_another_function() -> None:
    moved = [ast.unparse(mutant.tree) for mutant in mutants(SOURCE)]
    assert len(set(moved)) == len(moved)
    assert ast.unparse(ast.parse(SOURCE)) not in moved


def test_a_family_as_it_is_is_not_noticed_and_one_moved_is() -> None:
    source = inspect.getsource(exposure)
    assert not is_noticed(Mutant("exposure_to_cash", "nothing", ast.parse(source)))
    assert is_noticed(Mutant("exposure_to_cash", "no guard", ast.parse(source.replace("cash <= 0", "cash < 0"))))


def test_every_number_of_the_policy_is_moved_both_ways_and_every_switch_thrown() -> None:
    document = {"indicators": [{"id": "cash", "weight": 8, "star": True, "measures": [{"figure": "dscr", "fine": 1}]}]}
    assert [what for what, _ in moves(document) if "left out" not in what] == [
        "indicators.cash.weight: 9 for 8", "indicators.cash.weight: 7 for 8", "indicators.cash.star: False for True",
        "indicators.cash.measures.dscr.fine: 1.001 for 1", "indicators.cash.measures.dscr.fine: 0.999 for 1",
    ]  # fmt: skip


def test_the_policy_as_it_is_is_not_noticed() -> None:
    assert not policy_is_noticed(standard(), [case for case in table() if case.policy == STANDARD])


@pytest.mark.parametrize(
    "at", [("bands", "accept"), ("overrides", "trend", "worse_at_least"), ("gates", "D3", "months")]
)
def test_a_number_of_the_policy_that_is_moved_is_noticed(at: tuple[str, ...]) -> None:
    document = copy.deepcopy(standard())
    *way, last = at
    part = reduce(getitem, way, document)
    part[last] += 1
    assert policy_is_noticed(document, [case for case in table() if case.policy == STANDARD])


def test_the_words_of_units_as_they_are_are_not_noticed_and_one_left_out_is() -> None:
    assert not units_notice()
    thousand = data_table("units")["scale"][1]
    with in_place(thousand, "words", [word for word in thousand["words"] if word != "thousands"]):
        assert units_notice()
    assert not units_notice()


def test_a_label_that_means_another_item_is_noticed() -> None:
    phrase = Phrase("de", "Vorräte", "BS", "inventories", missed=False)
    assert phrase.is_read()
    with in_place(label_meanings(), "vorräte", next_item(label_meanings()["vorräte"])):
        assert not phrase.is_read()
    assert phrase.is_read()
