"""Hint files: every mistake is named at once, and a folder remembers hints by layout."""

from __future__ import annotations

from pathlib import Path

import pytest

from finvet.errors import HintsError
from finvet.hint_files import read_hints
from finvet.hints import CellHint, Hints, LineHint, SheetHint, is_reference, place

LAYOUT = "00ff" * 32
WHOLE = f"""
layouts = ["{LAYOUT}"]
[[lines]]
label = "Sundry income"
item = "other_operating_income"
[[lines]]
cell = "BS!B7"
item = "none"
sign = -1
[[cells]]
cell = "C4"
reads = "31.12.2023"
[[sheets]]
name = "BS"
statement = "BS"
unit = "EUR thousand"
skip = false
"""


def written(folder: Path, text: str, name: str = "hints.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_is_read_whole_and_holds_for_every_layout(tmp_path: Path) -> None:
    (hints,) = read_hints(written(tmp_path, WHOLE))
    assert hints == Hints(
        "hints.toml",
        (),
        (LineHint("other_operating_income", label="Sundry income"), LineHint("none", cell="BS!B7", sign=-1)),
        (CellHint("C4", "31.12.2023"),),
        (SheetHint("BS", "BS", "EUR thousand", skip=False),),
    )


def test_a_folder_gives_every_file_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml"):
        written(tmp_path, WHOLE, name)
    written(tmp_path, "no hints", "notes.txt")
    found = read_hints(tmp_path)
    assert [hints.file for hints in found] == ["a.toml", "b.toml"]
    assert [hints.layouts for hints in found] == [(LAYOUT,), (LAYOUT,)]


def test_a_folder_without_hints_is_no_folder_of_them(tmp_path: Path) -> None:
    written(tmp_path, WHOLE, "hints.txt")
    with pytest.raises(HintsError, match=rf"^{tmp_path.name}: no hints file \(\.toml\) is in this folder"):
        read_hints(tmp_path)


def test_a_folder_takes_no_hints_that_name_no_layout(tmp_path: Path) -> None:
    written(tmp_path, "[[lines]]\nlabel = 'a'\nitem = 'revenue'")
    with pytest.raises(HintsError, match=r"hints\.toml: no layout is named.*-o NAME\.toml"):
        read_hints(tmp_path)


MISTAKES = {
    "unknown key": ("colour = 1", "colour: no such key; take it out"),
    "unknown key like one": ("line = []", "line: no such key; did you mean lines?"),
    "unknown key within": (
        "[[lines]]\nlabel='a'\nitem='revenue'\nitme='x'",
        "lines.0.itme: no such key; did you mean item?",
    ),
    "missing key": ("[[lines]]\nlabel='a'", "lines.0.item: missing"),
    "item": (
        "[[lines]]\nlabel='a'\nitem='revenues'",
        "lines.0.item: no line item is called revenues; one is called revenue",
    ),
    "neither label nor cell": ("[[lines]]\nitem='revenue'", "lines.0: a line is named by"),
    "label and cell": ("[[lines]]\nlabel='a'\ncell='A1'\nitem='revenue'", "lines.0: a line is named by"),
    "cell": ("[[cells]]\ncell='BS!4C'\nreads=''", "cells.0.cell: BS!4C is no cell"),
    "cell of a line": ("[[lines]]\ncell='BS'\nitem='revenue'", "lines.0.cell: BS is no cell"),
    "statement": ("[[sheets]]\nname='a'\nstatement='balance'", "sheets.0.statement: no such choice; write one of"),
    "sign": ("[[lines]]\nlabel='a'\nitem='revenue'\nsign=0", "lines.0.sign: no such choice; write one of"),
    "layout": ("layouts = ['xyz']", "layouts.0: no fingerprint"),
    "no toml": ("layouts = ", "this is no TOML"),
    "nested without end": ("layouts = " + "[" * 5000, "this is no TOML"),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_named_with_its_key(kind: str, tmp_path: Path) -> None:
    text, said = MISTAKES[kind]
    with pytest.raises(HintsError) as caught:
        read_hints(written(tmp_path, text))
    assert str(caught.value).startswith("hints.toml: ")
    assert said in str(caught.value)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(HintsError) as caught:
        read_hints(written(tmp_path, "[[lines]]\ncell='?'\nitem='x'\n[[cells]]\ncell='?'\nreads=''"))
    assert len(caught.value.mistakes) == 3
    with pytest.raises(HintsError, match=r"did you mean cell.*did you mean sheets"):
        read_hints(written(tmp_path, "shets = []\n[[cells]]\ncel='A1'\nreads=''"))


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(HintsError, match="cannot be read"):
        read_hints(tmp_path / "none.toml")


def test_cells_are_named_with_or_without_their_sheet() -> None:
    assert place("C4") == (None, 4, 3)
    assert place("P&L 2023!AA10") == ("P&L 2023", 10, 27)
    assert place("odd!name!B2") == ("odd!name", 2, 2)
    assert place("!B2") == ("", 2, 2)
    assert not is_reference("B0")
