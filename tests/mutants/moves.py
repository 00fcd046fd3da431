"""The moves: what is altered in the source of a family of ratios."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

DEFAULTS = ("ABSENT", "ZERO", "ONE")
POLARITIES = ("strong", "weak", "none")
ANNUALISED = ("flow per stock", "stock per flow")
BETTER = ("higher", "lower", "near zero", "near one", "target range", "neither")
COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt), ast.LtE: (ast.Lt, ast.GtE), ast.Gt: (ast.GtE, ast.Lt), ast.GtE: (ast.Gt, ast.LtE),
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
BELOW, PLAIN = "below_zero", "as_it_is"
"""What a moved formula calls in the place of zero() and positive()."""

OTHER_CALLS = {
    "smaller": "larger", "larger": "smaller", "avg": "first", "annual_rate": "annual_cover", "zero": BELOW,
    "positive": PLAIN, "size": PLAIN, "root": PLAIN,
}  # fmt: skip
LITTLE = 1.001

Move = Callable[[], None]


@dataclass(frozen=True)
class Mutant:
    """A module with one thing moved: `what` says which, `where` names the function."""

    where: str
    what: str
    tree: ast.Module


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of the source of a family."""
    for number in range(sum(1 for _ in _moves(ast.parse(source)))):
        tree = ast.parse(source)
        where, what, move = next(moved for at, moved in enumerate(_moves(tree)) if at == number)
        move()
        yield Mutant(where, what, ast.fix_missing_locations(tree))


def _moves(tree: ast.Module) -> Iterator[tuple[str, str, Move]]:
    for part in tree.body:
        if isinstance(part, ast.FunctionDef):
            for what, move in (*_of_defaults(part), *_of_decorator(part), *_of_formula(part)):
                yield part.name, what, move
        elif isinstance(part, ast.Assign):
            for what, move in _of_formula(part):
                yield "constants", what, move


def _of_defaults(function: ast.FunctionDef) -> Iterator[tuple[str, Move]]:
    defaults = function.args.defaults
    first = len(function.args.args) - len(defaults)
    for at, default in enumerate(defaults):
        name = function.args.args[first + at].arg
        for other in DEFAULTS:
            if isinstance(default, ast.Name) and default.id != other:
                yield f"default of {name}: {other} for {default.id}", _setter(default, "id", other)
        yield f"{name} required", _requiring(function, first, at)


def _requiring(function: ast.FunctionDef, first: int, at: int) -> Move:
    def move() -> None:
        function.args.args.insert(first, function.args.args.pop(first + at))
        function.args.defaults.pop(at)

    return move


def _of_decorator(function: ast.FunctionDef) -> Iterator[tuple[str, Move]]:
    for decorator in function.decorator_list:
        if not isinstance(decorator, ast.Call):
            continue
        for keyword in decorator.keywords:
            stated = keyword.value
            others = {"annualised": ANNUALISED, "better": BETTER}.get(keyword.arg or "", ())
            for other in others:
                if isinstance(stated, ast.Constant) and stated.value != other:
                    yield f"{keyword.arg}: {other}", _setter(stated, "value", other)
            if keyword.arg == "annualised":
                yield "not annualised", _setter(decorator, "keywords", [k for k in decorator.keywords if k != keyword])


def _of_formula(part: ast.stmt) -> Iterator[tuple[str, Move]]:
    body = part.body if isinstance(part, ast.FunctionDef) else [part]
    for node in (node for statement in body for node in ast.walk(statement)):
        yield from _of_node(node)


def _of_node(node: ast.AST) -> Iterator[tuple[str, Move]]:
    written = ast.unparse(node) if isinstance(node, ast.expr) else ""
    match node:
        case ast.Compare(ops=[operator]):
            for other in COMPARED[type(operator)]:
                yield f"{other.__name__} in {written}", _setter(node, "ops", [other()])
        case ast.BinOp(op=operator) if type(operator) in OPERATORS:
            other = OPERATORS[type(operator)]
            yield f"{other.__name__} in {written}", _setter(node, "op", other())
        case ast.Constant(value=float() | int() as value) if value:
            yield f"{value} a little more", _setter(node, "value", value * LITTLE)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            yield from _of_call(node, name, arguments, written)


def _of_call(node: ast.Call, name: str, arguments: list[ast.expr], written: str) -> Iterator[tuple[str, Move]]:
    if name == "meaningful":
        yield from _of_guards(node, arguments)
    if name in ("first", "total", "count") and len(arguments) > 1:
        for at, argument in enumerate(arguments):
            rest = arguments[:at] + arguments[at + 1 :]
            yield f"without {ast.unparse(argument)} in {written}", _setter(node, "args", rest)
    if name in ("first", "instead", "choose"):
        turned = [*arguments[:-2], arguments[-1], arguments[-2]]
        yield f"turned {written}", _setter(node, "args", turned)
    if name in OTHER_CALLS:
        yield f"{OTHER_CALLS[name]} for {written}", _setter(node.func, "id", OTHER_CALLS[name])


def _of_guards(node: ast.Call, arguments: list[ast.expr]) -> Iterator[tuple[str, Move]]:
    for at, guard in enumerate(arguments[1:], start=1):
        yield f"without guard {ast.unparse(guard)}", _setter(node, "args", arguments[:at] + arguments[at + 1 :])
        polarity = guard.elts[1] if isinstance(guard, ast.Tuple) else guard
        for other in POLARITIES:
            if isinstance(polarity, ast.Constant) and polarity.value != other:
                yield f"{other} in guard {ast.unparse(guard)}", _setter(polarity, "value", other)


def _setter(node: ast.AST, field: str, value: object) -> Move:
    return lambda: setattr(node, field, copy.copy(value))
