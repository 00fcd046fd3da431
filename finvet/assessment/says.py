"""The sentence of a rule of one's own: a template that names figures and nothing else."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping

from finvet.wording import BY_KIND, in_words

OWN = "value"
"""What a template calls the figure that the rule itself is about."""

PLAIN = "number"


def placeholders(template: str) -> Iterator[tuple[str, str | None, str]]:
    """The text before each placeholder, its name (None at the end) and its kind. Raises ValueError at a lone brace."""
    for text, name, kind, conversion in string.Formatter().parse(template):
        if conversion:
            raise ValueError(template)
        yield text, name, kind or PLAIN


def unknown_placeholders(template: str, names: Collection[str]) -> list[str]:
    """The placeholders that are no figure of the rule, or of no kind that there is."""
    found = [(name, kind) for _, name, kind in placeholders(template) if name is not None]
    return [name if name not in names else f"{name}:{kind}" for name, kind in found if not _is_known(name, kind, names)]


def _is_known(name: str, kind: str, names: Collection[str]) -> bool:
    return name in names and kind in BY_KIND


def written(template: str, values: Mapping[str, float | None], mark: float | None = None) -> str:
    """The sentence with its values; the rule's own one is not rounded onto its mark."""
    parts = []
    for text, name, kind in placeholders(template):
        parts.append(text)
        if name is not None:
            parts.append(in_words(values.get(name), kind, mark if name == OWN else None))
    return "".join(parts)
