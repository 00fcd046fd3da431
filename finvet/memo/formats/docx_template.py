"""The document that a memo is written into: its styles, lists and page, and what stands on every page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from lxml import etree
from msgspec import Struct

from finvet.memo.formats.docx_package import THEME_TYPE, Part, Relation, relation, word_part
from finvet.shipped import DATA

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{WORD}val"
FOOTER = "footer"
"""The relation by which a page refers to our own footer."""

OUR_NUMBERED_LIST = 1


class Template(Struct, frozen=True):
    """What a memo takes from a document.

    `ids` are the ids of styles by their names, `section` the page as w:sectPr, `width` the room for text in
    twentieths of a point. `bullet_list` is the list that bullets are of, where their style does not say it;
    `numbered_list` the definition of numbered ones, of which `next_list` is the first number free. `takes_footer`:
    the page has our own footer. `parts` stand beside the memo: theme, fonts, headers, footers and their pictures.
    """

    styles: bytes
    ids: Mapping[str, str]
    numbering: bytes
    settings: bytes
    section: str
    width: int
    next_list: int
    numbered_list: int
    bullet_list: int | None = None
    takes_footer: bool = True
    relations: tuple[Relation, ...] = ()
    parts: tuple[Part, ...] = ()


@cache
def own_template() -> Template:
    """Our own: A4, on every foot the memo's name and the page."""
    section, parts = etree.fromstring(shipped("section.xml")), own_parts()
    return Template(
        styles=shipped("styles.xml"),
        ids=style_ids(etree.fromstring(shipped("styles.xml"))),
        numbering=shipped("numbering.xml"),
        settings=shipped("settings.xml"),
        section=etree.tostring(section, encoding="unicode"),
        width=text_width(section),
        next_list=len(etree.fromstring(shipped("numbering.xml")).findall(f"{WORD}num")) + 1,
        numbered_list=OUR_NUMBERED_LIST,
        relations=tuple(relation(kind, part) for kind, part in parts.items()),
        parts=tuple(parts.values()),
    )


def own_parts() -> dict[str, Part]:
    """What the format asks for beside the text, by its kind."""
    return {
        "fontTable": word_part("fontTable", shipped("fontTable.xml")),
        "theme": Part("word/theme.xml", THEME_TYPE, shipped("theme.xml")),
    }


def shipped(name: str) -> bytes:
    """A part of our own template."""
    return (DATA / "memo" / "word" / name).read_bytes()


def style_ids(styles: Any) -> dict[str, str]:
    """The ids of the styles by their names, which are the same in every language of Word."""
    return {style.find(f"{WORD}name").get(VAL): style.get(f"{WORD}styleId") for style in styles.iter(f"{WORD}style")}


def xml_bytes(root: Any) -> bytes:
    """A part as its bytes."""
    written: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return written


def text_width(section: Any) -> int:
    """The room between the margins, in twentieths of a point."""
    size, margins = section.find(f"{WORD}pgSz"), section.find(f"{WORD}pgMar")
    return int(size.get(f"{WORD}w")) - sum(int(margins.get(f"{WORD}{side}")) for side in ("left", "right", "gutter"))
