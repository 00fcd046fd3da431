"""`finvet compare`: partners side by side, and a partner with its last vetting."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct
from msgspec.structs import replace

from finvet.commands.calling import Command
from finvet.commands.judging import ByWhat, judged
from finvet.commands.opening import HowOpened, opened
from finvet.commands.options import AS_OF, JSON, PASSWORD, PATH
from finvet.commands.printing import say_document
from finvet.commands.refusals import FAILED, REFUSED, complain, refusals, wrong_call

if TYPE_CHECKING:
    from finvet.comparison.record import Record
    from finvet.memo.blocks import Memo
    from finvet.partner import Partner

DOCUMENT = "vet.json"


class _Vetting(Struct, frozen=True):
    """How the partners whose files were named are vetted."""

    by: ByWhat
    how: HowOpened
    case: Path | None
    as_of: date
    password: str | None


class _Found(Struct):
    """The vettings that were found, and whether a source was refused or could not be read in part."""

    records: list[Record]
    is_whole: bool = True


@click.command(
    cls=Command,
    examples=(
        "finvet compare alder.xlsx birch.xlsx -o compared.html",
        "finvet compare alder_2026.xlsx --previous out/alder/vet.json",
    ),
)
@click.argument("sources", nargs=-1, required=True, metavar="A...", type=PATH)
@click.option("--previous", metavar="FILE", type=PATH, help="The partner's last vetting: tell what changed since.")
@click.option("-o", "--output", metavar="FILE", type=PATH, help="Write it: NAME.html, .docx, .pdf, .md or .json.")
@click.option(
    "--case", metavar="FILE", type=PATH, help="What is known of the one partner (toml); else the case beside it."
)
@judged
@AS_OF
@opened
@PASSWORD
@JSON
def compare(
    sources: Sequence[Path],
    previous: Path | None,
    output: Path | None,
    case: Path | None,
    by: ByWhat,
    as_of: date,
    how: HowOpened,
    password: str | None,
    as_json: bool,
) -> None:
    """Compare partners, or one with its last vetting.

    Partners stand side by side; --previous tells what changed since an earlier vetting of one. Each A is a partner's
    file, a folder of its files, or a vetting that finvet wrote before (vet.json, or what --json printed). A
    NAME.case.toml beside a file, or case.toml in a folder, is its case.
    """
    if case and len(sources) > 1:
        raise wrong_call("call-case-of-one")
    with refusals():
        write = _writer(output)
        earlier = _earlier(previous) if previous else ()
        found = _all_found(sources, _Vetting(by, how, case, as_of, password))
        if not found.records:
            sys.exit(REFUSED)
        document, memo = _changed(found.records, earlier) if previous else _beside(found, len(sources))
        if output and write:
            _wrote(output, write(document, memo), as_json)
    _print(document, memo, as_json)
    verdicts = [v for one in found.records for v in (one.verdict.code, _override(one))]
    sys.exit(FAILED if by.fails(*verdicts) else 0 if found.is_whole else REFUSED)


def _override(found: Record) -> str | None:
    return found.verdict.override.code if found.verdict.override else None


def _changed(records: Sequence[Record], earlier: Sequence[Record]) -> tuple[Mapping[str, Any], Memo]:
    """What changed since the partner's last vetting. Raises FinvetError where there is not one of each."""
    from finvet.comparison.changes import changes_of
    from finvet.comparison.page import changes_memo
    from finvet.comparison.written import changes_document
    from finvet.errors import FinvetError

    if len(records) > 1:
        raise FinvetError("compare-one-partner", count=len(records))
    (now,) = records
    before = list(earlier) if len(earlier) == 1 else [one for one in earlier if one.partner == now.partner]
    if len(before) != 1:
        raise FinvetError("compare-previous-other", partners=[one.partner for one in earlier], partner=now.partner)
    found = changes_of(before[0], now)
    return changes_document(found), changes_memo(found)


def _beside(found: _Found, asked: int) -> tuple[Mapping[str, Any], Memo]:
    """Partners side by side."""
    from finvet.comparison.side_by_side import FEWEST, side_by_side_of
    from finvet.comparison.side_page import side_by_side_memo
    from finvet.comparison.written import side_by_side_document
    from finvet.errors import FinvetError

    if len(found.records) < FEWEST <= asked:
        sys.exit(REFUSED)  # the other one was refused, and that was said
    try:
        beside = side_by_side_of(found.records)
    except FinvetError as error:
        raise click.UsageError(str(error)) from error
    return side_by_side_document(beside), side_by_side_memo(beside)


