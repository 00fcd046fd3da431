"""The library's face: `finvet.vet` and `finvet.spread` with the defaults that a person expects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike
from pathlib import Path

from finvet.assessment.policy import Policy, load
from finvet.benchmark_files import read_benchmarks
from finvet.benchmarks import Benchmarks
from finvet.cases.case_file import read_case
from finvet.confinement import LIMITS, Limits
from finvet.exchange_rate_files import read_rates
from finvet.guard import Opening
from finvet.hint_files import read_hints
from finvet.model import NO_CASE, Statements
from finvet.partner import Partner
from finvet.vetting import spread_files
from finvet.vetting import vet as vet_files
from finvet.vetting import vet_companies as vet_files_of_several

File = str | PathLike[str]


def vet(
    files: File | Sequence[File],
    *,
    policy: str | Policy = "standard",
    case: File | None = None,
    as_of: date | None = None,
    hints: File | None = None,
    benchmarks: File | None = None,
    rates: File | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> Partner:
    """Vets one partner from its file or files.

    `policy`: a shipped policy's name, a policy file, or a Policy. `case`: a case file with what is known beside
    the statements. `as_of`: the day of the opinion, today where it is left out. `hints`: a file, or a folder, of
    corrections of how the files are read. `benchmarks`: a csv file that takes the place of the shipped ones. `rates`:
    a csv file of exchange rates for a deal in another currency. `password`: what encrypted files ask for. `limits`:
    how much time and memory reading may take. Raises FinvetError with the mend.
    """
    rules = policy if isinstance(policy, Policy) else load(policy)
    known = read_case(Path(case)) if case else NO_CASE
    day = as_of or date.today()  # noqa: DTZ011 - a day, not a moment
    opening, others = _opening(hints, password, limits), _benchmarks(benchmarks)
    own = read_rates(Path(rates)) if rates else None
    return vet_files(_paths(files), rules, known, as_of=day, opening=opening, benchmarks=others, rates=own)


def vet_companies(
    files: File | Sequence[File],
    *,
    policy: str | Policy = "standard",
    as_of: date | None = None,
    hints: File | None = None,
    benchmarks: File | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> tuple[Partner, ...]:
    """Vets every company whose statements share a workbook, as `vet` does with the files of one."""
    rules = policy if isinstance(policy, Policy) else load(policy)
    day = as_of or date.today()  # noqa: DTZ011 - a day, not a moment
    opening, others = _opening(hints, password, limits), _benchmarks(benchmarks)
    return vet_files_of_several(_paths(files), rules, as_of=day, opening=opening, benchmarks=others)


def spread(
    files: File | Sequence[File],
    *,
    hints: File | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> Statements:
    """The statements of one partner as its files show them, on the standard chart of line items."""
    return spread_files(_paths(files), _opening(hints, password, limits))


def _opening(hints: File | None, password: str | None, limits: Limits) -> Opening:
    return Opening(password, limits=limits, hints=read_hints(Path(hints)) if hints else ())


def _benchmarks(file: File | None) -> Benchmarks | None:
    return read_benchmarks(Path(file)) if file else None


def _paths(files: File | Sequence[File]) -> list[Path]:
    return [Path(files)] if isinstance(files, str | PathLike) else [Path(f) for f in files]
