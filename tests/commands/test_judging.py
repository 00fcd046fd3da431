"""By what partners are judged."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from finvet.commands.judging import VERDICTS, ByWhat, judged
from finvet.commands.options import case_of
from finvet.errors import FinvetError


def test_a_verdict_fails_from_the_one_that_is_named_on() -> None:
    by = ByWhat("standard", None, "secured")
    assert [verdict for verdict in VERDICTS if by.fails(verdict)] == ["secured", "decline", "insufficient", "stop"]
    assert not any(ByWhat().fails(verdict) for verdict in VERDICTS)


def test_a_file_that_an_option_names_is_read_when_the_command_asks(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    for read in (ByWhat(str(missing)).policy, ByWhat("standard", missing).benchmarks, lambda: case_of(missing)):
        with pytest.raises(FinvetError):
            read()
    assert ByWhat().policy().name == "standard"
    assert ByWhat().benchmarks() is None


def test_what_is_asked_of_it_reaches_its_command_as_one_object() -> None:
    got: list[ByWhat] = []

    @click.command()
    @judged
    def ask(by: ByWhat) -> None:
        got.append(by)

    line = "--policy ours.toml --fail-on decline --benchmarks b.csv --rates r.csv"
    assert CliRunner().invoke(ask, line.split()).exit_code == 0
    assert got == [ByWhat("ours.toml", Path("b.csv"), "decline", Path("r.csv"))]
