"""Tables of many partners: the same figures as one partner at a time, in every format, order and block size."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pa_parquet
import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from finvet import panel, panel_tables
from finvet.cli import cli
from finvet.exchange_rates import ExchangeRates
from finvet.panel_tables import KEYS
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.risk.failure import failure_risk
from finvet.vetting import with_dollars
from tests.companies import SCORES_PROMISED, YEARS, expected, statements

COMPANIES = ("v1", "v2", "v3")
Row = dict[str, object]


def rows(companies: Sequence[str] = COMPANIES) -> list[Row]:
    """The three companies in thousands, a row a year; the facts of the worked cases in the latest one."""
    return [
        {"partner": company, "fiscal_year": year, **expected(company)["statements"][str(year)]}
        | (expected(company)["inputs"] if year == YEARS[-1] else {})
        for company in companies
        for year in YEARS
    ]


def as_csv(table: Iterable[Mapping[str, object]]) -> str:
    table = list(table)
    out = io.StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(key for row in table for key in row)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue()


def run(source: Path, target: Path, *options: str) -> Result:
    return CliRunner().invoke(cli, ["panel", str(source), "-o", str(target), *options])


def computed(folder: Path, text: str, *options: str) -> list[dict[str, str]]:
    (folder / "in.csv").write_text(text, encoding="utf-8")
    answer = run(folder / "in.csv", folder / "out.csv", *options)
    assert answer.exit_code == 0, answer.output
    return list(csv.DictReader((folder / "out.csv").read_text("utf-8").splitlines()))


def refusal(folder: Path, text: str) -> str:
    (folder / "in.csv").write_text(text, encoding="utf-8")
    answer = run(folder / "in.csv", folder / "out.csv")
    assert answer.exit_code == 1
    assert answer.output.count("\n") == 1
    return answer.output


def test_a_panel_gives_the_ratios_and_scores_of_the_worked_companies(tmp_path: Path) -> None:
    found = {
        (row["partner"], int(row["fiscal_year"])): row for row in computed(tmp_path, as_csv(rows()), "--scale", "1000")
    }
    for company in COMPANIES:
        for year in YEARS:
            for name, value in expected(company)["ratios"][str(year)].items():
                cell = found[company, year][name]
                assert (float(cell) if cell else None) == (None if value is None else pytest.approx(value)), name
        latest, scores = found[company, YEARS[-1]], expected(company)["scores"]
        for name in ("altman_z", "ohlson_o", "zmijewski", "fulmer", "in05", "kralicek_df"):
            wanted = scores[name]
            assert (float(latest[name]) if latest[name] else None) == (
                wanted if wanted is None else pytest.approx(wanted)
            )


def test_a_panel_gives_every_score_of_the_contract_switched_off_ones_too(tmp_path: Path) -> None:
    (latest,) = [
        row
        for row in computed(tmp_path, as_csv(rows()), "--scale", "1000")
        if (row["partner"], row["fiscal_year"]) == ("v1", str(YEARS[-1]))
    ]
    assert [name for name in SCORES_PROMISED if not latest[name]] == []


def test_every_format_says_the_same(tmp_path: Path) -> None:
    text = as_csv(rows())
    plain = computed(tmp_path, text)
    with gzip.open(tmp_path / "in.csv.gz", "wt", encoding="utf-8") as packed:
        packed.write(text)
    assert run(tmp_path / "in.csv.gz", tmp_path / "out.csv.gz").exit_code == 0
    with gzip.open(tmp_path / "out.csv.gz", "rt", encoding="utf-8") as packed:
        assert list(csv.DictReader(packed)) == plain
    assert run(tmp_path / "in.csv", tmp_path / "out.parquet").exit_code == 0
    assert run(tmp_path / "out.parquet", tmp_path / "again.csv").exit_code == 0  # keys alone are a table too
    table = pa_parquet.read_table(tmp_path / "out.parquet").to_pylist()
    numbers = {*CATALOGUE, "failure_probability", "fiscal_year"}
    assert [{key: "" if v is None else v for key, v in row.items()} for row in table] == [
        {key: float(v) if v and key in numbers else v for key, v in row.items()} for row in plain
    ]


def test_years_stay_numbers_only_where_all_of_them_are(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("partner,fiscal_year\nA,2023\nA,2024-12-31\nB,2024\n")
    assert run(tmp_path / "in.csv", tmp_path / "out.parquet").exit_code == 0
    years = pa_parquet.read_table(tmp_path / "out.parquet")["fiscal_year"].to_pylist()
    assert years == ["2023", "2024-12-31", "2024"]


def test_rows_in_another_order_are_sorted_first_and_it_is_said(tmp_path: Path) -> None:
    in_order = computed(tmp_path, as_csv(rows()))
    mixed = rows()[4:] + rows()[:4][::-1]
    (tmp_path / "mixed.csv").write_text(as_csv(mixed), encoding="utf-8")
    answer = run(tmp_path / "mixed.csv", tmp_path / "mixed_out.csv")
    assert "sorted first" in answer.output
    assert list(csv.DictReader((tmp_path / "mixed_out.csv").read_text("utf-8").splitlines())) == in_order


@pytest.mark.parametrize("order", [(3, 4, 5, 0, 1, 2), (5, 0), (0, 2, 1), (2, 1, 0, 3)])
def test_whether_rows_are_in_order_is_seen_across_batches_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: Sequence[int]
) -> None:
    table = rows()
    for batch in (1, 100):
        (tmp_path / "in.csv").write_text(as_csv(table[place] for place in order), encoding="utf-8")
        monkeypatch.setattr(panel_tables, "BLOCK", batch)
        pa_parquet.write_table(pa_csv.read_csv(tmp_path / "in.csv"), tmp_path / "in.parquet")
        assert "sorted first" in run(tmp_path / "in.parquet", tmp_path / "out.parquet").output


@pytest.mark.parametrize("block", [1, 2, 4, 7])
def test_a_partner_is_never_torn_apart_by_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    whole = computed(tmp_path, as_csv(rows()))
    monkeypatch.setattr(panel, "BLOCK", block)
    monkeypatch.setattr(panel_tables, "BLOCK", block)
    assert computed(tmp_path, as_csv(rows())) == whole


def test_the_unit_moves_terms_of_size_alone(tmp_path: Path) -> None:
    table = [{key: v for key, v in row.items() if key not in ("usd_rate", "gnp_index")} for row in rows(["v1"])]
    units = computed(tmp_path, as_csv(table))[-1]
    millions = computed(tmp_path, as_csv(table), "--scale", "1e6")[-1]
    moved = {name for name in units if units[name] != millions[name]}
    assert moved == {"ohlson_size", "ohlson_o", "fulmer"}


def in_currency(currency: str) -> list[Row]:
    return [{key: v for key, v in row.items() if key != "usd_rate"} | {"currency": currency} for row in rows(["v1"])]


def test_a_currency_is_worth_the_dollars_that_it_is_for_one_partner(tmp_path: Path) -> None:
    as_table = computed(tmp_path, as_csv(in_currency("EUR")), "--scale", "1e3")
    alone = analyse(with_dollars(replace(statements("v1"), currency="EUR"), ExchangeRates()))
    for row, year in zip(as_table, alone.years, strict=True):
        assert row["ohlson_size"]
        assert float(row["ohlson_size"]) == pytest.approx(alone.ratios["ohlson_size"][year.id].value)


@pytest.mark.parametrize("currency", ["", "XXX", "no currency"])
def test_a_currency_without_a_rate_has_no_terms_of_size(tmp_path: Path, currency: str) -> None:
    assert computed(tmp_path, as_csv(in_currency(currency)))[-1]["ohlson_o"] == ""


def test_empty_cells_are_missing_and_never_zero(tmp_path: Path) -> None:
    row = computed(tmp_path, "partner,fiscal_year,total_current_assets,total_current_liabilities\nA,2024,,5\n")[0]
    assert row["current_ratio"] == ""
    assert row["failure_probability"] == ""


def test_an_amount_without_end_is_missing(tmp_path: Path) -> None:
    row = computed(tmp_path, "partner,fiscal_year,net_income,revenue\nA,2024,5,inf\n")[0]
    assert row["net_margin"] == ""


def test_a_name_that_would_be_a_formula_is_quoted(tmp_path: Path) -> None:
    row = computed(tmp_path, 'partner,fiscal_year,revenue\n"=HYPERLINK(""x"")",2024,5\n')[0]
    assert row["partner"] == '\'=HYPERLINK("x")'


def test_columns_that_are_no_line_item_are_named(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("partner,fiscal_year,revenue,mood\nA,2024,5,good\n")
    answer = run(tmp_path / "in.csv", tmp_path / "out.csv")
    assert "mood" in answer.output
    assert answer.exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("partner,revenue\nA,5\n", "fiscal_year"),
        ("partner,fiscal_year,revenue\nA,2024,five\n", "revenue: CSV conversion error to double: invalid value 'five'"),
        ("partner,mood,fiscal_year,revenue\nA,good,2024,five\n", "revenue: CSV"),
        ("partner,fiscal_year,revenue\nA,next,5\n", "next"),
        ("partner,fiscal_year,revenue\nA,2024,5\nA,2024,6\n", "twice"),
        ("partner,fiscal_year\nA,2024\nA,2024-12-31\n", "twice"),
        ("partner,fiscal_year\nA,2023\nA,2023-06-30\nA,2023-12-31\n", "two ways"),
        ("partner,fiscal_year,days\nA,2024,365\nB,2023,0\n", "B has days in fiscal year 2023"),
        ("partner,fiscal_year,days\nA,2024,-365\n", "no length of a period"),
        ("partner,fiscal_year,days\nA,2024,inf\n", "no length of a period"),
        ("partner,fiscal_year,revenue\n,2024,5\n", "without partner"),
        ("", "table"),
    ],
)
def test_a_bad_table_is_refused_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    assert said in refusal(tmp_path, text)


def test_an_amount_in_words_names_its_column_in_every_format(tmp_path: Path) -> None:
    table = {"partner": ["A"], "fiscal_year": [2024], "revenue": ["five"]}
    pa_parquet.write_table(pa.table(table), tmp_path / "in.parquet")
    assert "revenue: " in run(tmp_path / "in.parquet", tmp_path / "out.csv").output


@pytest.mark.parametrize(
    ("year", "told"),
    [
        (2024, 2024),
        (2024.0, 2024),
        ("2024", 2024),
        (date(2024, 6, 30), "2024-06-30"),
        (datetime(2024, 6, 30, 12, tzinfo=UTC), "2024-06-30"),
    ],
)
def test_a_parquet_file_may_hold_its_years_as_numbers_or_days(tmp_path: Path, year: object, told: object) -> None:
    pa_parquet.write_table(pa.table({"partner": [12345678901.0], "fiscal_year": [year]}), tmp_path / "in.parquet")
    assert run(tmp_path / "in.parquet", tmp_path / "out.parquet").exit_code == 0
    (row,) = pa_parquet.read_table(tmp_path / "out.parquet").select(KEYS).to_pylist()
    assert row == {"partner": "12345678901", "fiscal_year": told}


def test_an_ending_in_capitals_is_the_same_format(tmp_path: Path) -> None:
    (tmp_path / "in.CSV").write_text("partner,fiscal_year\nA,2024\n")
    for name in ("out.PARQUET", "out.CSV.GZ"):
        assert run(tmp_path / "in.CSV", tmp_path / name).exit_code == 0
    assert pa_parquet.read_table(tmp_path / "out.PARQUET").num_rows == 1
    assert b"2024" in gzip.decompress((tmp_path / "out.CSV.GZ").read_bytes())
    assert run(tmp_path / "out.CSV.GZ", tmp_path / "again.csv").exit_code == 0
    assert run(tmp_path / "out.PARQUET", tmp_path / "again.csv").exit_code == 0


def test_a_table_without_rows_gives_one_without_rows(tmp_path: Path) -> None:
    assert computed(tmp_path, "partner,fiscal_year,revenue\n") == []


def test_an_empty_cell_of_days_rate_or_index_is_what_a_table_without_the_column_has(tmp_path: Path) -> None:
    table = [{key: v for key, v in row.items() if key not in ("usd_rate", "gnp_index")} for row in rows(["v1"])]
    without = computed(tmp_path, as_csv(table))
    empty: list[Row] = [{**row, "days": "", "usd_rate": "", "gnp_index": ""} for row in table]
    assert computed(tmp_path, as_csv(empty)) == without
    assert without[-1]["ohlson_o"]


def test_a_table_is_not_written_onto_itself(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("partner,fiscal_year\nA,2024\n")
    assert run(tmp_path / "in.csv", tmp_path / "in.csv").exit_code == 1
    assert run(tmp_path / "in.csv", tmp_path / "out.xlsx").exit_code == 1


def test_what_is_not_whole_is_not_left_behind(tmp_path: Path) -> None:
    refusal(tmp_path, "partner,fiscal_year,revenue\nA,2024,5\nA,2024,6\n")
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("partner,fiscal_year\nA,2024\n")
    for name in ("out.csv", "out.parquet", "out.csv.gz"):
        answer = run(tmp_path / "in.csv", tmp_path / "nowhere" / name)
        assert (answer.exit_code, answer.output.count("\n")) == (1, 1)
        assert "cannot write: No such file or directory; choose another place" in answer.output


def test_a_column_twice_is_refused(tmp_path: Path) -> None:
    assert "twice" in refusal(tmp_path, "partner,fiscal_year,revenue,revenue\nA,2024,5,6\n")


# ---------------------------------------------------------------- the probability of failure


def test_a_row_has_the_very_number_that_its_partner_has_in_a_vetting(tmp_path: Path) -> None:
    found = {
        (row["partner"], int(row["fiscal_year"])): row for row in computed(tmp_path, as_csv(rows()), "--scale", "1000")
    }
    for company in COMPANIES:
        for count, year in enumerate(YEARS, start=1):
            spread = statements(company)
            spread = replace(spread, periods=spread.periods[:count])
            risk, row = failure_risk(spread, analyse(spread), lambda _: 1.0), found[company, year]
            assert row["failure_probability"] == repr(risk.probability)
            assert (row["grade"], row["risk_model"]) == (risk.grade, f"{risk.model}/{risk.sub_model}")
    assert len({row["risk_model"] for row in found.values()}) > 1
    assert len({row["grade"] for row in found.values()}) > 1


def test_a_row_without_the_terms_of_any_sub_model_has_no_probability(tmp_path: Path) -> None:
    bare, full = computed(tmp_path, as_csv([{"partner": "A", "fiscal_year": 2024, "revenue": 5.0}, *rows(["v1"])[:1]]))
    assert (bare["failure_probability"], bare["grade"], bare["risk_model"]) == ("", "", "")
    assert full["failure_probability"]


def test_the_unit_of_a_table_does_not_move_a_probability(tmp_path: Path) -> None:
    one, million = (computed(tmp_path, as_csv(rows()), "--scale", scale) for scale in ("1", "1e6"))
    assert [row["failure_probability"] for row in one] == [row["failure_probability"] for row in million]
