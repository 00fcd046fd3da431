"""How a command ends that cannot answer: a clear line for what the user can mend, and its status."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

REFUSED, FAILED = 1, 3


@contextmanager
def refusals() -> Iterator[None]:
    """One clear line for what the user can mend, and status 1."""
    from finvet.errors import FinvetError

    try:
        yield
    except FinvetError as error:
        for line in error.lines:
            complain(line)
        sys.exit(REFUSED)


def complain(line: str) -> None:
    """One line on stderr; names from strangers move nothing on the terminal."""
    from finvet.memo.text import printable

    click.echo(f"finvet: {printable(line)}", err=True)
