"""Many partners: every entry of a folder gets exactly one row of results, or one for each company of a workbook."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from finvet.assessment.policy import Policy
from finvet.benchmarks import Benchmarks
from finvet.cases.case_file import read_case
from finvet.documents import unreadable
from finvet.errors import FileRefused, FinvetError
from finvet.exchange_rates import RateTable
from finvet.guard import OPENING, WITHOUT_LIMITS, Opening
from finvet.model import Figure, Message, Period, SpreadWarning
from finvet.outputs import USUAL, Written, make_folder, write_file, write_partner
from finvet.partner import Partner
from finvet.portfolio.page import portfolio_page
from finvet.portfolio.workbook import portfolio_workbook
from finvet.reading.intake import real_path
from finvet.results import Row, Series, as_csv, as_jsonl
from finvet.vetting import vet, vet_companies
from finvet.wording import say
from finvet.worker import prepare

AMOUNTS = ("revenue", "total_assets", "cash_and_equivalents", "cf_operating", "fcf")
CASE_SUFFIX = ".case.toml"
FOLDER_CASE = "case.toml"
NOT_SHOWN = "pdf-not-shown"


@dataclass(frozen=True, slots=True)
class Entry:
    """One partner of the folder: its name there, its files, and its case file if it has one."""

    name: str
    files: tuple[Path, ...]
    case: Path | None


def run(
    folder: Path,
    output: Path,
    policy: Policy,
    *,
    as_of: date,
    opening: Opening = OPENING,
    benchmarks: Benchmarks | None = None,
    rates: RateTable | None = None,
    formats: Collection[str] = USUAL,
) -> list[Row]:
    """Vets every partner of a folder; writes its results, the portfolio of all and a folder of memos per partner.

    One entry that is refused never stops the others. Raises FinvetError where the folder or the output is none.
    """
    if not folder.is_dir():
        raise FileRefused("not-a-folder", where=str(folder))
    make_folder(output)
    prepare()
    confined = replace(opening, within=folder)
    job = _Job(folder, output, policy, as_of, confined, benchmarks, rates, formats)
    rows = [row for entry in entries(folder) for row in _rows(entry, job)]
    write_file(output / "results.jsonl", as_jsonl(rows))
    write_file(output / "results.csv", as_csv(rows))
    write_file(output / "index.html", portfolio_page(rows).encode())
    write_file(output / "portfolio.xlsx", portfolio_workbook(rows))
    return rows


def _gap(written: Written) -> tuple[str, ...]:
    return (NOT_SHOWN,) if written.gaps else ()


def batch_gaps(rows: Sequence[Row]) -> Iterator[str]:
    """What files of the batch could not show for want of a font, in one line."""
    count = sum(NOT_SHOWN in row.warnings for row in rows)
    if count:
        yield say(Message("pdf-not-shown-somewhere", {"count": count}))


def entries(folder: Path) -> Iterator[Entry]:
    """The partners of a folder in the order of their names; case files belong to their partner."""
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(CASE_SUFFIX) or path.name.startswith("."):
            continue
        yield entry_of(path)


def entry_of(path: Path) -> Entry:
    """The partner that a file is, or a folder of files, with the case that is kept with it."""
    if path.is_dir():
        inside = sorted(p for p in path.iterdir() if not p.name.startswith(".") and p.name != FOLDER_CASE)
        return Entry(path.name, tuple(inside), _existing(path / FOLDER_CASE))
    return Entry(path.name, (path,), _existing(path.with_name(path.stem + CASE_SUFFIX)))


def _existing(path: Path) -> Path | None:
    return path if path.exists() else None


@dataclass(frozen=True, slots=True)
class _Job:
    """What holds for every partner of a folder."""

    folder: Path
    output: Path
    policy: Policy
    as_of: date
    opening: Opening
    benchmarks: Benchmarks | None
    rates: RateTable | None
    formats: Collection[str]


def _rows(entry: Entry, job: _Job) -> list[Row]:
    """The row of an entry, or one for each company of its workbook."""
    try:
        partners = _vetted(entry, job)
        written = [write_partner(partner, job.output, job.formats) for partner in partners]
    except FinvetError as error:
        return [Row(entry.name, reason=str(error).removeprefix(f"{entry.name}: "), as_of=job.as_of.isoformat())]
    return [_answered(entry, partner, job.output, files) for partner, files in zip(partners, written, strict=True)]


def _vetted(entry: Entry, job: _Job) -> Sequence[Partner]:
    if not entry.files:
        raise FileRefused("empty-folder")
    if not entry.case:
        return vet_companies(entry.files, job.policy, as_of=job.as_of, opening=job.opening, benchmarks=job.benchmarks)
    case = read_case(real_path(entry.case, job.folder))  # it is known of one company
    return [
        vet(
            entry.files,
            job.policy,
            case,
            as_of=job.as_of,
            opening=job.opening,
            benchmarks=job.benchmarks,
            rates=job.rates,
        )
    ]


def _answered(entry: Entry, partner: Partner, output: Path, written: Written) -> Row:
    statements, verdict = partner.statements, partner.assessment.verdict
    latest = statements.years[-1] if statements.years else None
    troubles = unreadable(statements)

    def amount(item: str) -> float | None:
        return statements.value(item, latest) if latest else None

    return Row(
        file=entry.name,
        partner=partner.name,
        status="warned" if troubles or statements.refused or any(map(_is_of_the_files, statements.warnings)) else "ok",
        reason="; ".join(troubles) or None,
        verdict=verdict.code,
        confidence=verdict.confidence,
        grade=partner.risk.grade if partner.risk else None,
        failure_probability=partner.risk.probability if partner.risk else None,
        score=verdict.score,
        currency=statements.currency,
        period=latest.id if latest else None,
        revenue=amount("revenue"),
        total_assets=amount("total_assets"),
        cash_and_equivalents=amount("cash_and_equivalents"),
        cf_operating=amount("cf_operating"),
        as_of=partner.assessment.as_of.isoformat(),
        warnings=tuple(
            dict.fromkeys([*(w.message.code for w in statements.warnings), *([NOT_SHOWN] if written.gaps else [])])
        ),
        outputs=tuple(path.relative_to(output).as_posix() for path in written.paths),
        sha256=partner.identity,
        override=partner.case.override.verdict if partner.case.override else None,
        viable_cash_flow=verdict.viable_cash_flow,
        pays_on_time=verdict.pays_on_time,
        recommended_limit=partner.exposure.limit.amount if partner.exposure else None,
        reason_against=say(verdict.reasons_against[0]) if verdict.reasons_against else None,
        series=_series(partner),
        low_confidence=tuple(_low_confidence(partner)),
    )


def _series(partner: Partner) -> Series:
    def of(name: str) -> tuple[float | None, ...]:
        figures = (_figure(partner, name, year) for year in partner.statements.years)
        return tuple(figure.value if figure else None for figure in figures)

    years = tuple(year.id for year in partner.statements.years)
    return Series(years, of("cf_operating"), of("fcf"), of("cash_and_equivalents"))


def _low_confidence(partner: Partner) -> Iterator[str]:
    """Which amounts of the row are of low confidence, by item and year."""
    for name in AMOUNTS:
        for year in partner.statements.years:
            figure = _figure(partner, name, year)
            if figure and figure.value is not None and figure.confidence == "low":
                yield f"{name}:{year.id}"


def _figure(partner: Partner, name: str, year: Period) -> Figure | None:
    """A line item, or a ratio such as free cash flow."""
    return partner.statements.figure(name, year) or partner.analysis.figure(name, year)


def _is_of_the_files(warning: SpreadWarning) -> bool:
    """Whether a warning speaks of what the partner sent; what the system here cannot do is none of its doing."""
    return warning.message.code != WITHOUT_LIMITS
