"""The colours of the page: readable in light, dark and print, and no others than the style sheet's schemes."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from tests.memo.formats.test_html import LEAST_CONTRAST, contrast

CSS = (resources.files("finvet") / "data" / "portfolio" / "portfolio.css").read_text("utf-8")
STATED = [
    dict(re.findall(r"(--[a-z]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{(.*?)\}", CSS, re.S)
]
SCHEMES = dict(zip(("light", "dark", "print"), STATED, strict=True))
TEXTS = ("--ink", "--faint", "--accent")
GROUNDS = ("--paper", "--head", "--good", "--caution", "--bad", "--neutral")
STROKES = ("--above", "--below", "--faint")
LEAST_OF_A_STROKE = 3  # WCAG 2 AA for what is drawn


@pytest.mark.parametrize("scheme", SCHEMES)
def test_texts_and_strokes_stand_out(scheme: str) -> None:
    colours = SCHEMES[scheme]
    for ground in GROUNDS:
        for text in TEXTS:
            assert contrast(colours[text], colours[ground]) >= LEAST_CONTRAST, (text, ground)
    for stroke in STROKES:
        assert contrast(colours[stroke], colours["--paper"]) >= LEAST_OF_A_STROKE, stroke


def test_there_is_no_colour_beside_the_schemes() -> None:
    named = {colour for colours in SCHEMES.values() for colour in colours.values()}
    assert set(re.findall(r"#[0-9a-f]{6}\b", CSS)) <= named
    assert set(re.findall(r"[^-]color: var\((--[a-z]+)\)", CSS)) <= set(TEXTS)
    assert set(re.findall(r"background: var\((--[a-z]+)\)", CSS)) == set(GROUNDS)
    assert set(re.findall(r"stroke: var\((--[a-z]+)\)", CSS)) == {*STROKES, "--rule"}
