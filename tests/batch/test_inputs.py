"""Where a batch finds its partners."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from finvet.batch.inputs import found
from finvet.errors import FileRefused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files with a case, and a partner's folder in another one."""
    for name in ("a.xlsx", "b.csv", "b.case.toml", "new/c.xlsx", "new/d/one.csv", "new/d/case.toml"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).touch()
    return tmp_path / "in"


def test_a_folder_is_looked_into(folder: Path) -> None:
    assert found(str(folder)).names == ("a.xlsx", "b.csv", "new")


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("*", ("a.xlsx", "b.csv", "new")),
        ("b.*", ("b.csv",)),
        ("new/*", ("c.xlsx", "d")),
        ("*/*.xlsx", ("new/c.xlsx",)),
        ("**/*.xlsx", ("a.xlsx", "new/c.xlsx")),
    ],
)
def test_a_pattern_names_partners_from_its_last_plain_folder(
    folder: Path, pattern: str, names: tuple[str, ...]
) -> None:
    matched = found(f"{folder}/{pattern}")
    assert matched.names == names
    assert all(path.exists() for entry in matched for path in entry.paths)


def test_a_pattern_from_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    b, *_ = found("*.csv")
    assert (b.name, b.files, b.case, b.within) == ("b.csv", (Path("b.csv"),), Path("b.case.toml"), Path())


def test_a_folder_whose_name_looks_like_a_pattern_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "in[1]").mkdir()
    (tmp_path / "in[1]" / "a.csv").touch()
    assert found(str(tmp_path / "in[1]")).names == ("a.csv",)


def test_a_list_names_a_partner_a_line_and_each_once(folder: Path, tmp_path: Path) -> None:
    lines = ("\ufeffin/new/d", "", "./in/a.xlsx", "in/a.xlsx", str(folder / "a.xlsx"), "in/gone.xlsx", "in/b.case.toml")
    (tmp_path / "list.txt").write_text("\r\n".join(lines), "utf-8", newline="")
    for source in (f"@{tmp_path}/list.txt", f"{tmp_path}/list.txt"):
        listed = found(source)
        assert listed.names == ("in/a.xlsx", "in/gone.xlsx", "in/new/d")
        assert {entry.within for entry in listed} == {tmp_path}
        assert [path.name for path in listed.entry("in/new/d").paths] == ["one.csv", "case.toml"]


def test_a_path_that_leads_away_from_the_list_has_bounds_of_its_own(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "list.txt").write_text(f"../in/a.xlsx\n{folder}/new/d\n")
    absolute, relative = sorted(found(f"@{tmp_path}/lists/list.txt"), key=lambda entry: entry.name, reverse=True)
    assert (relative.name, absolute.name) == ("../in/a.xlsx", (folder / "new" / "d").as_posix())
    assert (os.path.realpath(relative.within), absolute.within) == (str(folder), folder / "new")
    assert all(path.is_file() for entry in (absolute, relative) for path in entry.files)


def test_a_list_may_hold_names_that_are_no_text(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("a name of any bytes is what Linux has")
    (tmp_path / "list.txt").write_bytes(b"caf\xe9.csv\n")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.csv")).touch()
    (entry,) = found(f"@{tmp_path}/list.txt")
    assert entry.files[0].is_file()


def test_a_list_ends_its_lines_where_no_name_of_a_file_does(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a\u2028b.xlsx\nc\x85d.xlsx\n", "utf-8")
    assert found(f"@{tmp_path}/list.txt").names == ("a\u2028b.xlsx", "c\x85d.xlsx")


def test_what_a_batch_wrote_among_its_partners_is_none(folder: Path, tmp_path: Path) -> None:
    output = folder / "new" / "out"
    (output / "memo").mkdir(parents=True)
    (output / "memo" / "vet.xlsx").touch()
    (tmp_path / "list.txt").write_text("in/a.xlsx\nin/new/out\nin/new/out/memo/vet.xlsx\n")
    assert found(f"{folder}/**/*.xlsx", output).names == ("a.xlsx", "new/c.xlsx")
    assert found(f"{folder}/new/*", output).names == ("c.xlsx", "d")
    assert found(f"@{tmp_path}/list.txt", output).names == ("in/a.xlsx",)
    (output / "journal.sqlite").touch()  # as an earlier batch left it
    assert found(f"{folder}/**/*.xlsx").names == ("a.xlsx", "new/c.xlsx")
    assert found(f"{folder}/new/*").names == found(f"{folder}/new").names == ("c.xlsx", "d")
    assert found(f"@{tmp_path}/list.txt").names == ("in/a.xlsx",)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("in/*.ods", "pattern-without-match"),
        ("@absent.lst", "file-missing"),
        ("@wild.txt", "file-missing-like"),
        ("@in", "file-is-folder"),
        ("@wide.txt", "list-unreadable"),
        ("in/a.xlsx", "not-a-folder"),
    ],
)
def test_an_input_that_is_none_says_why(folder: Path, monkeypatch: pytest.MonkeyPatch, source: str, code: str) -> None:
    monkeypatch.chdir(folder.parent)
    Path("wide.txt").write_text("in/a.xlsx\n", "utf-16")
    with pytest.raises(FileRefused) as caught:
        found(source)
    assert (caught.value.message.code, caught.value.where) == (code, source.removeprefix("@"))


def test_what_asks_the_network_is_not_loaded_for_a_folder() -> None:
    code = "import sys, finvet.batch.inputs as i; i.here('in'); print('urllib.request' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
