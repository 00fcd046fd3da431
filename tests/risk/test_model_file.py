"""Models as data: what is refused, and what must hold for the one that is shipped."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from importlib import resources
from typing import Any

import pytest
from pydantic import ValidationError

from finvet.model import GRADES
from finvet.ratios.catalogue import CATALOGUE
from finvet.risk.model_file import SHIPPED, Model, read_model, shipped_model
from finvet.wording import sentences
from tests.risk.made_model import MODEL

Document = dict[str, Any]


def document() -> Document:
    return json.loads(json.dumps(asdict(MODEL)))  # type: ignore[no-any-return]


def read(found: Mapping[str, Any]) -> Model:
    return read_model(json.dumps(found).encode())


def test_a_model_is_read_as_it_stands_in_its_file() -> None:
    assert asdict(read(document())) == asdict(MODEL)


def test_the_shipped_model_is_what_its_file_holds_by_all_checks() -> None:
    content = (resources.files("finvet") / "data" / "risk" / f"{SHIPPED}.json").read_bytes()
    assert asdict(shipped_model()) == asdict(read_model(content))


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


# ---------------------------------------------------------------- the shipped model


def test_the_shipped_model_speaks_of_ratios_of_the_catalogue_the_way_they_are_good() -> None:
    for sub_model in shipped_model().sub_models:
        for term in sub_model.terms:
            assert CATALOGUE[term.ratio].better in (term.better, "neither", "target range"), term.ratio
        assert len({term.ratio for term in sub_model.terms}) == len(sub_model.terms)


def test_every_term_of_the_shipped_model_has_its_words() -> None:
    for term in (term for sub_model in shipped_model().sub_models for term in sub_model.terms):
        assert f"risk-term-{term.ratio}" in sentences()


def test_the_shipped_model_has_every_grade_and_worse_ones_failed_more() -> None:
    bands = shipped_model().grades
    assert tuple(band.grade for band in bands) == GRADES
    rates = [band.failures / band.statements for band in bands if band.statements]
    assert rates == sorted(rates)


def test_no_sub_model_of_the_shipped_model_stands_behind_one_that_always_takes_its_place() -> None:
    wanted: list[set[str]] = []
    for sub_model in shipped_model().sub_models:
        terms = {term.ratio for term in sub_model.terms}
        assert not any(earlier <= terms for earlier in wanted), sub_model.name
        wanted.append(terms)
