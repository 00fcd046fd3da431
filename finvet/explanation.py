"""How one figure came about: its formula in words and in numbers, down to the cells, and what it is held to."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.text import printable
from finvet.memo.view import View, year_name
from finvet.model import Figure, Message, Source
from finvet.partner import Partner, reference
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.describe import conditions, numbers, words
from finvet.wording import name_of, say

INDENT = "  "


def explain(partner: Partner, name: str) -> str:
    """A ratio or score of the latest year as text: a line for each figure that it rests on, indented below it."""
    view = View.of(partner, reference(partner.policy))
    ratio = CATALOGUE[name]
    figure = partner.analysis.figure(name, partner.analysis.years[-1]) if partner.analysis.years else None
    lines = [ratio.doc, *_told("explain-formula", {"text": words(ratio)})]
    lines += [say(Message("explain-unless", {"text": condition})) for condition, _, _ in conditions(ratio)]
    if figure:
        lines += ["", *_told("explain-unit", {"unit": view.money.name}), *_steps(figure, view, depth=0)]
    cuts = view.reference.cuts(name)
    if cuts and partner.policy:
        shown = [view.value(name, cut) for cut in cuts]
        lines += ["", *_told("explain-thresholds", {"policy": partner.policy.name, "cuts": shown})]
    return "\n".join([*lines, *_told("explain-source", {"text": ratio.source})])


def _steps(figure: Figure, view: View, depth: int) -> Iterator[str]:
    """A figure, how it was computed, what was assumed, and then each of its inputs in the same way."""
    margin = INDENT * depth
    value = view.value(figure.name, figure.value) if figure.value is not None else say(figure.notes[0])
    yield f"{margin}{name_of(figure.name)} {year_name(figure.period)}: {value} ({figure.confidence})"
    computed = numbers(figure) if figure.name in CATALOGUE and figure.method == "formula" else None
    if computed and figure.inputs:
        yield f"{margin}{INDENT}= {computed}"
    for source in figure.basis:
        yield f"{margin}{INDENT}{_place(source)}"
    if figure.method.startswith("derived"):
        yield f"{margin}{INDENT}{figure.method}"
    for note in figure.notes if figure.value is not None else ():
        yield f"{margin}{INDENT}{say(note)}"
    for used in figure.inputs:
        yield from _steps(used, view, depth + 1)


def _place(source: Source) -> str:
    where = f"{source.sheet}!{source.cell}" if source.sheet else source.cell
    return printable(f"{source.file} {where} “{source.text}”: {source.label}")


def _told(code: str, parameters: dict[str, object]) -> list[str]:
    return [say(Message(code, parameters))]
