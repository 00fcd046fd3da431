"""The dictionaries of data/labels/ as they load at once: what `make labels` has compiled from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, cast

LABELS, WORDS = "labels.json", "words.json"


@cache
def label_meanings() -> Mapping[str, str]:
    """Every label as it is compared, with the line items that it can mean and the languages in which it does.

    Labels stand there also as they are typed without their accents or with two letters for one.
    """
    return cast("Mapping[str, str]", _compiled(LABELS))


@cache
def language_words() -> Mapping[str, Mapping[str, Any]]:
    """The words of headings of every language, English first."""
    return cast("Mapping[str, Mapping[str, Any]]", _compiled(WORDS))


@cache
def _compiled(name: str) -> Mapping[str, Any]:
    text = (resources.files("finvet") / "data" / "compiled" / name).read_text("utf-8")
    return cast("Mapping[str, Any]", json.loads(text))
