"""Digits with marks between them as a number: what splits off the decimals, and what groups the thousands."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

DecimalMark = Literal["point", "comma"]

_COMMAS, _POINTS = re.compile("[,' ]"), re.compile("[.' ]")  # between groups of digits
_EITHER = re.compile(r"\d{1,3}[.,]\d{3}")


class Marks(NamedTuple):
    """Which mark splits off the decimals in a file's text amounts, and whether the file itself decides it.

    `throughout`: a table prints as many decimals everywhere, so that an amount without any may have lost its mark.
    """

    decimal: DecimalMark
    decided: bool
    throughout: bool = False


def may_be_either(digits: str) -> bool:
    """Whether the one mark between the digits can be that of decimals and that of thousands: "1.234", "1,234"."""
    return _EITHER.fullmatch(digits) is not None


def number_of(digits: str, decimal: DecimalMark, power: int = 0) -> float | None:
    """The number that digits write with such a decimal mark, times a power of ten; None where they write none."""
    point, grouping = (".", _COMMAS) if decimal == "point" else (",", _POINTS)
    whole, mark, fraction = digits.partition(point)
    if mark and not fraction.isdigit():
        return None
    parts = grouping.split(whole) if whole else ["0"]
    is_one = len(set(grouping.findall(whole))) <= 1  # "825,000 712,500" are two
    if not is_one or not all(p.isdigit() for p in parts) or not _is_grouped(parts):
        return None
    return float(f"{''.join(parts)}.{fraction or '0'}e{power}")


def _is_grouped(parts: list[str]) -> bool:
    """Western grouping in threes, or the Indian one: 1,23,45,678."""
    if len(parts) == 1:
        return True
    western = all(len(p) == 3 for p in parts[1:])  # noqa: PLR2004 - thousands
    indian = len(parts[-1]) == 3 and all(len(p) == 2 for p in parts[1:-1])  # noqa: PLR2004 - lakh and crore
    return 1 <= len(parts[0]) <= 3 and (western or indian)  # noqa: PLR2004
