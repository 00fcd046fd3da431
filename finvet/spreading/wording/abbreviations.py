"""Words that are cut short with a dot: "Personalkostn.", "Zob. krótkoterm."."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

CUT_SHORT = re.compile(r"([^\W\d_]{3,})\.")
LAST = "\uffff"


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language in their order."""

    words: tuple[str, ...]

    def starting(self, beginning: str) -> tuple[str, ...]:
        """The words that go on after a beginning."""
        first = bisect_right(self.words, beginning)
        return self.words[first : bisect_right(self.words, beginning + LAST)]
