"""What README and the pages of docs/ tell to type works, and what they show is what is printed."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from finvet.cli import MODULES
from tests.docs.blocks import PAGES, ROOT, RUN, TYPED, blocks, commands, compare, run_page

MOST_NOT_RUN = 12
UNNAMED = ("advanced_energy*", "dean_foods*", "fennelgate*", "larkfield*", "menuiserie*")
"""Samples that no page names: a batch of the others takes half the time."""
TEXTS = {page.relative_to(ROOT).as_posix(): page.read_text("utf-8") for page in PAGES}
WITH_BLOCKS = [name for name, text in TEXTS.items() if any(block.language in RUN for block in blocks(text))]


@pytest.fixture
def beside_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder with the samples, and the tables that pages name."""
    unnamed = shutil.ignore_patterns("__pycache__", *UNNAMED)
    shutil.copytree(ROOT / "sample_data", tmp_path / "sample_data", ignore=unnamed)
    (tmp_path / "docs").mkdir()
    for table in (ROOT / "docs").glob("*.csv"):
        shutil.copy(table, tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.usefixtures("beside_samples", "own_ratios")
@pytest.mark.parametrize("name", WITH_BLOCKS)
def test_a_page_runs_from_top_to_bottom(name: str) -> None:
    run_page(TEXTS[name])


def test_every_command_is_shown() -> None:
    shown = {
        shlex.split(command)[1]
        for text in TEXTS.values()
        for block in blocks(text)
        if block.language == "console"
        for command, _ in commands(block)
    }
    assert shown >= set(MODULES)


def test_what_is_not_run_says_so_and_is_little() -> None:
    every = [block for text in TEXTS.values() for block in blocks(text) if block.language in TYPED]
    assert [block for block in every if block.language not in RUN and not block.not_run] == []
    assert sum(block.not_run is not None for block in every) <= MOST_NOT_RUN


def test_no_block_is_missed() -> None:
    assert {name: text.count("\n```") - 2 * len(list(blocks(text))) for name, text in TEXTS.items()} == dict.fromkeys(
        TEXTS, 0
    )


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("```console\n$ finvet ratios dscr\nno such line\n```", "the page shows"),
        ("```console\n$ finvet ratios dscr\n...\nno such line\n...\n```", "the page shows"),
        ("```console\n$ finvet ratios no_ratio\n```", "did you mean|no ratio"),
        ("<!-- status: 3 -->\n```console\n$ finvet ratios dscr\n```", "line 2"),
        ("```console\n$ ls\n```", "ls"),
        ("```python\nprint(1)\n```\n\n```text\n2\n```", "printed is:\n1"),
    ],
)
def test_a_page_that_says_what_is_not_so_fails(block: str, told: str) -> None:
    with pytest.raises(AssertionError, match=told):
        run_page(f"{block}\n")


def test_dots_stand_for_any_lines() -> None:
    compare(["a", "...", "d"], "a\nb  \nc\nd\n", "")
    compare(["...", "b"], "a\nb\n", "")
