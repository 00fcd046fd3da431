"""Texts of a sheet that stand in no cell: the headers and footers of its printed page, its text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from finvet.reading import limits
from finvet.reading.cleaning import from_markup
from finvet.reading.markup import visit
from finvet.reading.package import Package

SECTION = re.compile("&[LCR]")
CODE = re.compile(r'&(?:"[^"]*"|K(?:[0-9A-Fa-f]{6}|[0-9]{2}[+-][0-9]{3})|[0-9]{1,3}|[A-Za-z+-])')
"""Font, colour, size and style of the text, and what is filled in when it is printed: page, date, file, sheet."""

MOST_PARAGRAPHS = 1000  # a person reads no more of them


def page_texts(written: Iterable[str]) -> tuple[str, ...]:
    """The texts of headers and footers, each of their three sections alone, without the codes that format them."""
    sections = (section for text in written for section in SECTION.split(text[: limits.TEXT_CHARACTERS]))
    return tuple(dict.fromkeys(filter(None, map(_plain, sections))))


def _plain(section: str) -> str:
    # "&&" is a "&" that is meant; the pieces between them are free of it.
    return from_markup("&".join(CODE.sub(" ", piece) for piece in section.split("&&"))).strip()


def box_texts(package: Package, sheet: str) -> tuple[str, ...]:
    """The texts of the boxes that are drawn on the sheet of a part, by paragraph; none where it has no drawing."""
    if not package.relates(sheet):
        return ()
    boxes = _Boxes()
    for related in package.relationships(sheet).values():
        if related.type == "drawing" and related.target and related.target in package:
            visit(related.target, package.chunks(related.target), boxes.start, boxes.text)
    return tuple(text for paragraph in boxes.paragraphs if (text := from_markup(paragraph).strip()))


class _Boxes:
    """Handlers of a drawing's elements: `p` is a paragraph, `t` a piece of its text."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._is_kept = self._is_text = False

    def start(self, path: str, _attributes: Mapping[str, str]) -> None:
        name = path.rpartition("/")[2]
        self._is_text = name == "t"
        if name == "p":
            self._is_kept = len(self.paragraphs) < MOST_PARAGRAPHS
        if name == "p" and self._is_kept:
            self.paragraphs.append("")

    def text(self, piece: str) -> None:
        if self._is_text and self._is_kept and len(self.paragraphs[-1]) < limits.TEXT_CHARACTERS:
            self.paragraphs[-1] += piece[: limits.TEXT_CHARACTERS]
