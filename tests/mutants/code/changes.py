"""The small mistakes: what is changed in the source of a module, one thing at a time."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
OTHER_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}
DROPPED = (ast.Expr, ast.AugAssign, ast.Continue, ast.Break, ast.Raise)
NOT_RUN = ("annotation", "returns")
"""Parts of a function or an assignment that run nowhere."""
WORDS = ("source", "frozen", "slots", "init", "repr", "strict", "maxsize")
"""Arguments that no result depends on: whence a definition comes, how a record is stored."""
LITTLE = 1.01

Node = ast.stmt | ast.expr


@dataclass(frozen=True)
class Change:
    """One change: the function that it is in, what is written there in the place of what, the lines that it touches."""

    where: str
    what: str
    lines: range


@dataclass(frozen=True)
class _Move:
    what: str
    at: Node
    make: Callable[[], None]


def changes(source: str) -> list[Change]:
    """Every change of a source; those that read the same are numbered."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for where, move in _moves(ast.parse(source), ""):
        seen[where, move.what] += 1
        number = seen[where, move.what]
        lines = range(move.at.lineno, (move.at.end_lineno or move.at.lineno) + 1)
        found.append(Change(where, move.what if number == 1 else f"{move.what} ({number})", lines))
    return found


def changed(source: str, change: Change) -> ast.Module:
    """The module after the change."""
    tree = ast.parse(source)
    moves = [move for _, move in _moves(tree, "")]
    moves[changes(source).index(change)].make()
    return ast.fix_missing_locations(tree)


def _moves(node: ast.AST, where: str) -> Iterator[tuple[str, _Move]]:
    """The moves of a part of a module and of all that it holds, each with the function that it is in."""
    if _runs_nowhere(node):
        return
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        where = f"{where}.{node.name}" if where else node.name
    if isinstance(node, ast.stmt | ast.expr):
        yield from ((where, move) for move in (*_of_statement(node), *_of_operator(node), *_of_expression(node)))
    for name, value in ast.iter_fields(node):
        if name in NOT_RUN:
            continue
        parts = value if isinstance(value, list) else [value]
        for at, part in enumerate(parts):
            if isinstance(part, DROPPED) and not _runs_nowhere(part):
                yield where, _Move(f"without {ast.unparse(part)}", part, _placing(parts, at, ast.Pass()))
            if isinstance(part, ast.AST):
                yield from _moves(part, where)


def _runs_nowhere(node: ast.AST) -> bool:
    """Whether a part is a docstring, a type, or an argument that no result depends on."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.Subscript(value=ast.Name(id="Literal")):
            return True
        case ast.Call(func=ast.Name(id="TypeVar")):
            return True
        case ast.keyword(arg=str(name)):
            return name in WORDS
    return False


def _of_statement(node: Node) -> Iterator[_Move]:
    match node:
        case ast.If(test=test):
            yield _Move(f"always {ast.unparse(test)}", test, _setting(node, "test", ast.Constant(True)))
            yield _Move(f"never {ast.unparse(test)}", test, _setting(node, "test", ast.Constant(False)))
        case ast.While(test=test):
            yield _Move(f"never {ast.unparse(test)}", test, _setting(node, "test", ast.Constant(False)))
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield _Move(f"None for {ast.unparse(value)}", node, _setting(node, "value", ast.Constant(None)))


def _of_operator(node: Node) -> Iterator[_Move]:
    written = ast.unparse(node) if isinstance(node, ast.expr | ast.AugAssign) else ""
    match node:
        case ast.Compare(ops=operators):
            for at, operator in enumerate(operators):
                for other in COMPARED[type(operator)]:
                    yield _Move(f"{other.__name__} in {written}", node, _placing(operators, at, other()))
        case ast.BinOp(op=operator) | ast.AugAssign(op=operator) if type(operator) in OPERATORS:
            turned = OPERATORS[type(operator)]
            yield _Move(f"{turned.__name__} in {written}", node, _setting(node, "op", turned()))
        case ast.BoolOp(op=ast.And(), values=values):
            yield _Move(f"Or in {written}", node, _setting(node, "op", ast.Or()))
            yield from _without(values, True, written)
        case ast.BoolOp(op=ast.Or(), values=values):
            yield _Move(f"And in {written}", node, _setting(node, "op", ast.And()))
            yield from _without(values, False, written)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            twice = ast.UnaryOp(ast.Not(), operand)
            yield _Move(f"not in {written}", node, _setting(node, "operand", twice))
        case ast.UnaryOp(op=ast.USub()):
            yield _Move(f"plus in {written}", node, _setting(node, "op", ast.UAdd()))


def _without(values: list[ast.expr], neutral: bool, written: str) -> Iterator[_Move]:
    for at, value in enumerate(values):
        yield _Move(f"without {ast.unparse(value)} in {written}", value, _placing(values, at, ast.Constant(neutral)))


def _of_expression(node: Node) -> Iterator[_Move]:
    match node:
        case ast.IfExp(test=test):
            yield _Move(f"always {ast.unparse(test)}", test, _setting(node, "test", ast.Constant(True)))
            yield _Move(f"never {ast.unparse(test)}", test, _setting(node, "test", ast.Constant(False)))
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            for loop in node.generators:
                for at, test in enumerate(loop.ifs):
                    yield _Move(f"whether or not {ast.unparse(test)}", test, _placing(loop.ifs, at, ast.Constant(True)))
        case ast.Call(func=ast.Name(id=name) as function) if name in OTHER_CALLS:
            other = OTHER_CALLS[name]
            yield _Move(f"{other} for {ast.unparse(node)}", node, _setting(function, "id", other))
        case ast.Constant(value=value) if (other := _other(value)) is not None:
            yield _Move(f"{other!r} for {value!r}", node, _setting(node, "value", other))


def _other(value: object) -> object:
    """What stands in the place of a constant; None where nothing does."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case float():
            return value * LITTLE or LITTLE
        case str():
            return f"{value}~" if value else "~"
    return None


def _setting(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _placing(parts: list[ast.AST], at: int, part: ast.AST) -> Callable[[], None]:
    return lambda: parts.__setitem__(at, part)
