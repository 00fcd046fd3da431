from __future__ import annotations

import pytest

from finvet.model import CellError
from finvet.spreading.figures.partner_name import partner_name
from tests.books import book, csv_book, rows, sheet

TABLE = "\n | 2024 | 2023\nRevenue | 1 | 2\nCost of sales | 3 | 4\nGross profit | 5 | 6"


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Larkspur Fittings Limited\nBalance sheet", "Larkspur Fittings Limited"),
        ("Balance sheet as at 31 March 2024\nLarkspur Fittings Limited", "Larkspur Fittings Limited"),
        ("Larkspur Fittings Limited - Profit and loss", "Larkspur Fittings Limited"),
        ("in EUR thousand\nCompany name | Larkspur GmbH", "Larkspur GmbH"),
        ("Some title\nFirma: | | Larkspur GmbH", "Larkspur GmbH"),
        ("Trended financials\nCompany: Larkspur Foods Inc.", "Larkspur Foods Inc."),
        ("编制单位：云雀管件有限公司", "云雀管件有限公司"),
        ("编制单位：云雀管件有限公司  2024年12月31日  单位：元", "云雀管件有限公司"),
        ("编制单位:云雀管件有限公司 单位:元", "云雀管件有限公司"),
        ("Firma: Larkspur Armaturen GmbH", "Larkspur Armaturen GmbH"),
        ("Nom de l'entreprise : Larkspur SARL", "Larkspur SARL"),
        ("Company name - Larkspur Ltd", "Larkspur Ltd"),
        ("Firma:\nLarkspur Armaturen GmbH", "Larkspur Armaturen GmbH"),
        ("Désignation entité : Larkspur SA", "Larkspur SA"),
        ("Client\nLarkspur Limited", "Larkspur Limited"),
        ("7 Larkspurs Limited\nBalance sheet", "7 Larkspurs Limited"),
    ],
)
def test_the_name_that_the_file_says(top: str, name: str) -> None:
    assert partner_name([book(top + TABLE)], ["x.xlsx"]) == name


def test_a_labelled_field_in_another_file_beats_a_title() -> None:
    books = [book("Accounts of the group" + TABLE), book("Company | Larkspur Ltd" + TABLE)]
    assert partner_name(books, ["x.xlsx"]) == "Larkspur Ltd"


def test_an_error_in_a_cell_is_no_name() -> None:
    top = [[CellError("#REF!")], ["Larkspur Fittings Limited"], ["Balance sheet"]]
    assert partner_name([book(sheet([*top, *rows(TABLE.strip())]))], ["x.xlsx"]) == "Larkspur Fittings Limited"


@pytest.mark.parametrize("amount", ["55", "'55,000.00'"])
def test_a_text_below_amounts_is_no_name(amount: str) -> None:
    assert partner_name([book(f"Total assets | {amount}\nLarkspur\nBalance sheet{TABLE}")], ["x.xlsx"]) != "Larkspur"


def test_the_name_is_found_wherever_the_table_stands() -> None:
    assert partner_name([book("\n" * 30 + "Larkspur\nBalance sheet" + TABLE)], ["x.xlsx"]) == "Larkspur"


def test_what_is_written_above_the_statements_comes_first() -> None:
    fleet, own = sheet("Fleet\nVan | 2 | 3", "Cars"), sheet("Larkspur\nBalance sheet" + TABLE, "BS")
    assert partner_name([book(fleet, own)], ["x.xlsx"], {("partner.xlsx", "BS")}) == "Larkspur"


def test_a_name_with_its_legal_form_beats_other_titles() -> None:
    cover, own = sheet("Larkspur Fittings Ltd", "Cover"), sheet("Trended results" + TABLE, "BS")
    assert partner_name([book(cover, own)], ["x.xlsx"], {("partner.xlsx", "BS")}) == "Larkspur Fittings Ltd"


def test_a_line_below_the_periods_is_no_name() -> None:
    table = "Balance sheet\n | 31.12.2024 | 31.12.2023\nWEALTH\nTotal assets | 1 | 2"
    assert partner_name([book(table)], ["larkspur.xlsx"]) == "larkspur"


