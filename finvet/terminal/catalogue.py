"""The catalogue of ratios."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.terminal.screen import PAGE, Screen, table


def ratios_in_words(chosen: Mapping[str, Mapping[str, str]], screen: Screen = PAGE) -> str:
    """The catalogue a line each, or one ratio in full."""
    if len(chosen) == 1:
        ((name, facts),) = chosen.items()
        told = (line for key, value in facts.items() for line in screen.wrapped(value, f"  {key:<16}"))
        return "\n".join([screen.paint(name, "strong"), *told])
    heads = ["ratio", "family", "unit", "meaning"]
    rows = [[name, facts["family"], facts["unit"], facts["meaning"]] for name, facts in chosen.items()]
    head, *lines = table([heads, *rows], ["left"] * len(heads))
    return "\n".join([screen.paint(head, "strong"), *lines])
