from collections import Counter

from tests import fuzz
from tests.fuzz import Worker, findings
from tests.hostile.damage import CROWD, damaged, good_files


def test_no_damaged_file_crashes_hangs_or_eats_the_memory():
    assert [f"{found.number} {found.name}: {found.what}" for found in findings(range(300))] == []


def test_a_number_is_the_same_file_every_time_and_most_differ_from_the_good_ones():
    first = [damaged(number) for number in range(40)]
    assert first == [damaged(number) for number in range(40)]
    assert len({content for _, content in first}) == 40
    assert sum(content == good_files().get(name) for name, content in first) <= 4


def test_every_kind_is_damaged():
    assert set(Counter(damaged(number)[0] for number in range(300))) == {CROWD, *good_files()}


def test_a_worker_that_hangs_or_dies_is_a_finding_and_the_next_one_goes_on(monkeypatch):
    worker = Worker()
    try:
        worker.process.kill()
        assert worker.answer(b"x") == "died (status -9)"
        monkeypatch.setattr(fuzz, "MOST_WAITED", 0)
        assert worker.answer(good_files()["plain.xlsx"]).startswith("hangs")
        monkeypatch.setattr(fuzz, "MOST_WAITED", 60)
        assert worker.answer(good_files()["plain.xlsx"]) == ""
        monkeypatch.setattr(fuzz, "LONGEST_SECONDS", 0)
        assert worker.answer(good_files()["plain.xlsx"]).startswith("takes 0 s")
    finally:
        worker.close()
