"""The machine that moves definitions: what it moves, and that a harmless copy is taken for what it is."""

import ast
import inspect

from finvet.ratios import exposure
from tests.mutants.formulas import is_noticed
from tests.mutants.moves import Mutant, mutants

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
