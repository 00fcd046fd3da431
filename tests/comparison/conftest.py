"""Vet documents of samples, and the same with something changed."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest

import finvet
from finvet.comparison.changes import Changes, changes_of
from finvet.comparison.record import record
from finvet.comparison.side_by_side import SideBySide, side_by_side_of
from tests.running import SAMPLES

Document = dict[str, Any]
Edit = Callable[[Document], object]


@cache
def _text(name: str) -> str:
    return finvet.vet(SAMPLES / name, as_of=date(2025, 9, 30)).to_json()


def document(name: str = "worked_case_v1.xlsx") -> Document:
    """A sample as it was vetted on 30 September 2025."""
    return json.loads(_text(name))


def edited(edit: Edit, base: Document | None = None) -> Document:
    """A document with something changed."""
    found = copy.deepcopy(base or document())
    edit(found)
    return found


def changes(before: Document, after: Document) -> Changes:
    """What changed between two documents."""
    return changes_of(record(before), record(after))


def side_by_side(documents: list[Document]) -> SideBySide:
    """Documents side by side."""
    return side_by_side_of(list(map(record, documents)))


@pytest.fixture
def v1() -> Document:
    return document()
