"""Amounts that stand as text: "1,234", "(756)", "1.234,5", "1 234-", "1.2m", "12.5%", "--"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from finvet.compiled import data_table
from finvet.spreading.settings import settings
from finvet.spreading.sheets.digits import Marks, may_be_either, number_of
from finvet.spreading.sheets.written_amounts import DASHES, LONGEST, MINUS_SIGNS, clean, digits_of, written

TRAILING_MINUS = (*DASHES, "CR", "C")

_REASONED = re.compile(r"\s*([^\W\d_][^\s\d]*?)(?:\s[-–—]|[:;,]|\s?\()\s*[^\d]*$")  # "N/A - no inventory"


@lru_cache(maxsize=4096)
def is_blank(text: str) -> bool:
    """Whether the text is one of the usual ways to write "nothing here", perhaps with the reason behind it."""
    reasoned = _REASONED.match(text)
    if reasoned and reasoned[1].casefold() in settings()["blanks"]["words"]:
        return True
    return len(text.strip()) <= LONGEST and clean(text).casefold() in blanks()


@cache
def blanks() -> frozenset[str]:
    """What a cell says that has no amount to show."""
    return frozenset((*settings()["blanks"]["signs"], *settings()["blanks"]["words"]))


@lru_cache(maxsize=20_000)
def looks_like_amount(text: str) -> bool:
    """Whether a text writes an amount and nothing else."""
    return written(text) is not None


@lru_cache(maxsize=4096)
def amount(text: str, marks: Marks) -> float | None:
    """The amount that a text writes, or None where it writes none. "12.5%" is 0.125, "1.2m" is 1,200,000.

    Never NaN or infinity: only digits, one decimal mark and grouping in threes are taken.
    """
    match = written(text)
    if match is None:
        return None
    digits = digits_of(match)
    power = data_table("magnitudes")[match["magnitude"].lower()] if match["magnitude"] else 0
    power = int(match["exponent"] or power)
    value = number_of(digits, marks.decimal, power) if not _is_rounded(match) else None
    if value is None or bool(match["open"]) != bool(match["close"]) or (power and match["percent"]):
        return None
    is_negative = (
        bool(match["open"]) or match["sign"] in MINUS_SIGNS or (match["trail"] or "").upper() in TRAILING_MINUS
    )
    signed = -value if is_negative else value
    return signed / 100 if match["percent"] else signed


def is_share(text: str) -> bool:
    """Whether a text ends with a percentage that is no remark behind an amount: "1,234 / 5.6%" is an amount."""
    if not text.rstrip().endswith("%"):
        return False
    match = written(text)
    return match is None or match["percent"] is not None


def states_magnitude(text: str) -> bool:
    """Whether an amount carries its own unit: "1.2m" is so many millions, whatever its table is stated in."""
    match = written(text)
    return match is not None and match["magnitude"] is not None


def is_ambiguous(text: str) -> bool:
    """Whether a text reads differently by the decimal mark: "1.234" and "1,234"."""
    match = written(text)
    return match is not None and may_be_either(digits_of(match))


def is_bare(text: str) -> bool:
    """Whether an amount is written by several digits without any mark: "5120", not "5.120", "-" or "0"."""
    match = written(text)
    return match is not None and len(digits := digits_of(match)) > 1 and digits.isdigit()


def _is_rounded(match: re.Match[str]) -> bool:
    """Whether powers of ten cut an amount short: "1.23E+09" may be anything near; "1.234500E+04" is 12,345."""
    decimals = len(re.split("[.,]", digits_of(match))[-1])
    return match["exponent"] is not None and decimals < int(match["exponent"])
