"""Words that are cut short with a dot: "Personalkostn.", "Zob. krótkoterm.", "Crediti comm.li", "Ctas. a pagar"."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

CUT_SHORT = re.compile(r"([^\W\d_]{3,})\.")
CONTRACTED = re.compile(r"([^\W\d_]+)\.([^\W\d_]{2,3})(?![^\W\d_.])")  # a dot for the middle of it: "comm.li", "f.do"
SHORTEST_END = 2  # letters of a word's end that tell it
LAST = "\uffff"


class Vocabulary(Struct, frozen=True):
    """The words of a language in their order."""

    words: tuple[str, ...]

    def starting(self, beginning: str) -> tuple[str, ...]:
        """The words that go on after a beginning."""
        first = bisect_right(self.words, beginning)
        return self.words[first : bisect_right(self.words, beginning + LAST)]

    def between(self, beginning: str, ending: str) -> tuple[str, ...]:
        """The words that begin and end so, with more between."""
        shortest = len(beginning) + len(ending)
        return tuple(w for w in self.starting(beginning) if w.endswith(ending) and len(w) > shortest)

    def meant_by(self, cut: str) -> tuple[str, ...]:
        """The words that a cut one may be: it is their beginning, else their beginning and end ("ctas" for cuentas)."""
        splits = range(1, len(cut) - SHORTEST_END + 1)
        ends = dict.fromkeys(word for at in splits for word in self.between(cut[:at], cut[at:]))
        return self.starting(cut) or tuple(ends)
