"""Calculates formulas as a spreadsheet program does: an empty cell is 0 in arithmetic, a text is more than any number."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.utils.datetime import from_excel, to_excel

Value = float | str | bool | None
Found = Callable[[str, str], Value]
"""The value of a cell of a sheet."""
Part = Callable[[Found, str], Value]
"""A part of a formula on a sheet."""

TOKEN = re.compile(
    r"""(?P<text>"[^"]*")|(?P<number>\d+\.?\d*(?:e[-+]?\d+)?)|(?P<function>[A-Z]+[A-Z0-9]*)\(|(?P<truth>TRUE|FALSE)"""
    r"""|(?P<cell>(?:(?:[A-Za-z]+|'[^']+')!)?\$?[A-Z]+\$?\d+)|(?P<sign><=|>=|<>|[-+*/<>=(),&])"""
)
LEVELS = ({"=", "<", ">", "<=", ">=", "<>"}, {"&"}, {"+", "-"}, {"*", "/"})


class Error(Exception):
    """#N/A, #DIV/0!, #VALUE! or #NUM!"""


def calculated(workbook: bytes, sheets: Sequence[str]) -> Mapping[str, Mapping[str, Value]]:
    """Every formula of some sheets, from numbers and texts alone; what is an error is "#N/A"."""
    book = load_workbook(BytesIO(workbook))
    known: dict[tuple[str, str], Value] = {}

    def found(sheet: str, cell: str) -> Value:
        if (sheet, cell) not in known:
            content = book[sheet][cell]
            is_formula = content.data_type == "f"
            value = to_excel(content.value) if isinstance(content.value, datetime) else content.value
            known[sheet, cell] = part_of(content.value[1:])(found, sheet) if is_formula else value
        return known[sheet, cell]

    def shown(sheet: str, cell: str) -> Value:
        try:
            return found(sheet, cell)
        except Error:
            return "#N/A"

    return {
        sheet: {c.coordinate: shown(sheet, c.coordinate) for row in book[sheet].iter_rows() for c in row}
        for sheet in sheets
    }


@cache
def part_of(formula: str) -> Part:
    """A formula ready to be calculated."""
    tokens = list(_tokens(formula))
    part, rest = _operation(tokens, 0, 0)
    assert rest == len(tokens), f"not understood: {formula}"
    return part


def _tokens(formula: str) -> Iterator[tuple[str, str]]:
    place = 0
    while place < len(formula):
        token = TOKEN.match(formula, place)
        assert token, f"not understood at {place}: {formula}"
        yield str(token.lastgroup), str(token[token.lastgroup or 0])
        place = token.end()


def _operation(tokens: Sequence[tuple[str, str]], at: int, level: int) -> tuple[Part, int]:
    if level == len(LEVELS):
        return _atom(tokens, at)
    left, at = _operation(tokens, at, level + 1)
    while at < len(tokens) and tokens[at][0] == "sign" and tokens[at][1] in LEVELS[level]:
        sign = tokens[at][1]
        right, at = _operation(tokens, at + 1, level + 1)
        left = _binary(sign, left, right)
    return left, at


def _binary(sign: str, left: Part, right: Part) -> Part:
    def part(found: Found, sheet: str) -> Value:
        one, other = left(found, sheet), right(found, sheet)
        if sign == "&":
            return _text(one) + _text(other)
        return _compared(sign, one, other) if sign in LEVELS[0] else _computed(sign, _number(one), _number(other))

    return part


def _compared(sign: str, one: Value, other: Value) -> bool:
    """Numbers before texts; an empty cell is 0 beside a number, and no letter beside a text."""
    empty = "" if isinstance(one, str) or isinstance(other, str) else 0.0
    first, second = ((isinstance(v, str), v) for v in (empty if v is None else v for v in (one, other)))
    tests = {"=": first == second, "<>": first != second, "<": first < second, ">": first > second}  # type: ignore[operator]
    return tests[sign] if sign in tests else tests[sign[0]] or first == second


