"""The words that labels of statements are made of, by which text shows that it was decoded rightly."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache
from importlib import resources

WORD = re.compile(r"[^\W\d_]{2,}")


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared, in their order; a label without spaces (资产总计) is one word."""
    return WORD.findall(unicodedata.normalize("NFKC", text).casefold())


@cache
def known_words() -> frozenset[str]:
    """Every word of every label in data/labels/, of all languages."""
    folder = resources.files("finvet") / "data" / "labels"
    files = sorted((part for part in folder.iterdir() if part.name.endswith(".csv")), key=lambda part: part.name)
    return frozenset(
        word
        for file in files
        for row in csv.DictReader(file.read_text("utf-8").splitlines())
        for word in words_of(row["label"])
    )
