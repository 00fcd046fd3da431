"""Partners vetted for a command, and what of their files could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from finvet.commands.judging import ByWhat
from finvet.commands.options import case_of
from finvet.commands.refusals import REFUSED, complain

if TYPE_CHECKING:
    from finvet.guard import Opening
    from finvet.model import Statements
    from finvet.partner import Partner


def vetted(
    files: Sequence[Path], opening: Opening, by: ByWhat, case_file: Path | None, as_of: date
) -> tuple[Partner, ...]:
    """The partner of the files, or every company in them unless a case speaks of one.

    Raises FinvetError for what the user can mend.
    """
    from finvet import vetting

    rules, case, others, rates = by.policy(), case_of(case_file), by.benchmarks(), by.rates()
    if case_file is None:
        return vetting.vet_companies(files, rules, as_of=as_of, opening=opening, benchmarks=others, rates=rates)
    # what is known beside the statements is known of one company
    return (vetting.vet(files, rules, case, as_of=as_of, opening=opening, benchmarks=others, rates=rates),)


def say_unreadable(found: Sequence[Statements]) -> int:
    """Files and cells of the vetted years that could not be read, a line each; the exit status that follows."""
    from finvet.documents.spread import unreadable

    lines = dict.fromkeys(line for statements in found for line in unreadable(statements))
    for line in lines:
        complain(line)
    return REFUSED if lines else 0
