"""docs/commands.md: every command with all its options, as `finvet COMMAND --help` tells them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click

from finvet.cli import cli
from finvet.commands.calling import Command

HEAD = """# Commands

Every command with all its options, as `finvet COMMAND --help` tells them. `FILE...` stands for one file or several.

## Exit status

| status | means |
|---|---|
| 0 | answered, whatever the verdict |
| 1 | an input was refused, or could not be read in part: one line each on the error output, with the mend |
| 2 | the call is wrong |
| 3 | `--fail-on VERDICT`: that verdict or a worse one, the policy's or an analyst's |
| 128 and more | a batch was stopped by a signal; the same command goes on where it was |
"""


def commands_page() -> str:
    """The page in Markdown, the same on every run."""
    return "\n".join([HEAD, *_below(cli, click.Context(cli, info_name="finvet"), 2)])


def _below(group: click.Group, context: click.Context, depth: int) -> Iterator[str]:
    for name in sorted(group.list_commands(context)):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        inner = click.Context(command, info_name=name, parent=context)
        yield from _command(command, inner, depth)
        if isinstance(command, click.Group):
            yield from _below(command, inner, depth + 1)


def _command(command: click.Command, context: click.Context, depth: int) -> Iterator[str]:
    yield f"{'#' * depth} finvet {context.command_path.removeprefix('finvet ')}\n"
    yield f"```text\n{context.command_path} {' '.join(command.collect_usage_pieces(context))}\n```\n"
    yield inspect.cleandoc(command.help or "").replace("\b\n", "") + "\n"
    for parameter in command.get_params(context):
        told = parameter.get_help_record(context)
        if told and told[1] and "--help" not in parameter.opts:
            yield f"* `{told[0]}`: {' '.join(told[1].split())}"
    if isinstance(command, Command):
        yield "\n".join(["", "```text", *command.examples, "```"])
    yield ""
