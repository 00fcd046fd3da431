from dataclasses import replace

import pytest

from tests import bench
from tests.bench_figures import LEAST_NOISE, Figure, as_json, figures_of, together
from tests.bench_table import Bench, asked, bench_of, since, slower, table, told

READ = Figure("reading", "750 cells", "CPU ms", (2.0, 2.2, 2.1), at_most=2.5)
PAGE = Figure("portfolio", "page", "MB", (6.0,), at_most=8)
TURNS = Figure("batch", "2 jobs beside 1", "x", (1.7,), at_least=1.8)


PEERS = tuple(Figure("peers", name, "CPU ms", (10.0,), is_peer=True) for name in ("one", "another"))


def run(*figures):
    return Bench("a machine", figures)


def taking(*times):
    return (replace(peer, values=(time,)) for peer, time in zip(PEERS, times, strict=True))


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
    twice, last = replace(READ, values=(4.2,)), run(READ, PAGE, *PEERS)
    assert since(twice, run(twice, *taking(20.0, 20.0)), last) == ""
    heavy = replace(PAGE, values=(7.5,))
    assert since(heavy, run(heavy, *taking(20.0, 20.0)), last) == "+25%"


def test_how_much_slower_it_is_all_peers_tell():
    assert slower(run(*taking(40.0, 10.0)), run(*PEERS)) == pytest.approx(2.0)
    assert slower(run(*taking(40.0, 10.0)), run(PEERS[1])) == pytest.approx(1.0)
    assert slower(run(READ), run(*PEERS)) == pytest.approx(1.0)


def test_the_same_words_in_another_unit_are_another_figure():
    ms = replace(PAGE, unit="CPU ms")
    assert since(ms, run(ms), run(PAGE)) == "new"


def test_the_table_shows_what_was_asked_and_found():
    assert table(run(TURNS), None).splitlines()[2] == (
        "| batch | 2 jobs beside 1 | at least 1.8, **missed** | 1.7 x | ±2% | new |"
    )


def test_the_page_takes_the_table():
    text = bench.page("before\n<!-- bench -->\nold\n<!-- end -->\nafter", run(PAGE))
    assert text.startswith("before\n<!-- bench -->\n\na machine.")
    assert "| portfolio | page |" in text
    assert "old" not in text
    assert text.endswith("<!-- end -->\nafter")
