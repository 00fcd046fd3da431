"""The machine that makes small mistakes in the code: which ones, which of them are tried, and that it sees them noticed."""

import ast

import pytest

from tests.mutants.code.changes import Change, changed, changes
from tests.mutants.code.covering import Watched, distance
from tests.mutants.code.sample import ROOT, Mutant, sample
from tests.mutants.code.trial import tried

SOURCE = '''
"""What a module says."""
import math

def overdue(days: "int", most: int = 30) -> bool:
    """Whether it is late."""
    if not days or days < 0:
        return False
    late = [day for day in range(days) if day > most]
    raise_alarm(late)
    return len(late) + 1 >= 2
'''
DAYS = ROOT / "finvet" / "spreading" / "periods" / "days.py"


def written(what: str, source: str = SOURCE) -> str:
    change = next(change for change in changes(source) if change.what == what)
    return ast.unparse(changed(source, change))


def test_comparisons_signs_conditions_constants_and_statements_are_changed() -> None:
    found = {change.what for change in changes(SOURCE)}
    assert found == {
        "31 for 30", "always not days or days < 0", "never not days or days < 0", "And in not days or days < 0",
        "without not days in not days or days < 0", "without days < 0 in not days or days < 0", "not in not days",
        "LtE in days < 0", "GtE in days < 0", "1 for 0", "None for False", "True for False", "whether or not day > most",
        "GtE in day > most", "LtE in day > most", "without raise_alarm(late)", "None for len(late) + 1 >= 2",
        "Gt in len(late) + 1 >= 2", "Lt in len(late) + 1 >= 2", "Sub in len(late) + 1", "2 for 1", "3 for 2",
    }  # fmt: skip
    assert {change.where for change in changes(SOURCE)} == {"overdue"}


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("LtE in days < 0", "if not days or days <= 0:"),
        ("And in not days or days < 0", "if not days and days < 0:"),
        ("not in not days", "if not not days or days < 0:"),
        ("without days < 0 in not days or days < 0", "if not days or False:"),
        ("whether or not day > most", "late = [day for day in range(days) if True]"),
        ("without raise_alarm(late)", "pass"),
        ("31 for 30", "def overdue(days: 'int', most: int=31) -> bool:"),
    ],
)
def test_a_change_makes_one_line_another(what: str, line: str) -> None:
    as_it_is = ast.unparse(ast.parse(SOURCE)).splitlines()
    others = [
        after.strip() for before, after in zip(as_it_is, written(what).splitlines(), strict=True) if before != after
    ]
    assert others == [line]


def test_two_changes_that_read_the_same_are_told_apart() -> None:
    twice = "def is_even(a):\n    return a % 2 == 0 or a == 2\n"
    assert written("3 for 2", twice) != written("3 for 2 (2)", twice)


@pytest.mark.deep
def test_the_sample_is_the_same_every_time_and_names_no_mutant_twice() -> None:
    names = [str(mutant) for mutant in sample(50)]
    assert names == [str(mutant) for mutant in sample()[:50]]
    assert len(set(map(str, sample()))) == 500


@pytest.mark.parametrize(
    ("test", "far"),
    [
        ("tests/spreading/periods/test_days.py::test_it", 0),
        ("tests/spreading/periods/test_dates.py::test_it", 1),
        ("tests/spreading/test_spread.py::test_it", 2),
        ("tests/ratios/test_zones.py::test_it", 3),
    ],
)
def test_the_nearest_tests_are_of_the_same_module_then_of_the_same_room(test: str, far: int) -> None:
    assert distance(Watched(test, 0.1, {}), Mutant(DAYS, Change("", "", range(1)))) == far


@pytest.mark.deep
def test_a_change_is_noticed_by_a_test_of_what_it_changes_and_by_no_other() -> None:
    change = next(
        c for c in changes(DAYS.read_text("utf-8")) if (c.where, c.what) == ("year_of", "Lt in year >= CENTURY")
    )
    mutant, ran = Mutant(DAYS, change), {DAYS.relative_to(ROOT).as_posix(): 1 << change.lines.start}
    tests = "tests/spreading/periods/test_days.py::"
    about_years = Watched(f"{tests}test_two_digits_are_a_year_of_one_of_two_centuries", 0.1, ran)
    about_months = Watched(f"{tests}test_the_last_of_a_month", 0.1, ran)
    assert [one.state for one in tried([mutant], [about_months], 1)] == ["survives"]
    assert [one.state for one in tried([mutant], [about_months, about_years], 1)] == ["noticed"]
