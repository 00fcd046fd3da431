"""The defaults of a person's options: a file `.finvet.toml`, and which of its lines says what.

It is looked for in the working folder and the folders above it, then at home, and never beside the files of a partner.
Nothing in it can make finvet write or send: where outputs go is said on the command line alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from finvet.nearest import nearest

if TYPE_CHECKING:
    from finvet.model import Message

FILE = ".finvet.toml"
NAMED = "FINVET_DEFAULTS"
"""The environment may name another file; an empty name is for none."""

FILES = ("benchmarks", "hints", "policy", "rates", "template")
KEYS = (*FILES, "fail-on", "format", "jobs", "language", "memory", "memos", "timeout")
SEVERAL = ("format",)


class Default(Struct, frozen=True):
    """The value of one option as it would be typed, and the line that says so."""

    value: str
    line: int


class Defaults(Struct, frozen=True):
    """What a file says, by the options' names."""

    file: Path | None = None
    by_key: Mapping[str, Default] = field(default_factory=dict)


def defaults(environment: Mapping[str, str] = os.environ) -> Defaults:
    """The defaults that hold here. Raises DefaultsError, with every mistake, where their file is wrong."""
    file = _found(environment)
    if file is None:
        return Defaults()
    import tomllib

    from finvet.errors import DefaultsError
    from finvet.mistakes import NOT_TOML, not_toml
    from finvet.model import Message

    try:
        text = file.read_text("utf-8")
        said = tomllib.loads(text)
    except OSError as error:
        raise DefaultsError(str(file), (Message("defaults-unreadable"),)) from error
    except NOT_TOML as error:
        raise DefaultsError(str(file), not_toml(error)) from error
    lines = {key: _line(text, key) for key in said}
    mistakes = [mistake for key, value in said.items() for mistake in _mistakes(key, value, lines[key])]
    if mistakes:
        raise DefaultsError(str(file), mistakes)
    return Defaults(file, {key: Default(_typed(key, value, file.parent), lines[key]) for key, value in said.items()})


def _found(environment: Mapping[str, str]) -> Path | None:
    named = environment.get(NAMED)
    if named is not None:
        return Path(named) if named else None
    folders = (Path(), *Path.cwd().parents, Path(os.path.expanduser("~")))
    return next((folder / FILE for folder in folders if (folder / FILE).is_file()), None)


def _line(text: str, key: str) -> int:
    """The line on which a key stands."""
    import re

    found = re.search(rf"""^[ \t]*(\[+[ \t]*)?["']?{re.escape(key)}["']?[ \t]*[=.\]]""", text, re.MULTILINE)
    return text.count("\n", 0, found.start() if found else 0) + 1


def _mistakes(key: str, value: object, line: int) -> Iterator[Message]:
    from finvet.model import Message

    if key not in KEYS:
        near = nearest(key, KEYS)
        told = {"line": line, "key": key, "near": near, "known": KEYS}
        yield Message("defaults-key-like" if near else "defaults-key", told)
    elif not (_is_word(value) or (key in SEVERAL and isinstance(value, list) and all(map(_is_word, value)))):
        yield Message("defaults-value-list" if key in SEVERAL else "defaults-value", {"line": line, "key": key})


def _is_word(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _typed(key: str, value: object, folder: Path) -> str:
    """A value as it would be typed; a file is named from the folder of the defaults."""
    text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    is_file = key in FILES and (key != "policy" or Path(text).suffix)
    return str(folder / Path(text).expanduser()) if is_file else text
