"""What a person gives in a call of the library, as the stages take it: files by their names, days, a case as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import Any

from finvet.benchmark_files import read_benchmarks
from finvet.benchmarks import Benchmarks
from finvet.cases.case_file import case_of_tables, read_case
from finvet.confinement import Limits
from finvet.errors import CaseError, FinvetError
from finvet.exchange_rate_files import read_rates
from finvet.exchange_rates import RateTable
from finvet.guard import Opening
from finvet.hint_files import read_hints
from finvet.mistakes import of_dictionary
from finvet.model import NO_CASE, Case

File = str | PathLike[str]
CaseLike = File | Case | Mapping[str, Any]


def case_of(case: CaseLike | None) -> Case:
    """What is known beside the statements. Raises CaseError, naming every mistake with its key and the mend."""
    if case is None:
        return NO_CASE
    if isinstance(case, Case):
        return case
    if not isinstance(case, Mapping):
        return read_case(path_of(case, "case"))
    try:
        return case_of_tables(_tables(case))
    except CaseError as error:
        raise CaseError(error.where, of_dictionary(error.mistakes)) from error


def _tables(given: Any) -> Any:
    """Tables as a file has them: keys are text."""
    if isinstance(given, Mapping):
        return {str(key): _tables(value) for key, value in given.items()}
    return [_tables(one) for one in given] if isinstance(given, list | tuple) else given


def day_of(as_of: date | str | None) -> date:
    """The day that is meant; the one place of the library that reads the clock."""
    if as_of is None:
        return date.today()  # noqa: DTZ011 - a day, not a moment
    if isinstance(as_of, datetime):
        return as_of.date()
    if isinstance(as_of, date):
        return as_of
    try:
        return date.fromisoformat(as_of)
    except (TypeError, ValueError):  # a year alone is no text
        raise FinvetError("face-no-date", text=as_of) from None


def opening_of(hints: File | None, password: str | None, limits: Limits) -> Opening:
    """How files are opened and read."""
    return Opening(password, limits=limits, hints=read_hints(path_of(hints, "hints")) if hints else ())


def benchmarks_of(file: File | None) -> Benchmarks | None:
    """The benchmarks of a file, where one is given."""
    return read_benchmarks(path_of(file, "benchmarks")) if file else None


def rates_of(file: File | None) -> RateTable | None:
    """The exchange rates of a file, where one is given."""
    return read_rates(path_of(file, "rates")) if file else None


def paths_of(files: File | Sequence[File]) -> list[Path]:
    """One file or several."""
    try:
        return [Path(files)] if isinstance(files, str | PathLike) else [Path(f) for f in files]
    except TypeError:
        raise FinvetError("face-no-file", given=type(files).__name__) from None


def path_of(file: File, called: str) -> Path:
    """The path of a file. Raises FinvetError for what is none."""
    try:
        return Path(file)
    except TypeError:
        raise FinvetError("face-no-path", called=called, given=type(file).__name__) from None
