"""What a label means that is one of the dictionary with words cut short: "Ord. res. f. skatt", "Oms.tillg."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from finvet.spreading.wording.labels import Languages, Reading, exact_readings, labels_of
from finvet.spreading.wording.spelling import bare_letters, normalise

CUT = re.compile(r"[^\W\d_]\.")
WORD = re.compile(r"(\w+)(\.?)")
FEWEST_LETTERS = 6  # in less a label may be cut to the same letters by chance
REST_OF_LETTER = r"[^\W\d_]{0,4}"  # one letter stands for a short word: "f." is "før"
REST = r"[^\W\d_]*"


@lru_cache(maxsize=20_000)
def cut_short_readings(label: str, languages: Languages) -> tuple[Reading, ...]:
    """The meanings of a label with words cut short by a dot; none where labels of different items may be cut to it."""
    pattern = _written_out(label)
    if pattern is None:
        return ()
    for language in languages:
        found = [exact_readings(text, (language,)) for text, bare in _labels(language) if pattern.fullmatch(bare)]
        if found and len({frozenset((r.item, r.turned) for r in readings) for readings in found}) == 1:
            return tuple(r._replace(exact=False, by_grammar=True) for r in _usual(found[0]))
    return ()


def _usual(found: Sequence[Reading]) -> Sequence[Reading]:
    """What a label usually means: by words that are cut short a rarer meaning is not told from it."""
    return [r for r in found if not r.rare] or found


def _written_out(label: str) -> re.Pattern[str] | None:
    """What a label may be written out, a blank behind it: a word that a dot ends goes on, and may join the next."""
    text = bare_letters(normalise(label)) + ("." if label.rstrip().endswith(".") else "")
    if not CUT.search(text) or sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        return None
    return re.compile("".join(_may_go_on(word, is_cut=bool(dot)) for word, dot in WORD.findall(text)))


def _may_go_on(word: str, *, is_cut: bool) -> str:
    if not is_cut:
        return rf"{word}\W+"
    return rf"{word}{REST if len(word) > 1 else REST_OF_LETTER}\W*"


@cache
def _labels(language: str) -> tuple[tuple[str, str], ...]:
    """The labels of a language, each with its plain letters and a blank behind it."""
    return tuple((text, f"{bare_letters(text)} ") for text in labels_of(language))
