"""How a partner's files are opened."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from finvet.commands.opening import HowOpened, opened
from finvet.confinement import LIMITS, MIB
from finvet.errors import FinvetError


def test_limits_are_the_usual_ones_where_none_is_named() -> None:
    assert HowOpened().opening().limits == LIMITS
    limits = HowOpened(None, timeout=7, memory=300).opening("secret").limits
    assert (limits.cpu_seconds, limits.wall_seconds, limits.address_space) == (7, 7, 300 * MIB)


def test_a_password_is_for_the_opening_alone() -> None:
    assert HowOpened().opening("secret").password == "secret"  # noqa: S105 - made up
    assert HowOpened().opening().password is None


def test_hints_are_read_when_the_command_asks(tmp_path: Path) -> None:
    how = HowOpened(tmp_path / "missing")
    with pytest.raises(FinvetError):
        how.opening()


def test_what_is_asked_of_it_reaches_its_command_as_one_object() -> None:
    got: list[HowOpened] = []

    @click.command()
    @opened
    def ask(how: HowOpened) -> None:
        got.append(how)

    assert CliRunner().invoke(ask, ["--hints", "h", "--timeout", "5", "--memory", "64"]).exit_code == 0
    assert CliRunner().invoke(ask, []).exit_code == 0
    assert got == [HowOpened(Path("h"), 5, 64), HowOpened()]
