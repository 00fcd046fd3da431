from __future__ import annotations

import pytest

from finvet.spreading.wording.lexicon import hits, is_covered, keys_of, plain, up_to_other_dates


def test_plain_text_has_one_kind_of_digit_space_and_dash() -> None:
    assert plain("٣١–１２—2023\u00a0 Année") == "31-12-2023 année"


def test_headings_as_programs_write_them() -> None:
    assert plain("esercizio_corrente") == "esercizio corrente"
    assert plain("2024.0") == "2024"
    assert plain("12.0") == "12.0"


def test_the_longest_phrase_wins_and_none_reaches_into_another() -> None:
    assert [plain("Year to date 2023")[hit.start : hit.end] for hit in hits(plain("Year to date 2023"))] == [
        "year to date"
    ]


@pytest.mark.parametrize(
    ("text", "key", "is_there"),
    [
        ("Budget 2024", "budget", True),
        ("Budgetary 2024", "budget", False),
        ("rebudget 2024", "budget", False),
        ("FY23", "fiscal", True),
        ("rok biezacy", "current", True),
        ("BİRLEŞİK CARİ DÖNEM", "current", True),
        ("合并期末余额", "current", True),
        ("Exercice N-1", "prior", True),
    ],
)
def test_words_end_where_their_script_ends_them(text: str, key: str, is_there: bool) -> None:
    assert (key in keys_of(plain(text))) is is_there


def test_a_text_is_covered_by_known_words_alone() -> None:
    assert is_covered(plain("Vorjahr in TEUR"), "prior")
    assert not is_covered(plain("Ergebnis des Vorjahres"), "prior")
    assert not is_covered(plain("in TEUR"), "prior")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Cash flow statement", "CF"),
        ("Consolidated Statement of Cash Flow", "CF"),
        ("Cash-flow statement", "CF"),
        ("Geldflussrechnung", "CF"),
        ("Cash-Flow-Rechnung", "CF"),
        ("Estado de flujo de caja", "CF"),
        ("Rendiconto dei flussi di cassa", "CF"),
        ("Demonstração de fluxos de caixa", "CF"),
        ("Výkaz cash flow", "CF"),
        ("Statement of profit and loss", "IS"),
        ("P&L account", "IS"),
        ("Profit/loss statement", "IS"),
        ("Earnings statement", "IS"),
        ("Gewinn und Verlust", "IS"),
        ("Báo cáo kết quả kinh doanh", "IS"),
        ("Statement of financial condition", "BS"),
    ],
)
def test_the_name_of_a_statement_is_known_as_a_whole(name: str, key: str) -> None:
    assert is_covered(plain(name), key)


def test_dates_behind_another_thing_are_cut_off() -> None:
    assert up_to_other_dates(plain("31.12.2023, printed 15.03.2024")) == "31.12.2023, "
    assert up_to_other_dates(plain("AY 2024-25")) == ""
    assert up_to_other_dates(plain("12 ay 2023")) == "12 ay 2023"
