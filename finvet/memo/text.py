"""Text as it may be printed: sentences of the memo, and what strangers wrote made harmless to lay out."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from finvet.model import Message, Override
from finvet.wording import say, sentences
from finvet.wording.language import locale, spoken

NAME_LENGTH = 120
LABEL_LENGTH = 80
ELLIPSIS = "…"
NO_BREAK = "\u00a0"
LONGEST_UNIT = 5
"""Letters of a unit that is kept with its number; a longer one takes a line of its own in a narrow column."""

_KEPT_FORMAT_CHARACTERS = "\u200c\u200d"  # joiners that Persian and Indic spelling needs
_BINDING_SPACES = "\u00a0\u202f"  # that keep a number with its unit
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def sentence(code: str, /, **parameters: object) -> str:
    """A sentence of the memo, written out."""
    return say(Message(code, parameters))


def printable(text: str) -> str:
    """The text without control characters, direction overrides and lone surrogates, on one line."""
    if text.isprintable():  # as nearly every text is
        return " ".join(text.split())
    spaced = "".join(" " if c.isspace() and c not in _BINDING_SPACES else c for c in text)
    kept = (c for c in spaced if c in _KEPT_FORMAT_CHARACTERS or unicodedata.category(c) not in _UNPRINTABLE)
    return " ".join(part for part in "".join(kept).split(" ") if part)


def bound(text: str) -> str:
    """The text as a page sets it: a number keeps to its unit and currency, a sign to what it means."""
    return _loose_blanks(spoken()).sub(NO_BREAK, text) if " " in text else text


@cache
def _loose_blanks(language: str) -> re.Pattern[str]:
    known = sentences(language)
    sizes = [known[code] for code in known if re.fullmatch(r"memo-unit-\d+", code)]
    short = (unit for unit in locale().units if len(unit) <= LONGEST_UNIT)
    units = "|".join(map(re.escape, (*short, *sizes)))
    return re.compile(rf"(?<=[\d)]) (?=(?:{units})(?!\w))|(?<=\b[A-Z]{{3}}) (?=\(?\d)|(?<=[●○★]) (?=\w)")


def shortened(text: str, length: int = LABEL_LENGTH) -> str:
    """A stranger's text as it fits a table: printable, at most `length` characters."""
    clean = printable(text).strip()
    return clean if len(clean) <= length else clean[: length - 1].rstrip() + ELLIPSIS


def override_in_words(override: Override) -> str:
    """What an analyst's own verdict is, whose it is, and why."""
    code = "memo-override-dated" if override.on else "memo-override"
    verdict, by = sentence(f"memo-verdict-{override.verdict}"), shortened(override.by)
    return sentence(code, verdict=verdict, by=by, day=override.on, reason=printable(override.reason))
