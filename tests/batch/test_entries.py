"""Which partners a folder holds, and whether they have changed."""

from __future__ import annotations

import os
import shutil
from multiprocessing import Pipe
from pathlib import Path

import pytest

from finvet.batch.entries import Entry, Stored, as_text, content_hash, entries, entry_of, is_lock, signature
from finvet.errors import FileRefused, FinvetError


def test_a_file_or_a_folder_is_a_partner_and_a_case_file_is_none(tmp_path: Path) -> None:
    for name in ("b.xlsx", "b.case.toml", "a.csv", ".hidden.xlsx"):
        (tmp_path / name).touch()
    (tmp_path / "c").mkdir()
    for name in ("one.csv", "two.csv", "case.toml", ".DS_Store"):
        (tmp_path / "c" / name).touch()
    found = list(entries(tmp_path))
    assert [e.name for e in found] == ["a.csv", "b.xlsx", "c"]
    assert [e.case.name if e.case else None for e in found] == [None, "b.case.toml", "case.toml"]
    assert [p.name for p in found[2].files] == ["one.csv", "two.csv"]


def test_what_an_entry_is_called_is_enough_to_find_it(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    found = entries(tmp_path)
    assert (len(found), found.entry("a.csv")) == (1, entry_of(tmp_path, "a.csv"))


def test_an_entry_arrives_at_a_worker_as_it_was_sent_and_as_texts() -> None:
    stored = Stored("file:///in/a", (("a.csv", 1),), "s")
    ours, theirs = Pipe()
    for entry in (
        Entry("a.csv", (Path("in/a.csv"),), Path("in")),
        Entry("c", (Path("in/c/1.csv"), Path("in/c/2.csv")), Path("in"), Path("in/c/case.toml")),
        Entry("a", (), Path(), stored=stored),
    ):
        ours.send(entry)
        assert theirs.recv() == entry
        ours.send(entry)
        assert b"pathlib" not in theirs.recv_bytes()


def test_a_change_of_any_file_of_an_entry_is_seen(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    for name in ("one.csv", "case.toml"):
        (tmp_path / "c" / name).write_text("1")
        before = signature(entry_of(tmp_path, "c")), content_hash(entry_of(tmp_path, "c"))
        (tmp_path / "c" / name).write_text("2")
        after = signature(entry_of(tmp_path, "c")), content_hash(entry_of(tmp_path, "c"))
        assert before[0] != after[0]
        assert before[1] != after[1]


def test_a_file_replaced_by_one_of_the_same_size_and_time_is_another(tmp_path: Path) -> None:
    file, other = tmp_path / "a.csv", tmp_path / "b.csv"
    file.write_text("1")
    before = signature(entry_of(tmp_path, file.name))
    other.write_text("2")
    shutil.copystat(file, other)
    os.replace(other, file)
    assert signature(entry_of(tmp_path, file.name)) != before


def test_a_copy_has_the_same_content_though_another_signature(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("1")
    (tmp_path / "there").mkdir()
    shutil.copy(file, tmp_path / "there")
    assert content_hash(entry_of(tmp_path, file.name)) == content_hash(entry_of(tmp_path, "there/a.csv"))
    assert signature(entry_of(tmp_path, file.name)) != signature(entry_of(tmp_path, "there/a.csv"))


def test_what_cannot_be_read_has_a_hash_all_the_same(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone.xlsx").symlink_to(tmp_path / "nowhere")
    hashes = {content_hash(entry) for entry in entries(tmp_path)}
    assert len(hashes) == 2


def test_lock_files_and_folders_inside_a_folder(tmp_path: Path) -> None:
    (tmp_path / "c" / "2023").mkdir(parents=True)
    for name in ("one.csv", "~$one.xlsx"):
        (tmp_path / "c" / name).touch()
    (tmp_path / "~$b.xlsx").touch()
    c, lock = entries(tmp_path)
    assert [path.name for path in c.files] == ["2023", "one.csv"]
    assert (lock.name, [is_lock(path) for path in lock.files]) == ("~$b.xlsx", [True])


def test_a_folder_that_does_not_let_us_look_is_an_entry_without_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "c").mkdir()
    found = entries(tmp_path)

    def gone(_: Path) -> list[str]:
        raise PermissionError

    monkeypatch.setattr(os, "listdir", gone)
    assert [entry.files for entry in found] == [()]
    monkeypatch.setattr(os, "scandir", gone)
    with pytest.raises(FileRefused) as caught:
        entries(tmp_path)
    assert caught.value.message.code == "file-unreadable"


@pytest.mark.parametrize(("name", "code"), [("file", "not-a-folder"), ("nowhere", "file-missing")])
def test_what_is_no_folder_has_no_entries(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileRefused) as caught:
        entries(tmp_path / name)
    assert (caught.value.message.code, caught.value.where) == (code, str(tmp_path / name))


@pytest.mark.parametrize("name", ["out", "./out/", "link"])
def test_the_output_is_no_partner_though_it_lies_in_the_folder(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    for there in ("a", "out"):
        (tmp_path / "in" / there).mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in" / "out")
    monkeypatch.chdir(tmp_path / "in")
    output = tmp_path / "link" if name == "link" else Path(name)
    assert entries(Path(), output).names == ("a",)
    assert entries(tmp_path / "in", tmp_path / "out").names == ("a", "out")


def test_results_are_not_written_among_the_partners(tmp_path: Path) -> None:
    with pytest.raises(FinvetError, match="the partners lie there"):
        entries(tmp_path, tmp_path / "x" / "..")


def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    name = "a" * 250 + ".xlsx"
    (tmp_path / name).touch()
    assert entry_of(tmp_path, name) == Entry(name, (tmp_path / name,), tmp_path)


def test_a_link_out_of_the_folder_is_not_looked_into(tmp_path: Path) -> None:
    home = tmp_path / "in"
    for folder in (home / "b", tmp_path / "outside"):
        folder.mkdir(parents=True)
        (folder / "x.csv").touch()
    (home / "a").symlink_to(tmp_path / "outside")
    (home / "c").symlink_to(home / "b")
    found = entries(home)
    files = [[file.relative_to(home).as_posix() for file in entry.files] for entry in found]
    assert files == [["a"], ["b/x.csv"], ["c/x.csv"]]


def test_a_name_that_is_no_text_shows_its_bytes(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.csv")
    (tmp_path / name).write_text("x")
    assert as_text(name) == "caf\\xe9.csv"
    assert content_hash(entry_of(tmp_path, name))
