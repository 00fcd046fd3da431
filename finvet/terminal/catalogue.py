"""The catalogue of ratios, and the chart of line items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.terminal.screen import PAGE, Screen, table


def ratios_in_words(chosen: Mapping[str, Mapping[str, str]], screen: Screen = PAGE) -> str:
    """The catalogue a line each, or one ratio in full."""
    if len(chosen) == 1:
        ((name, facts),) = chosen.items()
        told = (line for key, value in facts.items() for line in screen.wrapped(value, f"  {key:<16}"))
        return "\n".join([screen.paint(name, "strong"), *told])
    return _listed("ratio", ("family", "unit", "meaning"), chosen, screen)


def items_in_words(chosen: Mapping[str, Mapping[str, str | None]], screen: Screen = PAGE) -> str:
    """The line items a line each."""
    return _listed("item", ("name", "statement", "sign"), chosen, screen)


def _listed(what: str, heads: Sequence[str], chosen: Mapping[str, Mapping[str, str | None]], screen: Screen) -> str:
    rows = [[name, *(facts[head] or "" for head in heads)] for name, facts in chosen.items()]
    head, *lines = table([[what, *heads], *rows], ["left"] * (len(heads) + 1))
    return "\n".join([screen.paint(head, "strong"), *lines])
