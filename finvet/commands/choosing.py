"""How a command is told for which partners of its input it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from finvet.commands.options import WholeNumber
from finvet.commands.refusals import wrong_value

if TYPE_CHECKING:
    from finvet.batch.choice import Choice

Command = Callable[..., Any]


def _shard(_: click.Context, __: click.Parameter, text: str | None) -> tuple[int, int]:
    """The number of a share and how many there are."""
    if text is None:
        return 1, 1
    said = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text, re.ASCII)
    number, count = map(int, said.groups()) if said else (0, 0)
    if not 1 <= number <= count:
        raise wrong_value("call-no-share", text=text)
    return number, count


_OPTIONS = (
    click.option("--include", multiple=True, metavar="GLOB", help="Only partners of such names; may be repeated."),
    click.option("--exclude", multiple=True, metavar="GLOB", help="No partners of such names; may be repeated."),
    click.option("--limit", type=WholeNumber(min=1), metavar="N", help="Only the first N of them, by name."),
    click.option(
        "--shard",
        metavar="I/N",
        callback=_shard,
        help="Only the Ith of N shares, by a hash of the name: N machines share one input, each with its own DIR.",
    ),
)


def choosing(command: Command) -> Command:
    """A command for some of the partners of its input: it gets the `choice`."""

    @wraps(command)
    def chosen(
        include: tuple[str, ...], exclude: tuple[str, ...], limit: int | None, shard: tuple[int, int], **others: Any
    ) -> Any:
        return command(choice=_choice(include, exclude, shard, limit), **others)

    for option in reversed(_OPTIONS):
        chosen = option(chosen)
    return chosen


def _choice(include: tuple[str, ...], exclude: tuple[str, ...], shard: tuple[int, int], limit: int | None) -> Choice:
    from finvet.batch.choice import Choice

    return Choice(include, exclude, shard, limit)
