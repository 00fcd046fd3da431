"""docs/library.md: what `import finvet` gives, made from signatures and docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import finvet

WIDTH = 90
LONGEST_DEFAULT = 20
HEAD = """# Python

What `import finvet` gives. Frames are pandas objects; a figure that is absent is empty in them, never 0. Every error
that a person can mend is a `FinvetError` whose text says how.
"""


def library_page() -> str:
    """The page in Markdown, the same on every run."""
    named = {name: getattr(finvet, name) for name in finvet.__all__ if not name.startswith("_")}
    classes = {name: thing for name, thing in named.items() if inspect.isclass(thing)}
    functions = {name: thing for name, thing in named.items() if inspect.isfunction(thing)}
    lines = [HEAD]
    for name, function in functions.items():
        lines += [f"## finvet.{name}\n", *_callable(name, function)]
    for name, one in classes.items():
        lines += [f"## {name}\n", f"{inspect.getdoc(one) or ''}\n", *_members(one)]
    return "\n".join(lines)


def _members(one: type) -> Iterator[str]:
    for name, member in vars(one).items():
        if name.startswith("_"):
            continue
        if inspect.isfunction(member):
            yield f"### {one.__name__}.{name}\n"
            yield from _callable(name, member)
        elif doc := inspect.getdoc(member):
            yield f"### {one.__name__}.{name}\n"
            yield f"{doc}\n"


def _callable(name: str, function: Any) -> Iterator[str]:
    signature = inspect.signature(function)
    parameters = [p for p in signature.parameters.values() if p.name != "self"]
    shown = [_parameter(p) for p in parameters]
    kinds = [p.kind for p in parameters]
    if inspect.Parameter.KEYWORD_ONLY in kinds and inspect.Parameter.VAR_POSITIONAL not in kinds:
        shown.insert(kinds.index(inspect.Parameter.KEYWORD_ONLY), "*")
    together = f"{name}({', '.join(shown)})"
    called = together if len(together) <= WIDTH else f"{name}(\n    " + ",\n    ".join(shown) + ",\n)"
    yield f"```text\n{called} -> {_short(signature.return_annotation)}\n```\n"
    yield f"{inspect.getdoc(function)}\n"


def _parameter(parameter: inspect.Parameter) -> str:
    default = parameter.default
    shown = (
        "" if default is parameter.empty else f" = {default!r}" if len(repr(default)) <= LONGEST_DEFAULT else " = ..."
    )
    stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
    return f"{stars}{parameter.name}: {_short(parameter.annotation)}{shown}"


def _short(annotation: Any) -> str:
    return str(annotation).replace("finvet.", "")
