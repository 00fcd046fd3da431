"""Every sentence of the wording can be said: its code stands in the package, or is composed of what stands there.

The package is read as text, so that no stage has to be run: its strings and names, what its f-strings leave open, the
strings of its data and templates.
"""

from __future__ import annotations

import ast
import csv
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from finvet.assessment.policy import load
from finvet.assessment.policy_files import shipped_policies
from finvet.wording import sentences

PACKAGE = Path(str(resources.files("finvet")))
OPEN = "(.*?)"
DEEPEST = 4

TAKES_A_CODE = ("Message", "sentence", "FinvetError", "FileRefused", "UnknownName", "wrong_call", "wrong_value")
LEVELS = ("fine", "concern", "critical", "critical-nm")
MOVED = ("memo-cfo-positive", "memo-current-ratio", "memo-dpo", "memo-equity-ratio")
BY_HAND = {
    *(f"{code}-{way}" for code, way in product(MOVED, ("rising", "falling"))),
    *(f"memo-weight-{of}-mark" for of in ("cash", "nw", "fcf")),
    *(f"memo-band{ends}" for ends in ("", "-lower", "-upper", "-lower-upper")),
    *(f"defaults-from-{source}" for source in ("commandline", "default_map", "default")),
}
"""Composed in a way that is not seen in the text, by what they are composed of."""


def indicators() -> set[str]:
    """What the shipped policies hold a partner to: measures, and indicators of flags."""
    rules = [rule for name in shipped_policies() for rule in load(name).indicators]
    return {rule.id for rule in rules if rule.flags} | {measure.figure for rule in rules for measure in rule.measures}


# ---------------------------------------------------------------- what stands in the package


@cache
def trees() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(file.read_text("utf-8")) for file in sorted(PACKAGE.rglob("*.py")))


def in_code(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() | int() as value):
                yield str(value)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.keyword(arg=str(name)):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name


def in_data(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for inner in value.values():
            yield from in_data(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from in_data(inner)
    elif isinstance(value, str):
        yield value


def in_files() -> Iterator[str]:
    for file in (PACKAGE / "data").rglob("*"):
        if file.suffix == ".toml" and "wording" not in file.parts:
            yield from in_data(tomllib.loads(file.read_text("utf-8")))
        elif file.suffix == ".csv":
            yield from (cell for row in csv.reader(file.read_text("utf-8").splitlines()) for cell in row)
        elif file.suffix == ".jinja":
            yield from re.findall(r'say\("([\w-]+)"', file.read_text("utf-8"))


@cache
def known() -> frozenset[str]:
    """Every word of the package, also as it stands in codes: in small letters, with hyphens."""
    found = {"", *in_files(), *(word for tree in trees() for word in in_code(tree))}
    return frozenset(found | {re.sub("[_ ]", "-", word) for word in found} | {word.lower() for word in found})


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """What f-strings and sums of strings leave open, those that say something of a code."""
    found = {pattern for tree in trees() for pattern in patterns_of(tree)}
    words = {pattern: re.sub(r"\(\?:|[|)]", "", pattern.replace(OPEN, "")) for pattern in found}
    told = sorted(pattern for pattern, word in words.items() if re.fullmatch(r"[\w-]*[a-z][\w-]*", word))
    return tuple(map(re.compile, told))


def patterns_of(tree: ast.Module) -> Iterator[str]:
    said = said_in(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr | ast.BinOp):
            yield pattern_of(node, said)


def codes_in(tree: ast.Module) -> Iterator[ast.expr]:
    """What is given for the code of a sentence."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[code, *_]) if name in TAKES_A_CODE:
                yield code


def said_in(tree: ast.Module) -> dict[str, str]:
    """Texts that have a name in a module."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def pattern_of(node: ast.expr, said: dict[str, str]) -> str:
    """What a text is composed of: its own words, and what is open; of two possible words both."""
    match node:
        case ast.Constant(value=str()) | ast.Name():
            text = node.value if isinstance(node, ast.Constant) else said.get(node.id)
            return OPEN if text is None else re.escape(text).replace("\\-", "-")
        case ast.FormattedValue(value=value):
            return pattern_of(value, said)
        case ast.JoinedStr(values=values):
            return "".join(pattern_of(value, said) for value in values)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return pattern_of(left, said) + pattern_of(right, said)
        case ast.IfExp(body=ast.Constant() as one, orelse=ast.Constant() as other):
            return f"(?:{pattern_of(one, said)}|{pattern_of(other, said)})"
    return OPEN


@cache
def can_be_said(code: str, depth: int = 0) -> bool:
    """Whether a text stands in the package, or is composed there of texts that do."""
    if code in known():
        return True
    if depth == DEEPEST:
        return False
    matches = (found for pattern in patterns() if (found := pattern.fullmatch(code)))
    return any(all(can_be_said(part, depth + 1) for part in found.groups()) for found in matches)


# ---------------------------------------------------------------- the tests


def test_every_sentence_can_be_said() -> None:
    earned = {f"{name}-{level}" for name, level in product(indicators(), LEVELS)}
    left = sentences().keys() - earned - BY_HAND
    assert sorted(code for code in left if not can_be_said(code)) == []


def test_every_code_that_is_named_is_a_sentence() -> None:
    patterns = {pattern_of(code, said_in(tree)) for tree in trees() for code in codes_in(tree)} - {OPEN}
    assert len(patterns) > 500
    assert [one for one in sorted(patterns) if not any(re.fullmatch(one, code) for code in sentences())] == []


def test_a_sentence_that_nobody_says_is_found() -> None:
    assert can_be_said("policy-gate-D1")
    assert can_be_said("mistake-answer-number-percent")
    assert not can_be_said("policy-gate-D77")
    assert not can_be_said("memo-heading-of-nothing")


@pytest.mark.parametrize("code", sorted(BY_HAND))
def test_what_is_composed_of_words_that_are_no_text_is_a_sentence(code: str) -> None:
    assert code in sentences()
