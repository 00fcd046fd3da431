"""The appendix on benchmarks: percentiles beside the value, whose they are, and silence where there are none."""

import pytest
from msgspec.structs import replace

from finvet.benchmarks import Benchmarks, Distribution, Population, Standing
from finvet.memo.sections.benchmarks import standing_in_words
from tests.memo.conftest import composed

LATE, SMALL = Population("Paid late"), Population("Small", "EUR", 0.0, 1000.0)
OTHERS = Benchmarks(
    "our customers",
    "Counted are customers.",
    "Source: our books.",
    (
        Distribution("current_ratio", LATE, ((10.0, 1.0), (90.0, 2.0)), 80),
        Distribution("dso", LATE, ((10.0, 95.0), (90.0, 120.0)), 79),
        Distribution("current_ratio", SMALL, ((10.0, 1.0), (90.0, 2.0))),
        Distribution("roa", LATE, ((10.0, 1.0), (90.0, 2.0))),
    ),
)


@pytest.mark.parametrize(
    ("standing", "text"),
    [((37.4, 37.4), "37"), ((0, 10), "below 10"), ((90, 100), "above 90"), ((10, 25), "10 to 25"), ((50, 50), "50")],
)
def test_a_standing_is_no_closer_in_words_than_it_is_known(standing, text):
    assert standing_in_words(Standing(*standing)) == text


def test_the_appendix_names_the_population_and_how_many_it_holds(partner, reference):
    memo = composed(replace(partner, benchmarks=OTHERS), reference)
    (table,) = [t for t in memo.tables() if t.caption == "Percentiles among our customers"]
    assert [column.heading for column in table.columns] == ["Ratio", "Better", "2024", "Paid late (80)"]
    assert table.rows[:2] == (
        ("Current ratio", "higher", "1.43 x", "45"),
        ("Days sales outstanding (DSO)", "lower", "94 days", "below 10"),
    )
    assert table.notes == ("Counted are customers.", "Source: our books.")


def test_without_benchmarks_the_memo_has_no_such_part(memo):
    assert not [table for table in memo.tables() if table.caption.startswith("Percentiles")]
