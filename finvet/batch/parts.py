"""A table as a folder of parts, part-00000.parquet and so on, which DuckDB, pandas and pyarrow read as one.

The folder is there whole or not at all: parts of two runs beside each other would tell a partner twice, or not at all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from finvet.outputs import UNFINISHED, is_same, keep_names, not_writable, unfinished

NAME = "part-{:05}.parquet"
PART = re.compile(r"part-\d{5,}\.parquet")


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A folder to write parts into: it has its name once all are on the disk; one of the same parts stays as it is.

    What somebody else put beside the parts stays too. Raises FinvetError where it cannot be written.
    """
    fresh, aside = unfinished(folder), unfinished(folder)
    try:
        fresh.mkdir(parents=True)
        yield fresh
        if not _hold_the_same(folder, fresh):
            if folder.is_dir():
                os.replace(folder, aside)
            os.replace(fresh, folder)
            keep_names(folder.parent)
            _move_strangers(aside, folder)
    except OSError as error:
        raise not_writable(folder, error) from error
    finally:
        clear_parts(fresh)
        clear_parts(aside)


def parts_in(folder: Path) -> list[str]:
    """The names of the parts that a folder holds, in their order."""
    try:
        return sorted((name for name in os.listdir(folder) if PART.fullmatch(name)), key=lambda name: (len(name), name))
    except OSError:
        return []


def clear_parts(folder: Path) -> None:
    """Takes away a folder of parts, those that are cut too; where it holds anything else, that stays in it."""
    for path in folder.glob("part-*"):
        if PART.fullmatch(path.name) or UNFINISHED.fullmatch(path.name):
            with suppress(OSError):
                path.unlink()
    with suppress(OSError):  # there is none, or something else is in it
        folder.rmdir()


def clear_unfinished_parts(output: Path) -> None:
    """Takes away the folders of parts that a run which was killed left under no final name."""
    for path in output.glob("*.part"):
        if path.is_dir() and UNFINISHED.fullmatch(path.name):
            clear_parts(path)


def _hold_the_same(folder: Path, other: Path) -> bool:
    names = parts_in(other)
    return parts_in(folder) == names and all(is_same(folder / name, other / name) for name in names)


def _move_strangers(aside: Path, folder: Path) -> None:
    for path in aside.glob("*"):
        if not PART.fullmatch(path.name):
            os.replace(path, folder / path.name)
