"""`finvet chart`: the same bytes as in a notebook, files under names of ours, and one clear line for what is wrong."""

from datetime import date

import finvet
from finvet.commands.chart import NAMES
from finvet.memo.charts.catalogue import CATALOGUE
from tests.running import SAMPLES
from tests.running import finvet as run

V1 = SAMPLES / "worked_case_v1.xlsx"
WATTLE = SAMPLES / "wattle_ridge_plant_hire.xlsx"
DAY = ("--as-of", "2025-09-30")


def test_the_command_knows_every_chart():
    assert set(NAMES) == set(CATALOGUE)
    assert list(NAMES) == list(CATALOGUE)


def test_a_chart_has_the_bytes_that_a_notebook_shows(tmp_path):
    answer = run("chart", V1, "--chart", "liquidity", "--format", "svg,png", "--format", "pdf", "-o", tmp_path, *DAY)
    assert answer.status == 0, answer.err
    chart = finvet.vet(V1, as_of=date(2025, 9, 30)).charts.liquidity()
    (folder,) = tmp_path.iterdir()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        "liquidity.png": chart.png(),
        "liquidity.svg": chart.svg(),
        "liquidity.pdf": chart.pdf(),
    }
    assert answer.out.splitlines() == [f"wrote into {folder}", "  liquidity.png, liquidity.svg, liquidity.pdf"]


def test_all_charts_and_their_dots(tmp_path):
    case = WATTLE.with_suffix(".case.toml")
    answer = run("chart", WATTLE, "--case", case, "--chart", "all", "--dpi", 100, "-o", tmp_path)
    assert answer.status == 0, answer.err
    (folder,) = tmp_path.iterdir()
    assert {file.stem for file in folder.iterdir()} == set(NAMES)
    assert (folder / "cash_flow.png").read_bytes()[16:20] == (330).to_bytes(4, "big")


def test_a_chart_that_the_partner_has_not_is_named_with_its_reason(tmp_path):
    asked = run("chart", V1, "--chart", "exposure", "--chart", "solvency", "-o", tmp_path, *DAY)
    line = "finvet: there is no chart exposure of this partner: it needs a contract; name its terms in a case file (--case)"
    assert (asked.status, asked.err.splitlines()) == (1, [line])
    assert [path.name for path in tmp_path.rglob("*.png")] == ["solvency.png"]
    every = run("chart", V1, "--chart", "all", "-o", tmp_path, *DAY)
    assert (every.status, every.err.splitlines()) == (0, [line])


def test_a_wrong_name_or_format_is_told_what_there_is(tmp_path):
    for arguments, said in (
        (("--chart", "liqidity"), "no chart liqidity; did you mean liquidity?"),
        (("--chart", "zzz"), "no chart zzz; there are cash_flow, earnings_and_cash"),
        (("--chart", "all", "--format", "gif"), "no format gif; there are png, svg and pdf"),
        (("--chart", "all", "--dpi", "1e9"), "--dpi"),
        ((), "--chart"),
    ):
        answer = run("chart", V1, *arguments, "-o", tmp_path)
        assert answer.status == 2
        assert said in answer.err
        assert "Traceback" not in answer.err


def test_a_file_that_is_refused_ends_with_one_line(tmp_path):
    answer = run("chart", tmp_path / "none.xlsx", "--chart", "all", "-o", tmp_path)
    assert (answer.status, len(answer.err.splitlines())) == (1, 1)
