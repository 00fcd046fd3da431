from dataclasses import replace

import pytest

from tests import bench
from tests.bench_figures import LEAST_NOISE, Figure, as_json, figures_of, together, yardstick
from tests.bench_table import Bench, asked, bench_of, since, table, told

READ = Figure("reading", "750 cells", "CPU ms", (2.0, 2.2, 2.1), at_most=2.5)
PAGE = Figure("portfolio", "page", "MB", (6.0,), at_most=8)
TURNS = Figure("batch", "2 jobs beside 1", "x", (1.7,), at_least=1.8)


def run(*figures, yardstick=20.0):
    return Bench("a machine", yardstick, figures)


def test_the_median_counts_and_the_turns_tell_the_noise():
    assert READ.value == pytest.approx(2.1)
    assert READ.noise == pytest.approx(0.2 / 2.1)
    assert PAGE.noise == LEAST_NOISE


def test_turns_are_laid_together():
    turns = [[replace(READ, values=(value,)), PAGE] for value in (2.0, 3.0)]
    found = list(together(turns))
    assert [one.values for one in found] == [(2.0, 3.0), (6.0, 6.0)]


@pytest.mark.parametrize(("figure", "is_missed"), [(READ, False), (replace(READ, values=(2.6,)), True), (TURNS, True)])
def test_a_bar_is_missed_on_its_own_side(figure, is_missed):
    assert figure.is_missed is is_missed
    assert ("missed" in asked(figure)) is is_missed


def test_a_run_is_read_as_it_was_written():
    found = run(READ, PAGE, TURNS)
    assert bench_of(found.as_json()) == found
    assert as_json(figures_of([])) == "[]"


def test_what_moved_by_more_than_its_noise_is_said():
    slower = replace(READ, values=(2.6,))
    assert since(slower, run(slower), run(READ)) == "+24%"
    within = replace(READ, values=(2.2,))
    assert since(within, run(within), run(READ)) == ""
    assert told(run(slower), run(READ, PAGE)) == [
        "missed: reading, 750 cells: 2.6 CPU ms, asked at most 2.5",
        "moved by +24%: reading, 750 cells",
        "not measured: portfolio, page",
    ]


def test_a_slower_machine_moves_times_alone():
    twice = replace(READ, values=(4.2,))
    assert since(twice, run(twice, yardstick=40.0), run(READ)) == ""
    heavy = replace(PAGE, values=(7.5,))
    assert since(heavy, run(heavy, yardstick=40.0), run(PAGE)) == "+25%"


def test_the_same_words_in_another_unit_are_another_figure():
    ms = replace(PAGE, unit="CPU ms")
    assert since(ms, run(ms), run(PAGE)) == "new"


def test_the_table_shows_what_was_asked_and_found():
    assert table(run(TURNS), None).splitlines()[2] == (
        "| batch | 2 jobs beside 1 | at least 1.8, **missed** | 1.7 x | ±2% | new |"
    )


def test_the_page_takes_the_table():
    text = bench.page("before\n<!-- bench -->\nold\n<!-- end -->\nafter", run(PAGE))
    assert text.startswith("before\n<!-- bench -->\n\na machine; the yardstick took 20.0 CPU ms.")
    assert "| portfolio | page |" in text
    assert "old" not in text
    assert text.endswith("<!-- end -->\nafter")


def test_the_yardstick_takes_time():
    assert yardstick() > 0