def _computed(sign: str, one: float, other: float) -> float:
    if sign == "/":
        if other == 0:
            raise Error
        return one / other
    return {"+": one + other, "-": one - other, "*": one * other}[sign]


def _text(value: Value) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value or "")


def _number(value: Value) -> float:
    if isinstance(value, str):
        raise Error
    return float(value or 0)


def _atom(tokens: Sequence[tuple[str, str]], at: int) -> tuple[Part, int]:
    kind, text = tokens[at]
    if kind == "cell":
        *named, cell = text.replace("$", "").split("!")
        return (lambda found, sheet: found(named[0].strip("'") if named else sheet, cell)), at + 1
    if kind == "function":
        arguments, at = _arguments(tokens, at + 1)
        return (lambda found, sheet: FUNCTIONS[text](arguments, found, sheet)), at
    if text == "-":
        inner, at = _atom(tokens, at + 1)
        return (lambda found, sheet: -_number(inner(found, sheet))), at
    if text == "(":
        inner, at = _operation(tokens, at + 1, 0)
        assert tokens[at][1] == ")"
        return inner, at + 1
    constant: Value = {"text": text[1:-1], "truth": text == "TRUE"}[kind] if kind != "number" else float(text)
    return (lambda _, __: constant), at + 1


def _arguments(tokens: Sequence[tuple[str, str]], at: int) -> tuple[list[Part], int]:
    parts: list[Part] = []
    while tokens[at][1] != ")":
        part, at = _operation(tokens, at, 0)
        parts.append(part)
        at += tokens[at][1] == ","
    return parts, at + 1


# ---------------------------------------------------------------- functions

Function = Callable[[Sequence[Part], Found, str], Value]


def _if(parts: Sequence[Part], found: Found, sheet: str) -> Value:
    return parts[1 if parts[0](found, sheet) else 2](found, sheet)


def _iferror(parts: Sequence[Part], found: Found, sheet: str) -> Value:
    try:
        return parts[0](found, sheet)
    except Error:
        return parts[1](found, sheet)


def _na(*_: object) -> Value:
    raise Error


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _of_values(function: Callable[..., Value]) -> Function:
    return lambda parts, found, sheet: function(*[part(found, sheet) for part in parts])


def _of_numbers(function: Callable[[Sequence[float]], float]) -> Function:
    """What passes over cells without a number."""

    def computed(*values: Value) -> float:
        try:
            return function([float(v) for v in values if _is_number(v)])  # type: ignore[arg-type]
        except (ValueError, ZeroDivisionError, statistics.StatisticsError):
            raise Error from None

    return _of_values(computed)


def _of_one(function: Callable[[float], float]) -> Function:
    def computed(value: Value) -> float:
        try:
            return function(_number(value))
        except ValueError:
            raise Error from None

    return _of_values(computed)


FUNCTIONS: Mapping[str, Function] = {
    "IF": _if,
    "IFERROR": _iferror,
    "NA": _na,
    "AND": _of_values(lambda *values: all(values)),
    "OR": _of_values(lambda *values: any(values)),
    "NOT": _of_values(lambda value: not value),
    "YEAR": _of_one(lambda value: float(from_excel(value).year)),
    "ROUND": _of_values(lambda value, places: round(_number(value), int(_number(places)))),
    "COUNT": _of_values(lambda *values: float(sum(map(_is_number, values)))),
    "ISNUMBER": _of_values(_is_number),
    "N": _of_values(lambda value: float(value) if _is_number(value) else 0.0),
    "SUM": _of_numbers(math.fsum),
    "AVERAGE": _of_numbers(statistics.fmean),
    "STDEV": _of_numbers(statistics.stdev),
    "MIN": _of_numbers(lambda values: min(values, default=0.0)),
    "MAX": _of_numbers(lambda values: max(values, default=0.0)),
    "ABS": _of_one(abs),
    "SQRT": _of_one(math.sqrt),
    "LN": _of_one(math.log),
    "LOG10": _of_one(math.log10),
}  # fmt: skip
