"""What a spreadsheet's operators and functions give for their operands; whatever is no number is not computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from math import fsum, isfinite
from math import pow as power
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from finvet.errors import NotComputed
from finvet.model import CellValue
from finvet.reading.formulas import NEGATE, PERCENT

NEARLY = 2.0**-48
"""A sum this small beside its largest term is 0: spreadsheets take it for the rest of binary fractions."""

SIGNIFICANT_DIGITS = 15  # of a number in a spreadsheet
MOST_PLACES = 400

Operands = Sequence[CellValue]
Test = Callable[[Any, Any], bool]
Computed = float | bool


def compute(name: str, operands: Operands) -> Computed:
    """One operation on values (None is blank, and counts 0). Raises NotComputed where it gives no number.

    AND, OR and comparisons give a truth value.
    """
    result = OPERATIONS[name](operands)
    if isinstance(result, float) and not isfinite(result):
        raise NotComputed("formula-no-number")
    return result


def total(terms: Sequence[float]) -> float:
    """The sum, 0 where only rounding is left of it."""
    try:
        added = fsum(terms)
    except OverflowError as too_large:
        raise NotComputed("formula-no-number") from too_large
    return 0.0 if abs(added) <= NEARLY * max(map(abs, terms), default=0.0) else added


def number(value: CellValue) -> float:
    """What a value counts in arithmetic: blank 0, TRUE 1. Raises NotComputed for text and dates."""
    if value is None:
        return 0.0
    if isinstance(value, (bool, float)):
        return float(value)
    raise NotComputed("formula-on-text")


def truth(value: CellValue) -> bool:
    """The value as the answer to a test; a number other than 0 is yes."""
    return number(value) != 0


def _quotient(operands: Operands) -> float:
    dividend, divisor = map(number, operands)
    if divisor == 0:
        raise NotComputed("formula-no-number")
    return dividend / divisor


def _power(operands: Operands) -> float:
    base, exponent = map(number, operands)
    if base == 0 and exponent == 0:
        raise NotComputed("formula-no-number")
    try:
        return power(base, exponent)
    except (ValueError, OverflowError) as no_number:
        raise NotComputed("formula-no-number") from no_number


def _rounded(operands: Operands) -> float:
    """To so many decimals, half away from zero, of the 15 digits that a spreadsheet keeps."""
    value = Decimal(f"{number(operands[0]):.{SIGNIFICANT_DIGITS}g}")
    places = int(max(-MOST_PLACES, min(MOST_PLACES, number(operands[1]))))
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= places:
        return float(value)
    return float(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def _compared(test: Test) -> Callable[[Operands], bool]:
    def compare(operands: Operands) -> bool:
        left, right = operands
        if isinstance(left, str) or isinstance(right, str):
            return _compared_texts(test, left, right)
        if isinstance(left, bool) != isinstance(right, bool):
            raise NotComputed("formula-on-text")
        return test(total([number(left), -number(right)]), 0.0)

    return compare


def _compared_texts(test: Test, left: CellValue, right: CellValue) -> bool:
    """Texts without regard to case; a blank is the empty text, and a number is never equal to a text."""
    left, right = ("" if side is None else side for side in (left, right))
    if isinstance(left, str) and isinstance(right, str):
        return test(left.casefold(), right.casefold())
    if test not in (eq, ne):
        raise NotComputed("formula-on-text")
    return test is ne


def _tests(operands: Operands) -> list[bool]:
    """The tests of AND and OR, none of them blank: whether that one counts depends on how it came about."""
    if None in operands:
        raise NotComputed("formula-on-text")
    return [truth(operand) for operand in operands]


OPERATIONS: Mapping[str, Callable[[Operands], Computed]] = {
    "+": lambda terms: total([number(term) for term in terms]),
    "-": lambda terms: total([number(terms[0]), -number(terms[1])]),
    "*": lambda factors: number(factors[0]) * number(factors[1]),
    "/": _quotient,
    "^": _power,
    NEGATE: lambda value: -number(value[0]),
    PERCENT: lambda value: number(value[0]) / 100,
    "ABS": lambda value: abs(number(value[0])),
    "ROUND": _rounded,
    "AND": lambda tests: all(_tests(tests)),
    "OR": lambda tests: any(_tests(tests)),
    "=": _compared(eq), "<>": _compared(ne), "<": _compared(lt), ">": _compared(gt), "<=": _compared(le),
    ">=": _compared(ge),
}  # fmt: skip
