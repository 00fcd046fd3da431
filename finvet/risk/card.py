"""The model card: what the model was fitted to, how it did elsewhere, every band, and what it cannot know."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from finvet.risk.model_file import Model, Term
from finvet.shipped import DATA
from finvet.wording import name_of, names


def card(model: Model) -> str:
    """The card of a model in Markdown; it needs nothing but the model's file."""
    from jinja2 import Environment, StrictUndefined

    page = (DATA / "risk" / "card.md.jinja").read_text("utf-8")
    environment = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)  # noqa: S701 - Markdown of our own model
    environment.filters |= {
        "percent": _percent,
        "spread": _spread,
        "spread_percent": _spread_percent,
        "name": _name,
        "bands": _bands,
    }
    return environment.from_string(page).render(model=model, told=model.validation)


def _percent(share: float, digits: int = 2) -> str:
    return f"{100 * share:.{digits}f} %"


def _spread(three: tuple[float, float, float]) -> str:
    """A figure with its interval."""
    value, low, high = three
    return f"{value:.3f} ({low:.3f} to {high:.3f})"


def _spread_percent(three: tuple[float, float, float]) -> str:
    value, low, high = (100 * one for one in three)
    return f"{value:.2f} % ({low:.2f} to {high:.2f})"


def _name(identifier: str) -> str:
    return name_of(identifier) if identifier in names() else identifier


def _bands(term: Term) -> list[Mapping[str, Any]]:
    """The bands from the lowest values on, each with its ends; None where it has no end."""
    ends = pairwise((None, *term.edges, None))
    return [{"low": low, "high": high, "points": points} for (low, high), points in zip(ends, term.points, strict=True)]
