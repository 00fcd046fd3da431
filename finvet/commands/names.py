"""Names that options take: which there are, what may have been meant by another, what completes the start of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from finvet.commands.refusals import wrong_value
from finvet.nearest import nearest

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Known = Callable[[], Iterable[str]]
"""Looks up which names there are, once they are asked for."""


def no_such(what: str, name: str, known: Iterable[str], listed_by: str = "") -> str:
    """That there is no such name, and what may have been meant; else which there are, or what lists them."""
    from finvet.model import Message
    from finvet.wording import say

    names = list(known)
    told = {"what": what, "name": name, "near": nearest(name, names), "known": names, "listed_by": listed_by}
    if told["near"]:
        return say(Message("no-such-like", told))
    return say(Message("no-such-listed" if listed_by else "no-such", told))


def beginning(names: Iterable[str], start: str, before: str = "") -> list[CompletionItem]:
    """The names that begin so, as they complete what is typed; `before` stands typed already."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(before + name) for name in names if name.startswith(start)]


class Name(click.ParamType[str]):
    """One of the names that there are; `listed_by` is the command that lists them, where they are many."""

    def __init__(self, what: str, known: Known, listed_by: str = "") -> None:
        self.name, self.known, self.listed_by = what, known, listed_by

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, or a refusal that tells what may have been meant."""
        if value not in self.known():
            self.fail(no_such(self.name, value, self.known(), self.listed_by), param, ctx)
        return value

    def shell_complete(self, _: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that begin so."""
        return beginning(self.known(), incomplete)


class Names(Name):
    """Several of the names, with commas between them."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The names as they were given, each of them one that there is."""
        for name in split([value]):
            super().convert(name, param, ctx)
        return value

    def shell_complete(self, _: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """What completes the last of them."""
        before, comma, last = incomplete.rpartition(",")
        return beginning(self.known(), last, before + comma)


def split(given: Sequence[str]) -> tuple[str, ...]:
    """Each name once, given one by one or with commas between them."""
    names = chain.from_iterable(text.split(",") for text in given)
    return tuple(dict.fromkeys(name.strip().lower() for name in names))


class NameOrFile(Name):
    """A name, or a file; which of them it is shows when it is read."""

    def convert(self, value: str, _: click.Parameter | None, __: click.Context | None) -> str:
        """As it is given."""
        return str(named(value))

    def shell_complete(self, _: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that begin so, and files."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file"), *beginning(self.known(), incomplete)]


def named(value: Any) -> Any:
    """A file or folder as it was named; such as a variable of a shell that is not set names none."""
    if not value:
        raise wrong_value("call-no-name")
    return value


class Word(click.Choice[str]):
    """One of a few words, which its help shows."""

    def __init__(self, what: str, words: Sequence[str]) -> None:
        super().__init__(words)
        self.what = what

    def get_invalid_choice_message(self, value: str, ctx: click.Context | None) -> str:  # noqa: ARG002 - called by name
        """A refusal that tells what may have been meant."""
        return no_such(self.what, value, self.choices)


class File(click.Path):
    """A file by its name; `ends` are those that the name may have, where they say what is written."""

    def __init__(self, *ends: str) -> None:
        super().__init__(path_type=Path, readable=False)  # who reads it says why that cannot be
        self.ends = ends

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or a refusal of what names no file of this kind."""
        path = Path(named(value))
        if self.ends and path.suffix.lower() not in self.ends:
            raise wrong_value("call-suffix", file=path.name, ends=self.ends)
        return super().convert(value, param, ctx)


class Folder(click.Path):
    """A folder that may be there or not; folders alone complete it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The folder as it was named, or a refusal where it was not."""
        return super().convert(named(value), param, ctx)

    def shell_complete(self, _: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The shell's own folders."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="dir")]
