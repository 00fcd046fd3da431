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


@pytest.fixture
def v1() -> Document:
    return document()
