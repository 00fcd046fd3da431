"""Words that are one letter off a word that is known: "Recievables", "Inventries"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from finvet.spreading.wording.words import FIRST_UNSPACED

SHORTEST = 6  # letters; a shorter word that is one letter off may be another word


class Speller(Struct, frozen=True):
    """The known words of a language, by what is left of each when one letter is taken out."""

    shortened: Mapping[str, tuple[str, ...]]

    def near(self, word: str) -> list[str]:
        """The known words that a word is a letter off from, or with two letters in each other's place."""
        if len(word) < SHORTEST - 1 or word[0] >= FIRST_UNSPACED:
            return []  # a character that is a syllable or a word is not one letter off
        alike = {known for short in _shortened(word) for known in self.shortened.get(short, ())}
        return sorted(known for known in alike if _is_one_off(word, known))


def speller(words: Iterable[str]) -> Speller:
    """A speller of the words given."""
    shortened: dict[str, list[str]] = {}
    for word in sorted({word for word in words if len(word) >= SHORTEST}):
        for short in _shortened(word):
            shortened.setdefault(short, []).append(word)
    return Speller({short: tuple(found) for short, found in shortened.items()})


def _shortened(word: str) -> set[str]:
    """The word, and the word without each of its letters."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _is_one_off(a: str, b: str) -> bool:
    """Whether one letter is added, left out or another one, or two neighbours have changed places."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
    return rest_a[1:] == rest_b if len(a) > len(b) else rest_a == rest_b[1:]
