import os

import pytest

from finvet.errors import FileRefused
from finvet.reading import intake, limits
from finvet.reading.intake import USUAL_BYTES, content_of


def refusal(path):
    with pytest.raises(FileRefused) as refused:
        content_of(path)
    return refused.value.message.code


def test_the_bytes_of_a_regular_file(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"\r\n\x1a\x00")
    assert content_of(tmp_path / "a.xlsx") == b"\r\n\x1a\x00"


def test_what_is_not_there_or_no_file(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"x")
    assert refusal(tmp_path / "none.xlsx") == "file-missing"
    assert refusal(tmp_path / "a.csv" / "b.csv") == "file-missing"
    assert refusal(tmp_path / "a\0b") == "file-missing"
    assert refusal(tmp_path) == "file-is-folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert refusal(tmp_path / "pipe.xlsx") == "file-not-regular"


def test_a_file_that_the_system_does_not_open(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"x")
    (tmp_path / "a.xlsx").chmod(0)
    if os.access(tmp_path / "a.xlsx", os.R_OK):
        pytest.skip("this user may read everything")
    assert refusal(tmp_path / "a.xlsx") == "file-unreadable"


def test_a_name_that_the_system_does_not_take(tmp_path):
    assert refusal(tmp_path / ("a" * 5000)) in ("file-unreadable", "file-missing")


@pytest.mark.parametrize("size", [0, USUAL_BYTES - 1, USUAL_BYTES, USUAL_BYTES + 1, 3 * USUAL_BYTES])
def test_a_file_of_any_size_is_read_whole(tmp_path, size):
    (tmp_path / "a").write_bytes(bytes(range(256)) * (size // 256) + bytes(size % 256))
    assert content_of(tmp_path / "a") == (tmp_path / "a").read_bytes()


def test_the_size_limit_is_exact(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 3)
    (tmp_path / "three").write_bytes(b"123")
    (tmp_path / "four").write_bytes(b"1234")
    assert content_of(tmp_path / "three") == b"123"
    assert refusal(tmp_path / "four") == "file-too-large"


def test_only_a_link_has_its_way_followed(tmp_path, monkeypatch):
    inner = tmp_path / "in"
    inner.mkdir()
    (inner / "a").write_bytes(b"a")
    (tmp_path / "out").write_bytes(b"out")
    (inner / "within").symlink_to("a")
    (inner / "outside").symlink_to(tmp_path / "out")
    for flag in (intake.FOLLOWS_NO_LINK, 0):  # as on Windows
        monkeypatch.setattr(intake, "FOLLOWS_NO_LINK", flag)
        assert [content_of(inner / name, inner) for name in ("a", "within")] == [b"a", b"a"]
        with pytest.raises(FileRefused, match="link"):
            content_of(inner / "outside", inner)
    monkeypatch.undo()
    monkeypatch.setattr(intake.os.path, "realpath", None)
    assert content_of(inner / "a", inner) == b"a"
