"""The hints file to start from, as it is written."""

from __future__ import annotations

from msgspec.structs import replace

from finvet.as_read import FileAsRead
from finvet.hint_writing import starting_hints
from finvet.model import Source, UnmatchedLine
from finvet.spreading.spread import spread
from tests.books import book
from tests.spreading.larkspur import INCOME


def test_every_line_that_nobody_understood_waits_as_a_comment() -> None:
    lines = (
        UnmatchedLine(Source("alder.xlsx", "IS", "A9", 'Sundry "lighthouses"'), {"2024-12-31": 12.5}),
        UnmatchedLine(Source("alder.xlsx", "IS", "B10"), {"2024-12-31": 7.0, "2023-12-31": -3.0}),
    )
    found = replace(spread([book(INCOME)]), unmatched=lines)
    written = starting_hints([found], [FileAsRead("alder.xlsx", "cd12", ())]).splitlines()
    begins = written.index("layouts = [")
    assert all(
        line.startswith("# ") and line[2:].isascii() and line[2] not in "#~" for line in written[:begins] if line != "#"
    )
    assert written[begins:] == [
        "layouts = [",
        '    "cd12",  # alder.xlsx',
        "]",
        "",
        "# IS A9: 2024-12-31 12.5",
        "# [[lines]]",
        '# label = "Sundry \\"lighthouses\\""',
        '# sheet = "IS"',
        '# item = "none"',
        "",
        "# IS B10: 2024-12-31 7, 2023-12-31 -3",
        "# [[lines]]",
        '# cell = "IS!B10"',
        '# item = "none"',
    ]
