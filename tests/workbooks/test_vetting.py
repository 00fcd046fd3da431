"""The live workbook: its formulas come to our numbers, follow a change as finvet does, and nothing in it is live but ours."""

from __future__ import annotations

import math
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

import finvet
from finvet.assessment.assess import assess
from finvet.assessment.policy import load
from finvet.memo.text import printable
from finvet.model import NO_CASE, Figure, Source, Statements, UnmatchedLine
from finvet.partner import Partner
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.workbooks.cells import LONGEST_TEXT, text_of
from finvet.workbooks.places import address_of, ratios_layout, scores_layout, statements_layout, year_columns
from finvet.workbooks.styles import MARKS, number_format
from tests.companies import made_up, v1, v2, v3
from tests.hostile.names import NAMES
from tests.workbooks.calculator import calculated
from tests.workbooks.recalculated import OFFICE, Values, recalculated, values

AS_OF = date(2025, 9, 30)
SAMPLES = ("wattle_ridge_plant_hire",)
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")


def vetted(statements: Statements) -> Partner:
    analysis, policy = analyse(statements), load()
    return Partner(statements, analysis, assess(statements, analysis, policy, NO_CASE, AS_OF), policy=policy)


@cache
def sample(name: str) -> Partner:
    file = Path("sample_data") / f"{name}.xlsx"
    return finvet.vet(file, case=file.with_suffix(".case.toml")).vetting


@cache
def companies() -> Mapping[str, Partner]:
    """Worked cases, samples, and companies that lack much: one year, two that do not follow, negative equity, a bank."""
    bank = {"interest_income": 90.0, "total_assets": 2000.0, "total_equity": 180.0, "net_income": 20.0}
    return {
        "v1": vetted(v1()),
        "v2": vetted(v2()),
        "v3": vetted(v3()),
        "one_year": vetted(made_up({2024: {"revenue": 100.0, "trade_receivables": 20.0, "total_assets": 80.0}})),
        "gap": vetted(
            made_up({2021: {"revenue": 90.0, "inventories": 0.0}, 2024: {"revenue": 100.0, "inventories": 9.0}})
        ),
        "zeros": vetted(made_up({2023: zeros(), 2024: zeros()})),
        "bank": vetted(made_up({2023: bank, 2024: bank})),
        **{name: sample(name) for name in SAMPLES},
    }


def zeros() -> Mapping[str, float]:
    """A company of which every line is there, and is 0 where a ratio may divide by it."""
    lines = (
        "total_current_liabilities",
        "total_equity",
        "interest_expense",
        "trade_payables",
        "inventories",
        "revenue",
    )
    return {
        **dict.fromkeys(lines, 0.0),
        "total_assets": 50.0,
        "total_current_assets": 50.0,
        "cash_and_equivalents": 50.0,
    }


def cells(partner: Partner) -> Iterator[tuple[str, str, Figure | None]]:
    """Every ratio and score with its sheet and cell."""
    years = partner.analysis.years
    for layout in (ratios_layout(), scores_layout()):
        for name in layout.rows:
            for year, column in zip(years, year_columns(len(years)), strict=True):
                cell = address_of(name, column, seen_from=layout.sheet)
                assert cell
                yield layout.sheet, cell, partner.analysis.figure(name, year)


def disagreements(partner: Partner, found: Values) -> list[str]:
    """The cells that do not hold our number, or n/a or n/m where there is none."""
    wrong = []
    for sheet, cell, figure in cells(partner):
        shown = found[sheet].get(cell)
        if figure is None or figure.value is None:
            agrees = shown == ("n/m" if figure and figure.polarity else "n/a")
        else:
            agrees = isinstance(shown, int | float) and math.isclose(shown, figure.value, rel_tol=1e-9, abs_tol=1e-12)
        if not agrees:
            wrong.append(f"{figure and figure.name} {sheet}!{cell}: {shown!r} for {figure and figure.value!r}")
    return wrong


