"""Models as data: what is refused, and what must hold for the one that is shipped."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

import pytest
from pydantic import ValidationError

from finvet.risk.model_file import Model, read_model
from tests.risk.made_model import MODEL

Document = dict[str, Any]


def document() -> Document:
    return json.loads(json.dumps(asdict(MODEL)))  # type: ignore[no-any-return]


def read(found: Mapping[str, Any]) -> Model:
    return read_model(json.dumps(found).encode())


def test_a_model_is_read_as_it_stands_in_its_file() -> None:
    assert asdict(read(document())) == asdict(MODEL)


def first_term(found: Document) -> Document:
    return found["sub_models"][0]["terms"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda d: first_term(d).update(points=[-20, 0]), "one band more"),
        (lambda d: first_term(d).update(edges=[2.0, 1.0]), "edges rise"),
        (lambda d: first_term(d).update(edges=[1.0, 1.0]), "edges rise"),
        (lambda d: first_term(d).update(points=[-20, 1, 0]), "never has fewer"),
        (lambda d: first_term(d).update(better="lower"), "never has fewer"),
        (lambda d: first_term(d).update(typical=7), "typical"),
        (lambda d: first_term(d).update(points=[-20.5, 0, 20]), "int"),
        (lambda d: first_term(d).pop("typical"), "typical"),
        (lambda d: d["grades"][0].update(below=0.5), "bounds of the grades"),
        (lambda d: d["grades"][0].pop("below"), "bounds of the grades"),
        (lambda d: d["grades"][-1].update(below=0.9), "bounds of the grades"),
        (lambda d: d["grades"][0].update(grade="AAA"), "grade"),
        (lambda d: d.update(base_rate=0.0), "base rate"),
        (lambda d: d.update(base_rate=1.0), "base rate"),
        (lambda d: d.update(points_to_double=0), "points"),
        (lambda d: d.update(sub_models=[]), "sub-models"),
    ],
)
def test_a_model_that_says_nonsense_is_refused(spoil: Callable[[Document], object], complaint: str) -> None:
    spoilt = document()
    spoil(spoilt)
    with pytest.raises(ValidationError, match=complaint):
        read(spoilt)
