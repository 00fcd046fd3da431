"""How a command is told for which partners it is."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from finvet.batch.choice import Choice
from finvet.commands.choosing import choosing


def told(*arguments: str) -> tuple[int, Choice | None]:
    """The exit status of a command, and the choice that it was told."""
    seen: list[Choice] = []

    @click.command()
    @choosing
    def command(choice: Choice) -> None:
        seen.append(choice)

    status = CliRunner().invoke(command, arguments).exit_code
    return status, seen[0] if seen else None


def test_a_choice_is_made_of_options() -> None:
    assert told() == (0, Choice())
    said = ("--include", "a*", "--include", "b*", "--exclude", "c*", "--limit", "3", "--shard", "2/4")
    assert told(*said) == (0, Choice(("a*", "b*"), ("c*",), (2, 4), 3))


@pytest.mark.parametrize("said", ["0/4", "5/4", "1", "a/b", "1/0", "-1/4", "1/4/2", "١/٤"])
def test_a_share_is_one_of_several(said: str) -> None:
    assert told("--shard", said) == (2, None)


def test_a_limit_is_at_least_one() -> None:
    assert told("--limit", "0") == (2, None)
