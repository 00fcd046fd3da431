"""Renders the memo as markdown (CommonMark with tables): for wikis, tickets and comparing by lines.

The charts stand beside it as png. What strangers wrote is escaped, so that none of it becomes a link, a picture,
code, html, a heading or a row of a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from finvet.memo.blocks import (
    Block,
    Callout,
    Charts,
    Heading,
    Items,
    KeyValues,
    Memo,
    PageBreak,
    Paragraph,
    Table,
)
from finvet.memo.text import printable

_MARKS = re.compile(
    r"[\\`*{}\[\]<|~^$#@]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])"  # emphasis, links, html, tables, formulas, entities
    r"|(?<=\bwww)\.|:(?=//)",  # addresses that become links by themselves
    re.IGNORECASE,
)
_STARTS_A_BLOCK = re.compile(r"[+=:>-]|\d+(?=[.)])")
_ADDRESS = re.compile(r"@(?=\w)")
WORD_JOINER = "\u2060"  # has no width; an address or a name behind an @ is no link with it
RULE = "---"


def render(memo: Memo) -> str:
    """The memo as markdown, charts named as the png files beside it."""
    blocks = (part for block in memo.blocks for part in _written(block))
    return "\n\n".join([f"# {_text(memo.title)}", *blocks, RULE, _slanted(memo.footer)]) + "\n"


def _written(block: Block) -> Iterator[str]:
    return _WRITE[type(block)](block)


def _heading(block: Heading) -> Iterator[str]:
    yield f"{'#' * (block.level + 1)} {_text(block.text)}"


def _paragraph(block: Paragraph) -> Iterator[str]:
    styles = {"lead": _strong, "note": _slanted, "body": _line}
    yield styles[block.style](block.text)


def _key_values(block: KeyValues) -> Iterator[str]:
    labels = (key if key.endswith("?") else f"{key}:" for key, _ in block.rows)
    yield "\n".join(f"* {_strong(label)} {_text(value)}" for label, (_, value) in zip(labels, block.rows, strict=True))


def _items(block: Items) -> Iterator[str]:
    marks = (f"{number}." if block.numbered else "-" for number in range(1, len(block.rows) + 1))
    yield "\n".join(f"{mark} {_line(row)}" for mark, row in zip(marks, block.rows, strict=True))


def _table(block: Table) -> Iterator[str]:
    yield _strong(block.caption)
    rules = ["---:" if column.align == "right" else ":---" for column in block.columns]
    headings = [_text(column.heading) for column in block.columns]
    yield "\n".join(_row(cells) for cells in (headings, rules, *([_text(cell) for cell in row] for row in block.rows)))
    yield from map(_slanted, block.notes)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _charts(block: Charts) -> Iterator[str]:
    for chart in block.charts:
        yield f"![{_text(chart.alt)}]({chart.name}.png)"
        yield _slanted(chart.caption)


def _callout(block: Callout) -> Iterator[str]:
    """A quotation: the box that is read first."""
    inside = [f"## {_text(block.title)}", *(part for inner in block.blocks for part in _written(inner))]
    yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(inside).split("\n"))


def _page_break(_: PageBreak) -> Iterator[str]:
    yield RULE


_WRITE: Mapping[type, Callable[[Any], Iterator[str]]] = {
    Heading: _heading, Paragraph: _paragraph, KeyValues: _key_values, Items: _items, Table: _table, Charts: _charts,
    Callout: _callout, PageBreak: _page_break,
}  # fmt: skip


# ---------------------------------------------------------------- text


def _text(text: str) -> str:
    """The text within a line: every mark that could mean something is written out."""
    return _MARKS.sub(r"\\\g<0>", _ADDRESS.sub(f"@{WORD_JOINER}", printable(text)))


def _line(text: str) -> str:
    """The text at the start of a line, where more marks mean something."""
    written = _text(text)
    start = _STARTS_A_BLOCK.match(written)
    if not start:
        return written
    mark = start.end() if start[0].isdigit() else 0
    return f"{written[:mark]}\\{written[mark:]}"


def _strong(text: str) -> str:
    return f"**{_text(text)}**" if printable(text) else ""


def _slanted(text: str) -> str:
    return f"*{_text(text)}*" if printable(text) else ""
