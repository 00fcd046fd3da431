"""What several commands are asked in the same words: how files are opened, and by what a partner is judged.

Each group of options reaches its command as one object; files named in them are read when the command asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.nearest import nearest

if TYPE_CHECKING:
    from finvet.assessment.policy import Policy
    from finvet.benchmarks import Benchmarks
    from finvet.confinement import Limits
    from finvet.exchange_rates import RateTable
    from finvet.guard import Opening
    from finvet.hints import Hints
    from finvet.model import Case

VERDICTS = ("accept", "conditions", "secured", "decline", "insufficient", "stop")
"""From the best to the worst."""

PATH = click.Path(path_type=Path)

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=PATH)
JSON = click.option("--json", "as_json", is_flag=True, help="Print the machine-readable document.")
TEMPLATE = click.option(
    "--template",
    metavar="FILE.docx",
    type=PATH,
    help="Write memo.docx and the letter into this document: its styles, headers, footers and page.",
)
PASSWORD = click.option("--password", metavar="TEXT", help="What an encrypted file asks for.")

CASE = click.option(
    "--case", "case_file", metavar="FILE", type=PATH, help="What is known beside the statements (toml)."
)

Command = Callable[..., None]


def today() -> date:
    """The one place that reads the clock."""
    return date.today()  # noqa: DTZ011 - a person's own day is meant


def day_of(_: click.Context, __: click.Parameter, text: str | None) -> date | None:
    """The day that is written so; None where none is."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no date; write YYYY-MM-DD") from None


def _language(_: click.Context, __: click.Parameter, name: str) -> str:
    from finvet.wording import languages

    if name not in languages():
        raise click.BadParameter(f"no language {name!r}; there are {', '.join(languages())}")
    return name


LANGUAGE = click.option(
    "--language",
    default="en",
    show_default=True,
    metavar="en|de|es|fr",
    callback=_language,
    help="The language of the letter.",
)


def _day_or_today(context: click.Context, parameter: click.Parameter, text: str | None) -> date:
    return day_of(context, parameter, text) or today()


AS_OF = click.option(
    "--as-of", metavar="DATE", callback=_day_or_today, help="Day of the opinion, YYYY-MM-DD; default: today."
)


def _formats(_: click.Context, __: click.Parameter, texts: Sequence[str]) -> tuple[str, ...]:
    """The names of formats, given one by one or with commas between them; none where nobody named one."""
    names = tuple(dict.fromkeys(name.strip().lower() for text in texts for name in text.split(",")))
    if not names:
        return ()
    from finvet.model import Message
    from finvet.outputs import FORMATS
    from finvet.wording import say

    for name in names:
        if name not in FORMATS:
            meant = Message("format-unknown", {"name": name, "nearest": nearest(name, FORMATS), "known": list(FORMATS)})
            raise click.BadParameter(say(meant))
    return names


FORMATS = click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="NAMES",
    callback=_formats,
    help="What to write below -o: docx, html, pdf, md, xlsx, json; default: docx,html,pdf,xlsx,json.",
)


@dataclass(frozen=True)
class HowOpened:
    """How a partner's files are opened; numbers are None where the usual limit holds."""

    hints: Path | None
    timeout: int | None
    memory: int | None

    def opening(self, password: str | None = None) -> Opening:
        """The opening, with hints as their files say. Raises FinvetError where one of those is wrong."""
        from finvet.guard import Opening

        return Opening(password, limits=self._limits(), hints=self._read_hints())

    def _limits(self) -> Limits:
        from finvet.confinement import LIMITS, MIB, Limits

        return Limits(
            address_space=self.memory * MIB if self.memory else LIMITS.address_space,
            cpu_seconds=self.timeout or LIMITS.cpu_seconds,
            wall_seconds=self.timeout or LIMITS.wall_seconds,
        )

    def _read_hints(self) -> tuple[Hints, ...]:
        if self.hints is None:
            return ()
        from finvet.hint_files import read_hints

        return read_hints(self.hints)


def opened(command: Command) -> Command:
    """A command that opens partners' files: it gets `how`."""

    @click.option(
        "--hints",
        metavar="FILE|DIR",
        type=PATH,
        help="Corrections of how files are read (toml); a folder of them, each for files of its layout.",
    )
    @click.option(
        "--timeout",
        type=click.IntRange(min=1),
        metavar="SECONDS",
        help="How long reading one partner's files may take; default: 30.",
    )
    @click.option(
        "--memory",
        type=click.IntRange(min=1),
        metavar="MIB",
        help="How much memory reading one partner's files may take; default: 1024.",
    )
    @wraps(command)
    def with_how(hints: Path | None, timeout: int | None, memory: int | None, **others: object) -> None:
        command(how=HowOpened(hints, timeout, memory), **others)

    return with_how


@dataclass(frozen=True)
class ByWhat:
    """By which rules partners are judged, beside which companies they are shown, at which rates a deal is converted."""

    rules: str
    others: Path | None
    fail_on: str | None
    rates_file: Path | None = None

    def policy(self) -> Policy:
        """The rules. Raises PolicyError where their file is wrong."""
        from finvet.assessment.policy import load
        from finvet.vetting import figure_names

        return load(self.rules, figure_names())

    def benchmarks(self) -> Benchmarks | None:
        """The companies of the user's file, None for those that are shipped. Raises FinvetError where it is wrong."""
        if self.others is None:
            return None
        from finvet.benchmark_files import read_benchmarks

        return read_benchmarks(self.others)

    def rates(self) -> RateTable | None:
        """The exchange rates of the user's file, if one is named. Raises RatesError where it is wrong."""
        if self.rates_file is None:
            return None
        from finvet.exchange_rate_files import read_rates

        return read_rates(self.rates_file)

    def fails(self, *verdicts: str | None) -> bool:
        """Whether one of the verdicts on a partner is one at which the command is to fail.

        Beside the policy's there may be an analyst's own: it can make the command fail, never keep it from failing.
        """
        return any(
            self.fail_on is not None and VERDICTS.index(verdict) >= VERDICTS.index(self.fail_on)
            for verdict in verdicts
            if verdict
        )


def ruled(command: Command) -> Command:
    """A command that looks at partners by rules, beside other companies: it gets `by`."""

    @click.option("--policy", default="standard", show_default=True, metavar="NAME|FILE", help="The rules to judge by.")
    @click.option(
        "--benchmarks",
        metavar="FILE.csv",
        type=PATH,
        help="How ratios are spread over other companies, in place of the public US companies that are shipped.",
    )
    @click.option(
        "--rates",
        metavar="FILE.csv",
        type=PATH,
        help="Exchange rates of a deal in another currency (date, pair, rate), before those shipped of the ECB.",
    )
    @wraps(command)
    def with_by(
        policy: str, benchmarks: Path | None, rates: Path | None, fail_on: str | None = None, **others: object
    ) -> None:
        command(by=ByWhat(policy, benchmarks, fail_on, rates), **others)

    return with_by


def judged(command: Command) -> Command:
    """A command that judges partners by rules, and may fail at a verdict: it gets `by`."""
    fail_on = click.option(
        "--fail-on",
        type=click.Choice(VERDICTS),
        help="Exit with 3 at this verdict or a worse one, the policy's or an analyst's.",
    )
    return ruled(fail_on(command))


def case_of(file: Path | None) -> Case:
    """What a case file says; raises CaseError where it is wrong."""
    from finvet.cases.case_file import read_case
    from finvet.model import NO_CASE

    return read_case(file) if file else NO_CASE
