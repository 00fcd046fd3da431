"""The strings that the cells of a workbook share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.cell_values import text_of
from finvet.reading.markup import local_name, parse
from finvet.reading.plain_markup import HEAD, TEXT, outside_plain

PLAIN = re.compile(f'<si><t(?: xml:space="preserve"|)>({TEXT})</t></si>|(.+)', re.DOTALL)
"""A plain string; the second part is what is left from where one is not plain."""


Strings = Mapping[str, str]
"""The strings by their number as cells write it."""


def read_strings(part: str, chunks: Iterable[bytes]) -> Strings:
    """The shared strings: runs of rich text joined, phonetic guides left out. Raises FileRefused for too many."""
    reader = _StringsReader(part)
    parse(part, outside_plain(chunks, reader), reader.start, reader.end, reader.text.append)
    return reader.strings


class _StringsReader:
    """Handlers of the elements; `si` is a string, `t` a run of it, `rPh` its phonetic guide."""

    head = re.compile(HEAD + rb"<sst(?: [^<>]*)?>")
    closing = "</si>"

    def __init__(self, part: str) -> None:
        self.part = part
        self.between = False
        self.depth = 0
        self.text: list[str] = []
        self.runs: list[str] = []
        self.in_phonetic = False
        self.strings: dict[str, str] = {}

    def take(self, text: str, position: int) -> int:
        found = PLAIN.findall(text, position)
        rest = found.pop()[1] if found and found[-1][1] else ""
        self._add([plain for plain, _ in found])
        return len(text) - len(rest)

    def start(self, name: str, _attributes: Mapping[str, str]) -> None:
        if self.depth == limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part=self.part, limit=limits.XML_DEPTH)
        self.depth += 1
        self.text.clear()
        match local_name(name):
            case "rPh":
                self.in_phonetic = True
            case "sst":
                self.between = self.depth == 1

    def end(self, name: str) -> None:
        self.depth -= 1
        match local_name(name):
            case "t" if not self.in_phonetic:
                self.runs += self.text
            case "rPh":
                self.in_phonetic = False
            case "si":
                self._add(["".join(self.runs)])
                self.runs.clear()
                self.between = self.depth == 1

    def _add(self, texts: Sequence[str]) -> None:
        first = len(self.strings)
        if first + len(texts) > limits.STRINGS:
            raise FileRefused("too-many-strings", limit=limits.STRINGS)
        self.strings |= {str(number): text_of(text) for number, text in enumerate(texts, start=first)}
