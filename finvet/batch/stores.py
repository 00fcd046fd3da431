"""Folders of a store such as s3://: which partners one holds, and what their files hold."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from finvet.batch.dossiers import Output
from finvet.batch.entries import Entries, Entry, Stored, case_of, is_entry
from finvet.batch.parts import PART
from finvet.errors import FinvetError
from finvet.reading.limits import FILE_BYTES

STATES = ("ETag", "etag", "md5Hash", "content_md5", "generation", "LastModified", "last_modified", "mtime", "created")
"""What stores say of a file that is another when the file is."""


def stored_entries(url: str) -> Entries:
    """The partners that a folder of a store holds. Raises FinvetError where it holds none, or cannot be listed.

    A folder that holds none is refused, for a store knows no folder that is not there.
    """
    with _store(url) as (store, root):
        listed = store.find(root, detail=True)
    below = (path for path in listed if path.startswith(f"{root}/") and not path.endswith("/"))  # which marks a folder
    found = {path.removeprefix(f"{root}/"): listed[path] for path in below}
    files = defaultdict(list)
    for path in sorted(found):
        if is_entry(name := path.partition("/")[0]):
            files[name].append(path)
            files[name].extend(case for case in [case_of(path)] if "/" not in path and case in found)
    if not files:
        raise FinvetError("store-empty", where=url)
    stored = {name: _stored(url, files[name], found) for name in sorted(files)}
    return Entries(tuple(stored), lambda name: Entry(name, (), Path(), stored=stored[name]))


def _stored(url: str, files: Sequence[str], found: Mapping[str, Mapping[str, Any]]) -> Stored:
    states = [[str(found[path][key]) for key in STATES if found[path].get(key)] for path in files]
    if not all(states):
        raise FinvetError("store-tells-no-change", where=url)
    # A folder in a partner's folder is not looked into; that there is one has its place in the row.
    sizes = tuple((path, 0 if path.count("/") > 1 else int(found[path]["size"])) for path in files)
    return Stored(url, sizes, hashlib.sha256(repr([*zip(sizes, states, strict=True)]).encode()).hexdigest())


@contextmanager
def _store(url: str) -> Iterator[tuple[Any, str]]:
    """The store of a URL and the folder's path in it. Raises FinvetError for whatever goes wrong there."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise FinvetError("store-not-installed", where=url) from error
    try:
        store, root = url_to_fs(url)
        yield store, root.rstrip("/")
    except FinvetError:  # such as that somebody stopped the batch
        raise
    except Exception as error:
        raise FinvetError("store-failed", where=url, reason=reason_of(error)) from error


def check_elsewhere(url: str, output: Path) -> None:
    """Raises FinvetError where the folder of a store is the output folder itself, in which memos lie anyway."""
    is_same = False
    with suppress(FinvetError), _store(url) as (store, root):  # one that fails is told by who writes there
        is_same = "file" in store.protocol and os.path.realpath(root) == os.path.realpath(output)
    if is_same:
        raise FinvetError("memos-to-is-output", where=url)


def put(url: str, folder: Path, paths: Iterable[str]) -> None:
    """Puts files of a folder of this machine into a folder of a store, under the same paths."""
    with _store(url) as (store, root):
        files = {f"{root}/{path}": str(folder / path) for path in paths}
        for parent in {path.rpartition("/")[0] for path in files}:
            store.makedirs(parent, exist_ok=True)
        store.put(list(files.values()), list(files))


def put_results(url: str, folder: Path, paths: Sequence[str], tables: Iterable[str]) -> None:
    """Puts the results there, once the tables that an earlier run put there in more parts, or in none, are gone."""
    with _store(url) as (store, root):
        for table in tables:
            parts = _parts(store, f"{root}/{table}")
            whole = [f"{root}/{table}.parquet"]
            for path in {*parts, *filter(store.exists, whole)} - {f"{root}/{path}" for path in paths}:
                store.rm_file(path)
    put(url, folder, paths)


def _parts(store: Any, folder: str) -> list[str]:
    with suppress(FileNotFoundError):
        return [path for path in store.find(folder) if PART.fullmatch(path.removeprefix(f"{folder}/"))]
    return []


def take_away(url: str, outputs: Iterable[Output]) -> list[str]:
    """Takes outputs away from a folder of a store; the paths of those that somebody changed, which stay."""
    stays = []
    with _store(url) as (store, root):
        for output in outputs:
            with suppress(FileNotFoundError):
                if hashlib.sha256(store.cat_file(f"{root}/{output.path}")).hexdigest() == output.sha256:
                    store.rm_file(f"{root}/{output.path}")
                else:
                    stays.append(output.path)
    return stays


def reason_of(error: Exception) -> str:
    """What an error of a store says, in one line."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def contents(url: str, files: Sequence[tuple[str, int]]) -> list[bytes | Exception]:
    """What files of a folder of a store hold, at most a byte more than a file may; or why that is not to be had."""
    filled = [path for path, size in files if size]  # of no bytes no part can be asked for
    with _store(url) as (store, root):
        paths, count = [f"{root}/{path}" for path in filled], len(filled)
        found = store.cat_ranges(paths, [0] * count, [FILE_BYTES + 1] * count, on_error="return")
    by_path = dict(zip(filled, found, strict=True))
    return [by_path.get(path, b"") for path, _ in files]
