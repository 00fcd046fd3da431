"""A formula as it is settled for a row, and the short way to that where every input is there."""

from __future__ import annotations

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.formula import Input, call
from finvet.ratios.operations import DAYS_PER_YEAR
from finvet.ratios.settle import Settled, usual


def test_what_a_formula_mostly_rests_on_is_what_settling_it_finds() -> None:
    """The short way and the long one, over every ratio of the catalogue on a row in which all is there."""
    short = 0
    for ratio in CATALOGUE.values():
        mostly = usual(ratio.tree)
        if mostly is None:
            continue
        short += 1
        for amount in (1.0, -3.0, 250.0):
            values = {leaf: DAYS_PER_YEAR if leaf.name == "days" else amount for leaf in mostly.needed}
            settled = Settled(ratio.tree, values.__getitem__)
            assert (settled.inputs, settled.notes) == (mostly.inputs, ()), ratio.name
    assert short > len(CATALOGUE) / 2


def test_what_goes_by_amounts_has_no_usual_way() -> None:
    assert usual(call("capped", Input("revenue"), 3.0)) is None
    assert usual(call("add", call("choose", Input("a"), Input("b"), Input("c")), 1.0)) is None
    assert usual(call("first", call("div", Input("a"), Input("b")), Input("c"))) is None
