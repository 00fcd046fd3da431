"""What is printed on: colours as people ask for them, lines that fit, letters that an encoding lacks."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pytest

from finvet.memo.formats.text import places, wrapped
from finvet.model import Message
from finvet.terminal.files import written_in_words
from finvet.terminal.plain_letters import with_plain_letters
from finvet.terminal.screen import Screen, has_colours, screen, table
from finvet.wording import say
from tests.running import SAMPLES, finvet


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "on_a_terminal", "in_a_pipe"),
    [
        ({}, True, False),
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": ""}, True, False),
        ({"FORCE_COLOR": "1"}, True, True),
        ({"CLICOLOR_FORCE": "1"}, True, True),
        ({"CLICOLOR_FORCE": "0"}, True, False),
        ({"CLICOLOR": "0"}, False, False),
        ({"TERM": "dumb"}, False, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
    ],
)
def test_colours_are_there_where_people_ask_for_them(
    environment: Mapping[str, str], on_a_terminal: bool, in_a_pipe: bool
) -> None:
    assert has_colours(environment, Terminal()) is on_a_terminal
    assert has_colours(environment, io.StringIO()) is in_a_pipe


@pytest.mark.parametrize(("columns", "width"), [("", 100), ("80", 80), ("20", 60), ("400", 120)])
def test_a_screen_is_as_wide_as_it_says_within_what_can_be_read(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert screen().width == width


def test_letters_that_take_two_places_are_counted_so() -> None:
    lines = wrapped("みどり 精密 機械 製作所 Midori", 15, "1. ", "   ")
    assert lines == ["1. みどり 精密", "   機械 製作所", "   Midori"]
    assert table([["会社", "1"], ["Acme Ltd", "10"]], ["left", "right"]) == ["会社       1", "Acme Ltd  10"]
    assert max(map(places, wrapped("株" * 50, 20))) <= 20


def test_a_number_keeps_to_its_unit_where_a_line_ends() -> None:
    said = "It is 0.33 % of EUR 22,784 after 12 days"
    for width in range(20, 60):
        lines = wrapped(said, width, "- ", "  ")
        assert " ".join(line[2:] for line in lines) == said
        assert max(map(len, lines)) <= width
        for whole in ("0.33 %", "EUR 22,784", "12 days"):
            assert any(whole in line for line in lines)
    assert wrapped("EUR 22,784", 8) == ["EUR", "22,784"]
    assert wrapped("by 2024-12-31 it was well-known", 12) == ["by", "2024-12-31", "it was", "well-known"]


def test_what_next_fits_a_terminal_of_eighty_columns() -> None:
    told = {"folder": "demo", "workbook": "brackenshaw_fit_out.xlsx"}
    for code in ("terminal-next", "terminal-after-demo", "terminal-after-demo-files"):
        assert max(map(len, say(Message(code, told)).splitlines())) <= 80


def test_files_are_named_by_folder() -> None:
    folder = SAMPLES / "x"
    lines = list(written_in_words([folder / "memo.pdf", folder / "vet.json", SAMPLES / "letter.docx"], Screen(60)))
    assert lines == [f"wrote into {folder}", "  memo.pdf, vet.json", f"wrote {SAMPLES / 'letter.docx'}"]


def test_what_an_encoding_lacks_is_written_in_plain_letters() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), "ascii", write_through=True)
    with_plain_letters(stream, io.StringIO())
    stream.write("↓ Präzision Łódź ≥ 0.40 x ●○ Z″ 株")
    assert stream.buffer.getvalue() == b'v Prazision ?odz >= 0.40 x *o Z" ?'  # type: ignore[attr-defined]


def test_text_goes_into_any_encoding_and_documents_into_one() -> None:
    sample, windows = SAMPLES / "lindgrund_praezisionsteile.xlsx", {"PYTHONIOENCODING": "cp1252:strict"}
    assert finvet("spread", sample, "--json", env=windows).document["partner"] == "Lindgrund Präzisionsteile GmbH"
    answer = finvet("ratios", "dso", env={"PYTHONIOENCODING": "ascii:strict", "FORCE_COLOR": "1"})
    assert (answer.status, answer.out[:12]) == (0, "\x1b[1mdso\x1b[0m\n")
