"""The partners of a batch, and whether one has changed since it was looked at."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path, PurePath

from msgspec import Struct

from finvet.errors import FileRefused, FinvetError
from finvet.reading.intake import content_of

CASE_SUFFIX = ".case.toml"
FOLDER_CASE = "case.toml"
LOCK_PREFIX = "~$"
JOURNAL = "journal.sqlite"
"""What the output folder of a batch is known by."""
NOT_KNOWN = ""


class Stored(Struct, frozen=True):
    """Where a store holds a partner: the folder's URL, and below it each of its files with how many bytes it has.

    `signature` is what the store says of the files, as the one that a system says of its own.
    """

    url: str
    files: tuple[tuple[str, int], ...]
    signature: str

    @property
    def size(self) -> int:
        """How many bytes they have together."""
        return sum(size for _, size in self.files)


class Entry(Struct, frozen=True):
    """One partner: its name among the others, its files, and its case file if it has one.

    `within` is the folder that no link of its files may lead out of. One that is `stored` elsewhere has no files here.
    """

    name: str
    files: tuple[Path, ...]
    within: Path
    case: Path | None = None
    stored: Stored | None = None

    def __reduce__(self) -> tuple[Callable[..., Entry], tuple[object, ...]]:
        """To a worker it goes as texts, for paths take long to send."""
        case = None if self.case is None else str(self.case)
        return _received, (self.name, [*map(str, self.files)], str(self.within), case, self.stored)

    @property
    def paths(self) -> tuple[Path, ...]:
        """All that its row depends on."""
        return self.files if self.case is None else (*self.files, self.case)


def _received(name: str, files: Sequence[str], within: str, case: str | None, stored: Stored | None) -> Entry:
    return Entry(name, tuple(map(Path, files)), Path(within), None if case is None else Path(case), stored)


class Entries(Struct, frozen=True):
    """The partners of an input in the order of their names, and what finds the partner of a name.

    `others`: partners of the input that the run is not for.
    """

    names: tuple[str, ...]
    entry: Callable[[str], Entry]
    others: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Entry]:
        return map(self.entry, self.names)

    def __len__(self) -> int:
        return len(self.names)


def entries(folder: Path, output: Path | None = None) -> Entries:
    """The partners that a folder holds; the output folder of a batch is none, this one's or that of an earlier one.

    Raises FinvetError where the folder is none, does not let us look, or is that of the output.
    """
    if output and os.path.realpath(folder) == os.path.realpath(output):
        raise FinvetError("output-is-input", where=str(output))
    try:
        with os.scandir(folder) as found:
            names = [one.name for one in found if not (one.is_dir(follow_symlinks=False) and is_output(one))]
    except NotADirectoryError as error:
        raise FileRefused("not-a-folder", where=str(folder)) from error
    except FileNotFoundError as error:
        raise FileRefused("file-missing", where=str(folder)) from error
    except OSError as error:
        raise FileRefused("file-unreadable", where=str(folder)) from error
    ours = set(_names_in(folder, output)) if output else set()
    return Entries(
        tuple(sorted(name for name in names if is_entry(name) and name not in ours)), partial(entry_of, folder)
    )


def entry_of(folder: Path, name: str) -> Entry:
    """The partner that a file is, or a folder of files, with the case that is kept with it.

    Its links may lead anywhere in the folder; where its own name leads out of it, in the folder that it lies in. One
    that is itself a link out of the folder is not looked into, and whoever opens it is told.
    """
    path = folder / name
    within = path.parent if os.path.isabs(name) or name.startswith(os.pardir) else folder
    if os.path.islink(path) and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(within)):
        return Entry(name, (path,), within)
    if os.path.isdir(path):
        return Entry(name, tuple(_files_in(path)), within, _existing(path / FOLDER_CASE))
    return Entry(name, (path,), within, _existing(path.with_name(path.stem + CASE_SUFFIX)))


def is_entry(name: str) -> bool:
    """Whether what a folder holds by that name is a partner."""
    return not _is_hidden(name) and not name.endswith(CASE_SUFFIX)


def is_output(folder: os.PathLike[str]) -> bool:
    """Whether a folder is what a batch wrote."""
    return os.path.isfile(os.path.join(folder, JOURNAL))


def case_of(name: str) -> str:
    """What the case of a partner of one file is called."""
    return PurePath(name).stem + CASE_SUFFIX


def is_lock(path: Path) -> bool:
    """Whether a spreadsheet program made the file to show that it has another one open."""
    return path.name.startswith(LOCK_PREFIX)


def _files_in(folder: Path) -> Iterator[Path]:
    """What a partner's folder holds for us to read; a folder in it counts as a file, which is then refused."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:  # as good as empty: its row says so
        return
    for path in map(folder.joinpath, names):
        if not _is_hidden(path.name) and path.name != FOLDER_CASE and not is_lock(path):
            yield path


def _names_in(folder: Path, output: Path) -> Iterator[str]:
    """What the output folder is called in the folder, where it lies there."""
    for path in (output, Path(os.path.realpath(output))):
        if os.path.realpath(path.parent) == os.path.realpath(folder):
            yield path.name


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _existing(path: Path) -> Path | None:
    return path if os.path.exists(path) else None


def as_text(name: str) -> str:
    """A name as it can be written anywhere: bytes that are no text are escapes in it."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def signature(entry: Entry) -> str:
    """What the system says of the entry's files without opening them: as long as it says the same, so do they."""
    if entry.stored:
        return entry.stored.signature
    return _hash(f"{as_text(path.name)}\n{_state(path)}" for path in entry.paths)


def content_hash(entry: Entry) -> str:
    """The hash of what the entry's files are called and hold; a file that cannot be read counts as its refusal.

    Of one that is stored elsewhere it is not known.
    """
    if entry.stored:
        return NOT_KNOWN
    return _hash(f"{as_text(path.name)}\n{_content(path, entry.within)}" for path in entry.paths)


def _state(path: Path) -> str:
    try:
        state = os.stat(path)
    except OSError as error:
        return error.strerror or type(error).__name__
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino} {state.st_mode}"


def _content(path: Path, within: Path) -> str:
    try:
        return hashlib.sha256(content_of(path, within)).hexdigest()
    except FileRefused as refusal:
        return refusal.message.code


def _hash(lines: Iterator[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
