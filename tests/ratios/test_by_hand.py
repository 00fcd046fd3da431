"""The whole catalogue against values by hand (by_hand/), in thousands of cases, and its cuts to the last digit."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from finvet.model import Message, Polarity
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.engine import Panel
from finvet.ratios.reasons import Reasons
from tests.ratios.by_hand import BY_HAND
from tests.ratios.by_hand.companies import YEARS
from tests.ratios.by_hand.directions import DIRECTIONS
from tests.ratios.by_hand.variants import LAST, cases, disagreements, panel_of
from tests.ratios.by_hand.years import Absent, Missing, NoBase, NotMeaningful


@pytest.fixture(scope="module")
def panel() -> Panel:
    return panel_of(CATALOGUE)


def test_every_indicator_is_defined_by_hand() -> None:
    assert set(BY_HAND) == set(CATALOGUE)


def test_the_companies_come_out_as_by_hand(panel: Panel) -> None:
    assert not disagreements(panel, CATALOGUE)


def test_which_way_is_good_is_as_the_references_say() -> None:
    assert {name: ratio.better for name, ratio in CATALOGUE.items()} == DIRECTIONS


def test_every_indicator_has_more_than_one_value_somewhere() -> None:
    """Else the comparison would compare nothing."""
    for name in BY_HAND:
        values = {outcome for case in cases() for outcome in case.outcomes[name] if isinstance(outcome, Decimal)}
        assert len(values) > 1, name


def absences() -> Iterator[tuple[str, str, int, Absent]]:
    """Every absent value of the last year, by case and indicator, where the case bears on it."""
    for at, case in enumerate(cases()):
        for name in sorted(case.changed):
            outcome = case.outcomes[name][LAST]
            if isinstance(outcome, Absent):
                yield f"{name} of {case.about}", name, at * len(YEARS) + LAST, outcome


def test_every_absent_value_says_why_as_by_hand(panel: Panel) -> None:
    reasons = Reasons(panel, CATALOGUE, list(YEARS) * len(cases()))
    for where, name, row, absence in absences():
        message, polarity = reasons.why(CATALOGUE[name], row)
        assert says(message, polarity, absence), f"{where}: {message} {polarity}, by hand {absence!r}"


def says(message: Message, polarity: Polarity | None, absence: Absent) -> bool:
    code = message.code.removesuffix("-in")
    match absence:
        case NotMeaningful():
            return polarity == absence.polarity
        case NoBase():
            return polarity is None
        case Missing():
            return polarity is None and code in ("missing", "missing-any", "prior-year", "three-years")
    return False
