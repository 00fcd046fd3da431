"""The languages that labels are written in: the fewest that explain them. Found, not asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from finvet.spreading.wording.labels import Languages, languages_of_label

FEWEST = 2  # labels that a language must explain which no other one does
LEAST_SHARE = 0.1  # of the labels that are known at all
BESIDE = ("en",)  # stands on statements of every country


def languages_of(labels: Iterable[str], around: Languages = ()) -> Languages:
    """The languages that the labels are written in, the main one first, then those found around them, then English.

    A language is taken where it explains labels that those taken before do not; of two that explain the same ones
    both stand, in the order of the languages around.
    """
    return _languages_of(tuple(dict.fromkeys(labels)), around)


@lru_cache(maxsize=2_000)  # of one form the labels are the same for every company and year
def _languages_of(labels: Sequence[str], around: Languages) -> Languages:
    known = Counter(map(languages_of_label, labels))
    del known[()]
    least = max(FEWEST, LEAST_SHARE * known.total())
    taken: list[str] = []
    while best := _explaining_most(known, around):
        if taken and best[1] < least:
            break
        taken += best[0]
        known = Counter({found: number for found, number in known.items() if not set(found) & set(best[0])})
    return tuple(dict.fromkeys((*taken, *around, *BESIDE)))


def _explaining_most(known: Mapping[Languages, int], around: Languages) -> tuple[list[str], int] | None:
    """The language that explains most labels, or several that explain as many, and how many.

    `known`: how many labels are of the same languages.
    """
    explained: dict[str, int] = {}
    for found, number in known.items():
        for language in found:
            explained[language] = explained.get(language, 0) + number
    most = max(explained.values(), default=0)
    equal = [language for language, number in explained.items() if number == most]
    return (sorted(equal, key=lambda code: (code not in around, code not in BESIDE, code)), most) if most else None
