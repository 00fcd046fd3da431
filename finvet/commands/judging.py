"""By what partners are judged: what is asked of it reaches a command as one object.

Files that are named in it are read when the command asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from finvet.commands.names import NameOrFile, Word
from finvet.commands.options import PATH
from finvet.shipped import DATA

if TYPE_CHECKING:
    from finvet.assessment.policy import Policy
    from finvet.benchmarks import Benchmarks
    from finvet.exchange_rates import RateTable

VERDICTS = ("accept", "conditions", "secured", "decline", "insufficient", "stop")
"""From the best to the worst."""

Command = Callable[..., None]


def _policies() -> Sequence[str]:
    """The names of the shipped policies, without what reads one."""

    files = (DATA / "policies").iterdir()
    return sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


POLICY = NameOrFile("policy", _policies)


class ByWhat(Struct, frozen=True):
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
