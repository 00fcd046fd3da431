"""How commands are called: with defaults from a person's own file, and with examples in their help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click
from click.core import ParameterSource

from finvet.commands.defaults import KEYS, Default, Defaults, defaults
from finvet.commands.refusals import REFUSED, complain, plain_message, refusals

HELP = {"-h", "--help"}
SHOW = "--show-defaults"
PARAMETERS = {"format": "formats"}
"""Those that are not called as their options."""

Settable = Mapping[str, click.Parameter]


class Command(click.Command):
    """A command with examples in its help; what its options are where nobody says, a person's own file may set."""

    def __init__(self, *arguments: Any, examples: Sequence[str] = (), **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.examples = examples
        by_name = {param.name: param for param in self.params if isinstance(param, click.Option)}
        names = {key: PARAMETERS.get(key, key.replace("-", "_")) for key in KEYS}
        self.settable: Settable = {key: by_name[name] for key, name in names.items() if name in by_name}
        if self.settable:
            told = "Show what options are by default and who says so, and do nothing else."
            self.params.append(click.Option([SHOW], is_flag=True, expose_value=False, help=told))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes the defaults of the file beside what is typed, and tells those that hold."""
        if ctx.resilient_parsing or not self.settable or HELP & set(args):
            return super().parse_args(ctx, args)
        with refusals():
            found = defaults()
        ctx.default_map = {
            str(param.name): [default.value] if param.multiple else default.value
            for key, param in self.settable.items()
            if (default := found.by_key.get(key))
        }
        if SHOW in args:
            click.echo(_shown(self._rows(ctx, args, found)))
            ctx.exit()
        try:
            rest = super().parse_args(ctx, args)
        except click.BadParameter as error:
            _refuse_line(ctx, error, found)
            raise
        _tell_held(ctx, self.settable, found)
        return rest

    def _rows(self, ctx: click.Context, args: list[str], found: Defaults) -> Iterator[tuple[str, ...]]:
        """Every option that the file may set: its value, and who says so."""
        typed, _, _ = self.make_parser(ctx).parse_args(list(args))
        for key, param in self.settable.items():
            value, source = param.consume_value(ctx, typed)
            yield f"--{key}", _written(value), _sentence(f"defaults-from-{source.name.lower()}", **_place(found, key))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples."""
        super().format_epilog(ctx, formatter)
        if self.examples:
            with formatter.section("Examples"):
                formatter.write("".join(f"  {example}\n" for example in self.examples))


def typed() -> set[str]:
    """The options of the command in hand that were typed, by the names that it knows them by."""
    ctx = click.get_current_context()
    return {name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE}


def _tell_held(ctx: click.Context, settable: Settable, found: Defaults) -> None:
    """Names the file and what it sets: nothing that it says holds in silence."""
    held = [key for key, param in settable.items() if _is_from_file(ctx, param)]
    if held:
        settings = [f"{key} = {found.by_key[key].value}" for key in held]
        complain(_sentence("defaults-hold", file=str(found.file), settings=settings))


def _refuse_line(ctx: click.Context, error: click.BadParameter, found: Defaults) -> None:
    """Refuses the line of the file that gave a value which an option does not take; else does nothing."""
    for key, default in found.by_key.items():
        if error.param and _is_from_file(ctx, error.param) and key in _keys_of(error.param):
            told = _sentence("defaults-wrong", line=default.line, key=key, reason=plain_message(error.message))
            complain(f"{found.file}: {told}")
            ctx.exit(REFUSED)


def _keys_of(param: click.Parameter) -> set[str]:
    return {option.removeprefix("--") for option in param.opts}


def _is_from_file(ctx: click.Context, param: click.Parameter) -> bool:
    return ctx.get_parameter_source(str(param.name)) is ParameterSource.DEFAULT_MAP


def _place(found: Defaults, key: str) -> dict[str, object]:
    default = found.by_key.get(key, Default("", 0))
    return {"file": str(found.file), "line": default.line}


def _written(value: object) -> str:
    """A value as it would be typed; nothing where there is none."""
    if isinstance(value, list | tuple):
        return ",".join(map(str, value))
    return str(value) if isinstance(value, str | int) else ""


def _shown(rows: Iterator[tuple[str, ...]]) -> str:
    from finvet.terminal.screen import table

    heads = [_sentence(f"defaults-head-{part}") for part in ("option", "value", "from")]
    return "\n".join(table([heads, *rows], ["left", "left", "left"]))


def _sentence(code: str, **told: object) -> str:
    from finvet.model import Message
    from finvet.wording import say

    return say(Message(code, told))
