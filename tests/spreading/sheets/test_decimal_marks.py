"""Which mark splits off the decimals: by the amounts of the file, of the table, or by the language."""

from __future__ import annotations

import pytest

from finvet.spreading.sheets.decimal_marks import marks_of, marks_of_table
from finvet.spreading.sheets.digits import Marks

POINT, COMMA = Marks("point", decided=True), Marks("comma", decided=True)


@pytest.mark.parametrize(
    ("texts", "comma_language", "marks"),
    [
        (["1,234.50"], True, POINT),
        (["1.234,50"], False, COMMA),
        (["1,234,567"], True, POINT),
        (["1.234,567"], False, COMMA),
        (["0.125"], True, POINT),
        (["1.234"], True, Marks("comma", decided=False)),
        (["1.234"], False, Marks("point", decided=False)),
        (["1,234"] * 6, True, POINT),
        (["1,234"] * 5, False, Marks("point", decided=False)),
        ([*["1,234"] * 6, "1.234"], True, Marks("comma", decided=False)),
        (["12.5", "12,5", "13,5"], False, Marks("comma", decided=False)),
        ([], False, Marks("point", decided=False)),
    ],
)
def test_the_file_itself_decides_the_decimal_mark(texts: list[str], comma_language: bool, marks: Marks) -> None:
    assert marks_of(texts, comma_language=comma_language) == marks


def test_dates_among_the_headings_do_not_vote() -> None:
    assert marks_of(["31.12.2024", "31.12.2023", *["1,234"] * 6], comma_language=False) == POINT


def test_a_few_note_numbers_do_not_outvote_a_column_of_thousands() -> None:
    marks = marks_of(["3.1", "3.2", *["1.234"] * 20], comma_language=True)
    assert not marks.decided


GROUPED = ["1,593", "1,801", "3,683", "6,452", "1,538", "-3,185", "251"]


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (GROUPED, "point"),
        ([*GROUPED, "0,75"], "comma"),
        (GROUPED[:-1], "comma"),
        ([*GROUPED[:4], "251"], "comma"),
        ([*GROUPED, "1.234,00"], "comma"),
    ],
    ids=["grouped and whole", "a decimal", "three decimals throughout", "too few", "the file's own"],
)
def test_a_table_may_group_by_the_mark_that_splits_off_decimals_elsewhere(texts: list[str], mark: str) -> None:
    assert marks_of_table(texts, COMMA).decimal == mark


PRINTED = ["4.155,6", "10.766,9", "9.910,5", "13.675,9", "13.259,1", "14.125,1", "475,8", "449,2", "71,6"]


@pytest.mark.parametrize(
    ("texts", "throughout"),
    [
        ([*PRINTED, "5120", "575"], True),
        (PRINTED, False),
        ([*PRINTED, *["5120"] * 10], False),
        ([*PRINTED, *["12,55"] * 3, "5120"], False),
        ([t.replace(".", "") for t in PRINTED] + ["5120"], False),
    ],
    ids=["two lost their mark", "none is whole", "as many are whole", "as typed", "not grouped"],
)
def test_an_amount_without_decimals_among_those_of_one_form_may_have_lost_them(
    texts: list[str], throughout: bool
) -> None:
    assert marks_of_table(texts, COMMA).throughout == throughout
