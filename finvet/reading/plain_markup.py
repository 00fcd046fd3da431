"""A part's XML in two streams: what is written in the plainest way is read by pattern, all else by the parser.

Nearly every writer writes nearly every row alike, and a pattern reads such a row in a fraction of the parser's time.
A plain item is a whole element on one line, without entities, comments or anything else that changes how the parser
takes what follows; so leaving it out leaves the parser where it was, and its count of lines as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Protocol

SHOWN = r"[^<>&\x00-\x1f\ufffe\uffff]"
TEXT = f"{SHOWN}++"
"""Text without anything that XML decodes, forbids or counts as a line."""

NAME = "[A-Za-z_:][A-Za-z0-9_:.-]*+"
QUOTED = r'[^"<>&\x00-\x1f\ufffe\uffff]*+'
ATTRIBUTES = f'(?: {NAME}="{QUOTED}")*+'
ATTRIBUTE = re.compile(f' ({NAME})="({QUOTED})"')

HEAD = (
    rb"""(?:\xef\xbb\xbf)?(?i:<\?xml version=["']1\.0["'](?: encoding=["']utf-8["'])?"""
    rb"""(?: standalone=["']\w+["'])?\s*\?>)?\s*(?:<[^!?][^<]*+)*?"""
)
"""How a part in UTF-8 begins that has neither comments nor instructions before its list."""


class Items(Protocol):
    """A reader of a list of items, such as the rows of a sheet, that knows the plain ones.

    `head` matches a part up to its list, `closing` ends every item. The handlers of the parser set `between` where
    the list begins or one of its items ends, and nowhere else.
    """

    head: re.Pattern[bytes]
    closing: str
    between: bool

    def take(self, text: str, position: int) -> int:
        """Reads the plain items that begin at the position; returns where the first begins that is none."""


def outside_plain(chunks: Iterable[bytes], items: Items) -> Iterator[bytes]:
    """The pieces of a part that the parser must see; it must have parsed each before the next is asked for."""
    chunks = iter(chunks)
    first = next(chunks, b"")
    head = items.head.match(first)
    if head:
        items.between = False
        yield head[0]
        chunks = chain([first[head.end() :]], chunks)
        pending = b""
        for chunk in chunks:
            content, closing, pending = (pending + chunk).rpartition(items.closing.encode())
            # In a comment or the like an item would be none, so that the rest is the parser's.
            if not (items.between and closing) or _may_hide_items(content):
                pending = content + closing + pending
                break
            yield from _odd_items(content + closing, items)
        first = pending
    yield first
    yield from chunks


def _may_hide_items(content: bytes) -> bool:
    """Whether a comment, an instruction or the like stands in it; their second sign alone is found much faster."""
    return (b"!" in content and b"<!" in content) or (b"?" in content and b"<?" in content)


def _odd_items(content: bytes, items: Items) -> Iterator[bytes]:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        items.between = False
        yield content  # whereupon the parser says what is wrong and in which line
        return
    position = 0
    while (position := items.take(text, position)) < len(text):
        end = text.index(items.closing, position) + len(items.closing)
        items.between = False
        yield text[position:end].encode()
        if not items.between:
            yield text[end:].encode()
            return
        position = end


def plain_attributes(text: str) -> dict[str, str] | None:
    """The attributes that ATTRIBUTES matched; None where one stands twice, which no parser lets pass."""
    found = ATTRIBUTE.findall(text)
    attributes = dict(found)
    return attributes if len(attributes) == len(found) else None
