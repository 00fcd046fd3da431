"""Real forms and exports, filled by made-up companies: what is read is right or says so, and no less than before.

`make forms` prints the scores; `python -m tests.spreading.forms.score --accept` holds what is reached in
tests/data/forms.csv, which also names the forms that are still read wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.spreading.forms.catalogue import FORMS
from tests.spreading.forms.judge import Outcome, judged
from tests.spreading.forms.record import reached, right, silent, usable
from tests.spreading.forms.score import sentence

RECORD = reached()


@cache
def outcomes(name: str) -> tuple[Outcome, ...]:
    return tuple(judged(FORMS[name]()))


def with_known_faults() -> Iterator[object]:
    for name in FORMS:
        why = RECORD[name].wrong_since
        mark = pytest.mark.xfail(reason=f"{why} (mended? score --accept)", strict=True)
        yield pytest.param(name, marks=mark) if why else name


def test_the_record_names_every_form() -> None:
    assert set(RECORD) == set(FORMS)


@pytest.mark.parametrize("name", [*with_known_faults()])
def test_no_figure_is_silently_wrong(name: str) -> None:
    assert [sentence(name, o) for o in silent(outcomes(name))] == []


@pytest.mark.parametrize("name", FORMS)
def test_as_many_figures_are_read_as_before(name: str) -> None:
    assert right(outcomes(name)) >= RECORD[name].right


@pytest.mark.parametrize("name", FORMS)
def test_as_many_figures_are_relied_on_as_before(name: str) -> None:
    assert usable(outcomes(name)) >= RECORD[name].usable
