"""Statements survive the way through plain data, and what is no statement does not come back as one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finvet.errors import FileRefused, ReaderBroke
from finvet.model import (
    Figure,
    Message,
    Period,
    RefusedFile,
    Scale,
    Source,
    SourceFile,
    SourceSheet,
    SpreadWarning,
    Statements,
    UnmatchedLine,
)
from finvet.plain import NotPlainError, from_plain, refusal_from_plain, refusal_to_plain, to_plain
from finvet.vetting import spread_files
from tests.golden import golden_entries

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(max_size=8)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-(2**60), 2**60), NUMBERS, TEXTS, st.dates())
PARAMETERS = st.recursive(
    SCALARS, lambda some: st.one_of(st.lists(some, max_size=3), st.lists(some, max_size=3).map(tuple)), max_leaves=5
)
MESSAGES = st.builds(Message, TEXTS, st.dictionaries(TEXTS, PARAMETERS, max_size=3))
SOURCES = st.builds(Source, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)
PERIODS = st.builds(
    Period,
    st.integers(1900, 2100),
    st.none() | st.dates(),
    st.none() | st.integers(1, 18),
    st.sampled_from(["actual", "forecast", "budget"]),
)


def several(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=2).map(tuple)


def figures(inputs: st.SearchStrategy[tuple[Figure, ...]]) -> st.SearchStrategy[Figure]:
    return st.builds(
        Figure, TEXTS, PERIODS, st.none() | NUMBERS, several(SOURCES), inputs, TEXTS,
        st.sampled_from(["high", "medium", "low"]), several(MESSAGES),
        st.none() | st.sampled_from(["strong", "weak", "none"]), st.none() | NUMBERS,
    )  # fmt: skip


FIGURES = figures(several(figures(several(figures(st.just(()))))))
STATEMENTS = st.builds(
    Statements,
    TEXTS,
    several(st.builds(SourceFile, TEXTS, TEXTS, TEXTS, several(st.builds(SourceSheet, TEXTS, st.booleans(), st.integers(0))))),
    st.none() | TEXTS,
    st.builds(Scale, NUMBERS, st.booleans(), several(SOURCES)),
    several(PERIODS),
    st.dictionaries(TEXTS, st.dictionaries(TEXTS, FIGURES, max_size=2), max_size=2),
    several(st.builds(UnmatchedLine, SOURCES, st.dictionaries(TEXTS, NUMBERS, max_size=2))),
    several(st.builds(SpreadWarning, MESSAGES, several(TEXTS), several(TEXTS), several(SOURCES))),
    several(st.builds(RefusedFile, TEXTS, MESSAGES)),
)  # fmt: skip

SMALL = Statements(
    "Alder", (SourceFile("a.csv", "0"),), None, Scale(), (Period(2024),),
    {"revenue": {"2024": Figure("revenue", Period(2024), 1.0, notes=(Message("x", {"day": date(2024, 2, 29)}),))}},
)  # fmt: skip


def through_json(plain: object) -> object:
    return json.loads(json.dumps(plain, allow_nan=False))


def exact(value: object) -> object:
    """Equality is not enough: 1 == 1.0 == True and [] is read where () stood."""
    return repr(value)


@pytest.mark.parametrize("entry", golden_entries(), ids=lambda entry: entry.name)
def test_every_sample_comes_back_as_it_was(entry: Any) -> None:
    statements = spread_files(entry.files)
    assert from_plain(Statements, through_json(to_plain(statements))) == statements


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(STATEMENTS)
def test_statements_come_back_as_they_were(statements: Statements) -> None:
    back = from_plain(Statements, through_json(to_plain(statements)))
    assert back == statements
    assert exact(back) == exact(statements)


@given(TEXTS, TEXTS, st.dictionaries(TEXTS, PARAMETERS, max_size=3))
def test_refusals_come_back_as_they_were(code: str, where: str, parameters: dict[str, object]) -> None:
    refusal = ReaderBroke(code, where=where)
    refusal.message = Message(code, parameters)
    back = refusal_from_plain(through_json(refusal_to_plain(refusal)), ReaderBroke)
    assert (type(back), back.where, exact(back.message)) == (ReaderBroke, where, exact(refusal.message))


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), object(), b"x", {1, 2}, datetime(2024, 1, 1, tzinfo=UTC), Path("x")]
)
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(NotPlainError):
        refusal_to_plain(FileRefused("x", value=value))


def spoilt(path: tuple[Any, ...], value: object) -> object:
    plain = through_json(to_plain(SMALL))
    inside: Any = plain
    for step in path[:-1]:
        inside = inside[step]
    if value is ...:
        del inside[path[-1]]
    else:
        inside[path[-1]] = value
    return plain


FIGURE = ("figures", "revenue", "2024")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("partner",), 7),
        (("partner",), ...),
        (("another",), 7),
        (("files",), []),
        (("files", "tuple"), {}),
        (("files", "tuple", 0), "a.csv"),
        (("figures",), None),
        (("figures", "revenue"), []),
        ((*FIGURE, "value"), float("nan")),
        ((*FIGURE, "value"), 10**400),
        ((*FIGURE, "value"), True),
        ((*FIGURE, "value"), "1"),
        ((*FIGURE, "confidence"), "certain"),
        ((*FIGURE, "confidence"), ["high"]),
        ((*FIGURE, "period", "year"), 2024.0),
        ((*FIGURE, "period", "year"), False),
        ((*FIGURE, "period", "end"), "2024-12-31"),
        ((*FIGURE, "period", "end"), {"date": "31.12.2024"}),
        ((*FIGURE, "notes", "tuple", 0, "parameters", "day"), {"date": "2024-02-29", "tuple": []}),
        ((*FIGURE, "notes", "tuple", 0, "parameters", "day"), {"set": []}),
        ((*FIGURE, "notes", "tuple", 0, "parameters", "day"), float("inf")),
        (("scale", "stated"), 1),
    ],
    ids=str,
)  # fmt: skip
def test_what_fits_no_type_is_refused(path: tuple[Any, ...], value: object) -> None:
    assert from_plain(Statements, through_json(to_plain(SMALL))) == SMALL
    with pytest.raises(NotPlainError):
        from_plain(Statements, spoilt(path, value))


@pytest.mark.parametrize("plain", [None, [], "x", 1, {}, {"code": 1, "where": "", "parameters": {}}])
def test_neither_statements_nor_refusal(plain: object) -> None:
    with pytest.raises(NotPlainError):
        from_plain(Statements, plain)
    with pytest.raises(NotPlainError):
        refusal_from_plain(plain, FileRefused)
