"""What becomes of one entry: it is vetted, its outputs are written, and its dossier tells of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from finvet.batch import figures, packing
from finvet.batch.dossiers import Dossier, Output, hash_of
from finvet.batch.entries import Entry, content_hash, is_lock, signature
from finvet.batch.rows import LOCK, refused_row, row_of
from finvet.batch.settings import Settings
from finvet.comparison.key_figures import KEY_FIGURES
from finvet.documents.brief import brief_document
from finvet.errors import FileRefused, FinvetError, ReaderBroke
from finvet.guard import Opening
from finvet.model import Case
from finvet.outputs import Written, write_partner
from finvet.partner import Partner
from finvet.reading.intake import content_of
from finvet.results import Row, as_line
from finvet.vetting import vet, vet_companies

CHANGED = ""
"""The signature of files that were changed while they were looked at: the next run looks again."""


def dossier_of(entry: Entry, settings: Settings, opening: Opening) -> Dossier:
    """The dossier of an entry, whatever becomes of it."""
    before, content = signature(entry), content_hash(entry)
    blank = Dossier(entry.name, before, content, settings.sha256, ())
    try:
        partners = vetted(entry, settings, opening)
    except FinvetError as error:
        row = as_line(refused_row(entry, error, settings.as_of))
        return replace(blank, rows=(row,), is_lasting=not isinstance(error, ReaderBroke))
    try:
        written = [_written(entry, number, partner, settings) for number, partner in enumerate(partners)]
    except FinvetError as error:  # it is nothing that the partner sent
        return replace(blank, is_lasting=False, trouble=str(error))
    return replace(
        blank,
        signature=before if signature(entry) == before else CHANGED,
        rows=tuple(map(as_line, _rows(entry, partners, written, settings.output))),
        briefs=packing.packed([brief_document(partner, KEY_FIGURES) for partner in partners]),
        figures=figures.packed(partners),
        outputs=tuple(_output(path, settings.output) for one in written for path in one.paths),
    )


def vetted(entry: Entry, settings: Settings, opening: Opening) -> Sequence[Partner]:
    """The partner of an entry, or every company in its files. Raises FinvetError where it is refused."""
    if not entry.files:
        raise FileRefused("empty-folder")
    if any(map(is_lock, entry.files)):
        raise FileRefused(LOCK)
    policy, day, others, rates = settings.policy, settings.as_of, settings.benchmarks, settings.rates
    called = entry.name if len(entry.files) > 1 else ""  # a copy from a store lies in a folder of no name
    confined = replace(opening, within=entry.within, takes_evidence=True, called=called)
    if not entry.case:
        return vet_companies(entry.files, policy, as_of=day, opening=confined, benchmarks=others, rates=rates)
    case = _case(entry.case, entry.within)  # it is known of one company
    return [vet(entry.files, policy, case, as_of=day, opening=confined, benchmarks=others, rates=rates)]


def _case(path: Path, within: Path) -> Case:
    from finvet.cases.case_file import parsed_case  # brings pydantic along: most partners have no case

    try:
        content = content_of(path, within)
    except FileRefused as refusal:
        refusal.where = path.name
        raise
    return parsed_case(path.name, content)


def _written(entry: Entry, number: int, partner: Partner, settings: Settings) -> Written:
    """The partner's memo and charts, where they are wanted."""
    if settings.memos == "none" or (settings.memos == "flagged" and _is_accepted(partner)):
        return Written(())
    return write_partner(partner, settings.output, settings.formats, apart=f"{entry.name}\n{number}")


def _is_accepted(partner: Partner) -> bool:
    return partner.assessment.verdict.code == "accept"


def _rows(entry: Entry, partners: Sequence[Partner], written: Sequence[Written], output: Path) -> Iterator[Row]:
    for partner, files in zip(partners, written, strict=True):
        paths = [path.relative_to(output).as_posix() for path in files.paths]
        yield row_of(entry, partner, paths, has_gaps=bool(files.gaps))


def _output(path: Path, folder: Path) -> Output:
    return Output(path.relative_to(folder).as_posix(), hash_of(path))


def broken_down(entry: Entry, settings: Settings) -> Dossier:
    """The dossier of an entry whose worker ended twice without an answer."""
    row = refused_row(entry, FileRefused("worker-broke"), settings.as_of)
    return Dossier(entry.name, CHANGED, "", settings.sha256, (as_line(row),), is_lasting=False)
