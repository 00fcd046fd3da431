"""`finvet policy`: what the rules say, whether a file of one's own is right, and a file to start from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.calling import Command
from finvet.commands.judging import POLICY
from finvet.commands.options import JSON, PATH
from finvet.commands.printing import say_document
from finvet.commands.refusals import REFUSED, refusals

if TYPE_CHECKING:
    from finvet.assessment.policy import Policy

SOURCE = "NAME|FILE"


@click.group()
def policy() -> None:
    """Read, check, start and compare policies.

    A policy holds the rules that partners are judged by.
    """


@policy.command(cls=Command, examples=("finvet policy show", "finvet policy show cautious"))
@click.argument("source", metavar=f"[{SOURCE}]", default="standard", type=POLICY)
@JSON
def show(source: str, as_json: bool) -> None:
    """Print a policy as a person reads it.

    Gates, scorecard with weights and bands, knock-outs, overrides, confidence and requests in words, with sources.
    """
    from finvet.assessment.policy_checks import as_written
    from finvet.policies.sheet import sheet

    with refusals():
        found = _loaded(source)
    if as_json:
        say_document(as_written(found))
    else:
        click.echo(sheet(found))


@policy.command(cls=Command, examples=("finvet policy check house.toml",))
@click.argument("file", metavar=SOURCE, type=POLICY)
@JSON
def check(file: str, as_json: bool) -> None:
    """Tell whether a policy is right.

    Prints name, version and hash; or every mistake on a line of its own, with its key and the mend, and status 1.
    """
    from finvet.errors import PolicyError
    from finvet.policies.sheet import checked
    from finvet.wording import say

    with refusals():
        try:
            found = _loaded(file)
        except PolicyError as error:
            if not as_json:
                raise
            say_document({"file": error.where, "mistakes": [say(mistake) for mistake in error.mistakes]})
            sys.exit(REFUSED)
    stamp = found.stamp
    document = {
        "file": Path(file).name,
        "name": stamp.name,
        "version": stamp.version,
        "sha256": stamp.sha256,
        "mistakes": [],
    }
    if as_json:
        say_document(document)
    else:
        click.echo(checked(found))


@policy.command(
    cls=Command, examples=("finvet policy init house.toml", "finvet policy init house.toml --from cautious")
)
@click.argument("file", metavar="FILE", type=PATH)
@click.option(
    "--from",
    "source",
    default="standard",
    show_default=True,
    metavar=SOURCE,
    type=POLICY,
    help="The policy to copy.",
)
def init(file: Path, source: str) -> None:
    """Write a commented copy of a policy to start from.

    A file that is there is never overwritten.
    """
    from finvet.policies.sheet import started
    from finvet.policies.start import start

    with refusals():
        start(file, source)
    click.echo(started(file.name, source))


@policy.command(
    cls=Command, examples=("finvet policy diff standard cautious", "finvet policy diff standard house.toml")
)
@click.argument("old", metavar="A", type=POLICY)
@click.argument("new", metavar="B", type=POLICY)
@JSON
def diff(old: str, new: str, as_json: bool) -> None:
    """Tell what policy B says otherwise than policy A.

    By key: old -> new.
    """
    from finvet.policies.sheet import compared, differences

    with refusals():
        before, after = _loaded(old), _loaded(new)
    if as_json:
        found = [{"key": one.key, "old": one.old, "new": one.new} for one in differences(before, after)]
        say_document({"old": before.name, "new": after.name, "differences": found})
    else:
        click.echo(compared(before, after))


def _loaded(source: str) -> Policy:
    from finvet.assessment.policy import load
    from finvet.vetting import figure_names

    return load(source, figure_names())