def test_every_formula_brings_our_number_along() -> None:
    for name, partner in companies().items():
        assert disagreements(partner, values(partner.to_xlsx())) == [], name


def test_the_formulas_alone_come_to_our_numbers() -> None:
    for name, partner in companies().items():
        assert disagreements(partner, calculated(partner.to_xlsx(), ("Ratios", "Scores"))) == [], name


YEARS = ((2024,), (2023, 2024), (2022, 2023, 2024), (2021, 2023, 2024))
DATES = {"period_end", "publication_date"}


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_there_and_whatever_is_missing(seed: int) -> None:
    """Formulas and engine agree on any lines of any years, absent, 0 and negative ones too."""
    draw = Random(seed)
    names = sorted(
        ({i.name for r in CATALOGUE.values() for i in r.inputs} & {*statements_layout().rows}) - DATES - {"days"}
    )
    is_there = draw.choice([0.3, 0.7, 0.95])

    def amount() -> float:
        return draw.choice([0.0, 1.0, -1.0, *(round(draw.uniform(-1e6, 1e6), 2) for _ in range(6))])

    amounts = {
        year: {name: amount() for name in names if draw.random() < is_there} for year in YEARS[seed % len(YEARS)]
    }
    partner = vetted(made_up(amounts))
    assert disagreements(partner, calculated(partner.to_xlsx(), ("Ratios", "Scores"))) == []


@pytest.mark.deep
@needs_office
def test_libreoffice_calculates_our_numbers_from_the_formulas_alone(tmp_path: Path) -> None:
    partners = companies()
    found = recalculated({name: partner.to_xlsx() for name, partner in partners.items()}, tmp_path)
    for name, partner in partners.items():
        assert disagreements(partner, found[name]) == [], name
        written = values(partner.to_xlsx())
        for sheet in ("Scorecard", "Deal", "Charts"):
            for cell, value in written.get(sheet, {}).items():
                again = found[name][sheet].get(cell)
                assert again == (pytest.approx(value, rel=1e-9) if isinstance(value, float) else value), (
                    f"{name} {sheet}!{cell}"
                )


CHANGES: Mapping[str, Mapping[str, float | None]] = {
    "current liabilities doubled": {"total_current_liabilities": 3_000_000.0},
    "no current liabilities": {"total_current_liabilities": 0.0},
    "negative equity": {"total_equity": -400_000.0},
    "no interest": {"interest_expense": 0.0},
    "revenue gone": {"revenue": None},
    "stock gone": {"inventories": None, "cost_of_sales": None},
    "filled in": {"undrawn_credit_lines": 250_000.0, "overdue_payables": 40_000.0, "payment_terms_days": 30.0},
    "stated": {"gross_profit": 1_000_000.0, "ebitda": 700_000.0},
}


def test_a_change_moves_the_ratios_as_finvet_says() -> None:
    workbook = vetted(v1()).to_xlsx()
    for name in (
        "no current liabilities",
        "revenue gone",
        "filled in",
    ):  # the others in LibreOffice, for they take time
        moves(name, calculated(with_cells(workbook, CHANGES[name]), ("Ratios", "Scores")))


@pytest.mark.deep
@needs_office
def test_a_change_moves_them_in_libreoffice_too(tmp_path: Path) -> None:
    books = {name: with_cells(vetted(v1()).to_xlsx(), change) for name, change in CHANGES.items()}
    for name, found in recalculated(books, tmp_path).items():
        moves(name, found)


def moves(change: str, found: Values) -> None:
    """The workbook has left our numbers for those of the changed statements."""
    assert disagreements(vetted(v1()), found) != [], change
    assert disagreements(vetted(with_values(v1(), CHANGES[change])), found) == [], change


