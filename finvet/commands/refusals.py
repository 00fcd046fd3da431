"""How a command ends that cannot answer: a clear line for what the user can mend, and its status."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

REFUSED, FAILED = 1, 3


@contextmanager
def refusals() -> Iterator[None]:
    """One clear line for what the user can mend, and status 1."""
    from finvet.errors import FinvetError

    try:
        yield
    except FinvetError as error:
        for line in error.lines:
            complain(line)
        sys.exit(REFUSED)


def complain(line: str) -> None:
    """One line on stderr; names from strangers move nothing on the terminal."""
    from finvet.memo.text import printable

    click.echo(f"finvet: {printable(line)}", err=True)


# ---------------------------------------------------------------- calls that are wrong


def wrong_call(code: str, **parameters: object) -> click.UsageError:
    """A call that is wrong as a whole, in the words of its code."""
    return click.UsageError(_sentence(code, parameters))


def wrong_value(code: str, **parameters: object) -> click.BadParameter:
    """A value that an option or argument does not take, in the words of its code."""
    return click.BadParameter(_sentence(code, parameters))


def _sentence(code: str, parameters: Mapping[str, object]) -> str:
    from finvet.model import Message
    from finvet.wording import say

    return say(Message(code, parameters))


def told(error: click.ClickException) -> str:
    """What is wrong with a call, on one line, and the way on."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    what = plain_message(_message(error, context))
    if context is None or "`" in what or what.endswith("?"):
        return what
    return f"{what}; `{context.command_path} --help` tells more"


def plain_message(text: str) -> str:
    """A message of the library in our manner: no full stop, on one line."""
    return " ".join(text.split()).rstrip(".")


def _message(error: click.ClickException, context: click.Context | None) -> str:
    if isinstance(error, click.NoSuchCommand) and context:
        return _no_command(error.command_name, context)
    if isinstance(error, click.NoSuchOption) and context:
        from finvet.commands.names import no_such

        return no_such("option", error.option_name, [name for param in context.command.params for name in param.opts])
    if isinstance(error, click.MissingParameter) and context and error.param:
        return _missing(error.param, context)
    if isinstance(error, click.BadParameter) and error.param:
        return f"{error.param.opts[0]}: {error.message}" if isinstance(error.param, click.Option) else error.message
    return error.format_message()


def _no_command(name: str, context: click.Context) -> str:
    """A file in the place of a command is one to vet."""
    from finvet.commands.names import no_such

    if Path(name).exists():
        meant = f"batch {name} -o out" if Path(name).is_dir() else f"vet {name}"
        return f"{name} is no command; did you mean `{context.command_path} {meant}`?"
    group = context.command
    return no_such("command", name, group.list_commands(context) if isinstance(group, click.Group) else ())


def _missing(param: click.Parameter, context: click.Context) -> str:
    """What is missing, with an example of the whole and where a newcomer begins."""
    example = next(iter(getattr(context.command, "examples", ())), f"{context.command_path} --help")
    named = param.opts[0] if isinstance(param, click.Option) else param.make_metavar(context)
    begin = "; `finvet demo` shows a first result" if context.info_name == "vet" else ""
    return f"{context.info_name}: name {named}, as in `{example}`{begin}"
