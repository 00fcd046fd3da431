"""Labels that say the same in two languages in one cell: "资产总计 Total assets", "Sales (売上)", "Assets / Actif"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from finvet.spreading.sheets.cells import label_of
from finvet.spreading.wording.labels import readings

MOST = 0.6  # of the labels that stand in two languages, for those of the table to be read by halves
FEWEST = 4
_FIRST_OTHER = "\u0370"
_LATIN = r"[A-Za-zÀ-ɏ]"
_OTHER = r"[\u0370-\u052f\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_SET_OFF = re.compile(r"\s*\n\s*|\s+[/|]\s+")
_IN_BRACKETS = re.compile(r"([^()（）]+?)\s*[(（]([^()（）]+)[)）]")

Halves = tuple[str, str]


def in_one_language(texts: Mapping[int, str], written: Mapping[int, str]) -> dict[int, str]:
    """The labels that must be read by their known half, by row; where most say nothing twice, those with brackets.

    `written`: the cells as they stand, with the line breaks that a label has lost.
    """
    halves = {row: found for row, text in texts.items() if (found := _halves(written.get(row, text)))}
    if len(halves) < max(FEWEST, MOST * len(texts)) or _repeat_a_word(halves.values()):
        translated = {row: found for row, text in texts.items() if (found := _in_brackets(text))}
        return {row: _known(half, 0) for row, half in translated.items() if readings(_known(half, 0))}
    known = [sum(bool(readings(half[side])) for half in halves.values()) for side in (0, 1)]
    main = int(known[1] > known[0])
    return {row: _known(half, main) for row, half in halves.items()}


def _repeat_a_word(halves: Collection[Halves]) -> bool:
    """Whether one half is the same in all labels, a word of theirs and no language: 営業CF, 投資CF."""
    return any(len({half[side] for half in halves}) == 1 for side in (0, 1))


def _known(half: Halves, main: int) -> str:
    return half[main] if readings(half[main]) or not readings(half[1 - main]) else half[1 - main]


@lru_cache(maxsize=20_000)
def _in_brackets(text: str) -> Halves | None:
    """A text and what brackets behind it say in the letters of another script: "Net sales (売上高)"."""
    if max(text, default="") < _FIRST_OTHER or not text.rstrip().endswith((")", "）")):
        return None
    match = _IN_BRACKETS.fullmatch(text.strip())
    own, translated = map(label_of, match.groups()) if match else (None, None)
    if not own or not translated:
        return None
    return (own, translated) if bool(_other().search(own)) != bool(_other().search(translated)) else None


@lru_cache(maxsize=20_000)
def _halves(text: str) -> Halves | None:
    """The two halves of a text, set off by a line break or a stroke, else by their scripts."""
    if bracketed := _in_brackets(text):
        return bracketed
    parts = _SET_OFF.split(text)
    if len(parts) != 2:  # noqa: PLR2004 - languages
        match = _two_scripts().fullmatch(text) if max(text, default="") >= _FIRST_OTHER else None
        parts = [part for part in match.groups() if part] if match else []
    labels = [label for part in parts if (label := label_of(part))]
    return (labels[0], labels[1]) if len(labels) == len(parts) == 2 else None  # noqa: PLR2004


@cache
def _other() -> re.Pattern[str]:
    return re.compile(_OTHER)


@cache
def _two_scripts() -> re.Pattern[str]:
    """A half in letters of another script beside one in Latin letters; few tables need what is slow to compile."""
    return re.compile(
        rf"(?P<other>(?:(?!{_LATIN}).)*{_OTHER}(?:(?!{_LATIN}).)*)(?P<latin>{_LATIN}(?:(?!{_OTHER}).)*)"
        rf"|(?P<latin_first>(?:(?!{_OTHER}).)*{_LATIN}(?:(?!{_OTHER}).)*?)(?P<other_last>{_OTHER}(?:(?!{_LATIN}).)*)"
    )
