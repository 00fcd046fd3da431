"""Vetting every partner of a folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from finvet.commands.calling import Command
from finvet.commands.choosing import choosing
from finvet.commands.judging import ByWhat, judged
from finvet.commands.machines import Machines, vetting
from finvet.commands.names import Folder, Word, named
from finvet.commands.opening import HowOpened, opened
from finvet.commands.options import FOLDER, FORMATS, day_of, today
from finvet.commands.refusals import FAILED, REFUSED, refusals, wrong_value

if TYPE_CHECKING:
    from finvet.batch.choice import Choice
    from finvet.batch.settings import Settings
    from finvet.batch.summary import Summary
    from finvet.commands.displays import Display
    from finvet.commands.progress import Progress

FORGET = click.option(
    "--forget-gone",
    "forgets_gone",
    is_flag=True,
    help="Forget partners that INPUT has no more, and take away their memos and charts that nobody changed.",
)
PREVIOUS = click.option(
    "--previous",
    metavar="DIR",
    type=FOLDER,
    help="The output of an earlier batch: what changed since is told and written.",
)
MEMOS = click.option(
    "--memos",
    type=Word("choice", ("all", "flagged", "none")),
    default="all",
    show_default=True,
    help="For whom memo and charts are written; flagged: for whoever is not simply accepted.",
)
MEMOS_TO = click.option(
    "--memos-to",
    metavar="URL",
    callback=lambda _, __, text: text if text is None else named(text),
    help="The folder of a store that gets memos and charts in place of DIR, and a copy of the results.",
)
QUIET = click.option("--quiet", "is_quiet", is_flag=True, help="Say only what went wrong.")
LOG = click.option("--log-json", "as_json", is_flag=True, help="Say a line of json an entry on stderr, for a log.")
DAY = click.option(
    "--as-of",
    "day",
    metavar="DATE",
    callback=day_of,
    help="Day of the opinions, YYYY-MM-DD; default: that of the first run into DIR, which is its own day.",
)


class WhatWritten(Struct, frozen=True):
    """In which formats memos are written, for whom, and into which folder of a store, none for the output folder."""

    formats: tuple[str, ...]
    memos: str
    memos_to: str


def writing(command: Callable[..., None]) -> Callable[..., None]:
    """A command that writes memos of many partners: it gets `what`."""

    @FORMATS
    @MEMOS
    @MEMOS_TO
    @wraps(command)
    def with_what(formats: tuple[str, ...], memos: str, memos_to: str | None, **others: object) -> None:
        command(what=WhatWritten(formats, memos, memos_to or ""), **others)

    return with_what


def showing(command: Callable[..., None]) -> Callable[..., None]:
    """A command that shows how it gets on: it gets `shown`."""

    @QUIET
    @LOG
    @wraps(command)
    def with_display(is_quiet: bool, as_json: bool, **others: object) -> None:
        from finvet.commands.progress import display

        command(shown=display(is_quiet=is_quiet, as_json=as_json), **others)

    return with_display


def output_of(_: click.Context, __: click.Parameter, text: str) -> Path:
    """A folder of this machine: the journal needs one."""
    from finvet.batch.inputs import here

    folder = here(text)
    if folder is None:
        raise wrong_value("call-output-elsewhere", text=text)
    return folder


@click.command(
    cls=Command,
    examples=(
        "finvet batch partners -o out",
        "finvet batch 'in/*.xlsx' --exclude 'draft*' -o out --policy cautious",
        "finvet batch partners -o out_q4 --previous out_q3 --fail-on decline",
    ),
)
@click.argument("source", metavar="INPUT", callback=lambda _, __, text: named(text))
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    required=True,
    type=Folder(),
    callback=output_of,
    help="Where results and memos go.",
)
@choosing
@writing
@vetting
@PREVIOUS
@FORGET
@showing
@judged
@DAY
@opened
def batch(previous: Path | None, output: Path, shown: Display, by: ByWhat, what: WhatWritten, **how: Any) -> None:
    """Vet every partner of an input.

    INPUT is a folder, of this machine or by its URL in a store, such as s3://bucket/partners (finvet[cluster]); a
    pattern in quotes, such as 'in/*.xlsx'; or a list, @list.txt, with a path a line. A file, or a sub-folder of files,
    is a partner; NAME.case.toml beside a file is its case. What the output folder knows from an earlier run is kept:
    only new and changed partners are vetted. The results are those of the partners chosen.
    """
    from finvet.commands.progress import progress

    with refusals(), progress(shown) as watcher:
        if previous:
            from finvet.batch.monitoring import check_earlier
            from finvet.batch.monitoring_page import write_changes

            check_earlier(previous, output)
        summary = _vetted(watcher, output, by, what, **how)
        changed = write_changes(previous, output) if previous else ""
    shown.finished(summary, what.memos_to or output)
    if changed:
        click.echo(changed)
    if any(by.fails(*verdicts) for verdicts in summary.verdicts):
        sys.exit(FAILED)
    sys.exit(REFUSED if summary.has_refusals else 0)


def _vetted(
    watcher: Progress,
    output: Path,
    by: ByWhat,
    what: WhatWritten,
    *,
    source: str,
    choice: Choice,
    machines: Machines,
    forgets_gone: bool,
    day: date | None,
    how: HowOpened,
) -> Summary:
    """Vets the chosen partners of the input."""
    from finvet.batch.inputs import found
    from finvet.batch.run import vet_entries

    settings = _settings(output, by, day or today(), how, what)
    with watcher.listing(source):
        listed = found(source, output)
    return vet_entries(
        choice.of(listed),
        settings,
        is_day_given=day is not None,
        start=machines.start(source),
        watcher=watcher,
        in_parts=machines.cluster is not None,
        forgets_gone=forgets_gone,
    )


def _settings(output: Path, by: ByWhat, as_of: date, how: HowOpened, what: WhatWritten) -> Settings:
    from finvet.batch.settings import Settings

    return Settings(
        output=output,
        policy=by.policy(),
        as_of=as_of,
        opening=how.opening(),
        benchmarks=by.benchmarks(),
        rates=by.rates(),
        formats=what.formats,
        memos=what.memos,
        memos_to=what.memos_to,
    )
