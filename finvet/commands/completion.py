"""`finvet completion`: what completes commands and names in a shell."""

from __future__ import annotations

import click

from finvet.commands.calling import Command
from finvet.commands.names import Word
from finvet.commands.refusals import wrong_call

SHELLS = ("bash", "zsh", "fish")


@click.command(
    cls=Command,
    examples=(
        'eval "$(finvet completion bash)"',
        'eval "$(finvet completion zsh)"',
        "finvet completion fish > ~/.config/fish/completions/finvet.fish",
    ),
)
@click.argument("shell", type=Word("shell", SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes finvet in a shell.

    It completes commands and options, and ratios, policies, charts, formats, files and folders where they belong. The
    line for bash stands in ~/.bashrc, that for zsh in ~/.zshrc after compinit; that for fish is run once.
    """
    from click.shell_completion import get_completion_class

    root = context.find_root()
    kind = get_completion_class(shell)
    if kind is None or root.info_name is None:
        raise wrong_call("call-no-shell", shell=shell)
    click.echo(kind(root.command, {}, root.info_name, f"_{root.info_name}_COMPLETE".upper()).source())
