"""Writes what a vetting gives into files whose names are made by us, whole or not at all."""

from __future__ import annotations

import filecmp
import hashlib
import os
import re
import secrets
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct

from finvet.errors import FinvetError
from finvet.memo.blocks import ImageFormat
from finvet.partner import Partner

if TYPE_CHECKING:
    from finvet.memo.formats.docx_template import Template

LONGEST_SLUG = 60
HASH_DIGITS = 8
UNFINISHED = re.compile(r".+\.\d+\.part", re.DOTALL)

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet program run a text as a formula."""


def partner_folder(name: str, identity: str) -> str:
    """A folder name for a partner: its name as plain letters, and a hash that tells namesakes apart."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-") or "partner"
    digits = hashlib.sha256(identity.encode("utf-8", "backslashreplace")).hexdigest()
    return f"{slug}-{digits[:HASH_DIGITS]}"


class Format(Struct, frozen=True):
    """One way to write a vetting down: its file, its bytes, and whether the charts are wanted beside it.

    `write` takes a house's Word template too; `gaps` says what the file could not show, if there is anything.
    """

    file: str
    write: Callable[[Partner, Template | None], bytes]
    with_charts: bool = True
    gaps: Callable[[Partner], str | None] = lambda _: None


FORMATS: Mapping[str, Format] = {
    "docx": Format("memo.docx", Partner.to_docx),
    "html": Format("memo.html", lambda partner, _: partner.to_html().encode()),
    "pdf": Format("memo.pdf", lambda partner, _: partner.to_pdf(), gaps=Partner.pdf_gaps),
    "md": Format("memo.md", lambda partner, _: partner.to_markdown().encode()),
    "xlsx": Format("vet.xlsx", lambda partner, _: partner.to_xlsx(), with_charts=False),
    "json": Format("vet.json", lambda partner, _: partner.to_json().encode() + b"\n", with_charts=False),
}

USUAL = ("docx", "html", "pdf", "xlsx", "json")
"""What is written if nobody says otherwise: to edit, to look at, to file and send, to recalculate, for programs."""


class Written(Struct, frozen=True):
    """The files that were written of a partner, and what one of them could not show."""

    paths: tuple[Path, ...]
    gaps: tuple[str, ...] = ()


def write_partner(
    partner: Partner,
    folder: Path,
    formats: Collection[str] = USUAL,
    template: Template | None = None,
    apart: str = "",
) -> Written:
    """One partner in a folder of its own: a file a format, and the charts (png) where one of them wants them.

    The Word document is written into the house's `template`, where one is given. `apart` keeps partners of one name
    and the same files from sharing a folder.
    """
    home, asked = _home(partner, folder, apart), [one for name, one in FORMATS.items() if name in formats]
    contents = {one.file: one.write(partner, template) for one in asked}
    if any(one.with_charts for one in asked):
        contents |= {f"{name}.png": image for name, image in partner.chart_images().items()}
    paths = tuple(write_file(home / name, content) for name, content in contents.items())
    return Written(paths, tuple(gap for one in asked if (gap := one.gaps(partner))))


def write_charts(
    partner: Partner, folder: Path, names: Sequence[str] | None, images: Sequence[ImageFormat], dpi: int
) -> Written:
    """Charts of a partner in its folder, all that it has where none is named; each that it has not with its reason."""
    charts, home = partner.charts, _home(partner, folder)
    wanted = tuple(charts.absent) + tuple(charts) if names is None else names
    paths = tuple(
        write_file(home / f"{name}.{image}", charts[name].image(image, dpi))
        for name in wanted
        if name in charts
        for image in images
    )
    return Written(paths, tuple(charts.why_not(name) for name in wanted if name not in charts))


def file_of(partner: Partner, file: Path) -> Path:
    """A file beside the one that is named, for one of several partners: it is called after both."""
    return file.with_name(f"{file.stem}-{_home(partner, file).name}{file.suffix}")


def _home(partner: Partner, folder: Path, apart: str = "") -> Path:
    """The partner's own folder."""
    identity = "\n".join([partner.name, *(f.sha256 for f in partner.statements.files), *([apart] if apart else [])])
    return folder / partner_folder(partner.name, identity)


def write_file(path: Path, content: bytes) -> Path:
    """Writes a file whole, see `whole`."""
    with whole(path) as file:
        file.write(content)
    return path


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write: it has its name only once every byte is on the disk, and one that says the same stays untouched.

    Raises FinvetError where it cannot be written.
    """
    fresh = unfinished(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if is_same(path, fresh):
            fresh.unlink()
        else:
            os.replace(fresh, path)
            keep_names(path.parent)
    except OSError as error:
        raise not_writable(path, error) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def unfinished(path: Path) -> Path:
    """Where something is written before it has its name; nobody else writes there."""
    # No number of a process: those of two machines that share the folder may be the same.
    return path.with_name(f"{path.name}.{secrets.randbits(64)}.part")


def clear_unfinished(folder: Path) -> None:
    """Takes away what processes that were killed left half-written in a folder, and in the folders there."""
    for path in chain(folder.glob("*.part"), folder.glob("*/*.part")):
        if UNFINISHED.fullmatch(path.name):
            with suppress(OSError):  # it never gets a final name
                path.unlink()


def is_same(path: Path, other: Path) -> bool:
    """Whether two files hold the same bytes."""
    filecmp.clear_cache()  # it goes by the time of a change, which two files written at once may share
    return path.is_file() and filecmp.cmp(path, other, shallow=False)


def keep_names(folder: Path) -> None:
    """Has the system write down which names a folder holds, where it can be asked to."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Makes the folder that outputs go to. Raises FinvetError where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(folder, error) from error


def not_writable(path: Path, error: OSError) -> FinvetError:
    """What is told where something cannot be written."""
    return FinvetError("not-writable", where=str(path), reason=error.strerror or type(error).__name__)
