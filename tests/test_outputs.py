"""Files of a vetting: the formats that were asked for, whole or not at all."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from finvet import outputs
from finvet.assessment.policy import load
from finvet.errors import FinvetError
from finvet.outputs import FORMATS, USUAL, clear_unfinished, partner_folder, whole, write_file, write_partner
from finvet.vetting import vet
from tests.running import SAMPLES, finvet

V1 = SAMPLES / "worked_case_v1.xlsx"
AS_OF = ("--as-of", "2025-09-30")


def written(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def charts(names: set[str]) -> set[str]:
    return {name for name in names if name.endswith(".png")}


@pytest.mark.parametrize("asked", [["docx,pdf"], ["docx", "--format", "PDF"], [" pdf, docx,docx"]])
def test_vet_writes_the_formats_that_were_asked_for_and_the_charts(tmp_path: Path, asked: list[str]) -> None:
    answer = finvet("vet", V1, *AS_OF, "-o", tmp_path, "--format", *asked)
    assert answer.status == 0, answer.err
    names = written(tmp_path)
    assert names - charts(names) == {"memo.docx", "memo.pdf"}
    assert charts(names)


def test_what_brings_its_own_charts_or_needs_none_comes_without_them(tmp_path: Path) -> None:
    assert finvet("vet", V1, *AS_OF, "-o", tmp_path, "--format", "json,xlsx").status == 0
    assert written(tmp_path) == {"vet.json", "vet.xlsx"}


def test_the_pictures_of_the_markdown_stand_beside_it(tmp_path: Path) -> None:
    assert finvet("vet", V1, *AS_OF, "-o", tmp_path, "--format", "md").status == 0
    (memo,) = tmp_path.rglob("memo.md")
    pictures = re.findall(r"\]\(([^)]*)\)$", memo.read_text("utf-8"), re.MULTILINE)
    assert pictures
    assert set(pictures) <= charts(written(tmp_path))


def test_batch_takes_formats_too_and_names_what_it_wrote(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "alder.xlsx").write_bytes(V1.read_bytes())
    answer = finvet("batch", tmp_path / "in", "-o", tmp_path / "out", "--format", "json,html", *AS_OF)
    assert answer.status == 0, answer.err
    names = {path.name for path in (tmp_path / "out").rglob("*/*") if path.is_file()}
    assert names - charts(names) == {"memo.html", "vet.json"}


@pytest.mark.parametrize("command", [("vet", V1), ("batch", SAMPLES)])
def test_a_format_that_there_is_not_is_told_with_what_was_meant(tmp_path: Path, command: tuple[object, ...]) -> None:
    answer = finvet(*command, "-o", tmp_path, "--format", "html,dcox")
    assert answer.status == 2
    assert "dcox" in answer.err
    assert "did you mean docx?" in answer.err
    assert written(tmp_path) == set()


def test_formats_without_a_place_for_them_are_a_wrong_call() -> None:
    answer = finvet("vet", V1, "--format", "pdf")
    assert answer.status == 2
    assert "-o" in answer.err


def test_the_help_names_every_format_and_the_usual_ones() -> None:
    told = " ".join(finvet("vet", "--help").out.split())
    assert f"What to write below -o: {', '.join(FORMATS)}. [default: {','.join(USUAL)}]" in told


def test_what_the_pdf_cannot_show_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from finvet import vet
    from finvet.memo.formats import fonts

    monkeypatch.setattr(fonts, "_system_files", dict)
    fonts._from_system.cache_clear()
    case = tmp_path / "case.toml"
    case.write_text('partner = "深圳市有限公司"', "utf-8")
    partner = vet(V1, case=case, as_of=date(2025, 9, 30)).vetting
    assert write_partner(partner, tmp_path, ["html"]).gaps == ()
    (gap,) = write_partner(partner, tmp_path, ["pdf"]).gaps
    assert "Chinese" in gap
    fonts._from_system.cache_clear()


def test_two_who_write_one_file_at_once_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "memo.md"
    with whole(path) as one, whole(path) as two:
        one.write(b"first")
        two.write(b"second, which is longer")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_stands_whole_under_its_name_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "in" / "memo.docx"
    write_file(file, b"first")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outputs.os, "fsync", full)
    with pytest.raises(FinvetError, match="No space left"):
        write_file(file, b"second")
    assert file.read_bytes() == b"first"
    assert os.listdir(file.parent) == ["memo.docx"]


def test_folders_are_named_by_us() -> None:
    for name in ("../../x", "C:\\con", "a" * 500, "株式会社", "", "A$B_{$C", "a\u202eb\x00"):
        made = partner_folder(name, "hash")
        assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
        assert 0 < len(made.encode()) <= 80
    assert partner_folder("A", "1") != partner_folder("A", "2")


def test_partners_of_one_name_and_the_same_files_share_no_folder_in_a_batch(tmp_path: Path) -> None:
    partner = vet([V1], load("standard"), as_of=date(2025, 9, 30))
    homes = {write_partner(partner, tmp_path, ("json",), apart=entry).paths[0].parent for entry in ("a.xlsx", "b.xlsx")}
    assert len(homes) == 2


def test_a_file_that_says_the_same_stays_untouched(tmp_path: Path) -> None:
    file = write_file(tmp_path / "a", b"1")
    before = file.stat()
    write_file(file, b"1")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    write_file(file, b"2")
    assert file.read_bytes() == b"2"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_breaks_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> None:
        with whole(tmp_path / "a") as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert not list(tmp_path.iterdir())


def test_what_killed_processes_left_half_written_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    left = {tmp_path / "results.csv.12.part", tmp_path / "a" / "memo.pdf.7.part"}
    kept = {tmp_path / "results.csv", tmp_path / "mine.part", tmp_path / "a" / "memo.pdf", tmp_path / "a" / ".7.part"}
    for path in left | kept:
        path.touch()
    clear_unfinished(tmp_path)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == kept