def test_without_a_name_the_file_is_named() -> None:
    assert partner_name([csv_book("Balance sheet" + TABLE)], ["larkspur_fittings-2024.csv"]) == "larkspur fittings 2024"


@pytest.mark.parametrize(
    "top",
    [
        "Particulars | FY24 | FY23",
        "Concepto | 2024 | 2023",
        "科目 | 2024 | 2023",
        "계정명 | 202312 | 202212",
        "Metric | 2024 | 2023",
        "Cash flow",
        "Year | A | B",
        "Sector | Segment | Year | Revenue",
        "INTITULES | 2024 | 2023",
    ],
)
def test_neither_a_caption_nor_a_line_is_a_name(top: str) -> None:
    lines = "\nAbschreibungen auf Sachanlagen | 1.200,50 | 980,00\nOther movements | 12,5 | 11,0"
    assert partner_name([csv_book(top + lines)], ["larkspur.csv"]) == "larkspur"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("acme_balance_sheet.csv", "acme"),
        ("Income statement Alder 2024.csv", "Alder 2024"),
        ("nordsee-bilanz.csv", "nordsee"),
        ("abb_balance_sheet.csv", "abb"),
        ("v2_balance_sheet.csv", "v2 balance sheet"),
        ("balance_sheet.csv", ""),
        ("Bilanz GuV 2023.csv", ""),
        ("Balance Sheet Consulting GmbH.csv", "Balance Sheet Consulting GmbH"),
    ],
)
def test_a_file_called_by_its_company_and_statement_names_the_company(file: str, name: str) -> None:
    assert partner_name([], [file]) == name


def test_the_first_file_names_the_company_that_names_more_than_a_statement() -> None:
    assert partner_name([], ["balance_sheet.csv", "alder.csv", "birch.csv"]) == "alder"


@pytest.mark.parametrize(
    "title",
    [
        "Form 0710001", "OKUD 0710001", "Form AOC-4", "Schedule L (Form 1120)", "Schedule III", "Annex 2", "Page 1 of 3",
        "DRAFT", "Strictly confidential", "Annual accounts", "Instructions for use", "Prepared by: J. Doe", "Parent",
        "Seite 2", "Modello A-12", "Приложение 1", "I. INFORMATIONS GENERALES", "III. Social matters",
    ],
)  # fmt: skip
def test_numbers_of_forms_and_words_on_papers_name_nobody(title: str) -> None:
    assert partner_name([book(f"{title}\nLarkspur\nBalance sheet{TABLE}")], ["x.xlsx"]) == "Larkspur"
    assert partner_name([book(f"{title}\nBalance sheet{TABLE}")], ["larkspur.xlsx"]) == "larkspur"


@pytest.mark.parametrize("title", ["Table Mountain Foods", "Form 3 Ltd", "Page Brothers", "Annex Ltd"])
def test_names_with_such_a_word_are_names(title: str) -> None:
    assert partner_name([book(f"{title}\nBalance sheet{TABLE}")], ["x.xlsx"]) == title


@pytest.mark.parametrize(
    ("other", "name"),
    [
        ("Gold price\nJanuary | 12\nFebruary | 13", "x"),
        ("Stories of birds\nAll of them", "x"),
        ("Larkspur\nAnnual accounts", "Larkspur"),
        ("Larkspur\n2024", "Larkspur"),
        ("Larkspur\nAnnual accounts\nEmployees | 12", "x"),
        ("Annual accounts\nLarkspur Ltd\nEmployees | 12", "Larkspur Ltd"),
    ],
)
def test_of_other_sheets_a_cover_alone_names_the_company(other: str, name: str) -> None:
    own = sheet("Balance sheet" + TABLE, "BS")
    assert partner_name([book(sheet(other, "Other"), own)], ["x.xlsx"], {("partner.xlsx", "BS")}) == name


def test_a_name_that_heads_a_column_of_other_companies_names_nobody() -> None:
    affiliates = sheet(
        "Subsidiaries\nCompany | Country | Share\nAlder Tools | France | 51\nBeech Parts | Spain | 60", "Note 4"
    )
    assert (
        partner_name([book(sheet(TABLE.strip(), "P&L"), affiliates)], ["larkspur.xlsx"], {("partner.xlsx", "P&L")})
        == "larkspur"
    )
