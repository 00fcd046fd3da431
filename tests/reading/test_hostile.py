"""Every odd and hostile file is answered as a careful person would want."""

import os
from functools import partial

import pytest

from finvet.errors import FileRefused
from finvet.reading import read_bytes
from tests.hostile.accounts import FACTS, xlsx
from tests.hostile.kinds import KINDS, PASSWORD, PATHS, encrypted
from tests.hostile.markup import MARKUP
from tests.hostile.outcomes import Absent, Right, guarded, misses, refused, unguarded
from tests.hostile.packages import PACKAGES
from tests.hostile.sheets import SHEETS
from tests.hostile.texts import TEXTS
from tests.hostile.traps import STATEMENTS

CORPUS = [*PACKAGES, *MARKUP, *SHEETS, *TEXTS, *KINDS, *STATEMENTS]


def listed(odd):
    marks = [pytest.mark.xfail(reason=odd.differs)] if odd.differs else []
    marks += [pytest.mark.deep] if odd.deep else []
    return pytest.param(odd, id=odd.name.encode("ascii", "replace").decode()[:60], marks=marks)


@pytest.mark.parametrize("odd", [listed(odd) for odd in CORPUS])
def test_an_odd_file_is_answered_as_it_should_be(odd, tmp_path):
    path = tmp_path / odd.file
    path.write_bytes(odd.build())
    assert misses(path, odd.outcome, guarded if odd.deep else unguarded) == []


@pytest.mark.parametrize("odd", [pytest.param(odd, id=odd.name) for odd in PATHS])
def test_an_odd_path_is_answered_as_it_should_be(odd, tmp_path):
    if not hasattr(os, odd.needs) or (odd.needs == "getuid" and os.getuid() == 0):
        pytest.skip("this system, or this user, cannot make such a path")
    assert misses(odd.place(tmp_path), odd.outcome, guarded) == []


def test_the_corpus_is_large_each_file_has_a_name_of_its_own_and_is_the_same_every_time():
    assert len(CORPUS) >= 150
    assert len({odd.name for odd in CORPUS}) == len(CORPUS)
    quick = [odd for odd in CORPUS if odd.build is not encrypted][::7]
    assert [odd.build() for odd in quick if not odd.deep] == [odd.build() for odd in quick if not odd.deep]


@pytest.mark.parametrize("password", [None, "", "wrong", "x" * 1000])
def test_a_locked_file_stays_locked_without_its_password(password):
    with pytest.raises(FileRefused) as refusal:
        read_bytes(encrypted(), "alder.xlsx", password)
    assert refusal.value.message.code in ("file-is-encrypted", "password-wrong")


def test_a_locked_file_opens_with_its_password():
    assert read_bytes(encrypted(), "alder.xlsx", PASSWORD).sheets == read_bytes(xlsx(), "alder.xlsx").sheets


def test_what_is_not_answered_as_it_should_be_is_told(tmp_path):
    path = tmp_path / "alder.xlsx"
    path.write_bytes(xlsx())
    tell = partial(misses, path)
    assert tell(Right(FACTS)) == []
    assert tell(Right({("revenue", "2023"): 1.0})) == ["revenue 2023 is 1200.0, not 1.0"]
    assert tell(Right(warned=("balance-gap",))) == ["no warning balance-gap"]
    assert tell(Right(low=(("revenue", "2023"),))) == ["revenue 2023 is not of low confidence"]
    assert tell(refused("zip-broken")) == ["read, though it should be refused"]
    assert tell(Absent("revenue", "2023", ("no-figure",))) == ["revenue 2023 is 1200.0, though it cannot be known"]
    path.write_bytes(b"%PDF-1.7")
    assert tell(refused("zip-broken"))[0].startswith("refused for file-is-pdf")
    assert tell(Right())[0].startswith("refused: ")
