"""Which mark splits off the decimals in the text amounts of a file or a table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from finvet.spreading.sheets.digits import DecimalMark, Marks, may_be_either, number_of
from finvet.spreading.sheets.written_amounts import digits_of, written

MOSTLY = 0.8  # of the amounts with decimals; those of a share have others
ENOUGH_GROUPS = 6  # amounts of the form 1,234 without any other: nobody prints three decimals throughout


def marks_of(texts: Iterable[str], *, comma_language: bool) -> Marks:
    """The decimal mark by the evidence of all text amounts of a file; its language where they leave it open."""
    votes = {"point": 0, "comma": 0}
    groups = {".": 0, ",": 0}
    for text in texts:
        match = written(text)
        vote = _vote(text)
        if vote:
            votes[vote] += 1
        elif match and _leaves_open(match):
            groups["." if "." in text else ","] += 1
    if votes["point"] != votes["comma"]:
        mark: DecimalMark = "point" if votes["point"] > votes["comma"] else "comma"
        in_threes = groups["." if mark == "point" else ","]
        return Marks(mark, decided=min(votes.values()) == 0 and in_threes <= votes[mark])
    if max(groups.values()) >= ENOUGH_GROUPS and min(groups.values()) == 0 and not any(votes.values()):
        return Marks("point" if groups[","] else "comma", decided=True)
    return Marks("comma" if comma_language else "point", decided=False)


def marks_of_table(texts: Iterable[str], around: Marks) -> Marks:
    """The decimal mark of the text amounts of one table: the file's, unless the table groups by that mark.

    So it does where its amounts are whole or of the form 1,234 and no other; decimals, all would have.
    """
    mark = "." if around.decimal == "point" else ","
    told = [digits_of(match) for text in texts if (match := written(text))]
    grouped = sum(mark in digits and may_be_either(digits) for digits in told)
    whole = sum(map(str.isdigit, told))
    if grouped < ENOUGH_GROUPS or not whole or grouped + whole < len(told):
        return around._replace(throughout=bool(whole) and _have_decimals(told, mark, whole))
    return Marks("comma" if around.decimal == "point" else "point", decided=True)


def _have_decimals(told: Sequence[str], mark: str, whole: int) -> bool:
    """Whether a table groups its thousands and prints as many decimals in nearly all amounts, and fewer are whole.

    Programs that read pictures of pages lose marks: 5120 among 4.155,6 and 475,8. What is not formatted, 13 beside
    12.5, groups nothing.
    """
    parts = [digits.partition(mark) for digits in told if mark in digits]
    in_groups = sum(not before.isdigit() for before, _, _ in parts)
    usual = max(Counter(len(decimals) for _, _, decimals in parts).values(), default=0)
    return in_groups >= ENOUGH_GROUPS and whole <= usual and usual >= MOSTLY * len(parts)


def _leaves_open(match: re.Match[str]) -> bool:
    """Whether an amount says neither; one with a magnitude, 1.234m, may well have three decimals."""
    return may_be_either(digits_of(match)) and not match["magnitude"]


@lru_cache(maxsize=4096)
def _vote(text: str) -> DecimalMark | None:
    match = written(text)
    if match is None:
        return None
    digits = digits_of(match)
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return None
    mark: DecimalMark = "point" if digits[last] == "." else "comma"
    other: DecimalMark = "comma" if mark == "point" else "point"
    has_both = "." in digits and "," in digits
    if has_both:
        return mark
    if digits.count(digits[last]) > 1:
        return other if number_of(digits, other) is not None else None
    if digits.startswith("0"):
        return mark
    return mark if len(digits) - last - 1 != 3 or " " in digits or "'" in digits else None  # noqa: PLR2004 - a group of three
