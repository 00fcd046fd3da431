"""The languages that labels are written in: the fewest that explain them. Found, not asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from finvet.spreading.wording.labels import Languages, languages_of_label

FEWEST = 2  # labels that a language must explain which no other one does
LEAST_SHARE = 0.1  # of the labels that are known at all
BESIDE = ("en",)  # stands on statements of every country


def languages_of(labels: Iterable[str], around: Languages = ()) -> Languages:
    """The languages that the labels are written in, the main one first, then those found around them, then English.

    A language is taken where it explains labels that those taken before do not; of two that explain the same ones
    both stand, in the order of the languages around.
    """
    known = [found for label in dict.fromkeys(labels) if (found := languages_of_label(label))]
    least = max(FEWEST, LEAST_SHARE * len(known))
    taken: list[str] = []
    while best := _explaining_most(known, around):
        if taken and best[1] < least:
            break
        taken += best[0]
        known = [found for found in known if not any(language in best[0] for language in found)]
    return tuple(dict.fromkeys((*taken, *around, *BESIDE)))


def _explaining_most(known: Sequence[Languages], around: Languages) -> tuple[list[str], int] | None:
    """The language that explains most labels, or several that explain as many, and how many."""
    explained: dict[str, int] = {}
    for found in known:
        for language in found:
            explained[language] = explained.get(language, 0) + 1
    most = max(explained.values(), default=0)
    equal = [language for language, number in explained.items() if number == most]
    return (sorted(equal, key=lambda code: (code not in around, code not in BESIDE, code)), most) if most else None
