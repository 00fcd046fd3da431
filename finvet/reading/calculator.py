"""Computes formulas, each after those it refers to, in a bounded number of steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import NoneType
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW
from finvet.errors import NotComputed
from finvet.model import Cell, CellError, CellValue, Sheet
from finvet.reading import limits
from finvet.reading.areas import Area, Grid, Place
from finvet.reading.arithmetic import compute, number, total, truth
from finvet.reading.formulas import Constant, Edge, Name, Operation, Program, Reference, program

STEPS_OF_A_CELL = 20
"""What it costs to begin with a formula, counted in steps of computing it."""


class Unknown(NamedTuple):
    """Takes the place of a value that is not known, with the code of the reason."""

    reason: str


Value = CellValue | Unknown
Operand = Value | Area
Steps = Sequence[Area | Constant | Operation]


class Calculator:
    """Computes the cells that are asked for, each after those it refers to, in a bounded number of steps."""

    def __init__(self, sheets: Sequence[Sheet], asked: Mapping[Place, Cell]) -> None:
        self.grids = {sheet.name: Grid(sheet) for sheet in sheets}
        self.spelled = _spelled([sheet.name for sheet in sheets])
        self.asked = asked
        self.programs: dict[str, Program | Unknown] = {}
        self.known: dict[Place, Value] = {}
        self.steps_left = limits.FORMULA_STEPS

    def results(self) -> Mapping[Place, Value]:
        """What each cell that is asked for comes to, or why that is not known."""
        for place in self.asked:
            if self.steps_left < 0:
                self.known.setdefault(place, Unknown("formula-limit"))
            elif place not in self.known:
                self._settle(place)
        return self.known

    def _settle(self, asked: Place) -> None:
        """Computes a cell after those it needs; they wait in a row of their own, for a chain may be any length."""
        chain, begun = [self._compute(asked)], {asked}
        while chain:
            needed = next(chain[-1], None)
            if needed is None:
                chain.pop()
            elif len(chain) == limits.FORMULA_CHAIN:
                self.known.setdefault(needed, Unknown("formula-limit"))
            elif needed not in self.known and needed not in begun:
                begun.add(needed)
                chain.append(self._compute(needed))

    def _compute(self, place: Place) -> Iterator[Place]:
        """Asks for each cell that has to be known before, then computes; what is begun already makes a circle."""
        try:
            steps = self._steps(place)
            for step in steps:
                if isinstance(step, Area):
                    yield from (needed for needed in self._places(step) if needed in self.asked)
            self.known[place] = self._value(steps)
        except NotComputed as reason:
            self.known[place] = Unknown(reason.message.code)

    def _steps(self, place: Place) -> Steps:
        """The cell's program with the references as they stand for it."""
        sheet = self.grids[place.sheet].sheet
        at = place.row, place.column
        origin = sheet.shared.get(at, at)
        text = sheet.cells[origin].formula if origin in sheet.cells else None
        if not text:
            raise NotComputed("formula-without-value")
        found = self._program(text)
        self._spend(STEPS_OF_A_CELL + len(found))
        down, right = place.row - origin[0], place.column - origin[1]
        referred = (self._named(step, place.sheet) if isinstance(step, Name) else step for step in found)
        return [self._area(s, place.sheet, down, right) if isinstance(s, Reference) else s for s in referred]

    def _named(self, step: Name, sheet: str) -> Reference:
        """What a name stands for. Raises NotComputed where that is not simply a place in this file."""
        meant = self._program(self.grids[sheet].sheet.names.get(step.name.casefold(), ""))
        if len(meant) != 1 or not isinstance(meant[0], Reference) or not meant[0].is_fixed:
            raise NotComputed("formula-not-understood")
        return meant[0]

    def _program(self, text: str) -> Program:
        if text not in self.programs:
            self._spend(len(text))
            try:
                self.programs[text] = program(text)
            except NotComputed as reason:
                self.programs[text] = Unknown(reason.message.code)
        found = self.programs[text]
        if isinstance(found, Unknown):
            raise NotComputed(found.reason)
        return found

    def _spend(self, steps: int) -> None:
        self.steps_left -= steps
        if self.steps_left < 0:
            raise NotComputed("formula-limit")

    def _area(self, reference: Reference, own_sheet: str, down: int, right: int) -> Area:
        sheet = own_sheet if reference.sheet is None else self.spelled.get(reference.sheet.casefold())
        top, bottom = _span(reference.rows, down)
        first, last = _span(reference.columns, right)
        if sheet is None or top < 1 or first < 1 or bottom > LAST_ROW or last > LAST_COLUMN:
            raise NotComputed("formula-error-cell")
        return Area(sheet, top, first, bottom, last, reference.is_cell)

    # ------------------------------------------------------------ values

    def _value(self, steps: Steps) -> Value:
        """What the program leaves; a blank cell alone shows 0."""
        stack: list[Operand] = []
        for step in steps:
            if isinstance(step, Operation):
                operands = stack[-step.operands :]
                del stack[-step.operands :]
                stack.append(self._operation(step.name, operands))
            else:
                stack.append(step.value if isinstance(step, Constant) else step)
        value = self._single(stack[0])
        if isinstance(value, str):
            return "" if value.isspace() else value
        # Adding 0 turns the -0.0 of a negated 0 into a plain one.
        return value + 0.0 if isinstance(value, float) else 0.0 if value is None else value

    def _operation(self, name: str, operands: Sequence[Operand]) -> Value:
        """What an operation gives; a reason stays a value, for IF may choose the other branch."""
        try:
            if name == "SUM":
                return total([term for operand in operands for term in self._terms(operand)])
            values = [self._single(operand) for operand in operands]
            if name == "IF":
                return _choice(values)
            return compute(name, [_known(value) for value in values])
        except NotComputed as reason:
            return Unknown(reason.message.code)

    def _terms(self, operand: Operand) -> Iterator[float]:
        """What an argument of SUM adds: of cells the numbers alone, whatever text stands between them."""
        if not isinstance(operand, Area):
            yield number(_known(operand))
            return
        for place in self._places(operand):
            value = _known(self._at(place))
            if not isinstance(value, (str, bool, NoneType)):
                yield number(value)

    def _single(self, operand: Operand) -> Value:
        if not isinstance(operand, Area):
            return operand
        if not operand.is_cell:
            return Unknown("formula-not-understood")
        return self._at(Place(operand.sheet, operand.top, operand.left))

    def _at(self, place: Place) -> Value:
        """What a cell counts as: its value, or why there is none."""
        if place in self.asked:
            return self.known.get(place, Unknown("formula-circle"))
        cell = self.grids[place.sheet].sheet.cells.get((place.row, place.column))
        if cell is not None and isinstance(cell.value, CellError):
            return Unknown("formula-error-cell")
        return cell.value if cell else None

    def _places(self, area: Area) -> Iterator[Place]:
        if area.is_cell:
            yield Place(area.sheet, area.top, area.left)
            return
        for row, column in self.grids[area.sheet].within(area):
            self._spend(1)
            yield Place(area.sheet, row, column)


def _span(edges: tuple[Edge, Edge], by: int) -> tuple[int, int]:
    """The lower and the upper edge of a range, whichever of its corners is named first."""
    one, other = edges[0].moved(by), edges[1].moved(by)
    return (one, other) if one <= other else (other, one)


def _choice(values: Sequence[Value]) -> Value:
    """The branch that the test of IF chooses; what the other one would give does not matter."""
    branches = values[1:] if truth(_known(values[0])) else values[2:]
    return branches[0] if branches else False


def _known(value: Value) -> CellValue:
    """The value. Raises NotComputed with the reason of one that is not known."""
    if isinstance(value, Unknown):
        raise NotComputed(value.reason)
    return value


def _spelled(names: Sequence[str]) -> dict[str, str]:
    """Sheet names by their spelling without case, as formulas may write them; two that differ in case alone are out."""
    count = Counter(name.casefold() for name in names)
    return {name.casefold(): name for name in names if count[name.casefold()] == 1}
