"""A user's own benchmarks: what is read, and one clear line for every mistake."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

import finvet as library
from finvet.benchmark_files import read_benchmarks, shipped_benchmarks
from finvet.benchmarks import Population, Standing
from finvet.errors import BenchmarksError
from finvet.memo.text import printable
from tests.running import ROOT, SAMPLES, finvet

GOOD = """# receivables of our own books
ratio,population,p25,p50,p75
dso,Customers who paid late,50,70,95
current_ratio,Customers who paid late,0.9,1.2,1.6
"""


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "ours.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def mistakes(folder: Path, content: str | bytes) -> tuple[str, ...]:
    with pytest.raises(BenchmarksError) as refused:
        read_benchmarks(written(folder, content))
    assert all(line.startswith("ours.csv: ") for line in refused.value.lines)
    return tuple(line.removeprefix("ours.csv: ") for line in refused.value.lines)


def rows(*lines: str, head: str = "ratio,population,p25,p50,p75") -> str:
    return "\n".join([head, *lines]) + "\n"


def test_a_file_of_two_ratios_is_read(tmp_path) -> None:
    read = read_benchmarks(written(tmp_path, GOOD))
    assert (read.title, read.source) == ("ours.csv", "")
    assert read.ratios == ("dso", "current_ratio")
    assert read.populations == (Population("Customers who paid late"),)
    assert next(read.of("dso")).standing(60) == Standing(37.5, 37.5)


def test_quantiles_stand_in_any_order_and_may_lack_in_a_row(tmp_path) -> None:
    head = "p75,population,ratio,p5,p50,count"
    read = read_benchmarks(written(tmp_path, "\ufeff" + rows("4,All,dso,,2,7", "4,All,current_ratio,1,2,", head=head)))
    assert [d.quantiles for d in read.distributions] == [
        ((50.0, 2.0), (75.0, 4.0)),
        ((5.0, 1.0), (50.0, 2.0), (75.0, 4.0)),
    ]
    assert [d.count for d in read.distributions] == [7, None]


def test_quantiles_may_be_the_same(tmp_path) -> None:
    read = read_benchmarks(written(tmp_path, rows("loss_years,All,0,0,1")))
    assert next(read.of("loss_years")).standing(0) == Standing(25, 50)


def test_a_population_may_be_of_a_size(tmp_path) -> None:
    head = "ratio,population,currency,assets_from,assets_below,p25,p50"
    small, large = 'dso,"Small, ours",EUR,,1e6,40,50', "dso,Large,EUR,1000000,,50,60"
    read = read_benchmarks(written(tmp_path, rows(small, large, head=head)))
    assert [p.name for p in read.suiting("EUR", 5e5).populations] == ["Small, ours"]
    assert [p.name for p in read.suiting("EUR", 1e6).populations] == ["Large"]
    assert read.suiting("USD", 5e5).populations == ()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "there is no row"),
        ("# only a remark\n", "there is no row"),
        (rows(), "there is no row"),
        (b"ratio,population,p25,p50\ndso,\xff,1,2\n", "this is no csv file in UTF-8"),
        (rows('dso,"All,1,2,3'), "this is no csv file in UTF-8"),
        (rows("dso,All,1,2"), "line 2: it has more or fewer cells than the header"),
        (rows("dso,All,1,2,3,4"), "line 2: it has more or fewer cells than the header"),
        (rows("dso,1,2", head="ratio,p25,p50"), "there is no column population"),
        (rows("dso,All,1,2,3", head="ratio,population,p25,p50,q75"), "no such column as q75"),
        (rows("dso,All,1,2,3", head="ratio,population,p25,p50,p100"), "no such column as p100"),
        (rows("dso,All,1,2,3", head="ratio,population,p25,p25,p50"), "column p25 stands there twice"),
        (rows("dso,All,1", head="ratio,population,p25"), "there are fewer than two columns of quantiles"),
        (rows("dsoo,All,1,2,3"), "line 2: no ratio dsoo; did you mean dso?"),
        (rows("=cmd|'/c x',All,1,2,3"), "line 2: no ratio =cmd|'/c x'; `finvet ratios` lists them"),
        (rows("revenue,All,1,2,3"), "line 2: no ratio revenue"),
        (rows("fcf,All,1,2,3"), "line 2: fcf is an amount of money"),
        (rows("dso,,1,2,3"), "line 2: a population has a name of at most 60 characters"),
        (rows(f"dso,{'x' * 61},1,2,3"), "line 2: a population has a name of at most 60 characters"),
        (rows("dso,a\x1b[2Jb,1,2,3"), "line 2: a population has a name of at most 60 characters"),
        (rows("dso,All,1,2 %,3"), "line 2: p50 is no number"),
        (rows("dso,All,1,nan,3"), "line 2: p50 is no number"),
        (rows("dso,All,1,2,inf"), "line 2: p75 is no number"),
        (rows("dso,All,1,2,1e999"), "line 2: p75 is no number"),
        (rows("dso,All,1,2,0x10"), "line 2: p75 is no number"),
        (rows("dso,All,1,2,1_000"), "line 2: p75 is no number"),
        (rows("dso,All,1,2,٣"), "line 2: p75 is no number"),
        (rows("dso,All,-1,1,2", head="ratio,population,count,p25,p50"), "line 2: count is no number"),
        (rows("dso,All,,2,"), "line 2: there are fewer than two quantiles"),
        (rows("dso,All,3,2,4"), "line 2: the quantiles fall"),
        (rows("dso,All,1,2,3", "dso,All,1,2,4"), "line 3: line 2 has this ratio and population already"),
        (rows("dso,All,5,1,2", head="ratio,population,assets_from,p25,p50"), "line 2: bounds of assets need a currency"),
        (rows("dso,All,USD,1,2", head="ratio,population,currency,p25,p50"), "line 2: bounds of assets need a currency"),
        (
            rows("dso,All,usd,5,1,2", head="ratio,population,currency,assets_from,p25,p50"),
            "line 2: bounds of assets need a currency",
        ),
        (
            rows("dso,All,USD,5,5,1,2", head="ratio,population,currency,assets_from,assets_below,p25,p50"),
            "line 2: assets_from is not below assets_below",
        ),
        (rows(*(f"dso,Those of {n},1,2,3" for n in range(13))), "there are more than 12 populations"),
        (rows(*(f"dso,x{n},1,2,3" for n in range(5001))), "there are more than 5,000 rows"),
        ("x" * 1_000_001, "the file is larger than"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_clear_line(tmp_path, content, line) -> None:
    (told,) = mistakes(tmp_path, content)
    assert told.startswith(line)
    assert printable(told) == told


def test_every_mistake_is_named_at_once_and_many_are_counted(tmp_path) -> None:
    assert len(mistakes(tmp_path, rows("dsoo,All,1,2,3", "dso,All,x,y,3"))) == 3
    many = mistakes(tmp_path, rows(*(f"dso,x{n},3,2,1" for n in range(100))))
    assert len(many) == 21
    assert many[-1] == "81 more mistakes"  # the populations are too many as well


def test_a_file_that_is_not_there_is_refused_in_one_line(tmp_path) -> None:
    with pytest.raises(BenchmarksError, match=r"ours\.csv: the benchmark file cannot be read"):
        read_benchmarks(tmp_path / "ours.csv")


def test_the_example_of_the_documentation_is_read() -> None:
    page = (ROOT / "docs" / "own_benchmarks.md").read_text("utf-8")
    example = page.split("```csv\n")[1].split("```")[0]
    assert example == (ROOT / "docs" / "own_benchmarks.csv").read_text("utf-8")
    assert read_benchmarks(ROOT / "docs" / "own_benchmarks.csv").ratios


def test_the_command_line_takes_a_file_and_says_every_mistake_on_a_line_of_its_own(tmp_path) -> None:
    vet = ("vet", SAMPLES / "worked_case_v1.xlsx", "--as-of", "2025-09-30", "--json", "--benchmarks")
    document = finvet(*vet, written(tmp_path, GOOD)).document
    assert document["benchmarks"]["title"] == "ours.csv"
    assert document["benchmarks"]["standings"]["dso"]["Customers who paid late"]["low"] == pytest.approx(
        50 + (1860 / 7200 * 365 - 70)
    )
    refused = finvet(*vet, written(tmp_path, rows("dsoo,All,1,2,3", "dso,All,3,2,1")))
    assert refused.status == 1
    assert refused.err.splitlines() == [
        "finvet: ours.csv: line 2: no ratio dsoo; did you mean dso?",
        "finvet: ours.csv: line 3: the quantiles fall; a higher percentile has no lower value",
    ]


def test_a_notebook_and_a_batch_take_a_file_too(tmp_path) -> None:
    ours, sample = written(tmp_path, GOOD), SAMPLES / "worked_case_v1.xlsx"
    day = date(2025, 9, 30)
    assert library.vet(sample, as_of=day, benchmarks=ours).vetting.benchmarks.title == "ours.csv"
    assert library.vet(sample, as_of=day).vetting.benchmarks == shipped_benchmarks()
    (company,) = library.vet_companies(sample, as_of=day, benchmarks=ours)
    assert company.vetting.benchmarks.title == "ours.csv"
    (tmp_path / "partners").mkdir()
    shutil.copy(sample, tmp_path / "partners")
    (tmp_path / "partners" / "worked_case_v1.case.toml").write_text('audit = "audited"\n', encoding="utf-8")
    batch = finvet("batch", tmp_path / "partners", "-o", tmp_path / "out", "--benchmarks", ours)
    assert batch.status == 0
    (document,) = (tmp_path / "out").glob("*/vet.json")
    assert json.loads(document.read_text("utf-8"))["benchmarks"]["title"] == "ours.csv"


def test_benchmarks_never_move_the_verdict(tmp_path) -> None:
    vet = ("vet", SAMPLES / "worked_case_v1.xlsx", "--as-of", "2025-09-30", "--json")
    ours, shipped = finvet(*vet, "--benchmarks", written(tmp_path, GOOD)).document, finvet(*vet).document
    assert ours["verdict"] == shipped["verdict"]
    assert ours["findings"] == shipped["findings"]
    assert ours["benchmarks"] != shipped["benchmarks"]
