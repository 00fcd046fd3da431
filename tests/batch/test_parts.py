"""A table as a folder of parts: there whole or not at all, and nobody else's file is touched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from finvet.batch.parts import NAME, clear_unfinished_parts, parts_in, whole_folder
from finvet.errors import FinvetError


def write(folder: Path, *contents: bytes) -> None:
    with whole_folder(folder) as fresh:
        for number, content in enumerate(contents):
            (fresh / NAME.format(number)).write_bytes(content)


def held(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_fewer_parts_take_the_place_of_many_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    write(tmp_path / "results", b"a", b"b", b"c")
    (tmp_path / "results" / "note.txt").write_bytes(b"mine")
    write(tmp_path / "results", b"A", b"B")
    assert held(tmp_path / "results") == {NAME.format(0): b"A", NAME.format(1): b"B", "note.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


def test_the_same_parts_are_not_written_again(tmp_path: Path) -> None:
    write(tmp_path / "results", b"a", b"b")
    before = (tmp_path / "results").stat()
    write(tmp_path / "results", b"a", b"b")
    after = (tmp_path / "results").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_run_that_ends_in_the_middle_leaves_the_parts_of_the_last_one(tmp_path: Path) -> None:
    def cut() -> None:
        with whole_folder(tmp_path / "results") as fresh:
            (fresh / NAME.format(0)).write_bytes(b"A")
            raise KeyboardInterrupt

    write(tmp_path / "results", b"a", b"b")
    with pytest.raises(KeyboardInterrupt):
        cut()
    assert held(tmp_path / "results") == {NAME.format(0): b"a", NAME.format(1): b"b"}
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


def test_what_a_killed_run_left_is_taken_away_but_for_what_is_not_ours(tmp_path: Path) -> None:
    for name in ("results.1.part", "figures.2.part"):
        (tmp_path / name).mkdir()
        (tmp_path / name / NAME.format(0)).write_bytes(b"a")
        (tmp_path / name / f"{NAME.format(1)}.7.part").write_bytes(b"b")
    (tmp_path / "figures.2.part" / "note.txt").write_bytes(b"mine")
    (tmp_path / "their.part").mkdir()
    clear_unfinished_parts(tmp_path)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        "figures.2.part", "figures.2.part/note.txt", "their.part",
    ]  # fmt: skip


def test_a_file_in_the_way_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "results").write_bytes(b"")
    with pytest.raises(FinvetError, match=r"results: cannot write: "):
        write(tmp_path / "results", b"a")
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


def test_more_parts_than_the_digits_are_for_stand_in_their_order(tmp_path: Path) -> None:
    for number in (100_000, 99_999, 0):
        (tmp_path / NAME.format(number)).touch()
    assert parts_in(tmp_path) == [NAME.format(0), NAME.format(99_999), NAME.format(100_000)]
