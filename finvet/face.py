"""The library's face: `finvet.vet` and `finvet.spread` with the defaults that a person expects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike
from pathlib import Path

from finvet.assessment.case import read_case
from finvet.assessment.policy import Policy, load
from finvet.child import LIMITS, Limits
from finvet.guard import Opening
from finvet.model import NO_CASE, Statements
from finvet.partner import Partner
from finvet.vetting import spread_files
from finvet.vetting import vet as vet_files

File = str | PathLike[str]


def vet(
    files: File | Sequence[File],
    *,
    policy: str | Policy = "standard",
    case: File | None = None,
    as_of: date | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> Partner:
    """Vets one partner from its file or files.

    `policy`: a shipped policy's name, a policy file, or a Policy. `case`: a case file with what is known beside
    the statements. `as_of`: the day of the opinion, today where it is left out. `password`: what encrypted files ask
    for. `limits`: how much time and memory reading may take. Raises FinvetError with the mend.
    """
    rules = policy if isinstance(policy, Policy) else load(policy)
    known = read_case(Path(case)) if case else NO_CASE
    day = as_of or date.today()  # noqa: DTZ011 - a day, not a moment
    return vet_files(_paths(files), rules, known, as_of=day, opening=Opening(password, limits=limits))


def spread(files: File | Sequence[File], *, password: str | None = None, limits: Limits = LIMITS) -> Statements:
    """The statements of one partner as its files show them, on the standard chart of line items."""
    return spread_files(_paths(files), Opening(password, limits=limits))


def _paths(files: File | Sequence[File]) -> list[Path]:
    return [Path(files)] if isinstance(files, str | PathLike) else [Path(f) for f in files]
