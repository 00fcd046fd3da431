"""What several commands are asked in the same words: how files are opened, and by what a partner is judged.

Each group of options reaches its command as one object; files named in them are read when the command asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import wraps
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import click

from finvet.commands.names import Folder, Name, NameOrFile, Names, Word, split

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

MEMO_FORMATS = ("docx", "html", "pdf", "md", "xlsx", "json")
USUAL_FORMATS = ("docx", "html", "pdf", "xlsx", "json")
SECONDS, MIB_OF_MEMORY = 30, 1024
"""Within which a partner's files are read. They stand here too, for help is shown without what reads and writes."""

PATH, FOLDER = click.Path(path_type=Path), Folder(path_type=Path)

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


def _policies() -> Sequence[str]:
    """The names of the shipped policies, without what reads one."""
    files = (resources.files("finvet") / "data" / "policies").iterdir()
    return sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


POLICY = NameOrFile("policy", _policies)


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


def _languages() -> Sequence[str]:
    from finvet.wording import languages

    return languages()


LANGUAGE = click.option(
    "--language",
    default="en",
    show_default=True,
    metavar="en|de|es|fr",
    type=Name("language", _languages),
    help="The language of the letter.",
)


def _day_or_today(context: click.Context, parameter: click.Parameter, text: str | None) -> date:
    return day_of(context, parameter, text) or today()


AS_OF = click.option(
    "--as-of", metavar="DATE", callback=_day_or_today, help="Day of the opinion, YYYY-MM-DD; default: today."
)


FORMATS = click.option(
    "--format",
    "formats",
    multiple=True,
    default=(",".join(USUAL_FORMATS),),
    show_default=True,
    metavar="NAMES",
    type=Names("format", lambda: MEMO_FORMATS),
    callback=lambda _, __, given: split(given),
    help=f"What to write below -o: {', '.join(MEMO_FORMATS)}.",
)


@dataclass(frozen=True)
class HowOpened:
    """How a partner's files are opened, within so many seconds and MiB of memory."""

    hints: Path | None = None
    timeout: int = SECONDS
    memory: int = MIB_OF_MEMORY

    def opening(self, password: str | None = None) -> Opening:
        """The opening, with hints as their files say. Raises FinvetError where one of those is wrong."""
        from finvet.guard import Opening

        return Opening(password, limits=self._limits(), hints=self._read_hints())

    def _limits(self) -> Limits:
        from finvet.confinement import MIB, Limits

        return Limits(self.memory * MIB, cpu_seconds=self.timeout, wall_seconds=self.timeout)

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
        default=SECONDS,
        show_default=True,
        metavar="SECONDS",
        help="How long reading one partner's files may take.",
    )
    @click.option(
        "--memory",
        type=click.IntRange(min=1),
        default=MIB_OF_MEMORY,
        show_default=True,
        metavar="MIB",
        help="How much memory reading one partner's files may take.",
    )
    @wraps(command)
    def with_how(hints: Path | None, timeout: int, memory: int, **others: object) -> None:
        command(how=HowOpened(hints, timeout, memory), **others)

    return with_how


@dataclass(frozen=True)
class ByWhat:
    """By which rules partners are judged, beside which companies they are shown, at which rates a deal is converted."""

    rules: str = "standard"
    others: Path | None = None
    fail_on: str | None = None
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

    @click.option(
        "--policy",
        default="standard",
        show_default=True,
        metavar="NAME|FILE",
        type=POLICY,
        help="The rules to judge by.",
    )
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
        type=Word("verdict", VERDICTS),
        help="Exit with 3 at this verdict or a worse one, the policy's or an analyst's.",
    )
    return ruled(fail_on(command))


def case_of(file: Path | None) -> Case:
    """What a case file says; raises CaseError where it is wrong."""
    from finvet.cases.case_file import read_case
    from finvet.model import NO_CASE

    return read_case(file) if file else NO_CASE
