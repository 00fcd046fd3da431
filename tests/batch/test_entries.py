"""Which partners a folder holds, and whether they have changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from finvet.batch.entries import content_hash, entries, entry_of, signature


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
    assert (len(found), found.entry("a.csv")) == (1, entry_of(tmp_path / "a.csv"))


def test_a_change_of_any_file_of_an_entry_is_seen(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    for name in ("one.csv", "case.toml"):
        (tmp_path / "c" / name).write_text("1")
        before = signature(entry_of(tmp_path / "c")), content_hash(entry_of(tmp_path / "c"), tmp_path)
        (tmp_path / "c" / name).write_text("2")
        after = signature(entry_of(tmp_path / "c")), content_hash(entry_of(tmp_path / "c"), tmp_path)
        assert before[0] != after[0]
        assert before[1] != after[1]


def test_a_file_replaced_by_one_of_the_same_size_and_time_is_another(tmp_path: Path) -> None:
    file, other = tmp_path / "a.csv", tmp_path / "b.csv"
    file.write_text("1")
    before = signature(entry_of(file))
    other.write_text("2")
    shutil.copystat(file, other)
    os.replace(other, file)
    assert signature(entry_of(file)) != before


def test_a_copy_has_the_same_content_though_another_signature(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("1")
    (tmp_path / "there").mkdir()
    copy = shutil.copy(file, tmp_path / "there")
    assert content_hash(entry_of(file), tmp_path) == content_hash(entry_of(Path(copy)), tmp_path)
    assert signature(entry_of(file)) != signature(entry_of(Path(copy)))


def test_what_cannot_be_read_has_a_hash_all_the_same(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone.xlsx").symlink_to(tmp_path / "nowhere")
    hashes = {content_hash(entry, tmp_path) for entry in entries(tmp_path)}
    assert len(hashes) == 2
