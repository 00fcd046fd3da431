"""The commands to look things up by: ratios, line items, the model card, and the schema of a document."""

from __future__ import annotations

from collections.abc import Iterable

import click

from finvet.commands.calling import Command
from finvet.commands.names import Name, Word
from finvet.commands.options import JSON
from finvet.commands.printing import say_document, say_text
from finvet.commands.refusals import wrong_call


def _ratios() -> Iterable[str]:
    from finvet.ratios.catalogue import CATALOGUE

    return CATALOGUE


def _families() -> Iterable[str]:
    from finvet.ratios.catalogue import CATALOGUE

    return sorted({ratio.family for ratio in CATALOGUE.values()})


def _items() -> Iterable[str]:
    from finvet.line_items import chart

    return chart()


RATIO = Name("ratio", _ratios, listed_by="finvet ratios")
FIGURE = Name("ratio, score or line item", lambda: (*_ratios(), *_items()), listed_by="finvet ratios` or `finvet items")


@click.command(cls=Command, examples=("finvet ratios", "finvet ratios dscr", "finvet ratios --family liquidity"))
@click.argument("name", required=False, type=RATIO)
@click.option(
    "--family",
    metavar="NAME",
    type=Name("family", _families),
    help="Only those of one family: liquidity, coverage, scores …",
)
@click.option("--doc", "as_page", is_flag=True, help="Print the reference page, in Markdown.")
@JSON
def ratios(name: str | None, family: str | None, as_page: bool, as_json: bool) -> None:
    """List the indicators, or explain one.

    With NAME: its meaning, formula, unit and source.
    """
    from finvet.partner import described
    from finvet.ratios.catalogue import CATALOGUE
    from finvet.ratios.page import reference_page
    from finvet.terminal.catalogue import ratios_in_words
    from finvet.terminal.screen import screen

    if as_page:
        click.echo(reference_page(), nl=False)
        return
    chosen = {n: described(r) for n, r in CATALOGUE.items() if name in (None, n) and family in (None, r.family)}
    if as_json:
        say_document(chosen)
    else:
        shown = screen()
        say_text(ratios_in_words(chosen, shown), shown)


@click.command(cls=Command, examples=("finvet items", "finvet items --json"))
@JSON
def items(as_json: bool) -> None:
    """List the line items, by the names that hints, tables and policies call them."""
    from finvet.line_items import chart
    from finvet.terminal.catalogue import items_in_words
    from finvet.terminal.screen import screen
    from finvet.wording import name_of

    found = {
        name: {"name": name_of(name), "statement": name_of(item.statement), "part_of": item.parent, "sign": item.sign}
        for name, item in chart().items()
    }
    if as_json:
        say_document(found)
    else:
        shown = screen()
        say_text(items_in_words(found, shown), shown)


@click.command(cls=Command, examples=("finvet risk --card",))
@click.option("--card", is_flag=True, help="Print the model card: population, how well it ranks, what it cannot know.")
def risk(card: bool) -> None:
    """What the probability of failure rests on."""
    from finvet.risk.card import card as card_of
    from finvet.risk.model_file import shipped_model

    if not card:
        raise wrong_call("call-risk")
    click.echo(card_of(shipped_model()))


@click.command(cls=Command, examples=("finvet schema vet > vet.schema.json",))
@click.argument("document", type=Word("document", ["spread", "vet", "compare"]))
def schema(document: str) -> None:
    """Print the JSON Schema of a document."""
    from finvet.documents.text import json_schema

    say_document(json_schema(document))
