"""Renders blocks as what a notebook shows: a part of its page, readable in light and dark, without a script.

The style stands inside and reaches nothing else of the page; colours are tints over whatever paper the notebook has.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from markupsafe import Markup

from finvet.memo.blocks import Block
from finvet.memo.formats import html
from finvet.shipped import DATA


def render(blocks: Iterable[Block]) -> str:
    """Blocks of a memo as a notebook shows them."""
    return framed(part(blocks))


def part(blocks: Iterable[Block]) -> Markup:
    """Blocks of a memo as a part of what a notebook shows."""
    return Markup(html.fragment(blocks))  # noqa: S704  escaped by its templates


def framed(*parts: Markup) -> str:
    """Parts together, with the style that they are written for."""
    return f'<div class="finvet"><style>{_style()}</style>{Markup("").join(parts)}</div>'


@cache
def _style() -> str:
    return (DATA / "memo" / "notebook.css").read_text("utf-8")
