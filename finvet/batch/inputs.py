"""Where a batch finds its partners: in a folder, among what a pattern matches, or on a list."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from urllib.parse import urlsplit

from finvet.batch.entries import CASE_SUFFIX, Entries, entries, entry_of, is_output
from finvet.batch.stores import stored_entries
from finvet.errors import FileRefused
from finvet.reading.intake import content_of

URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
HERE = "file://"
LIST_MARK = "@"
LIST_SUFFIX = ".txt"


def found(source: str, output: Path | None = None) -> Entries:
    """The partners of an input as a person writes it: a folder, here or as the URL of one in a store, a pattern such as
    in/*.xlsx, or a list, as @list.txt. The output folder is none of them, nor is what lies in it.

    Raises FinvetError where it is none of them.
    """
    path = here(source)
    if path is None:
        return stored_entries(source)
    if source.startswith(LIST_MARK):
        return listed(Path(source.removeprefix(LIST_MARK)), output)
    if path.suffix.lower() == LIST_SUFFIX and path.is_file():
        return listed(path, output)
    return matching(source, output) if glob.has_magic(source) and not path.exists() else entries(path, output)


def here(text: str) -> Path | None:
    """The path that is written so, as file:// too; None where it is the URL of a folder in a store."""
    if text.startswith(HERE):
        from urllib.request import url2pathname  # brings along all that it takes to ask the network

        return Path(url2pathname(urlsplit(text).path))
    return None if URL.match(text) else Path(text)


def matching(pattern: str, output: Path | None = None) -> Entries:
    """The files and folders that a pattern matches, as seen from the last folder before its first * or the like."""
    parts = Path(pattern).parts
    plain = next(number for number, part in enumerate(parts) if glob.has_magic(part))
    folder = Path(*parts[:plain])
    names = glob.glob(os.path.join(*parts[plain:]), root_dir=folder, recursive=True)
    if not names:
        raise FileRefused("pattern-without-match", where=pattern)
    return _named(folder, names, output)


def listed(file: Path, output: Path | None = None) -> Entries:
    """The files and folders that a list names, a path a line; one that begins at no root begins beside the list."""
    try:
        content = content_of(file)
    except FileRefused as refusal:
        refusal.where = str(file)
        raise
    if b"\0" in content:
        raise FileRefused("list-unreadable", where=str(file))
    lines = content.decode("utf-8-sig", "surrogateescape").split("\n")  # a name may hold any other line break
    return _named(file.parent, (_from(file.parent, line.strip()) for line in lines if line.strip()), output)


def _from(folder: Path, path: str) -> str:
    """The path as it is written from the folder, where it leads below it: one partner has one name."""
    full, below = os.path.normpath(folder.absolute() / path), os.path.normpath(folder.absolute())
    return os.path.relpath(full, below) if Path(full).is_relative_to(below) else os.path.normpath(path)


def _named(folder: Path, names: Iterable[str], output: Path | None) -> Entries:
    """Every partner once, in the order of the names; a case file is none, nor is what a batch wrote."""
    real, ours = Path(os.path.realpath(folder)), os.path.realpath(output) if output else None

    @cache
    def is_in_an_output(path: Path) -> bool:
        return is_output(path) or (real in path.parents[1:] and is_in_an_output(path.parent))

    def is_partner(name: str) -> bool:
        path = Path(os.path.normpath(real / name))
        is_written = (ours and path.is_relative_to(ours)) or is_in_an_output(path)
        return not is_written and not name.endswith(CASE_SUFFIX)

    partners = {Path(name).as_posix() for name in filter(is_partner, names)}
    return Entries(tuple(sorted(partners)), partial(entry_of, folder))
