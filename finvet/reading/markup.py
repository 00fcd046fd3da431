"""XML parts of a workbook, streamed; a document type is refused before any of it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from xml.parsers import expat

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.cleaning import clean

OnStart = Callable[[str, Mapping[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], object]

ENCODINGS = ("utf-8", "utf-16", "us-ascii", "iso-8859-1")
"""The first two are those that a workbook's parts may be in; the others need no table of ours."""

LISTING_BYTES = 4 * 1024
"""Most parts that list others have fewer."""

DIGITS = 9
"""No count in a workbook has more; int() of a very long text takes very long."""


@lru_cache(maxsize=4096)
def local_name(name: str) -> str:
    """The name without its prefix, for writers choose prefixes and namespaces (Strict, transitional) freely."""
    return name.rpartition(":")[2]


def parse(part: str, chunks: Iterable[bytes], start: OnStart, end: OnEnd, text: OnText | None = None) -> None:
    """Feeds a part to the handlers as it streams. Raises FileRefused where it is broken or has a DOCTYPE.

    Handlers get the names as written, with prefix; `text` may come in pieces.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.XmlDeclHandler = _refuse_encoding
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as broken:
        raise FileRefused("part-broken", part=part, line=broken.lineno) from broken


def visit(part: str, chunks: Iterable[bytes], on_element: OnStart, on_text: OnText | None = None) -> None:
    """Calls `on_element` with the path ("workbook/sheets/sheet") and the attributes of every element."""
    paths = [""]

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if len(paths) > limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part=part, limit=limits.XML_DEPTH)
        path = f"{paths[-1]}/{local_name(name)}"
        paths.append(path)
        on_element(path[1:], attributes)

    def end(_name: str) -> None:
        paths.pop()

    parse(part, chunks, start, end, on_text)


def visit_listing(part: str, chunks: Iterable[bytes], on_element: OnStart) -> None:
    """As `visit`, for a part that a program writes alike into file after file: a small one is read once for all."""
    content, rest = small(chunks, LISTING_BYTES)
    if content is None:
        visit(part, rest, on_element)
    else:
        for path, attributes in _elements(part, content):
            on_element(path, attributes)


def small(chunks: Iterable[bytes], most: int) -> tuple[bytes | None, Iterable[bytes]]:
    """A part as it streams whole, where it has no more than so many bytes; else as it streams."""
    coming = iter(chunks)
    content = next(coming, b"")
    if len(content) <= most:
        content += b"".join(coming)  # mostly there is no more
    return (content, ()) if len(content) <= most else (None, chain((content,), coming))


@lru_cache(maxsize=32)  # of parts so small that even of hostile ones all is little
def _elements(part: str, content: bytes) -> Sequence[tuple[str, Mapping[str, str]]]:
    found: list[tuple[str, Mapping[str, str]]] = []
    visit(part, (content,), lambda path, attributes: found.append((path, attributes)))
    return found


def flag(attributes: Mapping[str, str], name: str, default: str = "0") -> bool:
    """A boolean attribute, written 1, true or on."""
    return attributes.get(name, default) in ("1", "true", "on")


def whole(attributes: Mapping[str, str], name: str) -> int:
    """A counting attribute; 0 where there is none, for what it tells then has its default."""
    return counted(attributes.get(name, "")) or 0


def counted(text: str) -> int | None:
    """A number of things or of a place in a list, in plain digits; None for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= DIGITS else None


def _refuse_doctype(*_declaration: object) -> None:
    raise FileRefused("xml-doctype")


def _refuse_encoding(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() not in ENCODINGS:
        raise FileRefused("xml-encoding", encoding=clean(encoding))
