"""The pages lead to one another and say what holds: links, navigation, pictures, targets of make, the layers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

import finvet
from finvet.memo.charts.catalogue import CATALOGUE
from tests.docs.blocks import PAGES, ROOT

TEXTS = {page: page.read_text("utf-8") for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_a_page_points_to_are_there(page: Any) -> None:
    targets = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", TEXTS[page])
    assert [t for t in targets if not t.startswith("https:") and not (page.parent / t).exists()] == []


def test_the_navigation_names_every_page_once() -> None:
    navigation = tomllib.loads((ROOT / "zensical.toml").read_text("utf-8"))["project"]["nav"]
    assert sorted(_named(navigation)) == sorted(page.name for page in (ROOT / "docs").glob("*.md"))


def _named(navigation: Any) -> Iterator[str]:
    for entry in navigation:
        for inside in entry.values():
            yield from [inside] if isinstance(inside, str) else _named(inside)


def test_pictures_are_small_and_shown() -> None:
    pictures = sorted((ROOT / "docs" / "pictures").glob("*.png"))
    assert {p.name for p in pictures} == {
        name for text in TEXTS.values() for name in re.findall(r"pictures/([a-z_]+\.png)", text)
    }
    assert all(p.stat().st_size < 200_000 for p in pictures)


def test_targets_of_make_are_there() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for text in TEXTS.values() for name in re.findall(r"(?:`|^)make (\w+)(?:`|  )", text, re.MULTILINE)}
    assert {"demo", "test", "docs"} <= named
    assert named <= targets


def test_layers_are_those_of_the_import_contract() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    layers = pyproject["tool"]["importlinter"]["contracts"][0]["layers"]
    contract = [name.strip().removeprefix("finvet.") for layer in layers for name in layer.split("|")]
    table = TEXTS[ROOT / "docs" / "architecture.md"].split("| layer |")[1].split("\n\n")[0]
    drawn = [
        name
        for row in table.splitlines()
        for name in re.findall(r"`(\w+)`", row.split("|")[1] if row[:1] == "|" else "")
    ]
    assert drawn == contract


def test_a_chart_shows_what_its_page_says() -> None:
    said = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|$", TEXTS[ROOT / "docs" / "chart.md"], re.MULTILINE))
    assert list(said) == list(CATALOGUE)
    sample = ROOT / "sample_data" / "lindgrund_praezisionsteile"
    charts = finvet.vet(f"{sample}.xlsx", case=f"{sample}.case.toml").charts
    for name in ("cash_flow", "earnings_and_cash", "cash_and_debt"):
        assert [one.name for one in charts[name].content.plot.series if one.name.lower() not in said[name]] == []
