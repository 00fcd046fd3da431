"""A formula's text as a program in postfix order: what is to be computed, of which cells, in bounded depth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW, column_number
from finvet.errors import NotComputed

MOST_ARGUMENTS = 255
MANY = range(1, MOST_ARGUMENTS + 1)
FUNCTIONS: Mapping[str, range] = {
    "SUM": MANY, "ROUND": range(2, 3), "ABS": range(1, 2), "IF": range(2, 4), "AND": MANY, "OR": MANY,
}  # fmt: skip
"""What is computed, with how many arguments; a function that is not here makes the formula not known."""

NEGATE, PERCENT = "negate", "%"
PRECEDENCE: Mapping[str, int] = {
    "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5, NEGATE: 6,
}  # fmt: skip
"""As spreadsheets have it, not as algebra does: -2^2 is 4, and 2^3^2 is 64. "&" is refused, its place is left out."""

CELL = r"\$?[A-Za-z]{1,3}\$?[0-9]{1,7}"
COLUMNS = r"\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}"
ROWS = r"\$?[0-9]{1,7}:\$?[0-9]{1,7}"
TOKEN = re.compile(
    rf"""\s*(?:
    (?P<cell>{CELL})(?![\w.(!\[:])
    |(?P<operator><=|>=|<>|[-+*/^=<>%(),])
    |(?P<text>"(?:[^"]|"")*")
    |(?P<link>\[|'[^'\[]*\[|'(?:[^']|'')*'\#)
    |(?:'(?P<quoted>(?:[^']|'')+)'!|(?P<sheet>[^\W0-9][\w.]*)!)?
     (?:(?P<error>\#[A-Za-z0-9/]+[!?]?)|(?P<area>{COLUMNS}|{ROWS}|{CELL}(?::{CELL})?)(?![\w.(!\[]))
    |(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?)
    |(?P<function>[A-Za-z_][\w.]*)\(
    |(?P<truth>TRUE|FALSE)(?!\w)
    |(?P<name>[^\W\d][\w.]*)(?![\w.(!\[])
    )""",
    re.VERBOSE,
)
EDGE = re.compile(r"(\$?)([A-Za-z]*)(\$?)([0-9]*)")


class Edge(NamedTuple):
    """A row or column that a reference names; one without "$" moves with the cell that shares the formula."""

    place: int
    is_fixed: bool

    def moved(self, by: int) -> int:
        """Where it is for a cell that stands so many rows or columns from the formula's own."""
        return self.place if self.is_fixed else self.place + by


class Reference(NamedTuple):
    """A cell, or the range between two corners; `sheet` is None for the formula's own sheet."""

    sheet: str | None
    rows: tuple[Edge, Edge]
    columns: tuple[Edge, Edge]
    is_cell: bool

    @property
    def is_fixed(self) -> bool:
        """Whether it means the same place wherever it is used."""
        return self.sheet is not None and all(edge.is_fixed for edge in (*self.rows, *self.columns))


class Name(NamedTuple):
    """A name that the workbook gives to a cell or range."""

    name: str


class Constant(NamedTuple):
    """A number, text or truth value in the formula; None for an argument that is left out."""

    value: float | str | bool | None


class Operation(NamedTuple):
    """An operator or function, with how many of the values before it it takes."""

    name: str
    operands: int


Step = Reference | Name | Constant | Operation
Program = tuple[Step, ...]


@lru_cache(maxsize=4096)
def program(formula: str) -> Program:
    """The steps of a formula (without "="). Raises NotComputed for whatever is not arithmetic on cells of this file."""
    postfix = _Postfix()
    for found in _tokens(formula.rstrip()):
        kind = found.lastgroup or ""
        if kind == "operator":
            postfix.operator(found[kind])
        elif kind == "function":
            postfix.call(found[kind].upper())
        else:
            postfix.operand(_operand(kind, found))
    return postfix.finished()


def _tokens(formula: str) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(formula):
        found = TOKEN.match(formula, at)
        if found is None:
            raise NotComputed("formula-not-understood")
        at = found.end()
        yield found


def _operand(kind: str, found: re.Match[str]) -> Step:
    text = found[kind]
    if kind == "cell":
        return _reference(text)
    if kind == "area":
        return _reference(text, (found["quoted"] or "").replace("''", "'") or found["sheet"])
    if kind == "number":
        number = float(text)
        if not isfinite(number):
            raise NotComputed("formula-no-number")
        return Constant(number)
    if kind == "text":
        return Constant(text[1:-1].replace('""', '"'))
    if kind == "truth":
        return Constant(text == "TRUE")
    if kind == "name":
        return Name(text)
    raise NotComputed("formula-link" if kind == "link" else "formula-error-cell")


def _reference(text: str, sheet: str | None = None) -> Reference:
    first, _, last = text.partition(":")
    top, left = _corner(first, 1, 1)
    bottom, right = _corner(last, LAST_ROW, LAST_COLUMN) if last else (top, left)
    return Reference(sheet, (top, bottom), (left, right), not last)


def _corner(text: str, row: int, column: int) -> tuple[Edge, Edge]:
    """The row and column that "$B7", "B" or "7" names; what it leaves out is the sheet's edge."""
    found = EDGE.fullmatch(text)
    if found is None:
        raise NotComputed("formula-not-understood")
    before, letters, between, digits = found.groups()
    try:
        at_column = Edge(column_number(letters.upper()), bool(before)) if letters else Edge(column, True)
    except ValueError as beyond:
        raise NotComputed("formula-not-understood") from beyond
    at_row = Edge(int(digits), bool(between if letters else before)) if digits else Edge(row, True)
    if not 1 <= at_row.place <= LAST_ROW:
        raise NotComputed("formula-not-understood")
    return at_row, at_column


class _Postfix:
    """The shunting-yard algorithm: operators wait on a stack until their operands are written, brackets as well."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.waiting: list[str] = []
        self.arguments: list[int] = []
        self.wants_operand = True

    def operand(self, step: Step) -> None:
        if not self.wants_operand:
            raise NotComputed("formula-not-understood")
        self.steps.append(step)
        self.wants_operand = False

    def call(self, name: str) -> None:
        if name not in FUNCTIONS or not self.wants_operand:
            raise NotComputed("formula-not-understood")
        self.waiting.append(name)
        self.arguments.append(1)

    def operator(self, text: str) -> None:
        if text in ",)" and self.wants_operand and self.waiting and self.waiting[-1] in FUNCTIONS:
            self.operand(Constant(None))
        if self.wants_operand:
            self._prefix(text)
        elif text == ",":
            self._next_argument()
        elif text == ")":
            self._close()
        elif text == PERCENT:
            self.steps.append(Operation(PERCENT, 1))
        else:
            self._infix(text)

    def finished(self) -> Program:
        self._write_down_to(0)
        if self.wants_operand or self.waiting:
            raise NotComputed("formula-not-understood")
        return tuple(self.steps)

    def _prefix(self, text: str) -> None:
        if text in ("(", "-"):
            self.waiting.append("(" if text == "(" else NEGATE)
        elif text != "+":
            raise NotComputed("formula-not-understood")

    def _infix(self, text: str) -> None:
        if text == "(":
            raise NotComputed("formula-not-understood")
        self._write_down_to(PRECEDENCE[text])
        self.waiting.append(text)
        self.wants_operand = True

    def _next_argument(self) -> None:
        self._write_down_to(0)
        if not self.waiting or self.waiting[-1] == "(":
            raise NotComputed("formula-not-understood")
        self.arguments[-1] += 1
        self.wants_operand = True

    def _close(self) -> None:
        self._write_down_to(0)
        if not self.waiting:
            raise NotComputed("formula-not-understood")
        opened = self.waiting.pop()
        if opened in FUNCTIONS:
            given = self.arguments.pop()
            if given not in FUNCTIONS[opened]:
                raise NotComputed("formula-not-understood")
            self.steps.append(Operation(opened, given))

    def _write_down_to(self, precedence: int) -> None:
        """Writes the waiting operators that bind as strongly; a bracket, of precedence none, stops it."""
        while self.waiting and PRECEDENCE.get(self.waiting[-1], -1) >= precedence:
            name = self.waiting.pop()
            self.steps.append(Operation(name, 1 if name == NEGATE else 2))