def with_values(statements: Statements, change: Mapping[str, float | None]) -> Statements:
    """The statements with other amounts in the latest year."""
    year = statements.years[-1]
    figures = {item: dict(row) for item, row in statements.figures.items()}
    for item, value in change.items():
        figures.setdefault(item, {})[year.id] = Figure(item, year, value)
    return replace(statements, figures=figures)


def with_cells(workbook: bytes, change: Mapping[str, float | None]) -> bytes:
    """The workbook as a person changes it: numbers typed over those of the latest year."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(workbook))
    for item, value in change.items():
        cell = address_of(item, year_columns(1)[0], seen_from="Statements", stated=True)
        assert cell
        book["Statements"][cell] = value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


# ---------------------------------------------------------------- what it is


def test_the_same_partner_gives_the_same_bytes() -> None:
    assert sample("wattle_ridge_plant_hire").to_xlsx() == sample("wattle_ridge_plant_hire").to_xlsx()


def test_it_is_valid_against_the_format(tmp_path: Path) -> None:
    file = tmp_path / "vetting.xlsx"
    file.write_bytes(sample("wattle_ridge_plant_hire").to_xlsx())
    found = OpenXmlValidator(FileFormat.OFFICE_2019, max_errors=20).validate(file).errors
    assert [str(error) for error in found] == []


def test_it_is_dated_by_the_vetting_alone() -> None:
    with zipfile.ZipFile(BytesIO(vetted(v1()).to_xlsx())) as package:
        assert {entry.date_time[:3] for entry in package.infolist()} == {(1980, 1, 1)}
        properties = package.read("docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", properties)) == {"2025-09-30T00:00:00Z"}


def test_a_missing_line_is_an_empty_cell() -> None:
    found = values(vetted(made_up({2024: {"revenue": 100.0}})).to_xlsx())
    cell = address_of("inventories", year_columns(1)[0], seen_from="Statements")
    assert cell not in found["Statements"]


def test_every_absence_stands_with_its_reason() -> None:
    partner = vetted(v2())
    absent = {(f.name, str(f.period.year)) for _, _, f in cells(partner) if f and f.value is None}
    rows = load_workbook(BytesIO(partner.to_xlsx()))["Absences"].iter_rows(min_row=5, values_only=True)
    listed = {(row[1], year): row[4] for row in rows for year in row[2].split(", ")}
    assert set(listed) == absent
    assert all(listed.values())


def test_every_figure_leads_to_its_source() -> None:
    partner = sample("wattle_ridge_plant_hire")
    book = load_workbook(BytesIO(partner.to_xlsx()))
    revenue = address_of("revenue", year_columns(1)[0], seen_from="Statements")
    link = book["Statements"][f"H{revenue[1:]}"].hyperlink.location
    sheet, cell = link.split("!")
    row = [cell.value for cell in book[sheet][int(cell[1:])]]
    (source,) = partner.statements.figures["revenue"][partner.analysis.years[-1].id].basis
    assert row[6:11] == [source.file, source.sheet, source.cell, source.label, source.text]


def test_a_figure_because_of_which_something_is_asked_for_has_its_unit() -> None:
    sheet = load_workbook(BytesIO(sample("dean_foods").to_xlsx()))["Verdict"]
    texts = [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert any("Short-term share of debt: 71.7 %." in text for text in texts)


def test_a_low_confidence_is_marked() -> None:
    partner = vetted(v1())
    year = partner.analysis.years[-1]
    figures = {item: dict(row) for item, row in partner.statements.figures.items()}
    figures["revenue"][year.id] = figures["revenue"][year.id]._replace(confidence="low")
    book = load_workbook(BytesIO(vetted(replace(partner.statements, figures=figures)).to_xlsx()))
    assert '"?"' in book["Statements"][address_of("revenue", 5, seen_from="Statements")].number_format
    assert '"?"' in book["Ratios"][address_of("asset_turnover", 5, seen_from="Ratios")].number_format


def test_a_negative_number_stands_in_parentheses_and_keeps_its_mark() -> None:
    assert number_format("currency") == "#,##0_);(#,##0);#,##0_)"
    assert number_format("percent", MARKS["low"]) == '0.0%"?"_);(0.0%)"?";0.0%"?"_)'


def test_the_points_are_formulas_over_the_marks() -> None:
    book = load_workbook(BytesIO(sample("wattle_ridge_plant_hire").to_xlsx()))["Scorecard"]
    formulas = [row[7] for row in book.iter_rows(min_row=5, values_only=True) if str(row[7]).startswith("=IF(ISNUMBER")]
    assert len(formulas) >= 10
    assert any(
        re.fullmatch(r'=IF\(ISNUMBER\(D\d+\),IF\(D\d+>=F\d+,2,IF\(D\d+>=G\d+,1,0\)\),"n/a"\)', f) for f in formulas
    )


def test_an_absent_year_of_a_chart_is_no_zero() -> None:
    with zipfile.ZipFile(BytesIO(sample("wattle_ridge_plant_hire").to_xlsx())) as package:
        chart = package.read("xl/charts/chart2.xml").decode()
    (cash,) = re.findall(r"<c:val>.*?</c:val>", chart)[1:]
    assert re.findall(r'idx="(\d)"', cash) == ["1", "2"]
    assert '<c:dispBlanksAs val="gap"/>' in chart


def test_the_titles_of_charts_are_those_of_the_memo() -> None:
    partner = sample("wattle_ridge_plant_hire")
    titles = [row[0] for row in load_workbook(BytesIO(partner.to_xlsx()))["Charts"].iter_rows(values_only=True)]
    for name in ("cash_flow", "earnings_and_cash", "liquidity", "working_capital_days", "exposure"):
        assert partner.charts[name].title in titles


# ---------------------------------------------------------------- safe


@cache
def hostile() -> bytes:
    """The workbook of a partner that calls itself, its files, sheets, lines and cells by every hostile name."""
    statements = v1()
    sources = tuple(Source(name, name, "A1", name, name) for name in NAMES.values())
    year = statements.years[-1]
    figures = {item: dict(row) for item, row in statements.figures.items()}
    figures["revenue"][year.id] = figures["revenue"][year.id]._replace(basis=sources)
    lines = tuple(UnmatchedLine(source, {year.id: 1.0}) for source in sources)
    named = replace(statements, partner=" ".join(NAMES.values()), figures=figures, unmatched=lines)
    return vetted(named).to_xlsx()


def test_what_strangers_wrote_stays_text() -> None:
    """The formulas and links are those of a partner with plain names, and every part is well-formed."""
    assert live_cells(hostile()) == live_cells(vetted(v1()).to_xlsx())
    with zipfile.ZipFile(BytesIO(hostile())) as package:
        for part in package.namelist():
            text = package.read(part).decode()
            ET.fromstring(text)  # noqa: S314 - our own file
            assert 'TargetMode="External"' not in text, part
            assert all("r:id" not in link and "location=" in link for link in re.findall("<hyperlink [^>]*>", text)), (
                part
            )


def test_what_strangers_wrote_can_be_read() -> None:
    rows = load_workbook(BytesIO(hostile()))["Not understood"].iter_rows(min_row=5, max_col=1, values_only=True)
    labels = [row[0] or "" for row in rows]
    assert labels == [printable(name)[:LONGEST_TEXT] for name in NAMES.values()]


def test_a_text_is_no_longer_than_a_cell() -> None:
    assert len(text_of("😀" * 40_000).encode("utf-16-le")) <= 2 * LONGEST_TEXT


def live_cells(workbook: bytes) -> Mapping[str, list[str]]:
    """Every formula, by part of the package."""
    with zipfile.ZipFile(BytesIO(workbook)) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
        texts = {name: package.read(name).decode() for name in sheets}
    return {name: re.findall(r"<f>[^<]*</f>", text) for name, text in texts.items()}