# ---------------------------------------------------------------- what is compared


def _earlier(file: Path) -> Sequence[Record]:
    from finvet.comparison.reading import read_records

    return read_records(_document_of(file) or file)


def _document_of(source: Path) -> Path | None:
    """The document that a source is or, for a folder that `finvet vet -o` wrote, holds."""
    from finvet.comparison.reading import is_document

    inside = source / DOCUMENT
    if source.is_dir():
        return inside if inside.is_file() else None
    return source if is_document(source) else None


def _all_found(sources: Sequence[Path], vetting: _Vetting) -> _Found:
    """The vettings of all sources; one that is refused is said and leaves the others standing."""
    from finvet.comparison.reading import read_records
    from finvet.errors import FinvetError

    found = _Found([])
    vetted = _vetter(vetting)
    for source in sources:
        try:
            document = _document_of(source)
            records = read_records(document) if document else _records(vetted(source), found)
        except FinvetError as error:
            found.is_whole = False
            for line in error.lines:
                complain(line)
        else:
            found.records.extend(records)
    return found


def _vetter(vetting: _Vetting) -> Callable[[Path], Sequence[Partner]]:
    """What vets a partner by its file or folder; policy, hints and the like are read once, and refused at once."""
    from finvet import vetting as steps
    from finvet.batch.entries import entry_of
    from finvet.cases.case_file import read_case

    by, opening = vetting.by, vetting.how.opening(vetting.password)
    rules, others, rates = by.policy(), by.benchmarks(), by.rates()

    def vetted(source: Path) -> Sequence[Partner]:
        entry = entry_of(source.parent, source.name)
        within = replace(opening, within=source) if source.is_dir() else opening
        known = vetting.case or entry.case
        day = vetting.as_of
        if known is None:
            return steps.vet_companies(entry.files, rules, as_of=day, opening=within, benchmarks=others, rates=rates)
        case = read_case(known)  # it is known of one company
        return [steps.vet(entry.files, rules, case, as_of=day, opening=within, benchmarks=others, rates=rates)]

    return vetted


def _records(partners: Sequence[Partner], found: _Found) -> Sequence[Record]:
    """The partners as they are compared; what of their files could not be read is said."""
    from finvet.comparison.record import record
    from finvet.documents.spread import unreadable
    from finvet.documents.vet import vet_document

    for line in dict.fromkeys(line for partner in partners for line in unreadable(partner.statements)):
        found.is_whole = False
        complain(line)
    return [record(vet_document(partner)) for partner in partners]


# ---------------------------------------------------------------- what is written


def _writer(output: Path | None) -> Callable[[Mapping[str, Any], Memo], bytes] | None:
    """What writes the file, by the end of its name. Raises FinvetError for an end that is no format."""
    if output is None:
        return None
    from finvet.documents.text import dumps
    from finvet.errors import FinvetError
    from finvet.memo.formats import docx, html, markdown, pdf

    writers: Mapping[str, Callable[[Mapping[str, Any], Memo], bytes]] = {
        ".html": lambda _, memo: html.render(memo).encode(),
        ".docx": lambda _, memo: docx.render(memo),
        ".pdf": lambda _, memo: pdf.render(memo),
        ".md": lambda _, memo: markdown.render(memo).encode(),
        ".json": lambda document, _: dumps(document).encode() + b"\n",
    }
    if output.suffix.lower() not in writers:
        raise FinvetError("compare-suffix", where=output.name, suffix=output.suffix or output.name, known=list(writers))
    return writers[output.suffix.lower()]


def _wrote(output: Path, content: bytes, as_json: bool) -> None:
    from finvet.outputs import write_file

    click.echo(f"wrote {write_file(output, content)}", err=as_json)


def _print(document: Mapping[str, Any], memo: Memo, as_json: bool) -> None:
    from finvet.memo.formats import text
    from finvet.terminal.screen import screen

    if as_json:
        say_document(document)
    else:
        click.echo(text.render(memo, screen().width))
