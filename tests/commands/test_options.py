from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from finvet.commands.options import VERDICTS, ByWhat, HowOpened, case_of, judged, opened
from finvet.confinement import LIMITS, MIB
from finvet.errors import FinvetError


def test_limits_are_the_usual_ones_where_none_is_named() -> None:
    assert HowOpened().opening().limits == LIMITS
    limits = HowOpened(None, timeout=7, memory=300).opening("secret").limits
    assert (limits.cpu_seconds, limits.wall_seconds, limits.address_space) == (7, 7, 300 * MIB)


def test_a_password_is_for_the_opening_alone() -> None:
    assert HowOpened().opening("secret").password == "secret"  # noqa: S105 - made up
    assert HowOpened().opening().password is None


def test_a_verdict_fails_from_the_one_that_is_named_on() -> None:
    by = ByWhat("standard", None, "secured")
    assert [verdict for verdict in VERDICTS if by.fails(verdict)] == ["secured", "decline", "insufficient", "stop"]
    assert not any(ByWhat("standard", None, None).fails(verdict) for verdict in VERDICTS)


def test_a_file_that_an_option_names_is_read_when_the_command_asks(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    for read in (
        HowOpened(missing).opening,
        ByWhat(str(missing), None, None).policy,
        ByWhat("standard", missing, None).benchmarks,
        lambda: case_of(missing),
    ):
        with pytest.raises(FinvetError):
            read()
    assert ByWhat("standard", None, None).policy().name == "standard"
    assert ByWhat("standard", None, None).benchmarks() is None


def test_a_group_of_options_reaches_its_command_as_one_object() -> None:
    got: list[object] = []

    @click.command()
    @judged
    @opened
    def ask(by: ByWhat, how: HowOpened) -> None:
        got.extend((by, how))

    line = "--policy ours.toml --fail-on decline --benchmarks b.csv --rates r.csv --hints h --timeout 5 --memory 64"
    assert CliRunner().invoke(ask, line.split()).exit_code == 0
    assert got == [ByWhat("ours.toml", Path("b.csv"), "decline", Path("r.csv")), HowOpened(Path("h"), 5, 64)]
